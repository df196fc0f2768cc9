"""What an answer can be: the values of the question kinds, and "not sure"."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final

Scalar = bool | int | Decimal | str | date | dict[str, object]
Value = Scalar | list[str] | list[dict[str, Scalar | None]]


class Unknown(Enum):
    """The answers that are no answer: "not sure", and an optional question left out."""

    UNSURE = "not sure"
    SKIPPED = "left out"


UNSURE: Final = Unknown.UNSURE
Answers = Mapping[str, Value | Unknown]


class BadAnswer(ValueError):  # noqa: N818 - a sentence for a person, not a fault of the program
    """Why an answer cannot be taken: one line that says what is expected, without the answer."""
