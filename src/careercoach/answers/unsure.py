"""The ways in which people say that they do not know: "dunno", "no idea, sorry"."""

# Without the apostrophes, which half of all people leave out.
_CORES = {
    *("not sure", "unsure", "not certain", "uncertain", "dunno", "idk"),
    *("dont know", "do not know", "wouldnt know", "couldnt say", "cant say", "cannot say"),
    *("cant tell", "cannot tell", "hard to say", "hard to tell", "who knows", "no idea", "no clue"),
    *("not clue", "havent clue", "havent idea", "cant remember", "cannot remember"),
    *("dont remember", "do not remember", "forgot", "forgotten", "havent thought about"),
    *("never thought about", "not thought about"),
}
_FILLERS = frozenset(
    [
        *("i", "im", "am", "ive", "id", "we", "really", "honestly", "honest", "tbh", "be", "sorry"),
        *("yet", "quite", "so", "well", "hmm", "um", "er", "oh", "just", "at", "all", "right"),
        *("now", "it", "that", "this", "of", "a", "an", "the", "off", "hand", "top", "my", "head"),
        *("still", "exactly", "one", "much", "have", "got", "any", "moment", "present", "though"),
    ]
)
# Whoever writes more than this has said something.
_LONGEST = 10


def says_unsure(text: str) -> bool:
    """Whether a whole answer only says that the person does not know."""
    plain = text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("'", "")
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    if not 0 < len(words) <= _LONGEST:
        return False
    return any(_left(words, kept) in _CORES for kept in (frozenset(), frozenset({"to", "about"})))


def _left(words: list[str], kept: frozenset[str]) -> str:
    """Return what is left without the words that say nothing."""
    empty = _FILLERS | {"to", "about"}
    return " ".join(word for word in words if word not in empty or word in kept)
