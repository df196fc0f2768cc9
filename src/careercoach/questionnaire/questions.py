"""The questions of a questionnaire, one class for each kind."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from careercoach.questionnaire.part import DashedId, Expression, Id, Limits, Part, Rows, Template

SCALE_POINTS = 5


class Option(Part):
    """One answer to choose; `id` is what is saved, `say` is what is read."""

    id: DashedId
    say: str


class _Question(Part):
    """What every kind of question has. A `private` answer is in no export unless asked for.

    A field of records that is not `asked` is filled in from what was picked, and never shown.
    """

    id: Id
    ask: Template
    short: str = ""
    help: str = ""
    section: str = ""
    when: Expression | None = None
    separates: tuple[DashedId, DashedId] | None = None
    fact: str = ""
    optional: bool = False
    unsure: bool = True
    private: bool = False
    asked: bool = True
    rows: Rows = ()

    @property
    def label(self) -> str:
        """A few words that name the question in a list."""
        return self.short or self.ask


class Scale(_Question):
    """A whole number from 1 to 5, each point with its words from `[scales]`."""

    kind: Literal["scale"]
    scale: str


class YesNo(_Question):
    """Yes or no; with `deeper` it leads into a part that can be left out.

    The progress told is that of the way without such parts.
    """

    kind: Literal["yes-no"]
    deeper: bool = False


class Choice(_Question):
    """One of several options."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Limits(min_length=2)]


class Choices(_Question):
    """Any number of the options; none at all is an answer.

    With `options_from` whoever runs the questionnaire gives the options; without any the question
    is not asked, and `empty` is said where nothing at all is offered.
    """

    kind: Literal["choices"]
    options: Annotated[tuple[Option, ...], Limits(min_length=2)] = ()
    options_from: str = ""
    empty: str = ""
    none: str = "none of these"
    at_most: Annotated[int, Limits(ge=1)] | None = None


class Text(_Question):
    """A few words on one line; probed once when it lacks everything listed in `vague`.

    With `evidence` it asks for proof, and the results that are known are offered: first those that
    fit the answers which `evidence` names (in a list, the fields of the same entry).
    """

    kind: Literal["text"]
    vague: tuple[Literal["number", "date", "name"], ...] = ()
    probe: str = ""
    evidence: tuple[Id, ...] | None = None


class LongText(_Question):
    """Several sentences; probed as a text is."""

    kind: Literal["long-text"]
    vague: tuple[Literal["number", "date", "name"], ...] = ()
    probe: str = ""


class Number(_Question):
    """A number between two bounds, both included."""

    kind: Literal["number"]
    at_least: float = 0
    at_most: float = 1_000_000
    whole: bool = False
    unit: str = ""


class Money(_Question):
    """An amount with an optional currency of three letters."""

    kind: Literal["money"]
    at_least: float = 0
    at_most: float = 1_000_000_000


class Date(_Question):
    """A day, or a month or year that stands for its first day."""

    kind: Literal["date"]
    range: Literal["past", "future", "any"] = "any"


Scalar = Scale | YesNo | Choice | Text | LongText | Number | Money | Date


class Records(_Question):
    """A list of small records, each with the same fields; an empty list is an answer.

    `rows_from` names earlier questions: each option picked there, and each text, begins a row.
    `from_file` gives the columns of a table file that can fill the list, and their fields. With
    `evidence` earlier entries are offered in the order in which they fit the answers it names.
    """

    kind: Literal["records"]
    fields: Annotated[tuple[Scalar, ...], Limits(min_length=1)]
    from_file: Mapping[str, str] = MappingProxyType({})
    rows_from: tuple[Id, ...] = ()
    evidence: tuple[Id, ...] | None = None
    one: str = "entry"
    none: str = "none"
    at_most: int = 12


Question = Scale | YesNo | Choice | Choices | Text | LongText | Number | Money | Date | Records
