"""The ledger's entries, read from the profile's records."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from careercoach import journal
from careercoach.cli.printing import notice
from careercoach.errors import DataError
from careercoach.ledger import EVENT, PLAN, TICK, Entry, commitments, same_words

if TYPE_CHECKING:
    from datetime import datetime

    from careercoach.cli.world import World
    from careercoach.journal import RecordName


# What was done longer ago may be worth doing again; our rule of thumb.
_LATELY = timedelta(days=120)


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


def done_lately(world: World, at: datetime, before: RecordName | None = None) -> frozenset[str]:
    """Return the actions ticked off in the months before a moment, as `same_words` has them."""
    names = journal.names_of(world.records, PLAN, TICK)
    since = f"{at.astimezone(UTC) - _LATELY:%Y%m%dT%H%M%SZ}"
    # A plan may be old and its tick new, so the plans are all read, as for everything open.
    wanted = [one for one in names if one.questionnaire == PLAN or one.stamp >= since]
    if not any(one.questionnaire == TICK for one in wanted):
        return frozenset()
    told: list[Entry] = []
    for name in _until(wanted, before):
        # Whatever reads the whole ledger tells of a damaged record.
        with suppress(DataError):
            told.append(_read(world, name))
    return frozenset(same_words(one.say) for one in commitments(told) if one.state == "done")


def _until(names: list[RecordName], before: RecordName | None) -> list[RecordName]:
    return [one for one in names if before is None or one.stamp <= before.stamp]


def _entry(world: World, name: RecordName) -> Entry | None:
    try:
        return _read(world, name)
    except DataError as error:
        notice(world.environment, f"{error.message} (left out)")
        return None


def _read(world: World, name: RecordName) -> Entry:
    record = journal.load(world.records, name)
    number = name.filename.removesuffix(".toml").rpartition("-")[2]
    return Entry(
        id=f"{name.stamp}-{number}",
        questionnaire=record.questionnaire,
        at=record.at,
        answers=record.answers,
        actions=record.actions,
        verdict=record.verdict,
    )
