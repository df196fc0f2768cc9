"""What earlier runs learned, to offer again: the newest answer to a question or to its fact."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from careercoach.answers import Answers, BadAnswer, Unknown, Value, parse
from careercoach.questionnaire import Question, Questionnaire


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier run: which questionnaire, on which day, its answers and the facts among them.

    `facts` gives for each fact ("boss.name") the id of the question that answered it.
    """

    questionnaire: str
    day: date
    answers: Answers
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Remembered:
    """An earlier answer and the day it was given."""

    value: Value
    day: date


def remembered(
    questionnaire: Questionnaire, runs: Iterable[Earlier], today: date
) -> dict[str, Remembered]:
    """Return the newest earlier answer for each question that has one; oldest run first.

    An answer that the question would not accept today (an edition changed it) is not offered.
    """
    found: dict[str, Remembered] = {}
    for run in runs:
        for question in questionnaire.questions:
            id_ = (
                question.id
                if run.questionnaire == questionnaire.id
                else run.facts.get(question.fact)
            )
            raw = run.answers.get(id_ or "")
            if raw is None or isinstance(raw, Unknown):
                continue
            value = _accepted(question, raw, questionnaire, today)
            if value is not None:
                found[question.id] = Remembered(value, run.day)
    return found


def _accepted(
    question: Question, raw: Value, questionnaire: Questionnaire, today: date
) -> Value | None:
    try:
        value = parse(question, raw, scales=questionnaire.scales, today=today)
    except BadAnswer:
        return None
    return None if isinstance(value, Unknown) else value


def facts_of(questionnaire: Questionnaire, answers: Answers) -> dict[str, str]:
    """Return which answered question holds which fact."""
    return {
        question.fact: question.id
        for question in questionnaire.questions
        if question.fact and not isinstance(answers.get(question.id, Unknown.UNSURE), Unknown)
    }
