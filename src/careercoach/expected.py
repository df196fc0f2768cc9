"""What an expression of a file must give where it stands: a list, a number."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from careercoach.errors import DataError


def a_list(value: Any, source: str) -> Sequence[Any]:
    """Return the items of a list; none for a value that is not known.

    Raises:
        DataError: it is something else, which is the fault of the file.
    """
    if value is None or isinstance(value, list | tuple):
        return value or ()
    raise DataError(f"expression '{source}': a list is expected here")


def a_number(value: Any, source: str) -> float | None:
    """Return a number; None for a value that is not known.

    Raises:
        DataError: it is something else, which is the fault of the file.
    """
    if value is None or isinstance(value, int | float | Decimal):
        return None if value is None else float(value)
    raise DataError(f"expression '{source}': a number is expected here")
