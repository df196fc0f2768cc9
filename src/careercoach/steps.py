"""How a next step is said: one line, on any day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from careercoach.dates import say_date
from careercoach.ledger import Commitment, Proposal
from careercoach.phrases import brief
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

# A line that nobody has looked at for a quarter is no longer worth a greeting.
DAYS_AHEAD = 92
NOTHING_YET = "Nothing is saved yet. careercoach diagnose is a good start: six minutes."
NOTHING_OPEN = "Nothing is open. careercoach check-in takes two minutes."
_LONGEST = 110
# A clause that ends earlier than this leaves too much of the line unsaid.
_EARLIEST = 70
_QUOTES = ("\u201c\u201d", "\u2018\u2019", '""')
_ENDS = ".?!\u201d\"'\u2026"


class DatedLine(NamedTuple):
    """A line, the day from which it is right, and whether a shell greets with it."""

    since: date
    greet: bool
    text: str


def say_commitment(commitment: Commitment, today: date, *, dated: bool = True) -> str:
    """Return a commitment with its date and person: "Ask Marta, by Fri 27 Nov (with Marta)"."""
    say, due = _said(commitment.say), commitment.due if dated else None
    when = "" if due is None else f"{_join(say)} {_when(due, today)}"
    person = one_line(brief(commitment.involves))
    return f"{say}{when}{f' (with {person})' if person else ''}"


def say_step(step: Commitment | Proposal | None, today: date, *, waiting: int, first: bool) -> str:
    """Return the one line of `next`.

    Args:
        step: the next step; its number is 1.
        today: the day of the line.
        waiting: how many proposals there are to plan.
        first: whether nothing at all is saved yet.
    """
    if isinstance(step, Commitment):
        return f"{sentence(say_commitment(step, today))} Done? careercoach done 1"
    if step is not None:
        action = step.action
        soon = action.due is not None and action.due >= today
        when = f" by {say_date(action.due, today, weekday=True)}" if soon and action.due else ""
        return f"Proposed{when}: {sentence(_said(action.say))} careercoach plan takes it on."
    if waiting:
        count = "1 proposal waits" if waiting == 1 else f"{waiting} proposals wait"
        return f"Nothing is open, and {count}: careercoach plan."
    return NOTHING_YET if first else NOTHING_OPEN


def lines_ahead(
    step: Commitment | Proposal | None, today: date, *, until: Sequence[date], first: bool
) -> list[DatedLine]:
    """Return the line of today, and each that takes its place as the days go by.

    `until` holds the last day of each proposal there is to plan.
    """
    lines: list[DatedLine] = []
    for ahead in range(DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        still = None if isinstance(step, Proposal) and step.until < day else step
        waiting = sum(last >= day for last in until)
        text = say_step(still, day, waiting=waiting, first=first)
        if not lines or lines[-1].text != text:
            lines.append(DatedLine(day, still is not None, text))
    return lines


def sentence(text: str) -> str:
    """Return a text with a full stop, unless it ends as a sentence does."""
    return text if text.endswith(tuple(_ENDS)) else f"{text}."


def shortened(words: str) -> str:
    """Return an action in at most about one line, cut where a clause or a word ends."""
    line = " ".join(words.split())
    if len(line) <= _LONGEST:
        return line
    head = brief(line, _LONGEST).removesuffix(" \u2026")
    clause = max(head.rfind("; "), head.rfind(", "))
    if clause >= _EARLIEST:
        head = head[:clause]
    return f"{head} \u2026{_closing(head)}"


def _closing(head: str) -> str:
    """Return the quotation marks that a cut left open, the innermost first."""
    still = [pair for pair in _QUOTES if _is_open(head, *pair)]
    return "".join(pair[1] for pair in sorted(still, key=lambda one: -head.rfind(one[0])))


def _is_open(head: str, left: str, right: str) -> bool:
    return bool(head.count(left) % 2) if left == right else head.rfind(left) > head.rfind(right)


def _said(words: str) -> str:
    return one_line(shortened(words)).rstrip(" .,;")


def _join(said: str) -> str:
    cut = "\u2026" in said[-3:]
    return "" if said.endswith(tuple(_ENDS)) and not cut else ","


def _when(due: date, today: date) -> str:
    if due == today:
        return "today"
    return f"{'due since' if due < today else 'by'} {say_date(due, today, weekday=True)}"
