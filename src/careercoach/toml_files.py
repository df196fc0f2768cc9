"""Read a file that anyone may have written: cut off, huge, nested without end, or no file at all.

Records, drafts, prompts and answer files all come through here. A fault is one line that names
the file, the line where it is known, and how to mend it; it never holds what the file says.
"""

from __future__ import annotations

import os
import re
import stat
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

from careercoach.errors import DataError
from careercoach.visible import one_line

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 1 << 20
_DEEPEST = 64
_LONGEST_INTEGER = 1024
_LARGEST_EXPONENT = 1000
_MEND = "mend or move it"

# Every alternative takes what it meets even when the end quote is missing, and gives nothing
# back: a hostile file must not make the guard itself slow.
_QUOTED = re.compile(
    r'"""(?:[^"\\]++|\\.|"{1,2}(?!"))*+(?:"{3,5})?'
    r"|'''(?:[^']++|'{1,2}(?!'))*+(?:'{3,5})?"
    r'|"(?:[^"\\\n]++|\\.)*+"?'
    r"|'[^'\n]*+'?"
    r"|#[^\n]*+",
    re.DOTALL,
)
_BETWEEN_KEYS = str.maketrans(dict.fromkeys("=,[]{}", "\n"))
_BRACKET = re.compile(r"[\[\]{}]")
_MERGE = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)$")


def read_toml(path: Path | str, *, limit: int = LARGEST, follow: bool = True) -> dict[str, object]:
    """Return the table of a TOML file; floats come as Decimal, exactly as they are written.

    Args:
        path: the file.
        limit: the most bytes to read.
        follow: whether the path may be a symbolic link.

    Raises:
        DataError: the file is missing, no regular file, too large, or not valid TOML.
    """
    return parse_toml(read_regular(path, limit=limit, follow=follow), os.fspath(path))


def read_regular(path: Path | str, *, limit: int = LARGEST, follow: bool = True) -> bytes:
    """Return the bytes of a regular file; a pipe, device or folder is refused without waiting.

    Raises:
        DataError: it is missing, not readable, no regular file, or larger than `limit` bytes.
    """
    where = one_line(os.fspath(path))
    # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
    try:
        if not follow and os.path.islink(path):  # noqa: PTH114 - for a stale `next`, a name alone
            raise DataError(f"{where}: a symbolic link; put the file itself in its place")
        descriptor = os.open(path, flags if follow else flags | os.O_NOFOLLOW)
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise DataError(f"{where}: not a regular file; move it away")
            data = _at_most(file.fileno(), limit + 1)
    except (OSError, ValueError) as error:
        raise DataError(f"{where}: cannot be read: {_reason(error)}") from None
    if len(data) > limit:
        raise DataError(f"{where}: larger than {limit // 1024} KiB; {_MEND}")
    return data


def _at_most(descriptor: int, size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0 and (part := os.read(descriptor, size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _reason(error: OSError | ValueError) -> str:
    # A name with a NUL byte is a ValueError, before any file is looked at.
    if isinstance(error, OSError) and error.errno:
        return os.strerror(error.errno).lower()
    return "this is not a file name"


def parse_toml(data: bytes, where: str) -> dict[str, object]:
    """Return the table that TOML bytes describe; floats come as Decimal.

    Args:
        data: the bytes of a file, with or without a byte order mark.
        where: the name of the file for messages.

    Raises:
        DataError: they are not UTF-8 or not TOML, or nested or numbered beyond all use.
    """
    # Imported here: a greeting lists records without reading one.
    import tomllib  # noqa: PLC0415

    name = one_line(where)
    text = _decoded(data, name)
    _refuse_depth(text, name)
    try:
        table = tomllib.loads(text, parse_float=Decimal)
        _refuse_numbers(table)
    except tomllib.TOMLDecodeError as error:
        _refuse_syntax(text, name, str(error))
    except RecursionError:
        raise DataError(f"{name}: nested too deep; {_MEND}") from None
    except (ValueError, ArithmeticError):
        raise DataError(f"{name}: holds a number or date out of range; {_MEND}") from None
    return table


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DataError(f"{name}: UTF-16 text; save it as UTF-8")
    if b"\0" in data:
        if not data.strip(b"\0"):
            raise DataError(f"{name}: damaged, only NUL bytes; put back a copy, or move it")
        raise DataError(
            f"{name}: line {_line(data, data.index(0))}: NUL byte: damaged, or not UTF-8 text; "
            f"save it as UTF-8 or put back a copy"
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{name}: line {_line(data, error.start)}: not UTF-8 text; save it as UTF-8"
        ) from None


def _line(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _refuse_depth(text: str, name: str) -> None:
    """Refuse nesting and dotted keys that only an attack has.

    tomllib takes seconds over a key of thousands of parts, so this must come before it.
    """
    brackets = text.count("[") + text.count("{")
    if brackets <= _DEEPEST and text.count(".") <= _DEEPEST:
        return
    bare = _QUOTED.sub('""', text)
    dots = max(key.count(".") for key in bare.translate(_BETWEEN_KEYS).split("\n"))
    if dots > _DEEPEST or _depth(bare) > _DEEPEST:
        raise DataError(f"{name}: nested too deep, or a key of too many parts; {_MEND}")


def _depth(bare: str) -> int:
    deepest = depth = 0
    for bracket in _BRACKET.findall(bare):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _refuse_numbers(table: dict[str, object]) -> None:
    """Refuse numbers that could only be printed with thousands of digits, or are none."""
    rest: list[object] = [table]
    while rest:
        match rest.pop():
            case dict() as inner:
                rest.extend(inner.values())
            case list() as inner:
                rest.extend(inner)
            case int() | Decimal() as number if not sane(number):
                raise ValueError


def sane(number: int | Decimal) -> bool:
    """Whether a number is finite and of a size that can be kept and printed."""
    if isinstance(number, int):
        return number.bit_length() <= _LONGEST_INTEGER
    return number.is_finite() and abs(number.adjusted()) <= _LARGEST_EXPONENT


def _refuse_syntax(text: str, name: str, message: str) -> NoReturn:
    """Say where the text stops being TOML. tomllib's own words can hold keys of the file."""
    if found := _MERGE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise DataError(
            f"{name}: line {line}: a merge conflict; keep one of the two versions "
            f"and delete the marks"
        ) from None
    at = _AT_LINE.search(message)
    # Without a position the fault is the end of the file.
    line = int(at[1]) if at else text.rstrip("\n").count("\n") + 1
    cut = "" if at else " (is the file cut off?)"
    why = " (a key stands twice)" if message.startswith("Cannot ") else ""
    raise DataError(f"{name}: line {line}: not valid TOML{cut}{why}; {_MEND}") from None
