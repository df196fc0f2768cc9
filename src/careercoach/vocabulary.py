"""The functions and filters that questionnaire files may call; all pure, tested by themselves."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from careercoach import calculations, phrases, promises
from careercoach.answers import lacks


def _lacks(text: str, *wanted: str) -> bool:
    return lacks(text, wanted)


def _days(count: int) -> timedelta:
    return timedelta(days=count)


# The checks of a person's sentences are imported when one is called: their tables of words are
# large, and most questionnaires judge no sentence.


def _check_sentence(text: str, metrics: Sequence[str] = ()) -> list[dict[str, str]]:
    from careercoach.wording import check_sentence  # noqa: PLC0415

    return check_sentence(text, metrics)


def _asks_permission(text: str) -> list[dict[str, str]]:
    from careercoach.wording import asks_permission  # noqa: PLC0415

    return asks_permission(text)


def _missing_elements(text: str) -> list[str]:
    from careercoach.wording import missing_elements  # noqa: PLC0415

    return missing_elements(text)


def _baseline(text: str) -> str:
    from careercoach.before_after import baseline  # noqa: PLC0415

    return baseline(text)


def _best_first(results: Sequence[Mapping[str, Any]], about: str = "") -> list[Mapping[str, Any]]:
    from careercoach.evidence import best_first  # noqa: PLC0415

    return best_first(results, about)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "share": phrases.share,
    "says_none": phrases.says_none,
    "mentions": phrases.mentions,
    "lacks": _lacks,
    "days": _days,
    "gap_priority": calculations.gap_priority,
    "payback": calculations.payback,
    "over_years": calculations.over_years,
    "check_sentence": _check_sentence,
    "asks_permission": _asks_permission,
    "missing_elements": _missing_elements,
    "baseline": _baseline,
    "best_first": _best_first,
    "if_then": promises.if_then,
}

FILTERS: dict[str, Callable[..., Any]] = {
    "brief": phrases.brief,
    "listed": phrases.listed,
    "opened": phrases.opened,
    "quoted": phrases.quoted,
    "counted": phrases.counted,
}
