"""Rows of a list from a table file (CSV or TOML), for instance a company's ladder of skills."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from careercoach.errors import DataError, FaultsError, nearest
from careercoach.questionnaire import Questionnaire, Records
from careercoach.toml_files import parse_toml, read_regular
from careercoach.visible import one_line

LARGEST = 1_000_000


def fed_by_file(questionnaire: Questionnaire) -> Records | None:
    """Return the list that a table file can fill, if the questionnaire has one."""
    for question in questionnaire.questions:
        if isinstance(question, Records) and question.from_file:
            return question
    return None


def read_rows(path: Path, question: Records) -> list[dict[str, Any]]:
    """Read a table whose columns are those of `from_file`; each row becomes a row of the list.

    Raises:
        DataError: it is missing, no table, or empty; FaultsError names every unknown column.
    """
    where = one_line(str(path))
    data = read_regular(path, limit=LARGEST)
    rows = _from_toml(data, where) if path.suffix == ".toml" else _from_csv(data, where)
    if not rows:
        raise DataError(f"{where}: holds no rows; write one line for each {question.one}")
    _check_columns(rows, question.from_file, where)
    return [_row(row, question) for row in rows]


def _from_toml(data: bytes, where: str) -> list[dict[str, Any]]:
    lists = [value for value in parse_toml(data, where).values() if isinstance(value, list)]
    if len(lists) != 1 or not all(isinstance(row, dict) for row in lists[0]):
        raise DataError(f"{where}: expected one list of tables, for instance [[skills]]")
    return lists[0]


def _from_csv(data: bytes, where: str) -> list[dict[str, Any]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(f"{where}: not text in UTF-8; save it as CSV in UTF-8") from None
    head = text.partition("\n")[0]
    # Spreadsheets of half of Europe write semicolons.
    mark = max(";,\t", key=head.count)
    rows = csv.DictReader(io.StringIO(text), delimiter=mark, restkey="")
    return [{(key or "").strip().casefold(): cell for key, cell in row.items()} for row in rows]


def _check_columns(
    rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str], where: str
) -> None:
    known = list(columns)
    found = {key for row in rows for key in row}
    faults = [
        f"{where}: unknown column '{one_line(key)[:40]}'{nearest(key, known)}; "
        f"the columns are {', '.join(known)}"
        for key in sorted(found - set(known))
    ]
    if known[0] not in found:
        faults.append(f"{where}: column '{known[0]}' is missing")
    if faults:
        raise FaultsError(faults)


def _row(row: Mapping[str, Any], question: Records) -> dict[str, Any]:
    cells = {field: row.get(column) for column, field in question.from_file.items()}
    empty = {part.id: None for part in question.fields}
    return empty | {field: cell if cell != "" else None for field, cell in cells.items()}


def completed_by(rows: list[dict[str, Any]], given: object, name: str) -> list[dict[str, Any]]:
    """Return the file's rows, each with what was answered on the same; then the other answers.

    `name` is the field that names a row.
    """
    answers = [row for row in given if isinstance(row, dict)] if isinstance(given, list) else []
    by_name = {str(row.get(name, "")).casefold(): row for row in answers}
    joined = []
    for row in rows:
        own = by_name.pop(str(row[name]).casefold(), {})
        joined.append(row | {key: cell for key, cell in own.items() if cell is not None})
    return joined + list(by_name.values())
