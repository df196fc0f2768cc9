"""Proposals: what the newest runs propose, merged and in the order of work."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careercoach.ledger.commitments import commitments
from careercoach.ledger.entries import (
    EVENT,
    PLAN,
    Commitment,
    Entry,
    Proposal,
    in_order,
    same_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from careercoach.document import Action

# Anger first and quality before visibility (STUCK-R12); then what the others depend on: the goal,
# the talk with the boss, relationships, visible work (PIECES-R07). Named by finding, topic or
# questionnaire, whichever is known first.
_STAGES = (
    {"attitude"},
    {"under-performing", "behind", "rigid"},
    {"bored", "fit", "vision", "reframe", "tribes", "education"},
    {"unspoken", "boss-talk", "boss-need", "prep-boss-meeting", "debrief", "boss-job"},
    {"stakeholders", "talks", "mentor", "new-eyes", "outside"},
    {"unproven", "merit-belief", "no-opening", "value", "skills-gap", "stand-out", "witness"},
)
_STAGE = {name: place for place, names in enumerate(_STAGES) for name in names}


def proposals(entries: Iterable[Entry]) -> list[Proposal]:
    """Return what the newest runs propose and nobody committed to, each matter once.

    What comes first by the model comes first; within one stage the earlier date does.
    """
    ordered = in_order(entries)
    committed = commitments(ordered)
    matters: list[list[tuple[Proposal, datetime]]] = []
    for entry in _newest_runs(ordered):
        for proposal in _proposed(entry):
            _add_matter(matters, (proposal, entry.at))
    open_ones = [
        [proposal for proposal, _ in matter]
        for matter in matters
        if not any(_taken(proposal, at, committed) for proposal, at in matter)
    ]
    return sorted((min(matter, key=_place) for matter in open_ones), key=_place)


def next_step(entries: Iterable[Entry]) -> Commitment | Proposal | None:
    """Return the open commitment with the earliest date.

    Without one, the first action that the newest run since the last plan proposed; none if
    nothing was proposed since.
    """
    ordered = in_order(entries)
    first = next(iter(commitments(ordered)), None)
    if first is not None and first.open:
        return first
    plans = [place for place, one in enumerate(ordered) if one.questionnaire == PLAN]
    since = ordered[plans[-1] + 1 :] if plans else ordered
    newest = next((one for one in reversed(since) if one.actions), None)
    return next(iter(_proposed(newest)), None) if newest else None


def _newest_runs(ordered: Sequence[Entry]) -> list[Entry]:
    """Return the newest run of each questionnaire; none from before this coach stepped back.

    Two events are two reasons to act: of events, the newest run of each kind counts.
    """
    newest: dict[str, Entry] = {}
    for entry in ordered:
        if entry.verdict == "refer":
            newest.clear()
        elif entry.questionnaire != PLAN:
            kind = str(entry.answers.get("event", "")) if entry.questionnaire == EVENT else ""
            newest[f"{entry.questionnaire} {kind}"] = entry
    return list(newest.values())


def _proposed(entry: Entry) -> list[Proposal]:
    """Return the actions of a run, numbered within each matter."""
    counts: dict[str, int] = {}
    found = []
    for action in entry.actions:
        matter = action.topic or action.finding or "step"
        counts[matter] = counts.get(matter, 0) + 1
        id_ = f"{entry.questionnaire}-{matter}-{counts[matter]}"
        found.append(Proposal(id_, action, entry.questionnaire, entry.at.date()))
    return found


def _add_matter(
    matters: list[list[tuple[Proposal, datetime]]], told: tuple[Proposal, datetime]
) -> None:
    """Put a proposal to those that say the same, or on its own."""
    for matter in matters:
        if any(_same(told[0].action, other.action) for other, _ in matter):
            matter.append(told)
            return
    matters.append([told])


def _same(one: Action, other: Action) -> bool:
    return bool(one.topic and one.topic == other.topic) or (
        same_words(one.say) == same_words(other.say)
    )


def _taken(proposal: Proposal, at: datetime, committed: Iterable[Commitment]) -> bool:
    """Whether it is a commitment that is open, or was settled since the proposal was made."""
    words = same_words(proposal.action.say)
    return any(
        (one.source == proposal.id or same_words(one.say) == words)
        and (one.settled is None or one.settled >= at)
        for one in committed
    )


def _place(proposal: Proposal) -> tuple[int, date]:
    """Return a proposal's place in the order of work."""
    action = proposal.action
    names = (action.finding, action.topic, proposal.questionnaire)
    stage = next((_STAGE[name] for name in names if name in _STAGE), len(_STAGES))
    return stage, action.due or date.max
