"""The past at a glance, fast: a text index of records that may vanish at any moment.

One file for each profile and questionnaire in the cache folder, one line for each record. A line
is believed only while the record's size and times are those it was read with; every other record
is read again. So a record edited by hand shows at once, and a damaged index costs time, no truth.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from careercoach.errors import CannotWriteError, DataError
from careercoach.journal.files import atomic_write
from careercoach.journal.record_names import RecordName, listing, odd_among, records_among
from careercoach.journal.store import load
from careercoach.toml_files import read_regular

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_HEAD = "careercoach history 1"
_LARGEST = 64 << 20
# Times of files are coarse: one that changed this recently can change again and look the same.
_SETTLED_NS = 2_000_000_000


class HistoryRow(NamedTuple):
    """What one record concluded."""

    filename: str
    at: datetime
    verdict: str
    packed_scores: str

    @property
    def scores(self) -> dict[str, int]:
        """The scores from 0 to 100 that were known, unpacked only for those who look."""
        pairs = (pair.rpartition("=") for pair in self.packed_scores.split())
        return {id_: int(score) for id_, _, score in pairs}


class History(NamedTuple):
    """Rows from the oldest to the newest, and one line for each file that was left out."""

    rows: list[HistoryRow]
    notices: list[str]


def history(folder: Path, cache: Path, questionnaire: str | None = None) -> History:
    """Return what each record concluded; only records that changed are opened.

    Args:
        folder: the profile's folder.
        cache: the cache folder; the index in it is written when that can be done.
        questionnaire: only records of this one.

    Raises:
        DataError: the profile's folder cannot be read.
    """
    listed = listing(folder)
    rows: list[HistoryRow] = []
    notices = odd_among(folder, listed)
    recorded = records_among(listed)
    groups: dict[str, list[RecordName]] = {}
    for name in recorded:
        groups.setdefault(name.questionnaire, []).append(name)
    for id_, group in groups.items():
        if questionnaire in (None, id_):
            path = cache / "history" / folder.name / f"{id_}.txt"
            _history_of(folder, path, group, History(rows, notices))
    if len(groups) > 1 and questionnaire is None:
        place = {name.filename: number for number, name in enumerate(recorded)}
        rows.sort(key=lambda row: place[row.filename])
    return History(rows, notices)


def _history_of(folder: Path, path: Path, group: Sequence[RecordName], into: History) -> None:
    """Add the rows and notices of one questionnaire, and renew its index if it was behind."""
    lines = _read(path)
    fresh: dict[str, str] = {}
    top = os.fspath(folder)
    for name in group:
        filename = name.filename
        key = _key(f"{top}/{filename}")
        line = lines.get(filename, "")
        row = _row(filename, line[len(key) :]) if key and line.startswith(key) else None
        if row is None:
            row, line = _read_again(folder, name, key, into.notices)
        if row is not None:
            into.rows.append(row)
        if line:
            fresh[filename] = line
    if fresh != lines:
        _write(path, fresh)


def _key(path: str) -> str:
    """Return what must stay the same for a line to be believed; nothing when that is unknown."""
    try:
        # The record itself: a link in its place is not one.
        found = os.lstat(path)
    except OSError:
        return ""
    # The change time too: rsync and git set the other one back.
    return f"{found.st_mtime_ns}\t{found.st_ctime_ns}\t{found.st_size}\t"


def _row(filename: str, told: str) -> HistoryRow | None:
    try:
        at, verdict, scores = told.split("\t")
        return HistoryRow(filename, datetime.fromisoformat(at), verdict, scores)
    except ValueError:
        return None


def _read_again(
    folder: Path, name: RecordName, key: str, notices: list[str]
) -> tuple[HistoryRow | None, str]:
    """Return the row of a record and its line for the index, empty while it cannot be believed."""
    try:
        record = load(folder, name)
    except DataError as error:
        notices.extend(error.message.splitlines())
        return None, ""
    scores = _packed(record.scores)
    row = HistoryRow(name.filename, record.at, record.verdict, scores)
    told = f"{record.at.isoformat()}\t{record.verdict}\t{scores}"
    # Unchanged while it was read, and a line that reads back as this very row.
    steady = _key(os.fspath(folder / name.filename)) == key and _settled(key)
    return row, key + told if steady and record.verdict.isprintable() else ""


def _settled(key: str) -> bool:
    newest = max(int(part) for part in key.split("\t")[:2])
    # A clock that was wrong once must not make records of that day slow for ever.
    return abs(time.time_ns() - newest) > _SETTLED_NS


def _packed(scores: Mapping[str, int]) -> str:
    # The loader takes only ids for names, so neither mark can stand in one.
    return " ".join(f"{id_}={score}" for id_, score in scores.items())


def _read(path: Path) -> dict[str, str]:
    """Return the lines of an index by file name; none when it is missing or not whole."""
    try:
        data = read_regular(path, limit=_LARGEST, follow=False)
        head, _, body = data.decode().partition("\n")
        if head != _head(body):
            return {}
        return dict(line.split("\t", 1) for line in body.splitlines())
    except (DataError, ValueError):
        return {}


def _head(body: str) -> str:
    return f"{_HEAD} {crc32(body.encode()):08x}"


def _write(path: Path, lines: dict[str, str]) -> None:
    body = "".join(f"{filename}\t{line}\n" for filename, line in lines.items())
    # An index that cannot be kept costs time, not a history.
    with suppress(CannotWriteError):
        atomic_write(path, f"{_head(body)}\n{body}".encode(), durable=False)
