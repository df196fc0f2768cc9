"""Draw bars on a common scale of 0 to 100."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from careercoach.render.sheet import FAINT, QUIET, beside, indent, widest

if TYPE_CHECKING:
    from careercoach.document import Bar, Bars
    from careercoach.render.sheet import Lines, Sheet

_TOP: Final = 100
_LONG, _SHORT, _GAP = 20, 10, 2
# Three digits and the space before them.
_VALUE: Final = 4
# A longer note is wrapped beside its bar.
_NOTE: Final = 24
# Colours say how much, not how good: what is high may be either.
_COLOURS: Final = ((60, "yellow"), (30, "cyan"), (0, "blue"))


def bars(sheet: Sheet, block: Bars) -> Lines:
    """Return bars with their values and notes; an unknown value is said to be so."""
    labels = widest(sheet.line(bar.label) for bar in block.items)
    notes = min(_NOTE, widest(sheet.line(bar.note) for bar in block.items))
    noted = notes + _GAP if notes else 0
    size, room = _scale(sheet.width - labels - _VALUE - _GAP, noted)
    drawn = (
        _stacked(sheet, bar)
        if size is None
        else _row(sheet, bar, labels, size, beside_value=room >= noted)
        for bar in block.items
    )
    return [*(line for lines in drawn for line in lines), *sheet.paragraph(block.rest, QUIET)]


def _scale(room: int, noted: int) -> tuple[int | None, int]:
    """Return the length of the bars, None for no room at all, and the columns left for notes."""
    if room < _SHORT:
        return None, 0
    size = room - noted if room - noted >= _SHORT else room
    return min(_LONG, size), room - min(_LONG, size)


def _row(sheet: Sheet, bar: Bar, labels: int, size: int, *, beside_value: bool) -> Lines:
    left = labels + size + _VALUE + 2 * _GAP
    note = Text(sheet.line(bar.note), QUIET)
    inner = sheet.inset(left if beside_value else labels + _GAP)
    noted = inner.wrap(note) if note.plain else []
    line = beside(
        [
            (labels, [Text(sheet.line(bar.label))]),
            (size + _VALUE, [_drawn(sheet, bar, size)]),
            (0, noted if beside_value else []),
        ]
    )
    return [*line, *(() if beside_value else indent(noted, labels + _GAP))]


def _stacked(sheet: Sheet, bar: Bar) -> Lines:
    size = max(1, min(_LONG, sheet.width - _VALUE))
    note = sheet.line(bar.note)
    return [
        *sheet.wrap(Text(sheet.line(bar.label))),
        _drawn(sheet, bar, size),
        *(sheet.wrap(Text(note, QUIET)) if note else ()),
    ]


def _drawn(sheet: Sheet, bar: Bar, size: int) -> Text:
    if bar.value is None:
        return Text("unknown", QUIET)
    value = max(0, min(_TOP, bar.value))
    # Only nothing is drawn as nothing, and only all of it as all.
    full = min(max(round(value * size / _TOP), int(value > 0)), size - int(value < _TOP))
    colour = next(colour for least, colour in _COLOURS if value >= least)
    drawn, left = sheet.signs.full * full, sheet.signs.empty * (size - full)
    return Text.assemble((drawn, colour), (left, FAINT), f"{value:>{_VALUE}}")
