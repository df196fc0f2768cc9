"""Take keys out of a table that a person may have edited, and collect every fault of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from careercoach.errors import DataError, FaultsError

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT: Final = 1
_LONGEST_KEY = 40
_MEND = "mend it, or move the file"


class Fields:
    """One table of a file: each method returns a key's value, or notes a fault and returns none.

    A fault names the key and what was expected, and never what stands there.
    """

    def __init__(self, table: dict[str, object], where: str, place: str = "") -> None:
        self._table = table
        self._where = where
        self._place = place
        self._faults: list[str] = []

    def fault(self, key: str, expected: str) -> None:
        """Note that a key does not hold what was expected."""
        self._faults.append(
            f"{self._where}: key '{self._place}{_shown(key)}': expected {expected}; {_MEND}"
        )

    def finish(self) -> None:
        """Raise all faults at once, if there are any.

        Raises:
            FaultsError: at least one key did not hold what was expected.
        """
        if self._faults:
            raise FaultsError(self._faults)

    def check_format(self) -> None:
        """Refuse a file that this version cannot understand.

        Raises:
            DataError: the file is of a newer format, or names none.
        """
        found = self._table.get("format")
        if isinstance(found, bool) or not isinstance(found, int) or found < 1:
            raise DataError(
                f"{self._where}: key 'format': expected {FORMAT}; "
                f"if this is not a careercoach file, move it away"
            )
        if found > FORMAT:
            raise DataError(
                f"{self._where}: written by a newer careercoach (format {found}); "
                f"upgrade careercoach"
            )

    def whole(self, key: str) -> int:
        """Return a whole number that must be there."""
        value = self._table.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.fault(key, "a whole number")
        return 0

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return text; an empty string when it is absent and not needed."""
        value = self._table.get(key, None if needed else "")
        if isinstance(value, str) and (value or not needed):
            return value
        self.fault(key, "text")
        return ""

    def moment(self, key: str) -> datetime:
        """Return a date and time with its offset that must be there."""
        value = self._table.get(key)
        if isinstance(value, datetime) and value.tzinfo is not None:
            return value
        self.fault(key, "a date and time with an offset, like 2026-11-22T11:53:00+01:00")
        return datetime.min.replace(tzinfo=UTC)

    def day(self, key: str) -> date | None:
        """Return a date, or None when it is absent."""
        value = self._table.get(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self.fault(key, "a date, like 2026-11-22")
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of text; none when it is absent."""
        value = self._table.get(key, [])
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        self.fault(key, "a list of text")
        return ()

    def names(self, key: str) -> dict[str, str]:
        """Return a table of text; an empty one when it is absent."""
        value = self._table.get(key, {})
        if isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
            return dict(value)
        self.fault(key, "a table of text")
        return {}

    def strength(self, key: str) -> int | None:
        """Return a whole number, or None when it is absent."""
        return self.whole(key) if key in self._table else None

    def wholes(self, key: str) -> dict[str, int]:
        """Return a table of whole numbers; an empty one when it is absent."""
        inner = self.inner(key)
        names = [name for name, _ in inner.items()]
        if not all(map(_is_id, names)):
            self.fault(key, "names of letters, digits and hyphens")
        return {name: inner.whole(name) for name in names}

    def inner(self, key: str) -> Fields:
        """Return a table; an empty one when it is absent. It shares the faults of this one."""
        value = self._table.get(key, {})
        if not isinstance(value, dict):
            self.fault(key, "a table")
            value = {}
        return self._share(Fields(value, self._where, f"{self._place}{_shown(key)}."))

    def each(self, key: str) -> Iterator[Fields]:
        """Return a list of tables, which share the faults of this one."""
        value = self._table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fault(key, "a list of tables")
            return
        for number, one in enumerate(value, 1):
            place = f"{self._place}{_shown(key)}[{number}]."
            yield self._share(Fields(one, self._where, place))

    def items(self) -> list[tuple[str, object]]:
        """Return the keys of this table with what they hold, unchecked."""
        return list(self._table.items())

    def _share(self, inner: Fields) -> Fields:
        inner._faults = self._faults
        return inner


def _is_id(key: str) -> bool:
    return len(key) <= _LONGEST_KEY and key.isascii() and key.replace("-", "_").isidentifier()


def _shown(key: str) -> str:
    """Return a key as it may be shown: one that is no id could be a person's words."""
    return key if _is_id(key) else "..."
