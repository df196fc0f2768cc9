"""Earlier runs of the profile, for the answers they can offer again."""

from careercoach import journal
from careercoach.cli.printing import notice
from careercoach.cli.world import World
from careercoach.errors import DataError
from careercoach.facts import Earlier


def runs(world: World) -> list[Earlier]:
    """Return the newest run of each questionnaire, the oldest of them first."""
    newest = {name.questionnaire: name for name in journal.names(world.records)}
    found = []
    for name in sorted(newest.values()):
        try:
            record = journal.load(world.records, name)
        except DataError as error:
            notice(world.environment, f"{error.message} (left out)")
            continue
        found.append(Earlier(record.questionnaire, record.at.date(), record.answers, record.facts))
    return found
