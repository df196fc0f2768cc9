"""If-then sentences made of a person's own words: "When the meeting ends, I will ask Marta."."""

import re

# After these a cue is a time or place already: "On Monday at nine, I will ...".
_TIMES = {
    "on", "at", "after", "before", "in", "during", "every", "each", "tomorrow", "today", "tonight",
    "next", "this", "as", "once", "by", "until", "while", "whenever", "right", "straight", "first",
}  # fmt: skip
_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_QUOTED = re.compile(r"(\u201c[^\u201d]*\u201d|\"[^\"]*\"|`[^`]*`)")
_MINE = {
    "your": "my", "yours": "mine", "yourself": "myself", "you're": "I'm", "you\u2019re": "I\u2019m",
    "you've": "I've", "you\u2019ve": "I\u2019ve", "you'll": "I'll", "you\u2019ll": "I\u2019ll",
}  # fmt: skip
_BEFORE_ME = {
    "about", "for", "from", "of", "on", "to", "with", "without", "beside", "behind", "near", "by",
    "give", "gives", "know", "knows", "tell", "tells", "told", "ask", "asks", "see", "sees", "saw",
    "help", "helps", "show", "shows", "send", "sends", "call", "calls", "hear", "heard", "than",
}  # fmt: skip
# A quotation that ends with its own mark ends the sentence too.
_ENDED = ("?\u201d", ".\u201d", '?"', '."', "?")
_WILL = ("i will ", "i'll ", "i\u2019ll ", "then ", "to ")


def if_then(word: str, cue: str, action: str, *names: str) -> str:
    """Return one sentence of a cue and what is done then.

    Args:
        word: "When" or "If", for a cue that does not begin with one.
        cue: the moment, as the person wrote it; without one the sentence begins with "I will".
        action: what is done, as the person or a proposal worded it.
        names: people who are named; a word of these keeps its capital.
    """
    proper = {part for name in names for part in name.replace(",", " ").split()}
    done = _from_me(_begun_small(_action(action), proper))
    moment = _moment(word, cue, proper)
    sentence = f"{moment}, I will {done}" if moment else f"I will {done}"
    return sentence if sentence.endswith(_ENDED) else f"{sentence}."


def _from_me(text: str) -> str:
    """Return an action that speaks to "you" as the person says it; quotations stay as they are."""
    parts = _QUOTED.split(text)
    return "".join(part if at % 2 else _turned(part) for at, part in enumerate(parts))


def _turned(text: str) -> str:
    words = text.replace("you are ", "I am ").replace("you were ", "I was ").split(" ")
    return " ".join(_mine(word, words[at - 1] if at else "") for at, word in enumerate(words))


def _mine(word: str, before: str) -> str:
    bare = word.rstrip(".,;:!?)")
    end = word[len(bare) :]
    if bare == "you":
        # The object of a verb or a preposition ends a clause, or follows one of these.
        return f"{'me' if end or before in _BEFORE_ME else 'I'}{end}"
    return f"{_MINE.get(bare, bare)}{end}"


def _action(text: str) -> str:
    text = _tidy(text)
    for start in _WILL:
        if text.lower().startswith(start):
            return _action(text[len(start) :])
    return text


def _moment(word: str, cue: str, proper: set[str]) -> str:
    """Return a cue with its own first word, or with `word`, and without what follows."""
    found = cue.lower().replace("\u2019", "'").find(", i will")
    text = _tidy(cue if found < 0 else cue[:found])
    if not text:
        return ""
    first, _, rest = text.partition(" ")
    start = first.lower().rstrip(",")
    if start in {"when", "if"}:
        return f"{start.capitalize()} {rest}" if rest else ""
    if start in _DAYS:
        return f"On {first.capitalize()} {rest}".rstrip()
    if start in _TIMES:
        return f"{first[:1].upper()}{first[1:]} {rest}".rstrip()
    return f"{word} {_begun_small(text, proper)}"


def _begun_small(text: str, proper: set[str]) -> str:
    """Return a text as it goes on inside a sentence: a name, "I" and "CEO" keep their capital."""
    first = text.split(" ", 1)[0].rstrip(",.:;")
    bare = first.removesuffix("'s").removesuffix("\u2019s")
    keeps = bare in proper or first.partition("'")[0] == "I" or not first[1:].islower()
    return text if keeps else text[:1].lower() + text[1:]


def _tidy(text: str) -> str:
    return " ".join(text.split()).rstrip(" .,;:!")
