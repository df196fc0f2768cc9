"""The person's own editor on a private file, for an answer that wants room."""

import shlex
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from careercoach.environment import Environment
from careercoach.terminal.restore import kept_terminal


class NotEditedError(Exception):
    """Why the text stays as it was: one line for the person."""


def edited(environment: Environment, text: str) -> str:
    """Return `text` as the person left it in $VISUAL or $EDITOR.

    The file lies alone in a folder that only the person can enter, so that what an editor drops
    beside it is private too; both are gone afterwards.

    Raises:
        NotEditedError: No editor is set, it failed, or there is nothing new to take over.
    """
    command = _command(environment)
    with TemporaryDirectory(prefix="careercoach-") as folder:
        file = Path(folder) / "answer.md"
        file.touch(mode=0o600)
        file.write_text(text, encoding="utf-8", errors="replace")
        _run(environment, [*command, str(file)])
        after = _read(file).strip()
    if not after:
        raise NotEditedError("The editor left an empty text, so nothing changed.")
    if after == text.strip():
        raise NotEditedError("The text came back as it was.")
    return after


def _command(environment: Environment) -> list[str]:
    variables = environment.variables
    line = variables.get("VISUAL") or variables.get("EDITOR") or ""
    try:
        command = shlex.split(line)
    except ValueError:
        raise NotEditedError("VISUAL or EDITOR has an open quotation mark; mend it.") from None
    if not command:
        raise NotEditedError("No editor is set: VISUAL and EDITOR are empty. Just type here.")
    return command


def _run(environment: Environment, command: list[str]) -> None:
    """Run the editor on the terminal, also when standard output goes to a file."""
    try:
        with kept_terminal(environment), _without_interrupts():
            done = subprocess.run(  # noqa: S603 - the person's own command, without a shell
                command,
                stdin=environment.stdin,
                stdout=environment.stderr,
                stderr=environment.stderr,
                check=False,
            )
    except OSError as problem:
        reason = problem.strerror or "unknown reason"
        raise NotEditedError(
            f"The editor {command[0]} did not start ({reason}), so nothing changed."
        ) from None
    if done.returncode:
        raise NotEditedError("The editor ended with an error, so nothing changed.")


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise NotEditedError("What the editor saved is not UTF-8, so nothing changed.") from None


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Leave Ctrl-C to the editor: it reaches every program of the terminal."""
    # A handler and not SIG_IGN, which the editor would inherit.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
