"""A list that a person chooses from: its state and its look, without a terminal toolkit.

questionary's own lists take no digit without Enter, do not wrap a long choice and have no way
back, so the list is drawn here; `careercoach.terminal.screens` shows it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from careercoach import fit
from careercoach.dialogue import Back
from careercoach.terminal import words
from careercoach.terminal.surface import Head, Row

Fragment = tuple[str, str]
Line = list[Fragment]

_BLANK: Line = [("", "")]
_POINTER = "> "
_PAGE = 8
_STEPS = {"up": -1, "k": -1, "down": 1, "j": 1, "pageup": -_PAGE, "pagedown": _PAGE}
_BACK_KEYS = {words.BACK_WORD, "left"}


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a key press ended the list with."""

    means: object


@dataclass(slots=True)
class ListState:
    """One list on the screen.

    `boxes` is how many rows from the first can be ticked; none makes it a list of one choice.
    `short` cuts each row to one line. `chosen` is false while the cursor stands where nobody has
    put it: Enter alone must not be an answer.
    """

    head: Head
    rows: Sequence[Row[object]]
    cursor: int = 0
    boxes: int = 0
    ticked: set[object] = field(default_factory=set)
    short: bool = False
    chosen: bool = True
    _helped: bool = False
    _problem: str = ""

    def press(self, key: str) -> Chosen | None:
        """Take one key; return what was chosen when that ends the list."""
        self._problem = ""
        if key in _BACK_KEYS:
            return self._back()
        if key == words.HELP_WORD:
            self._helped = not self._helped
        elif key == "enter":
            return self._accept()
        elif key == "space":
            self._toggle(self.cursor)
        else:
            return self._moved(key)
        return None

    def _moved(self, key: str) -> Chosen | None:
        last = len(self.rows) - 1
        if key in {"home", "end"}:
            self.cursor = 0 if key == "home" else last
        elif key in _STEPS:
            self._step(_STEPS[key], last)
        else:
            return self._named(key.lower())
        self.chosen = True
        return None

    def _step(self, step: int, last: int) -> None:
        # Single steps go round; pages stop at the ends.
        target = self.cursor + step
        self.cursor = target % (last + 1) if abs(step) == 1 else max(0, min(last, target))

    def _named(self, key: str) -> Chosen | None:
        for at, row in enumerate(self.rows):
            if row.key == key:
                self.cursor = at
                return self._accept_row(at)
        return None

    def _accept_row(self, at: int) -> Chosen | None:
        if at < self.boxes:
            self._toggle(at)
            return None
        return Chosen(self.rows[at].means)

    def _back(self) -> Chosen | None:
        if self.head.can_go_back:
            return Chosen(Back())
        self._problem = words.FIRST
        return None

    def _accept(self) -> Chosen | None:
        if self.cursor >= self.boxes:
            if not self.chosen:
                self._problem = words.CHOOSE
                return None
            return Chosen(self.rows[self.cursor].means)
        if not self.ticked:
            # Some take Enter for the way to choose this row, and some press it after a digit.
            self._problem = words.NOTHING_TICKED
            return None
        return Chosen([row.means for row in self.rows if row.means in self.ticked])

    def _toggle(self, at: int) -> None:
        if at < self.boxes:
            self.ticked ^= {self.rows[at].means}

    def lines(self, width: int) -> tuple[list[Line], int]:
        """Return the styled lines at this width, and which of them is under the cursor."""
        help_ = self.head.help if self._helped else ""
        lines = [*head_lines(self.head, width, self._problem, help_), _BLANK]
        under = 0
        for at, row in enumerate(self.rows):
            if at == self.cursor:
                under = len(lines)
            lines += self._row_lines(at, row, width)
        if self.boxes:
            lines += _styled("class:quiet", fit.wrapped(self._hint(), width))
        return lines, under

    def _row_lines(self, at: int, row: Row[object], width: int) -> list[Line]:
        here = at == self.cursor
        first = (_POINTER if here else " " * len(_POINTER)) + self._mark(at, row)
        if self.short:
            texts = [first + fit.clipped(row.label, width - fit.cells(first))]
        else:
            texts = fit.wrapped(row.label, width, first)
        return _styled("class:chosen" if here else "", texts)

    def _mark(self, at: int, row: Row[object]) -> str:
        """Return the key and the box of a row, as wide for each row of the list."""
        key = f"{row.key:1}  " if any(one.key for one in self.rows) else ""
        if not self.boxes:
            return key
        box = "[x] " if row.means in self.ticked else "[ ] "
        return key + (box if at < self.boxes else " " * len(box))

    def _hint(self) -> str:
        if self.ticked:
            return "Space or a number ticks. Enter takes what is ticked."
        return "Space or a number ticks. Enter goes on."


def head_lines(head: Head, width: int, problem: str, help_: str) -> list[Line]:
    """Return a blank line, then what stands above the answer, each part in its style."""
    parts = (
        ("class:quiet", head.keys),
        ("class:quiet", head.progress),
        ("class:notice", head.notice),
        ("class:question", head.ask),
        ("class:quiet", help_),
        ("class:quiet", head.note),
        ("class:notice", problem),
    )
    lines = [_BLANK]
    for style, text in parts:
        if text:
            lines += _styled(style, fit.wrapped(text, width))
    return lines


def _styled(style: str, texts: Sequence[str]) -> list[Line]:
    return [[(style, text)] for text in texts]
