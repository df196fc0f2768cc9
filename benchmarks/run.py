"""Measures the paths that a person waits for, and says which are within their goals.

Run with the Python of an environment in which careercoach is installed:
`python benchmarks/run.py`, or `--quick` for a first look.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from following import greeted, next_kept, next_stale, plan, ticked, won
from people import fill, write_answers
from person import first_question, next_question
from processes import PROGRAM, CannotRunError, environment, growth, ratios, run

FEW, MANY = 50, 5000
# An index believes a file only once its time has settled.
_SETTLED = 2.5


class Row(NamedTuple):
    """One path: what is measured, how much it may be, and how much it is."""

    path: str
    goal: float
    figure: float
    unit: str

    def __str__(self) -> str:
        verdict = "within" if self.figure <= self.goal else "OVER"
        digits = 3 if self.figure < 0.1 else 2
        goal, figure = f"{self.goal:g}{self.unit}", f"{self.figure:.{digits}f}{self.unit}"
        return f"{self.path:<46} {goal:>9} {figure:>11}   {verdict}"


class Homes(NamedTuple):
    """What all rows run on."""

    answers: Path
    fresh: Path
    daily: Path
    few: Path
    many: Path


def main() -> int:
    """Print the table; 1 when something cannot be run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs of each path")
    rounds = 5 if parser.parse_args().quick else 21
    print(f"{'path':<46} {'goal':>9} {'figure':>11}   verdict")
    try:
        with tempfile.TemporaryDirectory(prefix="careercoach-bench-") as folder:
            for row in rows(_homes(Path(folder)), rounds):
                print(row, flush=True)
    except CannotRunError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _homes(folder: Path) -> Homes:
    answers = write_answers(folder / "answers.toml")
    homes = Homes(
        answers,
        folder / "fresh",
        fill(folder / "daily", answers, FEW),
        fill(folder / "few", answers, FEW),
        fill(folder / "many", answers, MANY),
    )
    time.sleep(_SETTLED)
    return homes


def rows(homes: Homes, rounds: int) -> Iterator[Row | str]:
    """Yield every row of the table, and a line for each that must be left out."""
    yield from _starts(homes, rounds)
    yield Row("first question ready to answer", 24, first_question(homes.fresh, rounds), "x")
    yield Row("answer to next question, draft saved", 25, next_question(homes.fresh), " ms")
    yield from _every_day(homes, rounds)
    yield from _growths(homes, rounds)
    yield from _peaks(homes)
    yield _syncs(homes)


def _starts(homes: Homes, rounds: int) -> Iterator[Row]:
    goals = {"--version": 1.25, "--help": 16, "diagnose --answers, saved": 30, "report, Rich": 20}
    commands = _commands(homes)
    measured = ratios({path: commands[path] for path in goals}, homes.few, rounds)
    for path, goal in goals.items():
        yield Row(path, goal, measured[path], "x")


def _every_day(homes: Homes, rounds: int) -> Iterator[Row | str]:
    plan(homes.daily)
    greeting = greeted(homes.daily, rounds)
    path = "greeting of bash, not the first of its day"
    if greeting is None:
        yield f"{path:<46} left out: bash is not installed"
    else:
        yield Row(path, 0.02, greeting, "x")
    yield Row("next, kept", 1.25, next_kept(homes.daily, rounds), "x")
    yield Row("next, stale", 3, next_stale(homes.daily, rounds), "x")
    yield Row("done, saved", 20, ticked(homes.daily, rounds), "x")
    yield Row("win, saved", 20, won(homes.daily, rounds), "x")


def _growths(homes: Homes, rounds: int) -> Iterator[Row]:
    commands = _commands(homes)
    for path, goal in (("history diagnose", 1.5), ("report, Rich", 1.1)):
        for home in (homes.few, homes.many):
            run(commands[path], home)  # the first one fills the index
        figure = growth(commands[path], homes.few, homes.many, rounds)
        yield Row(f"{path}: {MANY} records against {FEW}", goal, figure, "x")


def _peaks(homes: Homes) -> Iterator[Row]:
    for path, command in _commands(homes).items():
        yield Row(f"peak memory: {path}, {MANY} records", 64, run(command, homes.many).peak, " MiB")


def _commands(homes: Homes) -> dict[str, tuple[str, ...]]:
    return {
        "--version": (PROGRAM, "--version"),
        "--help": (PROGRAM, "--help"),
        "diagnose --answers, saved": (PROGRAM, "diagnose", "--answers", str(homes.answers)),
        "report, Rich": (PROGRAM, "report", "--format", "rich"),
        "history diagnose": (PROGRAM, "history", "diagnose"),
    }


def _syncs(homes: Homes) -> Row | str:
    path = "fsync calls for saving one record"
    if shutil.which("strace") is None:
        return f"{path:<46} left out: strace is not installed"
    log = homes.answers.with_name("strace.log")
    command = _commands(homes)["diagnose --answers, saved"]
    traced = ("strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(log), *command)
    variables = environment(homes.few)
    if subprocess.run(traced, env=variables, capture_output=True, check=False).returncode:
        return f"{path:<46} left out: strace may not trace here"
    return Row(path, 2, len(log.read_text().splitlines()), "")


if __name__ == "__main__":
    sys.exit(main())
