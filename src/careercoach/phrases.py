"""Small pure functions that questionnaire files may call about a person's words and numbers."""

import unicodedata

_NOBODY = {
    "no", "none", "nobody", "noone", "nothing", "never", "nowhere", "nil", "zero", "n/a", "na",
    "-", "--", "0",
}  # fmt: skip
_FILLER = {
    "one", "really", "honestly", "sadly", "to", "be", "honest", "i", "that", "can", "think", "of",
    "know", "comes", "mind", "yet", "so", "far", "at", "all", "in", "particular", "not", "sure",
    "there", "is", "was", "were", "are", "much", "special", "worth", "mentioning",
}  # fmt: skip
_BUT = {"but", "maybe", "perhaps", "except", "only", "though", "although", "apart", "besides"}
_BRIEF = 110
_TO_TWELVE = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    return "".join(char if char.isalnum() or char in "'/-" else " " for char in folded).split()


def share(value: int) -> float:
    """Map a scale answer from 1 to 5 onto 0 to 1."""
    return (value - 1) / 4


def says_none(text: str) -> bool:
    """Whether a text says "nobody" or "nothing": "no one really", "Nobody, why would they?".

    What follows the first clause is a comment, unless it takes the "nobody" back ("maybe Ines").
    """
    first, *rest = _clauses(text)
    words = _words(first)
    if not words:
        return not rest
    denies = words[0] in _NOBODY and all(word in _NOBODY | _FILLER for word in words[1:])
    return denies and not any(word in _BUT for clause in rest for word in _words(clause))


def _clauses(text: str) -> list[str]:
    for mark in ".;!?:\n\u2013\u2014(":
        text = text.replace(mark, ",")
    return text.replace(" - ", ",").split(",")


def mentions(text: str, *phrases: str) -> bool:
    """Whether a text holds one of the phrases as whole words, whatever the case."""
    padded = f" {' '.join(_words(text))} "
    return any(f" {' '.join(_words(phrase))} " in padded for phrase in phrases)


def listed(items: list[str]) -> str:
    """Join words as in speech: "a", "a and b", "a, b and c"."""
    if len(items) < 2:  # noqa: PLR2004  # nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def opened(text: str) -> str:
    """Return a text with a capital first letter; the rest, "I" and names, stays as it is."""
    return f"{text[:1].upper()}{text[1:]}"


def quoted(items: list[str]) -> str:
    """Join a person's words as in speech, each in quotation marks: a name may hold a comma."""
    return listed([f"\u201c{item}\u201d" for item in items])


def counted(number: int) -> str:
    """Return a number as it is written in a sentence: in words up to twelve."""
    return _TO_TWELVE[number] if 0 <= number < len(_TO_TWELVE) else str(number)


def brief(text: str, longest: int = _BRIEF) -> str:
    """Return a text as one line of at most `longest` characters, cut after a word and marked."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return f"{line[: longest - 1].rsplit(' ', 1)[0].rstrip(' ,;:.')} \u2026"
