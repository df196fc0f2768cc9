"""Typed answers: what a person typed, or a file says, turned into a value of its question."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final

Scalar = bool | int | Decimal | str | date | dict[str, object]
Value = Scalar | list[str] | list[dict[str, Scalar | None]]


class Unknown(Enum):
    """The one answer that is no answer: "not sure"."""

    UNSURE = "not sure"


UNSURE: Final = Unknown.UNSURE
Answers = Mapping[str, Value | Unknown]
