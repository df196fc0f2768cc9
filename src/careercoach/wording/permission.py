"""Phrases that ask a boss for permission, where a person could invite them instead."""

from __future__ import annotations

import re
from typing import Final

from careercoach.wording.asking import ASIDES, WAYS, WHEN
from careercoach.wording.belittling import SMALL
from careercoach.wording.matching import phrases, plain, quoted
from careercoach.wording.pleading import PLEAS

_FRONT: Final = "To come to the point"
# "In May I took over" names a month.
_MEET: Final = """
    (?:have|get|book|take|reserve|meet|see|come|speak|talk|sit|put|use|catch|join)
"""
_SLOT: Final = r"""
    (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|next week|this week|noon
    |(?:\d+|ten|fifteen|twenty|thirty|forty five|half an|an|one|a quarter of an) (?:minutes?|hour)
    |slot|appointment|\d+(?:st|nd|rd|th)|at (?:\d+|\w+)(?: o'clock)?|(?:this|in the|on \w+)
     (?:morning|afternoon|evening)
"""
_BEFORE_A_MONTH: Final = r"(?:.*\b)?(?:in|since|last|by|of|until|during|from|every|this|next|and) "


def asks_permission(text: str) -> list[dict[str, str]]:
    """Find where a draft for a boss asks for permission, and what could stand there instead.

    Returns:
        In the order of the draft, the person's exact words as "found" and what fits there as
        "better".
    """
    hits = _hits(text)
    kept: list[tuple[re.Match[str], str]] = []
    for found, better in sorted(hits, key=lambda hit: (hit[0].start(), -hit[0].end())):
        if not kept or found.start() >= kept[-1][0].end():
            kept.append((found, better))
    return [{"found": quoted(text, found), "better": better} for found, better in kept]


def _hits(text: str) -> list[tuple[re.Match[str], str]]:
    typed = plain(text)
    ways = [
        (found, better)
        for way, better in (*WAYS, *SMALL, *PLEAS)
        for found in phrases(way).finditer(typed)
    ]
    ways = [
        hit for hit in ways if not (_asks_what(typed, hit[0]) or _asks_for_a_slot(typed, hit[0]))
    ]
    asides = phrases(*ASIDES).finditer(typed)
    return [*ways, *((found, _aside(typed, found)) for found in asides)]


def _asks_what(text: str, found: re.Match[str]) -> bool:
    """Whether the words belong to a question for information: "which of these may I take"."""
    clause = re.split(r"[.!?;:,\n]", text[: found.start()])[-1]
    if found[0].startswith("May") and phrases(_BEFORE_A_MONTH).fullmatch(clause):
        return True
    turned = phrases("may|might|can|could|is|was|would|will|am|are|do").match(found[0])
    asking = phrases("what|which|how|where|when|who|whom|why").search(clause)
    return turned is not None and asking is not None


def _asks_for_a_slot(text: str, found: re.Match[str]) -> bool:
    """Whether the words ask for a time that they name: "may I have Thursday at ten"."""
    asked = re.split(r"[.!?\n]", text[found.end() :])[0]
    return bool(
        phrases("(?:may|can|could|might) (?:i|we)").fullmatch(found[0])
        and phrases(_MEET).match(asked.strip())
        and phrases(_SLOT).search(asked)
    )


def _aside(text: str, found: re.Match[str]) -> str:
    """Choose what fits where a polite aside stands: before, after or within a sentence."""
    before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip()
    if not before or before[-1] in ".!?\n":
        return _FRONT
    return WHEN if not after or after[0] in ".!?" else "with your help"
