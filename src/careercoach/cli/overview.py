"""`careercoach` alone: where you stand on one screen, what to run next, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercoach import journal
from careercoach.cli.printing import format_of, put_lines, show
from careercoach.cli.reminding import renewed, standing
from careercoach.cli.routing import routes
from careercoach.dates import say_date
from careercoach.document import Block, Document, Outcome, Paragraph, Section, Table
from careercoach.errors import DataError
from careercoach.ledger import proposals
from careercoach.phrases import brief, counted, quoted
from careercoach.steps import sentence, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from careercoach.cli.reminding import Standing
    from careercoach.cli.world import World
    from careercoach.journal import Record
    from careercoach.ledger import Commitment

_WELCOME = """\
A private career coach: it asks, shows the evidence, and leaves you with one thing to do.
To start:      careercoach diagnose             twenty questions, six minutes
To look first: careercoach diagnose --example   the report of someone else
"""
_SHOWN = 5
_NUDGE_DAYS = 21
_OLD_DAYS = 90
# Older than this, what it proposed is no longer a reason to plan; our rule of thumb.
_STALE_DAYS = 120
_DAYS_OF_MONTH = 30.4
_YEAR = 12
_WEEK_DAYS = 7
_VALUE = "what you are worth to those who decide, in their terms"
_VERDICTS = {
    "stuck": "you are stuck",
    "not-stuck": "you are not stuck",
    "no-opening": "there is no opening, and that is not yours to change",
    "cannot-tell": "it cannot be told yet",
    "refer": "this coach stepped back",
}
# What these say needs no cause beside it.
_ENOUGH = {"refer", "no-opening", "not-stuck"}


def overview(world: World) -> None:
    """Show where the person stands; the first time, how to start."""
    if not journal.names(world.records):
        drafts = journal.open_drafts(world.folders, world.profile)
        put_lines(world.environment, [*_WELCOME.splitlines(), *map(_unfinished, drafts)])
        return
    now = standing(world)
    renewed(world, now)
    screen = _Screen(world, now)
    day = f"{say_date(world.today, world.today)} {world.today.year}"
    about = day if world.profile == "default" else f"{day} \u00b7 {world.profile}"
    document = Document("Where you stand", about, tuple(screen.sections()))
    outcome = Outcome("overview", world.environment.now, "", {}, (), (), document)
    show(world.environment, [outcome], format_of(world.environment, None, None), None)


def _unfinished(name: str) -> str:
    return f"Unfinished:    careercoach {name:<20} goes on where you stopped"


class _Screen:
    """The sections of one screen."""

    def __init__(self, world: World, now: Standing) -> None:
        self.world = world
        self.now = now
        self.days = {one.questionnaire: one.at.date() for one in now.told}

    def sections(self) -> Iterator[Section]:
        """Yield the diagnosis, what is open, the last win, and what to run."""
        yield Section("", (Paragraph(self._diagnosis(), "strong"),))
        if self.now.open:
            yield Section("Open", tuple(self._open()))
        yield Section("", (Paragraph(self._win()),))
        command, why = self._advice()
        yield Section("Next", (Paragraph(f"{command}: {why}."),))

    def _diagnosis(self) -> str:
        record = self._newest("diagnose")
        if record is None:
            return "There is no diagnosis yet."
        told = _VERDICTS.get(record.verdict, record.verdict)
        lead = record.findings[0].title if record.findings else ""
        first = f" {sentence(lead)}" if lead and record.verdict not in _ENOUGH else ""
        return f"Diagnosis of {self._say(record.at.date())}: {told}.{first}"

    def _open(self) -> Iterator[Block]:
        rows = tuple(
            (str(number), shortened(one.say), self._by(one), brief(one.involves, 30) or "\u2013")
            for number, one in enumerate(self.now.open[:_SHOWN], 1)
        )
        yield Table(("", "What", "By", "With"), rows)
        more = len(self.now.open) - _SHOWN
        if more > 0:
            yield Paragraph(f"And {more} more: careercoach next --all", "quiet")

    def _by(self, commitment: Commitment) -> str:
        due = commitment.due
        if due is None:
            return "no date"
        return f"{self._say(due)}{', still open' if due < self.world.today else ''}"

    def _win(self) -> str:
        record = self._newest("win")
        nudge = "What went well, however small? careercoach win \u201c...\u201d keeps it."
        if record is None:
            return f"No result is logged yet. {nudge}"
        day = record.at.date()
        told = f"Last result, {self._say(day)}: {_result(record.answers)}."
        weeks = (self.world.today - day).days // 7
        late = (self.world.today - day).days >= _NUDGE_DAYS
        return f"{told} That was {weeks} weeks ago. {nudge}" if late else told

    def _advice(self) -> tuple[str, str]:
        """Return what to run and why; the first reason that holds."""
        drafts = journal.open_drafts(self.world.folders, self.world.profile)
        if drafts:
            return f"careercoach {drafts[0]}", "you stopped half-way, and your answers are kept"
        if self._stepped_back():
            return "careercoach report diagnose", "it says who can do more; the rest can wait"
        today, now = self.world.today, self.now
        due = [one for one in now.open if one.due and one.due <= today]
        if due:
            count = "one thing is" if len(due) == 1 else f"{counted(len(due))} things are"
            return "careercoach check-in", f"{count} due, and two minutes settle it"
        if (self._age("diagnose") or 0) >= _STALE_DAYS:
            return "careercoach diagnose", self._since_the_diagnosis()
        waiting = len(proposals(now.told, self.world.today))
        if not now.open and waiting:
            count = "one thing was" if waiting == 1 else f"{counted(waiting)} things were"
            return "careercoach plan", f"{count} proposed and nothing is planned"
        return self._regular()

    def _since_the_diagnosis(self) -> str:
        """Say how old the diagnosis is, and how much was done after it."""
        day = self.days["diagnose"]
        months = int((self.world.today - day).days / _DAYS_OF_MONTH)
        old = f"{counted(months)} months" if months < _YEAR else "more than a year"
        done = [
            one
            for one in self.now.settled
            if one.state == "done" and one.settled and one.settled.date() >= day
        ]
        told = {0: "", 1: ", and one thing is done since"}.get(
            len(done), f", and {counted(len(done))} things are done since"
        )
        return f"the last one is {old} old{told}; see what moved"

    def _stepped_back(self) -> bool:
        diagnoses = [one.verdict for one in self.now.told if one.questionnaire == "diagnose"]
        return "refer" in diagnoses

    def _regular(self) -> tuple[str, str]:
        diagnosed = self.days.get("diagnose")
        if diagnosed is None:
            return "careercoach diagnose", "everything else builds on it"
        for name, why in routes(self.world):
            if name not in self.days or self.days[name] < diagnosed:
                return f"careercoach {name}", why
        if "value" not in self.days:
            return "careercoach value", _VALUE
        if (self._age("diagnose") or 0) >= _OLD_DAYS:
            return "careercoach diagnose", "the last one is a quarter old; see what moved"
        if (self._age("check-in") or _OLD_DAYS) >= _WEEK_DAYS:
            return "careercoach check-in", "two minutes, once a week"
        return "careercoach next", "nothing else is due"

    def _age(self, name: str) -> int | None:
        """Return how many days ago a questionnaire was last run; None for never."""
        day = self.days.get(name)
        return None if day is None else (self.world.today - day).days

    def _newest(self, name: str) -> Record | None:
        try:
            return journal.newest(self.world.records, name).newest
        except DataError:
            return None

    def _say(self, day: date) -> str:
        return say_date(day, self.world.today)


def _result(answers: Mapping[str, object]) -> str:
    """Return a logged result in the person's words, with its change."""
    what, before, after = (str(answers.get(id_, "")) for id_ in ("what", "before", "after"))
    change = f", from {brief(before, 40)} to {brief(after, 40)}" if before and after else ""
    return f"{quoted([brief(what)])}{change}"
