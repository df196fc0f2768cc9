"""Standard output carries data alone; everything else goes to standard error."""

import errno
import os
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from careercoach.environment import Environment
from careercoach.errors import CannotWriteError, CoachError, UsageError
from careercoach.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercoach.document import Outcome

FORMATS = ("rich", "plain", "markdown", "json")
_BY_SUFFIX = {".md": "markdown", ".json": "json", ".txt": "plain"}


class PipeClosedError(Exception):
    """Whoever read standard output has gone away; nothing is wrong with the run."""


def put(stream: TextIO | None, text: str) -> None:
    """Write to a standard stream, whatever it can encode.

    Raises:
        PipeClosedError: the reader has gone (`| head -1`).
        CannotWriteError: the stream cannot be written, for instance a full disk behind it.
    """
    if stream is None or stream.closed:
        raise CannotWriteError("standard output is closed; open it or use --output FILE")
    try:
        stream.write(_encodable(text, stream))
        stream.flush()
    except BrokenPipeError:
        _abandon(stream)
        raise PipeClosedError from None
    except OSError as error:
        _abandon(stream)
        raise unwritable(error) from None


def unwritable(error: OSError) -> CannotWriteError:
    """Return what to say when standard output takes nothing."""
    reason = os.strerror(error.errno or errno.EIO)
    return CannotWriteError(f"standard output cannot be written: {reason}")


def put_lines(environment: Environment, lines: "Iterable[str]") -> None:
    """Write lines to standard output; on a terminal they break between words.

    Raises:
        PipeClosedError, CannotWriteError: as `put`.
    """
    stream = environment.stdout
    if stream is not None and not stream.closed and stream.isatty():
        lines = [part for line in lines for part in _wrapped(line, environment.width)]
    put(stream, "".join(f"{line}\n" for line in lines))


def _wrapped(line: str, width: int) -> list[str]:
    """Return a line in parts that fit: of a table each column below the first, else by words."""
    from careercoach.fit import cells, wrapped  # noqa: PLC0415  # only for a person at a terminal

    if cells(line) <= width:
        return [line]
    lead = line[: len(line) - len(line.lstrip())]
    first, *columns = [part.strip() for part in line.strip().split("  ") if part.strip()]
    below = [part for column in columns for part in wrapped(column, width, f"{lead}  ")]
    return [*wrapped(first, width, lead, f"{lead}  "), *below]


def _abandon(stream: TextIO) -> None:
    """Point the stream at nothing, or Python would complain about it once more at exit."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, stream.fileno())


def _encodable(text: str, stream: TextIO) -> str:
    encoding = stream.encoding or "ascii"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def notice(environment: Environment, text: str) -> None:
    """Tell something on standard error; if that is gone there is nobody to tell."""
    stream = environment.stderr
    if stream is not None and not stream.closed:
        lines = visible(text).splitlines() or [""]
        if stream.isatty():
            lines = [part for line in lines for part in _wrapped(line, environment.width)]
        try:
            stream.write(_encodable("".join(f"{line}\n" for line in lines), stream))
            stream.flush()
        except OSError:
            return


def format_of(environment: Environment, chosen: str | None, output: str | None) -> str:
    """Return the format to use: as chosen, by the file's ending, or by what can be shown."""
    if chosen is not None:
        if chosen not in FORMATS:
            raise UsageError(f"--format: one of {', '.join(FORMATS)}")
        return chosen
    if output is not None:
        return _BY_SUFFIX.get(Path(output).suffix, "plain")
    terminal = environment.stdout is not None and environment.stdout.isatty()
    return "rich" if terminal and not environment.dumb else "plain"


def show(
    environment: Environment, outcomes: "Sequence[Outcome]", format_: str, output: str | None
) -> None:
    """Draw reports on standard output, or into a file of mode 0600; several in JSON are a list."""
    from careercoach.render import render  # noqa: PLC0415  # Rich, only when something is drawn

    to_stream = output is None and environment.stdout is not None
    encoding = (environment.stdout.encoding or "ascii") if to_stream else "utf-8"
    drawn = [
        render(
            outcome,
            format_,
            width=environment.width,
            colour=format_ == "rich" and not environment.variables.get("NO_COLOR"),
            ascii_only=not encoding.lower().replace("-", "").startswith("utf"),
        )
        for outcome in outcomes
    ]
    text = "\n".join(drawn)
    if format_ == "json" and len(drawn) != 1:
        text = f"[{','.join(drawn)}]\n"
    deliver(environment, text, output)


def deliver(environment: Environment, text: str, output: str | None) -> None:
    """Put text on standard output, or into a file of mode 0600, replaced in one step."""
    if output is None:
        put(environment.stdout, text)
        return
    from careercoach.journal import atomic_write  # noqa: PLC0415  # only when a file is written

    path = Path(output)
    if not path.parent.is_dir():
        raise CannotWriteError(f"{output}: its folder does not exist; make it first")
    atomic_write(path, text.encode())
    notice(environment, f"Written to {output}.")


def tell_error(environment: Environment, error: CoachError, *, as_json: bool) -> int:
    """Tell an error on standard error, a line for each fault; return its exit code."""
    if as_json:
        import json  # noqa: PLC0415  # errors as JSON are rare

        body = {"error": {"code": error.exit_code, "message": error.message}}
        notice(environment, json.dumps(body))
    else:
        notice(
            environment, "\n".join(f"careercoach: {line}" for line in error.message.splitlines())
        )
    return error.exit_code


def wants_json(arguments: list[str]) -> bool:
    """Whether a command line asks for JSON, so that errors are JSON too."""
    return any(
        one in {"--json", "--format=json"} or (one, other) == ("--format", "json")
        for one, other in pairwise([*arguments, ""])
    )
