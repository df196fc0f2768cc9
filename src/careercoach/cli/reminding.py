"""Keeps the line of `next` at hand: worked out by every command that writes, read by a greeting."""

from __future__ import annotations

import io
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from careercoach import journal, kept_line
from careercoach.cli.ledgers import entries
from careercoach.errors import CoachError
from careercoach.ledger import commitments, next_step, proposals
from careercoach.stale_line import packed
from careercoach.steps import lines_ahead

if TYPE_CHECKING:
    from careercoach.cli.world import World
    from careercoach.journal import Record
    from careercoach.ledger import Commitment, Entry, Proposal
    from careercoach.steps import DatedLine


@dataclass(frozen=True, slots=True)
class Standing:
    """What is open in a profile, and what to do next.

    `stamp` is the time of the folder of records before they were read; None without a folder.
    """

    stamp: int | None
    told: list[Entry]
    open: list[Commitment]
    settled: list[Commitment]
    step: Commitment | Proposal | None


def standing(world: World) -> Standing:
    """Return how things stand; settled commitments come newest first."""
    # First: a record that comes in while the others are read must make the line stale.
    stamp = _stamp(world.records)
    told = entries(world)
    every = commitments(told)
    settled = [one for one in every if one.settled is not None]
    step = next_step(told, world.today)
    settled.sort(key=lambda one: one.settled or world.environment.now, reverse=True)
    return Standing(stamp, told, [one for one in every if one.open], settled, step)


def save(world: World, record: Record, *, drafted: bool = True) -> Path:
    """Save a record and renew the line of `next`; errors are those of `journal.save`."""
    path = journal.save(world.records, record, drafted=drafted)
    # A line that cannot be renewed is worked out, and damaged records told, when it is asked for.
    with suppress(CoachError):
        renewed(replace(world, environment=replace(world.environment, stderr=io.StringIO())))
    return path


def renewed(world: World, now: Standing | None = None) -> str:
    """Work out the line of `next`, keep it where that can be done, and return it."""
    now = now or standing(world)
    # What is open comes before what is proposed, so only without it does that matter.
    offered = () if now.open else proposals(now.told, world.today)
    until = [one.until for one in offered]
    lines = lines_ahead(now.step, world.today, until=until, first=not now.told)
    # A line of another day, by --today, is nobody's greeting.
    if now.stamp is not None and str(world.today) == kept_line.today():
        with suppress(OSError, CoachError):
            _keep(world, lines, now.stamp)
    return lines[0].text


def _stamp(records: Path) -> int | None:
    try:
        return records.stat().st_mtime_ns
    except OSError:
        return None


def _keep(world: World, lines: list[DatedLine], stamp: int) -> None:
    cache = os.fspath(world.folders.cache)
    file = kept_line.path_in(cache, world.profile)
    kept_line.keep(file, packed(lines, world.today), stamp)
