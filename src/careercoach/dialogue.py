"""What passes between an interview and whoever puts its questions: prompts, replies, a review."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from careercoach.answers import Scalar, Value
from careercoach.questionnaire import Question


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question as it is to be shown.

    `ask` is the rendered wording and `help` the text for `?`. `section` is set on the first
    question of a section. `number` of `total` and `minutes_left` tell progress. `default` is an
    earlier answer to offer and `default_note` says where it is from ("told on 3 Nov"). `notice`
    is a line to show first, for instance a probe of a vague answer. `points` are the words of a
    scale, from 1 to 5. `complete` are the places of the default's rows that were begun for the
    person, who completes them one after another. `proofs` are results to pick from, the best fit
    first; `results` are those from which the fields of a list take theirs. `again` marks the one
    friendly question more about a vague answer. `keep_rows` takes the rows of a list while it is
    being told; `applies` says whether a field of a list is to be asked of an entry.
    """

    question: Question
    ask: str
    help: str = ""
    section: str = ""
    number: int = 1
    total: int = 1
    minutes_left: int = 1
    default: Value | None = None
    default_note: str = ""
    notice: str = ""
    points: tuple[str, ...] = ()
    can_go_back: bool = False
    complete: tuple[int, ...] = ()
    proofs: tuple[str, ...] = ()
    results: Sequence[Mapping[str, object]] = ()
    again: bool = False
    keep_rows: Callable[[list[dict[str, Scalar | None]]], None] | None = None
    applies: Callable[[Question, Mapping[str, Scalar | None]], bool] | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The person gave a value, already checked."""

    value: Value


@dataclass(frozen=True, slots=True)
class Unsure:
    """The person is not sure."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person leaves an optional question out."""


@dataclass(frozen=True, slots=True)
class Back:
    """The person wants the question before."""


Reply = Answered | Unsure | Skipped | Back


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One answered question on the review screen."""

    id: str
    label: str
    answer: str


class Asker(Protocol):
    """Whoever can put a question to a person: a terminal, plain lines, or a fake in a test.

    A person who leaves is told by KeyboardInterrupt (Ctrl-C) or EOFError (Ctrl-D, end of input).
    """

    def ask(self, prompt: Prompt) -> Reply:
        """Put one question and return a checked reply."""
        ...

    def review(self, lines: Sequence[ReviewLine]) -> str | None:
        """Show all answers; return the id of one to change, or None to finish."""
        ...

    def recall(self, lines: Sequence[ReviewLine]) -> None:
        """Show what was answered before a break, a line each."""
        ...

    def say(self, text: str) -> None:
        """Show a line that asks for nothing."""
        ...

    def confirm(self, question: str) -> bool:
        """Ask yes or no; yes is the default."""
        ...
