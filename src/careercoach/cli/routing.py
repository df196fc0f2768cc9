"""What the last diagnosis said to run next: worked out again from its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercoach import journal
from careercoach.advice import assess
from careercoach.cli.looking_back import record_with_questionnaire
from careercoach.errors import CoachError
from careercoach.expressions import Expressions

if TYPE_CHECKING:
    from careercoach.cli.world import World

DIAGNOSIS = "diagnose"


def routes(world: World) -> list[tuple[str, str]]:
    """Return the commands that the newest diagnosis named, each with its reason."""
    try:
        found = [one for one in journal.names(world.records) if one.questionnaire == DIAGNOSIS]
        record, questionnaire, answers = record_with_questionnaire(world, found[-1])
    except (CoachError, IndexError):
        return []
    told = assess(questionnaire, answers, Expressions(record.at.date()))
    return [(one.say.removeprefix("careercoach "), one.why) for one in told.routes]
