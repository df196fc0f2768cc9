"""The line of `next` when the kept one is stale: worked out from plans and ticks alone.

It may load a TOML reader and no more; whatever is out of the ordinary is left to the program
proper, which knows how to tell it.
"""

# ruff: noqa: PTH116, PTH208 - pathlib would add half to what this loads

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from careercoach import kept_line
from careercoach.errors import DataError
from careercoach.ledger import PLAN, TICK, Entry, commitments
from careercoach.steps import DAYS_AHEAD, lines_ahead
from careercoach.toml_files import read_toml

if TYPE_CHECKING:
    from careercoach.steps import DatedLine

_FORMAT = 1
_LENGTH = len("20261122T115300Z-plan-4f1c.toml")
_STAMP, _NUMBER = slice(16), slice(-9, -5)
_MARKS = (f"-{PLAN}-", f"-{TICK}-")


def worked_out(profile: str) -> str | None:
    """Return the line of this day when something is open, and keep it; else None."""
    try:
        records, file = kept_line.places(profile)
        # Before the records are read: one that comes in between must make the line stale.
        stamp = os.stat(records).st_mtime_ns
        told = [_entry(records, name) for name in os.listdir(records) if _is_ours(name)]
        first = next(iter(commitments(told)), None)
        day = date.fromisoformat(kept_line.today())
    except (OSError, ValueError, KeyError, DataError):
        return None
    if first is None or not first.open:
        return None
    lines = lines_ahead(first, day, until=(), first=False)
    with suppress(OSError):
        kept_line.keep(file, packed(lines, day), stamp)
    return lines[0].text


def packed(lines: list[DatedLine], day: date) -> bytes:
    """Return lines that begin on a day as they are kept."""
    told = [(str(since), greet, text) for since, greet, text in lines]
    return kept_line.packed(told, str(day + timedelta(days=DAYS_AHEAD)), kept_line.ahead_of_utc())


def _is_ours(name: str) -> bool:
    """Whether this is the name of a plan or tick, and not of a copy or leftover of one."""
    return name[16:22] in _MARKS and name.endswith(".toml") and len(name) == _LENGTH


def _entry(records: str, name: str) -> Entry:
    """Return a plan or tick; ValueError or KeyError for what is not exactly as we write it."""
    table = read_toml(f"{records}/{name}", follow=False)
    at, answers = table["at"], table["answers"]
    kind = name[17:21]
    ordinary = table["format"] == _FORMAT and table["questionnaire"] == kind
    if not (ordinary and isinstance(at, datetime) and isinstance(answers, dict)):
        raise ValueError
    return Entry(f"{name[_STAMP]}-{name[_NUMBER]}", kind, at, answers)
