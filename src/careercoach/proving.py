"""Where proof is asked for: which of the known results to offer, the best fit first."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from careercoach.answers import LONGEST_TEXT, Answers, Unknown, Value
from careercoach.knowledge import known
from careercoach.questionnaire import Question, Questionnaire, Records, Text

# More are not read when one is to be picked.
OFFERED = 5
Results = Sequence[Mapping[str, object]]


def proofs(question: Question, results: Results, context: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the results to offer as the answer to a question that asks for proof, in words."""
    if not isinstance(question, Text) or question.evidence is None or not results:
        return ()
    from careercoach.evidence import best_first, in_words  # noqa: PLC0415  # tables of words

    best = best_first(results, _about(question.evidence, context["said"]))
    return _to_pick(map(in_words, best))


def field_proofs(field: Question, results: Results, entry: Mapping[str, object]) -> tuple[str, ...]:
    """Return the results that share a word with what was told of an entry.

    Others are not offered there: a list of eight skills would be interrupted eight times.
    """
    if not isinstance(field, Text) or field.evidence is None or not results:
        return ()
    from careercoach.evidence import fitting, in_words  # noqa: PLC0415  # tables of words

    fit = fitting(results, _about(field.evidence, entry))
    return _to_pick(map(in_words, fit))


def best_rows(question: Question, value: Value, context: Mapping[str, Any]) -> Value:
    """Return a list of evidence in the order in which it fits, no longer than is asked for."""
    if (
        not isinstance(question, Records)
        or question.evidence is None
        or not isinstance(value, list)
    ):
        return value
    from careercoach.evidence import by_fit  # noqa: PLC0415  # tables of words

    rows = [row for row in value if isinstance(row, dict)]
    best = by_fit(rows, _about(question.evidence, context["said"]))
    return [dict(row) for row in best[: question.at_most]]


def with_proofs(
    questionnaire: Questionnaire, given: Answers, told: Answers, results: Results, today: date
) -> dict[str, Value | Unknown]:
    """Return the given answers, and beside them the told ones and the proofs that fit best."""
    whole = {**told, **given}
    context = known(questionnaire, questionnaire.questions, whole, today)
    for question in questionnaire.questions:
        if question.id in given:
            continue
        if (earlier := told.get(question.id)) is not None and not isinstance(earlier, Unknown):
            whole[question.id] = best_rows(question, earlier, context)
        elif best := proofs(question, results, context):
            whole[question.id] = best[0]
    return whole


def _to_pick(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the first lines that a question of one line would take."""
    return tuple(line for line in lines if len(line) <= LONGEST_TEXT)[:OFFERED]


def _about(ids: Sequence[str], told: Mapping[str, object]) -> str:
    return " ".join(str(told[id_]) for id_ in ids if told.get(id_))
