"""Finding whole phrases in a person's words, and quoting them as they were written."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

# One character for one, so that a place in the plain text is the same place in the original.
_SAME_LENGTH = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'", "\u2010": "-", "\u2011": "-"}
    | {"\u2012": "-", "\u2013": "-", "\u2014": ";", "\u2212": "-", "\u201c": '"', "\u201d": '"'}
)
_SHORTEST_CONTENT_WORD = 3
_EMPTY_WORDS = {
    *("the", "and", "for", "our", "per", "with", "from", "that", "who", "than", "under", "over"),
    *("each", "every", "are", "how", "many", "much", "was", "has", "have", "had", "his", "her"),
    *("its", "their", "not", "all", "any", "number", "count", "share", "rate", "percent", "year"),
    *("years", "month", "months", "quarter", "week", "weeks", "day", "days", "hours", "time"),
    *("first", "next", "new", "more", "less", "fewer"),
}
_ENDINGS = ("ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "s", "y", "e")


@cache
def phrases(*fragments: str) -> re.Pattern[str]:
    """Compile regular expressions that match as whole words; a blank is any gap or hyphen.

    Line breaks in a fragment, with what indents the next line, are for its readers only.
    Compiled when first needed: most commands never look at a sentence.
    """
    joined = (re.sub(r"\n(?: {4})*", "", fragment) for fragment in fragments)
    gaps = [re.sub(r" (\??)", _gap, fragment) for fragment in joined]
    return re.compile(rf"(?<![\w'])(?:{'|'.join(gaps)})(?!\w)", re.IGNORECASE)


def _gap(blank: re.Match[str]) -> str:
    return r"[\s-]*" if blank[1] else r"[\s-]+"


class Sign(NamedTuple):
    """What tells that a sentence says a thing: all of the parts, in any order, and not the other.

    Parts are looked for one by one, not as one expression with gaps: people put them in any
    order, and a page without a full stop is still read in a moment.
    """

    parts: tuple[str, ...]
    unless: str = ""

    def stands_in(self, text: str) -> bool:
        """Whether one sentence or clause, in plain typing, gives this sign."""
        if self.unless and phrases(self.unless).search(text):
            return False
        return all(phrases(part).search(text) for part in self.parts)


def sign(*parts: str, unless: str = "") -> Sign:
    """Put a sign together from its parts."""
    return Sign(parts, unless)


def plain(text: str) -> str:
    """Return the text with typographic marks as typed ones, each character in its place."""
    return text.translate(_SAME_LENGTH)


def quoted(text: str, found: re.Match[str]) -> str:
    """Return the person's own words at a match in their plain text, on one line."""
    return " ".join(text[found.start() : found.end()].split())


def blanked(text: str, pattern: re.Pattern[str]) -> str:
    """Return the text with every match painted over, the rest in its place."""
    return pattern.sub(lambda found: "_" * len(found[0]), text)


def stems(text: str) -> set[str]:
    """Return what words of a text are about something, without their endings."""
    words = re.findall(r"[^\W\d_]+", plain(text).casefold())
    return {
        _stem(word)
        for word in words
        if len(word) >= _SHORTEST_CONTENT_WORD and word not in _EMPTY_WORDS
    }


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_CONTENT_WORD:
            return word.removesuffix(ending)
    return word
