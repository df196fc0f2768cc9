"""Set a run beside the newest runs of other questionnaires, and tell what does not fit."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercoach import contradictions
from careercoach.advice import Before, assess
from careercoach.cli.ledgers import done_lately
from careercoach.composition import compose
from careercoach.contradictions import Rule, Run, partners
from careercoach.expressions import Expressions
from careercoach.scripted import reread
from careercoach.toml_files import read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from careercoach.answers import Answers
    from careercoach.cli.world import World
    from careercoach.document import Finding, Outcome
    from careercoach.facts import Earlier
    from careercoach.journal import RecordName
    from careercoach.questionnaire import Questionnaire


@cache
def rules() -> list[Rule]:
    """Return the rules that come with the program."""
    return contradictions.rules_of(read_toml(Path(__file__).parent.parent / "contradictions.toml"))


class Moment(NamedTuple):
    """When a run was made; of an earlier one its record, as what came later was not known yet."""

    at: datetime
    record: RecordName | None = None


def outcome(
    world: World,
    questionnaire: Questionnaire,
    answers: Answers,
    earlier: Sequence[Earlier],
    moment: Moment,
) -> Outcome:
    """Reason over a run as of its moment, in the light of the runs before it."""
    at = moment.at
    expressions = Expressions(at.date())
    mine = [one for one in earlier if one.questionnaire == questionnaire.id]
    before = Before(mine[-1].at.date(), mine[-1].scores) if mine else None
    done = done_lately(world, at, moment.record) if earlier else frozenset()
    assessment = assess(questionnaire, answers, expressions, before, done)
    clashes = compare(world, questionnaire, answers, earlier, expressions)
    return compose(questionnaire, assessment, expressions, at, clashes)


def compare(
    world: World,
    questionnaire: Questionnaire,
    answers: Answers,
    earlier: Sequence[Earlier],
    expressions: Expressions,
) -> tuple[Finding, ...]:
    """Return what does not fit between these answers and what was told elsewhere before."""
    newest = {one.questionnaire: one for one in earlier}
    wanted = partners(rules(), questionnaire.id) & set(newest) & set(world.catalogue.paths())
    if not wanted:
        return ()
    runs = {name: _run(world, newest[name]) for name in sorted(wanted)}
    runs[questionnaire.id] = Run(questionnaire, answers, expressions.today)
    return contradictions.found(rules(), questionnaire.id, runs, expressions)


def _run(world: World, earlier: Earlier) -> Run:
    questionnaire = world.questionnaire(earlier.questionnaire)
    day = earlier.at.date()
    return Run(questionnaire, reread(questionnaire, earlier.answers, day), day)
