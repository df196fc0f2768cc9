"""The model of a questionnaire file: frozen and closed, so that a typing slip is an error.

`docs/writing-questionnaires.md` explains each key by example. Expressions and templates are
kept as text here; `careercoach.expressions` owns their meaning.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT = 1
SCALE_POINTS = 5

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
DashedId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
Row = Annotated[str, Field(pattern=r"^[A-Z]+-[A-Z]?\d+$")]
Rows = tuple[Row, ...]
Expression = Annotated[str, Field(min_length=1)]
Template = Annotated[str, Field(min_length=1)]


class Closed(BaseModel):
    """A frozen model that refuses keys it does not know."""

    # Deferred: building forty validators one by one takes longer than the whole as one.
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


class Option(Closed):
    """One answer to choose; `id` is what is saved, `say` is what is read."""

    id: DashedId
    say: str


class _Question(Closed):
    """What every kind of question has."""

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
    """Yes or no."""

    kind: Literal["yes-no"]


class Choice(_Question):
    """One of several options."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Field(min_length=2)]


class Choices(_Question):
    """Any number of the options; none at all is an answer."""

    kind: Literal["choices"]
    options: Annotated[tuple[Option, ...], Field(min_length=2)]
    none: str = "none of these"


class Text(_Question):
    """A few words on one line; probed once when it lacks everything listed in `vague`."""

    kind: Literal["text"]
    vague: tuple[Literal["number", "date", "name"], ...] = ()
    probe: str = ""


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


Scalar = Annotated[
    Scale | YesNo | Choice | Text | LongText | Number | Money | Date, Field(discriminator="kind")
]


class Records(_Question):
    """A list of small records, each with the same fields; an empty list is an answer."""

    kind: Literal["records"]
    fields: Annotated[tuple[Scalar, ...], Field(min_length=1)]
    one: str = "entry"
    none: str = "none"
    at_most: int = 12


Question = Annotated[
    Scale | YesNo | Choice | Choices | Text | LongText | Number | Money | Date | Records,
    Field(discriminator="kind"),
]


class Sign(Closed):
    """One sign of a dimension: what is scored and the sentence that tells it, in one place.

    Either `item` names a scale or yes-no question, or `value` is an expression that gives
    true, false or a number from 0 to 1. `for` is said when the sign is present (0.6 and up),
    `against` when it is absent (0.3 and down), `unknown` when nothing is known about it.
    `absent` is its weight when it is absent, where silence proves less than speech.
    """

    item: Id | None = None
    value: Expression | None = None
    reverse: bool = False
    weight: float = Field(default=1, gt=0, le=10)
    absent: float | None = Field(default=None, ge=0, le=10)
    outside: bool = False
    for_: Template | None = Field(default=None, alias="for")
    against: Template | None = None
    unknown: Template | None = None
    quote: tuple[Id, ...] = ()
    rows: Rows = ()


class Limit(Closed):
    """A rule that holds a score down or up, with the sentence that explains it."""

    when: Expression
    at_most: int | None = Field(default=None, ge=0, le=100)
    at_least: int | None = Field(default=None, ge=0, le=100)
    say: Template | None = None
    quote: tuple[Id, ...] = ()
    rows: Rows = ()


class Dimension(Closed):
    """Something measured from 0 to 100 by its signs.

    `need` is the weight of known signs below which the score is held back: no single sign
    convicts. `order` is the place in the order of work when several dimensions lead closely;
    `veto` puts it first in that order whenever it leads at all.
    """

    id: DashedId
    title: str
    order: int = 50
    veto: bool = False
    need: float = Field(default=3, gt=0)
    signs: Annotated[tuple[Sign, ...], Field(min_length=1)]
    limits: tuple[Limit, ...] = ()
    rows: Rows = ()


class Leading(Closed):
    """Which dimensions count as leading: how many, from which score, how far below the first.

    Those at most `margin` apart are close: their order of work decides, not their score.
    """

    most: int = 3
    at_least: int = 35
    within: int = 100
    margin: int = 12


class Do(Closed):
    """An action to propose: what, when, with whom, why, and what else if it fails.

    Of several with the same `topic` only the first in the order of work is proposed.
    """

    say: Template
    topic: str = ""
    due: str = "friday"
    with_: Template | None = Field(default=None, alias="with")
    why: Template | None = None
    otherwise: Template | None = None
    when: Expression | None = None
    rows: Rows = ()


class Clue(Closed):
    """A sentence of evidence outside the score, said when its condition holds."""

    say: Template
    when: Expression | None = None
    quote: tuple[Id, ...] = ()
    rows: Rows = ()


class FindingRule(Closed):
    """A conclusion. With a `dimension` it speaks when that dimension leads, with its evidence."""

    id: DashedId
    title: Template
    dimension: DashedId | None = None
    when: Expression | None = None
    say: Template | None = None
    quote: tuple[Id, ...] = ()
    for_: tuple[Clue, ...] = Field(default=(), alias="for")
    against: tuple[Clue, ...] = ()
    unknown: tuple[Clue, ...] = ()
    contradicts: tuple[Clue, ...] = ()
    do: tuple[Do, ...] = ()
    rows: Rows = ()


class Verdict(Closed):
    """The headline; the first one whose condition holds is told."""

    id: DashedId
    say: Template
    when: Expression | None = None
    rows: Rows = ()


class Route(Closed):
    """Another command worth running next, and why."""

    run: DashedId
    because: Template
    when: Expression | None = None
    rows: Rows = ()


class _Block(Closed):
    heading: Template | None = None
    when: Expression | None = None
    rows: Rows = ()


class ParagraphBlock(_Block):
    """Sentences; each that names an unknown answer is left out."""

    kind: Literal["paragraph"]
    say: tuple[Template, ...]
    tone: Literal["plain", "strong", "quiet", "warning"] = "plain"


class QuotesBlock(_Block):
    """Answers in the person's own words."""

    kind: Literal["quotes"]
    of: tuple[Id, ...]


class BarsBlock(_Block):
    """The scores of the dimensions (`of`), or one bar for each item of a list (`each`)."""

    kind: Literal["bars"]
    of: Literal["dimensions"] | None = None
    each: Expression | None = None
    label: Template | None = None
    value: Expression | None = None
    note: Template | None = None


class RankingBlock(_Block):
    """The findings with their evidence: those that lead, or those set aside."""

    kind: Literal["ranking"]
    of: Literal["findings", "set-aside"] = "findings"


class TableBlock(_Block):
    """One row for each item of a list; `it` is the item."""

    kind: Literal["table"]
    columns: tuple[str, ...]
    each: Expression
    row: tuple[Template, ...]


class Line(Closed):
    """A line of a checklist or script that may have a condition."""

    say: Template
    when: Expression | None = None
    rows: Rows = ()


class ChecklistBlock(_Block):
    """Actions that the findings proposed (`of`), or lines of its own."""

    kind: Literal["checklist"]
    of: Literal["first-action", "later-actions", "routes"] | None = None
    each: Expression | None = None
    lines: tuple[Line, ...] = ()


class ScriptBlock(_Block):
    """Words to say or send."""

    kind: Literal["script"]
    lines: tuple[Line, ...]


class CardRule(Closed):
    """A reply card that may have a condition."""

    front: Template
    back: Template
    when: Expression | None = None
    rows: Rows = ()


class CardsBlock(_Block):
    """What may be said, and the answer to it."""

    kind: Literal["cards"]
    front: str
    back: str
    cards: tuple[CardRule, ...]


class TimelineBlock(_Block):
    """One event for each item of a list; `it` is the item."""

    kind: Literal["timeline"]
    each: Expression
    date: Expression
    say: Template


class MatrixBlock(_Block):
    """One point for each item of a list; `x` and `y` give numbers from 0 to 100."""

    kind: Literal["matrix"]
    across: str
    up: str
    each: Expression
    label: Template
    x: Expression
    y: Expression


ReportBlock = Annotated[
    ParagraphBlock
    | QuotesBlock
    | BarsBlock
    | RankingBlock
    | TableBlock
    | ChecklistBlock
    | ScriptBlock
    | CardsBlock
    | TimelineBlock
    | MatrixBlock,
    Field(discriminator="kind"),
]


class Source(Closed):
    """Where rows with this prefix come from."""

    prefix: str
    author: str
    title: str


class Questionnaire(Closed):
    """One file of `prompts/`: questions, reasoning, report and an example person.

    Once `stop` holds nothing more is asked: there are answers after which a coach steps back.
    Each run adds its answers as one row to the fact that `appends` names.
    """

    format: Literal[1]
    id: DashedId
    title: str
    about: str
    edition: int = 1
    group: Literal["understand", "prepare", "decide", "follow-through"] = "understand"
    minutes: int = Field(gt=0, le=60)
    intro: str = ""
    stop: Expression | None = None
    appends: str = ""
    cannot: str = ""
    sources: tuple[Source, ...] = ()
    scales: dict[str, Annotated[tuple[str, ...], Field(min_length=5, max_length=5)]] = {}
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
    leading: Leading = Leading()
    dimensions: tuple[Dimension, ...] = ()
    findings: tuple[FindingRule, ...] = ()
    actions: tuple[Do, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    routes: tuple[Route, ...] = ()
    report: tuple[ReportBlock, ...] = ()
    example: dict[str, object] = {}

    def question(self, id_: str) -> Question:
        """Return the question with this id; KeyError when there is none."""
        for question in self.questions:
            if question.id == id_:
                return question
        raise KeyError(id_)
