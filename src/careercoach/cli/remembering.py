"""Earlier runs of the profile, for the answers they can offer again."""

from careercoach import journal
from careercoach.cli.printing import notice
from careercoach.cli.world import World
from careercoach.errors import DataError
from careercoach.facts import WHOLE_RUN, Earlier

# A list that grows is read back this far: a talk is not prepared from the results of a decade.
ROWS_READ = 200


def runs(world: World, before: journal.RecordName | None = None) -> list[Earlier]:
    """Return the newest run of each questionnaire, and every recent one that adds to a list.

    The oldest comes first. With `before`, only what was saved before that record.
    """
    groups: dict[str, list[journal.RecordName]] = {}
    names = _names(world)
    for name in names[: names.index(before)] if before in names else names:
        groups.setdefault(name.questionnaire, []).append(name)
    found = []
    for group in groups.values():
        newest = _earlier(world, group[-1])
        found.append(newest)
        if newest is not None and WHOLE_RUN in newest.facts.values():
            found += [_earlier(world, name) for name in group[-ROWS_READ:-1]]
    return sorted((one for one in found if one is not None), key=lambda one: one.at)


def _names(world: World) -> list[journal.RecordName]:
    """Return the names of all records; what cannot be read offers nothing, and stops nothing."""
    try:
        return journal.names(world.records)
    except DataError as error:
        notice(world.environment, f"{error.message} (nothing is offered from there)")
        return []


def _earlier(world: World, name: journal.RecordName) -> Earlier | None:
    try:
        record = journal.load(world.records, name)
    except DataError as error:
        notice(world.environment, f"{error.message} (left out)")
        return None
    return Earlier(record.questionnaire, record.at, record.answers, record.facts, record.scores)
