"""Reads a questionnaire file: at once where our tests have checked it, else with every guard."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from careercoach.errors import DataError, FaultsError
from careercoach.questionnaire import FORMAT, Questionnaire
from careercoach.toml_files import read_toml
from careercoach.visible import one_line

LARGEST = 1_000_000


def load(path: Path, today: date, *, check: bool) -> Questionnaire:
    """Read one questionnaire; FaultsError tells every fault of the file, a line each.

    `check` guards the shape and lints the names. Bundled files are checked by our tests instead
    of at each run.
    """
    table = read_toml(path, limit=LARGEST)
    read = _checked(table, path, today) if check else _trusted(table, path, today)
    if isinstance(read, list):
        raise FaultsError([f"{one_line(path.name)}: {fault}" for fault in read])
    return read


def _trusted(table: Mapping[str, Any], path: Path, today: date) -> Questionnaire | list[str]:
    try:
        return Questionnaire.from_table(table)
    except (KeyError, TypeError, ValueError, AttributeError):
        # Somebody is at work on a bundled file: tell what is wrong with it.
        return _checked(table, path, today)


def _checked(table: Mapping[str, Any], path: Path, today: date) -> Questionnaire | list[str]:
    # Imported here: a guard that is seldom needed must not slow every run.
    from careercoach.lint import lint  # noqa: PLC0415
    from careercoach.questionnaire.strict import checked  # noqa: PLC0415

    written = table.get("format")
    if isinstance(written, int) and written > FORMAT:
        return [f"format: {written} is newer than this program reads; upgrade careercoach"]
    read = checked(table)
    if isinstance(read, list):
        return read
    faults = lint(read, today)
    if read.id != path.stem:
        faults.append(f"id: '{read.id}' is not the file's name; use '{path.stem}'")
    return faults or read


def check_files(paths: Iterable[Path], today: date) -> list[str]:
    """Return all faults of several files."""
    faults: list[str] = []
    for path in paths:
        try:
            load(path, today, check=True)
        except FaultsError as error:
            faults.extend(error.faults)
        except DataError as error:
            faults.append(error.message)
    return faults
