"""One run of a questionnaire from the first answer to the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercoach import journal, scripted
from careercoach.answers import parse
from careercoach.cli.comparing import Moment, outcome
from careercoach.cli.offering import supplied
from careercoach.cli.printing import format_of, notice, show
from careercoach.cli.remembering import runs
from careercoach.cli.reminding import save
from careercoach.cli.winding_up import last_words
from careercoach.dates import say_date
from careercoach.errors import INTERRUPTED, StoppedError, UsageError
from careercoach.expressions import Expressions
from careercoach.facts import facts_of, remembered, results
from careercoach.interview import Interview, Told, typical_length
from careercoach.offers import completed, filled, merged, nothing_offered, with_cells
from careercoach.proving import with_proofs
from careercoach.twins import made_one, twins
from careercoach.walk import asked

if TYPE_CHECKING:
    from careercoach.answers import Answers, Unknown, Value
    from careercoach.cli.asking import Options
    from careercoach.cli.world import World
    from careercoach.dialogue import Asker
    from careercoach.document import Outcome
    from careercoach.questionnaire import Questionnaire


class Session:
    """Runs one questionnaire as the options ask for it."""

    def __init__(self, world: World, questionnaire: Questionnaire, options: Options) -> None:
        self.world = world
        self.environment = world.environment
        self.example = filled(questionnaire, questionnaire.offers)
        self.questionnaire = self.example if options.example else supplied(world, questionnaire)
        self.options = options
        self.expressions = Expressions(world.today)

    def run(self) -> None:
        """Gather the answers, save the record, show the report."""
        format_ = format_of(self.environment, self.options.format, self.options.output)
        answers, asked_person = self._answers()
        answers, twice = merged(self.questionnaire, answers)
        for words in twice:
            notice(self.environment, f"Stands twice, so kept once: {words}")
        if not asked_person:
            self._tell_twins(answers)
        walked = asked(self.questionnaire, answers, self.expressions)
        self._tell_unused(answers)
        kept = {one.id: answers[one.id] for one in walked if one.id in answers}
        told = self._outcome(kept)
        if not (self.options.example or self.options.dry_run):
            self._save(told, kept)
        if asked_person:
            notice(self.environment, "")
        show(self.environment, [told], format_, self.options.output)
        if asked_person and self.options.output is None:
            # A report is longer than a screen, and its end is what stays in sight.
            for line in last_words(told, self.world.today):
                notice(self.environment, line)

    def _outcome(self, answers: Answers) -> Outcome:
        earlier = () if self.options.example else runs(self.world)
        return outcome(
            self.world, self.questionnaire, answers, earlier, Moment(self.environment.now)
        )

    def _answers(self) -> tuple[dict[str, Value | Unknown], bool]:
        """Return the answers from file, settings, earlier runs or the person, and who was asked."""
        given = self._given()
        options = self.options
        alone = options.no_input or options.example or not self.environment.interactive
        if alone:
            given = completed(self.questionnaire, given)
        missing = scripted.missing(self.questionnaire, given, self.expressions)
        complete = bool(given) and not missing
        if complete:
            return given, False
        if alone:
            raise UsageError(self._lacking(missing))
        return self._ask(given), True

    def _lacking(self, missing: list[str]) -> str:
        name = self.questionnaire.id
        nothing = nothing_offered(self.questionnaire)
        if nothing:
            return f"{name}: {nothing}"
        ids = ", ".join(missing)
        return (
            f"{name}: answers are missing: {ids}; give them with --answers FILE or --set "
            f"(careercoach questions template {name} writes a file to fill in)"
        )

    def _given(self) -> dict[str, Value | Unknown]:
        questionnaire, today = self.questionnaire, self.world.today
        given: dict[str, Value | Unknown] = {}
        if self.options.example:
            given.update(example_answers(self.example, self.expressions))
        if self.options.answers is not None:
            file = scripted.read_answers(self.options.answers, self.environment.stdin)
            given.update(scripted.accept_file(questionnaire, file, today))
        if self.options.role is not None:
            given.update(scripted.with_rows(questionnaire, self.options.role, given, today))
        given.update(scripted.accept_settings(questionnaire, self.options.settings, today))
        return self._with_earlier(given) if self.options.defaults else given

    def _with_earlier(self, given: Answers) -> dict[str, Value | Unknown]:
        """Return the answers with the newest earlier ones to whatever was not answered."""
        past = runs(self.world)
        earlier = remembered(self.questionnaire, past, self.world.today)
        told = {id_: one.value for id_, one in earlier.items()}
        return with_proofs(self.questionnaire, given, told, results(past), self.world.today)

    def _tell_twins(self, answers: Answers) -> None:
        for pair in twins(self.questionnaire, answers):
            words = f"“{pair.one}” and “{pair.other}” in {pair.question}: if they are one person,"
            notice(self.environment, f"{words} write the name in one way.")

    def _tell_unused(self, answers: Answers) -> None:
        """Name the answers of a script that its other answers made pointless."""
        if self.options.example or self.options.answers is None:
            return
        walked = asked(self.questionnaire, answers, self.expressions)
        unused = scripted.not_asked(self.questionnaire, answers, walked)
        if unused:
            ids = ", ".join(unused)
            notice(self.environment, f"Not needed after the other answers, so not kept: {ids}.")

    def _ask(self, given: dict[str, Value | Unknown]) -> dict[str, Value | Unknown]:
        """Ask the person, keeping a draft; on any way out the draft stays and is told."""
        from careercoach.terminal import guarded, make_asker  # noqa: PLC0415  # only when asking

        asker = make_asker(self.environment, self.questionnaire.scales)
        interview = self._interview(asker, given)
        try:
            with guarded(self.environment):
                self._resume(asker, interview)
                return self._made_one(asker, dict(interview.run()))
        except (KeyboardInterrupt, EOFError):
            raise StoppedError(self._kept(interview), INTERRUPTED) from None
        except StoppedError as error:
            raise StoppedError(self._kept(interview), error.exit_code) from None

    def _made_one(
        self, asker: Asker, answers: dict[str, Value | Unknown]
    ) -> dict[str, Value | Unknown]:
        """Offer to join two entries of a list that look like one person."""
        for pair in list(twins(self.questionnaire, answers)):
            if asker.confirm(f"“{pair.one}” and “{pair.other}”: one and the same?"):
                answers[pair.question] = made_one(answers[pair.question], pair)
        return answers

    def _interview(self, asker: Asker, given: dict[str, Value | Unknown]) -> Interview:
        questionnaire = self.questionnaire
        example = example_answers(self.example, self.expressions)
        past = runs(self.world)
        earlier = remembered(questionnaire, past, self.world.today)
        return Interview(
            questionnaire,
            self.expressions,
            asker,
            keep=self._keep_draft,
            earlier={
                id_: Told(one.value, f"told on {say_date(one.day, self.world.today)}")
                for id_, one in earlier.items()
            },
            typical=typical_length(self.example, example, self.expressions),
            results=results(past),
            answers=given,
        )

    def _resume(self, asker: Asker, interview: Interview) -> None:
        """Offer to go on from a draft, or say what is coming."""
        found = journal.load_draft(self.world.folders, self.world.profile, self.questionnaire.id)
        if found.notice:
            notice(self.environment, found.notice)
        if found.draft is not None:
            count = len(found.draft.given)
            started = found.draft.started.date()
            today = self.world.today
            day = "Earlier today" if started == today else f"On {say_date(started, today)}"
            answers = "1 answer" if count == 1 else f"{count} answers"
            if asker.confirm(f"{day} you stopped after {answers}. Go on from there?"):
                interview.resume(self._still_valid(found.draft.given), found.draft.unfinished)
                return
        if self.questionnaire.intro:
            asker.say(self.questionnaire.intro)
        nothing = nothing_offered(self.questionnaire)
        if nothing:
            asker.say(f"{nothing[:1].upper()}{nothing[1:]}.")

    def _still_valid(self, answers: Answers) -> dict[str, Value | Unknown]:
        """Return the answers of a draft that today's questions accept."""
        return scripted.reread(self.questionnaire, answers, self.world.today)

    def _keep_draft(self, answers: Answers, unfinished: str) -> None:
        one, now = self.questionnaire, self.environment.now
        draft = journal.draft_of(one.id, one.edition, now, answers, unfinished)
        if not self.options.dry_run:
            journal.save_draft(self.world.folders, self.world.profile, draft)

    def _kept(self, interview: Interview) -> str:
        name = self.questionnaire.id
        if not interview.answers or self.options.dry_run:
            return f"Stopped; nothing was saved. careercoach {name} starts again."
        count = len(interview.answers)
        answers = "Your 1 answer is" if count == 1 else f"Your {count} answers are"
        return f"Stopped. {answers} kept; careercoach {name} goes on from there."

    def _save(self, outcome: Outcome, answers: Answers) -> None:
        facts = facts_of(self.questionnaire, answers)
        record = journal.record_of(outcome, self.questionnaire.edition, answers, facts)
        path = save(self.world, record)
        journal.drop_draft(self.world.folders, self.world.profile, self.questionnaire.id)
        notice(self.environment, f"Saved: {path}")


def example_answers(
    questionnaire: Questionnaire, expressions: Expressions
) -> dict[str, Value | Unknown]:
    """Return the answers of the questionnaire's example person."""
    questions = {id_: questionnaire.question(id_) for id_ in questionnaire.example}
    return {
        id_: parse(
            question,
            with_cells(question, questionnaire, questionnaire.example[id_]),
            scales=questionnaire.scales,
            today=expressions.today,
        )
        for id_, question in questions.items()
    }
