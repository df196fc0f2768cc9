"""What is wrong with a person's one sentence about what they are worth at work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from careercoach.wording.amounts import amounts_only, first_figure
from careercoach.wording.comparisons import has_a_comparison, tells_a_difference
from careercoach.wording.efforts import EFFORTS, RESULT_VERBS
from careercoach.wording.families import touches
from careercoach.wording.hedges import HEDGES
from careercoach.wording.matching import phrases, plain, quoted
from careercoach.wording.paid_for import PAID_FOR
from careercoach.wording.traits import TRAITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_WORDS_IN_A_BREATH: Final = 32
_SENTENCES_IN_A_BREATH: Final = 2
# A page is too long and that is all there is to say of it; no page may keep anyone waiting.
_READ: Final = 1500


def check_sentence(text: str, metrics: Sequence[str] = ()) -> list[dict[str, str]]:
    """Name what keeps one sentence about a person's worth from holding, most useful first.

    Args:
        text: the sentence, as the person would say it.
        metrics: what this listener is known to count, in words: "untraceable objects".

    Returns:
        For each fault its "id" and what to "say" about it; empty when the sentence holds.
    """
    faults = dict(_faults(text, [metrics] if isinstance(metrics, str) else list(metrics)))
    if "trait-only" in faults or "effort" in faults:
        # Whoever has no result yet has nothing to compare.
        faults.pop("no-baseline", None)
    elif not metrics and not faults.keys() & {"no-number", "no-baseline"}:
        # Whoever measures a thing against another has found something that is counted.
        faults.pop("no-metric", None)
    return [{"id": name, "say": say} for name, say in faults.items()]


def _faults(text: str, metrics: list[str]) -> Iterator[tuple[str, str]]:
    checks: dict[str, Callable[[str], str]] = {
        "trait-only": _trait_only,
        "effort": _effort,
        "no-metric": lambda text: _no_metric(text, metrics),
        "no-number": _no_number,
        "no-baseline": _no_baseline,
        "hedged": _hedged,
        "too-long": _too_long,
    }
    for name, check in checks.items():
        if say := check(text if check is _too_long else text[:_READ]):
            yield name, say


def _trait_only(text: str) -> str:
    found = phrases(*TRAITS).search(plain(text))
    if not found or _has_result(plain(text)):
        return ""
    return (
        f"\u201c{quoted(text, found)}\u201d names what you are or like, and a listener asks what"
        " came of it: start with one thing that went better because of you."
    )


def _effort(text: str) -> str:
    found = phrases(*EFFORTS).search(plain(text))
    if not found or _has_result(plain(text)):
        return ""
    return (
        f"\u201c{quoted(text, found)}\u201d tells what you put in, and a listener pays for what"
        " comes out: name what changed because of it."
    )


def _has_result(text: str) -> bool:
    if phrases(*RESULT_VERBS).search(text):
        return True
    return tells_a_difference(amounts_only(text))


def _no_metric(text: str, metrics: list[str]) -> str:
    known = " ".join(metrics[0].split()) if metrics else ""
    if touches(text, metrics) if known else phrases(*PAID_FOR).search(plain(text)):
        return ""
    if known:
        return (
            "Nothing in it is what a listener counts: this one looks at"
            f" \u201c{known}\u201d, so say what you did for that."
        )
    return (
        "Nothing in it is what a listener counts: say what it did for money, cost, time, risk,"
        " quality, use or people."
    )


def _no_number(text: str) -> str:
    found = first_figure(amounts_only(plain(text)))
    if found and (_trait_only(text) or _effort(text)):
        return (
            f"\u201c{quoted(text, found)}\u201d counts what you have or put in, not what came of"
            " it: add how many, how much or how often that got better."
        )
    if found:
        return ""
    return (
        "There is no figure in it, so anyone could say it: add how many, how much or how often,"
        " a fair range if you have no count."
    )


def _no_baseline(text: str) -> str:
    amounts = amounts_only(plain(text))
    found = first_figure(amounts)
    if not found or has_a_comparison(amounts):
        return ""
    return (
        f"\u201c{quoted(text, found)}\u201d stands alone, so a listener cannot tell whether it is"
        " much: say what it was before, or what others manage."
    )


def _hedged(text: str) -> str:
    found = phrases(*HEDGES).search(plain(text))
    if not found:
        return ""
    return (
        f"\u201c{quoted(text, found)}\u201d makes a listener doubt what you know: leave it out and"
        " say the rest as it is."
    )


def _too_long(text: str) -> str:
    words = sum(any(char.isalnum() for char in word) for word in text.split())
    # "3.5" and "e.g. the" end no sentence.
    sentences = [
        one for one in re.split(r"[.!?]+[\"')\u201d]*\s+(?=[^a-z])|\n+", text) if one.strip()
    ]
    if words > _WORDS_IN_A_BREATH:
        length = f"It is {words} words long, and one breath holds about {_WORDS_IN_A_BREATH}"
    elif len(sentences) > _SENTENCES_IN_A_BREATH:
        length = f"It takes {len(sentences)} sentences, and a listener keeps one or two"
    else:
        return ""
    return f"{length} (our rule of thumb): keep the result, and tell the rest when they ask."
