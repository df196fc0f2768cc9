"""The actions that rules propose: what, when, with whom, why, and what else if it fails."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from careercoach.dates import due_date
from careercoach.document import Action
from careercoach.expected import a_list
from careercoach.expressions import Expressions
from careercoach.knowledge import Context
from careercoach.questionnaire import Do

_SATURDAY = 5
# Nobody answers a request on these, in most places where this is read.
_FREE = {(12, 24), (12, 25), (12, 26), (1, 1)}


def proposed(
    rules: Sequence[Do], context: Context, expressions: Expressions, finding: str = ""
) -> Iterable[Action]:
    """Yield what the rules propose, in their order; `finding` is the conclusion they belong to."""
    for rule in rules:
        for known in _contexts(rule, context, expressions):
            if expressions.holds(rule.when, known):
                yield from _action(rule, known, expressions, finding)


def _contexts(rule: Do, context: Context, expressions: Expressions) -> Iterable[Context]:
    """Yield what is known, once or for each item of which the rule speaks."""
    if rule.each is None:
        yield context
        return
    for item in a_list(expressions.value(rule.each, context), rule.each):
        yield {**context, "it": item}


def _action(rule: Do, context: Context, expressions: Expressions, finding: str) -> Iterable[Action]:
    def text(template: str | None) -> str:
        return (expressions.text(template, context) or "") if template else ""

    if say := text(rule.say):
        due, fixed = _due(rule.due, context, expressions)
        yield Action(
            say=say,
            due=due,
            involves=text(rule.with_),
            why=text(rule.why),
            otherwise=text(rule.otherwise),
            finding=finding,
            topic=rule.topic,
            rows=rule.rows,
            fixed=fixed,
        )


def _due(text: str, context: Context, expressions: Expressions) -> tuple[date, bool]:
    """Read a due date, and whether it rests on the person's own.

    That is a date answer in braces, with or without an offset; else it is of our small grammar.
    """
    if text.startswith("{"):
        value = expressions.value(text.strip("{} "), context)
        if isinstance(value, date):
            return value, True
        text = "+2w"
    return working_day(due_date(text, expressions.today), expressions.today, text), False


def working_day(day: date, today: date, text: str = "") -> date:
    """Return the day itself, or the nearest on which people can be met.

    "By friday" and "by the end of" a month mean the last such day before, any other the next.
    """
    step = timedelta(days=-1 if text.startswith(("friday", "end")) else 1)
    moved = day
    while moved.weekday() >= _SATURDAY or (moved.month, moved.day) in _FREE:
        moved += step
    return moved if moved >= today else day
