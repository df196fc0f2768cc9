"""Put single choices to a person, outside any questionnaire."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from careercoach.dialogue import Answered, Prompt
from careercoach.errors import INTERRUPTED, StoppedError
from careercoach.questionnaire import Choice, Option
from careercoach.terminal import guarded, make_asker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careercoach.answers import Value
    from careercoach.cli.world import World
    from careercoach.dialogue import Asker
    from careercoach.questionnaire import Question


@contextmanager
def conversation(world: World, stopped: str) -> Iterator[Asker]:
    """Give somebody to ask; whoever leaves by Ctrl-C or Ctrl-D is told `stopped`.

    Raises:
        StoppedError: the person left, or a signal ended the run.
    """
    try:
        with guarded(world.environment):
            yield make_asker(world.environment, {})
    except (KeyboardInterrupt, EOFError):
        raise StoppedError(stopped, INTERRUPTED) from None


def choose(
    asker: Asker, ask: str, options: Mapping[str, str], *, short: str = "", place: str = "1/1"
) -> str:
    """Return the id of the option that the person chose.

    Args:
        asker: whom to ask through.
        ask: the question.
        options: the words of each option by its id.
        short: a few words for the line that the answer leaves behind.
        place: which question it is of how many, such as "1/3".
    """
    said = tuple(Option(id=id_, say=say) for id_, say in options.items())
    question = Choice(id="choice", kind="choice", ask=ask, short=short, options=said, unsure=False)
    number, _, total = place.partition("/")
    prompt = Prompt(question, ask=ask, number=int(number), total=int(total))
    return str(_answer(asker, prompt))


def ask_line(asker: Asker, question: Question) -> Value:
    """Return the answer to one question that must have one."""
    return _answer(asker, Prompt(question, ask=question.ask))


def _answer(asker: Asker, prompt: Prompt) -> Value:
    while True:
        reply = asker.ask(prompt)
        if isinstance(reply, Answered):
            return reply.value
