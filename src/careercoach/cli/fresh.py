"""Runs of questionnaires about this very day: nothing of an earlier run is offered again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from careercoach import journal, scripted
from careercoach.advice import assess
from careercoach.answers import Unknown
from careercoach.before_after import before_after
from careercoach.cli.printing import format_of
from careercoach.cli.session import Session
from careercoach.composition import compose
from careercoach.dates import say_date
from careercoach.document import Document, Paragraph, Section
from careercoach.errors import FaultsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from careercoach.answers import Answers, Value
    from careercoach.cli.asking import Options
    from careercoach.cli.world import World
    from careercoach.dialogue import Asker
    from careercoach.document import Outcome
    from careercoach.interview import Interview
    from careercoach.questionnaire import Questionnaire

WIN = "win"
_NO_PROOF = "no-proof-but-wins"
_BARE = {"rich", "plain"}


class FreshSession(Session):
    """A run that starts from nothing but what the command line told."""

    def __init__(
        self,
        world: World,
        questionnaire: Questionnaire,
        options: Options,
        told: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(world, questionnaire, options)
        self.told = told or {}

    def _given(self) -> dict[str, Value | Unknown]:
        given = super()._given()
        name = self.questionnaire.id
        try:
            return given | scripted.accept(self.questionnaire, self.told, name, self.world.today)
        except FaultsError as error:
            # It stood on the command line, in no file.
            raise UsageError(error.message) from None

    def _interview(self, asker: Asker, given: dict[str, Value | Unknown]) -> Interview:
        interview = super()._interview(asker, given)
        interview.earlier = {}
        return interview

    def _outcome(self, answers: Answers) -> Outcome:
        """Return the outcome; a few words of one day contradict no earlier run."""
        assessment = assess(self.questionnaire, answers, self.expressions)
        now = self.environment.now
        return compose(self.questionnaire, assessment, self.expressions, now)


class WinSession(FreshSession):
    """A win: its change is taken out of its sentence, and its report is two lines."""

    def _answers(self) -> tuple[dict[str, Value | Unknown], bool]:
        answers, asked_person = super()._answers()
        return completed(answers, self.world), asked_person

    def _outcome(self, answers: Answers) -> Outcome:
        """Return the outcome; on a terminal, what was logged and one paragraph, and no sources."""
        # Unlike the few words of a check-in, a win may be the proof that an earlier run lacked.
        outcome = Session._outcome(self, answers)  # noqa: SLF001  # its own, past one parent
        if format_of(self.environment, self.options.format, self.options.output) not in _BARE:
            return outcome
        blocks = [block for section in outcome.document.sections for block in section.blocks]
        told = [block for block in blocks if isinstance(block, Paragraph) and block.tone != "quiet"]
        logged = told[0].text if told else outcome.document.title
        rest = [*told[1:], *self._proof(outcome)]
        return replace(
            outcome, document=Document(logged, "", tuple(Section("", (one,)) for one in rest))
        )

    def _proof(self, outcome: Outcome) -> list[Paragraph]:
        """Say that this is the proof of which an earlier run had none."""
        days = [
            quote.told
            for finding in outcome.findings
            if finding.id == _NO_PROOF
            for evidence in finding.evidence
            for quote in evidence.quotes[:1]
        ]
        return [
            Paragraph(
                f"On {say_date(day, self.world.today)} you had no proof to name. This is one."
            )
            for day in days
            if day is not None and not self._logged_since(day)
        ]

    def _logged_since(self, day: date) -> bool:
        """Whether an earlier win has been told that it is the proof."""
        names = journal.names(self.world.records)
        start = datetime.combine(day, time(), self.world.environment.now.tzinfo)
        since = f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        return any(one.questionnaire == WIN and one.stamp >= since for one in names)


def completed(answers: Answers, world: World) -> dict[str, Value | Unknown]:
    """Return a win with what its sentence tells of before and after, and a day: today if none.

    What the person gave apart from the sentence stays as it is, and the sentence too.
    """
    found = dict(answers)
    sentence, ends = found.get("what"), [found.get("before"), found.get("after")]
    if isinstance(sentence, str) and not any(isinstance(end, str) for end in ends):
        change = before_after(sentence)
        if change.before:
            found |= {"what": change.what, "before": change.before, "after": change.after}
    if isinstance(found.get("on", Unknown.SKIPPED), Unknown):
        found["on"] = world.today
    return found
