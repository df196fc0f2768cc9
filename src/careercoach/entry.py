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
    if "next" in sys.argv[1:] and _told_next(sys.argv[1:]):
        return 0
    import gc  # noqa: PLC0415

    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from careercoach.cli.app import run  # noqa: PLC0415

    return run(sys.argv[1:])


def _told_version() -> bool:
    from careercoach import __version__  # noqa: PLC0415

    return _told(f"careercoach {__version__}")


def _told_next(arguments: list[str]) -> bool:
    """Write the line of `next`, from the cache folder where it is still right."""
    from careercoach import kept_line  # noqa: PLC0415

    profile = kept_line.profile_named(arguments)
    if profile is None:
        return False
    line = kept_line.kept(profile)
    if line is None:
        from careercoach.stale_line import worked_out  # noqa: PLC0415

        line = worked_out(profile)
    return line is not None and _told(line)


def _told(line: str) -> bool:
    """Write a line; whatever stands in the way is told by the program proper."""
    try:
        encoding = sys.stdout.encoding
        sys.stdout.write(f"{line}\n".encode(encoding, "backslashreplace").decode(encoding))
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
