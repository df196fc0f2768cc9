"""Draw named points in a square of two measures."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from rich.text import Text

from careercoach.render.sheet import FAINT, QUIET, STRONG, beside, hang, indent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercoach.document import Matrix, Point
    from careercoach.render.sheet import Lines, Sheet

_COLUMNS, _ROWS = 40, 12
_TOP: Final = 100
# The words "high" and "low" at the axis, and a space.
_AXIS: Final = 5
_LEGEND: Final = 24
_POINT: Final = "bold yellow"
# Square, axis and a little air; below this the points are told in words.
_NARROWEST: Final = 46


def matrix(sheet: Sheet, block: Matrix) -> Lines:
    """Return numbered points in a square with a legend, or a list on a narrow sheet."""
    if sheet.width < _NARROWEST:
        return [line for point in block.items for line in _told(sheet, block, point)]
    square = _square(sheet, block)
    left = _AXIS + 1 + _COLUMNS + 2
    if sheet.width - left < _LEGEND:
        return [*square, Text(), *_legend(sheet, block.items)]
    legend = _legend(sheet.inset(left), block.items)
    return beside([(left - 2, square), (0, [Text(), *legend])])


def _told(sheet: Sheet, block: Matrix, point: Point) -> Lines:
    measures = f"{block.across} {point.across}, {block.up} {point.up}"
    return [
        *sheet.wrap(Text(sheet.line(point.label), STRONG)),
        *indent(sheet.inset(2).wrap(Text(sheet.line(measures), QUIET)), 2),
    ]


def _legend(sheet: Sheet, points: Sequence[Point]) -> Lines:
    lines = []
    for number, point in enumerate(points, 1):
        label = Text.assemble((f"{number:>2}", _POINT), f" {sheet.line(point.label)}")
        lines += hang(sheet, label, 3)
    return lines


def _square(sheet: Sheet, block: Matrix) -> Lines:
    inner = sheet.inset(sheet.width - _COLUMNS)
    ends = {0: "high ", _ROWS - 1: "low  "}
    rows = [
        Text.assemble((ends.get(number, "     "), QUIET), (sheet.signs.upright, FAINT), row)
        for number, row in enumerate(_grid(block.items))
    ]
    floor = Text(f"     {sheet.signs.corner}{sheet.signs.rule * _COLUMNS}", FAINT)
    scale = Text(f"low{'high':>{_COLUMNS - 3}}", QUIET)
    across = inner.wrap(Text(sheet.line(block.across)))
    return [
        *inner.wrap(Text(sheet.line(block.up))),
        *rows,
        floor,
        *indent([scale, *across], _AXIS + 1),
    ]


def _grid(points: Sequence[Point]) -> Lines:
    cells = [[" "] * _COLUMNS for _ in range(_ROWS)]
    for number, point in enumerate(points, 1):
        _put(cells, f"{number}", point)
    return [Text("".join(row).rstrip(), _POINT) for row in cells]


def _put(cells: list[list[str]], number: str, point: Point) -> None:
    """Write `number` as near as possible to its point without touching another number."""
    across, up = (max(0, min(_TOP, value)) for value in (point.across, point.up))
    last = _COLUMNS - len(number)
    column, row = round(across * last / _TOP), round((_TOP - up) * (_ROWS - 1) / _TOP)

    def free(spot: tuple[int, int]) -> bool:
        around = cells[spot[0]][max(0, spot[1] - 1) : spot[1] + len(number) + 1]
        return all(cell == " " for cell in around)

    # A character is twice as high as it is wide.
    spots = sorted(
        product(range(_ROWS), range(last + 1)),
        key=lambda spot: (2 * abs(spot[0] - row) + abs(spot[1] - column), spot),
    )
    spot = next(filter(free, spots), None)
    if spot is not None:
        cells[spot[0]][spot[1] : spot[1] + len(number)] = number
