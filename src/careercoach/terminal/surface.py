"""What a conversation needs from a terminal: a few primitives that screens and lines provide.

A conversation decides what is asked and what a reply means; a surface only draws and reads.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from careercoach.dialogue import Back, Skipped, Unsure

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the place where a person answers.

    `keys` tells the keys, once; `progress` is quiet; `notice` wants attention before the question
    and `problem` after it; `note` is a quiet hint; `help` is what `?` shows.
    """

    ask: str
    progress: str = ""
    keys: str = ""
    notice: str = ""
    problem: str = ""
    note: str = ""
    help: str = ""
    can_go_back: bool = False


@dataclass(frozen=True, slots=True)
class Row(Generic[T_co]):
    """One line of a list: the key that chooses it, what is read, and what it means.

    A row without a key is chosen with the arrows, or by its number where there are none.
    """

    key: str
    label: str
    means: T_co


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and whether the person wants to go on with it in an editor."""

    text: str
    edit: bool = False


class Surface(Protocol):
    """A terminal as a conversation sees it; Ctrl-C and Ctrl-D leave as exceptions.

    `prefills` tells whether a line can start with words to edit.
    """

    prefills: bool

    def heading(self, text: str) -> None:
        """Start a section."""
        ...

    def say(self, text: str) -> None:
        """Show a line that asks for nothing."""
        ...

    def settled(self, label: str, answer: str) -> None:
        """Leave a compact line of an answered question behind."""
        ...

    def pick(
        self, head: Head, rows: Sequence[Row[T]], start: int | None = None, *, short: bool = False
    ) -> T | Back:
        """Let a person choose one row; `start` is the one that Enter alone takes.

        A `short` list cuts each row to one line.
        """
        ...

    def tick(
        self,
        head: Head,
        rows: Sequence[Row[str]],
        others: Sequence[Row[Unsure | Skipped]],
        ticked: Collection[str],
        none: str,
    ) -> list[str] | Unsure | Skipped | Back:
        """Let a person tick any number of rows; `none` says what Enter alone means."""
        ...

    def line(self, head: Head, typed: str, offered: str = "", *, long: bool = False) -> Typed:
        """Let a person type; `typed` is there to edit, `offered` is an earlier answer at hand."""
        ...

    def confirm(self, question: str) -> bool:
        """Ask yes or no; Enter alone is yes."""
        ...
