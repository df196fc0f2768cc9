"""Check a questionnaire beyond its shape: every name it uses exists, and is asked in time.

All faults are found, each one line: `FILE: question 'new_duties': when: unknown name ...`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from careercoach.answers import BadAnswer, parse
from careercoach.dates import DateProblem, due_date
from careercoach.errors import nearest
from careercoach.expressions import RESERVED, ExpressionProblem, Expressions
from careercoach.offers import SOURCES, filled, with_cells
from careercoach.questionnaire import (
    BarsBlock,
    ChecklistBlock,
    Choices,
    Do,
    Line,
    Part,
    Question,
    Questionnaire,
    Records,
    Scale,
    Sign,
    TableBlock,
)

# Fields that hold an expression; every other str field marked Template is a sentence.
_VALUES = {"when", "value", "each", "per", "x", "y", "date"}
_TEXTS = {
    "ask", "help", "for_", "against", "unknown", "say", "title", "with_", "why", "otherwise",
    "because", "heading", "label", "note", "front", "back", "row",
}  # fmt: skip
_REFERENCES = {"quote", "of", "item"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the file a fault is."""

    where: str
    names: frozenset[str]

    def fault(self, key: str, problem: str) -> str:
        return f"{self.where}: {key.rstrip('_')}: {problem}"


def lint(questionnaire: Questionnaire, today: date) -> list[str]:
    """Return every fault of a well-formed questionnaire, in the file's order."""
    return [
        *_double_ids(questionnaire),
        *_reserved_faults(questionnaire),
        *_question_faults(questionnaire, Expressions(today)),
        *_phrase_faults(questionnaire, Expressions(today)),
        *_value_faults(questionnaire, Expressions(today)),
        *_rule_faults(questionnaire, Expressions(today)),
        *_example_faults(questionnaire, today),
    ]


def _double_ids(questionnaire: Questionnaire) -> Iterator[str]:
    for kind, things in (
        ("question", questionnaire.questions),
        ("dimension", questionnaire.dimensions),
        ("finding", questionnaire.findings),
        *(
            (f"question '{one.id}': field", one.fields)
            for one in questionnaire.questions
            if isinstance(one, Records)
        ),
    ):
        seen: set[str] = set()
        for thing in things:
            if thing.id in seen:
                yield f"{kind} '{thing.id}': stands twice; give one of them another id"
            seen.add(thing.id)


def _reserved_faults(questionnaire: Questionnaire) -> Iterator[str]:
    """Refuse names that expressions know already: `score`, `today`, `listed`, `not`."""
    names = [
        *((f"question '{one.id}'", one.id) for one in questionnaire.questions),
        *((f"value '{name}'", name) for name in questionnaire.values),
        *((f"phrase '{name}'", name) for name in questionnaire.phrases),
    ]
    for where, name in names:
        if name in RESERVED:
            yield f"{where}: is a word that expressions use; choose another name"


def _question_faults(questionnaire: Questionnaire, expressions: Expressions) -> Iterator[str]:
    earlier: set[str] = set()
    dimensions = [dimension.id for dimension in questionnaire.dimensions]
    for question in questionnaire.questions:
        place = _Place(f"question '{question.id}'", frozenset(earlier))
        yield from _names(question, place, expressions, dimensions)
        yield from _scale_faults(question, questionnaire)
        yield from _offer_faults(question, place)
        yield from _field_faults(question)
        yield from _evidence_faults(question, place)
        for id_ in question.separates or ():
            if id_ not in dimensions:
                yield place.fault("separates", _unknown("dimension", id_, dimensions))
        earlier.add(question.id)


def _scale_faults(question: Question, questionnaire: Questionnaire) -> Iterator[str]:
    parts = question.fields if isinstance(question, Records) else (question,)
    for part in parts:
        if isinstance(part, Scale) and part.scale not in questionnaire.scales:
            known = sorted(questionnaire.scales)
            yield f"question '{part.id}': scale: {_unknown('scale', part.scale, known)}"


def _field_faults(question: Question) -> Iterator[str]:
    """Refuse fields that an expression would take for a method of the row (`it.items`)."""
    for part in question.fields if isinstance(question, Records) else ():
        if hasattr(dict, part.id):
            yield f"question '{question.id}': field '{part.id}': is a reserved word; use another"


def _evidence_faults(question: Question, place: _Place) -> Iterator[str]:
    """Check that what a proof is for was answered before: in a list, in the same entry."""
    earlier: list[str] = []
    for part in question.fields if isinstance(question, Records) else ():
        for id_ in getattr(part, "evidence", None) or ():
            if id_ not in earlier:
                yield place.fault(f"field '{part.id}': evidence", _unknown("field", id_, earlier))
        earlier.append(part.id)
    for id_ in getattr(question, "evidence", None) or ():
        if id_ not in place.names:
            yield place.fault("evidence", _unknown("name", id_, sorted(place.names)))


def _offer_faults(question: Question, place: _Place) -> Iterator[str]:
    """Check what is known only at a run: where options are from, and where rows begin."""
    if isinstance(question, Choices):
        source = question.options_from
        if bool(source) == bool(question.options):
            yield place.fault("options", "needs either 'options' or 'options_from', and not both")
        if source and source not in SOURCES:
            yield place.fault("options_from", _unknown("source", source, SOURCES))
    if isinstance(question, Records):
        for id_ in question.rows_from:
            if id_ not in place.names:
                yield place.fault("rows_from", _unknown("name", id_, sorted(place.names)))


def _phrase_faults(questionnaire: Questionnaire, expressions: Expressions) -> Iterator[str]:
    """Check that each phrase speaks of `it` alone, with the phrases above it."""
    known: set[str] = set()
    questions = {question.id for question in questionnaire.questions}
    for name, source in questionnaire.phrases.items():
        place = _Place(f"phrase '{name}'", frozenset(known))
        if name in questions:
            yield place.fault("phrases", "has the name of a question; give it another")
        yield from _string_faults("say", source, place, expressions, ())
        known.add(name)


def _value_faults(questionnaire: Questionnaire, expressions: Expressions) -> Iterator[str]:
    """Check that each named value uses answers and the values above it."""
    known = {question.id for question in questionnaire.questions} | set(questionnaire.phrases)
    dimensions = [dimension.id for dimension in questionnaire.dimensions]
    for name, source in questionnaire.values.items():
        place = _Place(f"value '{name}'", frozenset(known))
        if name in known:
            yield place.fault("values", "has the name of a question or phrase; give it another")
        yield from _string_faults("value", source, place, expressions, dimensions)
        known.add(name)


def _rule_faults(questionnaire: Questionnaire, expressions: Expressions) -> Iterator[str]:
    names = frozenset(question.id for question in questionnaire.questions)
    made = {*questionnaire.values, *questionnaire.phrases}
    dimensions = [dimension.id for dimension in questionnaire.dimensions]
    for where, part in _rules(questionnaire):
        place = _Place(where, names | {"verdict", "before", *made})
        yield from _names(part, place, expressions, dimensions)
        yield from _sign_faults(part, place, questionnaire)
        yield from _block_faults(part, place)
    for rule in questionnaire.findings:
        if rule.dimension is not None and rule.dimension not in dimensions:
            unknown = _unknown("dimension", rule.dimension, dimensions)
            yield f"finding '{rule.id}': dimension: {unknown}"


def _rules(questionnaire: Questionnaire) -> Iterator[tuple[str, Part]]:
    for dimension in questionnaire.dimensions:
        for number, part in enumerate([*dimension.signs, *dimension.limits], 1):
            kind = "sign" if number <= len(dimension.signs) else "limit"
            yield f"dimension '{dimension.id}', {kind} {number}", part
    for rule in questionnaire.findings:
        yield f"finding '{rule.id}'", rule
    for verdict in questionnaire.verdicts:
        yield f"verdict '{verdict.id}'", verdict
    for number, part in enumerate(questionnaire.actions, 1):
        yield f"action {number}", part
    yield "questionnaire", Line(say=questionnaire.cannot or "-", when=questionnaire.stop)
    for route in questionnaire.routes:
        yield f"route '{route.run}'", route
    for number, block in enumerate(questionnaire.report, 1):
        yield f"report block {number} ({block.kind})", block


def _sign_faults(part: Part, place: _Place, questionnaire: Questionnaire) -> Iterator[str]:
    item = getattr(part, "item", None)
    if isinstance(part, Sign) and (item is None) == (part.value is None):
        yield place.fault("item", "needs either 'item' or 'value', and not both")
    if item is not None and item in place.names:
        kind = questionnaire.question(item).kind
        if kind not in {"scale", "yes-no"}:
            yield place.fault("item", f"'{item}' is a {kind}; use 'value' with an expression")


def _block_faults(part: Part, place: _Place) -> Iterator[str]:
    if isinstance(part, TableBlock) and len(part.row) != len(part.columns):
        yield place.fault("row", f"has {len(part.row)} cells for {len(part.columns)} columns")
    if isinstance(part, BarsBlock) and not (part.of or part.each):
        yield place.fault("of", "needs either 'of' or 'each'")
    if isinstance(part, ChecklistBlock) and not (part.of or part.lines):
        yield place.fault("of", "needs either 'of' or 'lines'")


def _names(
    part: Part, place: _Place, expressions: Expressions, dimensions: Sequence[str]
) -> Iterator[str]:
    """Check every expression, sentence and reference of a part and of the parts inside it."""
    for key in part.annotations():
        value = getattr(part, key)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Part):
                yield from _names(one, place, expressions, dimensions)
                if isinstance(one, Do):
                    yield from _due_faults(one, place, expressions)
            elif isinstance(one, str):
                yield from _string_faults(key, one, place, expressions, dimensions)


def _string_faults(
    key: str, text: str, place: _Place, expressions: Expressions, dimensions: Sequence[str]
) -> Iterator[str]:
    known = sorted(place.names)
    if key in _REFERENCES and text not in {"dimensions", "findings", "set-aside"}:
        if text not in place.names and not text.endswith(("-action", "-actions", "routes")):
            yield place.fault(key, _unknown("name", text, known))
        return
    if key not in _VALUES | _TEXTS:
        return
    as_text = key in _TEXTS
    try:
        expressions.check(text, text=as_text)
        names = (expressions.names_of_text if as_text else expressions.names_of_value)(text)
        scores = expressions.members_of(text, "score", text=as_text)
    except ExpressionProblem as problem:
        yield place.fault(key, f"cannot be read: {problem}")
        return
    for name in sorted(names - place.names):
        yield place.fault(key, _unknown("name", name, known))
    for name in sorted(scores - set(dimensions)):
        yield place.fault(key, _unknown("dimension", name, dimensions))


def _due_faults(do: Do, place: _Place, expressions: Expressions) -> Iterator[str]:
    try:
        if do.due.startswith("{"):
            source = do.due.strip("{} ")
            expressions.check(source)
            unknown = expressions.names_of_value(source) - place.names
            for name in sorted(unknown):
                yield place.fault("due", _unknown("name", name, sorted(place.names)))
        else:
            due_date(do.due, expressions.today)
    except (DateProblem, ExpressionProblem) as problem:
        yield place.fault("due", str(problem))


def _example_faults(plain: Questionnaire, today: date) -> Iterator[str]:
    for source in plain.offers:
        if source not in SOURCES:
            yield f"offers: {_unknown('source', source, SOURCES)}"
    questionnaire = filled(plain, plain.offers)
    ids = [question.id for question in questionnaire.questions]
    for id_, raw in questionnaire.example.items():
        if id_ not in ids:
            yield f"example: {_unknown('question', id_, ids)}"
            continue
        try:
            question = questionnaire.question(id_)
            whole = with_cells(question, questionnaire, raw)
            parse(question, whole, scales=questionnaire.scales, today=today)
        except BadAnswer as problem:
            yield f"example: '{id_}': {problem}"


def _unknown(kind: str, name: str, known: Sequence[str]) -> str:
    return f"unknown {kind} '{name}'{nearest(name, list(known))}"
