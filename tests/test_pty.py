"""Asking on a real terminal: what a person sees, and what a terminal is left like."""

import io
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pexpect
import pyte
import pytest

from careercoach.environment import Environment
from careercoach.errors import StoppedError
from careercoach.terminal import guarded
from careercoach.terminal.screens import ScreenSurface
from careercoach.terminal.surface import Head, Row

NOW = datetime(2026, 11, 22, tzinfo=UTC)
DRIVER = """
import os, sys
from pathlib import Path
from careercoach import environment
from careercoach.errors import StoppedError
from careercoach.dialogue import Prompt, ReviewLine
from careercoach.questionnaire import LongText, Scale, Text, YesNo
from careercoach.terminal import guarded, make_asker

HELP = "Think of last week."
POINTS = ("not at all", "a little", "partly", "mostly", "entirely")
ASK = "How much of your work still teaches you something new?"
QUESTIONS = {
    "scale": Scale(id="q", kind="scale", ask=ASK, short="Learning", scale="s", help=HELP),
    "yes": YesNo(id="q", kind="yes-no", ask="Was it reviewed?", short="Reviewed"),
    "text": Text(id="q", kind="text", ask="What do you call your boss?", short="Boss"),
    "long": LongText(id="q", kind="long-text", ask="Tell of a result.", short="Result"),
}


def main():
    here = environment.real()
    Path("pid").write_text(str(os.getpid()))
    try:
        with guarded(here):
            asker = make_asker(here, {"s": POINTS})
            for name in sys.argv[1:]:
                if name == "review":
                    lines = [ReviewLine(f"q{n}", f"Question {n}", "yes") for n in range(30)]
                    print("reply", asker.review(lines))
                else:
                    one = QUESTIONS[name]
                    print("reply", asker.ask(Prompt(one, one.ask, one.help)))
    except KeyboardInterrupt:
        sys.exit(130)
    except StoppedError as stopped:
        sys.exit(stopped.exit_code)


main()
"""


class Terminal:
    """A shell on a real terminal of its own that runs the driver and then tells its state."""

    def __init__(self, folder: Path, *names: str, size: tuple[int, int], **extra: str) -> None:
        (folder / "driver.py").write_text(DRIVER, encoding="utf-8")
        variables = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", **extra}
        variables.pop("COLUMNS", None)
        # Ctrl-C reaches the shell too, which has to live on and tell.
        program = f"{sys.executable} driver.py {' '.join(names)}"
        script = f'trap : INT; {program}; echo "code $?"; stty -a; echo end'
        self.folder = folder
        self.screen = pyte.Screen(*size)
        self.sent = ""
        self._stream = pyte.Stream(self.screen)
        self.child = pexpect.spawn(
            "/bin/sh",
            ["-c", script],
            cwd=str(folder),
            env=variables,
            dimensions=(size[1], size[0]),
            encoding="utf-8",
            timeout=10,
        )

    def until(self, text: str) -> "Terminal":
        """Read on until the screen shows these words."""
        while text not in self.text:
            self._take(self.child.read_nonblocking(4096, timeout=10))
        return self

    def end(self) -> str:
        """Read all that is left; return the last lines, which tell code and settings."""
        self.child.expect("code [0-9]+.*end\r\n")
        told = str(self.child.after)
        self._take(str(self.child.before) + told)
        self.child.close()
        return told

    def send(self, keys: str) -> "Terminal":
        """Type keys."""
        self.child.send(keys)
        return self

    def kill(self, number: int) -> "Terminal":
        """Send a signal to the program."""
        os.kill(int((self.folder / "pid").read_text()), number)
        return self

    def resize(self, columns: int, rows: int) -> "Terminal":
        """Make the window smaller or larger."""
        self.screen.reset()
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)
        return self

    @property
    def text(self) -> str:
        """The screen as text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def _take(self, data: str) -> None:
        self.sent += data
        self._stream.feed(data)


Open = Callable[..., Terminal]


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Open]:
    """Open a terminal that asks the named questions."""
    opened: list[Terminal] = []

    def _open(*names: str, size: tuple[int, int] = (60, 24), **extra: str) -> Terminal:
        opened.append(Terminal(tmp_path, *names, size=size, **extra))
        return opened[-1]

    yield _open
    for one in opened:
        one.child.close(force=True)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("name", ["scale", "long"])
def test_a_signal_leaves_a_sane_terminal(terminal: Open, name: str, number: int) -> None:
    """After a signal at a prompt the terminal echoes, and the exit code names the signal."""
    one = terminal(name).until("1 of 1")
    told = one.kill(number).end()
    assert told.startswith(f"code {128 + number}\r\n")
    assert " echo " in told
    assert " icanon " in told
    assert one.sent.rindex("\x1b[?25h") > one.sent.rfind("\x1b[?25l")
    assert one.sent.rindex("\x1b[?2004l") > one.sent.rfind("\x1b[?2004h")


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_a_closed_window_ends_the_program(terminal: Open, tmp_path: Path, term: str) -> None:
    """When the terminal is gone the program is gone, without a loop on a dead terminal."""
    terminal("text", TERM=term).until("your boss?\n>").child.close(force=False)
    pid = int((tmp_path / "pid").read_text())
    for _ in range(100):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.05)
    pytest.fail("still running without a terminal")


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_ctrl_c_leaves_a_sane_terminal(terminal: Open, term: str) -> None:
    """Ctrl-C leaves with 130 and a terminal that echoes, with screens and with plain lines."""
    one = terminal("text", TERM=term).until("your boss?\n>")
    told = one.send("An\x03").end()
    assert told.startswith("code 130\r\n")
    assert " echo " in told
    assert " icanon " in told
    assert ("\x1b" in one.sent) is (term != "dumb")


def test_an_interrupted_editor_leaves_a_sane_terminal(terminal: Open, tmp_path: Path) -> None:
    """A signal while the editor runs ends both, and the terminal echoes again."""
    editor = tmp_path / "editor"
    editor.write_text(
        '#!/bin/sh\nstty -echo -icanon; printf "\\033[?25lin the editor"; exec sleep 60\n'
    )
    editor.chmod(0o700)
    one = terminal("long", EDITOR=str(editor)).until("Tell of a result.")
    told = one.send(":e\r").until("in the editor").kill(signal.SIGTERM).end()
    assert told.startswith("code 143\r\n")
    assert " echo " in told
    assert " icanon " in told
    assert one.sent.rindex("\x1b[?25h") > one.sent.rindex("\x1b[?25l")


def test_a_careless_editor_is_tidied_after(terminal: Open, tmp_path: Path) -> None:
    """An editor that leaves the echo off does not take it from the next line."""
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nstty -echo\nexit 1\n")
    editor.chmod(0o700)
    one = terminal("long", TERM="dumb", EDITOR=str(editor)).until("Tell of a result.\n>")
    one.send(":e\r").until("ended with an error").send("We cut it\r").until("> We cut it")
    assert "code 0" in one.end()


def test_ctrl_c_belongs_to_the_editor(terminal: Open, tmp_path: Path) -> None:
    """Ctrl-C in an editor that heeds it ends the editor alone; the question stays."""
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "in the editor"; exec sleep 60\n')
    editor.chmod(0o700)
    one = terminal("long", EDITOR=str(editor)).until("Tell of a result.")
    one.send("We cut it\x18\x05").until("in the editor").send("\x03").until("ended with an error")
    assert "code 0" in one.send("\r").end()
    assert "value='We cut it'" in one.sent


def test_the_screen_reads_like_a_transcript(terminal: Open) -> None:
    """A list shows help on `?`, makes way for one line, and typing ahead is not lost."""
    one = terminal("scale", "yes", "text").until("5  entirely")
    assert "Think of last week." not in one.text
    one.send("?").until("Think of last week.").send("4").until("Was it reviewed?")
    assert "entirely" not in one.text
    one.send("yAna\r").end()
    rows = one.text.splitlines()
    assert [row for row in rows if row.startswith(("Learning", "Reviewed", "Boss"))] == [
        "Learning: 4 (mostly)",
        "Reviewed: yes",
        "Boss: Ana",
    ]


def test_answers_go_to_standard_output_alone(terminal: Open, tmp_path: Path) -> None:
    """Questions are asked on standard error, so that the output can be piped."""
    one = terminal("scale", "> out.txt").until("5  entirely")
    one.send("4").end()
    assert (tmp_path / "out.txt").read_text() == "reply Answered(value=4)\n"


@pytest.mark.parametrize("columns", [20, 40])
def test_resize(terminal: Open, columns: int) -> None:
    """A question wraps anew when the window shrinks, and can still be answered."""
    one = terminal("scale", size=(100, 30)).until("How much of your work still teaches you")
    one.resize(columns, 24).until("> 1  not at all")
    words = "How much of your work still teaches you something new?"
    assert words in " ".join(one.text.split())
    assert "code 0" in one.send("3").end()


def test_review_scrolls_on_a_small_screen(terminal: Open) -> None:
    """Thirty answers pass over twelve rows, and the heading is back at the top."""
    one = terminal("review", size=(40, 12)).until("> Show the report")
    assert "Question 29" not in one.text
    one.send("\x1b[A").until("> Question 29: yes")
    one.send("\x1b[H").until("All answers")
    assert "code 0" in one.send("\x1b[B\x1b[B\r").end()
    assert "reply q1" in one.sent


def test_no_colour_when_told(terminal: Open) -> None:
    """NO_COLOR leaves bold and faint, and no colour."""
    plain, coloured = (
        terminal("scale", NO_COLOR=value).until("5  entirely") for value in ("1", "")
    )
    plain.send("4").end()
    coloured.send("4").end()
    assert "\x1b[0;36m" in coloured.sent
    assert "\x1b[0;36m" not in plain.sent
    assert "\x1b[0;1m" in plain.sent


def test_colour_follows_the_world_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR counts where it is set in the environment that was passed in."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    sent = []
    for variables in ({"NO_COLOR": "1"}, {}):
        ours, theirs = os.openpty()
        with os.fdopen(theirs, "r+b", buffering=0) as raw, io.TextIOWrapper(raw) as stream:
            here = Environment(variables, stream, stream, stream, NOW)
            surface = ScreenSurface.on(here)
            os.write(ours, b"1")
            assert surface.pick(Head("Which?"), [Row("1", "one", 1)]) == 1
            sent.append(os.read(ours, 4096))
        os.close(ours)
    assert [b";36m" in one for one in sent] == [False, True]


def test_a_terminal_of_ascii(terminal: Open) -> None:
    """Under the POSIX locale nothing of ours is replaced by a question mark or worse."""
    one = terminal("scale", "long", LANG="C", LC_ALL="POSIX", PYTHONUTF8="0").until("5  entirely")
    one.send("?2").until("Tell of a result.")
    assert one.sent.isascii()
    assert "code 0" in one.send("fine\r").end()


def test_guarded_gives_the_handlers_back() -> None:
    """The handlers of the caller are back after a run, and an ignored hang-up stays ignored."""
    here = Environment(
        {"TERM": "dumb"}, sys.stdin, sys.stdout, sys.stderr, datetime(2026, 11, 22, tzinfo=UTC)
    )
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with pytest.raises(StoppedError) as stopped, guarded(here):
            _send_both()
        assert stopped.value.exit_code == 143
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def _send_both() -> None:
    for number in (signal.SIGHUP, signal.SIGTERM):
        os.kill(os.getpid(), number)
