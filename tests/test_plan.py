"""`careercoach plan` through the installed program: picks in, dated if-then sentences out."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pexpect
import pytest

from careercoach.answers import BadAnswer, parse
from careercoach.promises import if_then
from careercoach.questionnaire import Choices, Option
from conftest import PROGRAM, Run
from test_cli import ANSWERS

EMPTY = "careercoach: plan: nothing has been proposed yet; careercoach diagnose is a good start\n"
ASK = "diagnose-who-decides-1"
GIVE = "diagnose-stakeholders-1"
PLAN = f"""
picked = ["{ASK}", "{GIVE}"]
[[commitments]]
ref = "{ASK}"
cue = "when the Monday meeting ends, I will"
by = "+8d"
with = "Marta"
witness = "Ines"
obstacle = "the meeting runs over"
answer = "write to her at noon"
"""


@pytest.fixture
def diagnosed(run: Run, tmp_path: Path) -> Path:
    """A folder of a person who ran diagnose on 22 November 2026."""
    file = tmp_path / "diagnose.toml"
    file.write_text(ANSWERS)
    run("diagnose", "--answers", file, "--no-input")
    return tmp_path


@pytest.fixture
def answers(diagnosed: Path) -> Path:
    """An answers file for plan."""
    file = diagnosed / "plan.toml"
    file.write_text(PLAN)
    return file


def _plans(records: Path) -> list[dict[str, Any]]:
    files = sorted(records.glob("*-plan-*.toml"))
    return [tomllib.loads(file.read_text())["answers"] for file in files]


def test_a_pick_becomes_an_if_then_sentence_with_a_witness(run: Run, answers: Path) -> None:
    """Cue, action, witness, obstacle and answer are one sentence each, in the person's words."""
    told = " ".join(run("plan", "--answers", answers, "--format", "plain").stdout.split())
    assert "When the Monday meeting ends, I will ask my boss what the director" in told
    assert "Marta. Witness: Ines. If the meeting runs over, I will write to her at noon." in told
    assert "By 30 Nov, with Marta. Witness: Ines." in told
    assert "Everything open, by date" not in told


def test_a_pick_alone_begins_with_what_was_proposed(run: Run, answers: Path, records: Path) -> None:
    """Words, date, person and reason of a proposal are taken over; what lacks is named and why."""
    done = run("plan", "--answers", answers, "--format", "plain")
    (saved,) = _plans(records)
    _, row = saved["commitments"]
    assert row["ref"] == GIVE
    assert str(row["by"]) == "2026-12-14"
    assert row["with"] == "the director"
    assert row["why"]
    assert "No cue: Give the director something" in done.stdout
    assert "No witness: Give the director" in done.stdout
    assert "No date" not in done.stdout


def test_what_is_left_is_told_with_its_reason_and_offered_again(run: Run, answers: Path) -> None:
    """A proposal that nobody picked is not lost; one that was picked is not offered twice."""
    first = run("plan", "--answers", answers, "--format", "plain").stdout
    assert "they judge what they have seen" in " ".join(first.split())
    ids = run("questions", "template", "plan").stdout
    assert "diagnose-witness-1" in ids
    assert f"#   {ASK}" not in ids


def test_open_commitments_are_carried_over(run: Run, answers: Path, records: Path) -> None:
    """A newer plan that picks nothing still shows what is open; planning anew keeps it one."""
    run("plan", "--answers", answers)
    done = run("plan", "--set", "picked=none", "--format", "plain")
    assert "what was open stays open" in done.stdout
    assert "Everything open, by date" in done.stdout
    assert "30 Nov" in done.stdout
    first = min(records.glob("*-plan-*.toml")).name
    id_ = f"{first[:16]}-{first[-9:-5]}#1"
    file = answers.with_name("again.toml")
    file.write_text(f'picked = []\nagain = ["{id_}"]\n[[commitments]]\nref = "{id_}"\nby = "+3w"\n')
    told = run("plan", "--answers", file, "--format", "plain").stdout
    assert "When the Monday meeting ends" in told
    assert told.count("Ask your boss what") == 1


def test_what_changed_since_the_last_plan_is_told(run: Run, answers: Path, records: Path) -> None:
    """A tick of the day between shows up in the next plan, and so does what is new."""
    run("plan", "--answers", answers)
    (plan,) = records.glob("*-plan-*.toml")
    id_ = f"{plan.name[:16]}-{plan.name[-9:-5]}#1"
    (records / "20261123T120000Z-tick-0001.toml").write_text(
        'format = 1\nquestionnaire = "tick"\nedition = 1\nat = 2026-11-23T12:00:00Z\n'
        f'[answers]\naction = "{id_}"\noutcome = "done"\nnote = "Kim and the director"\n'
    )
    done = run(*("plan", "--set", "picked=1", "--today", "2026-11-24", "--format", "plain"))
    told = " ".join(done.stdout.split())
    assert "Since the last plan" in told
    assert "(Kim and the director)" in told
    assert "New in this plan • Show one finished result" in told


def test_a_plan_is_told_again_as_it_was(run: Run, answers: Path) -> None:
    """`report plan` offers what that day offered, whatever has been planned since."""
    then = run("plan", "--answers", answers, "--format", "plain").stdout
    assert run("report", "plan", "--format", "plain").stdout == then


def test_more_than_five_open_things_are_called_a_list(run: Run, answers: Path) -> None:
    """Five are a plan; six are told to be too many."""
    rows = "".join(f'[[commitments]]\naction = "Do {word}"\n' for word in ("one", "two", "three"))
    answers.write_text(PLAN + rows)
    assert "More than five" not in run("plan", "--answers", answers, "--dry-run").stdout
    answers.write_text(PLAN + rows + '[[commitments]]\naction = "Do four"\n')
    assert "Six things are open now" in run("plan", "--answers", answers, "--dry-run").stdout


def test_two_actions_with_the_same_words_are_one(run: Run, answers: Path, records: Path) -> None:
    """Kept once, with what either of them says, and told."""
    answers.write_text(
        'picked = []\ncommitments = [{ action = "Call Bo", cue = "lunch ends" },'
        ' { action = "call  bo.", witness = "Ines" }]\n'
    )
    done = run("plan", "--answers", answers)
    assert "Stands twice, so kept once: call  bo." in done.stderr
    (saved,) = _plans(records)
    assert saved["commitments"] == [{"action": "Call Bo", "cue": "lunch ends", "witness": "Ines"}]


@pytest.mark.parametrize(
    ("by", "words"),
    [
        ("2026-01-05", "in the past"),
        ("01/02", "write 2027-02-01 or 2027-01-02"),
        ("31/02", "February has"),
        ("soon", "'by'"),
    ],
)
def test_a_date_that_cannot_be_kept_is_refused(
    run: Run, answers: Path, records: Path, by: str, words: str
) -> None:
    """Past, ambiguous, impossible or no date: one line that names the commitment, code 65."""
    answers.write_text(PLAN.replace("+8d", by))
    done = run("plan", "--answers", answers, code=65)
    (line,) = done.stderr.splitlines()
    assert "commitment 1" in line
    assert words in line
    assert _plans(records) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('picked = ["diagnose-stakeholder-1"]', "did you mean 'diagnose-stakeholders-1'"),
        ("picked = [1, 2, 3, 4, 5, 6]", "not one of the options"),
        ('picked = []\ncommitments = [{ ref = "diagnose-none" }]', "'ref' names nothing"),
        ('picked = []\ncommitments = [{ cue = "lunch ends" }]', "'action' is missing"),
    ],
)
def test_what_was_not_proposed_cannot_be_picked(
    run: Run, answers: Path, text: str, words: str
) -> None:
    """One line with the nearest id, code 65."""
    answers.write_text(text)
    (line,) = run("plan", "--answers", answers, code=65).stderr.splitlines()
    assert words in line


def test_without_any_run_before_it_a_plan_says_where_to_begin(run: Run, records: Path) -> None:
    """Nothing proposed, nothing of one's own: one line, code 2, nothing saved."""
    assert run("plan", "--no-input", code=2).stderr == EMPTY
    assert run("plan", code=2).stderr == EMPTY
    assert not records.exists()


def test_own_actions_need_no_run_before_them(run: Run, records: Path) -> None:
    """A person who knows what to do can plan it at once."""
    done = run("plan", "--set", "own=Call Bo", "--format", "plain")
    assert "I will call Bo." in done.stdout
    assert _plans(records) == [{"own": "Call Bo", "commitments": [{"action": "Call Bo"}]}]


def test_the_example_needs_no_records_and_leaves_none(run: Run, records: Path) -> None:
    """The example person brings what they are offered."""
    told = json.loads(run("plan", "--example", "--json").stdout)
    assert told["verdict"] == "planned"
    assert not records.exists()


@pytest.mark.parametrize(
    ("word", "cue", "action", "sentence"),
    [
        (
            "When",
            "the Monday meeting ends",
            "Ask Ana",
            "When the Monday meeting ends, I will ask Ana.",
        ),
        ("When", "Marta is back", "to call her.", "When Marta is back, I will call her."),
        (
            "When",
            "on Tuesday at nine, at my desk",
            "Write",
            "On Tuesday at nine, at my desk, I will write.",
        ),
        ("When", "friday 8:30", "I'll write", "On Friday 8:30, I will write."),
        ("If", "if she says no, I will cry", "ask again", "If she says no, I will ask again."),
        ("If", "CEO is away", "Marta: ask her", "If CEO is away, I will Marta: ask her."),
        ("When", "", "Ask how you come across", "I will ask how I come across."),
        ("When", "", "Ask who backs “your boss”", "I will ask who backs “your boss”."),
        ("When", "", "Ask what others say about you", "I will ask what others say about me."),
    ],
)
def test_an_if_then_sentence_reads_as_a_person_says_it(
    word: str, cue: str, action: str, sentence: str
) -> None:
    """One capital, one full stop, names as they are, "you" as "I", and quotations untouched."""
    assert if_then(word, cue, action, "Marta") == sentence


def test_more_than_can_be_kept_cannot_be_picked() -> None:
    """`at_most` holds for scripts as it does at the terminal."""
    options = tuple(Option(id=one, say=one) for one in ("a", "b", "c"))
    question = Choices(id="q", kind="choices", ask="Which?", options=options, at_most=2)
    assert parse(question, ["a", "c"], scales={}, today=date(2026, 11, 22)) == ["a", "c"]
    with pytest.raises(BadAnswer, match="at most 2 can be chosen; that is 3"):
        parse(question, ["a", "b", "c"], scales={}, today=date(2026, 11, 22))


@pytest.fixture
def terminal(world: dict[str, str], diagnosed: Path) -> Iterator["pexpect.spawn[str]"]:
    """The program in a dumb terminal, asked to plan."""
    assert diagnosed.is_dir()
    child = pexpect.spawn(
        str(PROGRAM),
        ["plan"],
        dimensions=(50, 160),
        env={**world, "TERM": "dumb"},
        encoding="utf-8",
        timeout=20,
    )
    yield child
    child.close(force=True)


def test_a_person_completes_each_pick_in_turn(
    terminal: "pexpect.spawn[str]", records: Path
) -> None:
    """Seven short questions for each pick, begun with what was proposed; back goes back."""
    for wait, keys in (
        ("Your last runs proposed", "1,2"),
        ("anything else", ""),
        ("What will you do", ""),
        ("When and where", "lunch ends"),
        ("By which day", ""),
        ("With whom", "Marta"),
        ("Who will ask you", "Ines"),
        ("most likely to stop", "she is away"),
        ("And what will you do then", "write"),
        ("Commitment 2, 1 of 7", "<"),
        ("Commitment 1, 1 of 7", ""),
        *(("1, [2-7] of 7", "") for _ in range(6)),
        ("Commitment 2, 1 of 7", "Give the director a draft"),
        *(("2, [2-7] of 7", "") for _ in range(6)),
        ("Remove one", "d"),
        ("Show the report", ""),
    ):
        terminal.expect(wait)
        terminal.sendline(keys)
    terminal.expect("When lunch ends, I will ask my boss what the director")
    terminal.expect(pexpect.EOF)
    (saved,) = _plans(records)
    first, second = saved["commitments"]
    assert (first["cue"], first["witness"], first["ref"]) == ("lunch ends", "Ines", ASK)
    assert (second["action"], second["ref"]) == ("Give the director a draft", GIVE)
