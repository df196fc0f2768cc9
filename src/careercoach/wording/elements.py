"""What a talk with a boss about the next level needs to hold, looked for in a person's draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from careercoach.wording import questions, stakes, wishes
from careercoach.wording.matching import blanked, phrases, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careercoach.wording.matching import Sign

_SENTENCE: Final = r"(?<=[.!?;])\s+|\n+"
# One breath often holds several questions, and the words of one say nothing of the next.
_NEXT_QUESTION: Final = (
    r"(?i)(?:[,:;-]|(?<!\w)and(?!\w)|(?<!\w)or(?!\w))\s+(?=(?:and |or )?(?:(?:by|until|till|in|over"
    r"|exactly) )?(?:what|which|how|where|when|why)(?!\w))"
)
# Thanks for what was given ask for nothing, and whom a boss will back is no call for help.
_NO_CALL_FOR_HELP: Final = (
    r"(?:thanks?|thank you|thx|cheers)(?: \w+){0,3}? for .*",
    r"""
        (?:before|so that|so|make|for|until) you(?:'d|'ll| would| will| can| could| do)?(?: \w+)?
         \w+ me
    """,
)


def missing_elements(text: str) -> list[str]:
    """Name what a draft for the talk with a boss does not say yet, in the order of the talk."""
    sentences = re.split(_SENTENCE, plain(text))
    clauses = [one for each in sentences for one in re.split(_NEXT_QUESTION, each)]
    calls = [blanked(one, phrases(*_NO_CALL_FOR_HELP)) for one in sentences]
    found = {
        "your goal": _any(sentences, wishes.GOAL),
        "that you could use their help": _any(calls, wishes.HELP),
        "how your team feeds the goals of the business": _any(clauses, stakes.MONEY),
        "which initiatives someone at your level should put first": _any(clauses, questions.PART),
        "what exactly earns the step up": _any(clauses, questions.BAR),
        "by when": _any(clauses, wishes.WHEN),
    }
    return [name for name, there in found.items() if not there]


def _any(texts: Iterable[str], signs: Iterable[Sign]) -> bool:
    return any(sign.stands_in(text) for text in texts for sign in signs)
