"""Make every outside string safe to show: controls become visible escapes, words stay as they are.

Rich and prompt_toolkit pass ESC, C1, bidi controls and zero-width characters through to the
terminal, so a file name or an answer could move the cursor or set the clipboard. One function,
used at every edge and for every format, closes that.
"""

import unicodedata

# Format characters that real writing needs: zero-width joiner and non-joiner (Persian, emoji).
_WRITING = {"\u200c", "\u200d"}
_HARMLESS = {"\n", "\t"}


def _show(char: str) -> str:
    if char in _HARMLESS:
        return char
    category = unicodedata.category(char)
    if category in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in _WRITING:
        code = ord(char)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004
    return char


def visible(text: str) -> str:
    """Return `text` with control, bidi and invisible characters written as escapes.

    Line feeds and tabs stay. Plain printable text is returned unchanged, and fast.
    """
    return text if text.isprintable() else "".join(map(_show, text))


def one_line(text: str) -> str:
    """Return `visible(text)` folded to a single line, for notices, tables and prompts."""
    return " ".join(visible(text).split())
