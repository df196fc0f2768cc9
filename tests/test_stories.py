"""People's stories, answered as they would answer, and the report that each of them gets.

`UPDATE_GOLDEN=1 pytest tests/test_stories.py` writes the golden reports anew; read them aloud
before you commit them.
"""

import json
import os
import tomllib
from pathlib import Path

import pytest
import tomli_w

from conftest import Run

HERE = Path(__file__).parent
STORIES = sorted((HERE / "stories").glob("*.toml"))
MORE = sorted((HERE / "stories-more").glob("*.toml"))
GOLDEN = HERE / "golden"
# A verdict of its own; every other cause is told as "stuck" with its finding first.
VERDICTS = {"not-stuck", "cannot-tell", "no-opening"}


def _story(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text())


def _answers(path: Path, folder: Path) -> Path:
    answers = _story(path)["answers"]
    assert isinstance(answers, dict)
    file = folder / "answers.toml"
    file.write_text(tomli_w.dumps(answers))
    return file


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_person_is_told_their_cause(path: Path, tmp_path: Path, run: Run) -> None:
    """A good coach's conclusion is the program's: the cause leads, with evidence and an action."""
    answers = _answers(path, tmp_path)
    told = json.loads(run("diagnose", "--answers", answers, "--no-input", "--json").stdout)
    cause = str(_story(path)["cause"])
    if cause in VERDICTS:
        assert told["verdict"] == cause
    else:
        wanted = set(cause.split("+"))
        assert told["verdict"] == "stuck"
        assert wanted == {one["id"] for one in told["findings"][: len(wanted)]}
    assert all(one["for"] for one in told["findings"])
    assert told["actions"][0]["due"] == "2026-11-27"


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_has_its_golden_report(path: Path, tmp_path: Path, run: Run) -> None:
    """What a person reads changes only when somebody has read it again."""
    answers = _answers(path, tmp_path)
    done = run(
        *("diagnose", "--answers", answers, "--no-input", "--dry-run", "--format", "plain"),
        env={"COLUMNS": "100"},
    )
    _compare(GOLDEN / f"diagnose-{path.stem}.txt", done.stdout)


@pytest.mark.parametrize("path", MORE, ids=lambda path: path.stem)
def test_another_method_concludes_as_a_coach_would(path: Path, tmp_path: Path, run: Run) -> None:
    """The verdict of the story, one report to read, one thing to do."""
    story = _story(path)
    name = str(story["questionnaire"])
    answers = _answers(path, tmp_path)
    told = run(name, "--answers", answers, "--no-input", "--dry-run", "--json").stdout
    assert json.loads(told)["verdict"] == story["verdict"]
    done = run(
        *(name, "--answers", answers, "--no-input", "--dry-run", "--format", "plain"),
        env={"COLUMNS": "100"},
    )
    _compare(GOLDEN / f"story-{path.stem}.txt", done.stdout)


def _compare(golden: Path, text: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text)
    assert text == golden.read_text()


def test_no_golden_report_is_stale() -> None:
    """A golden report without its story would look like a promise."""
    for kind, paths in (("diagnose", STORIES), ("story", MORE)):
        stories = {f"{kind}-{path.stem}.txt" for path in paths}
        assert {path.name for path in GOLDEN.glob(f"{kind}-*.txt")} == stories
