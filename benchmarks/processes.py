"""Runs commands of the installed program and measures them: time against Python's own start."""

import os
import statistics
import subprocess
import sys
import sysconfig
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

PROGRAM = str(Path(sysconfig.get_path("scripts")) / "careercoach")
NOTHING = (sys.executable, "-c", "pass")


class CannotRunError(Exception):
    """A command that is to be measured fails."""


class Run(NamedTuple):
    """How long one process took, in seconds, and the most memory it held, in MiB.

    Linux counts what the process held before it became the command too, so the memory is never
    less than what this benchmark itself holds.
    """

    seconds: float
    peak: float


def environment(home: Path) -> dict[str, str]:
    """Return the variables of a run: its own home, a known terminal, nothing written beside."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    return kept | {"CAREERCOACH_HOME": str(home), "TERM": "xterm-256color", "COLUMNS": "80"}


def run(command: Sequence[str], home: Path) -> Run:
    """Run one command to its end; CannotRunError when it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None  # noqa: S101  # a pipe was asked for
    told = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode:
        raise CannotRunError(f"{' '.join(command)}: exit {process.returncode}: {told.decode()}")
    return Run(seconds, usage.ru_maxrss / 1024)


def ratios(commands: Mapping[str, Sequence[str]], home: Path, rounds: int) -> dict[str, float]:
    """Return each command's time as a multiple of Python's own start.

    The two are paired in time, so that whatever else the machine does slows both; the median
    of the pairs counts.
    """
    found: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            nothing = run(NOTHING, home).seconds
            found[name].append(run(command, home).seconds / nothing)
    return {name: statistics.median(times) for name, times in found.items()}


def growth(command: Sequence[str], few: Path, many: Path, rounds: int) -> float:
    """Return how much longer a command takes over many records than over few, paired."""
    found = [run(command, many).seconds / run(command, few).seconds for _ in range(rounds)]
    return statistics.median(found)
