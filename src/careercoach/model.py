"""The coaching model as it can be looked up: what each row says and where it comes from."""

import re
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent
_WORKS = {
    "COOLEY": ("Alex Cooley", "Why Nobody is Tapping You on the Shoulder (for a New Job)"),
    "BUTCHER": ("Mel Butcher", "The Missing Piece to Your Career Advancement?"),
    "MARTIN": ("Jim Martin", "How’s your career management strategy?"),
    "A1": ("Career accelerator blog", "So, You Want To Get Promoted. What Are You Doing About It?"),
    "A2": ("Career accelerator blog", "Look At Your Organization Through New Eyes. Every Day."),
    "A3": ("Career accelerator blog", "What I Know Now That I Wish I Knew Then"),
    "A4": ("Career accelerator blog", "Your “Tribes” Are Important For Your Career Success"),
    "A5": ("Career accelerator blog", "Do You Need More Education To Grow Your Career?"),
    "A6": ("Career accelerator blog", "Are You Stuck?"),
    "A7": ("Career accelerator blog", "Mentor Me, Mentor You"),
}
# Which works a system of the model rests on; the first is its main one.
_SYSTEMS = {
    "RESTLESS": ("COOLEY",),
    "HABITS": ("COOLEY",),
    "VISION": ("COOLEY",),
    "VALUE": ("COOLEY",),
    "FRAME": ("COOLEY", "MARTIN"),
    "TALKS": ("COOLEY",),
    "PIECES": ("BUTCHER",),
    "BOSSCONV": ("BUTCHER",),
    "ORGWATCH": ("BUTCHER",),
    "BOSSJOB": ("MARTIN",),
    "STANDOUT": ("A1",),
    "SKILLS": ("COOLEY", "A1", "A6", "BUTCHER"),
    "NEWEYES": ("A2",),
    "STUCK": ("A6",),
    "TRIBES": ("A4",),
    "EDU": ("A5",),
    "MENTOR": ("A7",),
    "LESSONS": ("A3",),
}
_TAGS = {
    "S": "stated in the source",
    "I": "implied by the source",
    "D": "our rule of thumb",
}
# Rows across all systems, which are the project's own or name their source in their text.
_OWN = {
    "GEN": "our ground rule",
    "TEN": "how we weigh what the sources disagree on",
    "THR": "a threshold that the source named in it gives or implies",
    "FIG": "a figure of the source named in it, with its caveat",
}
_LINE = re.compile(r"^(?:\| |- `)([A-Z]+-[A-Z]?\d+)(?: \||`:?)(.*)$")


class Work(NamedTuple):
    """One of the sources."""

    author: str
    title: str


class ModelRow(NamedTuple):
    """One row: what it says, the works it comes from, and how far it is theirs."""

    id: str
    text: str
    works: tuple[Work, ...]
    standing: str


def works() -> list[Work]:
    """Return every source."""
    return [Work(*work) for work in _WORKS.values()]


def model_file() -> Path:
    """Return the coaching model: in an installed wheel, or in a checkout's `docs`."""
    installed = _HERE / "coaching-model.md"
    return installed if installed.is_file() else _HERE.parent.parent / "docs" / installed.name


def rows() -> dict[str, ModelRow]:
    """Return every row of the model by its id."""
    found: dict[str, ModelRow] = {}
    for line in model_file().read_text(encoding="utf-8").splitlines():
        match = _LINE.match(line)
        if match and match[1] not in found:
            found[match[1]] = _row(match[1], match[2])
    return found


def _row(id_: str, rest: str) -> ModelRow:
    text = " — ".join(filter(None, (cell.strip(" :") for cell in rest.split("|"))))
    named = tuple(Work(*_WORKS[key]) for key in _SYSTEMS.get(id_.partition("-")[0], ()))
    return ModelRow(id_, text, named, _standing(id_, text))


def _standing(id_: str, text: str) -> str:
    """Say whether a row is stated, implied or ours; rules carry tags, other rows are stated."""
    system = id_.partition("-")[0]
    if system in _OWN:
        return _OWN[system]
    tags = re.findall(r"\[([^\]]*)\]", text)
    letters = [letter for letter in _TAGS if tags and re.search(rf"\b{letter}\b", tags[-1])]
    if letters:
        return ", in part ".join(_TAGS[letter] for letter in letters)
    kind = id_.partition("-")[2][:1]
    return "our own question or output" if kind in {"Q", "O", "P"} else _TAGS["S"]
