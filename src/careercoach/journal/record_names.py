"""What the name of a record tells, so that most commands open few files or none."""

from __future__ import annotations

import errno
import os
import re
from datetime import UTC
from typing import TYPE_CHECKING, NamedTuple

from careercoach.errors import DataError
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

_RECORD = re.compile(r"([0-9]{8}T[0-9]{6}Z)-([a-z][a-z0-9-]{0,39})-([0-9a-f]{4})\.toml")
_STAMP_LENGTH = 16
_NUMBER = slice(-9, -5)
_NUMBERS = 0x10000
_CONFLICT = ("conflict", "konflikt", "conflit")
_LEFTOVER = ("~", ".swp", ".swo", ".swx", ".tmp", ".bak", ".orig", ".part")


class RecordName(NamedTuple):
    """A record as its name tells it: the moment in UTC, the questionnaire, and the name."""

    stamp: str
    questionnaire: str
    filename: str


def listing(folder: Path) -> list[str]:
    """Return the names in a profile folder, in no order; none when there is no folder.

    Raises:
        DataError: the folder cannot be read.
    """
    try:
        return os.listdir(folder)  # noqa: PTH208 - a Path for each of 5,000 names is slow
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = os.strerror(error.errno or errno.EIO).lower()
        where = one_line(os.fspath(folder))
        raise DataError(f"{where}: cannot be read: {reason}; check who owns it") from None


def names(folder: Path) -> list[RecordName]:
    """Return the names of all records, from the oldest to the newest; no file is opened.

    Raises:
        DataError: the folder cannot be read.
    """
    return records_among(listing(folder))


def names_of(folder: Path, *questionnaires: str) -> list[RecordName]:
    """Return the names of all records of some questionnaires, as `names` does; others cost little.

    Raises:
        DataError: the folder cannot be read.
    """
    marks = [f"-{one}-" for one in questionnaires]
    return records_among(name for name in listing(folder) if any(mark in name for mark in marks))


def records_among(listed: Iterable[str]) -> list[RecordName]:
    """Return those of the names that are records, from the oldest to the newest.

    Records of one second are in the order in which they were saved: by their number.
    """
    match = _RECORD.fullmatch
    found = [RecordName(one[1], one[2], one[0]) for name in listed if (one := match(name))]
    found.sort(key=lambda one: one.filename[:_STAMP_LENGTH] + one.filename[_NUMBER])
    return found


def odd_files(folder: Path) -> list[str]:
    """Return one notice for each file that looks like a record and is not loaded.

    Raises:
        DataError: the folder cannot be read.
    """
    return odd_among(folder, listing(folder))


def odd_among(folder: Path, listed: Iterable[str]) -> list[str]:
    """Return the notices of `odd_files` for names that are already listed."""
    odd = sorted(name for name in listed if not _RECORD.fullmatch(name))
    return [
        f"{one_line(os.fspath(folder / name))}: {why}"
        for name in odd
        if (why := _why_not_loaded(name))
    ]


def _why_not_loaded(name: str) -> str:
    low = name.lower()
    if low.startswith("."):
        # Folders and notes of other tools (.git, .stfolder) are none of our business.
        open_in_editor = low.endswith((".swp", ".swo", ".swx"))
        return (
            "left by an editor, not loaded; finish editing or delete it" if open_in_editor else ""
        )
    if any(word in low for word in _CONFLICT):
        return "a conflict copy, not loaded; compare it with the record and delete one of them"
    if low.endswith(_LEFTOVER):
        return "a leftover of an editor or copy, not loaded; rename it or delete it"
    if ".toml" in low:
        return "not the name of a record, not loaded; move it away, or give it its name back"
    return ""


def free_names(questionnaire: str, at: datetime, listed: Iterable[str]) -> Iterator[str]:
    """Yield names for a new record, best first.

    The number at the end goes up within a second, so that what was saved later comes later.

    Args:
        questionnaire: its id.
        at: the moment of the record, with its time zone.
        listed: the names that are already in the folder.
    """
    when = stamp(at)
    taken = [
        int(one.filename[_NUMBER], 16)
        for one in records_among(name for name in listed if name.startswith(when))
    ]
    # A random start keeps two machines that sync apart; the lower half leaves room to go up.
    start = max(taken) + 1 if taken else int.from_bytes(os.urandom(2), "big") // 2
    for number in range(start, start + _NUMBERS):
        yield f"{when}-{questionnaire}-{number % _NUMBERS:04x}.toml"


def stamp(at: datetime) -> str:
    """Return an aware moment as record names begin: in UTC, so that a clock change sorts right."""
    moment = at.astimezone(UTC)
    return f"{moment.year:04d}{moment:%m%dT%H%M%SZ}"
