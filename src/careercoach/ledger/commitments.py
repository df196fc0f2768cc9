"""Commitments: the rows of plans, changed by newer plans and by ticks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from careercoach.ledger.entries import PLAN, TICK, Change, Commitment, in_order, same_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careercoach.ledger.entries import Entry


def commitments(entries: Iterable[Entry]) -> list[Commitment]:
    """Return every commitment as it stands: the open ones by date, then those done or dropped."""
    found: dict[str, Commitment] = {}
    for entry in in_order(entries):
        if entry.questionnaire == PLAN:
            _add_plan(found, entry)
        elif entry.questionnaire == TICK:
            _tick(found, entry)
    return sorted(found.values(), key=lambda one: (not one.open, one.due or date.max))


def changes(entries: Iterable[Entry]) -> list[Change]:
    """Return what became of the commitments since the last plan was made; none without a plan."""
    ordered = in_order(entries)
    plans = [place for place, one in enumerate(ordered) if one.questionnaire == PLAN]
    if not plans:
        return []
    before = {one.id: one for one in commitments(ordered[: plans[-1] + 1])}
    pairs = [(before[one.id], one) for one in commitments(ordered)]
    return [change for then, now in pairs if (change := _change(then, now)) is not None]


def _add_plan(found: dict[str, Commitment], entry: Entry) -> None:
    """Add a plan's rows: one that repeats an open commitment changes it, others are new."""
    rows = entry.answers.get("commitments")
    for number, row in enumerate(rows if isinstance(rows, list) else (), 1):
        told = _commitment(f"{entry.id}#{number}", row) if isinstance(row, dict) else None
        if told is None:
            continue
        repeated = _repeated(found, told)
        if repeated is None:
            found[told.id] = told
        else:
            found[repeated.id] = _rewritten(repeated, told)


def _commitment(id_: str, row: Mapping[str, object]) -> Commitment | None:
    def text(key: str) -> str:
        cell = row.get(key)
        return cell if isinstance(cell, str) else ""

    due = row.get("by")
    if not same_words(text("action")):
        return None
    return Commitment(
        id=id_,
        say=text("action"),
        due=due if isinstance(due, date) else None,
        involves=text("with"),
        witness=text("witness"),
        cue=text("cue"),
        obstacle=text("obstacle"),
        answer=text("answer"),
        why=text("why"),
        source=text("ref"),
    )


def _repeated(found: Mapping[str, Commitment], told: Commitment) -> Commitment | None:
    """Return the open commitment that a row means: by its id, its proposal, or its words."""
    open_ones = [one for one in found.values() if one.open]
    by_reference = (one for one in open_ones if told.source and told.source in {one.id, one.source})
    words = same_words(told.say)
    by_words = (one for one in open_ones if same_words(one.say) == words)
    return next(by_reference, None) or next(by_words, None)


def _rewritten(before: Commitment, told: Commitment) -> Commitment:
    """Return a commitment as a newer plan words it; what that plan leaves empty stays."""
    later = bool(before.due and told.due and told.due > before.due)
    return before._replace(
        say=told.say,
        due=told.due or before.due,
        involves=told.involves or before.involves,
        witness=told.witness or before.witness,
        cue=told.cue or before.cue,
        obstacle=told.obstacle or before.obstacle,
        answer=told.answer or before.answer,
        why=told.why or before.why,
        postponed=before.postponed + later,
    )


def _tick(found: dict[str, Commitment], entry: Entry) -> None:
    """Apply a tick; one for a commitment that is not there has no effect."""
    given = entry.answers
    before = found.get(str(given.get("action")))
    if before is None:
        return
    by, note, reason = given.get("by"), str(given.get("note", "")), str(given.get("reason", ""))
    due = by if isinstance(by, date) else before.due
    match given.get("outcome"):
        case "done":
            after = before._replace(state="done", note=note, settled=entry.at)
        case "dropped":
            after = before._replace(state="dropped", note=note, reason=reason, settled=entry.at)
        case "reopened":
            after = before._replace(state="open", note=note, due=due, settled=None)
        case "postponed" if before.open:
            count = before.postponed + 1
            after = before._replace(due=due, postponed=count, note=note, reason=reason)
        case _:
            return
    found[before.id] = after


def _change(then: Commitment, now: Commitment) -> Change | None:
    if then.state != now.state:
        return Change("reopened" if now.open else _settled(now), now)
    return Change("postponed", now) if now.postponed > then.postponed else None


def _settled(commitment: Commitment) -> Literal["done", "dropped"]:
    return "done" if commitment.state == "done" else "dropped"
