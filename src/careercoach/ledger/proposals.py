"""Proposals: what the newest runs propose, merged and in the order of work."""

from __future__ import annotations

from datetime import date, timedelta
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

# What nobody took on two months after it was due has been answered; our rule of thumb.
_DAYS_OFFERED = 60
# Once a talk is debriefed, nobody has to ask for it, hold it or note it.
_DEBRIEF = "debrief"
_OF_THE_TALK = {"prep-boss-meeting"}
_TALK_TOPICS = {"boss-talk", "boss-bar"}
_TALK_IDS = {"skills-gap-open-1"}


def proposals(entries: Iterable[Entry], today: date) -> list[Proposal]:
    """Return what the newest runs propose and nobody committed to, each matter once.

    What comes first by the model comes first; within one stage the earlier date does. Each is
    offered until the last of those that say the same lapses.
    """
    ordered = in_order(entries)
    committed = commitments(ordered)
    matters: list[list[tuple[Proposal, datetime]]] = []
    for entry in _newest_runs(ordered):
        for proposal in _proposed(entry):
            _add_matter(matters, (proposal, entry.at))
    talked = _talked(ordered)
    standing = [
        [proposal for proposal, at in matter if _stands(proposal, at, talked, today)]
        for matter in matters
        if not any(_taken(proposal, at, committed) for proposal, at in matter)
    ]
    return sorted((_one(matter) for matter in standing if matter), key=_place)


def next_step(entries: Iterable[Entry], today: date) -> Commitment | Proposal | None:
    """Return the open commitment with the earliest date.

    Without one, the first action that the newest run since the last plan proposed; none if
    nothing was proposed since, or if that one is settled or has lapsed.
    """
    ordered = in_order(entries)
    first = next(iter(commitments(ordered)), None)
    if first is not None and first.open:
        return first
    plans = [place for place, one in enumerate(ordered) if one.questionnaire == PLAN]
    since = ordered[plans[-1] + 1 :] if plans else ordered
    newest = next((one for one in reversed(since) if one.actions), None)
    if newest is None:
        return None
    step = _proposed(newest)[0]
    return step if _stands(step, newest.at, _talked(ordered), today) else None


def _talked(ordered: Sequence[Entry]) -> datetime | None:
    """Return when a talk was last debriefed."""
    return next((one.at for one in reversed(ordered) if one.questionnaire == _DEBRIEF), None)


def _stands(proposal: Proposal, at: datetime, talked: datetime | None, today: date) -> bool:
    """Whether a proposal of that moment is neither settled by the talk nor lapsed."""
    about_talk = (
        proposal.questionnaire in _OF_THE_TALK
        or proposal.action.topic in _TALK_TOPICS
        or proposal.id in _TALK_IDS
    )
    settled = about_talk and talked is not None and at < talked
    return not settled and proposal.until >= today


def _one(matter: Sequence[Proposal]) -> Proposal:
    first = min(matter, key=_place)
    return first._replace(until=max(one.until for one in matter))


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
        day = entry.at.date()
        until = (action.due or day) + timedelta(days=_DAYS_OFFERED)
        found.append(Proposal(id_, action, entry.questionnaire, day, until))
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
