"""How an answer reads on a review screen or in a notice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from careercoach.answers.amounts import grouped
from careercoach.answers.values import Scalar, Unknown, Value
from careercoach.dates import say_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercoach import questionnaire as q

    Scales = Mapping[str, tuple[str, ...]]

_GROUPED_FROM = 10_000
# Days from today beyond which the first of a month is a month, and the first of January a year.
_FAR_MONTH, _FAR_YEAR = 31, 366


def shown(value: Value | Unknown, question: q.Question, *, scales: Scales, today: date) -> str:
    """Return the answer in words: "4 (mostly)", "54 000 EUR", "Ines (head of loans); Tomas".

    A person's own words come back unchanged; who prints them makes them visible.
    """
    if isinstance(value, Unknown):
        return value.value
    if question.kind == "choices":
        chosen = cast("list[str]", value)
        return "; ".join(_said(question, id_) for id_ in chosen) or question.none
    if question.kind == "records":
        records = cast("list[dict[str, Scalar | None]]", value)
        entries = (_record(record, question, scales=scales, today=today) for record in records)
        return "; ".join(entries) or question.none
    return _scalar(cast("Scalar", value), question, scales=scales, today=today)


def _scalar(value: Scalar, question: q.Scalar, *, scales: Scales, today: date) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if question.kind == "scale":
            words = scales.get(question.scale, ())
            return (
                f"{value} ({words[value - 1]})" if value in range(1, len(words) + 1) else str(value)
            )
        case int() | Decimal():
            unit = question.unit if question.kind == "number" else ""
            return _with_unit(value, unit)
        case date():
            return _day(value, today)
        case dict():
            amount = cast("int | Decimal", value["amount"])
            return f"{grouped(amount)} {value.get('currency', '')}".rstrip()
        case str():
            return _said(question, value) if question.kind == "choice" else value


def _day(day: date, today: date) -> str:
    """Return a date as rough as it was told: a month or a year stands for its first day."""
    far = abs((day - today).days)
    # A day to come within the year is mostly meant as one.
    month = _FAR_MONTH if day < today else _FAR_YEAR
    if day.day == 1 and day.month == 1 and far > _FAR_YEAR:
        return f"{day.year}"
    if day.day == 1 and far > month:
        return f"{say_date(day, today).split()[1]} {day.year}"
    return say_date(day, today)


def _point_words(words: str) -> str:
    """Return a point of a scale without its number: "mostly" of "4 (mostly)"."""
    return words.partition("(")[2].rstrip(")") or words


def _with_unit(value: int | Decimal, unit: str) -> str:
    # Below ten thousand a space between the digits hinders more than it helps.
    plain = grouped(value) if value >= _GROUPED_FROM else grouped(value).replace(" ", "")
    return f"{plain} {unit}".rstrip()


def _said(question: q.Choice | q.Choices, id_: str) -> str:
    """Return the words of an option; an id that an older edition knew stays as it is."""
    return next((option.say for option in question.options if option.id == id_), id_)


def _record(
    record: Mapping[str, Scalar | None], question: q.Records, *, scales: Scales, today: date
) -> str:
    """Return the first field, and what else is known of the entry in brackets."""
    first, *others = (field for field in question.fields if field.asked)
    value = record.get(first.id)
    said = Unknown.UNSURE.value
    if value is not None:
        said = _scalar(value, first, scales=scales, today=today)
    known: list[str] = []
    for field in others:
        if (value := record.get(field.id)) is not None:
            words = _scalar(value, field, scales=scales, today=today)
            # Among others a bare "yes" or "mostly" does not tell what it is about.
            bare = field.kind in {"yes-no", "scale"}
            label = field.short or field.id.replace("_", " ")
            known.append(f"{label}: {_point_words(words)}" if bare else words)
    return f"{said} ({', '.join(known)})" if known else said
