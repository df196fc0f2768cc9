"""Drives a walk through an Asker: what to ask, back, skip, review; drafts after each answer."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, assert_never

from careercoach.answers import Answers, Unknown, Value, lacks, shown
from careercoach.dialogue import Answered, Asker, Back, Prompt, ReviewLine, Skipped, Unsure
from careercoach.expressions import Expressions
from careercoach.knowledge import known
from careercoach.offers import begun, dependents
from careercoach.proving import best_rows, proofs
from careercoach.questionnaire import LongText, Question, Questionnaire, Records, Scale, Text, YesNo
from careercoach.walk import asked, section_of


@dataclass(frozen=True, slots=True)
class Told:
    """An earlier answer to offer, and where it is from ("told on 3 Nov")."""

    value: Value
    note: str


@dataclass(slots=True)
class Interview:
    """One questionnaire being answered by a person.

    `keep` is called with all the answers after each one, so that a draft can be saved, and with
    the question whose list is not finished yet, or an empty text. `typical` is how many questions
    most people meet: the way ahead is not known before it is walked. `results` are all that are
    known, to be offered where proof is asked for.
    """

    questionnaire: Questionnaire
    expressions: Expressions
    asker: Asker
    keep: Callable[[Answers, str], None]
    earlier: Mapping[str, Told] = field(default_factory=dict)
    typical: int = 0
    results: Sequence[Mapping[str, object]] = ()
    answers: dict[str, Value | Unknown] = field(default_factory=dict)
    _probed: set[str] = field(default_factory=set)
    _probing: str = ""
    _begun: dict[str, Value | Unknown] = field(default_factory=dict)
    _section: str = ""

    def resume(self, answers: Mapping[str, Value | Unknown], unfinished: str = "") -> None:
        """Go on from the answers of a draft, whose list `unfinished` is still being told."""
        rest = {id_: value for id_, value in answers.items() if id_ != unfinished}
        if unfinished in answers:
            self._begun = {unfinished: answers[unfinished]}
        self.answers = rest | self.answers
        walked = asked(self.questionnaire, self.answers, self.expressions)
        self.asker.recall(self._review_lines([one for one in walked if one.id in self.answers]))

    def run(self) -> Answers:
        """Ask until nothing is open and the person is content with the review."""
        position: str | None = None
        while True:
            walked = asked(self.questionnaire, self.answers, self.expressions)
            question = self._at(walked, position)
            if question is None:
                position = self.asker.review(self._review_lines(walked))
                if position is None:
                    return self.answers
                continue
            position = self._put(question, walked)

    def _at(self, walked: Sequence[Question], position: str | None) -> Question | None:
        """Return the question at a position that still applies, else the first open one."""
        by_id = {question.id: question for question in walked}
        if position in by_id:
            return by_id[position]
        return next((one for one in walked if one.id not in self.answers), None)

    def _put(self, question: Question, walked: Sequence[Question]) -> str | None:
        """Ask one question and keep the reply; return the id of the question to go to, if any."""
        reply = self.asker.ask(self._prompt(question, walked))
        match reply:
            case Back():
                place = [one.id for one in walked].index(question.id)
                return walked[max(0, place - 1)].id
            case Unsure():
                self.answers[question.id] = Unknown.UNSURE
            case Skipped():
                self.answers[question.id] = Unknown.SKIPPED
            case Answered(value):
                self.answers[question.id] = value
            case _:
                assert_never(reply)
        self.keep(self.answers, "")
        return self._follow_up(question, reply)

    def _follow_up(self, question: Question, reply: Answered | Unsure | Skipped) -> str | None:
        """Return the question to go to after a reply: itself, once, when the answer is vague."""
        self._probing = ""
        if not isinstance(reply, Answered):
            return None
        if self._vague(question, reply.value):
            self._probed.add(question.id)
            self._probing = question.id
            return question.id
        return self._to_complete(question)

    def _to_complete(self, question: Question) -> str | None:
        """Return the answered question whose rows no longer fit what was picked here."""
        for id_ in dependents(self.questionnaire, question.id):
            records = self.questionnaire.question(id_)
            if isinstance(records, Records) and id_ in self.answers:
                rows = begun(records, self.questionnaire, self.answers)
                return None if rows == self.answers[id_] else id_
        return None

    def _vague(self, question: Question, value: Value) -> bool:
        """Whether to ask once more for what would make an answer count as evidence."""
        return (
            isinstance(question, Text | LongText)
            and bool(question.vague)
            and question.id not in self._probed
            and isinstance(value, str)
            and lacks(value, question.vague)
        )

    def _prompt(self, question: Question, walked: Sequence[Question]) -> Prompt:
        number = [one.id for one in walked].index(question.id) + 1
        total = self._total(question, len(walked))
        context = known(self.questionnaire, walked[: number - 1], self.answers, self._today)
        probe = self._probe(question)
        prompt = Prompt(
            question=question,
            ask=probe or self.expressions.text(question.ask, context) or question.label,
            help=self.expressions.text(question.help, context) or "",
            section=self._new_section(question),
            number=number,
            total=total,
            minutes_left=self._minutes(total - number + 1),
            again=bool(probe),
            points=self._points(question),
            can_go_back=number > 1,
        )
        return self._with_answers(prompt, context)

    def _with_answers(self, prompt: Prompt, context: Mapping[str, Any]) -> Prompt:
        """Return a prompt with what can be offered: an answer of now or earlier, rows, proofs."""
        question = prompt.question
        given = self.answers.get(question.id, self._begun.get(question.id))
        default = None if isinstance(given, Unknown) else given
        earlier = self._earlier(question, context) if default is None else None
        complete: tuple[int, ...] = ()
        if isinstance(question, Records) and question.rows_from:
            rows = begun(question, self.questionnaire, self.answers)
            before = default if isinstance(default, list) else []
            complete = tuple(at for at, row in enumerate(rows) if row not in before)
            default, earlier = rows, None
        return replace(
            prompt,
            default=earlier.value if earlier else default,
            default_note=earlier.note if earlier else "",
            complete=complete,
            proofs=proofs(question, self.results, context) if given is None else (),
            results=self.results,
            applies=lambda field, entry: self._applies(question, field, {**context, "it": entry}),
            keep_rows=lambda rows: self.keep({**self.answers, question.id: rows}, question.id),
        )

    def _applies(self, question: Question, field: Question, context: dict[str, Any]) -> bool:
        """Whether a field of a list is asked of the entry `it`, as far as that is told."""
        empty = dict.fromkeys(one.id for one in fields(question))
        return self.expressions.holds(field.when, {**context, "it": {**empty, **context["it"]}})

    def _earlier(self, question: Question, context: Mapping[str, Any]) -> Told | None:
        """Return the earlier answer to offer; of a list of evidence, what fits best."""
        told = self.earlier.get(question.id)
        return told and Told(best_rows(question, told.value, context), told.note)

    @property
    def _today(self) -> date:
        return self.expressions.today

    def _probe(self, question: Question) -> str:
        if question.id == self._probing and isinstance(question, Text | LongText):
            return question.probe or "Can you add a number or a date? Enter keeps it as it is."
        return ""

    def _points(self, question: Question) -> tuple[str, ...]:
        return self.questionnaire.scales[question.scale] if isinstance(question, Scale) else ()

    def _new_section(self, question: Question) -> str:
        section = section_of(self.questionnaire)[question.id]
        if section == self._section:
            return ""
        self._section = section
        return section

    def _total(self, question: Question, walked: int) -> int:
        sections = section_of(self.questionnaire)
        last = sections[self.questionnaire.questions[-1].id]
        return walked if sections[question.id] == last else max(walked, self.typical)

    def _minutes(self, left: int) -> int:
        each = self.questionnaire.minutes / max(1, self.typical)
        return max(1, math.ceil(left * each))

    def _review_lines(self, walked: Sequence[Question]) -> list[ReviewLine]:
        return [
            ReviewLine(
                question.id,
                question.label,
                shown(
                    self.answers[question.id],
                    question,
                    scales=self.questionnaire.scales,
                    today=self._today,
                ),
            )
            for question in walked
        ]


def fields(question: Question) -> Sequence[Question]:
    """Return the fields of a list; none for another question."""
    return question.fields if isinstance(question, Records) else ()


def typical_length(questionnaire: Questionnaire, example: Answers, expressions: Expressions) -> int:
    """Return how many questions the example person meets without the parts that go deeper."""
    gates = [
        question.id
        for question in questionnaire.questions
        if isinstance(question, YesNo) and question.deeper
    ]
    return len(asked(questionnaire, {**example, **dict.fromkeys(gates, False)}, expressions))
