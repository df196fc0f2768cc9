"""Plain lines for a terminal that cannot move its cursor: numbered lists and one line to type."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

from careercoach import fit
from careercoach.dialogue import Back, Skipped, Unsure
from careercoach.environment import Environment
from careercoach.terminal import words
from careercoach.terminal.surface import Head, Row, Typed

T = TypeVar("T")

_PROMPT = "> "
_NONE = "0"


@dataclass(slots=True)
class LineSurface:
    """Writes to standard error, reads lines of standard input, and never moves the cursor."""

    environment: Environment
    prefills: bool = False

    def heading(self, text: str) -> None:
        """Start a section."""
        self._write("")
        self._wrap(text)

    def say(self, text: str) -> None:
        """Show a line that asks for nothing."""
        self._wrap(text)

    def settled(self, label: str, answer: str) -> None:
        """Leave nothing behind: the question and what was typed are still on the screen."""

    def pick(
        self, head: Head, rows: Sequence[Row[T]], start: int | None = None, *, short: bool = False
    ) -> T | Back:
        """Let a person choose one row by its number or letter."""
        keys = _keys(rows)
        self._head(head)
        for key, one in zip(keys, rows, strict=True):
            self._row(key, one.label, short=short)
        enter = rows[start] if start is not None else _skip(rows)
        while True:
            word = self._read().casefold()
            if word == words.BACK_WORD and head.can_go_back:
                return Back()
            row = _row_named(word, keys, rows) if word else enter
            if row is not None:
                return row.means
            self._refuse(head, word, f"Type one of: {', '.join(keys)}.")

    def tick(
        self,
        head: Head,
        rows: Sequence[Row[str]],
        others: Sequence[Row[Unsure | Skipped]],
        ticked: Collection[str],
        none: str,
    ) -> list[str] | Unsure | Skipped | Back:
        """Let a person name any number of rows by their numbers."""
        self._head(head)
        keys = _keys(rows)
        for key, row in zip(keys, rows, strict=True):
            self._row(key, f"[x] {row.label}" if row.means in ticked else row.label)
        for other in others:
            self._row(other.key, other.label)
        self._wrap(_hint(none, ticked))
        while True:
            word = self._read().casefold()
            if word == words.BACK_WORD and head.can_go_back:
                return Back()
            means = _ticked(word, keys, rows, others, ticked)
            if means is not None:
                return means
            self._refuse(head, word, f"Type numbers from 1 to {len(rows)}, such as: 1 3")

    def line(self, head: Head, typed: str, offered: str = "", *, long: bool = False) -> Typed:
        """Let a person type one line."""
        del typed, offered, long
        self._head(head)
        if head.help:
            self._wrap(head.help)
        return Typed(self._read(_PROMPT))

    def confirm(self, question: str) -> bool:
        """Ask yes or no; Enter alone is yes."""
        self._wrap(f"{question} (Y/n)")
        while True:
            match self._read().casefold():
                case "" | "y" | "yes":
                    return True
                case "n" | "no":
                    return False
                case _:
                    self._write("Type y or n.")

    def _head(self, head: Head) -> None:
        self._write("")
        for text in (head.keys, head.progress, head.notice, head.ask, head.note, head.problem):
            if text:
                self._wrap(text)

    def _row(self, key: str, label: str, *, short: bool = False) -> None:
        first = f"{key:>3}  "
        if short:
            self._write(first + fit.clipped(label, self.environment.width - len(first)))
        else:
            self._wrap(label, first)

    def _refuse(self, head: Head, word: str, otherwise: str) -> None:
        match word:
            case words.HELP_WORD:
                self._wrap(head.help or otherwise)
            case words.BACK_WORD:
                self._wrap(words.FIRST)
            case _:
                self._wrap(otherwise)

    def _wrap(self, text: str, first: str = "") -> None:
        for line in fit.wrapped(text, self.environment.width, first):
            self._write(line)

    def _write(self, line: str) -> None:
        self.environment.stderr.write(line + "\n")

    def _read(self, prompt: str = _PROMPT) -> str:
        stream = self.environment.stderr
        stream.write(prompt)
        stream.flush()
        line = self.environment.stdin.readline()
        if not line:
            stream.write("\n")
            raise EOFError
        return line.strip()


def _keys(rows: Sequence[Row[T]]) -> list[str]:
    """Return the key of each row: its letter, or its number among the rows without one."""
    keys, number = [], 0
    for row in rows:
        if row.key and not row.key.isdecimal():
            keys.append(row.key)
        else:
            number += 1
            keys.append(str(number))
    return keys


def _row_named(word: str, keys: Sequence[str], rows: Sequence[Row[T]]) -> Row[T] | None:
    """Return the row with this key or these very words."""
    for key, row in zip(keys, rows, strict=True):
        if word in {key, row.label.casefold()}:
            return row
    return None


def _skip(rows: Sequence[Row[T]]) -> Row[T] | None:
    return next((row for row in rows if isinstance(row.means, Skipped)), None)


def _hint(none: str, ticked: Collection[str]) -> str:
    if ticked:
        return f"Type the numbers that fit. Enter keeps those marked [x]; {_NONE}: {none}"
    return f"Type the numbers that fit, such as: 1 3. Enter alone: {none}"


def _ticked(
    word: str,
    keys: Sequence[str],
    rows: Sequence[Row[str]],
    others: Sequence[Row[Unsure | Skipped]],
    ticked: Collection[str],
) -> list[str] | Unsure | Skipped | None:
    """Return what a line of numbers means, or None when it cannot be read."""
    if not word:
        return [row.means for row in rows if row.means in ticked]
    if word == _NONE:
        return []
    other = _row_named(word, [row.key for row in others], others)
    if other is not None:
        return other.means
    named = word.replace(",", " ").split()
    if not set(named) <= set(keys):
        return None
    return [row.means for key, row in zip(keys, rows, strict=True) if key in named]
