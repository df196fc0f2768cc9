"""One person's year, from a post on a noticeboard to what is left in December.

`tests/year/year.toml` holds the story and its steps; the files beside it hold her answers.
`UPDATE_GOLDEN=1 pytest tests/test_year.py` writes the golden outputs anew; read them aloud, as her,
before you commit them.
"""

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from conftest import PROGRAM

HERE = Path(__file__).parent
YEAR = HERE / "year"
GOLDEN = HERE / "golden" / "year"
STEPS: list[dict[str, Any]] = tomllib.loads((YEAR / "year.toml").read_text())["steps"]
NAMES = [step["name"] for step in STEPS]
STOCK_PLAN = "Write the stock plan for the second nursery's first two years"


@dataclass(frozen=True)
class Told:
    """What a step said, when it was, and every record as it was after it."""

    text: str
    at: datetime
    records: dict[str, bytes]

    @property
    def flat(self) -> str:
        """The text on one line, however it was wrapped."""
        return " ".join(self.text.split())


Year = dict[str, Told]


def _step(step: dict[str, Any], home: Path) -> Told:
    done = subprocess.run(
        [PROGRAM, *step["run"]],
        cwd=YEAR,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "COLUMNS": "100",
            "TZ": "UTC",
            "SOURCE_DATE_EPOCH": str(int(step["at"].timestamp())),
            "CAREERCOACH_HOME": str(home / "coach"),
        },
        timeout=60,
        check=False,
    )
    code = step.get("code", 0)
    assert done.returncode == code, f"{step['name']}: {done.stderr}"
    files = (home / "coach" / "data" / "profiles" / "default").glob("*.toml")
    records = {file.name: file.read_bytes() for file in files}
    return Told(done.stderr if code else done.stdout, step["at"], records)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """The whole year, lived once."""
    home = tmp_path_factory.mktemp("year")
    return {step["name"]: _step(step, home) for step in STEPS}


@pytest.mark.parametrize("name", NAMES)
def test_a_step_of_the_year_has_its_golden_output(year: Year, name: str) -> None:
    """What she reads changes only when somebody has read it again."""
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(year[name].text, encoding="utf-8")
    assert year[name].text == golden.read_text(encoding="utf-8")


def test_no_golden_output_and_no_answers_file_is_stale() -> None:
    """A file that no step reads or writes would look like a promise."""
    assert {path.stem for path in GOLDEN.iterdir()} == set(NAMES)
    asked = {one for step in STEPS for one in step["run"] if one.endswith(".toml")}
    assert {path.name for path in YEAR.iterdir()} == {*asked, "year.toml"}


def test_the_year_has_every_part_of_the_chain_in_its_order() -> None:
    """From insight to the talk to follow-through: eight check-ins, and two diagnoses around it."""
    commands = [step["run"][0] for step in STEPS if step["run"]]
    chain = ["diagnose", "value", "skills-gap", "prep-boss-meeting", "debrief", "plan"]
    places = [commands.index(name) for name in chain]
    assert places == sorted(places)
    assert commands.count("check-in") == 8
    assert commands.index("check-in") > places[-1]
    assert commands[commands.index("history") - 1] == "diagnose"
    assert all(one["at"] < other["at"] for one, other in pairwise(STEPS))


def test_the_brief_quotes_a_win_of_five_weeks_earlier(year: Year) -> None:
    """A win logged in one line comes back as evidence: dated, numbered, with who saw it."""
    win, brief = year["03-win"], year["07-prep-boss-meeting"]
    assert (brief.at.date() - win.at.date()).days == 35
    assert "results" not in tomllib.loads((YEAR / "07-prep-boss-meeting.toml").read_text())
    table, _, script = brief.text.partition("Say it, in these words")
    (row,) = [line for line in table.splitlines() if "Lifting and packing" in line]
    assert "3 days →" in row
    assert "2 Feb" in row
    assert "Mr Qureshi" in row
    assert "Lifting and packing of a street order" in " ".join(script.split())


def test_the_talk_is_told_against_what_was_expected(year: Year) -> None:
    """The forecast of the brief is the debrief's, without being typed again."""
    assert "predicted" not in tomllib.loads((YEAR / "08-debrief.toml").read_text())
    told = year["08-debrief"].flat
    assert "You expected something vague, 7 in 10; it was “not now”." in told


def test_what_was_agreed_in_the_talk_is_planned_with_a_cue_and_a_witness(year: Year) -> None:
    """A requirement becomes an if-then sentence."""
    assert (
        "On Wednesdays at four, when the gate is shut, I will write the stock plan for the second "
        "nursery's first two years. By 30 Jun, with Gethin. Witness: Sian. If I do not know what "
        "the pots cost, I will ring Dewi the same evening."
    ) in year["09-plan"].flat


def test_an_action_that_is_done_is_gone_from_next(year: Year) -> None:
    """Ticked off in June: first of the list the evening before, nowhere the evening after."""
    assert year["24-next"].text.splitlines()[0].startswith(f" 1  {STOCK_PLAN}")
    assert year["25-done"].text.startswith(f"Done: {STOCK_PLAN}")
    assert STOCK_PLAN not in year["26-next"].text
    assert STOCK_PLAN not in year["25-done"].text.partition("Next: ")[2]


def test_the_third_postponement_asks_what_is_missing(year: Year) -> None:
    """Twice is life; the third time is not kept without a reason, and gets an answer to it."""
    assert "Next: Sit for an hour" in year["15-done"].text
    assert "Next: Sit for an hour" in year["17-done"].text
    assert "put this off twice" in year["19-done"].text
    assert year["19-done"].records == year["18-check-in"].records
    assert "If it is not yours to do, let it go: careercoach done 3 --drop" in year["20-done"].flat
    assert year["24-next"].text.splitlines()[1].endswith("postponed 3 times")


def test_the_next_plan_tells_what_became_of_the_last(year: Year) -> None:
    """Done and dropped, each with her note."""
    told = year["28-plan"].flat.partition("Since the last plan")[2]
    assert f"Done: {STOCK_PLAN} (Mrs Lloyd read it with a pencil. It is paper 7.)" in told
    assert "(Owen is quicker, and I have the planting.)" in told.partition("Dropped: ")[2]


def test_history_shows_what_fell_and_what_rose(year: Year) -> None:
    """In December those who decide know her and know what she wants; the tablets are left."""
    moved = {
        line[:27].strip(): int(line.split()[-1])
        for line in year["35-history"].text.partition("What changed")[0].splitlines()
        if line.split()[-1:] and line.split()[-1][0] in "+-"
    }
    assert moved["Deciders do not know you"] <= -60
    assert moved["Ambition unsaid"] <= -60
    assert moved["Behind on tools"] >= 40
    assert max(moved, key=lambda title: moved[title]) == "Behind on tools"


def test_history_names_the_answer_that_moved_a_score(year: Year) -> None:
    """The talk and the room: each beside what it moved, and what it was before."""
    rows = year["35-history"].text.partition("What changed, and what it moved")[2].split("\n\n")
    told = [" ".join(row.split()) for row in rows]
    (talk,) = [row for row in told if "Told your boss" in row]
    assert "Ambition unsaid -" in talk
    (room,) = [row for row in told if row.startswith("Those who decide on")]
    assert "hardly know me" in room
    assert "Deciders do not know" in room


def test_what_does_not_fit_across_runs_is_told_with_both_dates(year: Year) -> None:
    """In January she hardly went around any tools; in February she listed two."""
    told = year["04-skills-gap"].flat.partition("What does not fit together")[2]
    assert "“a little” (asked: Work around newer tools; told 12 Jan)" in told
    assert "the stock tablets" in told
    assert "(asked: What came new in two years; told 16 Feb)" in told


def test_a_report_of_january_is_told_in_december_as_it_was(year: Year) -> None:
    """Nothing that happened since colours it."""
    assert year["38-report"].text == year["01-diagnose"].text


def test_nothing_is_ever_rewritten(year: Year) -> None:
    """Every record of the year is at its end, byte for byte, what it was when it was written."""
    last = year[NAMES[-1]].records
    for told in year.values():
        assert told.records.items() <= last.items()
    saved = [len(told.records) for told in year.values()]
    assert saved == sorted(saved)
    assert len(last) > len([step for step in STEPS if "--no-input" in step["run"]])


def test_a_year_later_does_not_contradict_what_it_came_from(year: Year) -> None:
    """The talk of March is why she has told him in December; that fits together."""
    told = year["34-diagnose"].text
    assert "What does not fit together" not in told


def test_a_plan_after_the_talk_does_not_propose_the_talk(year: Year) -> None:
    """Once a talk is debriefed, nobody has to ask for it, hold it, or note it."""
    for name in ("09-plan", "28-plan"):
        left = year[name].flat.partition("Proposed, and left for now")[2]
        assert "Send the invitation" not in left
        assert "Hold the talk" not in left
        assert "Ask your boss in writing for thirty minutes" not in left


def test_history_explains_what_rose_most(year: Year) -> None:
    """The one thing that got worse is the one she asks about first."""
    told = year["35-history"].flat.partition("What changed, and what it moved")[2]
    assert re.search(r"Work around newer 2 .a little. 4 .mostly. Behind on tools \+\d+", told)
