"""The front door. What can be answered from the command line alone is answered here.

Only `sys` is imported: a shell greeting runs this at every new terminal.
"""

import sys


def main() -> int:
    """Run the program on this process's arguments and return its exit code."""
    if sys.argv[1:] == ["--version"]:
        from careercoach import __version__  # noqa: PLC0415

        sys.stdout.write(f"careercoach {__version__}\n")
        return 0
    from careercoach.cli.app import run  # noqa: PLC0415

    return run(sys.argv[1:])
