"""What every part of a questionnaire is: frozen, built from a table of a file, cheap to load.

A run reads six hundred parts, of files that our tests have checked. So a part only keeps what
its table says; `careercoach.questionnaire.strict` is the guard for files that nobody has checked.
"""

from collections.abc import Callable, Mapping
from functools import cache
from types import UnionType
from typing import (
    Annotated,
    Any,
    NamedTuple,
    Self,
    TypeGuard,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
)

_Convert = Callable[[Any], Any]
# `A | B` is of another type than `Annotated[A, ...] | B`.
UNIONS = (UnionType, Union)


class Limits(NamedTuple):
    """What a value must be, beyond its type; the names are pydantic's."""

    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    gt: float | None = None
    ge: float | None = None
    le: float | None = None


Id = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
DashedId = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
Row = Annotated[str, Limits(pattern=r"^[A-Z]+-[A-Z]?\d+$")]
Rows = tuple[Row, ...]
Expression = Annotated[str, Limits(min_length=1)]
Template = Annotated[str, Limits(min_length=1)]


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Part:
    """A frozen part of a questionnaire; `for_` and `with_` are `for` and `with` in the file."""

    def __init__(self, **values: object) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.__dict__})"

    @classmethod
    def annotations(cls) -> dict[str, Any]:
        """Return the type of each field, those of the bases first."""
        found: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            if issubclass(base, Part) and base is not Part:
                found.update(vars(base).get("__annotations__", {}))
        return found

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Build a part and those inside it from a table that is known to be in order."""
        part = cls.__new__(cls)
        values = part.__dict__
        plan = _plan(cls)  # type: ignore[arg-type]  # mypy doubts that a class can be hashed
        for key, value in table.items():
            name, convert = plan[key]
            values[name] = value if convert is None else convert(value)
        return part

    def having(self, **changed: object) -> Self:
        """Return this part with other values for some fields."""
        return type(self)(**(self.__dict__ | changed))


def is_part(annotation: Any) -> TypeGuard[type[Part]]:
    """Whether a field's type is a part of its own."""
    return isinstance(annotation, type) and issubclass(annotation, Part)


@cache
def _plan(kind: Any) -> dict[str, tuple[str, _Convert | None]]:
    """Return, for each key of a table, the field and how its value is converted."""
    return {
        name.rstrip("_"): (name, _converter(annotation))
        for name, annotation in kind.annotations().items()
    }


def _converter(annotation: Any) -> _Convert | None:
    """Return how a value of a file becomes what a field holds; None: it is that already."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _converter(inside[0])
    if origin in UNIONS:
        return _of_union([one for one in inside if one is not type(None)])
    if origin is tuple:
        return _of_each(_converter(inside[0]))
    if origin is Mapping:
        return _of_values(_converter(inside[1]))
    if annotation is float:
        return float
    return annotation.from_table if is_part(annotation) else None


def _of_each(convert: _Convert | None) -> _Convert:
    return (lambda values: tuple(map(convert, values))) if convert else tuple


def _of_values(convert: _Convert | None) -> _Convert | None:
    return convert and (lambda table: {key: convert(value) for key, value in table.items()})


def _of_union(kinds: list[Any]) -> _Convert | None:
    if len(kinds) == 1:
        return _converter(kinds[0])
    build = {get_args(kind.annotations()["kind"])[0]: kind.from_table for kind in kinds}
    return lambda table: build[table["kind"]](table)
