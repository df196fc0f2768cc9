"""One fixture world: a temporary home, a fixed clock, 80 columns, the installed program."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).with_name("careercoach")
TODAY = "1795348800"  # Sunday, 22 November 2026, 12:00 UTC

Run = Callable[..., subprocess.CompletedProcess[str]]


def _world(home: Path, extra: Mapping[str, str]) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLUMNS": "80",
        "SOURCE_DATE_EPOCH": TODAY,
        "CAREERCOACH_HOME": str(home / "coach"),
        **extra,
    }


@pytest.fixture
def world(tmp_path: Path) -> dict[str, str]:
    """The variables of a run in a home of its own."""
    return _world(tmp_path, {})


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the installed program without a terminal and return what it did."""

    def _run(
        *arguments: str | Path,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
        code: int | None = 0,
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [PROGRAM, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            env=_world(tmp_path, env or {}),
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        if code is not None:
            assert done.returncode == code, done.stderr
        return done

    return _run


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """The folder of the default profile's records."""
    return tmp_path / "coach" / "data" / "profiles" / "default"
