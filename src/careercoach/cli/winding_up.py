"""The last lines of a typed run: what to do first, and how to read the report from the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercoach.dates import due_date, say_date

if TYPE_CHECKING:
    from datetime import date

    from careercoach.document import Outcome


def last_words(told: Outcome, today: date) -> list[str]:
    """Return the lines to leave on the screen, below the report."""
    first = told.actions[0] if told.actions else None
    lines = [f"From the top: careercoach report {told.questionnaire} | less"]
    if first is None or first.due is None or first.due > due_date("friday", today):
        return ["", *lines]
    day = say_date(first.due, today, weekday=True)
    return ["", f"The one thing, by {day}: {first.say.rstrip(' .')}.", *lines]
