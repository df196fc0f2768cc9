"""How scores moved between two runs, and which answer moved them. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careercoach.answers import Answers
from careercoach.expressions import Expressions
from careercoach.questionnaire import Questionnaire
from careercoach.scoring import numbers
from careercoach.walk import asked, final_context

# A move smaller than this is noise: nobody answers a scale the same way twice.
TOLD_FROM = 5


@dataclass(frozen=True, slots=True)
class Move:
    """One changed answer, and by how much it alone moved each dimension (points of 100)."""

    question: str
    by: Mapping[str, int]


def moves(
    questionnaire: Questionnaire, before: Answers, now: Answers, expressions: Expressions
) -> list[Move]:
    """Return the changed answers, the most effective first.

    Each is put back alone to what it was before: what the scores lose by that, it had moved.
    """
    scores = _scores(questionnaire, now, expressions)
    found = []
    for question in questionnaire.questions:
        if now.get(question.id) == before.get(question.id):
            continue
        reverted = {id_: value for id_, value in now.items() if id_ != question.id}
        if question.id in before:
            reverted[question.id] = before[question.id]
        without = _scores(questionnaire, reverted, expressions)
        by = {id_: scores[id_] - without[id_] for id_ in scores}
        found.append(Move(question.id, {id_: step for id_, step in by.items() if step}))
    return sorted(found, key=lambda move: -max(map(abs, move.by.values()), default=0))


def telling(found: Sequence[Move], longest: int) -> list[Move]:
    """Return the moves to tell: the strongest answer behind each score that moved, then others.

    A score that rose a little must not be buried under all that fell.
    """
    behind: dict[str, Move] = {}
    for move in found:
        for id_, by in sorted(move.by.items(), key=lambda step: -abs(step[1])):
            if abs(by) >= TOLD_FROM and abs(by) > abs(behind[id_].by[id_] if id_ in behind else 0):
                behind[id_] = move
    first = list(dict.fromkeys(move.question for move in behind.values()))
    ordered = sorted(found, key=lambda move: move.question not in first[:longest])
    return ordered[:longest]


def _scores(
    questionnaire: Questionnaire, answers: Answers, expressions: Expressions
) -> dict[str, int]:
    walked = asked(questionnaire, answers, expressions)
    _, scores = final_context(questionnaire, walked, answers, expressions)
    return {id_: value or 0 for id_, value in numbers(scores).items()}
