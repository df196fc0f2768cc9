"""`win` through the installed program: a result in one line, and what still makes it count."""

import json
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from careercoach.before_after import baseline, before_after
from conftest import TODAY, Run
from test_cli import ANSWERS

CUT = "Cut release time from 9 days to 2"


def wins(records: Path) -> list[dict[str, object]]:
    """The records of all wins, in the order in which they were saved."""
    files = sorted(records.glob("*-win-*.toml"), key=lambda file: file.name[-9:])
    return [tomllib.loads(file.read_text()) for file in files]


def test_a_win_in_one_line(run: Run, records: Path) -> None:
    """Saved at once: the change taken out of the sentence, who saw it, today; two short parts."""
    done = run("win", CUT, "--seen-by", "head of sales")
    first, rest = done.stdout.split("\n\n")
    assert first == "Logged: Release time, from 9 days to 2 days; seen by head of sales."
    assert "how it was, how it is and who saw it" in rest
    (win,) = wins(records)
    assert win["answers"] == {
        "what": "Release time",
        "before": "9 days",
        "after": "2 days",
        "seen_by": "head of sales",
        "on": date(2026, 11, 22),
    }
    assert win["facts"] == {"results": "+"}


def test_what_is_missing_is_named(run: Run) -> None:
    """Number, baseline and witness, whichever is not there; nothing is made up."""
    told = " ".join(run("win", "Wrote the manual").stdout.split())
    assert "a number, even a range, how it was before and the name of someone" in told
    told = run("win", "Wrote 12 manuals", "--before", "none", "--seen-by", "nobody").stdout
    assert "It would count for more with the name of someone who saw it." in told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("31 of 640 dead, 14 in a hundred the year before", "given"),
        ("9 days instead of 14", "given"),
        ("12 complaints a month, was 30", "given"),
        ("41 of 50 grafts took", "rate"),
        ("Was asked by 3 of 5", "rate"),
        ("90% renewals", "rate"),
        ("Cleared 40 orders before 9", ""),
        ("Planted 300 trees", ""),
    ],
)
def test_a_baseline_in_the_sentence_counts(sentence: str, told: str) -> None:
    """Two figures, one of them plainly the earlier; a rate alone has another lack."""
    assert baseline(sentence) == told


def test_a_rate_wants_the_figure_of_last_year(run: Run) -> None:
    """What would make it count is said for what it is; with a baseline, nothing is."""
    seen = ("--seen-by", "Owen")
    told = " ".join(run("win", "41 of 50 grafts took", *seen).stdout.split())
    assert "It would count for more beside last year’s figure." in told
    told = run("win", "Dead trees: 5 in a hundred, 14 the year before", *seen).stdout
    assert "how it was, how it is and who saw it" in told


def test_a_win_is_the_proof_that_was_lacking(run: Run) -> None:
    """The two lines say so, with the day on which there was none."""
    answers = re.sub(r"(?m)^proof = .*$", 'proof = "none"', ANSWERS)
    run("diagnose", "--answers", "-", "--no-input", stdin=answers)
    told = run("win", CUT, env={"SOURCE_DATE_EPOCH": str(int(TODAY) + 86_400)}).stdout
    assert told.endswith("On 22 Nov you had no proof to name. This is one.\n")
    later = {"SOURCE_DATE_EPOCH": str(int(TODAY) + 2 * 86_400)}
    assert "This is one" not in run("win", "Trained Kim", env=later).stdout


def test_options_win_over_the_sentence(run: Run, records: Path) -> None:
    """Who says before or after apart means the sentence as it stands."""
    run("win", CUT, "--after", "two days", "--on", "last friday")
    (win,) = wins(records)
    assert win["answers"] == {"what": CUT, "after": "two days", "on": date(2026, 11, 20)}


def test_a_win_without_end_is_refused(run: Run, records: Path) -> None:
    """5,000 characters: one line, exit 65, nothing saved; so are a future day and no words."""
    done = run("win", "x" * 5000, code=2)
    assert done.stderr == (
        "careercoach: win: 'what': at most 500 characters are kept; that is 4500 too many\n"
    )
    run("win", CUT, "--on", "tomorrow", code=2)
    run("win", " ", code=2)
    assert not records.exists()


def test_a_win_needs_words_or_a_person_to_ask(run: Run) -> None:
    """Without a terminal and a sentence there is nothing to log."""
    assert "what" in run("win", code=2).stderr


def test_a_win_as_json_and_without_saving(run: Run, records: Path) -> None:
    """The formats and switches of every questionnaire hold for the one line too."""
    told = json.loads(run("win", CUT, "--json", "--dry-run").stdout)
    assert told["questionnaire"] == "win"
    assert not records.exists()
    run("win", "--set", f"what={CUT}", "--no-input")
    assert len(wins(records)) == 1


def test_wins_are_offered_as_results(run: Run) -> None:
    """Each adds one row to the results that other questionnaires ask about."""
    run("win", CUT, "--seen-by", "Ines")
    run("win", "Trained Kim", env={"SOURCE_DATE_EPOCH": "1795435200"})
    done = run("value", "--defaults", "--no-input", "--dry-run", code=2)
    assert "results" not in done.stderr.partition("missing: ")[2].partition(";")[0].split(", ")


@pytest.mark.parametrize(
    ("sentence", "what", "before", "after"),
    [
        (CUT, "Release time", "9 days", "2 days"),
        (f"{CUT}.", "Release time.", "9 days", "2 days"),
        (
            f"{CUT} for the payments team",
            "Release time for the payments team",
            "9 days",
            "2 days",
        ),
        ("Cut release time from 9 to 2 days", "Release time", "9 days", "2 days"),
        ("Cut it from 9 days to 2 hours", "Cut it", "9 days", "2 hours"),
        ("Raised renewal from 81% to 90% in Q3", "Renewal in Q3", "81%", "90%"),
        ("Cost went down from €54,000 to €41,000", "Cost", "€54,000", "€41,000"),
        ("Complaints went from 40 a month to 12", "Complaints", "40 a month", "12 a month"),
        ("Answers, from 3 days to 4 hours, for all", "Answers, for all", "3 days", "4 hours"),
        ("Sales from 1 200 to 1 500 units", "Sales", "1 200 units", "1 500 units"),
        ("We cut packing from 3 days to 1", "Packing", "3 days", "1 day"),
        ("Halved the queries from 4 queries to 1", "The queries", "4 queries", "1 query"),
        ("Brought waiting down from 1 day to 3", "Waiting", "1 day", "3 days"),
        ("Errors from 4.5 % to 1.2 %", "Errors", "4.5 %", "1.2 %"),
    ],
)
def test_a_change_is_taken_out_of_its_sentence(
    sentence: str, what: str, before: str, after: str
) -> None:
    """Both ends with their unit, one day and not one days; what changed, without its verb."""
    assert before_after(sentence) == (what, before, after)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wrote the manual",
        "Moved from Berlin to Paris",
        "Worked from 9 May to 2 June",
        "Ran the desk from 2023 to 2025",
        "Opened the counter from 9 to 5",
        "Open from 9 am to 5 pm",
        "Cut errors from 5 to 3 per 100 files",
        "Cut A from 3 to 2 and B from 5 to 4",
        "We grew from 3 people to 11 people",
        "from 9 days to 2",
    ],
)
def test_a_sentence_without_a_plain_change_stays_whole(sentence: str) -> None:
    """Dates, hours, places, rates and two changes at once are left to the person."""
    assert before_after(sentence) == (sentence, "", "")
