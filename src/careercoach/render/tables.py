"""Draw rows and columns: tables, reply cards, time lines, words to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from careercoach.render import phrases
from careercoach.render.sheet import (
    DAY,
    FAINT,
    HEADING,
    QUIET,
    STRONG,
    beside,
    close,
    indent,
    spaced,
    widest,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercoach.document import Cards, Event, Table
    from careercoach.render.sheet import Lines, Sheet

# Cells wrapped more narrowly than this are hard to read: such a table is told row by row.
_COLUMN: Final = 20
_GAP: Final = 2


def table(sheet: Sheet, block: Table) -> Lines:
    """Return a table under a thin rule, or its rows one by one where it does not fit."""
    if not block.columns:
        return []
    columns = [sheet.line(column) for column in block.columns]
    rows = [[sheet.line(cell) for cell in row] for row in block.rows]
    natural = [widest(cells) for cells in zip(columns, *rows, strict=True)]
    widths = _fit(natural, sheet.width - _GAP * (len(natural) - 1))
    if not widths:
        return spaced(_record(sheet, columns, row) for row in rows)
    head = _row(sheet, widths, columns, STRONG)
    rule = Text(sheet.signs.rule * (sum(widths) + _GAP * (len(widths) - 1)), FAINT)
    return [*head, rule, *close(_row(sheet, widths, row) for row in rows)]


def _fit(natural: Sequence[int], room: int) -> list[int]:
    """Return widths that share out `room`, the narrow columns whole; empty if it is too small."""
    widths = [0] * len(natural)
    order = sorted(range(len(natural)), key=natural.__getitem__)
    for place, column in enumerate(order):
        widths[column] = min(natural[column], room // (len(order) - place))
        room -= widths[column]
    enough = all(
        width >= min(_COLUMN, wanted) for width, wanted in zip(widths, natural, strict=True)
    )
    return widths if enough else []


def _row(sheet: Sheet, widths: Sequence[int], cells: Sequence[str], style: str = "") -> Lines:
    return beside(
        [
            (width, sheet.inset(sheet.width - width).wrap(Text(cell, style)))
            for width, cell in zip(widths, cells, strict=True)
        ],
        _GAP,
    )


def _record(sheet: Sheet, columns: Sequence[str], cells: Sequence[str]) -> Lines:
    first, *others = cells
    inner = sheet.inset(_GAP)
    named = zip(columns[1:], others, strict=True)
    lines = [
        line
        for name, cell in named
        if cell
        for line in inner.wrap(Text.assemble((f"{name}: " if name else "", QUIET), cell))
    ]
    return [*sheet.wrap(Text(first, STRONG)), *indent(lines, _GAP)]


def cards(sheet: Sheet, block: Cards) -> Lines:
    """Return what another may say beside its answer, or above it on a narrow sheet."""
    if not sheet.roomy:
        return spaced(
            [
                *sheet.wrap(Text(sheet.line(card.front), STRONG)),
                *indent(sheet.inset(_GAP).wrap(Text(sheet.line(card.back))), _GAP),
            ]
            for card in block.items
        )
    left = min(
        sheet.width * 2 // 5,
        widest(sheet.line(text) for text in (block.front, *(card.front for card in block.items))),
    )
    widths = (left, sheet.width - left - 2 * _GAP)
    head = _row(sheet, widths, [*map(sheet.line, (block.front, block.back))], STRONG)
    head = head if block.front or block.back else []
    rows = (
        _row(sheet, widths, [sheet.line(card.front), sheet.line(card.back)]) for card in block.items
    )
    return [*head, *close(rows)]


def timeline(sheet: Sheet, events: Sequence[Event]) -> Lines:
    """Return events with their days in a column of their own."""
    days = [phrases.day(event.when, sheet.year) if event.when else "no date" for event in events]
    column = widest(days)
    if sheet.width < _COLUMN + column:
        return spaced(
            [*sheet.wrap(Text(day, DAY)), *indent(sheet.inset(_GAP).paragraph(event.say), _GAP)]
            for day, event in zip(days, events, strict=True)
        )
    inner = sheet.inset(column + _GAP)
    return close(
        beside([(column, [Text(day, DAY)]), (0, inner.paragraph(event.say))], _GAP)
        for day, event in zip(days, events, strict=True)
    )


def script(sheet: Sheet, said: Sequence[str]) -> Lines:
    """Return words to say behind an upright line, so that they stand out as words."""
    inner = sheet.inset(2)
    lines = [line for each in said for line in inner.paragraph(each) or [Text()]]
    return [
        Text.assemble((sheet.signs.upright, HEADING), " " if line.plain else "", line)
        for line in lines
    ]
