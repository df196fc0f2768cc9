"""What earlier runs learned, to offer again: the newest answer to a question or to its fact."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from careercoach.answers import Answers, BadAnswer, Scalar, Unknown, Value, parse
from careercoach.questionnaire import Question, Questionnaire, Records

# The fact under which questionnaires and `win` keep results.
RESULTS = "results"
# The source of a fact to which each run adds one row: the run's answers are the row.
WHOLE_RUN = "+"


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier run: which questionnaire, when, its answers and the facts among them.

    `facts` gives for each fact ("boss.name") the id of the question that answered it; `scores`
    are as told that day.
    """

    questionnaire: str
    at: datetime
    answers: Answers
    facts: Mapping[str, str]
    scores: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remembered:
    """An earlier answer and the day it was given."""

    value: Value
    day: date


def remembered(
    questionnaire: Questionnaire, runs: Iterable[Earlier], today: date
) -> dict[str, Remembered]:
    """Return the newest earlier answer for each question that has one; oldest run first.

    A list that grows is the newest list with the rows of later runs that append to it. An answer
    that the question would not accept today (an edition changed it) is not offered. A list of
    evidence may be longer than the question takes: which of its rows fit best is known only then.
    """
    found: dict[str, Remembered] = {}
    lasting = _lasting(questionnaire)
    for run in runs:
        for question in lasting:
            raw = _raw(question, questionnaire, run, found.get(question.id))
            if raw is None or isinstance(raw, Unknown):
                continue
            value = _accepted(question, raw, questionnaire, today)
            if value is not None:
                whole = _completed(question, value, found.get(question.id))
                found[question.id] = Remembered(whole, run.at.date())
    return found


def results(runs: Iterable[Earlier]) -> list[dict[str, object]]:
    """Return every result that is known: those in lists, and those logged by themselves.

    One that stands in several runs is as the newest says; its day is the log's if none was told.
    """
    known: dict[str, dict[str, object]] = {}
    for run in runs:
        source = run.facts.get(RESULTS, "")
        alone = source == WHOLE_RUN
        for row in [dict(run.answers)] if alone else _rows(run.answers.get(source, [])):
            told = {id_: cell for id_, cell in row.items() if not isinstance(cell, Unknown)}
            day = {"on": run.at.date()} if alone else {}
            known[_folded(row.get("what"))] = day | {
                id_: cell for id_, cell in told.items() if cell is not None
            }
    return list(known.values())


def _completed(question: Question, value: Value, before: Remembered | None) -> Value:
    """Return a list with the cells that its run did not ask for, as they were known before.

    Two questionnaires may share a list of people and ask different things about each.
    """
    if not isinstance(question, Records) or before is None:
        return value
    name = question.fields[0].id
    old = {_folded(row.get(name)): row for row in _rows(before.value)}
    return [
        {
            **old.get(_folded(row.get(name)), {}),
            **{id_: cell for id_, cell in row.items() if cell is not None},
        }
        if _folded(row.get(name)) in old
        else row
        for row in _rows(value)
    ]


def _rows(value: Value | Unknown) -> list[dict[str, Scalar | None]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _folded(cell: object) -> str:
    return str(cell).casefold().strip()


def _lasting(questionnaire: Questionnaire) -> list[Question]:
    """Return the questions whose answers outlive a run: a pick from what was offered does not."""
    begun = [one for one in questionnaire.questions if isinstance(one, Records) and one.rows_from]
    passing = {id_ for one in begun for id_ in (one.id, *one.rows_from)}
    return [one for one in questionnaire.questions if one.id not in passing]


def _raw(
    question: Question, questionnaire: Questionnaire, run: Earlier, before: Remembered | None
) -> object:
    """Return what a run says to a question: by its id, by its fact, or as one more row."""
    if run.questionnaire == questionnaire.id:
        return run.answers.get(question.id)
    source = run.facts.get(question.fact) if question.fact else None
    if source is None:
        return None
    if not isinstance(question, Records):
        return run.answers.get(source)
    if source == WHOLE_RUN:
        rows = list(before.value) if before and isinstance(before.value, list) else []
        rows = [*rows, dict(run.answers)]
        return rows if question.evidence is not None else rows[-question.at_most :]
    return run.answers.get(source)


def _accepted(
    question: Question, raw: object, questionnaire: Questionnaire, today: date
) -> Value | None:
    try:
        if isinstance(question, Records) and isinstance(raw, list):
            raw = [_projected(question, row) for row in raw if isinstance(row, dict)]
            question = question.having(at_most=max(question.at_most, len(raw)))
        value = parse(question, raw, scales=questionnaire.scales, today=today)
    except BadAnswer:
        return None
    return None if isinstance(value, Unknown) else value


def _projected(question: Records, row: Mapping[str, object]) -> dict[str, object]:
    """Return a row of another questionnaire with the fields of this question, empty if unknown."""
    known = {part.id: row.get(part.id) for part in question.fields}
    return {id_: None if isinstance(cell, Unknown) else cell for id_, cell in known.items()}


def facts_of(questionnaire: Questionnaire, answers: Answers) -> dict[str, str]:
    """Return which answered question holds which fact; WHOLE_RUN for a run that is one row."""
    facts = {
        question.fact: question.id
        for question in questionnaire.questions
        if question.fact and not isinstance(answers.get(question.id, Unknown.UNSURE), Unknown)
    }
    return facts | ({questionnaire.appends: WHOLE_RUN} if questionnaire.appends else {})
