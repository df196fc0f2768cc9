"""Whole runs in a real terminal: typed through, interrupted, resumed, finished."""

import io
import re
import signal
import stat
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from conftest import PROGRAM

# What a person types at each question, by the beginning of its wording. Lists take a digit at once.
KEYS = {
    "What happened": "In May the post went to Kim.\r",
    "Is one of these": "n",
    "Which of these are true of the last": "15\r",
    "What reason did": "3",
    "What did you do about your career": "3",
    "“I could do most": "2",
    "Think of two or three": "2",
    "What is the best proof": "The audit in June, no fault in 140 files\r",
    "“On most days I am angry": "1",
    "“There are systems": "1",
    "What did you make of the last": "2",
    "How well does this organisation": "1",
    "“If I go on doing": "2",
    "Have you told your boss": "1",
    "Apart from your boss": "n",
    "Who would decide": "3",
    "In the last year, what": "2",
    "Is there a post": "1",
    "A colleague who wishes": "9",
    "Who would be in the room": "n",
    "Who above your boss": "Nobody, why would they?\r",
    "What came nearest": "none\r",
    "Do you know what": "2",
    "If the people who decide watched": "1",
}
Start = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture
def start(world: dict[str, str]) -> Iterator[Start]:
    """Start the program in a terminal of its own."""
    children = []

    def _start(*arguments: str, **variables: str) -> "pexpect.spawn[str]":
        env = {key: value for key, value in world.items() if key != "COLUMNS"}
        child = pexpect.spawn(
            str(PROGRAM),
            list(arguments),
            dimensions=(50, 200),
            env={**env, **variables},
            encoding="utf-8",
            timeout=20,
        )
        children.append(child)
        return child

    yield _start
    for child in children:
        child.close(force=True)


def _answer(child: "pexpect.spawn[str]", first: int, last: int) -> None:
    """Answer the questions numbered from `first` to `last`, or up to the review.

    A list is drawn anew at each key, so a question is known by its number, which only grows.
    """
    questions = [re.compile(re.escape(beginning)) for beginning in KEYS]
    keys = list(KEYS.values())
    for number in range(first, last + 1):
        progress = re.compile(rf"(?<![0-9]){number} of [0-9]+, about")
        if child.expect([progress, re.compile("Show the report")]) == 1:
            child.send("\r")
            return
        child.send(keys[child.expect([*questions])])


def test_a_person_answers_leaves_comes_back_and_reads(start: Start, records: Path) -> None:
    """Ctrl-C in the middle keeps every answer; the next start goes on; one private record."""
    child = start("diagnose")
    _answer(child, 1, 5)
    child.expect("Think of two")
    child.sendintr()
    child.expect("5 answers are kept")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert not records.exists()
    again = start("diagnose")
    again.expect("stopped after 5 answers")
    again.send("\r")
    _answer(again, 6, 40)
    again.expect(pexpect.EOF)
    again.close()
    assert again.exitstatus == 0
    (record,) = records.iterdir()
    assert stat.S_IMODE(record.stat().st_mode) == 0o600
    assert tomllib.loads(record.read_text())["answers"]["why_today"].startswith("In May")


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=["TERM", "HUP"]
)
def test_a_signal_keeps_the_answers_and_the_terminal(
    start: Start, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    """After SIGTERM or SIGHUP the draft is there and the terminal echoes again."""
    child = start("diagnose")
    _answer(child, 1, 3)
    child.expect("What reason did")
    child.kill(number)
    child.expect("3 answers are kept")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == code
    (draft,) = (tmp_path / "coach" / "state" / "drafts" / "default").iterdir()
    assert tomllib.loads(draft.read_text())["answers"]["symptoms"] == ["no-move", "passed-over"]


PEOPLE = """
format = 1
id = "people"
title = "People"
about = "Who helps."
minutes = 1
[[questions]]
id = "mood"
kind = "yes-no"
ask = "Well?"
[[questions]]
id = "people"
kind = "records"
one = "person"
ask = "Who helps?"
fields = [
  { id = "name", kind = "text", ask = "Name", unsure = false },
  { id = "dear", kind = "yes-no", ask = "Dear", when = "it.name == 'Zoe'" },
  { id = "does", kind = "text", ask = "What they do", optional = true },
  { id = "why", kind = "text", ask = "Never asked", asked = false },
]
[[report]]
kind = "table"
columns = ["Who", "What"]
each = "people"
row = ["{{ it.name }}{{ it.why or '' }}", "{{ it.does }}"]
"""


def test_a_list_is_kept_in_the_middle(start: Start, tmp_path: Path) -> None:
    """Ctrl-C within the second entry loses neither; the next start shows what was answered."""
    folder = tmp_path / "coach" / "config" / "prompts"
    folder.mkdir(parents=True)
    (folder / "people.toml").write_text(PEOPLE)
    child = start("people")
    for expected, keys in (
        ("Well", "y"),
        ("Add the first", "a"),
        ("Name", "Ana\r"),
        ("What they do", "\r"),
        ("Add another", "a"),
        ("Name", "Bo\r"),
    ):
        child.expect(expected)
        child.send(keys)
    child.expect("What they do")
    child.sendintr()
    child.expect("kept")
    child.expect(pexpect.EOF)
    again = start("people")
    again.expect("Earlier today you stopped")
    again.send("\r")
    again.expect("Well: yes|Well\\?.*yes")
    again.expect("Ana")
    again.expect("Bo")
    again.send("d")
    again.expect("Show the report")
    again.send("\r")
    again.expect("From the top: careercoach report people")
    again.expect(pexpect.EOF)
    (record,) = (tmp_path / "coach" / "data" / "profiles" / "default").iterdir()
    rows = tomllib.loads(record.read_text())["answers"]["people"]
    assert [row["name"] for row in rows] == ["Ana", "Bo"]


def test_the_end_of_input_is_a_way_out(start: Start) -> None:
    """Ctrl-D at a question leaves as Ctrl-C does."""
    child = start("diagnose")
    child.expect("What happened")
    child.sendeof()
    child.expect("nothing was saved")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130


def test_a_simple_terminal_is_asked_line_by_line(start: Start) -> None:
    """TERM=dumb: numbered lines, no cursor movement."""
    child = start("diagnose", TERM="dumb")
    child.logfile_read = screen = io.StringIO()
    child.expect("What happened")
    child.send("In May the post went to Kim.\r")
    child.expect("Is one of these")
    child.send("1\r")
    child.expect("Show the report")
    assert "\x1b" not in screen.getvalue()
