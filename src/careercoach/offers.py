"""What is offered only when a questionnaire is run, and the rows that begin with what was picked.

A run fills in the options of its questions first. From then on nobody has to know where they are
from: they are asked, checked and shown as those of a file.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from careercoach.answers import Answers, BadAnswer, Scalar, Unknown, Value
from careercoach.errors import nearest
from careercoach.ledger import same_words
from careercoach.questionnaire import Choices, Offer, Option, Question, Questionnaire, Records

# What whoever runs a questionnaire can offer; the names that `options_from` may use.
SOURCES = ("proposals", "open", "changes")
REFERENCE = "ref"
_LONGEST = 60

Row = dict[str, Scalar | None]
Given = dict[str, Value | Unknown]
Offers = Mapping[str, Sequence[Offer]]


def filled(questionnaire: Questionnaire, offers: Offers) -> Questionnaire:
    """Return a questionnaire with these offers in place of its own."""
    whole = {source: tuple(offers.get(source, ())) for source in SOURCES}
    questions = tuple(
        question.having(options=tuple(Option(id=one.id, say=one.say) for one in whole[source]))
        if isinstance(question, Choices) and (source := question.options_from)
        else question
        for question in questionnaire.questions
    )
    return questionnaire.having(offers=whole, questions=questions)


def takes_offers(questionnaire: Questionnaire) -> bool:
    """Whether a questionnaire asks about anything that is known only when it is run."""
    return any(isinstance(one, Choices) and one.options_from for one in questionnaire.questions)


def nothing_offered(questionnaire: Questionnaire) -> str:
    """Return what a questionnaire says where it takes offers and has none; else nothing."""
    taking = [
        one for one in questionnaire.questions if isinstance(one, Choices) and one.options_from
    ]
    if any(one.options for one in taking):
        return ""
    return next((one.empty for one in taking if one.empty), "")


def dependents(questionnaire: Questionnaire, id_: str) -> list[str]:
    """Return the questions whose rows begin with the answer to this one."""
    return [one.id for one in _with_begun_rows(questionnaire) if id_ in one.rows_from]


def begun(question: Records, questionnaire: Questionnaire, answers: Answers) -> list[Row]:
    """Return the rows of a question: those it has, and one for each pick that has none yet.

    A row whose pick was taken back is left out.
    """
    wanted = _wanted(question, questionnaire, answers)
    untaken = _cells(question, questionnaire).keys() - {row.get(REFERENCE) for row in wanted}
    kept = [row for row in _rows(answers.get(question.id)) if row.get(REFERENCE) not in untaken]
    return _with_picks(kept, wanted, question)


def identity(row: Row, question: Records) -> str:
    """Return what tells a row from others: what it refers to, else its words."""
    return str(row.get(REFERENCE) or same_words(str(row.get(question.fields[0].id))))


def with_cells(question: Question, questionnaire: Questionnaire, raw: Any) -> Any:
    """Return rows of a file with the cells that the offers they refer to would begin with.

    Raises:
        BadAnswer: a row has no words of its own and refers to nothing that is offered.
    """
    if not isinstance(question, Records) or not question.rows_from or not isinstance(raw, list):
        return raw
    cells = _cells(question, questionnaire)
    first = question.fields[0].id
    for row in raw:
        if isinstance(row, dict) and first not in row and row.get(REFERENCE) not in (None, *cells):
            near = nearest(str(row[REFERENCE])[:_LONGEST], sorted(cells))
            raise BadAnswer(f"'{REFERENCE}' names nothing that is offered{near}")
    return [
        {**cells.get(str(row.get(REFERENCE)), {}), **row} if isinstance(row, dict) else row
        for row in raw
    ]


def completed(questionnaire: Questionnaire, answers: Answers) -> Given:
    """Return the answers with a row for each pick, as a script that gives only picks wants it."""
    found = dict(answers)
    for question in _with_begun_rows(questionnaire):
        if any(id_ in answers for id_ in question.rows_from):
            wanted = _wanted(question, questionnaire, answers)
            found[question.id] = _with_picks(_rows(answers.get(question.id)), wanted, question)
    return found


def merged(questionnaire: Questionnaire, answers: Answers) -> tuple[Given, list[str]]:
    """Return the answers with rows of the same words as one, and the words that stood twice.

    Each row has a cell for every field then.
    """
    found, twice = dict(answers), []
    for question in _with_begun_rows(questionnaire):
        if isinstance(answers.get(question.id), list):
            once: dict[str, Row] = {}
            for row in _rows(answers[question.id]):
                whole = {part.id: row.get(part.id) for part in question.fields}
                said = str(whole[question.fields[0].id])
                before = once.setdefault(same_words(said), whole)
                if before is not whole:
                    twice.append(said)
                    _fill(before, whole)
            found[question.id] = list(once.values())
    return found, twice


def _with_begun_rows(questionnaire: Questionnaire) -> list[Records]:
    return [one for one in questionnaire.questions if isinstance(one, Records) and one.rows_from]


def _cells(question: Records, questionnaire: Questionnaire) -> dict[str, dict[str, Any]]:
    """Return, for each offer, the cells that a row made of it begins with."""
    ids = {part.id for part in question.fields}
    return {
        one.id: {id_: cell for id_, cell in one.row.items() if id_ in ids}
        for offers in questionnaire.offers.values()
        for one in offers
    }


def _rows(value: Value | Unknown | None) -> list[Row]:
    return [dict(row) for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _wanted(question: Records, questionnaire: Questionnaire, answers: Answers) -> list[Row]:
    """Return the row that each pick, and each text, begins with."""
    rows: list[Row] = []
    cells = _cells(question, questionnaire)
    for id_ in question.rows_from:
        match answers.get(id_):
            case list() as picked:
                rows += [{**cells.get(str(one), {}), REFERENCE: str(one)} for one in picked]
            case str() as text:
                rows.append({question.fields[0].id: text})
    return rows


def _with_picks(rows: list[Row], wanted: Sequence[Row], question: Records) -> list[Row]:
    """Add the rows of picks that have none; one that has their words is theirs."""
    first = question.fields[0].id
    known = {identity(row, question): row for row in rows}
    for row in wanted:
        mine = known.get(same_words(str(row.get(first))))
        if mine is not None:
            _fill(mine, row)
        elif identity(row, question) not in known:
            rows.append(row)
    return rows


def _fill(row: Row, other: Row) -> None:
    row.update({key: cell for key, cell in other.items() if row.get(key) is None})
