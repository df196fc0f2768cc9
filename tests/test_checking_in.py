"""`check-in` and the overview: two minutes a week, and one screen of where one stands."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from conftest import PROGRAM, TODAY, Run

DAY = 86_400
ROWS = """[
  { action = "Ask Marta", by = 2026-11-20, with = "Marta" },
  { action = "Write the memo", by = 2026-11-22 },
  { action = "Call Bo", by = 2026-12-04 },
]"""
Start = Callable[..., "pexpect.spawn[str]"]


def on(days: int) -> dict[str, str]:
    """The clock of so many days after 22 November 2026."""
    return {"SOURCE_DATE_EPOCH": str(int(TODAY) + days * DAY)}


@pytest.fixture
def start(world: dict[str, str]) -> Iterator[Start]:
    """Start the program in a terminal of plain lines."""
    children = []

    def _start(*arguments: str) -> "pexpect.spawn[str]":
        env = world | {"TERM": "dumb", "COLUMNS": "100"}
        child = pexpect.spawn(str(PROGRAM), list(arguments), env=env, encoding="utf-8", timeout=20)
        children.append(child)
        return child

    yield _start
    for child in children:
        child.close(force=True)


def ended(child: "pexpect.spawn[str]") -> int | None:
    """Wait for the end of a program and return its exit code."""
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus


@pytest.fixture
def plan(records: Path) -> Path:
    """A plan with one action that is late, one of today, one of next month."""
    records.mkdir(parents=True)
    file = records / "20261110T080000Z-plan-00aa.toml"
    file.write_text(
        'format = 1\nquestionnaire = "plan"\nedition = 1\nat = 2026-11-10T08:00:00Z\n[answers]\n'
        f"commitments = {ROWS}\n"
    )
    return file


def saved(records: Path, questionnaire: str) -> list[dict[str, object]]:
    """The answers of all records of a questionnaire, in the order in which they were saved."""
    files = sorted(records.glob(f"*Z-{questionnaire}-????.toml"), key=lambda file: file.name[-9:])
    return [tomllib.loads(file.read_text())["answers"] for file in files]


@pytest.mark.usefixtures("plan")
def test_two_minutes_in_a_terminal(start: Start, records: Path) -> None:
    """Each due action, one result, energy, one sentence; each saved as a record of its kind."""
    child = start("check-in")
    child.expect("Ask Marta, due since Fri 20 Nov .with Marta.: how did it go")
    child.send("1\r")
    child.expect("Write the memo, today: how did it go")
    child.send("2\r")
    child.expect("Until when")
    child.send("yesterday\r")
    child.expect("in the past")
    child.send("+1w\r")
    child.expect("Postponed: Write the memo, to Sun 29 Nov")
    child.expect("What did you get done")
    child.send("Trained Kim from 3 to 9 orders a day\r")
    child.expect("How much energy")
    child.send("4\r")
    child.expect("in one sentence")
    child.send("Fine.\r")
    child.expect("Show the report")
    child.send("\r")
    child.expect("Next")
    child.expect("Write the memo")
    assert ended(child) == 0
    assert [one["outcome"] for one in saved(records, "tick")] == ["done", "postponed"]
    assert saved(records, "check-in")[0]["energy"] == 4
    (won,) = saved(records, "win")
    assert (won["what"], won["before"], won["after"]) == (
        "Trained Kim", "3 orders a day", "9 orders a day",
    )  # fmt: skip


@pytest.mark.usefixtures("plan")
def test_dropped_and_left_as_it_is(start: Start, records: Path) -> None:
    """A drop asks why; "leave it" saves nothing; leaving by Ctrl-C keeps what was ticked."""
    child = start("check-in")
    child.expect("Ask Marta")
    child.send("4\r")
    child.expect("Why not")
    child.send("she left\r")
    child.expect("Write the memo")
    child.send("3\r")
    child.expect("What did you get done")
    child.sendintr()
    assert ended(child) == 130
    (tick,) = saved(records, "tick")
    assert (tick["outcome"], tick["note"]) == ("dropped", "she left")


@pytest.mark.usefixtures("plan")
def test_the_third_postponement_asks_what_is_missing(start: Start, run: Run, records: Path) -> None:
    """In a terminal it is asked kindly, and the answer says what to change."""
    for day in ("today", "tomorrow"):
        run("done", "1", "--postpone", day)
    child = start("done", "2", "--postpone", "+1w")
    child.expect("put this off twice")
    child.expect("What is most in the way")
    child.send("1\r")
    child.expect("happens anyway|You tied it to this")
    assert ended(child) == 0
    assert saved(records, "tick")[-1]["reason"] == "cue"


@pytest.mark.usefixtures("plan")
def test_left_at_that_question_nothing_is_saved(start: Start, run: Run, records: Path) -> None:
    """Ctrl-C there is an answer too: the date stays."""
    for day in ("today", "tomorrow"):
        run("done", "1", "--postpone", day)
    child = start("done", "2", "--postpone", "+1w")
    child.expect("What is most in the way")
    child.sendintr()
    child.expect("nothing was saved")
    assert ended(child) == 130
    assert len(saved(records, "tick")) == 2


@pytest.mark.usefixtures("plan")
def test_a_scripted_check_in(run: Run, records: Path) -> None:
    """Without a terminal: energy is enough; the next step and the weeks before are told."""
    for week, energy in enumerate((2, 3, 5)):
        told = run("check-in", "--set", f"energy={energy}", env=on(7 * week)).stdout
    assert "2, 3, and 5 now" in told
    assert "Your energy at the last three check-ins, since 22 Nov" in told
    assert "Lowest" not in told
    assert "Ask Marta" in told
    assert len(saved(records, "check-in")) == 3
    assert not saved(records, "win")


def test_from_the_fourth_week_on_the_ends_are_told(run: Run) -> None:
    """The lowest and the highest, each with its day and its sentence."""
    said = {1: "Frost, and \u201cno\u201d again.", 2: "A yes"}
    for week, energy in enumerate((3, 1, 5, 3)):
        sentence = ("--set", f"sentence={said[week]}") if week in said else ()
        done = run("check-in", "--set", f"energy={energy}", *sentence, env=on(7 * week))
    told = " ".join(done.stdout.split())
    assert "Lowest on 29 Nov: \u2018Frost, and \u201cno\u201d again\u2019." in told
    assert "Highest on 6 Dec: \u201cA yes\u201d." in told


def test_the_energy_of_the_weeks_has_a_history(run: Run) -> None:
    """`history check-in` draws it."""
    for week, energy in enumerate((2, 4)):
        run("check-in", "--set", f"energy={energy}", env=on(7 * week))
    assert "+50" in run("history", "check-in", env=on(14)).stdout


def test_a_dry_check_in_saves_nothing(run: Run, records: Path) -> None:
    """Neither the answers nor the win."""
    run("check-in", "--set", "energy=3", "--set", "win=Won it", "--dry-run")
    assert not records.exists()


def test_a_win_is_asked_for_when_called_alone(start: Start, records: Path) -> None:
    """Five short questions; all but the first may be left out; an old win is never offered."""
    for what in ("Trained Kim from 3 to 9 orders", "Wrote 12 manuals"):
        child = start("win")
        child.expect("What came out of your work")
        child.send(f"{what}\r")
        for beginning in ("What was it before", "What is it now", "Who saw it", "When was it"):
            child.expect(beginning)
            child.send("\r")
        child.expect("Show the report")
        child.send("\r")
        child.expect("Logged: ")
        assert ended(child) == 0
    assert [one["what"] for one in saved(records, "win")] == ["Trained Kim", "Wrote 12 manuals"]


# --------------------------------------------------------------------------- overview


def test_the_first_run_says_how_to_start(run: Run, tmp_path: Path) -> None:
    """Three lines: what it is, the first command, and a look at somebody else's report."""
    lines = run().stdout.splitlines()
    assert len(lines) == 3
    assert "careercoach diagnose " in lines[1]
    assert "--example" in lines[2]
    assert not (tmp_path / "coach").exists()


@pytest.mark.usefixtures("plan")
def test_one_screen_of_where_one_stands(run: Run) -> None:
    """Diagnosis with its date, open actions with numbers, the last win, what to run and why."""
    from test_cli import ANSWERS  # noqa: PLC0415  # its answers alone

    run("diagnose", "--answers", "-", "--no-input", stdin=ANSWERS, env=on(-10))
    run("win", "Cut release time from 9 days to 2")
    told = run().stdout
    assert "Diagnosis of 12 Nov: you are stuck. " in told
    assert "1  Ask Marta" in told
    assert "20 Nov, still open" in told
    assert "“Release time”, from 9 days to 2 days" in told
    assert "careercoach check-in: two things are due" in told
    assert len(told.splitlines()) <= 24


def test_at_most_five_actions_are_shown(run: Run, plan: Path) -> None:
    """The rest is counted; a list without end is a reproach."""
    rows = ", ".join(f'{{ action = "Thing {n}", by = 2026-12-{n + 1:02} }}' for n in range(8))
    plan.write_text(plan.read_text().replace(ROWS, f"[{rows}]"))
    told = run().stdout
    assert "Thing 4" in told
    assert "Thing 5" not in told
    assert "And 3 more: careercoach next --all" in told


@pytest.mark.usefixtures("plan")
def test_an_old_diagnosis_comes_before_what_it_proposed(run: Run) -> None:
    """After four months it is asked for again, with its age and with what was done since."""
    from test_cli import ANSWERS  # noqa: PLC0415  # its answers alone

    run("diagnose", "--answers", "-", "--no-input", stdin=ANSWERS)
    for _ in range(2):
        run("done", "1", env=on(1))
    run("done", "1", "--drop", "no longer", env=on(1))
    assert "see what moved" not in run(env=on(30)).stdout
    told = " ".join(run(env=on(160)).stdout.split())
    assert (
        "careercoach diagnose: the last one is five months old, and two things are done since; "
        "see what moved."
    ) in told
    assert "more than a year old" in " ".join(run(env=on(400)).stdout.split())


@pytest.mark.usefixtures("plan")
def test_a_nudge_after_three_weeks_without_a_win(run: Run) -> None:
    """Twenty days: none; three weeks: one sentence."""
    run("win", "Trained Kim")
    assert "however small" not in run(env=on(20)).stdout
    assert "That was 3 weeks ago. What went well, however small?" in run(env=on(21)).stdout.replace(
        "\n", " "
    )


def test_what_to_run_next_has_a_reason(run: Run, plan: Path) -> None:
    """Proposals without a plan, then what was never run, each with why."""
    from test_cli import ANSWERS  # noqa: PLC0415  # its answers alone

    plan.unlink()
    run("win", "Trained Kim")
    assert "careercoach diagnose: everything else builds on it." in run().stdout
    run("diagnose", "--answers", "-", "--no-input", stdin=ANSWERS)
    told = run().stdout
    assert "careercoach plan: " in told
    assert "proposed and nothing is planned" in told


def test_after_this_coach_stepped_back_nothing_is_pushed(run: Run) -> None:
    """The overview says who can do more, and proposes no plan."""
    run("diagnose", "--answers", "-", stdin='{"why_today": "In May.", "flags": ["process"]}')
    told = run().stdout
    assert "this coach stepped back" in told
    assert "careercoach plan" not in told
    assert "value" not in told
