"""The blocks of a report, as a questionnaire describes them."""

from typing import Literal

from careercoach.questionnaire.part import Expression, Id, Part, Rows, Template


class _Block(Part):
    """What every block has; with `per` it stands once for each item of a list, `it`."""

    per: Expression | None = None
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


class Line(Part):
    """A line of a checklist or script that may have a condition."""

    say: Template
    when: Expression | None = None
    rows: Rows = ()


class ChecklistBlock(_Block):
    """Actions that the findings proposed (`of`), or lines of its own."""

    kind: Literal["checklist"]
    of: Literal["first-action", "later-actions", "all-actions", "routes"] | None = None
    each: Expression | None = None
    lines: tuple[Line, ...] = ()


class ScriptBlock(_Block):
    """Words to say or send."""

    kind: Literal["script"]
    lines: tuple[Line, ...]


class CardRule(Part):
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


ReportBlock = (
    ParagraphBlock
    | QuotesBlock
    | BarsBlock
    | RankingBlock
    | TableBlock
    | ChecklistBlock
    | ScriptBlock
    | CardsBlock
    | TimelineBlock
    | MatrixBlock
)
