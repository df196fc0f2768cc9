"""Every error a person can meet: one base class, each class with its exit code.

A message says where, what is wrong and how to mend it. It never holds an answer:
what a person wrote about their boss must not end up in a terminal log.
"""

from collections.abc import Sequence

# What a shell expects of a run that was ended by Ctrl-C.
INTERRUPTED = 130


class CoachError(Exception):
    """Something the program cannot go on from; `message` is for people."""

    exit_code = 1

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UsageError(CoachError):
    """The command line asks for something that does not exist, or leaves answers out."""

    exit_code = 2


class DataError(CoachError):
    """A file that a person gave us cannot be used (EX_DATAERR)."""

    exit_code = 65


class CannotWriteError(CoachError):
    """A file or folder cannot be written (EX_CANTCREAT)."""

    exit_code = 73


class StoppedError(CoachError):
    """A signal or key ended the run; nothing that was answered is lost."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class FaultsError(DataError):
    """Several faults of one file, all told at once, one line each."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


def nearest(word: str, known: Sequence[str]) -> str:
    """Return "; did you mean 'x'?" for the closest known word, or an empty string."""
    # Imported here: an error is rare, and difflib costs a greeting 5 ms.
    from difflib import get_close_matches  # noqa: PLC0415

    close = get_close_matches(word, known, n=1, cutoff=0.5)
    return f"; did you mean '{close[0]}'?" if close else ""
