"""What the ledger reads and tells: entries, commitments, proposals, changes.

Plain tuples, not dataclasses: making those costs as much as all the rest of a stale `next`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from careercoach.document import Action

PLAN = "plan"
TICK = "tick"
EVENT = "event"

State = Literal["open", "done", "dropped"]


class Entry(NamedTuple):
    """One record as the ledger reads it.

    `id` is the stamp and the number of its file's name ("20261122T115300Z-4f1c"): in the order of
    these, later comes later.
    """

    id: str
    questionnaire: str
    at: datetime
    answers: Mapping[str, object] = MappingProxyType({})
    actions: tuple[Action, ...] = ()
    verdict: str = ""


class Commitment(NamedTuple):
    """Something a person said they would do.

    `id` is the plan's entry and the row in it ("20261122T115300Z-4f1c#1"), the same for ever.
    `source` is the proposal it came from, empty for the person's own. `reason` is what stood in
    the way when it was last postponed. `settled` is when it was done or dropped.
    """

    id: str
    say: str
    due: date | None = None
    involves: str = ""
    witness: str = ""
    cue: str = ""
    obstacle: str = ""
    answer: str = ""
    why: str = ""
    source: str = ""
    postponed: int = 0
    state: State = "open"
    note: str = ""
    reason: str = ""
    settled: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.state == "open"


class Proposal(NamedTuple):
    """An action that a run proposed, and the day of that run.

    `id` names the questionnaire and the matter ("diagnose-boss-talk-1"), so a later run that
    proposes the same matter gives it the same id. `until` is the last day on which it is offered.
    """

    id: str
    action: Action
    questionnaire: str
    day: date
    until: date


class Change(NamedTuple):
    """What became of a commitment since the last plan."""

    what: Literal["done", "postponed", "dropped", "reopened"]
    commitment: Commitment


def same_words(text: str) -> str:
    """Return what two texts that say the same in the same words have in common."""
    spaced = "".join(char if char.isalnum() else " " for char in text.casefold())
    return " ".join(spaced.split())


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries as they were saved, the oldest first."""
    return sorted(entries, key=lambda one: one.id)
