"""No row of the coaching model is lost: each is named where it is used, or marked as left out."""

import re
from collections.abc import Iterator
from pathlib import Path

from careercoach.catalogue import bundled_folder

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "docs" / "coaching-model.md"
SYSTEMS = (
    *("RESTLESS", "HABITS", "VISION", "VALUE", "FRAME", "TALKS", "PIECES", "BOSSCONV", "ORGWATCH"),
    *("BOSSJOB", "STANDOUT", "SKILLS", "NEWEYES", "STUCK", "TRIBES", "EDU", "MENTOR", "LESSONS"),
)
# Content rows, questions and rules; outputs (O) and open points (P) are not counted.
ROW = re.compile(rf"\b(?:{'|'.join(SYSTEMS)})-[QR]?\d\d\b")
LEFT_OUT = re.compile(r"^- `([A-Z]+-[QR]?\d\d)`: (.+)$", re.MULTILINE)


def _defined() -> set[str]:
    """Return the rows that the model defines: the first cell of a table row, or a list item."""
    found = set()
    for line in MODEL.read_text().splitlines():
        cell = re.match(r"(?:\| |- `)([A-Z]+-[QR]?\d\d)(?: \||`)", line)
        if cell and ROW.fullmatch(cell[1]) and not LEFT_OUT.match(line):
            found.add(cell[1])
    return found


def _named() -> set[str]:
    """Return the rows that some question, sign, finding, action or report block names."""
    return {row for text in _row_lists() for row in ROW.findall(text)}


def _row_lists() -> Iterator[str]:
    for path in bundled_folder().glob("*.toml"):
        yield from re.findall(r"\brows = \[([^\]]*)\]", path.read_text())


def _left_out() -> dict[str, str]:
    section = MODEL.read_text().partition("\n## Left out\n")[2]
    return dict(LEFT_OUT.findall(section))


def test_every_row_of_the_model_is_named_or_left_out_with_a_reason() -> None:
    """Nothing falls through: what no questionnaire names stands in the list of what is left out."""
    missing = _defined() - _named() - set(_left_out())
    assert not missing, sorted(missing)


def test_nearly_all_of_the_model_is_used() -> None:
    """At least 97 in 100 of the content rows, questions and rules are named."""
    defined = _defined()
    assert len(defined) >= 800
    assert len(defined & _named()) >= 0.97 * len(defined)


def test_no_row_is_named_that_the_model_does_not_define() -> None:
    """A row that does not exist would be a source that does not exist."""
    cited = {row for row in _named() if row.split("-")[0] in SYSTEMS}
    assert cited <= _defined(), sorted(cited - _defined())


def test_nothing_is_both_left_out_and_named() -> None:
    """The list of what is left out is true."""
    assert not set(_left_out()) & _named()
