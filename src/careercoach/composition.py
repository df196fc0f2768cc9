"""The report of an assessment: the questionnaire's blocks, filled in, and where they come from."""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace
from datetime import date, datetime
from typing import Any, assert_never

from careercoach.advice import Assessment
from careercoach.attribution import attribution
from careercoach.brevity import briefly, place_of, set_aside
from careercoach.dates import say_date
from careercoach.document import (
    Action,
    Bar,
    Bars,
    Block,
    Card,
    Cards,
    Checklist,
    Document,
    Event,
    Finding,
    Matrix,
    Outcome,
    Paragraph,
    Point,
    Quote,
    Quotes,
    Ranking,
    Script,
    Section,
    Table,
    Timeline,
)
from careercoach.expected import a_list, a_number
from careercoach.expressions import Expressions
from careercoach.questionnaire import (
    BarsBlock,
    CardsBlock,
    ChecklistBlock,
    Line,
    MatrixBlock,
    ParagraphBlock,
    Questionnaire,
    QuotesBlock,
    RankingBlock,
    ReportBlock,
    ScriptBlock,
    TableBlock,
    TimelineBlock,
)
from careercoach.scoring import numbers, ranked

# Bars below this are summed up in one line: eleven bars of almost nothing hide the two that matter.
DRAWN_FROM = 15
LATER_ACTIONS = 6


def compose(
    questionnaire: Questionnaire,
    assessment: Assessment,
    expressions: Expressions,
    at: datetime,
    contradictions: tuple[Finding, ...] = (),
) -> Outcome:
    """Return the outcome of a run with its whole report.

    `contradictions` is what does not fit with other runs; it is told near the end.
    """
    composer = _Composer(questionnaire, assessment, expressions, contradictions)
    sections = tuple(composer.sections())
    document = Document(questionnaire.title, composer.about(at.date()), sections)
    first = (assessment.first,) if assessment.first else ()
    return Outcome(
        questionnaire=questionnaire.id,
        at=at,
        verdict=assessment.verdict,
        scores=numbers(assessment.scores),
        findings=assessment.findings + contradictions,
        actions=first + assessment.later[:LATER_ACTIONS],
        document=document,
    )


class _Composer:
    """Fills the blocks of one report."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        expressions: Expressions,
        contradictions: tuple[Finding, ...],
    ) -> None:
        self.contradictions = contradictions
        self.questionnaire = questionnaire
        self.assessment = assessment
        self.expressions = expressions
        self.context = assessment.context
        self.rows: set[str] = set(assessment.rows)
        titles = {one.id: one.title for one in questionnaire.dimensions}
        self.titles = {
            one.id: titles.get(one.dimension or "", "") for one in questionnaire.findings
        }

    def about(self, day: date) -> str:
        """Say when the report was made and on how many answers it rests."""
        count = sum(question.id in self.context for question in self.assessment.walked)
        answers = "1 answer" if count == 1 else f"{count} answers"
        return f"{say_date(day, day)} {day.year} \u00b7 {answers}"

    def sections(self) -> Iterable[Section]:
        """Yield the headline, each block that has something to say, then limits and sources."""
        if self.assessment.headline:
            yield Section("", (Paragraph(self.assessment.headline, "strong"),))
        for rule in self.questionnaire.report:
            for composer in self._per_item(rule):
                yield from composer.section(rule)
        yield from self._closing()

    def _per_item(self, rule: ReportBlock) -> Iterable["_Composer"]:
        """Yield this composer, or one for each item of which the block speaks."""
        if rule.per is None:
            yield self
            return
        for item in self._each(rule.per):
            one = copy(self)
            one.context = {**self.context, "it": item}
            yield one

    def section(self, rule: ReportBlock) -> Iterable[Section]:
        """Yield the section of a block, unless it has nothing to say."""
        if not self.expressions.holds(rule.when, self.context):
            return
        block = self._block(rule)
        if block is not None:
            self.rows.update(rule.rows)
            yield Section(self._text(rule.heading), (block,))

    def _closing(self) -> Iterable[Section]:
        if self.contradictions:
            yield Section("What does not fit together", (Ranking(self.contradictions),))
        told = attribution(self.questionnaire, self.assessment, self.rows)
        lines = [self._text(self.questionnaire.cannot), told]
        blocks = tuple(Paragraph(line, "quiet") for line in lines if line)
        if blocks:
            yield Section("", blocks)

    def _block(self, rule: ReportBlock) -> Block | None:
        match rule:
            case ParagraphBlock():
                text = " ".join(filter(None, map(self._text, rule.say)))
                return Paragraph(text, rule.tone) if text else None
            case QuotesBlock():
                return self._quotes(rule)
            case BarsBlock():
                return self._bars(rule)
            case RankingBlock():
                return self._ranking(rule)
            case TableBlock():
                rows = [self._cells(rule.row, item) for item in self._each(rule.each)]
                return Table(rule.columns, tuple(rows)) if rows else None
            case ChecklistBlock():
                return self._checklist(rule)
            case ScriptBlock():
                lines = tuple(self._lines(rule.lines))
                return Script(lines) if lines else None
            case CardsBlock():
                return self._cards(rule)
            case TimelineBlock():
                return self._timeline(rule)
            case MatrixBlock():
                return self._matrix(rule)
            case _:
                assert_never(rule)

    def _quotes(self, rule: QuotesBlock) -> Quotes | None:
        said = self.context["said"]
        questions = {question.id: question for question in self.assessment.walked}
        items = tuple(
            Quote(said[id_], self._text(questions[id_].label)) for id_ in rule.of if said.get(id_)
        )
        return Quotes(items) if items else None

    def _bars(self, rule: BarsBlock) -> Bars | None:
        if rule.of == "dimensions":
            return self._score_bars()
        items = []
        for item in self._each(rule.each or "[]"):
            value = self._number(rule.value or "0", item)
            label = self._text(rule.label, item)
            items.append(
                Bar(label, None if value is None else round(value), self._text(rule.note, item))
            )
        return Bars(tuple(items)) if items else None

    def _score_bars(self) -> Bars | None:
        if not self.assessment.scores:
            return None
        # Places are told only where findings are: a bar that leads to nothing is no result.
        leading = self.context["leading"] if self.assessment.findings else []
        drawn, low = [], []
        for score in ranked(self.assessment.scores.values()):
            value = score.value or 0
            if value >= DRAWN_FROM:
                drawn.append(
                    Bar(score.dimension.title, value, place_of(score.dimension.id, leading))
                )
            else:
                low.append(score.dimension.title)
        unknown = [
            one.dimension.title for one in self.assessment.scores.values() if one.value is None
        ]
        parts = [f"{', '.join(low)}: below {DRAWN_FROM}"] if low else []
        parts += [f"{', '.join(unknown)}: unknown"] if unknown else []
        return Bars(tuple(drawn), " \u00b7 ".join(parts))

    def _ranking(self, rule: RankingBlock) -> Ranking | Checklist | None:
        if rule.of == "set-aside":
            least = self.questionnaire.leading.at_least
            lines = set_aside(self.assessment.set_aside, self.titles, least)
            return Checklist(tuple(Action(say=line) for line in lines)) if lines else None
        found = tuple(map(briefly, self.assessment.findings))
        return Ranking(found) if found else None

    def _checklist(self, rule: ChecklistBlock) -> Checklist | None:
        items: tuple[Action, ...]
        match rule.of:
            case "first-action":
                items = (self.assessment.first,) if self.assessment.first else ()
            case "later-actions":
                # What to do if it fails is told of the step at hand; the data has it of each.
                later = self.assessment.later[:LATER_ACTIONS]
                items = tuple(replace(action, otherwise="") for action in later)
            case "all-actions":
                first = (self.assessment.first,) if self.assessment.first else ()
                items = first + self.assessment.later
            case "routes":
                items = self.assessment.routes
            case None:
                items = tuple(Action(say=line) for line in self._lines(rule.lines, rule.each))
            case _:
                assert_never(rule.of)
        return Checklist(items) if items else None

    def _cards(self, rule: CardsBlock) -> Cards | None:
        items = tuple(
            Card(front, back)
            for card in rule.cards
            if self.expressions.holds(card.when, self.context)
            and (front := self._text(card.front))
            and (back := self._text(card.back))
        )
        return Cards(rule.front, rule.back, items) if items else None

    def _timeline(self, rule: TimelineBlock) -> Timeline | None:
        events = []
        for item in self._each(rule.each):
            day = self._value(rule.date, item)
            events.append(Event(day if isinstance(day, date) else None, self._text(rule.say, item)))
        events.sort(key=lambda event: event.when or date.max)
        return Timeline(tuple(events)) if events else None

    def _matrix(self, rule: MatrixBlock) -> Matrix | None:
        points = []
        for item in self._each(rule.each):
            across, up = self._number(rule.x, item), self._number(rule.y, item)
            if across is not None and up is not None:
                points.append(Point(self._text(rule.label, item), round(across), round(up)))
        return Matrix(rule.across, rule.up, tuple(points)) if points else None

    def _lines(self, lines: Sequence[Line], each: str | None = None) -> Iterable[str]:
        items: Sequence[Any] = self._each(each) if each else (None,)
        for item in items:
            context = self.context if item is None else {**self.context, "it": item}
            for line in lines:
                if self.expressions.holds(line.when, context):
                    text = self.expressions.text(line.say, context)
                    if text:
                        self.rows.update(line.rows)
                        yield text

    def _cells(self, templates: Sequence[str], item: Any) -> tuple[str, ...]:
        return tuple(self._text(template, item) for template in templates)

    def _each(self, source: str) -> Sequence[Any]:
        return a_list(self.expressions.value(source, self.context), source)

    def _number(self, source: str, item: Any) -> float | None:
        return a_number(self._value(source, item), source)

    def _value(self, source: str, item: Any) -> Any:
        return self.expressions.value(source, {**self.context, "it": item})

    def _text(self, template: str | None, item: Any = None) -> str:
        if template is None:
            return ""
        context = self.context if item is None else {**self.context, "it": item}
        return self.expressions.text(template, context) or ""
