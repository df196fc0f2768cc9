"""The ways in which people ask a boss for permission, and what to say instead."""

from __future__ import annotations

from typing import Final

_FINE: Final = r"(?:ok|okay|alright|all right|fine|possible|acceptable|a problem|too much trouble)"
_ASK: Final = r"(?:to ask|to see|to check|to find out|to know) (?:if|whether)"
_IS: Final = r"(?:is|was|would|could|might|will) (?:it|that|this)(?: be)?"
_MAYBE: Final = r"(?: (?:maybe|perhaps|possibly|just|please))*"
_WONDER: Final = f"""
    (?:i (?:was|am)|i'm|we were|just)?(?: just)? ?wonder(?:ing|ed)? (?:if|whether)
    |i (?:just )?wonder(?:ed)? (?:if|whether)|(?:i )?(?:just |only )?wanted {_ASK}|i(?:'d| would)
    (?: just| only)? like {_ASK}|can i (?:just )?ask (?:if|whether)
"""
_WONDER_IT: Final = f"""
    (?:{_WONDER}) (?:it|that|there) (?:might|would|could|is|was|will|may)(?: even)?(?: be)?
    (?: at all)?{_MAYBE}
"""
_WONDER_CHANCE: Final = f"""
    (?:{_WONDER}) there(?: is| was|'s| might be| would be)(?: any| a| some)? (?:chance
    |possibility)
"""
_HOPING: Final = """
    (?:i (?:was|am|had been)|i'm|we were) (?:just |only |really |sort of
    |kind of )?hoping (?:that )?
"""
_MIND: Final = (
    r"(?:would|do|will) you mind(?: very much| so much| too much| terribly| awfully| at all)?"
)
_ALLOW: Final = r"(?:let|allow|permit)"
_TO_US: Final = r"(?: for (?:me|us|you and me))?"
# What two people do together follows "I would like us to", anything else "I would like to".
_TOGETHER: Final = """
    talk|meet|speak|discuss|sit|chat|look|catch|agree|go|have|find|set|arrange|plan|walk|work|grab
    |get together|review|schedule|revisit
"""
_US_TO: Final = "I would like us to"
_TO: Final = "I would like to"
_IF: Final = "It would help if I"
_IF_WE: Final = "It would help if we"
_MATTERS: Final = "This matters to me, and"
_THANKS: Final = "Thank you for your time."
WHEN: Final = "when suits you this week?"
_BUT: Final = r"(?:,? but)?"

# Each way to ask, and what to say in its place so that the rest of the sentence still fits;
# the first that matches at a place is the one that is told, so the longer ones come first.
WAYS: Final = (
    # "I was wondering if it might be possible to talk"
    (f"{_WONDER_IT}(?: {_FINE})?(?: with you)? for us to(?= )", _US_TO),
    (rf"{_WONDER_IT} {_FINE}(?: with you)?{_TO_US} to(?= (?:{_TOGETHER})\b)", _US_TO),
    (f"{_WONDER_IT} {_FINE}(?: with you)?{_TO_US} to(?= )", _TO),
    (f"{_WONDER_IT} {_FINE}(?: with you)? if i(?= )", _IF),
    (f"{_WONDER_IT} {_FINE}(?: with you)? if we(?= )", _IF_WE),
    (rf"{_WONDER_CHANCE} (?:of|for)(?= \w+ing)", "I am set on"),
    (f"{_WONDER_CHANCE} (?:of|for)", "I would like"),
    (f"{_WONDER_CHANCE}(?: that)? i (?:could|can|might|may)", _TO),
    (f"{_WONDER_CHANCE}(?: that)? we (?:could|can|might|may)", _US_TO),
    (rf"(?:{_WONDER}) i (?:could|might|may|can){_MAYBE}", _TO),
    (rf"(?:{_WONDER}) we (?:could|might|may|can){_MAYBE}", _US_TO),
    (
        f"""
            (?:{_WONDER}) you(?:'d| would| could| might| can)(?: be (?:willing|open|able|prepared
            |ok|okay) to| mind| consider)?{_MAYBE}
        """,
        "I would like you to",
    ),
    (f"{_WONDER_IT} {_FINE}", WHEN),
    # "Would it be ok if I", "is it possible to"
    (
        f"""
            {_IS}{_MAYBE}(?: at all)? {_FINE}(?: with you| by you)? (?:if|that|for) (?:i|me to)
            (?= )
        """,
        _IF,
    ),
    (
        f"""
            {_IS}{_MAYBE}(?: at all)? {_FINE}(?: with you| by you)? (?:if|that|for) (?:we|us to)
            (?= )
        """,
        _IF_WE,
    ),
    (rf"{_IS}{_MAYBE}(?: at all)? {_FINE}(?: with you)? to(?= (?:{_TOGETHER})\b)", _US_TO),
    (rf"{_IS}{_MAYBE}(?: at all)? {_FINE}(?: with you)? to(?= )", _TO),
    (
        rf"(?:{_IS}) (?:at all )?{_FINE}(?: with you| by you)?(?=\s*\?)",
        "What would make it work for you",
    ),
    (
        f"""
            (?:if|as long as|provided|assuming) (?:(?:it|that|this)(?:'s| is| would be| was|'d be)
            |it) (?:not )?{_FINE}(?: with you| by you| for you)?(?: (?:if|that) i)(?= )
        """,
        _IF,
    ),
    (rf"{_MIND} if i(?= )", _IF),
    (rf"{_MIND} if we(?= )", _IF_WE),
    # "May I", "could I possibly", "would you let me"
    (
        f"""
            (?:would|will|could|can) you{_MAYBE}(?: consider)? (?:{_ALLOW}|letting|allowing) (?:me
            |us)(?: to)?(?! know)
        """,
        _TO,
    ),
    (rf"please {_ALLOW} me(?: to)?(?! know)", _TO),
    (
        """
            (?:am i|are we|would i be|will i be|might i be|if i am|if i'm|if i was
            |if i were) (?:allowed|permitted) to
        """,
        _TO,
    ),
    (
        r"""
            (?:would|are|will) you (?:be )?(?:\w+ )?(?:ok|okay|fine|happy|willing|comfortable
            |alright|all right|open to|cool|opposed) ?(?:with|about|to|if)? ?(?:me|us|my)
            (?= \w+ing\b)
        """,
        "I am set on",
    ),
    (
        """
            (?:i(?:'d| would) (?:really |so )?(?:be (?:so |very |most )?(?:grateful|glad|thankful
            |happy|delighted)|appreciate it) if (?:you )?)(?:would|could|might)(?: (?:maybe
            |perhaps|possibly|please|kindly))? consider me for
        """,
        "I mean to earn",
    ),
    (
        """
            i(?:'d| would) (?:really |so )?(?:be (?:so |very |most )?(?:grateful|glad|thankful
            |happy|delighted)|appreciate it|love it) if i (?:could|might|may)
        """,
        _TO,
    ),
    (r"(?:please |kindly )consider me for", "I mean to earn"),
    (
        """
            (?:would|could|will|can) you (?:please |perhaps |maybe )?consider (?:me
            |putting me forward) for
        """,
        "I mean to earn",
    ),
    (rf"(?:may|might) (?:i|we){_MAYBE}(?! (?:count|rely|help|expect|be|have|need))(?= \w)", _TO),
    (
        r"""
            (?:could|can) i(?: please)?(?= (?:have|get|take|talk|speak|ask|apply|book|put|come
            |join|be considered|borrow|steal|grab|try|move|go)\b)
        """,
        _TO,
    ),
    (rf"(?:could|can) we (?:maybe|perhaps|possibly){_MAYBE}(?= \w)", _US_TO),
    (rf"(?:could|can) i (?:maybe|perhaps|possibly){_MAYBE}(?= \w)", _TO),
    (
        """
            (?:do you think|would you say)(?: that)? (?:i|we) (?:could|might|may|can)(?: (?:maybe
            |perhaps|possibly))?(?! (?:be ready|earn|manage|reach|get there|do it))
        """,
        _TO,
    ),
    (
        """
            (?:is|would|was) there (?:be )?(?:any|a|some) (?:chance|possibility)(?: at all)?
            (?: that)? i (?:could|can|might|may)
        """,
        _TO,
    ),
    (
        """
            (?:is|would|was) there (?:be )?(?:any|a|some) (?:chance|possibility)(?: at all)?
            (?: that)? we (?:could|can|might|may)
        """,
        _US_TO,
    ),
    (r"(?:is there )?any chance(?: that)? i (?:could|can|might|may)", _TO),
    (r"(?:is there )?any chance(?: that)? we (?:could|can|might|may)", _US_TO),
    (r"(?:is there )?any chance (?:of|for)(?= \w+ing\b)", "I am set on"),
    (r"(?:is there )?any chance (?:of|for)", "I would like"),
    # "I just wanted to", "I was hoping to"
    (f"{_HOPING}(?:we (?:could|might|can)|for us to)", _US_TO),
    (
        f"""
            {_HOPING}(?:to|i (?:could|might|can)|(?:you|you'd|you would|you could
            |you might) (?:let|allow) me(?: to)?)
        """,
        _TO,
    ),
    (f"{_HOPING}you(?:'d| would| could| might| can)(?: be willing to)?", "I would like you to"),
    (r"i (?:just|only) (?:wanted to|want to (?=(?:ask|check|see)\b))", _TO),
    (r"just wanted to", _TO),
    # "Sorry to bother you", "if you don't mind"
    (
        rf"""
            (?:i'm |i am )?(?:so |very |really |terribly |my )?(?:sorry|apologies|apologise
            |apologize|forgive me|pardon me) (?:to|for|about) (?:bother|disturb|trouble|interrupt
            |tak|ask|be a|impos|bring|rais|pester|add|hav|keep)\w*(?: (?:you|this|up|it))*
            (?: (?:your time|again|about this|with this|a pain|a nuisance)){{0,2}}{_BUT}
        """,
        _THANKS,
    ),
    (
        f"""
            i (?:don't|do not|didn't|hate|would hate|wouldn't) (?:want|wish|mean
            |like)? ?to (?:bother|disturb|trouble|impose|overstep|be (?:a bother|a pain|pushy
            |difficult|a nuisance|cheeky)|take (?:up )?(?:too much of )?your time|presume|ask)
            (?: on you| you)?{_BUT}
        """,
        _MATTERS,
    ),
    (
        f"""
            (?:i )?hope (?:that )?(?:this|it|that|i)(?: is|'s| was|'m| am)?(?: not|n't) (?:be )?
            (?:being )?(?:too (?:much|forward|cheeky|pushy|bold)|asking too much|a problem
            |a bother|overstepping)(?: trouble)?(?: to ask)?(?: of you)?{_BUT}
        """,
        _MATTERS,
    ),
    (
        f"""
            (?:i )?hope (?:that )?(?:this|it|that)(?: is|'s) (?:ok|okay|alright|all right|fine)
            (?: with you)?{_BUT}
        """,
        _MATTERS,
    ),
    (
        rf"(?:i )?hope you (?:don't|won't|do not|will not) mind(?: (?:me|my) \w+ing)?{_BUT}",
        _MATTERS,
    ),
    (
        """
            (?:i'm|i am) (?:asking|seeking) (?:for )?(?:your )?permission to|(?:ask|asking|seek
            |request|get|have) (?:for )?(?:your )?(?:permission|blessing) (?:to|for me to)
        """,
        "tell you that I mean to",
    ),
    (r"with your (?:permission|blessing|leave)", "with your help"),
    (r"(?:your|you your) (?:permission|blessing|say so)", "your help"),
)
ASIDES: Final = (
    """
        if (?:you|you're|you are|you'd|you would) (?:really )?(?:don't|do not|didn't|wouldn't
        |not) (?:mind|object|object to it)(?: too much)?
    """,
    """
        (?:if|as long as|provided|assuming) (?:that )?(?:it|that|this)(?:'s| is| isn't| is not
        |'s not| would be|'d be| wouldn't be| was| were| wasn't)(?: not)?(?: at all)?
        (?: really)? (?:ok|okay|alright|all right|fine|possible(?! to)|acceptable|a problem
        |too much(?: (?:trouble|bother|to ask))?|asking too much|an imposition|no trouble)
        (?: (?:with|by|for|to) you)?
    """,
    """
        if (?:i|we) may(?: be so bold)?|if you'?(?:ll| will|d| would)? (?:let|allow) me
        |if you (?:would )?agree to it|if i(?:'m| am) allowed(?: to)?|if at all possible
        |if you say (?:yes|so)|if you'll permit me
    """,
)
