"""Where it comes from, and what has happened: `sources` and `event`."""

import json

import pytest

from conftest import Run


def test_every_work_is_named(run: Run) -> None:
    """Without a row: author and title of each source."""
    text = run("sources").stdout
    assert "Mel Butcher: “The Missing Piece to Your Career Advancement?”" in text
    assert len(text.splitlines()) >= 10


@pytest.mark.parametrize(
    ("row", "standing"),
    [
        ("STUCK-26", "stated in the source"),
        ("STUCK-R05", "stated in the source, in part our rule of thumb"),
        ("PIECES-R01", "implied by the source"),
        ("SKILLS-R01", "our rule of thumb"),
        ("GEN-03", "our ground rule"),
    ],
)
def test_a_row_says_how_far_it_is_theirs(run: Run, row: str, standing: str) -> None:
    """Stated, implied or our rule of thumb, whatever the case it is typed in."""
    text = run("sources", row.lower(), env={"COLUMNS": "100"}).stdout
    assert text.startswith(row)
    assert standing in " ".join(text.split())


def test_an_unknown_row_is_told_with_the_nearest(run: Run) -> None:
    """Exit 2, and a row that exists."""
    assert "did you mean" in run("sources", "STUK-26", code=2).stderr


def test_an_event_proposes_its_dates(run: Run) -> None:
    """Each kind of event counts; its actions are dated from its day, never in the past."""
    run("event", "new boss", "--on", "2026-12-01")
    told = json.loads(run("event", "boss leaving", "--on", "2026-10-01", "--json").stdout)
    assert [one["due"] for one in told["actions"]] == ["2026-11-24"]
    first = json.loads(run("report", "2026-11-22", "--json", "--all").stdout)[0]
    assert [one["due"] for one in first["actions"]] == ["2026-12-06", "2026-12-08", "2026-12-22"]


@pytest.mark.parametrize("arguments", [["moon"], ["new boss", "--on", "01/02"]])
def test_an_event_that_cannot_be_read_is_one_line(run: Run, arguments: list[str]) -> None:
    """An unknown event or an ambiguous day: exit 2, nothing saved."""
    assert len(run("event", *arguments, code=2).stderr.splitlines()) == 1
    run("report", code=2)
