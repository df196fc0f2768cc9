"""A person at a real terminal: starts `diagnose` and answers question after question."""

import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time
from fcntl import ioctl
from pathlib import Path

from processes import NOTHING, PROGRAM, CannotRunError, environment, run

QUESTIONS = 10
_PATIENCE = 20.0
_QUIET = 0.15
_ROWS_AND_COLUMNS = struct.pack("HHHH", 40, 90, 0, 0)
_WHERE_AM_I, _HERE = b"\x1b[6n", b"\x1b[1;1R"
# A frame ends when the terminal is told to wrap lines again.
_FRAME_END = rb".*?\x1b\[\?7h"


class Terminal:
    """A pseudo-terminal with the program at its other end."""

    def __init__(self, command: tuple[str, ...], home: Path) -> None:
        self.started = time.perf_counter()
        self.process, self._end = pty.fork()
        if self.process == 0:
            os.execve(command[0], command, environment(home))  # noqa: S606  # our own program
        ioctl(self._end, termios.TIOCSWINSZ, _ROWS_AND_COLUMNS)
        self.seen = b""

    def type(self, keys: bytes) -> None:
        """Press keys; what was seen before is forgotten."""
        self.seen = b""
        os.write(self._end, keys)

    def wait_for(self, pattern: bytes) -> float:
        """Read until a pattern is on the screen; return the moment."""
        until = time.perf_counter() + _PATIENCE
        while not re.search(pattern, self.seen, re.DOTALL):
            if not self._read(until - time.perf_counter()):
                raise CannotRunError(f"the terminal never showed {pattern!r}: {self.seen!r}")
        return time.perf_counter()

    def settle(self) -> None:
        """Read until nothing more comes."""
        while self._read(_QUIET):
            pass

    def close(self) -> None:
        """End the program, whatever it is doing."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self._end)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._end], [], [], max(0.0, seconds))
        if not ready:
            return False
        new = os.read(self._end, 65536)
        if _WHERE_AM_I in new:
            os.write(self._end, _HERE)
        self.seen += new
        return True


def first_question(home: Path, rounds: int) -> float:
    """Return how long it takes until the first question can be answered, against Python's start."""
    found = []
    for _ in range(rounds):
        nothing = run(NOTHING, home).seconds
        terminal = Terminal((PROGRAM, "diagnose"), home)
        try:
            found.append((terminal.wait_for(_question(1)) - terminal.started) / nothing)
        finally:
            terminal.close()
    return statistics.median(found)


def next_question(home: Path) -> float:
    """Return the milliseconds from the last key of an answer to the next question."""
    terminal = Terminal((PROGRAM, "diagnose"), home)
    try:
        terminal.wait_for(_question(1))
        return 1000 * statistics.median(_answer(terminal, n) for n in range(1, QUESTIONS + 1))
    finally:
        terminal.close()


def _answer(terminal: Terminal, number: int) -> float:
    terminal.settle()
    key = b"\r"
    if b"> 1" in terminal.seen:
        key = b"n" if b"[ ]" in terminal.seen else b"1"
    else:
        terminal.type(b"not sure")
        terminal.settle()
    pressed = time.perf_counter()
    terminal.type(key)
    return terminal.wait_for(_question(number + 1)) - pressed


def _question(number: int) -> bytes:
    return rb"(?<!\d)%d of \d+, about" % number + _FRAME_END
