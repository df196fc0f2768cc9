"""Findings from rules: what speaks for and against each, what is not known, what to do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from careercoach.answers import Answers
from careercoach.dates import due_date
from careercoach.document import Action, Evidence, EvidenceKind, Finding, Quote
from careercoach.expressions import Expressions
from careercoach.knowledge import Context
from careercoach.ledger import same_words
from careercoach.proposing import proposed, working_day
from careercoach.questionnaire import (
    Clue,
    Do,
    FindingRule,
    Question,
    Questionnaire,
    Sign,
)
from careercoach.scoring import ABSENT, PRESENT, Reading, Score, ranked, sureness
from careercoach.walk import asked, final_context

# Looking again in a quarter is proposed each time; asking Ana by Friday is not.
SOON = timedelta(days=45)
# A score that moved by less has moved by chance: a scale is never answered twice the same.
MOVED_FROM = 15


@dataclass(frozen=True, slots=True)
class Assessment:
    """All that follows from one set of answers; `walked` are the questions that applied."""

    walked: tuple[Question, ...]
    context: Context
    scores: dict[str, Score]
    verdict: str
    headline: str
    findings: tuple[Finding, ...]
    set_aside: tuple[Finding, ...]
    first: Action | None
    later: tuple[Action, ...]
    routes: tuple[Action, ...] = ()
    rows: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Before:
    """The scores of the run before, as told on its day."""

    day: date
    scores: Mapping[str, int]


def assess(
    questionnaire: Questionnaire,
    answers: Answers,
    expressions: Expressions,
    before: Before | None = None,
    done: frozenset[str] = frozenset(),
) -> Assessment:
    """Reason over the answers. Pure: the same answers and day always give the same assessment.

    `before` lets a report say what has moved since. `done` are actions, as `same_words` has them,
    that were ticked off lately and so are not proposed again.
    """
    walked = asked(questionnaire, answers, expressions)
    context, scores = final_context(questionnaire, walked, answers, expressions)
    if before is not None and (moved := _moved(scores, before)):
        context["before"] = {"day": before.day, "moved": moved}
    reasoning = _Reasoning(questionnaire, walked, answers, expressions, context, scores, done)
    return reasoning.assessment()


def _moved(scores: Mapping[str, Score], before: Before) -> list[dict[str, object]]:
    """Return the scores that moved by more than noise, the furthest first."""
    steps = [
        (one.dimension.title, before.scores[id_], one.value)
        for id_, one in scores.items()
        if one.value is not None and id_ in before.scores
    ]
    far = [step for step in steps if abs(step[2] - step[1]) >= MOVED_FROM]
    far.sort(key=lambda step: -abs(step[2] - step[1]))
    return [{"title": title, "was": was, "now": now} for title, was, now in far]


@dataclass(frozen=True)
class _Reasoning:
    """One run's reasoning, with what every step needs in one place."""

    questionnaire: Questionnaire
    walked: list[Question]
    answers: Answers
    expressions: Expressions
    context: Context
    scores: dict[str, Score]
    done: frozenset[str]

    @cached_property
    def asked(self) -> dict[str, Question]:
        return {question.id: question for question in self.walked}

    def assessment(self) -> Assessment:
        """Put the verdict, the findings and the actions together."""
        verdict, headline, verdict_rows = self._verdict()
        self.context["verdict"] = verdict
        findings = self._findings(leading=True)
        first, later = self._actions(findings)
        return Assessment(
            walked=tuple(self.walked),
            context=self.context,
            scores=self.scores,
            verdict=verdict,
            headline=headline,
            findings=findings,
            set_aside=self._findings(leading=False),
            first=first,
            later=later,
            routes=self._routes(),
            rows=verdict_rows,
        )

    def _verdict(self) -> tuple[str, str, tuple[str, ...]]:
        for rule in self.questionnaire.verdicts:
            if self.expressions.holds(rule.when, self.context):
                say = self.expressions.text(rule.say, self.context)
                if say:
                    return rule.id, say, rule.rows
        return "", "", ()

    def _findings(self, *, leading: bool) -> tuple[Finding, ...]:
        rules = [rule for rule in self.questionnaire.findings if self._speaks(rule, leading)]
        places = {one.dimension.id: place for place, one in enumerate(ranked(self.scores.values()))}
        rules.sort(key=lambda rule: places.get(rule.dimension or "", -1))
        return tuple(found for rule in rules if (found := self._finding(rule)) is not None)

    def _speaks(self, rule: FindingRule, leading: bool) -> bool:  # noqa: FBT001  # private
        holds = self.expressions.holds(rule.when, self.context)
        if rule.dimension is None:
            return leading and holds
        leads = holds and rule.dimension in self.context["leading"]
        known = self.scores[rule.dimension].value is not None
        return leads if leading else known and not leads

    def _finding(self, rule: FindingRule) -> Finding | None:
        title = self.expressions.text(rule.title, self.context)
        if title is None:
            return None
        finding = Finding(
            id=rule.id,
            title=title,
            say=self._text(rule.say),
            evidence=tuple(self._evidence(rule)),
            actions=self._proposed(rule.do, rule.id),
            rows=rule.rows,
        )
        if rule.dimension is None:
            return finding
        score = self.scores[rule.dimension]
        return replace(finding, strength=score.value, sureness=sureness(score))

    def _evidence(self, rule: FindingRule) -> Iterable[Evidence]:
        score = self.scores.get(rule.dimension or "")
        own = Clue(say=" ", quote=rule.quote) if rule.quote and rule.dimension is None else None
        if own is not None and (quotes := self._quotes(own.quote)):
            yield Evidence("for", "", quotes, rule.rows)
        signs = self._signs(score) if score else []
        for kind, clues in (
            ("for", rule.for_),
            ("against", rule.against),
            ("unknown", rule.unknown),
            ("does not fit", rule.contradicts),
        ):
            yield from (one for one in signs if one.kind == kind)
            yield from self._clues(kind, clues)  # type: ignore[arg-type]

    def _signs(self, score: Score) -> list[Evidence]:
        """Return the sentences of a score's signs, the heaviest first, and of its limits."""
        readings = sorted(score.readings, key=lambda one: -one.weight * abs((one.value or 0) - 0.5))
        told = [one for reading in readings if (one := self._sign(reading)) is not None]
        for limit in score.limits:
            kind: EvidenceKind = "against" if limit.at_most is not None else "for"
            text = self._text(limit.say)
            if text:
                told.append(Evidence(kind, text, self._quotes(limit.quote), limit.rows))
        return told

    def _sign(self, reading: Reading) -> Evidence | None:
        sign, value = reading.sign, reading.value
        if value is None:
            return self._unknown(sign)
        kind: EvidenceKind
        if value >= PRESENT:
            kind, template = "for", sign.for_
        elif value <= ABSENT:
            kind, template = "against", sign.against
        else:
            return None
        text = self._text(template)
        return Evidence(kind, text, self._quotes(sign.quote), sign.rows) if text else None

    def _unknown(self, sign: Sign) -> Evidence | None:
        """Tell what is not known, but only of questions that were put to the person."""
        text = self._text(sign.unknown)
        named = {sign.item} if sign.item else self.expressions.names_of_value(sign.value or "")
        if not text or not named <= set(self.asked):
            return None
        return Evidence("unknown", text, (), sign.rows)

    def _clues(self, kind: EvidenceKind, clues: Sequence[Clue]) -> Iterable[Evidence]:
        for clue in clues:
            if self.expressions.holds(clue.when, self.context):
                text = self._text(clue.say)
                if text:
                    yield Evidence(kind, text, self._quotes(clue.quote), clue.rows)

    def _quotes(self, ids: Sequence[str]) -> tuple[Quote, ...]:
        """Return the person's own words for these answers, where they were given."""
        said = self.context["said"]
        return tuple(
            Quote(words=said[id_], asked=self._text(self.asked[id_].label))
            for id_ in ids
            if said.get(id_)
        )

    def _proposed(self, rules: Sequence[Do], finding: str = "") -> tuple[Action, ...]:
        """Return what rules propose, without what was done; what is far off may come again."""
        soon = self.expressions.today + SOON
        return tuple(
            one
            for one in proposed(rules, self.context, self.expressions, finding)
            if same_words(one.say) not in self.done or (one.due and one.due > soon)
        )

    def _actions(self, findings: Sequence[Finding]) -> tuple[Action | None, tuple[Action, ...]]:
        """Return the one thing to do first, and the rest by date, each matter once.

        The first finding brings all its actions, the others their first: a list of ten is not
        done. What else was due this week moves a week on, so that one thing stays one.
        """
        ordered = enumerate(self._in_order_of_work(findings))
        actions = [one for place, found in ordered for one in found.actions[: 1 if place else None]]
        actions += self._proposed(self.questionnaire.actions)
        once: dict[str, Action] = {}
        for action in actions:
            once.setdefault(action.topic or action.say, action)
        soon = due_date("friday", self.expressions.today)
        first = next((one for one in once.values() if one.due and one.due <= soon), None)
        later = [_after(one, soon) for one in once.values() if one is not first]
        return first, tuple(sorted(later, key=lambda one: one.due or date.max))

    def _in_order_of_work(self, findings: Sequence[Finding]) -> list[Finding]:
        """Single facts first, then vetoes, then close leaders in order of work, then the rest."""
        strengths = [one.strength for one in findings if one.strength is not None]
        close = max(strengths, default=0) - self.questionnaire.leading.margin
        dimensions = {rule.id: rule.dimension for rule in self.questionnaire.findings}

        def place(finding: Finding) -> tuple[int, int]:
            id_ = dimensions[finding.id]
            if id_ is None or finding.strength is None:
                return (0, 0)
            dimension = self.scores[id_].dimension
            if dimension.veto:
                return (1, dimension.order)
            if finding.strength >= close:
                return (2, dimension.order)
            return (3, -finding.strength)

        return sorted(findings, key=place)

    def _routes(self) -> tuple[Action, ...]:
        return tuple(
            Action(say=f"careercoach {route.run}", why=because, rows=route.rows)
            for route in self.questionnaire.routes
            if self.expressions.holds(route.when, self.context)
            and (because := self._text(route.because))
        )

    def _text(self, template: str | None) -> str:
        return (self.expressions.text(template, self.context) or "") if template else ""


def _after(action: Action, soon: date) -> Action:
    if action.due is None or action.due > soon or action.fixed:
        return action
    return replace(action, due=working_day(action.due + timedelta(weeks=1), soon))
