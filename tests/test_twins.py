"""A person entered twice with different spelling is found, and joined when the person says so."""

from datetime import date
from pathlib import Path

import pytest

from careercoach.answers import parse
from careercoach.catalogue import bundled_folder
from careercoach.questionnaire import Questionnaire
from careercoach.reading import load
from careercoach.twins import Twins, made_one, twins
from conftest import Run

TODAY = date(2026, 11, 22)


@pytest.fixture
def diagnose() -> Questionnaire:
    """A questionnaire with a list of people."""
    return load(bundled_folder() / "diagnose.toml", TODAY, check=False)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Siobhan", "Siobahn", True),
        ("Ana Marques", "ana marques", True),
        ("Mr Okoro", "Mr. Okoro", True),
        ("Ana", "Tom", False),
        ("the director", "head of finance", False),
        ("AB", "AC", False),
    ],
)
def test_names_that_are_alike_are_found(
    diagnose: Questionnaire, one: str, other: str, *, same: bool
) -> None:
    """Slips, capitals and full stops; not two different people, nor two pairs of initials."""
    rows = [{"name": one, "role": None}, {"name": other, "role": "loans"}]
    raw = parse(diagnose.question("allies"), rows, scales=diagnose.scales, today=TODAY)
    found = list(twins(diagnose, {"allies": raw}))
    assert found == ([Twins("allies", one, other)] if same else [])
    if same:
        assert made_one(raw, found[0]) == [{"name": one, "role": "loans"}]


def test_a_script_is_told_and_nothing_is_changed(run: Run, tmp_path: Path) -> None:
    """Without a terminal both entries are kept, and named on standard error."""
    example = tmp_path / "a.json"
    example.write_text(
        '{"why_today": "In May.", "flags": ["process"],'
        ' "allies": [{"name": "Siobhan"}, {"name": "Siobahn"}]}'
    )
    done = run("diagnose", "--answers", example, "--no-input")
    assert "“Siobhan” and “Siobahn” in allies: if they are one person" in done.stderr
