"""Save records and load them; a record, once saved, is never rewritten."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercoach.errors import DataError, FaultsError
from careercoach.journal.files import cannot_write, make_folder, remove_stale, write_new
from careercoach.journal.record import Record, decode, encode
from careercoach.journal.record_names import (
    RecordName,
    free_names,
    listing,
    odd_among,
    records_among,
    stamp,
)
from careercoach.toml_files import read_toml
from careercoach.visible import one_line

if TYPE_CHECKING:
    from pathlib import Path

_DRAFTED = "your answers are kept in a draft"


@dataclass(frozen=True, slots=True)
class Loaded:
    """Records from the oldest to the newest, and one line for each file that was left out."""

    records: tuple[Record, ...]
    notices: tuple[str, ...]

    @property
    def newest(self) -> Record | None:
        """The last record, if there is any."""
        return self.records[-1] if self.records else None


def save(folder: Path, record: Record, *, drafted: bool = True) -> Path:
    """Write a new record and return its path once it is on the disk.

    Args:
        folder: the profile's folder; made for its owner alone when it is missing.
        record: what to save.
        drafted: whether the answers are also in a draft, for the message of an error.

    Raises:
        CannotWriteError: it cannot be written; nothing in the folder has changed.
        DataError: an answer holds text or a number that no file can keep.
    """
    data = encode(record)
    try:
        make_folder(folder)
        listed = os.listdir(folder)  # noqa: PTH208 - names alone, as in `listing`
        remove_stale(folder, listed)
        return write_new(folder, free_names(record.questionnaire, record.at, listed), data)
    except OSError as error:
        path = folder / f"{stamp(record.at)}-{record.questionnaire}.toml"
        raise cannot_write(path, error, _DRAFTED if drafted else "") from None


def load(folder: Path, name: RecordName | str) -> Record:
    """Return one record.

    Raises:
        DataError: the file is damaged, of a newer format, or no regular file; the message says
            where, what and how to mend it.
    """
    filename = name if isinstance(name, str) else name.filename
    path = folder / filename
    # A record is a file of this folder: a link could point at anything.
    table = read_toml(path, follow=False)
    where = os.fspath(path)
    record = decode(table, where)
    if isinstance(name, RecordName) and record.questionnaire != name.questionnaire:
        raise DataError(
            f"{one_line(where)}: key 'questionnaire': expected '{name.questionnaire}', "
            f"as in the file's name; mend one of them"
        )
    return record


def load_all(folder: Path, questionnaire: str | None = None, newest: int | None = None) -> Loaded:
    """Return records, opening no more files than it must; damaged ones become notices.

    Args:
        folder: the profile's folder.
        questionnaire: only records of this one.
        newest: only so many, the newest; a damaged one does not count.

    Raises:
        DataError: the folder cannot be read.
    """
    listed = listing(folder)
    notices = odd_among(folder, listed)
    records: list[Record] = []
    for name in reversed(records_among(listed)):
        if newest is not None and len(records) >= newest:
            break
        if questionnaire in (None, name.questionnaire):
            _load_into(records, notices, folder, name)
    return Loaded(tuple(reversed(records)), tuple(notices))


def _load_into(records: list[Record], notices: list[str], folder: Path, name: RecordName) -> None:
    try:
        records.append(load(folder, name))
    except FaultsError as error:
        notices.extend(error.faults)
    except DataError as error:
        notices.append(error.message)


def newest(folder: Path, questionnaire: str) -> Loaded:
    """Return the newest undamaged record of a questionnaire, or none, and the notices.

    Raises:
        DataError: the folder cannot be read.
    """
    return load_all(folder, questionnaire, newest=1)
