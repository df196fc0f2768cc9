"""Fit words into columns. Every string that is shown passes here, and so passes `visible()`."""

import unicodedata
from collections.abc import Iterable, Iterator

from careercoach.visible import one_line, visible

ELLIPSIS = "..."
_NO_ROOM_FOR_INDENT = 12
_NO_ROOM_FOR_WORDS = 4


def cells(text: str) -> int:
    """Return how many columns `text` takes."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def _cell(char: str) -> int:
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in {"Mn", "Me", "Cf"} else 1


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """Return `text` in lines of at most `width` columns, broken between words where possible.

    The first line starts with `first`, the others with `rest` (spaces as wide as `first` when
    not given), unless that would leave no room for words.
    """
    rest = " " * cells(first) if rest is None else rest
    if width - cells(rest) < _NO_ROOM_FOR_INDENT:
        rest = ""
    lines: list[str] = []
    if width - cells(first) < _NO_ROOM_FOR_WORDS:
        lines, first = ([clipped(first, width)] if first.strip() else []), ""
    for paragraph in visible(text).splitlines() or [""]:
        lead = rest if lines else first
        for words in _broken(paragraph, width, lead, rest):
            lines.append((rest if lines else first) + words)
    return lines


def _broken(paragraph: str, width: int, first: str, rest: str) -> Iterator[str]:
    line, room = "", max(1, width - cells(first))
    for word in _words(paragraph, max(1, width - cells(rest)), room):
        joined = f"{line} {word}" if line else word
        if line and cells(joined) > room:
            yield line
            line, room = word, max(1, width - cells(rest))
        else:
            line = joined
    yield line


def _words(paragraph: str, room: int, first_room: int) -> Iterable[str]:
    """Yield words, those that no line can hold in pieces."""
    room = min(room, first_room)
    for word in paragraph.split():
        piece = word
        while cells(piece) > room:
            head = _head(piece, room)
            yield head
            piece = piece[len(head) :]
        if piece:
            yield piece


def _head(text: str, width: int) -> str:
    """Return as much of `text` as fits, and at least one character so that callers advance."""
    used = 0
    for index, char in enumerate(text):
        used += _cell(char)
        if used > width:
            return text[: max(1, index)]
    return text


def clipped(text: str, width: int) -> str:
    """Return `text` on one line of at most `width` columns, its end cut with dots."""
    line = one_line(text)
    if cells(line) <= width:
        return line
    if width <= len(ELLIPSIS):
        return _head(line, width) if width > 0 else ""
    return _head(line, width - len(ELLIPSIS)).rstrip() + ELLIPSIS


def label_and_answer(label: str, answer: str, width: int) -> tuple[str, str]:
    """Return a label and an answer that fit on one line with two spaces between them.

    The answer may use what a short label leaves; a long label gives way down to half the line.
    """
    gap = 2
    most = max(width // 2, width - gap - cells(one_line(answer)))
    label = clipped(label, min(most, width))
    return label, clipped(answer, max(0, width - gap - cells(label)))
