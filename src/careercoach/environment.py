"""The world around a run: variables, streams, clock. Passed in, never looked up elsewhere."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TextIO

from careercoach.errors import UsageError

NARROWEST = 10
WIDEST = 100


def _clock(variables: Mapping[str, str]) -> datetime:
    """Return now, or the moment of SOURCE_DATE_EPOCH so that a run can be repeated exactly."""
    epoch = variables.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now().astimezone().replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            "SOURCE_DATE_EPOCH: not a number of seconds since 1970; unset it or mend it"
        ) from None


@dataclass(frozen=True)
class Environment:
    """Variables, streams and the moment of this run, with its time zone."""

    variables: Mapping[str, str]
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    now: datetime

    @property
    def today(self) -> date:
        """The local day of this run."""
        return self.now.date()

    @property
    def interactive(self) -> bool:
        """Whether a person can be asked: standard input and standard error are terminals."""
        return _is_terminal(self.stdin) and _is_terminal(self.stderr)

    @property
    def dumb(self) -> bool:
        """Whether the terminal cannot move its cursor."""
        return self.variables.get("TERM", "dumb") in {"dumb", "unknown", ""}

    @property
    def width(self) -> int:
        """Columns to write in: those of the terminal, at most 100, and 80 without one."""
        return max(NARROWEST, min(WIDEST, self._columns()))

    def _columns(self) -> int:
        if self.variables.get("COLUMNS", "").isdecimal():
            return int(self.variables["COLUMNS"])
        for stream in (self.stdout, self.stderr):
            if _is_terminal(stream):
                # A pseudo-terminal that nobody has sized says 0.
                return os.get_terminal_size(stream.fileno()).columns or 80
        return 80

    def at(self, day: date) -> "Environment":
        """Return this world on another day, at noon, for `--today`."""
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=self.now.tzinfo)
        return Environment(self.variables, self.stdin, self.stdout, self.stderr, noon)


def _is_terminal(stream: TextIO | None) -> bool:
    # Python sets a standard stream to None when it was closed before the start.
    return stream is not None and not stream.closed and stream.isatty()


def real() -> Environment:
    """Return the world this process lives in."""
    variables = dict(os.environ)
    return Environment(variables, sys.stdin, sys.stdout, sys.stderr, _clock(variables))
