"""What the documentation says is true: its examples run, and it names every command."""

import re
from pathlib import Path

import pytest

from conftest import Run

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs" / "writing-questionnaires.md"
README = ROOT / "README.md"


@pytest.fixture
def coffee(tmp_path: Path) -> Path:
    """The file that the documentation shows, in the person's configuration folder."""
    (block,) = re.findall(r"```toml\n(.*?)```", DOCS.read_text(), re.DOTALL)
    folder = tmp_path / "coach" / "config" / "prompts"
    folder.mkdir(parents=True)
    file = folder / "coffee.toml"
    file.write_text(block)
    return file


def test_the_documented_questionnaire_works(run: Run, coffee: Path) -> None:
    """The file at the end of the page is in order, and reaches both of its verdicts."""
    run("questions", "check", coffee)
    assert "Have that coffee with Maud." in run("coffee", "--example").stdout
    settings = ["--set", "person=Kim", "--set", "curious=2", "--set", "give=nothing"]
    assert "Not yet: find out first" in run("coffee", *settings, "--no-input").stdout


def test_every_command_is_listed_by_help_and_by_the_readme(run: Run) -> None:
    """The README names every command of the program."""
    listed = re.findall(r"^  ([a-z][a-z-]*)  ", run("--help").stdout, re.MULTILINE)
    assert "diagnose" in listed
    text = README.read_text()
    assert [name for name in listed if f"careercoach {name}" not in text] == []
