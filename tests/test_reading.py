"""Questionnaire files: read at once where we have checked them, guarded where nobody has."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from careercoach.catalogue import bundled_folder
from careercoach.errors import FaultsError
from careercoach.questionnaire import Part, Questionnaire
from careercoach.questionnaire.strict import checked
from careercoach.reading import check_files, load
from careercoach.toml_files import read_toml

TODAY = date(2026, 11, 22)
BUNDLED = sorted(bundled_folder().glob("*.toml"))
SMALL = """
format = 1
id = "small"
title = "Small"
about = "A small one."
minutes = 1
[scales]
often = ["never", "rarely", "sometimes", "often", "always"]
[[questions]]
id = "luck"
kind = "scale"
scale = "often"
ask = "How lucky are you?"
[[dimensions]]
id = "fate"
title = "Fate"
  [[dimensions.signs]]
  item = "luck"
  weight = 2
  for = "You are lucky."
[[report]]
kind = "paragraph"
say = ["You said {{ luck }}."]
"""


def plain(value: Any) -> Any:
    """All fields of a part and of those inside it, with their types."""
    if isinstance(value, Part):
        return type(value), {name: plain(getattr(value, name)) for name in value.annotations()}
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    if hasattr(value, "items"):
        return {key: plain(inside) for key, inside in value.items()}
    return type(value), value


def faults(folder: Path, text: str) -> str:
    """What a check says about a file."""
    path = folder / "small.toml"
    path.write_text(text)
    return "\n".join(check_files([path], TODAY))


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_bundled_files_are_in_order(path: Path) -> None:
    """A bundled file passes every guard, so that a run may read it without one."""
    assert not check_files([path], TODAY)


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_both_readers_agree(path: Path) -> None:
    """With or without the guard a file is read as the same questionnaire."""
    table = read_toml(path, limit=1_000_000)
    assert plain(Questionnaire.from_table(table)) == plain(checked(table))


def test_small_file_is_in_order(tmp_path: Path) -> None:
    """The file that the other tests spoil has no fault of its own."""
    assert faults(tmp_path, SMALL) == ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("ask =", "aks =", "question 'luck': unknown key 'aks'; did you mean 'ask'?"),
        ("ask =", "aks =", "question 'luck': 'ask' is missing"),
        ('for = "', 'fro = "', "sign 1: unknown key 'fro'; did you mean 'for'?"),
        ('kind = "scale"', 'kind = "scael"', "question 'luck': 'kind' must be one of"),
        ('kind = "paragraph"', 'kind = "poem"', "'kind' must be one of"),
        ("minutes = 1", "minutes = 61", "file: 'minutes': input should be less than"),
        ("minutes = 1", 'minutes = "many"', "file: 'minutes': input should be a valid integer"),
        ("weight = 2", "weight = 11", "sign 1: 'weight': input should be less than"),
        ('id = "luck"', 'id = "Good Luck"', "'id': string should match pattern"),
        ('"often", "always"]', '"often"]', "tuple should have at least 5 items"),
        ("format = 1", "format = 2", "format: 2 is newer than this program reads"),
        ('id = "small"', 'id = "big"', "id: 'big' is not the file's name; use 'small'"),
        ("{{ luck }}", "{{ lukc }}", "unknown name 'lukc'; did you mean 'luck'?"),
    ],
)
def test_faults_are_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    """A typing slip is told with its place and the nearest right word, never a traceback."""
    assert told in faults(tmp_path, SMALL.replace(old, new, 1))


def test_all_faults_at_once(tmp_path: Path) -> None:
    """A file's faults are told together."""
    told = faults(tmp_path, SMALL.replace("ask =", "aks =").replace("minutes = 1", "minutes = 0"))
    assert len(told.splitlines()) > 2


def test_a_bundled_file_that_somebody_spoiled(tmp_path: Path) -> None:
    """Without the guard a spoiled file is still told as one, not as a mistake of ours."""
    path = tmp_path / "small.toml"
    path.write_text(SMALL.replace("ask =", "aks ="))
    with pytest.raises(FaultsError, match="did you mean 'ask'"):
        load(path, TODAY, check=False)


def test_parts_are_frozen() -> None:
    """Nobody changes a questionnaire while it is walked."""
    questionnaire = Questionnaire.from_table(read_toml(BUNDLED[0], limit=1_000_000))
    with pytest.raises(AttributeError):
        questionnaire.title = "Other"  # type: ignore[misc]
    assert questionnaire.having(title="Other").title == "Other"
