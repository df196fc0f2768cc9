"""Results are offered wherever proof is asked for, the one that fits best first."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from careercoach.answers import Scalar
from careercoach.catalogue import bundled_folder
from careercoach.dialogue import Answered, Unsure
from careercoach.evidence import best_first, by_fit, fitting, in_words
from careercoach.questionnaire import Records, Text
from conftest import TODAY, Run
from test_cli import ANSWERS
from test_terminal import TEXT, plain, prompt, screen

Row = dict[str, Scalar | None]
TOMORROW = str(int(TODAY) + 86_400)
OVERTIME: Row = {"what": "overtime on line 2", "before": "310 hours", "after": "240 hours"}
MANUAL: Row = {"what": "wrote the manual", "on": date(2026, 11, 1)}
SEEN: Row = {"what": "complaints", "before": "41", "after": "12", "seen_by": "Ana"}
OLD: Row = {"what": "complaints", "before": "40", "after": "13", "seen_by": "Bo"}
PROOFS = ("overtime on line 2: 310 hours, now 240 hours", "wrote the manual")
SKILLS = Records(
    id="q",
    kind="records",
    ask="Which skills?",
    fields=(
        Text(id="name", kind="text", ask="The skill"),
        Text(id="proof", kind="text", ask="Proof", evidence=("name",), optional=True),
    ),
)


@pytest.mark.parametrize(
    ("about", "order"),
    [
        ("", [SEEN, OVERTIME, MANUAL]),
        ("hours of overtime, to be under 200", [OVERTIME, SEEN, MANUAL]),
        ("manuals that people read", [MANUAL, SEEN, OVERTIME]),
    ],
)
def test_what_fits_comes_first(about: str, order: list[Row]) -> None:
    """Shared words, then a figure with something beside it and a witness."""
    assert best_first([MANUAL, OVERTIME, SEEN], about) == order


def test_the_newest_of_equals_comes_first() -> None:
    """A result of this month says more than one of last year."""
    older, newer = {**OLD, "on": date(2025, 1, 1)}, {**SEEN, "on": date(2026, 1, 1)}
    assert best_first([older, newer]) == [newer, older]


def test_a_list_keeps_its_order_where_nothing_fits_better() -> None:
    """The person put the best first; only what is asked about comes before it."""
    assert by_fit([MANUAL, SEEN, OVERTIME], "") == [MANUAL, SEEN, OVERTIME]
    assert by_fit([MANUAL, SEEN, OVERTIME], "overtime") == [OVERTIME, MANUAL, SEEN]


def test_what_does_not_fit_is_no_proof_of_a_skill() -> None:
    """Each skill has its own proof; others would only be in the way."""
    assert fitting([MANUAL, OVERTIME, SEEN], "cutting overtime") == [OVERTIME]


def test_a_result_in_words() -> None:
    """As a person would say it, with the witness last; what is not known is not said."""
    assert in_words(SEEN) == "complaints: 41, now 12; seen by Ana"
    assert in_words({"what": "Cut it by half.", "seen_by": None}) == "Cut it by half"
    assert in_words({"what": "calls", "before": "30", "after": ""}) == "calls: before: 30"


def test_a_proof_is_picked_or_told() -> None:
    """A digit takes a result, w leads to a line of one's own, on screens and in plain lines."""
    asked = prompt(TEXT, proofs=PROOFS)
    assert screen(asked, "2") == Answered("wrote the manual")
    assert screen(asked, "wAna said so\r") == Answered("Ana said so")
    assert screen(asked, "wnot sure\r") == Unsure()
    assert plain(asked, "1")[0] == Answered(PROOFS[0])
    reply, shown = plain(asked, "w", "Ana said so")
    assert reply == Answered("Ana said so")
    assert "the best fit first" in shown


def test_an_earlier_answer_stays_within_reach() -> None:
    """The way to one's own words says that they are still there, and Enter keeps them."""
    asked = prompt(TEXT, proofs=PROOFS, default="Ana said so", default_note="told on 3 Nov")
    reply, shown = plain(asked, "w", "")
    assert reply == Answered("Ana said so")
    assert "What I told on 3 Nov, or other words" in " ".join(shown.split())


def test_a_skill_is_offered_its_proof() -> None:
    """In a list a result is offered for the entry that it fits, and for no other."""
    asked = prompt(SKILLS, results=[OVERTIME, SEEN])
    reply, shown = plain(asked, "a", "cutting overtime", "1", "a", "Excel", "none", "d")
    first: Row = {"name": "cutting overtime", "proof": PROOFS[0]}
    second: Row = {"name": "Excel", "proof": "none"}
    assert reply == Answered([first, second])
    assert "complaints" not in shown


def newest(records: Path, questionnaire: str) -> dict[str, Any]:
    """The answers of the newest record of a questionnaire."""
    file = max(records.glob(f"*-{questionnaire}-*.toml"))
    answers: dict[str, Any] = tomllib.loads(file.read_text())["answers"]
    return answers


def test_scripts_take_the_best_where_nothing_was_told(
    run: Run, tmp_path: Path, records: Path
) -> None:
    """`--defaults` answers a question of proof with the best result; a given answer stands."""
    file = tmp_path / "a.toml"
    file.write_text("\n".join(line for line in ANSWERS.splitlines() if "proof" not in line))
    run("win", "Wrote the manual")
    run("win", "Cut release time from 9 days to 2", "--seen-by", "Ana")
    script = ("diagnose", "--answers", file, "--no-input")
    assert "proof" in run(*script, code=2).stderr
    run(*script, "--defaults")
    best = "Release time: 9 days, now 2 days; seen by Ana"
    assert newest(records, "diagnose")["proof"] == best
    run(*script, "--defaults", "--set", "proof=a card", env={"SOURCE_DATE_EPOCH": TOMORROW})
    assert newest(records, "diagnose")["proof"] == "a card"


def test_a_list_of_results_begins_with_what_the_boss_counts(
    run: Run, records: Path, tmp_path: Path
) -> None:
    """Of more results than a page holds those stay that touch the boss's measure."""
    run("win", "Overtime on line 2 is down")
    for shop in range(4):
        run("win", f"Cut complaints in shop {shop} from 9 to 2", "--seen-by", "Ana")
    kept = tomllib.loads((bundled_folder() / "prep-boss-meeting.toml").read_text())["example"]
    del kept["results"]
    file = tmp_path / "a.toml"
    file.write_text(tomli_w.dumps(kept))
    run("prep-boss-meeting", "--answers", file, "--defaults", "--no-input")
    told = newest(records, "prep-boss-meeting")["results"]
    assert [row["what"] for row in told[:1]] == ["Overtime on line 2 is down"]
    assert len(told) == 4
