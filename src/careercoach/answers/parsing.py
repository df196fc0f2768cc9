"""Turn what a person typed, or a value of a file, into the value that a question asks for."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from typing import TYPE_CHECKING, assert_never

from careercoach.answers.amounts import money, number
from careercoach.answers.unsure import says_unsure
from careercoach.answers.values import UNSURE, BadAnswer, Scalar, Unknown, Value
from careercoach.dates import DateProblem, parse_date, within
from careercoach.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercoach import questionnaire as q

    Scales = Mapping[str, tuple[str, ...]]

LONGEST_TEXT = 500
LONGEST_LONG_TEXT = 5000
_POINTS = 5
_LONGEST_WORD = 100
_YES = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}
_UNSURE_ALONE = {"unknown", "?"}


def parse(question: q.Question, raw: object, *, scales: Scales, today: date) -> Value | Unknown:
    """Return the value of an answer, or UNSURE.

    Args:
        question: the question that was asked.
        raw: what a person typed, or a value of a TOML or JSON file. A parsed value stays itself.
        scales: the words of each scale of the questionnaire.
        today: the day from which dates are counted. To read an old record, give the day of that
            record: an answer about the future was one then.

    Raises:
        BadAnswer: the question cannot take this; the message tells what it can take.
    """
    if isinstance(raw, str):
        raw = _cleaned(raw, question)
    if raw is None or raw == "":
        raise BadAnswer("nothing was written")
    if _is_unsure(question, raw):
        if question.unsure:
            return UNSURE
        raise BadAnswer('this question needs an answer; "not sure" is not one here')
    if question.kind == "choices":
        return _choices(question, raw)
    if question.kind == "records":
        return _records(question, raw, scales=scales, today=today)
    return _scalar(question, raw, scales=scales, today=today)


def _scalar(question: q.Scalar, raw: object, *, scales: Scales, today: date) -> Scalar:
    match question.kind:
        case "scale":
            return _point(raw, scales.get(question.scale, ()))
        case "yes-no":
            return _yes_no(raw)
        case "choice":
            return _option(raw, question.options)
        case "text":
            return _words(raw, LONGEST_TEXT)
        case "long-text":
            return _words(raw, LONGEST_LONG_TEXT)
        case "number":
            return number(question, raw)
        case "money":
            return money(question, raw)
        case "date":
            return _date(raw, question, today)
        case _ as never:
            assert_never(never)


def _cleaned(text: str, question: q.Question) -> str:
    """Return the text composed, with one kind of line end; one line only where one is asked for.

    This comes before all else, so that a cleaned answer means what it meant uncleaned.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadAnswer("holds characters that this terminal could not decode") from None
    if "\0" in text:
        raise BadAnswer("holds a NUL character, which no answer can have")
    text = unicodedata.normalize("NFC", text)
    if question.kind == "long-text":
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()
    lines = (line.strip() for line in text.splitlines())
    return " ".join(line for line in lines if line)


def _is_unsure(question: q.Question, raw: object) -> bool:
    if not isinstance(raw, str):
        return raw is UNSURE
    if question.kind == "choice" and any(raw == option.id for option in question.options):
        return False  # an option may be called "unknown"
    in_words = question.kind in {"text", "long-text"}
    return says_unsure(raw) or (not in_words and raw.lower() in _UNSURE_ALONE)


def _point(raw: object, words: Sequence[str]) -> int:
    point: object = int(raw) if isinstance(raw, float) and raw.is_integer() else raw
    if isinstance(raw, str):
        known = {word.lower(): index for index, word in enumerate(words, 1)}
        known |= {str(index): index for index in range(1, _POINTS + 1)}
        point = known.get(raw.lower())
    if isinstance(point, int) and not isinstance(point, bool) and 1 <= point <= _POINTS:
        return point
    ends = f"from 1 ({words[0]}) to {_POINTS} ({words[-1]})" if words else f"from 1 to {_POINTS}"
    raise BadAnswer(f"a whole number {ends} is expected")


def _yes_no(raw: object) -> bool:
    answer = _YES.get(raw.lower()) if isinstance(raw, str) else raw
    if isinstance(answer, bool):
        return answer
    raise BadAnswer("yes or no is expected")


def _option(raw: object, options: Sequence[q.Option]) -> str:
    """Return the id of the option that is named by its id, its words or its number."""
    known = {str(place): option.id for place, option in enumerate(options, 1)}
    known |= {option.say.strip().lower(): option.id for option in options}
    known |= {option.id.lower(): option.id for option in options}
    word = raw.lower() if isinstance(raw, str) else ""
    if isinstance(raw, int) and not isinstance(raw, bool) and 1 <= raw <= len(options):
        word = str(raw)
    if word in known:
        return known[word]
    ids = [option.id for option in options]
    guess = nearest(word[:_LONGEST_WORD], ids) or f"; choose one of: {', '.join(ids)}"
    raise BadAnswer(f"that is not one of the options{guess}")


def _choices(question: q.Choices, raw: object) -> list[str]:
    options = question.options
    if not options:
        raise BadAnswer("nothing is offered to choose from")
    parts: Sequence[object] = ()
    if isinstance(raw, list):
        parts = [_cleaned(part, question) if isinstance(part, str) else part for part in raw]
    elif isinstance(raw, str) and raw:
        # The words of one option may hold a comma.
        whole = any(raw.lower() in {option.id, option.say.strip().lower()} for option in options)
        none = raw.lower() in {"none", question.none.lower()}
        parts = [raw] if whole else [] if none else [part.strip() for part in raw.split(",")]
    else:
        raise BadAnswer('a list of options is expected; "none" is an answer too')
    chosen = {_option(part, options) for part in parts}
    if question.at_most is not None and len(chosen) > question.at_most:
        raise BadAnswer(f"at most {question.at_most} can be chosen; that is {len(chosen)}")
    return [option.id for option in options if option.id in chosen]


def _words(raw: object, most: int) -> str:
    if not isinstance(raw, str):
        raise BadAnswer('words are expected; a file writes them in quotes, like "Ana"')
    if len(raw) > most:
        over = len(raw) - most
        raise BadAnswer(f"at most {most} characters are kept; that is {over} too many")
    return raw


def _date(raw: object, question: q.Date, today: date) -> date:
    if isinstance(raw, int) and 1900 <= raw <= 2200:  # noqa: PLR2004  # the years of `dates`
        raw = str(raw)  # a bare year is a number to TOML
    try:
        if isinstance(raw, str):
            return parse_date(raw, today, tense=question.range)
        if isinstance(raw, date):
            day = raw.date() if isinstance(raw, datetime) else raw
            return within(day, today, question.range)
    except DateProblem as problem:
        raise BadAnswer(str(problem)) from None
    raise BadAnswer("a date is expected, like 2027-01-15")


def _records(
    question: q.Records, raw: object, *, scales: Scales, today: date
) -> list[dict[str, Scalar | None]]:
    if isinstance(raw, str) and raw.lower() in {"none", question.none.lower()}:
        return []
    if not isinstance(raw, list):
        raise BadAnswer('a list of entries is expected; "none" is an answer too')
    if len(raw) > question.at_most:
        raise BadAnswer(f"at most {question.at_most} entries are kept; name those that matter most")
    records = []
    for place, entry in enumerate(raw, 1):
        try:
            records.append(_record(question, entry, scales=scales, today=today))
        except BadAnswer as problem:
            raise BadAnswer(f"{question.one} {place}: {problem}") from None
    return records


def _record(
    question: q.Records, raw: object, *, scales: Scales, today: date
) -> dict[str, Scalar | None]:
    first = question.fields[0]
    entry = {first.id: raw} if isinstance(raw, str) and first.kind == "text" else raw
    ids = [field.id for field in question.fields]
    if not isinstance(entry, dict):
        raise BadAnswer(f"names and values are expected: {', '.join(ids)}")
    for key in entry:
        if key not in ids:
            guess = nearest(str(key)[:_LONGEST_WORD], ids) or f"; known are: {', '.join(ids)}"
            raise BadAnswer(f"holds a name that is not asked for{guess}")
    record = {
        field.id: _field(field, entry, scales=scales, today=today) for field in question.fields
    }
    if all(value is None for value in record.values()):
        raise BadAnswer("says nothing")
    return record


def _field(
    field: q.Scalar, entry: Mapping[str, object], *, scales: Scales, today: date
) -> Scalar | None:
    """Return the value of one field; None when it is left out or not sure."""
    raw = entry.get(field.id)
    left_out = raw is None or (isinstance(raw, str) and not raw.strip())
    # A null in a file is what "not sure" of an earlier run became.
    unsure = field.unsure and raw is None and field.id in entry
    if left_out and (field.optional or field.when or unsure):
        return None
    if left_out:
        raise BadAnswer(f"'{field.id}' is missing")
    try:
        raw = _cleaned(raw, field) if isinstance(raw, str) else raw
        if _is_unsure(field, raw) and field.unsure:
            return None
        return _scalar(field, raw, scales=scales, today=today)
    except BadAnswer as problem:
        raise BadAnswer(f"'{field.id}': {problem}") from None
