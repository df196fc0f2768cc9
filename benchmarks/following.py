"""The paths of every day: the next action, a tick, a win, the greeting of a shell."""

from __future__ import annotations

import shutil
import statistics
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from processes import NOTHING, PROGRAM, CannotRunError, environment, run

from careercoach import journal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from careercoach.answers import Scalar

WIN = (PROGRAM, "win", "Cut release time from 9 days to 2", "--seen-by", "head of sales")
TICK = (PROGRAM, "done", "1")
REOPEN = (PROGRAM, "done", "1", "--reopen")
_ACTIONS = 5
_GREETINGS = 200
# Times the greeting of a terminal that is not the first of its day, as nearly all are.
_GREET = """
. "$1"; __careercoach_greeting >/dev/null
start=$EPOCHREALTIME
for ((i = 0; i < {count}; i++)); do __careercoach_greeting; done
end=$EPOCHREALTIME
echo $((${{end/./}} - ${{start/./}}))
"""


def plan(home: Path) -> None:
    """Give a home as many open actions as a plan takes."""
    rows: list[dict[str, Scalar | None]] = [{"action": f"Do {one}"} for one in range(_ACTIONS)]
    now = datetime.now(UTC).replace(microsecond=0)
    record = journal.Record("plan", 1, now, {"commitments": rows})
    journal.save(home / "data" / "profiles" / "default", record)


def next_kept(home: Path, rounds: int) -> float:
    """Return what `next` takes when its line is at hand, against Python's own start."""
    run((PROGRAM, "next"), home)
    return _ratio((PROGRAM, "next"), home, rounds)


def next_stale(home: Path, rounds: int) -> float:
    """Return what `next` takes when its line must be worked out."""

    def forget() -> None:
        (home / "cache" / "next" / "default.txt").unlink(missing_ok=True)

    return _ratio((PROGRAM, "next"), home, rounds, forget)


def ticked(home: Path, rounds: int) -> float:
    """Return what a tick takes, saved; what was ticked is opened again before the next one."""
    run(TICK, home)
    return _ratio(TICK, home, rounds, lambda: _open_again(home))


def won(home: Path, rounds: int) -> float:
    """Return what a win in one line takes, saved."""
    return _ratio(WIN, home, rounds)


def greeted(home: Path, rounds: int) -> float | None:
    """Return what a bash greeting takes; None without bash."""
    bash = shutil.which("bash")
    if bash is None:
        return None
    snippet = home / "init.bash"
    told = subprocess.run(
        (PROGRAM, "shell-init", "bash"), env=environment(home), capture_output=True, check=True
    )
    snippet.write_bytes(told.stdout)
    run((PROGRAM, "next"), home)
    script = _GREET.format(count=_GREETINGS)
    command = (bash, "--norc", "--noprofile", "-c", script, "bash", str(snippet))
    found = []
    for _ in range(rounds):
        nothing = run(NOTHING, home).seconds
        done = subprocess.run(command, env=environment(home), capture_output=True, check=False)
        if done.returncode:
            raise CannotRunError(f"bash: exit {done.returncode}: {done.stderr.decode()}")
        found.append(int(done.stdout) / 1e6 / _GREETINGS / nothing)
    return statistics.median(found)


def _ratio(
    command: Sequence[str], home: Path, rounds: int, before: Callable[[], None] = lambda: None
) -> float:
    found = []
    for _ in range(rounds):
        before()
        nothing = run(NOTHING, home).seconds
        found.append(run(command, home).seconds / nothing)
    return statistics.median(found)


def _open_again(home: Path) -> None:
    run(REOPEN, home)
