"""The few words that a drawing adds to a report, the same on a terminal and in Markdown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from careercoach.document import Action, Evidence, EvidenceKind, Finding, Quote
from careercoach.visible import one_line

# Not strftime: its names follow the locale, and the same report must read the same anywhere.
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SENTENCE_ENDS: Final = (".", "?", "!", ":", "\N{HORIZONTAL ELLIPSIS}")
_CLOSERS: Final = "\"')\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"


# A reader must see that the other side was looked at.
NOTHING_AGAINST: Final = "nothing clear in what you told"
DOUBLE_MARKS: Final = '"\u201c\u201d\u201e'


@dataclass(frozen=True, slots=True)
class Signs:
    """The characters that we draw with."""

    full: str = "█"
    empty: str = "░"
    bullet: str = "•"
    open_quote: str = "\N{LEFT DOUBLE QUOTATION MARK}"
    close_quote: str = "\N{RIGHT DOUBLE QUOTATION MARK}"
    upright: str = "│"
    corner: str = "└"
    rule: str = "─"

    def quoted(self, words: str) -> str:
        """Return `words` in quotation marks."""
        return f"{self.open_quote}{words}{self.close_quote}"

    def quoted_words(self, words: str) -> str:
        """Return a person's words in quotation marks; single ones where they hold double ones."""
        if not any(mark in words for mark in DOUBLE_MARKS):
            return self.quoted(words)
        return f"'{words}'" if self.open_quote.isascii() else f"\u2018{words}\u2019"


UNICODE: Final = Signs()
ASCII: Final = Signs("#", ".", "*", '"', '"', "|", "+", "-")


def day(when: date, year: int) -> str:
    """Return "29 Nov", with the year when it is not `year`."""
    short = f"{when.day} {_MONTHS[when.month - 1]}"
    return short if when.year == year else f"{short} {when.year}"


def weekday(when: date, year: int) -> str:
    """Return "Fri 27 Nov", with the year when it is not `year`."""
    return f"{_WEEKDAYS[when.weekday()]} {day(when, year)}"


def appointment(action: Action, year: int) -> str:
    """Return "by Fri 27 Nov, with Ines", as much of it as is known."""
    parts = []
    if action.due:
        parts.append(f"by {weekday(action.due, year)}")
    if who := one_line(action.involves):
        parts.append(f"with {who}")
    return ", ".join(parts)


def sentence(text: str) -> str:
    """Return `text` on one line, with a full stop unless it is closed already."""
    said = one_line(text)
    closed = not said or said.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)
    return said if closed else f"{said}."


def because(why: str) -> str:
    """Return a reason as a sentence that begins with "Because"."""
    reason = one_line(why)
    said = reason.casefold().startswith("because")
    return sentence(reason if said else f"Because {reason}")


def fallback(otherwise: str) -> str:
    """Return what to do when it fails, as a sentence that begins with the condition."""
    step = one_line(otherwise)
    said = step.casefold().startswith(("if ", "otherwise"))
    return sentence(step if said else f"If not: {step}")


def strength(finding: Finding) -> str:
    """Return "strength 81, sure", as much of it as is known."""
    measured = "" if finding.strength is None else f"strength {finding.strength}"
    return ", ".join(part for part in (measured, one_line(finding.sureness)) if part)


def source(quote: Quote, year: int) -> str:
    """Return "(asked: ...; told 4 Nov)", as much of it as is known."""
    question = one_line(quote.asked)
    asked = f"asked: {question}" if question else ""
    told = f"told {day(quote.told, year)}" if quote.told else ""
    inside = "; ".join(part for part in (asked, told) if part)
    return f"({inside})" if inside else ""


def both_sides(evidence: Iterable[Evidence]) -> list[tuple[EvidenceKind, Evidence | None]]:
    """Return evidence with its kind, and None where nothing was found against a finding.

    An empty "against" is told, not left out: a reader must see that the other side was looked at.
    Where nothing speaks for a finding, for instance two answers that clash, there are no sides.
    """
    sides: list[tuple[EvidenceKind, Evidence | None]] = [(each.kind, each) for each in evidence]
    kinds = [kind for kind, _ in sides]
    if "for" in kinds and "against" not in kinds:
        sides.insert(len(kinds) - kinds[::-1].index("for"), ("against", None))
    return sides
