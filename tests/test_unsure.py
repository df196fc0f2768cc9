"""However a person says that they do not know, it is "not sure" and never an answer."""

import tomllib
from pathlib import Path

import pytest
import tomli_w

from careercoach.answers.unsure import says_unsure
from careercoach.catalogue import bundled_folder
from conftest import Run


@pytest.mark.parametrize(
    "text",
    [
        *("not sure", "Not sure yet.", "I'm not sure, to be honest", "unsure", "dunno", "Dunno..."),
        *("dunno really", "idk", "no idea", "No idea, sorry!", "haven’t a clue", "not a clue tbh"),
        *("I don't know", "dont know", "i dont really know", "can't remember", "hard to say"),
        *("who knows", "never thought about it", "I haven't thought about that", "can't tell"),
    ],
)
def test_ways_of_not_knowing(text: str) -> None:
    """As people type it, with and without apostrophes."""
    assert says_unsure(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "no", "nobody", "nothing", "never", "sure", "I know", "not yet", "don't know him"),
        *("dunno what to do about Marta", "no idea what they pay", "unsure about the date"),
        "I do not know whether my boss knows what I want from this place",
    ],
)
def test_what_says_something_is_an_answer(text: str) -> None:
    """A "no" is one, and so is a sentence that goes on."""
    assert not says_unsure(text)


def test_no_report_quotes_it(run: Run, tmp_path: Path) -> None:
    """In a list the field is empty; a line to send never holds "dunno"."""
    answers = tomllib.loads((bundled_folder() / "talks.toml").read_text())["example"]
    answers["held"][0] |= {"success": "dunno", "needs": "no idea"}
    file = tmp_path / "a.toml"
    file.write_text(tomli_w.dumps(answers))
    told = run("talks", "--answers", file, "--no-input").stdout
    assert answers["held"][0]["who"] in told
    assert "dunno" not in told
    assert "no idea" not in told
