"""The guard for questionnaire files that nobody has checked: shape, types, bounds, all faults.

pydantic does this well, and takes longer to load than all the rest of a run: it is used here only.
"""

import operator
from collections.abc import Iterator, Mapping
from functools import cache, reduce
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from careercoach.errors import nearest
from careercoach.questionnaire.part import UNIONS, Limits, Part, is_part
from careercoach.questionnaire.whole import Questionnaire
from careercoach.visible import one_line


def checked(table: Mapping[str, Any]) -> Questionnaire | list[str]:
    """Return the questionnaire that a table describes, or every fault, each in one line."""
    try:
        model = _model(Questionnaire).model_validate(table)
    except ValidationError as error:
        # Without input and context: pydantic would echo what the file says.
        details = error.errors(include_input=False, include_context=True, include_url=False)
        return [_fault(dict(detail), table) for detail in details]
    return Questionnaire.from_table(model.model_dump(exclude_unset=True))


@cache
def _model(kind: Any) -> type[BaseModel]:
    """Return pydantic's model of a part, closed; its fields are named by the keys of a file."""
    fields: dict[str, Any] = {
        name.rstrip("_"): (_type(annotation), None if hasattr(kind, name) else ...)
        for name, annotation in kind.annotations().items()
    }
    # Deferred: building forty validators one by one takes longer than the whole as one.
    config = ConfigDict(extra="forbid", defer_build=True)
    return create_model(kind.__name__, __config__=config, **fields)


def _type(annotation: Any) -> Any:
    """Return a field's type as pydantic is to see it."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if is_part(annotation):
        return _model(annotation)  # type: ignore[arg-type]  # mypy doubts that a class can be hashed
    if origin is Annotated:
        limits: Limits = inside[1]
        set_ones = {name: one for name, one in limits._asdict().items() if one is not None}
        return Annotated[_type(inside[0]), Field(**set_ones)]
    if origin in UNIONS:
        union = reduce(operator.or_, map(_type, inside))
        one_of = all(map(is_part, inside))
        return Annotated[union, Field(discriminator="kind")] if one_of else union
    if origin is tuple:
        return tuple[tuple(one if one is ... else _type(one) for one in inside)]  # type: ignore[misc]
    if origin is Mapping:
        return dict[_type(inside[0]), _type(inside[1])]  # type: ignore[misc]
    return annotation


def _fault(detail: dict[str, Any], table: Mapping[str, Any]) -> str:
    """Say one of pydantic's findings in our words: where, what, and the nearest known key."""
    place = list(detail["loc"])
    where = _where([*place], table)
    kind = detail["type"]
    key = str(place[-1]) if place else ""
    if kind == "extra_forbidden":
        known = _known_keys(place)
        return f"{where}: unknown key '{one_line(key)}'{nearest(key, known)}"
    if kind == "missing":
        return f"{where}: '{key}' is missing"
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        expected = str(detail.get("ctx", {}).get("expected_tags", "")).replace("'", "")
        return f"{where}: 'kind' must be one of {expected}"
    message = str(detail["msg"])
    return f"{where}: '{key}': {message[:1].lower()}{message[1:]}"


def _where(place: list[str | int], table: Any) -> str:
    """Name the place by ids where the file has them: "question 'boss'"."""
    names: list[str] = []
    value = table
    for part in place:
        if isinstance(part, int):
            value = value[part] if isinstance(value, list) and part < len(value) else None
            inside = value if isinstance(value, dict) else {}
            id_ = inside.get("id") or inside.get("kind") or inside.get("run")
            kind = names.pop() if names else ""
            single = kind.removesuffix("s")
            names.append(f"{single} '{one_line(str(id_))}'" if id_ else f"{single} {part + 1}")
        elif isinstance(value, dict) and part in value and isinstance(value[part], list | dict):
            names.append(part)
            value = value[part]
    return ", ".join(names) or "file"


def _known_keys(place: list[str | int]) -> list[str]:
    """Return the keys that are allowed where an unknown one stands."""
    part: type[Part] = Questionnaire
    for key in place[:-1]:
        fields = {name.rstrip("_"): inside for name, inside in part.annotations().items()}
        if key in fields:
            part = _part_in(fields[str(key)], place) or part
    return [name.rstrip("_") for name in part.annotations()]


def _part_in(annotation: Any, place: list[str | int]) -> type[Part] | None:
    """Return the part inside a type; in a union, the one of the entry's kind."""
    for candidate in _parts(annotation):
        kinds = get_args(candidate.annotations().get("kind"))
        if not kinds or set(kinds) & set(place):
            return candidate
    return None


def _parts(annotation: Any) -> Iterator[type[Part]]:
    if is_part(annotation):
        yield annotation
    for inside in get_args(annotation):
        yield from _parts(inside)
