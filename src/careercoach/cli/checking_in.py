"""`check-in`: what was due first, then three questions; each answer is a record of its own kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from careercoach import journal
from careercoach.cli.choosing import ask_line, choose, conversation
from careercoach.cli.fresh import WIN, FreshSession, completed
from careercoach.cli.reminding import save, standing
from careercoach.cli.ticking import keep, postpone
from careercoach.dates import say_date
from careercoach.document import Action, Checklist, Paragraph, Section
from careercoach.errors import DataError
from careercoach.facts import facts_of
from careercoach.ledger import Commitment, proposals
from careercoach.phrases import counted, opened, says_none
from careercoach.questionnaire import Date, Text
from careercoach.steps import say_commitment, sentence, shortened

if TYPE_CHECKING:
    from datetime import date

    from careercoach.answers import Answers, Unknown, Value
    from careercoach.dialogue import Asker
    from careercoach.document import Outcome

_MOST = 5
# Those before this one; with it they are eight.
_WEEKS = 7
# Fewer weeks are no line: a low among three is an accident.
_SOME_WEEKS = 4
_LOW, _GOOD = 2, 4
_LOW_WEEKS = 3
_RUNNING_LOW = (
    "Low three times running. That is more than a bad week, and no failing: tell someone who knows "
    "you this week, and if sleep or health suffer, a doctor."
)
# Words that hold such marks stand in single ones.
_DOUBLE = set('"\u201c\u201d')
_STOPPED = "Stopped. What you ticked is saved; careercoach check-in goes on from there."
_CHOICES = {
    "done": "done",
    "later": "not yet: another day",
    "stay": "not yet: leave it as it is",
    "drop": "drop it",
}
_LATER = Date(
    id="by",
    kind="date",
    ask="Until when? A day: friday, +1w, 15 Jan.",
    short="New date",
    range="future",
    unsure=False,
)
_WHY = Text(
    id="why", kind="text", ask="Why not, in a few words?", short="Why dropped", unsure=False
)


class _Week(NamedTuple):
    """What a check-in said of its week."""

    day: date
    energy: int
    sentence: str


def _low_for_weeks(weeks: list[_Week]) -> list[str]:
    """Return what to say when the last weeks were all low; nothing otherwise."""
    last = weeks[-_LOW_WEEKS:]
    if len(last) < _LOW_WEEKS or any(one.energy > _LOW for one in last):
        return []
    return [_RUNNING_LOW]


def _offered(waiting: int) -> str:
    if not waiting:
        return "Nothing is open."
    told = "One thing is" if waiting == 1 else f"{opened(counted(waiting))} things are"
    return f"Nothing is open. {told} on offer: careercoach plan."


def _week(day: date, answers: Answers) -> _Week | None:
    energy, sentence = answers.get("energy"), answers.get("sentence")
    if not isinstance(energy, int):
        return None
    return _Week(day, energy, sentence if isinstance(sentence, str) else "")


class CheckInSession(FreshSession):
    """Two minutes: due actions, one result, energy, one sentence; then the one next step."""

    def _ask(self, given: dict[str, Value | Unknown]) -> dict[str, Value | Unknown]:
        if not self.options.dry_run:
            self._ask_due()
        return super()._ask(given)

    def _ask_due(self) -> None:
        """Ask what became of each action that is due; every answer is saved at once."""
        today = self.world.today
        due = [one for one in standing(self.world).open if one.due and one.due <= today][:_MOST]
        if not due:
            return
        with conversation(self.world, _STOPPED) as asker:
            for number, commitment in enumerate(due, 1):
                self._ask_one(asker, commitment, f"{number}/{len(due)}")

    def _ask_one(self, asker: Asker, commitment: Commitment, place: str) -> None:
        words = say_commitment(commitment, self.world.today)
        match choose(asker, f"{words}: how did it go?", _CHOICES, short=words, place=place):
            case "done":
                keep(self.world, commitment, "done")
            case "drop":
                keep(self.world, commitment, "dropped", note=str(ask_line(asker, _WHY)))
            case "later":
                told = postpone(self.world, commitment, ask_line(asker, _LATER), asker)
                asker.say(told)

    def _outcome(self, answers: Answers) -> Outcome:
        """Return the outcome with the energy of the last weeks and the one next step."""
        outcome = super()._outcome(answers)
        if self.options.example:
            return outcome
        sections = outcome.document.sections
        more = [*self._weeks(answers), *self._next()]
        # Before the limits and the sources, which end every report.
        whole = (*sections[:-1], *more, *sections[-1:])
        return replace(outcome, document=replace(outcome.document, sections=whole))

    def _weeks(self, answers: Answers) -> list[Section]:
        earlier = self._earlier()
        now = _week(self.world.today, answers)
        if not earlier or now is None:
            return []
        count, since = counted(len(earlier) + 1), say_date(earlier[0].day, self.world.today)
        title = f"Your energy at the last {count} check-ins, since {since}"
        line = ", ".join(str(one.energy) for one in earlier)
        weeks = [*earlier, now]
        told = [f"{line}, and {now.energy} now (1 is empty, 5 is full)."]
        told += _low_for_weeks(weeks) or self._extremes(weeks)
        return [Section(title, tuple(Paragraph(text) for text in told))]

    def _extremes(self, weeks: list[_Week]) -> list[str]:
        """Return the lowest and the highest week, the newest of each; nothing for a few weeks."""
        if len(weeks) < _SOME_WEEKS:
            return []
        newest_first = weeks[::-1]
        low = min(newest_first, key=lambda one: one.energy)
        high = max(newest_first, key=lambda one: one.energy)
        if low.energy == high.energy:
            return []
        best = f" Highest {self._told(high)}" if high.energy >= _GOOD else ""
        return [f"Lowest {self._told(low)}{best}"]

    def _told(self, week: _Week) -> str:
        today = self.world.today
        when = "today" if week.day == today else f"on {say_date(week.day, today)}"
        said = shortened(week.sentence.strip(" ."))
        left, right = "\u2018\u2019" if set(said) & _DOUBLE else "\u201c\u201d"
        return f"{when}: {left}{said}{right}." if said else f"{when}."

    def _earlier(self) -> list[_Week]:
        """Return the last check-ins that tell of energy, the oldest first."""
        found = []
        names = journal.names(self.world.records)
        for name in [one for one in names if one.questionnaire == self.questionnaire.id][-_WEEKS:]:
            try:
                record = journal.load(self.world.records, name)
            except DataError:
                continue
            week = _week(record.at.date(), record.answers)
            if week is not None:
                found.append(week)
        return found

    def _next(self) -> list[Section]:
        now, today = standing(self.world), self.world.today
        step = now.step
        if not isinstance(step, Commitment):
            return [Section("Next", (Paragraph(_offered(len(proposals(now.told, today)))),))]
        late = step.due is not None and step.due < today
        said = f"{sentence(step.say)} It was due on {self._day(step.due)}." if late else step.say
        action = Action(said, None if late else step.due, step.involves, why=step.why)
        return [Section("Next", (Checklist((action,)),))]

    def _day(self, day: date | None) -> str:
        return say_date(day, self.world.today) if day else ""

    def _save(self, outcome: Outcome, answers: Answers) -> None:
        super()._save(outcome, answers)
        what = answers.get(WIN)
        if isinstance(what, str) and not says_none(what):
            questionnaire = self.world.questionnaire(WIN)
            won = completed({"what": what}, self.world)
            facts = facts_of(questionnaire, won)
            bare = replace(outcome, questionnaire=WIN, verdict="", scores={}, actions=())
            save(self.world, journal.record_of(bare, questionnaire.edition, won, facts))
