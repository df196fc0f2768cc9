"""The fixed wording of the terminal: progress, keys, hints. Plain, warm and exact."""

from careercoach.dialogue import Prompt
from careercoach.questionnaire import (
    Choice,
    Choices,
    Date,
    Money,
    Number,
    Question,
    Records,
    Scale,
    YesNo,
)

KEYS = (
    "Always: ? for help, < to go back; in a list, its number or letter; where you type, then Enter."
)
WENT_BACK = "(back)"
CHOOSE = "Press the number or letter of an answer, or go to it with the arrows."
NOTHING_TICKED = "Nothing is ticked yet. Space or a number ticks; n is for none."
FIRST = "There is nothing before this."
NOT_SURE = "Not sure"
SKIP = "Skip"
UNSURE_REFUSED = "This one needs an answer; a rough one is enough."
PROOFS = "These results are known already, the best fit first."
NONE_KEY = "n"
SKIP_WORD = "skip"
EDIT_WORD = ":e"
LONG_KEYS = "Alt-Enter starts a new line; Ctrl-X Ctrl-E goes on in your editor."
HELP_WORD = "?"
BACK_WORD = "<"
_ONE = "Choose the one that fits best; it can be changed later."
_KINDS = {
    "scale": _ONE,
    "yes-no": _ONE,
    "choice": _ONE,
    "choices": "Tick all that fit, or none.",
    "text": "Any words do.",
    "long-text": "Any words do, as many as you like. Type :e to write in your editor.",
    "money": "An amount; a currency of three letters may follow, such as 4200 EUR.",
    "date": "A date such as 2027-01-15, 2027-01, friday or +2w.",
}


def progress(prompt: Prompt) -> str:
    """Return where a person stands: "4 of 17, about 3 min left"."""
    place = f"{prompt.number} of {prompt.total}"
    return f"{place}, about {prompt.minutes_left} min left" if prompt.minutes_left > 0 else place


def help_for(prompt: Prompt) -> str:
    """Return the help of a question, then what kinds of answer work."""
    parts = (prompt.help, _kinds(prompt.question), _ways_out(prompt.question))
    return "\n".join(part for part in parts if part)


def too_many(question: Choices, count: int) -> str:
    """Return a friendly line for more choices than can be kept."""
    return f"That is {count}; choose the {question.at_most} that matter most."


def _kinds(question: Question) -> str:
    match question:
        case Choices(at_most=int(most)):
            return f"Tick at most {most}, or none."
        case Number():
            return f"A number from {question.at_least:g} to {question.at_most:g}."
        case Records():
            return f"Add one {question.one} after another; any of them can be changed later."
        case _:
            return _KINDS[question.kind]


def _ways_out(question: Question) -> str:
    if isinstance(question, Scale | YesNo | Choice | Choices | Records):
        return ""
    unsure = "Not sure? Type: not sure." if question.unsure else ""
    leave = "Enter leaves it out." if question.optional else ""
    return " ".join(part for part in (leave, unsure) if part)


def nothing_typed(question: Question) -> str:
    """Return a friendly line for Enter alone where an answer is needed."""
    match question:
        case Number() | Money():
            enough = "A rough number is enough."
        case Date():
            enough = "A rough date is enough, such as 2027-01."
        case _:
            enough = "A few words are enough."
    return f"{enough} Not sure? Type: not sure" if question.unsure else enough


def refusal(question: Question, problem: str) -> str:
    """Return why an answer cannot be taken, and that one may not know."""
    said = sentence(problem)
    return f"{said} Not sure? Type: not sure" if question.unsure else said


def enter_keeps(answer: str, note: str) -> str:
    """Return the line that offers an earlier answer."""
    return f"Enter keeps: {answer} ({note})" if note else f"Enter keeps: {answer}"


def own_words(note: str) -> str:
    """Return the row that leads past what is offered as proof."""
    return f"What I {note}, or other words" if note else "Something else, in my own words"


def capital(text: str) -> str:
    """Return `text` with a capital first letter."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Return `text` as a sentence: a capital first and a full stop last."""
    return capital(text) if text.endswith((".", "?", ":")) else f"{capital(text)}."
