"""People who stand twice in one list, spelled in two ways: find them, and make them one."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

from careercoach.answers import Answers, Scalar, Unknown, Value
from careercoach.questionnaire import Questionnaire, Records

# Two names this alike may be one; our rule of thumb ("Siobhan" and "Siobahn", "Anne" and "Ann").
ALIKE = 0.8
_SHORTEST = 3
# What a list of people calls its entries.
PERSON = "person"
Row = dict[str, Scalar | None]


class Twins(NamedTuple):
    """Two entries of a list that look like one: the question, and the two names."""

    question: str
    one: str
    other: str


def twins(questionnaire: Questionnaire, answers: Answers) -> Iterator[Twins]:
    """Yield the pairs of names that are alike in the lists whose entries are people."""
    for question in questionnaire.questions:
        if not isinstance(question, Records) or question.one != PERSON:
            continue
        rows = _rows(answers.get(question.id))
        names = [str(row["name"]) for row in rows if row.get("name")]
        for one, other in combinations(dict.fromkeys(names), 2):
            if _alike(one, other):
                yield Twins(question.id, one, other)


def _alike(one: str, other: str) -> bool:
    first, second = one.casefold().strip(), other.casefold().strip()
    if min(len(first), len(second)) < _SHORTEST:
        return False
    return first == second or SequenceMatcher(None, first, second).ratio() >= ALIKE


def made_one(value: Value | Unknown, pair: Twins) -> Value | Unknown:
    """Return a list in which the second of a pair has gone into the first.

    What the first does not say is taken from the second.
    """
    rows = _rows(value)
    second = next((row for row in rows if row.get("name") == pair.other), {})
    joined = [
        row | {id_: cell for id_, cell in second.items() if row.get(id_) is None}
        if row.get("name") == pair.one
        else row
        for row in rows
    ]
    return [row for row in joined if row.get("name") != pair.other]


def _rows(value: object) -> list[Row]:
    if not isinstance(value, list):
        return []
    return [row for row in value if isinstance(row, dict)]
