"""Answers from files and the command line, checked as strictly as typed ones."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from careercoach.answers import Answers, BadAnswer, Unknown, Value, parse
from careercoach.errors import DataError, FaultsError, UsageError, nearest
from careercoach.expressions import Expressions
from careercoach.offers import with_cells
from careercoach.questionnaire import Question, Questionnaire, Records
from careercoach.row_files import completed_by, fed_by_file, read_rows
from careercoach.toml_files import parse_toml, read_regular
from careercoach.visible import one_line
from careercoach.walk import asked

Given = dict[str, Value | Unknown]
LARGEST = 1_000_000


class AnswersFile(NamedTuple):
    """What to call a file in messages, its table, and whether this program saved it."""

    where: str
    table: dict[str, Any]
    saved: bool = False


def read_answers(source: str, stdin: TextIO) -> AnswersFile:
    """Read an answers file in TOML or JSON; "-" is standard input.

    Raises:
        DataError: it is missing, too large, not text, or neither TOML nor JSON.
    """
    if source == "-":
        name, data = "standard input", _from_stream(stdin)
    else:
        name, data = one_line(source), read_regular(Path(source), limit=LARGEST)
    table = _json(data, name) if data.lstrip().startswith(b"{") else parse_toml(data, name)
    inner = table.get("answers")
    # A saved record holds the answers in a table of that name.
    if isinstance(inner, dict):
        return AnswersFile(name, _of_record(table, inner), saved=True)
    return AnswersFile(name, table)


def _of_record(record: dict[str, Any], answers: dict[str, Any]) -> dict[str, Any]:
    """Return the answers of a saved record with what was "not sure" or left out in it."""
    unknown = {"unsure": Unknown.UNSURE.value, "skipped": ""}
    told = {id_: word for key, word in unknown.items() for id_ in record.get(key) or ()}
    return {**told, **answers}


def _from_stream(stdin: TextIO | None) -> bytes:
    if stdin is None or stdin.closed:
        raise UsageError("--answers -: standard input is closed; give it a file")
    data = stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise DataError(f"standard input: larger than {LARGEST} bytes; these are not answers")
    return data


def _json(data: bytes, name: str) -> dict[str, Any]:
    try:
        table = json.loads(data)
    except json.JSONDecodeError as error:
        raise DataError(f"{name}: line {error.lineno}: not valid JSON; mend it there") from None
    except (ValueError, RecursionError):
        raise DataError(f"{name}: not valid JSON in UTF-8; write it anew") from None
    if not isinstance(table, dict):
        raise DataError(f"{name}: expected a JSON object of answers")
    return table


def accept_file(questionnaire: Questionnaire, file: AnswersFile, today: date) -> Given:
    """Turn an answers file into answers; FaultsError tells all that is wrong with it at once.

    In a saved list a field that is not there was not known; in one that somebody writes it lacks.
    """
    table = dict(file.table)
    for question in questionnaire.questions if file.saved else ():
        rows = table.get(question.id)
        if isinstance(question, Records) and isinstance(rows, list):
            empty = dict.fromkeys(field.id for field in question.fields)
            table[question.id] = [empty | row if isinstance(row, dict) else row for row in rows]
    return accept(questionnaire, table, file.where, today)


def accept(
    questionnaire: Questionnaire, table: Mapping[str, Any], where: str, today: date
) -> Given:
    """Turn a table into answers; FaultsError tells all that is wrong with it at once.

    An empty text leaves an optional question out.
    """
    ids = [question.id for question in questionnaire.questions]
    faults: list[str] = []
    given: Given = {}
    for id_, raw in table.items():
        if id_ not in ids:
            faults.append(f"{where}: unknown answer '{one_line(id_)[:60]}'{nearest(id_, ids)}")
            continue
        question = questionnaire.question(id_)
        if raw == "" and question.optional:
            given[id_] = Unknown.SKIPPED
            continue
        try:
            whole = with_cells(question, questionnaire, raw)
            given[id_] = parse(question, whole, scales=questionnaire.scales, today=today)
        except BadAnswer as problem:
            faults.append(f"{where}: '{id_}': {problem}")
    if faults:
        raise FaultsError(faults)
    return given


def with_rows(questionnaire: Questionnaire, file: str, given: Answers, today: date) -> Given:
    """Return the list that a table file fills, each row completed by what was answered on it.

    Raises:
        UsageError: the questionnaire has no such list.
        DataError: the file cannot be used; FaultsError tells all that is wrong with it.
    """
    question = fed_by_file(questionnaire)
    if question is None:
        raise UsageError(f"--role: {questionnaire.id} takes no such file; skills-gap does")
    rows = completed_by(read_rows(Path(file), question), given.get(question.id), "name")
    return accept(questionnaire, {question.id: rows}, one_line(file), today)


def accept_settings(questionnaire: Questionnaire, settings: Iterable[str], today: date) -> Given:
    """Turn `--set id=value` into answers; the last one for an id wins.

    Raises:
        UsageError: no `=`, an unknown id, or a value that the question does not take.
    """
    table: dict[str, Any] = {}
    for setting in settings:
        id_, separator, value = setting.partition("=")
        if not separator:
            raise UsageError("--set: write it as id=value, for instance --set mode=busy")
        table[id_.strip()] = value
    try:
        return accept(questionnaire, table, "--set", today)
    except FaultsError as error:
        raise UsageError(error.message) from None


def missing(questionnaire: Questionnaire, given: Answers, expressions: Expressions) -> list[str]:
    """Return the questions that would be asked, may not be left out, and have no answer."""
    walked = asked(questionnaire, given, expressions)
    return [one.id for one in walked if one.id not in given and not one.optional]


def not_asked(
    questionnaire: Questionnaire, given: Answers, walked: Sequence[Question]
) -> list[str]:
    """Return the given answers whose questions do not apply, in the file's order."""
    applying = {question.id for question in walked}
    return [
        question.id
        for question in questionnaire.questions
        if question.id in given and question.id not in applying
    ]


def reread(questionnaire: Questionnaire, given: Answers, day: date) -> Given:
    """Return a record's answers as the questions read them on its day.

    What today's edition of the questions no longer knows or takes is left out: the record
    itself keeps it. TOML has no null, so an empty cell comes back as a missing key.
    """
    known = {question.id: question for question in questionnaire.questions}
    found: Given = {}
    for id_, raw in given.items():
        if id_ not in known:
            continue
        if isinstance(raw, Unknown):
            found[id_] = raw
            continue
        try:
            whole = _with_empty_cells(known[id_], raw)
            found[id_] = parse(known[id_], whole, scales=questionnaire.scales, today=day)
        except BadAnswer:
            continue
    return found


def _with_empty_cells(question: Question, raw: Value) -> Any:
    if not isinstance(question, Records) or not isinstance(raw, list):
        return raw
    empty = {part.id: None for part in question.fields}
    return [{**empty, **row} if isinstance(row, dict) else row for row in raw]
