"""What does not fit between two runs: rules over the answers of two questionnaires. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from careercoach.answers import Answers, Unknown
from careercoach.document import Evidence, Finding, Quote
from careercoach.expressions import Expressions
from careercoach.knowledge import known
from careercoach.questionnaire import Questionnaire

# More than three at once is an interrogation.
MOST_TOLD = 3
# Further apart than this, two answers are a change and no contradiction; our rule of thumb.
DAYS_APART = 60


@dataclass(frozen=True, slots=True)
class Rule:
    """One contradiction between two questionnaires; the first to be found are told.

    `first` names the one that must have been answered first, where the other order is progress.
    """

    id: str
    between: tuple[str, str]
    title: str
    when: str
    say: str
    quote: tuple[str, ...]
    rows: tuple[str, ...]
    first: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """The newest run of a questionnaire, and the day it was answered."""

    questionnaire: Questionnaire
    answers: Answers
    day: date


def rules_of(table: Mapping[str, Any]) -> list[Rule]:
    """Return the rules of a file."""
    return [
        Rule(
            id=row["id"],
            between=(row["between"][0], row["between"][1]),
            title=row["title"],
            when=row["when"],
            say=row["say"],
            quote=tuple(row["quote"]),
            rows=tuple(row["rows"]),
            first=row.get("first", ""),
        )
        for row in table["rules"]
    ]


def partners(rules: Sequence[Rule], name: str) -> set[str]:
    """Return the questionnaires that some rule sets beside this one."""
    return {other for rule in rules if name in rule.between for other in rule.between} - {name}


def found(
    rules: Sequence[Rule], name: str, runs: Mapping[str, Run], expressions: Expressions
) -> tuple[Finding, ...]:
    """Return what does not fit between the run of `name` and the newest of the others."""
    context: dict[str, Any] = {"today": expressions.today, "said": {}}
    for run in runs.values():
        context |= _named(run, expressions.today)
    told = [
        _finding(rule, runs, say)
        for rule in rules
        if name in rule.between
        and set(rule.between) <= set(runs)
        and _in_time(rule, runs)
        and expressions.holds(rule.when, context)
        and (say := expressions.text(rule.say, context))
    ]
    return tuple(told[:MOST_TOLD])


def _in_time(rule: Rule, runs: Mapping[str, Run]) -> bool:
    """Whether the two runs belong together, in the order that the rule needs."""
    one, other = (runs[name].day for name in rule.between)
    earliest = min(one, other)
    in_order = not rule.first or runs[rule.first].day == earliest
    return in_order and abs((one - other).days) <= DAYS_APART


def _named(run: Run, today: date) -> dict[str, Any]:
    """Return a run's known answers under their long names: `diagnose__told`."""
    prefix = run.questionnaire.id.replace("-", "_")
    context = known(run.questionnaire, run.questionnaire.questions, run.answers, today)
    ids = {question.id for question in run.questionnaire.questions}
    return {f"{prefix}__{id_}": value for id_, value in context.items() if id_ in ids}


def _finding(rule: Rule, runs: Mapping[str, Run], say: str) -> Finding:
    quotes = tuple(_quote(place, runs) for place in rule.quote)
    evidence = Evidence("does not fit", say, quotes, rule.rows)
    return Finding(id=rule.id, title=rule.title, evidence=(evidence,), rows=rule.rows)


def _quote(place: str, runs: Mapping[str, Run]) -> Quote:
    name, _, id_ = place.partition(".")
    run = runs[name]
    said = known(run.questionnaire, run.questionnaire.questions, run.answers, run.day)["said"]
    question = run.questionnaire.question(id_)
    value = run.answers.get(id_)
    words = value.value if isinstance(value, Unknown) else _names(value) or said.get(id_, "")
    return Quote(words=words, asked=question.short or name, told=run.day)


def _names(value: object) -> str:
    """Return what the rows of a list are called; all their cells would bury the point."""
    if not isinstance(value, list) or not value or not isinstance(value[0], dict):
        return ""
    return "; ".join(str(next(iter(row.values()))) for row in value)
