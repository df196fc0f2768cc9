"""Makes what the benchmarks run on: an answers file, and homes with many records."""

import os
import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import tomli_w
from processes import PROGRAM, run

from careercoach import journal
from careercoach.catalogue import bundled_folder

_FIRST = datetime(2012, 1, 1, 12, tzinfo=UTC)
_AN_HOUR_AGO = 3600


def write_answers(path: Path) -> Path:
    """Write the answers of the example person of `diagnose`."""
    text = (bundled_folder() / "diagnose.toml").read_text(encoding="utf-8")
    path.write_text(tomli_w.dumps(tomllib.loads(text)["example"]), encoding="utf-8")
    return path


def fill(home: Path, answers: Path, count: int) -> Path:
    """Fill a home with valid records, one a day, all made from one real run."""
    run((PROGRAM, "diagnose", "--answers", str(answers)), home)
    folder = home / "data" / "profiles" / "default"
    (name,) = journal.names(folder)
    # Without what it told, a record is of the size that most will have.
    record = replace(journal.load(folder, name), findings=(), actions=())
    for number in range(count - 1):
        at = _FIRST + timedelta(days=number)
        _write(folder, replace(record, at=at), f"{at:%Y%m%dT%H%M%SZ}-diagnose-{number:04x}.toml")
    return home


def _write(folder: Path, record: journal.Record, name: str) -> None:
    path = folder / name
    path.write_bytes(journal.encode(record))
    path.chmod(0o600)
    then = path.stat().st_mtime - _AN_HOUR_AGO
    os.utime(path, (then, then))
