"""The lists of choices that the kinds of question offer. Pure, so that each can be checked."""

from collections.abc import Sequence

from careercoach.answers import Value
from careercoach.dialogue import Answered, Prompt, Skipped, Unsure
from careercoach.questionnaire import Choice, Option, Question, Scale, YesNo
from careercoach.terminal import words
from careercoach.terminal.surface import Row

# Ten and more would need two keys, and letters are taken by j, k, u and s.
_DIGITS = 9


def digit(number: int) -> str:
    """Return the key of the row with this number, counted from 1."""
    return str(number) if number <= _DIGITS else ""


def ways_out(question: Question) -> list[Row[Unsure | Skipped]]:
    """Return the rows that give no answer, where the question allows them."""
    rows: list[Row[Unsure | Skipped]] = []
    if question.unsure:
        rows.append(Row("u", words.NOT_SURE, Unsure()))
    if question.optional:
        rows.append(Row("s", words.SKIP, Skipped()))
    return rows


def option_rows(options: Sequence[Option]) -> list[Row[str]]:
    """Return one row for each option."""
    return [Row(digit(at), option.say, option.id) for at, option in enumerate(options, 1)]


def single(
    question: Scale | YesNo | Choice, points: Sequence[str]
) -> list[Row[Answered | Unsure | Skipped]]:
    """Return the rows of a question with one answer, in the order of the page."""
    rows: list[Row[Answered]]
    match question:
        case Scale():
            rows = [Row(digit(at), point, Answered(at)) for at, point in enumerate(points, 1)]
        case YesNo():
            rows = [Row("y", "Yes", Answered(value=True)), Row("n", "No", Answered(value=False))]
        case Choice():
            options = option_rows(question.options)
            rows = [Row(row.key, row.label, Answered(row.means)) for row in options]
    return [*rows, *ways_out(question)]


def place_of(value: Value | None, rows: Sequence[Row[Answered | Unsure | Skipped]]) -> int | None:
    """Return which row holds an earlier answer, if any still does."""
    if value is None:
        return None
    return next((at for at, row in enumerate(rows) if row.means == Answered(value)), None)


def ticked(prompt: Prompt, rows: Sequence[Row[str]]) -> list[str]:
    """Return the options of an earlier answer that still exist."""
    earlier = prompt.default if isinstance(prompt.default, list) else []
    return [row.means for row in rows if row.means in earlier]
