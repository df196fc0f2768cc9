"""What a script needs to answer a questionnaire: a commented file to fill in, and a JSON Schema."""

import json
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any, assert_never

from careercoach.questionnaire import (
    SCALE_POINTS,
    Choice,
    Choices,
    Date,
    LongText,
    Money,
    Number,
    Question,
    Questionnaire,
    Records,
    Scale,
    Text,
    YesNo,
)
from careercoach.visible import visible
from careercoach.walk import section_of

_COLUMNS = 96
_DAY = "a day (2027-01-15), a month (2027-01) or a year (2027)"


def template(questionnaire: Questionnaire) -> str:
    """Return a TOML file with every question as a comment and a line to fill in."""
    sections = section_of(questionnaire)
    lines = [*_comment(questionnaire.title), *_comment(questionnaire.about), "#"]
    lines += _comment(
        "Fill in what you know and uncomment it: remove the # before a line. "
        'Write "not sure" where you are not. What is left out and was needed is told by: '
        f"careercoach {questionnaire.id} --answers FILE"
    )
    section = ""
    for question in questionnaire.questions:
        if sections[question.id] != section:
            section = sections[question.id]
            lines += ["", f"# ---- {section} ----"]
        lines += ["", *_entry(question, questionnaire)]
    return "\n".join(lines) + "\n"


def _entry(question: Question, questionnaire: Questionnaire) -> Iterator[str]:
    yield from _comment(question.ask)
    if question.help:
        yield from _comment(question.help)
    if isinstance(question, Choice | Choices):
        yield from _options(question)
    else:
        yield from _comment(expected(question, questionnaire))
    if isinstance(question, Records):
        yield from _fields(question, questionnaire)
    if question.when or question.separates:
        yield from _comment("Asked only after certain answers, and left aside if it is not needed.")
    if question.optional:
        yield from _comment("May be left out.")
    yield f"#{question.id} = {_sample(question)}"


def _fields(question: Records, questionnaire: Questionnaire) -> Iterator[str]:
    """Say what each field of a list takes, a line each."""
    for field in question.fields:
        if field.asked:
            ask = field.ask if field.ask.endswith((".", "?", "\u2026", ")")) else f"{field.ask}."
            takes = "" if isinstance(field, Text) else f" {expected(field, questionnaire)}"
            left_out = " May be left out." if field.optional else ""
            for line in wrap(f"{field.id}: {ask}{takes}{left_out}", _COLUMNS - 4):
                yield f"#     {line}"


def _options(question: Choice | Choices) -> Iterator[str]:
    if not question.options:
        yield from _comment("Any of what is offered when you run it; nothing is today.")
        return
    if isinstance(question, Choices):
        yield from _comment(f"Any number of these; [] for {question.none}:")
    else:
        yield from _comment("One of these:")
    longest = max(len(one.id) for one in question.options)
    for one in question.options:
        yield f"#   {one.id:<{longest}}  {one.say}"


def _comment(text: str) -> Iterator[str]:
    for line in wrap(" ".join(text.split()), _COLUMNS):
        yield f"# {line}"


def expected(question: Question, questionnaire: Questionnaire) -> str:
    """Say in one sentence what a question takes in a file."""
    match question:
        case Scale():
            return f"A number from 1 to 5: {_points(questionnaire.scales[question.scale])}."
        case YesNo():
            return "true or false."
        case Choice():
            return f"One of: {_listed(question)}."
        case Choices(options=()):
            return "A list of what is offered when you run it."
        case Choices():
            return f"A list of any of these, [] for {question.none}: {_listed(question)}."
        case Text() | LongText():
            return "Your own words."
        case Number():
            unit = f" ({question.unit})" if question.unit else ""
            return f"A number from {question.at_least:g} to {question.at_most:g}{unit}."
        case Money():
            return "An amount with its currency, for instance \u201c54000 EUR\u201d."
        case Date():
            return f"{_DAY.capitalize()}."
        case Records():
            ids = ", ".join(one.id for one in question.fields if one.asked)
            return f"A list, [] for {question.none}. Each entry has {ids}."
        case _:
            assert_never(question)


def _points(words: Sequence[str]) -> str:
    return ", ".join(f"{number} {word}" for number, word in enumerate(words, 1))


def _listed(question: Choice | Choices) -> str:
    return "; ".join(f"\u201c{one.id}\u201d {one.say}" for one in question.options)


def _sample(question: Question) -> str:
    match question:
        case Scale():
            return "3"
        case YesNo():
            return "true"
        case Choice():
            return f'"{question.options[0].id}"'
        case Choices():
            return f'["{question.options[0].id}"]' if question.options else "[]"
        case Text() | LongText():
            return '"..."'
        case Number():
            return f"{question.at_least:g}"
        case Money():
            return '"54000 EUR"'
        case Date():
            return '"2024-03"' if question.range == "past" else '"+3w"'
        case Records():
            asked = (one for one in question.fields if one.asked)
            cells = ", ".join(f"{one.id} = {_sample(one)}" for one in asked)
            return f"[{{ {cells} }}]"
        case _:
            assert_never(question)


def schema(questionnaire: Questionnaire) -> str:
    """Return a JSON Schema (2020-12) of an answers file, as JSON.

    It describes the canonical forms; the reader is more lenient (option labels, "54k").
    """
    properties = {one.id: _described(one) for one in questionnaire.questions}
    body = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Answers to {questionnaire.id}",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _described(question: Question) -> dict[str, Any]:
    inner = _shape(question)
    if question.unsure:
        inner = {"anyOf": [inner, {"const": "not sure"}]}
    if question.optional:
        inner = {"anyOf": [inner, {"const": ""}]}
    return {"description": question.ask, **inner}


def _shape(question: Question) -> dict[str, Any]:
    match question:
        case Scale():
            return {"type": "integer", "minimum": 1, "maximum": SCALE_POINTS}
        case YesNo():
            return {"type": "boolean"}
        case Choice():
            return {"enum": [one.id for one in question.options]}
        case Choices():
            return _choices(question)
        case Text() | LongText():
            return {"type": "string", "minLength": 1}
        case Number():
            kind = "integer" if question.whole else "number"
            return {"type": kind, "minimum": question.at_least, "maximum": question.at_most}
        case Money():
            return _money(question)
        case Date():
            return {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
        case Records():
            return _records(question)
        case _:
            assert_never(question)


def _choices(question: Choices) -> dict[str, Any]:
    ids = [one.id for one in question.options]
    most = {} if question.at_most is None else {"maxItems": question.at_most}
    # What will be offered on the day of a run is not known before.
    item = {"type": "string"} if question.options_from else {"enum": ids}
    return {"type": "array", "items": item, "uniqueItems": True, **most}


def _money(question: Money) -> dict[str, Any]:
    amount = {"type": "number", "minimum": question.at_least, "maximum": question.at_most}
    currency = {"type": "string", "pattern": "^([A-Z]{3})?$"}
    table = {
        "type": "object",
        "properties": {"amount": amount, "currency": currency},
        "required": ["amount"],
        "additionalProperties": False,
    }
    return {"anyOf": [table, {"type": "string"}]}


def _records(question: Records) -> dict[str, Any]:
    return {
        "type": "array",
        "maxItems": question.at_most,
        "items": {
            "type": "object",
            "properties": {one.id: _described(one) for one in question.fields},
            "required": [one.id for one in question.fields if not one.optional],
            "additionalProperties": False,
        },
    }


def outline(questionnaire: Questionnaire, width: int) -> str:
    """Return all questions in the order in which they are asked, for a person to read."""
    sections = section_of(questionnaire)
    lines = [questionnaire.title, *wrap(questionnaire.about, width)]
    section = ""
    for question in questionnaire.questions:
        if sections[question.id] != section:
            section = sections[question.id]
            lines += ["", section]
        lines.append("")
        lines += wrap(question.ask, width, initial_indent="  ", subsequent_indent="  ")
        told = f"{question.id}: {expected(question, questionnaire)}"
        lines += wrap(told, width, initial_indent="    ", subsequent_indent="    ")
        if question.rows:
            rows = f"Rows: {', '.join(question.rows)}"
            lines += wrap(rows, width, initial_indent="    ", subsequent_indent="    ")
    return "\n".join(map(visible, lines)) + "\n"
