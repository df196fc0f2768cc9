"""Dimensions from signs: the number is exactly the weighted mean of what the report tells."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from careercoach.expected import a_number
from careercoach.expressions import Expressions
from careercoach.phrases import share
from careercoach.questionnaire import Dimension, Limit, Questionnaire, Sign

PRESENT = 0.6
ABSENT = 0.3
_HALF = 0.5


class Reading(NamedTuple):
    """One sign as read: from 0 (absent) to 1 (present), None when not known."""

    sign: Sign
    value: float | None

    @property
    def weight(self) -> float:
        """What the sign counts for; an absent sign may count for less."""
        if self.value is not None and self.value < _HALF and self.sign.absent is not None:
            return self.sign.absent
        return self.sign.weight


class Score(NamedTuple):
    """A dimension as scored: from 0 to 100, None when none of its signs is known."""

    dimension: Dimension
    value: int | None
    readings: tuple[Reading, ...]
    limits: tuple[Limit, ...] = ()


def read_sign(sign: Sign, expressions: Expressions, context: Mapping[str, Any]) -> Reading:
    """Read one sign; a bare item is a scale (1 to 5) or a yes-no question."""
    raw = context.get(sign.item) if sign.item else expressions.value(sign.value or "", context)
    if raw is None:
        return Reading(sign, None)
    if sign.item and not isinstance(raw, bool):
        raw = share(raw)
    value = min(1.0, max(0.0, a_number(raw, sign.value or "") or 0.0))
    # Reversed before averaging: an unknown sign must not move the mean.
    return Reading(sign, 1 - value if sign.reverse else value)


def score(dimension: Dimension, expressions: Expressions, context: Mapping[str, Any]) -> Score:
    """Score one dimension by its known signs, then hold it within the limits that apply.

    With less known weight than the dimension's `need` the score shrinks in proportion.
    """
    readings = tuple(read_sign(sign, expressions, context) for sign in dimension.signs)
    known = [(reading.value, reading.weight) for reading in readings if reading.value is not None]
    if not known:
        return Score(dimension, None, readings)
    total = max(sum(weight for _, weight in known), dimension.need)
    value = 100 * sum(value * weight for value, weight in known) / total
    holding = []
    for limit in dimension.limits:
        held = _hold(value, limit)
        if held != value and expressions.holds(limit.when, context):
            value = held
            holding.append(limit)
    return Score(dimension, round(value), readings, tuple(holding))


def _hold(value: float, limit: Limit) -> float:
    low = limit.at_least if limit.at_least is not None else 0
    high = limit.at_most if limit.at_most is not None else 100
    return min(max(value, low), high)


def score_all(
    questionnaire: Questionnaire, expressions: Expressions, context: Mapping[str, Any]
) -> dict[str, Score]:
    """Score every dimension, in the file's order."""
    return {
        dimension.id: score(dimension, expressions, context)
        for dimension in questionnaire.dimensions
    }


def numbers(scores: Mapping[str, Score]) -> dict[str, int | None]:
    """Return the bare numbers of scores."""
    return {id_: score.value for id_, score in scores.items()}


def ranked(scores: Iterable[Score]) -> list[Score]:
    """Return the known scores, strongest first; equals in the order of work."""
    known = [score for score in scores if score.value is not None]
    return sorted(known, key=lambda score: (-(score.value or 0), score.dimension.order))


def leading(questionnaire: Questionnaire, scores: Mapping[str, Score]) -> list[str]:
    """Return the ids of the dimensions that lead, strongest first, as `[leading]` defines it."""
    rule = questionnaire.leading
    order = ranked(scores.values())
    least = max(rule.at_least, (order[0].value or 0) - rule.within) if order else 0
    strong = [one for one in order if (one.value or 0) >= least]
    return [one.dimension.id for one in strong[: rule.most]]


def sureness(score: Score) -> str:
    """Say how much of a score is known: "sure", "fairly sure" or "a guess".

    Sure needs three quarters of the weight and at least one sign that others see.
    """
    total = sum(reading.sign.weight for reading in score.readings)
    heard = [reading for reading in score.readings if reading.value is not None]
    share_known = sum(reading.sign.weight for reading in heard) / total
    from_outside = any(reading.sign.outside for reading in heard)
    if share_known >= 0.75 and from_outside:  # noqa: PLR2004  # the rule in the docstring
        return "sure"
    return "fairly sure" if share_known >= _HALF else "a guess"
