"""Draw what a run concluded: on a terminal, as plain text, as Markdown, as JSON.

Each format is imported when it is asked for: JSON and Markdown never load Rich.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from careercoach.errors import UsageError, nearest

if TYPE_CHECKING:
    from careercoach.document import Outcome

FORMATS: Final = ("rich", "plain", "markdown", "json")


def render(outcome: Outcome, format: str, *, width: int, colour: bool, ascii_only: bool) -> str:  # noqa: A002 - the option is called --format
    """Return `outcome` drawn as `format`, ending in one line feed.

    Args:
        outcome: What to draw.
        format: One of `FORMATS`.
        width: Columns of the terminal; "markdown" and "json" leave wrapping to their reader.
        colour: Whether "rich" may use escape codes; the other formats never do.
        ascii_only: Whether the reader can show ASCII alone. Other characters are then written
            as escapes of the format, so that none is lost.

    Raises:
        UsageError: If there is no such format.
    """
    match format:
        case "rich" | "plain":
            from careercoach.render.terminal import draw  # noqa: PLC0415

            coloured = colour and format == "rich"
            return draw(outcome, width=width, colour=coloured, ascii_only=ascii_only)
        case "markdown":
            from careercoach.render.markdown import write  # noqa: PLC0415

            return write(outcome, ascii_only=ascii_only)
        case "json":
            from careercoach.render.json import dump  # noqa: PLC0415

            return dump(outcome, ascii_only=ascii_only)
    known = ", ".join(FORMATS)
    raise UsageError(f"no format '{format}'; choose one of {known}{nearest(format, FORMATS)}")
