"""The ledger: what a person committed to, what became of it, and what was proposed and is open.

Nothing is stored here: the ledger is added up from plans and ticks, which are never rewritten.
"""

from careercoach.ledger.commitments import changes, commitments
from careercoach.ledger.entries import (
    EVENT,
    PLAN,
    TICK,
    Change,
    Commitment,
    Entry,
    Proposal,
    State,
    same_words,
)
from careercoach.ledger.proposals import next_step, proposals

__all__ = [
    "EVENT",
    "PLAN",
    "TICK",
    "Change",
    "Commitment",
    "Entry",
    "Proposal",
    "State",
    "changes",
    "commitments",
    "next_step",
    "proposals",
    "same_words",
]
