"""How a questionnaire reasons: signs, dimensions, findings, verdicts, actions."""

from typing import Annotated

from careercoach.questionnaire.part import DashedId, Expression, Id, Limits, Part, Rows, Template

Percent = Annotated[int, Limits(ge=0, le=100)]


class Sign(Part):
    """One sign of a dimension: what is scored and the sentence that tells it, in one place.

    Either `item` names a scale or yes-no question, or `value` is an expression that gives
    true, false or a number from 0 to 1. `for` is said when the sign is present (0.6 and up),
    `against` when it is absent (0.3 and down), `unknown` when nothing is known about it.
    `absent` is its weight when it is absent, where silence proves less than speech.
    """

    item: Id | None = None
    value: Expression | None = None
    reverse: bool = False
    weight: Annotated[float, Limits(gt=0, le=10)] = 1
    absent: Annotated[float, Limits(ge=0, le=10)] | None = None
    outside: bool = False
    for_: Template | None = None
    against: Template | None = None
    unknown: Template | None = None
    quote: tuple[Id, ...] = ()
    rows: Rows = ()


class Limit(Part):
    """A rule that holds a score down or up, with the sentence that explains it."""

    when: Expression
    at_most: Percent | None = None
    at_least: Percent | None = None
    say: Template | None = None
    quote: tuple[Id, ...] = ()
    rows: Rows = ()


class Dimension(Part):
    """Something measured from 0 to 100 by its signs.

    `need` is the weight of known signs below which the score is held back: no single sign
    convicts. `order` is the place in the order of work when several dimensions lead closely;
    `veto` puts it first in that order whenever it leads at all.
    """

    id: DashedId
    title: str
    order: int = 50
    veto: bool = False
    need: Annotated[float, Limits(gt=0)] = 3
    signs: Annotated[tuple[Sign, ...], Limits(min_length=1)]
    limits: tuple[Limit, ...] = ()
    rows: Rows = ()


class Leading(Part):
    """Which dimensions count as leading: how many, from which score, how far below the first.

    Those at most `margin` apart are close: their order of work decides, not their score.
    """

    most: int = 3
    at_least: int = 35
    within: int = 100
    margin: int = 12


class Do(Part):
    """An action to propose: what, when, with whom, why, and what else if it fails.

    With `each` it is proposed once for each item of a list, `it`.
    Of several with the same `topic` only the first in the order of work is proposed.
    """

    say: Template
    each: Expression | None = None
    topic: str = ""
    due: str = "friday"
    with_: Template | None = None
    why: Template | None = None
    otherwise: Template | None = None
    when: Expression | None = None
    rows: Rows = ()


class Clue(Part):
    """A sentence of evidence outside the score, said when its condition holds."""

    say: Template
    when: Expression | None = None
    quote: tuple[Id, ...] = ()
    rows: Rows = ()


class FindingRule(Part):
    """A conclusion. With a `dimension` it speaks when that dimension leads, with its evidence."""

    id: DashedId
    title: Template
    dimension: DashedId | None = None
    when: Expression | None = None
    say: Template | None = None
    quote: tuple[Id, ...] = ()
    for_: tuple[Clue, ...] = ()
    against: tuple[Clue, ...] = ()
    unknown: tuple[Clue, ...] = ()
    contradicts: tuple[Clue, ...] = ()
    do: tuple[Do, ...] = ()
    rows: Rows = ()


class Verdict(Part):
    """The headline; the first one whose condition holds is told."""

    id: DashedId
    say: Template
    when: Expression | None = None
    rows: Rows = ()


class Route(Part):
    """Another command worth running next, and why."""

    run: DashedId
    because: Template
    when: Expression | None = None
    rows: Rows = ()
