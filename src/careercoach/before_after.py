"""Take a change out of a sentence in which it plainly stands: "from 9 days to 2"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_FIGURE: Final = r"[€$£¥]?\s?\d(?:[.,']?\d|\s\d{3}\b)*+(?:\s?(?:%|[kmx]\b|bn\b))?"
_MONTHS: Final = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
# What follows a figure without being counted by it, or makes a date or an hour of it.
_NO_UNIT: Final = (
    "to|in|on|at|by|for|with|within|and|or|since|after|before|over|across|until|while|when|as"
    f"|an?|per|each|every|am|pm|{_MONTHS}"
)
_WORD: Final = rf"\s(?!(?:{_NO_UNIT})\b)[^\W\d_][\w-]*"
_EACH: Final = r"\s(?:an?|per|each|every)\s[^\W\d_]+"
_CHANGE: Final = re.compile(
    rf",?\s+from\s+(?P<before>{_FIGURE}(?P<unit>(?:{_EACH}|(?:{_WORD}){{1,2}}(?:{_EACH})?)?))"
    rf"\s+to\s+(?P<after>{_FIGURE}(?P<other>(?:{_EACH}|{_WORD}(?:{_EACH})?)?+))"
    rf"(?!\s(?:{_MONTHS}|am|pm|o'clock|per|an?|each|every|of|out)\b)(?=$|[\s.,;!?)])",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_HOURS: Final = ("9", "5")
# "Complaints went from 40 to 12" is about complaints.
_MOVED: Final = re.compile(
    r"\s+(?:went|rose|fell|dropped|grew|sank|climbed|came|moved)(?:\s(?:up|down))?$", re.IGNORECASE
)
_NO_SUBJECT: Final = {"", "i", "we", "it", "they", "this", "that", "he", "she", "you", "went"}


class Change(NamedTuple):
    """A sentence without its change, and the change; the latter is empty where none stands."""

    what: str
    before: str = ""
    after: str = ""


def before_after(sentence: str) -> Change:
    """Return the one change "from X to Y" of a sentence apart from it; X and Y begin with figures.

    A span of years, months or working hours is no change, and of two changes neither is taken:
    which of them is meant only the person knows.
    """
    found = list(_CHANGE.finditer(sentence))
    if len(found) != 1 or _is_span(found[0]):
        return Change(sentence)
    (change,) = found
    subject = _MOVED.sub("", sentence[: change.start()])
    what = f"{subject}{sentence[change.end() :]}".strip()
    if what.strip(" .,;!?").lower() in _NO_SUBJECT:
        return Change(sentence)
    return Change(what, *_ends(change))


def _ends(change: re.Match[str]) -> tuple[str, str]:
    """Return both ends with their unit: "from 9 days to 2" counts days on both sides."""
    before, after = change["before"].strip(), change["after"].strip()
    if not change["unit"]:
        before += change["other"]
    elif not change["other"] and not after.endswith("%"):
        after += change["unit"]
    return before, after


def _is_span(change: re.Match[str]) -> bool:
    ends = (change["before"].strip(), change["after"].strip())
    return ends == _HOURS or all(_YEAR.fullmatch(end) for end in ends)
