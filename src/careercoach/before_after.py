"""Take a change out of a sentence in which it plainly stands: "from 9 days to 2"."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

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
# "Cut release time": the thing is the release time, and both figures say that it was cut.
_VERB: Final = re.compile(
    r"(?:(?:I|we)\s+)?(?:cut|reduced|lowered|shortened|halved|raised|increased|doubled|tripled"
    r"|improved|brought|got|took)(?:\s(?:down|up))?\s+(?=\w)",
    re.IGNORECASE,
)
_DOWN_OR_UP: Final = re.compile(r"\s(?:down|up)$", re.IGNORECASE)
_TIMES: Final = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"}
_BASELINE: Final = re.compile(
    rf"\b(?:was|instead\sof|down\sfrom|up\sfrom|before:)\s(?:(?:at|about|only)\s)?{_FIGURE}"
    rf"|{_FIGURE}(?:\s[\w']+){{0,6}}\sbefore(?=$|[.,;:!?)])",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    rf"%|\bper\s?cent\b|\d\s(?:out\s)?(?:of|in)\s(?:an?\s)?(?:{_FIGURE}|ten|hundred|thousand)\b",
    re.IGNORECASE,
)
_COMPARED: Final = 2
_NO_SUBJECT: Final = {
    *("", "i", "we", "it", "they", "them", "this", "that", "he", "she", "you", "went"),
}


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
    subject = _thing(_MOVED.sub("", sentence[: change.start()]))
    what = f"{subject}{sentence[change.end() :]}".strip()
    if what.strip(" .,;!?").lower() in _NO_SUBJECT:
        return Change(sentence)
    return Change(what, *_ends(change))


def baseline(text: str) -> Literal["given", "rate", ""]:
    """Tell whether a text sets its figure beside an earlier one, or is a rate without one."""
    if len(re.findall(_FIGURE, text)) >= _COMPARED and _BASELINE.search(text.strip()):
        return "given"
    return "rate" if _RATE.search(text) else ""


def _thing(subject: str) -> str:
    """Return what changed, without the verb that says which way."""
    verb = _VERB.match(subject)
    thing = _DOWN_OR_UP.sub("", subject[verb.end() :]) if verb else ""
    if thing.strip().lower() in _NO_SUBJECT:
        return subject
    return f"{thing[0].upper()}{thing[1:]}"


def _ends(change: re.Match[str]) -> tuple[str, str]:
    """Return both ends with their unit: "from 9 days to 2" counts days on both sides."""
    before, after = change["before"].strip(), change["after"].strip()
    if not change["unit"]:
        before += _agreeing(before, change["other"])
    elif not change["other"] and not after.endswith("%"):
        after += _agreeing(after, change["unit"])
    return before, after


def _agreeing(figure: str, unit: str) -> str:
    """Return a unit as it is said of a figure: "1 day" where the other end has "3 days"."""
    word, *rest = unit.split(maxsplit=1) or [""]
    if figure == "1" and word.endswith("s") and not word.endswith("ss"):
        word = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    elif figure != "1" and word.lower() in _TIMES:
        word += "s"
    return f" {' '.join([word, *rest])}" if word else ""


def _is_span(change: re.Match[str]) -> bool:
    ends = (change["before"].strip(), change["after"].strip())
    return ends == _HOURS or all(_YEAR.fullmatch(end) for end in ends)
