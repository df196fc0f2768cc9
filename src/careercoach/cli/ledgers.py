"""The ledger's entries, read from the profile's records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercoach import journal
from careercoach.cli.printing import notice
from careercoach.errors import DataError
from careercoach.ledger import EVENT, PLAN, TICK, Entry

if TYPE_CHECKING:
    from careercoach.cli.world import World
    from careercoach.journal import RecordName


def entries(world: World, before: RecordName | None = None) -> list[Entry]:
    """Return every plan, tick and event, and the newest run of each other questionnaire.

    A damaged record is told and left out. With `before`, only what was saved before that record.
    """
    names = journal.names(world.records)
    if before in names:
        names = names[: names.index(before)]
    newest = {name.questionnaire: name for name in names}
    wanted = [
        name
        for name in names
        if name.questionnaire in {PLAN, TICK, EVENT} or newest[name.questionnaire] is name
    ]
    return [one for name in wanted if (one := _entry(world, name)) is not None]


def _entry(world: World, name: RecordName) -> Entry | None:
    try:
        record = journal.load(world.records, name)
    except DataError as error:
        notice(world.environment, f"{error.message} (left out)")
        return None
    number = name.filename.removesuffix(".toml").rpartition("-")[2]
    return Entry(
        id=f"{name.stamp}-{number}",
        questionnaire=record.questionnaire,
        at=record.at,
        answers=record.answers,
        actions=record.actions,
        verdict=record.verdict,
    )
