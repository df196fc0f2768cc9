"""What is asked and what a reply means, whatever the terminal can draw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from careercoach import answers, fit
from careercoach.answers import Unknown, Value
from careercoach.dialogue import Answered, Back, Prompt, Reply, ReviewLine, Skipped, Unsure
from careercoach.environment import Environment
from careercoach.offers import identity
from careercoach.questionnaire import (
    Choice,
    Choices,
    Date,
    LongText,
    Money,
    Number,
    Question,
    Records,
    Scale,
    Text,
    YesNo,
)
from careercoach.terminal import menus, words
from careercoach.terminal.editor import edited
from careercoach.terminal.records import Entries, RecordsDialogue
from careercoach.terminal.surface import Head, Row, Surface
from careercoach.terminal.typed import TypedQuestions

_LABEL = 40
_REVIEW_HELP = "Nothing is lost by changing an answer; questions that follow from it may change."


@dataclass(slots=True)
class Conversation:
    """An Asker on a surface. Whatever a person adds to a list survives a step back."""

    surface: Surface
    environment: Environment
    scales: Mapping[str, tuple[str, ...]]
    _section: str = ""
    _keys_told: bool = False
    _left: dict[str, Entries] = field(default_factory=dict)

    def ask(self, prompt: Prompt) -> Reply:
        """Put one question and return a checked reply."""
        if prompt.section and prompt.section != self._section:
            self.surface.heading(prompt.section)
            self._section = prompt.section
        keys = "" if self._keys_told else words.KEYS
        self._keys_told = True
        reply = self._put(prompt, words.progress(prompt), keys)
        if isinstance(reply, Back):
            # What was answered stays in sight above, so say why it comes again.
            self.surface.say(words.WENT_BACK)
        elif not (prompt.again and reply == Answered(prompt.default or "")):
            label = prompt.question.short or prompt.ask
            self.surface.settled(label, self._told(reply, prompt.question))
        return reply

    def review(self, lines: Sequence[ReviewLine]) -> str | None:
        """Show all answers; return the id of one to change, or None to finish."""
        labels = [f"{fit.clipped(line.label, _LABEL)}: {line.answer}" for line in lines]
        answered = [Row("", text, line.id) for text, line in zip(labels, lines, strict=True)]
        rows: list[Row[str | None]] = [Row("", "Show the report", None), *answered]
        note = "Enter shows the report. To change an answer, choose it."
        head = Head("All answers", note=note, help=_REVIEW_HELP)
        chosen = self.surface.pick(head, rows, 0, short=True)
        return None if isinstance(chosen, Back) else chosen

    def recall(self, lines: Sequence[ReviewLine]) -> None:
        """Show what was answered before a break, a line each."""
        for line in lines:
            self.surface.settled(line.label, line.answer)

    def say(self, text: str) -> None:
        """Show a line that asks for nothing."""
        self.surface.say(text)

    def confirm(self, question: str) -> bool:
        """Ask yes or no; yes is the default."""
        return self.surface.confirm(question)

    def _put(self, prompt: Prompt, progress: str, keys: str = "") -> Reply:
        head = Head(
            ask=prompt.ask,
            progress=progress,
            keys=keys,
            notice=prompt.notice,
            help=words.help_for(prompt),
            can_go_back=prompt.can_go_back,
        )
        question = prompt.question
        match question:
            case Scale() | YesNo() | Choice():
                return self._single(prompt, question, head)
            case Choices():
                return self._several(prompt, question, head)
            case Text() | LongText() | Number() | Money() | Date():
                return (
                    self._proved(prompt, head) if prompt.proofs else self._typed.ask(prompt, head)
                )
            case Records():
                return self._records(prompt, question, head)
            case _:
                assert_never(question)

    def _single(self, prompt: Prompt, question: Scale | YesNo | Choice, head: Head) -> Reply:
        points = prompt.points
        if isinstance(question, Scale) and not points:
            points = self.scales[question.scale]
        rows = menus.single(question, points)
        start = menus.place_of(prompt.default, rows)
        if start is not None:
            kept = words.enter_keeps(fit.clipped(rows[start].label, _LABEL), prompt.default_note)
            head = replace(head, note=kept)
        return self.surface.pick(head, rows, start)

    def _several(self, prompt: Prompt, question: Choices, head: Head) -> Reply:
        rows = menus.option_rows(question.options)
        earlier = menus.ticked(prompt, rows)
        if earlier and prompt.default_note:
            head = replace(head, note=f"Ticked: what you {prompt.default_note}.")
        others = menus.ways_out(question)
        chosen = self.surface.tick(head, rows, others, earlier, question.none)
        while isinstance(chosen, list) and len(chosen) > (question.at_most or len(chosen)):
            head = replace(head, notice=words.too_many(question, len(chosen)))
            chosen = self.surface.tick(head, rows, others, chosen, question.none)
        return Answered(chosen) if isinstance(chosen, list) else chosen

    def _proved(self, prompt: Prompt, head: Head) -> Reply:
        """Offer the results that are known as proof; the person's own words are always a choice."""
        own: Row[str | None] = Row("w", words.own_words(prompt.default_note), None)
        known = [Row(menus.digit(at), text, text) for at, text in enumerate(prompt.proofs, 1)]
        chosen = self.surface.pick(replace(head, note=words.PROOFS), [*known, own])
        if isinstance(chosen, Back):
            return chosen
        return Answered(chosen) if chosen else self._typed.ask(prompt, head)

    def _records(self, prompt: Prompt, question: Records, head: Head) -> Reply:
        earlier = _with_left(_entries(prompt.default), self._left.pop(question.id, []), question)
        if prompt.default_note and earlier:
            head = replace(head, notice=f"This is what you {prompt.default_note}.")
        dialogue = RecordsDialogue(
            self.surface, self._put, self._shown, prompt, question, head, list(earlier)
        )
        reply = dialogue.run()
        if isinstance(reply, Back):
            self._left[question.id] = dialogue.entries
        return reply

    @property
    def _typed(self) -> TypedQuestions:
        return TypedQuestions(self.surface, self._parse, self._shown, self._edit)

    def _parse(self, question: Question, text: str) -> Value | Unknown:
        return answers.parse(question, text, scales=self.scales, today=self.environment.today)

    def _shown(self, value: Value | Unknown, question: Question) -> str:
        return answers.shown(value, question, scales=self.scales, today=self.environment.today)

    def _edit(self, text: str) -> str:
        return edited(self.environment, text)

    def _told(self, reply: Answered | Unsure | Skipped, question: Question) -> str:
        match reply:
            case Answered(value):
                return self._shown(value, question)
            case Unsure():
                return "not sure"
            case Skipped():
                return "left out"
            case _:
                assert_never(reply)


def _with_left(entries: Entries, left: Entries, question: Records) -> Entries:
    """Return what was told before a step back; rows that were begun anew since go first."""
    if not question.rows_from or not left:
        return left or entries
    told = {identity(row, question): row for row in left}
    return [told.get(identity(row, question), row) for row in entries]


def _entries(value: Value | None) -> Entries:
    if not isinstance(value, list):
        return []
    return [dict(entry) for entry in value if isinstance(entry, dict)]
