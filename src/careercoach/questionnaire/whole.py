"""A whole questionnaire."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from careercoach.questionnaire.blocks import ReportBlock
from careercoach.questionnaire.part import DashedId, Expression, Limits, Part, Template
from careercoach.questionnaire.questions import SCALE_POINTS, Question
from careercoach.questionnaire.rules import (
    Dimension,
    Do,
    FindingRule,
    Leading,
    Route,
    Verdict,
)

Points = Annotated[tuple[str, ...], Limits(min_length=SCALE_POINTS, max_length=SCALE_POINTS)]


class Source(Part):
    """Where rows with this prefix come from."""

    prefix: str
    author: str
    title: str


class Offer(Part):
    """Something to pick that is known only when the questionnaire is run.

    `row` holds the cells that a row which is made of it begins with.
    """

    id: str
    say: str
    why: str = ""
    row: Mapping[str, object] = MappingProxyType({})


class Questionnaire(Part):
    """One file of `prompts/`: questions, reasoning, report and an example person.

    Once `stop` holds nothing more is asked: there are answers after which a coach steps back.
    Each run adds its answers as one row to the fact that `appends` names. `values` are worked out
    once, in their order, when all is answered; rules and report use them by name. `phrases` are
    pieces of sentences that are said of one thing, `it`, and called by name. `offers` is what the
    example person is offered; a real run puts its own there.
    """

    format: Literal[1]
    id: DashedId
    title: str
    about: str
    edition: int = 1
    group: Literal["understand", "prepare", "decide", "follow-through"] = "understand"
    minutes: Annotated[int, Limits(gt=0, le=60)]
    intro: str = ""
    stop: Expression | None = None
    appends: str = ""
    cannot: str = ""
    sources: tuple[Source, ...] = ()
    scales: Mapping[str, Points] = MappingProxyType({})
    questions: Annotated[tuple[Question, ...], Limits(min_length=1)]
    phrases: Mapping[str, Template] = MappingProxyType({})
    values: Mapping[str, Expression] = MappingProxyType({})
    leading: Leading = Leading()
    dimensions: tuple[Dimension, ...] = ()
    findings: tuple[FindingRule, ...] = ()
    actions: tuple[Do, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    routes: tuple[Route, ...] = ()
    report: tuple[ReportBlock, ...] = ()
    offers: Mapping[str, tuple[Offer, ...]] = MappingProxyType({})
    example: Mapping[str, object] = MappingProxyType({})

    def question(self, id_: str) -> Question:
        """Return the question with this id; KeyError when there is none."""
        for question in self.questions:
            if question.id == id_:
                return question
        raise KeyError(id_)
