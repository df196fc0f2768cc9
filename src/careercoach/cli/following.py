"""`careercoach next` and `careercoach done`: what to do now, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercoach.cli.options import (
    AsJson,
    Drop,
    Note,
    Place,
    Postpone,
    Profile,
    Reason,
    Reopen,
    Settled,
    Today,
)
from careercoach.cli.printing import put_lines
from careercoach.cli.reminding import Standing, renewed, standing
from careercoach.cli.world import World  # Typer reads the annotations
from careercoach.errors import UsageError
from careercoach.ledger import Commitment
from careercoach.steps import say_commitment
from careercoach.visible import one_line

if TYPE_CHECKING:
    from datetime import date

    from careercoach.ledger import Proposal

_TIMES = {1: "once", 2: "twice"}


def next_(
    context: typer.Context,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Every open action, with its number.")
    ] = False,
    json: AsJson = False,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Show the next action in one line; --all shows every open one."""
    world: World = context.obj.with_options(profile, today)
    now = standing(world)
    text = renewed(world, now)
    if json:
        text = _as_json(now, text, everything=everything)
    elif everything:
        text = "\n".join(numbered(now.open, world.today)) or text
    put_lines(world.environment, [text] if json else text.splitlines())


def done(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    number: Place = None,
    *,
    note: Note = None,
    postpone: Postpone = None,
    reason: Reason = None,
    drop: Drop = None,
    reopen: Reopen = False,
    settled: Settled = False,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Tick an action off, postpone it, drop it, or open it again."""
    world: World = context.obj.with_options(profile, today)
    if settled:
        _tell_settled(world)
        return
    if sum((postpone is not None, drop is not None, reopen)) > 1:
        raise UsageError("done: choose one of --postpone, --drop and --reopen")
    from careercoach.cli.ticking import Tick, tick  # noqa: PLC0415  # as below: only if called

    tick(world, Tick(number, note or "", postpone, reason, drop, reopen=reopen))


def _tell_settled(world: World) -> None:
    from careercoach.dates import say_date  # noqa: PLC0415

    rows = []
    for number, one in enumerate(standing(world).settled, 1):
        day = say_date(one.settled.date(), world.today) if one.settled else ""
        note = f" ({one_line(one.note)})" if one.note else ""
        rows.append(f"{number:>2}  {one.state} {day}{note}: {say_commitment(one, world.today)}")
    put_lines(world.environment, rows or ["Nothing is done or dropped yet."])


def numbered(commitments: list[Commitment], today: date) -> list[str]:
    """Return a line for each open commitment, with the number that `done` takes."""
    return [
        f"{number:>2}  {say_commitment(one, today)}{_put_off(one)}"
        for number, one in enumerate(commitments, 1)
    ]


def _put_off(commitment: Commitment) -> str:
    count = commitment.postponed
    return f"; postponed {_TIMES.get(count, f'{count} times')}" if count else ""


def _as_json(now: Standing, line: str, *, everything: bool) -> str:
    import json  # noqa: PLC0415  # only when it is asked for

    numbers = {one.id: number for number, one in enumerate(now.open, 1)}
    body: dict[str, Any] = {"schema_version": 1, "line": line, "next": _table(now.step, numbers)}
    if everything:
        body["open"] = [_table(one, numbers) for one in now.open]
    return json.dumps(body, indent=2)


def _table(step: Commitment | Proposal | None, numbers: dict[str, int]) -> dict[str, Any] | None:
    if step is None:
        return None
    if not isinstance(step, Commitment):
        action = step.action
        return {
            "kind": "proposal",
            "id": step.id,
            "say": action.say,
            "due": str(action.due) if action.due else None,
            "with": action.involves,
            "why": action.why,
            "questionnaire": step.questionnaire,
        }
    return {
        "kind": "commitment",
        "number": numbers[step.id],
        "id": step.id,
        "say": step.say,
        "due": str(step.due) if step.due else None,
        "with": step.involves,
        "why": step.why,
        "witness": step.witness,
        "cue": step.cue,
        "obstacle": step.obstacle,
        "answer": step.answer,
        "postponed": step.postponed,
    }
