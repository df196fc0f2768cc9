"""What became of a commitment, kept as a record of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from careercoach.answers.parsing import LONGEST_TEXT
from careercoach.cli.printing import put_lines
from careercoach.cli.reminding import renewed, save, standing
from careercoach.dates import DateProblem, parse_date, say_date
from careercoach.errors import UsageError, nearest
from careercoach.journal import Record
from careercoach.ledger import TICK
from careercoach.phrases import opened
from careercoach.steps import say_commitment, sentence
from careercoach.visible import one_line

if TYPE_CHECKING:
    from careercoach.answers import Value
    from careercoach.cli.world import World
    from careercoach.dialogue import Asker
    from careercoach.ledger import Commitment

# Twice is life; the third time something is wrong with the plan, not with the person.
ASKED_FROM = 3
_LONGEST = 20
_TIMES = {2: "twice", 3: "three times", 4: "four times"}
_QUESTION = "What is most in the way?"
_ANSWERS = {
    "cue": "{tied}careercoach plan lets you word it anew.",
    "ability": "Make it ten minutes, or ask someone who has done it. careercoach plan lets you "
    "word it anew.",
    "wanting": "If it is not yours to do, let it go: careercoach done {number} --drop “why”. If it "
    "is, say in one line what puts you off, and change that: careercoach plan.",
}
_MISSING = {
    "cue": "there was never a good moment for it",
    "ability": "it is too big, or I do not know how",
    "wanting": "I do not really want to do it",
}
_TIED = "You tied it to this: “{cue}”. Which moment is certain to come? "
_UNTIED = "Tie it to something that happens anyway: “When the Monday meeting ends, I will ...”. "


@dataclass(frozen=True, slots=True)
class Tick:
    """What a command line says about one action."""

    number: str | None
    note: str = ""
    postpone: str | None = None
    reason: str | None = None
    drop: str | None = None
    reopen: bool = False


def tick(world: World, asked: Tick) -> None:
    """Save what became of an action, and tell it with the next one.

    Raises:
        UsageError: there is no such action, date or reason; nothing is saved.
    """
    commitment = _named(world, asked)
    match asked:
        case Tick(reopen=True):
            told = keep(world, commitment, "reopened", note=_words("--note", asked.note))
        case Tick(drop=str(why)):
            told = _drop(world, commitment, why)
        case Tick(postpone=str(when)):
            told = _postpone(world, commitment, asked, when)
        case _:
            told = keep(world, commitment, "done", note=_words("--note", asked.note))
    put_lines(world.environment, [*told.splitlines(), f"Next: {renewed(world)}"])


def keep(world: World, commitment: Commitment, outcome: str, **answers: Value) -> str:
    """Save one tick and return a line that says so; empty answers are left out."""
    given = {id_: answer for id_, answer in answers.items() if answer != ""}
    table: dict[str, Value] = {"action": commitment.id, "outcome": outcome, **given}
    record = Record(TICK, 1, world.environment.now, table)
    save(world, record, drafted=False)
    said = "Open again" if outcome == "reopened" else outcome.capitalize()
    by = answers.get("by")
    to = f", to {say_date(by, world.today, weekday=True)}" if isinstance(by, date) else ""
    words = say_commitment(commitment, world.today, dated=outcome == "reopened")
    return sentence(f"{said}: {words}{to}")


def _named(world: World, asked: Tick) -> Commitment:
    """Return the commitment that the number means."""
    now = standing(world)
    known = now.settled if asked.reopen else now.open
    listed = "careercoach done --list" if asked.reopen else "careercoach next --all"
    if not known:
        if asked.reopen:
            raise UsageError("done: nothing is done or dropped yet, so nothing can be reopened")
        raise UsageError(
            "done: nothing is open; careercoach plan turns what was proposed into actions"
        )
    if asked.number is None:
        raise UsageError(f"done: which one? {listed} shows the numbers")
    # Arabic digits alone: "²" is a digit to Python too.
    plain = asked.number.isascii() and asked.number.isdigit() and len(asked.number) < _LONGEST
    if not plain or not 1 <= int(asked.number) <= len(known):
        shown = one_line(asked.number)[:_LONGEST]
        there_are = "only number 1" if len(known) == 1 else f"numbers 1 to {len(known)}"
        raise UsageError(f"done: there is no number {shown}, {there_are}; see {listed}")
    return known[int(asked.number) - 1]


def _words(option: str, text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise UsageError(f"{option}: at most {LONGEST_TEXT} characters are kept; shorten it")
    return " ".join(text.split())


def _drop(world: World, commitment: Commitment, why: str) -> str:
    if not why.strip():
        raise UsageError("--drop: say why in a few words; it tells you something next time")
    return keep(world, commitment, "dropped", note=_words("--drop", why))


def _postpone(world: World, commitment: Commitment, asked: Tick, when: str) -> str:
    try:
        by = parse_date(when, world.today)
    except DateProblem as problem:
        raise UsageError(f"--postpone: {problem}") from None
    if by < world.today:
        raise UsageError("--postpone: that day is past; give today or a later one")
    if by == commitment.due:
        raise UsageError(f"--postpone: it is due on {say_date(by, world.today)} already")
    note = _words("--note", asked.note)
    reason = _checked(asked.reason)
    if reason or commitment.postponed + 1 < ASKED_FROM:
        return _postponed(world, commitment, by, reason, note)
    if not world.environment.interactive:
        raise UsageError(
            f"done: {_often(commitment)} What is in the way? --reason cue (no good moment), "
            "ability (too big) or wanting (you do not really want to)"
        )
    from careercoach.cli.choosing import conversation  # noqa: PLC0415  # only when asking

    with conversation(world, "Stopped; nothing was saved.") as asker:
        return postpone(world, commitment, by, asker, note)


def postpone(world: World, commitment: Commitment, by: Value, asker: Asker, note: str = "") -> str:
    """Postpone an action, from the third time on with the reason, and return what to say to it."""
    reason = ""
    if commitment.postponed + 1 >= ASKED_FROM:
        from careercoach.cli.choosing import choose  # noqa: PLC0415  # as above

        question = f"{opened(_often(commitment))} It happens. {_QUESTION}"
        reason = choose(asker, question, _MISSING, short="What is in the way")
    return _postponed(world, commitment, by, reason, note)


def _postponed(world: World, commitment: Commitment, by: Value, reason: str, note: str) -> str:
    told = keep(world, commitment, "postponed", by=by, reason=reason, note=note)
    if not reason:
        return told
    # Its number is another one now that its date has changed.
    ids = [one.id for one in standing(world).open]
    tied = _TIED.format(cue=commitment.cue) if commitment.cue else _UNTIED
    advice = _ANSWERS[reason].format(number=ids.index(commitment.id) + 1, tied=tied)
    what_for = f"You took it on because {commitment.why.rstrip(' .')}. " if commitment.why else ""
    return f"{told}\n{what_for if reason == 'wanting' else ''}{advice}"


def _checked(reason: str | None) -> str:
    if reason is not None and reason not in _MISSING:
        raise UsageError(
            f"--reason: one of {', '.join(_MISSING)}{nearest(reason[:20], list(_MISSING))}"
        )
    return reason or ""


def _often(commitment: Commitment) -> str:
    return f"you have put this off {_TIMES.get(commitment.postponed, 'often')} already."
