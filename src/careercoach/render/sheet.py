"""What a block is drawn on: so many columns, these signs, and every outside string made safe."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import StringIO
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from careercoach.render import phrases
from careercoach.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Lines = list[Text]

# Colours of the sixteen that every palette defines, so that a person's own theme is kept.
HEADING: Final = "bold cyan"
STRONG: Final = "bold"
QUIET: Final = "dim"
# Only for lines that may vanish: some palettes give this the colour of the background.
FAINT: Final = "bright_black"
WARNING: Final = "bold yellow"
WORDS: Final = "italic"
DAY: Final = "yellow"

# Below this, what would stand at the right-hand side gets a line of its own.
ROOMY: Final = 70
# How far content stands to the right of its heading.
MARGIN: Final = 3
_TAB: Final = 4
_TYPOGRAPHY: Final = str.maketrans(
    {
        "\N{MIDDLE DOT}": "-",
        "\N{BULLET}": "*",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "--",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{RIGHTWARDS ARROW}": "->",
        "\N{NO-BREAK SPACE}": " ",
    }
)


def _ascii(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode()


def new_console(width: int, *, colour: bool) -> Console:
    """Return a console that writes into memory and asks neither terminal nor variables."""
    return Console(
        file=StringIO(),
        width=width,
        height=25,
        color_system="standard" if colour else None,
        force_jupyter=False,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A width in columns, the signs to draw with, the year that goes without saying."""

    console: Console
    width: int
    signs: phrases.Signs
    year: int

    @property
    def roomy(self) -> bool:
        """Whether columns may stand side by side."""
        return self.width >= ROOMY

    def inset(self, by: int) -> Sheet:
        """Return this sheet `by` columns narrower."""
        return replace(self, width=self.width - by)

    def line(self, outside: str) -> str:
        """Return an outside string as one safe line."""
        return self._typeset(one_line(outside))

    def words(self, outside: str) -> str:
        """Return a person's own words as one safe line; not even a dash is replaced."""
        safe = one_line(outside)
        return _ascii(safe) if self.signs is phrases.ASCII else safe

    def text(self, outside: str, style: str = "") -> Text:
        """Return an outside string as safe text, which keeps its line feeds."""
        return Text(self._typeset(visible(outside).strip()), style)

    def wrap(self, text: Text) -> Lines:
        """Return `text` in lines of at most this width; a word that is too long is folded."""
        # Narrower than two columns, a wide character has no place at all.
        lines = list(text.wrap(self.console, max(2, self.width), overflow="fold", tab_size=_TAB))
        for line in lines:
            line.rstrip()
        return lines

    def paragraph(self, outside: str, style: str = "") -> Lines:
        """Return an outside string as wrapped lines; none for an empty one."""
        text = self.text(outside, style)
        return self.wrap(text) if text.plain else []

    def _typeset(self, safe: str) -> str:
        return _ascii(safe.translate(_TYPOGRAPHY)) if self.signs is phrases.ASCII else safe


def indent(lines: Iterable[Text], by: int) -> Lines:
    """Return `lines` moved `by` columns to the right."""
    return [Text.assemble(" " * by, line) if line.plain else line for line in lines]


def hang(sheet: Sheet, text: Text, by: int) -> Lines:
    """Return `text` wrapped, every line but the first moved `by` columns to the right."""
    lines = sheet.inset(by).wrap(text)
    return [*lines[:1], *indent(lines[1:], by)]


def beside(columns: Sequence[tuple[int, Lines]], gap: int = 2) -> Lines:
    """Return columns of lines, each with its width, side by side."""
    drawn = []
    for row in range(max(len(lines) for _, lines in columns)):
        line = Text()
        left = 0
        for width, lines in columns:
            if row < len(lines) and lines[row].plain:
                line.append(" " * (left - line.cell_len)).append(lines[row])
            left += width + gap
        drawn.append(line)
    return drawn


def ends(sheet: Sheet, left: Text, right: Text) -> Lines:
    """Return `right` at the end of the line that `left` begins, or below it for want of room."""
    between = sheet.width - left.cell_len - right.cell_len
    if sheet.roomy and between >= 2 and right.plain:  # noqa: PLR2004 - less would run together
        return [Text.assemble(left, " " * between, right)]
    return [*sheet.wrap(left), *(sheet.wrap(right) if right.plain else ())]


def widest(texts: Iterable[str]) -> int:
    """Return the columns that the widest of `texts` takes; 0 for none."""
    return max((Text(text).cell_len for text in texts), default=0)


def spaced(groups: Iterable[Lines]) -> Lines:
    """Return groups of lines with an empty line between each two."""
    lines: Lines = []
    for group in groups:
        if lines and group:
            lines.append(Text())
        lines.extend(group)
    return lines


def close(groups: Iterable[Lines]) -> Lines:
    """Return groups of lines one below the other, spaced only if some group is long."""
    drawn = list(groups)
    if any(len(group) > 2 for group in drawn):  # noqa: PLR2004 - two lines are still one glance
        return spaced(drawn)
    return [line for group in drawn for line in group]
