"""Results as evidence: which of those that are known fit best where proof is asked for."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from careercoach.answers import lacks
from careercoach.before_after import baseline
from careercoach.wording import stems

Result = Mapping[str, object]
SomeResult = TypeVar("SomeResult", bound=Result)


def best_first(results: Iterable[SomeResult], about: str = "") -> list[SomeResult]:
    """Return results in the order in which they would convince somebody who asks about `about`.

    First come those that share the most words with it, then those with a figure that has something
    beside it and with a witness, then the newest. Our rule of thumb.
    """
    wanted = stems(about)
    return sorted(results, key=lambda one: (-_shared(one, wanted), -_weight(one), -_day(one)))


def by_fit(results: Iterable[SomeResult], about: str) -> list[SomeResult]:
    """Return a list with what shares the most words first; else it keeps the person's own order."""
    wanted = stems(about)
    return sorted(results, key=lambda one: -_shared(one, wanted))


def fitting(results: Iterable[SomeResult], about: str) -> list[SomeResult]:
    """Return those results that share a word with `about`, the best first."""
    wanted = stems(about)
    return best_first([one for one in results if _shared(one, wanted)], about)


def in_words(result: Result) -> str:
    """Return a result as one line: "Sunday changeovers: 5 hours, now 3; seen by Declan"."""
    what, before, after = (_cell(result, id_) for id_ in ("what", "before", "after"))
    figures = f"{before}, now {after}" if before and after else before and f"before: {before}"
    line = ": ".join(part for part in (what, figures or after) if part)
    seen_by = _cell(result, "seen_by")
    return f"{line}; seen by {seen_by}" if seen_by else line


def _cell(result: Result, id_: str) -> str:
    cell = result.get(id_)
    return " ".join(cell.split()).rstrip(" .") if isinstance(cell, str) else ""


def _said(result: Result) -> str:
    return " ".join(_cell(result, id_) for id_ in ("what", "before", "after"))


def _shared(result: Result, wanted: set[str]) -> int:
    return len(stems(_said(result)) & wanted) if wanted else 0


def _weight(result: Result) -> int:
    compared = bool(_cell(result, "before") and _cell(result, "after"))
    compared = compared or baseline(_said(result)) == "given"
    figure = 2 if compared else 0 if lacks(_said(result), ("number",)) else 1
    return figure + bool(_cell(result, "seen_by"))


def _day(result: Result) -> int:
    on = result.get("on")
    return on.toordinal() if isinstance(on, date) else 0
