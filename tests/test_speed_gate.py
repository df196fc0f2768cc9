"""What each path may import: the speed that a clock on a busy machine cannot test."""

import os
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest
import tomli_w

from careercoach.catalogue import bundled_folder

PROGRAM = str(Path(sysconfig.get_path("scripts")) / "careercoach")
GREETING = {"typer", "rich", "pydantic", "re", "typing", "json", "pathlib", "datetime"}
ASKING = {"questionary", "prompt_toolkit"}


def imported(arguments: list[str], home: Path, launcher: tuple[str, ...] = (PROGRAM,)) -> set[str]:
    """Run the program through its launcher; return every module that it imported."""
    variables = os.environ | {"CAREERCOACH_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *launcher, *arguments],
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


def of_start(home: Path) -> set[str]:
    """Return what Python itself imports in this environment, before any program."""
    return imported([], home, ("-c", "pass"))


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """The answers of the example person of `diagnose`, as a file."""
    text = (bundled_folder() / "diagnose.toml").read_text(encoding="utf-8")
    path = tmp_path / "answers.toml"
    path.write_text(tomli_w.dumps(tomllib.loads(text)["example"]), encoding="utf-8")
    return path


def test_a_greeting_imports_next_to_nothing(tmp_path: Path) -> None:
    """What a shell may run at every prompt is answered before anything is loaded."""
    loaded = imported(["--version"], tmp_path)
    assert "careercoach.entry" in loaded
    assert not (loaded - of_start(tmp_path)) & GREETING


def test_help_reads_no_questionnaire(tmp_path: Path) -> None:
    """A listing loads neither the model of a questionnaire nor what would ask or draw one."""
    loaded = imported(["--help"], tmp_path)
    assert not loaded & {"pydantic", "jinja2", "rich", "careercoach.questionnaire", *ASKING}


def test_a_script_is_not_asked(tmp_path: Path, answers: Path) -> None:
    """A scripted run loads nothing that asks, draws in colour, or guards against its own files."""
    arguments = ["diagnose", "--answers", str(answers), "--format", "json"]
    loaded = imported(arguments, tmp_path)
    assert "careercoach.advice" in loaded
    assert not loaded & ASKING
    assert not loaded & {"careercoach.lint", "careercoach.questionnaire.strict", "rich"}


def test_a_report_is_not_asked(tmp_path: Path, answers: Path) -> None:
    """Looking back loads nothing that asks."""
    imported(["diagnose", "--answers", str(answers)], tmp_path)
    loaded = imported(["report", "--format", "rich"], tmp_path)
    assert "rich" in loaded
    assert not loaded & {"careercoach.lint", "careercoach.questionnaire.strict", *ASKING}
