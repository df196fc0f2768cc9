"""What a plan is offered: proposals, open commitments, what became of those before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercoach.cli.ledgers import entries
from careercoach.dates import say_date
from careercoach.ledger import changes, commitments, proposals
from careercoach.offers import filled, takes_offers
from careercoach.questionnaire import Offer

if TYPE_CHECKING:
    from datetime import date

    from careercoach.cli.world import World
    from careercoach.journal import RecordName
    from careercoach.ledger import Change, Commitment, Proposal
    from careercoach.questionnaire import Questionnaire


def supplied(
    world: World, questionnaire: Questionnaire, before: RecordName | None = None
) -> Questionnaire:
    """Return a questionnaire with what it offers on this day, or on the day of a record.

    One that takes no offers comes back as it is, and no record is read.
    """
    if not takes_offers(questionnaire):
        return questionnaire
    told = entries(world, before)
    offers = {
        "proposals": [_proposed(one, world.today) for one in proposals(told, world.today)],
        "open": [_open(one, world.today) for one in commitments(told) if one.open],
        "changes": [_changed(one) for one in changes(told)],
    }
    return filled(questionnaire, offers)


def _proposed(proposal: Proposal, today: date) -> Offer:
    action = proposal.action
    return Offer(
        id=proposal.id,
        say=f"{action.say}{_by(action.due, today)}{_because(action.why)}",
        why=action.why,
        row={
            "action": action.say,
            "ref": proposal.id,
            "by": _ahead(action.due, today),
            "with": action.involves or None,
            "why": action.why or None,
            "run": proposal.questionnaire,
        },
    )


def _open(commitment: Commitment, today: date) -> Offer:
    return Offer(
        id=commitment.id,
        say=f"{commitment.say}{_by(commitment.due, today)}",
        why=commitment.why,
        row={
            "action": commitment.say,
            "ref": commitment.id,
            "by": _ahead(commitment.due, today),
            "with": commitment.involves or None,
            "witness": commitment.witness or None,
            "cue": commitment.cue or None,
            "obstacle": commitment.obstacle or None,
            "answer": commitment.answer or None,
            "why": commitment.why or None,
            "due": commitment.due,
        },
    )


def _changed(change: Change) -> Offer:
    commitment = change.commitment
    return Offer(
        id=commitment.id,
        say=commitment.say,
        row={
            "what": change.what,
            "note": commitment.note,
            "reason": commitment.reason,
            "due": commitment.due,
            "postponed": commitment.postponed,
        },
    )


def _because(why: str) -> str:
    return f": {why}" if why else ""


def _by(due: date | None, today: date) -> str:
    if due is None:
        return ""
    return f" ({'was due' if due < today else 'by'} {say_date(due, today)})"


def _ahead(due: date | None, today: date) -> date | None:
    """Return a date that can still be kept."""
    return due if due is not None and due >= today else None
