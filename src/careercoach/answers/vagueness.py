"""Whether an answer holds anything to check: a number, a date, a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_COUNTS = "one two three four five six seven eight nine ten eleven twelve"
_MONTHS = "january february april june july august september october november december"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT = "May March Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun"
_UNITS = r"(?:days?|weeks?|months?|quarters?|years?)"


def _any_of(words: str) -> str:
    return "|".join(words.split())


_NUMBER: Final = re.compile(
    rf"\d|(?<!no )\b(?:{_any_of(_COUNTS)})\b"
    r"|\b(?:half|halved?|twice|thrice|doubled?|tripled?|dozens?|hundreds?|thousands?|millions?"
    r"|percent|per cent|a third|a quarter)\b",
    re.IGNORECASE,
)
_DATE: Final = re.compile(
    rf"(?i:\b(?:{_any_of(_MONTHS)}|{_any_of(_DAYS)})\b)"
    # "may", "march" and "sat" are words too: only a capital or a word before makes them dates.
    rf"|\b(?:{_any_of(_SHORT)})\b(?!\s+(?:I|we|you|it)\b)"
    rf"|(?i:\b(?:in|on|since|last|next|by|until|of|\d+)\s+(?:{_any_of(_SHORT)})\b)"
    r"|\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}\b|\bQ[1-4]\b"
    r"|(?i:\b(?:today|yesterday|tomorrow|tonight|this morning)\b)"
    rf"|(?i:\b(?:last|this|next)\s+(?:{_UNITS}|spring|summer|autumn|fall|winter)\b)"
    rf"|(?i:\b{_UNITS}\s+ago\b)"
)
_NAME: Final = re.compile(r"(?P<start>^|[.!?:;\n(]\s*)?\b(?P<word>[^\W\d_][^\W\d_]*)\b")
_OPENERS: Final = (
    " a about after again all almost also although always am an and another any anyone anything are"
    " as ask asked at be because before being better both but by can come could day did do does"
    " don done during each either even every everybody everyone everything few finally first for"
    " from get give given go good great had has have he hello help her here his hopefully how"
    " however i if in instead into is it its just keep know last later less let like look lots"
    " make making many maybe me more most mostly much must my need never new next no nobody none"
    " nope not nothing now of often ok okay on once one only or other our over people perhaps"
    " probably quite rather really same say see she should show since so some somebody someone"
    " something sometimes soon still such sure take talk team tell that the their them then there"
    " these they thing things think this those though to too two under until up us use usually"
    " very want was we well were what whatever when where whether which while who whoever why will"
    " with without work would yes yet you your"
    " boss manager director colleague colleagues customer customers client clients sales finance"
    " engineering marketing management leadership product project "
)
_SUFFIXES: Final = ("ing", "ly", "tion", "ment", "ness", "ity")


def lacks(text: str, wanted: tuple[str, ...]) -> bool:
    """Return whether the text holds none of the wanted kinds: "number", "date", "name".

    A rough test for one friendly question more, not a verdict: when in doubt it finds something.
    """
    checks: dict[str, Callable[[str], object]] = {
        "number": _NUMBER.search,
        "date": _DATE.search,
        "name": _holds_name,
    }
    return bool(wanted) and not any(checks[kind](text) for kind in wanted)


def _holds_name(text: str) -> bool:
    """Find a capitalised word; at the start of a sentence, one that is no everyday word."""
    for found in _NAME.finditer(text):
        word = found["word"]
        if not word[0].isupper() or word == "I" or _DATE.fullmatch(word):
            continue
        acronym = len(word) > 1 and word.isupper()
        everyday = f" {word.lower()} " in _OPENERS or word.lower().endswith(_SUFFIXES)
        if not acronym and not (found["start"] is not None and everyday):
            return True
    return False
