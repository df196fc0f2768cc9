"""The front door. What can be answered from the command line alone is answered here.

Only `sys` is imported: a shell greeting runs this at every new terminal.
"""

import sys

# Loading modules makes many objects and hardly any garbage: Python's own threshold of 700 has
# the collector walk them all dozens of times. A long interview still collects.
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> int:
    """Run the program on this process's arguments and return its exit code."""
    if sys.argv[1:] == ["--version"] and _told_version():
        return 0
    import gc  # noqa: PLC0415

    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from careercoach.cli.app import run  # noqa: PLC0415

    return run(sys.argv[1:])


def _told_version() -> bool:
    """Write the version; whatever stands in the way is told by the program proper."""
    from careercoach import __version__  # noqa: PLC0415

    try:
        sys.stdout.write(f"careercoach {__version__}\n")
        sys.stdout.flush()
    except (OSError, ValueError, AttributeError):
        return False
    return True


def leave(code: int) -> None:
    """End the process at once.

    All files are closed by now, and taking a thousand modules apart costs as much as a report.
    """
    import os  # noqa: PLC0415

    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and not stream.closed:
                stream.flush()
    finally:
        os._exit(code)
