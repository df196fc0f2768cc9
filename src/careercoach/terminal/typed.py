"""Questions that are answered by typing: commands, checks at once, and the editor."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from careercoach.answers import BadAnswer, Unknown, Value
from careercoach.dialogue import Answered, Back, Prompt, Reply, Skipped, Unsure
from careercoach.questionnaire import LongText, Question, Text
from careercoach.terminal import words
from careercoach.terminal.editor import NotEditedError
from careercoach.terminal.surface import Head, Surface, Typed


@dataclass(frozen=True, slots=True)
class Again:
    """Ask once more: what to say first, what to keep in the line, whether to show the help."""

    problem: str = ""
    typed: str = ""
    help: bool = False


@dataclass(frozen=True, slots=True)
class TypedQuestions:
    """Puts a question that is answered by typing until the reply is good.

    `parse` checks a text and raises BadAnswer; `shown` tells an earlier answer; `edit` opens the
    person's editor on a text and raises NotEditedError.
    """

    surface: Surface
    parse: Callable[[Question, str], Value | Unknown]
    shown: Callable[[Value, Question], str]
    edit: Callable[[str], str]

    def ask(self, prompt: Prompt, head: Head) -> Reply:
        """Put one question and return a checked reply."""
        own = _own_words(prompt) if self.surface.prefills else ""
        # A line that holds the words already offers them: emptied, it means what it says.
        prompt = replace(prompt, default=None) if own else prompt
        plain = replace(head, note=self._offer(prompt) or head.note, help="")
        shown, typed = plain, own
        while True:
            got = self.surface.line(shown, typed, _earlier_words(prompt), long=_is_long(prompt))
            outcome = self._outcome(prompt, got)
            if not isinstance(outcome, Again):
                return outcome
            typed = outcome.typed or (own if outcome.help else "")
            help_ = words.help_for(prompt) if outcome.help else ""
            shown = replace(plain, problem=outcome.problem, help=help_)

    def _offer(self, prompt: Prompt) -> str:
        if prompt.default is None:
            return ""
        return words.enter_keeps(self.shown(prompt.default, prompt.question), prompt.default_note)

    def _outcome(self, prompt: Prompt, got: Typed) -> Reply | Again:
        text = got.text.strip()
        if _is_long(prompt) and (got.edit or text == words.EDIT_WORD):
            return self._edited(prompt, got.text if got.edit else _earlier_words(prompt))
        if not _is_long(prompt):
            text = " ".join(text.split())
        return _command(prompt, text) or self._checked(prompt, text)

    def _checked(self, prompt: Prompt, text: str) -> Reply | Again:
        try:
            value = self.parse(prompt.question, text)
        except BadAnswer as problem:
            # Words are mended; a date or a number is sooner typed anew than taken back.
            mended = text if isinstance(prompt.question, Text | LongText) else ""
            return Again(words.refusal(prompt.question, str(problem)), mended)
        if not isinstance(value, Unknown):
            return Answered(value)
        if value is Unknown.UNSURE:
            return Unsure() if prompt.question.unsure else Again(words.UNSURE_REFUSED)
        return _enter_alone(prompt)

    def _edited(self, prompt: Prompt, text: str) -> Reply | Again:
        try:
            return self._checked(prompt, self.edit(text).strip())
        except NotEditedError as problem:
            return Again(str(problem), text)


def _command(prompt: Prompt, text: str) -> Reply | Again | None:
    """Return what a lone command means, or None when `text` is an answer."""
    match text.casefold():
        case "":
            return _enter_alone(prompt)
        case words.HELP_WORD:
            return Again(help=True)
        case words.BACK_WORD:
            return Back() if prompt.can_go_back else Again(words.FIRST)
        case words.SKIP_WORD if prompt.question.optional:
            return Skipped()
        case _:
            return None


def _enter_alone(prompt: Prompt) -> Reply | Again:
    if prompt.default is not None:
        return Answered(prompt.default)
    if prompt.question.optional:
        return Skipped()
    return Again(words.nothing_typed(prompt.question))


def _is_long(prompt: Prompt) -> bool:
    return isinstance(prompt.question, LongText)


def _earlier_words(prompt: Prompt) -> str:
    """Return the words of an earlier answer in words, at hand for editing."""
    if isinstance(prompt.question, Text | LongText) and isinstance(prompt.default, str):
        return prompt.default
    return ""


def _own_words(prompt: Prompt) -> str:
    """Return words given a moment ago, which a person adds to rather than types again."""
    return "" if prompt.default_note else _earlier_words(prompt)
