"""Answers as TOML and back: what is loaded is what was saved."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from careercoach.errors import DataError
from careercoach.toml_files import sane

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careercoach.answers import Answers, Unknown, Value
    from careercoach.journal.fields import Fields

_KINDS = "text, a number, true or false, a date, a table, or a list of text or of tables"


def split(answers: Answers) -> tuple[dict[str, Value], tuple[str, ...], tuple[str, ...]]:
    """Return the values among answers, the ids answered "not sure", and those left out."""
    # Imported here, as below: a greeting reads names of records and no answer.
    from careercoach.answers import Unknown  # noqa: PLC0415

    values = {id_: value for id_, value in answers.items() if not isinstance(value, Unknown)}
    unsure = tuple(id_ for id_, value in answers.items() if value is Unknown.UNSURE)
    skipped = tuple(id_ for id_, value in answers.items() if value is Unknown.SKIPPED)
    return values, unsure, skipped


def join(
    values: Mapping[str, Value], unsure: Iterable[str], skipped: Iterable[str]
) -> dict[str, Value | Unknown]:
    """Return answers as an interview holds them: the reverse of `split`."""
    from careercoach.answers import Unknown  # noqa: PLC0415

    joined: dict[str, Value | Unknown] = dict(values)
    joined.update((id_, Unknown.UNSURE) for id_ in unsure)
    joined.update((id_, Unknown.SKIPPED) for id_ in skipped)
    return joined


def to_table(values: Mapping[str, Value]) -> dict[str, object]:
    """Return answers as values that the TOML writer takes.

    Raises:
        DataError: a number is beyond all use; saved, it could not be loaded again.
    """
    try:
        return {id_: _plain(value) for id_, value in values.items()}
    except ValueError as error:
        raise DataError(f"an answer cannot be saved: {error}; change it") from None


def _plain(value: object) -> object:
    match value:
        case dict():
            # TOML has no null: an empty cell of a row is a key that is not there.
            return {key: _plain(inner) for key, inner in value.items() if inner is not None}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case bool():
            return value
        case (int() | Decimal()) as number if not sane(number):
            raise ValueError("a number is too large")
        case Decimal() if value.as_tuple().exponent == 0:
            return int(value)
        case _:
            return value


def moment(at: datetime) -> datetime:
    """Return an aware moment as TOML can write it: its offset has no seconds."""
    offset = at.utcoffset()
    return at.astimezone(UTC) if offset is None or offset.total_seconds() % 60 else at


def answers_of(fields: Fields) -> dict[str, Value]:
    """Return the answers of a table, and note each that no answer can be."""
    answers: dict[str, Value] = {}
    for id_, value in fields.items():
        if _is_value(value):
            answers[id_] = cast("Value", value)
        else:
            fields.fault(id_, _KINDS)
    return answers


def _is_value(value: object) -> bool:
    if not isinstance(value, list):
        return _is_scalar(value)
    return all(isinstance(one, str) for one in value) or all(
        isinstance(one, dict) and _is_scalar(one) for one in value
    )


def _is_scalar(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_scalar(inner) for inner in value.values())
    return isinstance(value, bool | int | Decimal | str | date) and not isinstance(
        value, datetime | time
    )
