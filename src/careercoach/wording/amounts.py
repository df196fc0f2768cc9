"""Figures in a sentence: which of them count a result."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from careercoach.wording.matching import blanked, phrases

MONTHS: Final = """
    (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?
    (?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)
"""
_NOTHING_WRONG: Final = r"no|not|never|none|nobody|nothing|without|\w+n't|\w+ free|zero"
_LABELS: Final = """
    crane|machine|bus|tram|flight|flat|barn|till|aisle|warehouse|depot|module|sector|district
    |precinct|lane|dock|berth|boiler|tank|pier|level|grade|band|key stage|stage|phase|tier|unit
    |step|version|windows|python|type|room|bay|line|ward|terminal|class|form|formula|fortune|ftse
    |top|office|microsoft|chapter|section|iso|big|route|gate|shop|hall|plant|building|block
    |platform|theatre|studio|court|lab|zone|area|number|no[.]|web
"""
WORDS: Final = r"""
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh
    |nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?: \w+)?|zero|nil
"""
MANY: Final = "hundreds?|thousands?|millions?|billions?|dozens?"
_PART: Final = """
    half|(?:a|one|two|three|four) (?:thirds?(?! (?:part|person|time|place))|quarters|fifths?
    |tenths?)|(?:by|of|nearly|almost|about|over|up|down) a quarter|a quarter (?:of|fewer|less|more
    |faster|cheaper|lower|higher|shorter|quicker)
"""
UNIT: Final = "seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?"
_ONE: Final = rf"""
    one (?:{UNIT}|person|percent|per cent|in (?:\d+|every|{WORDS})|out of|hundred|thousand
    |million|dozen|a \w+|or two)|an? (?:{UNIT}|year) (?:ahead|early|earlier|sooner|faster|less
    |shorter)|(?:to|under|only|just|of|about|now|not|have|has|had|than) one(?! (?:of|thing|to|who
    |that|which|they|i|we)(?!\w))
"""
_DIGITS: Final = (
    r"(?:[€$£¥]\s?)?\d{1,20}(?:[.,'\s]\d{3}(?!\d)){0,4}(?:[.,]\d{1,9})?(?:\s?(?:%|k|m|bn|x)(?!\w))?"
)
FIGURE: Final = rf"(?:{_DIGITS}|{WORDS}|{_ONE}|{_PART}|(?:a|an|several) (?:{MANY})|{MANY})"
TIMES: Final = r"""
    halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl
    (?:e|es|ed|ing)|twice|thrice|\w+fold|percent|per cent|(?:not|without) a single|(?:\w+n't|not
    |never) (?:\w+ ){0,3}once
"""
_NO_AMOUNT: Final = (
    "24[/-]7",
    r"(?<!from\s)(?:9|nine) to (?:5|five)",
    rf"(?:{_LABELS}) (?:\d+|one|two|three|four)(?:\.\d+)?(?!\s?(?:%|percent))",
    rf"\d+(?:st|nd|rd|th)(?: (?:of )?{MONTHS})?",
    rf"\d{{1,2}} (?:of )?{MONTHS}(?: (?:19|20)\d\d)?",
    rf"(?<!in\s){MONTHS} \d{{1,2}}(?!\d)(?!\s?(?:%|percent))",
    r"""
        (?:at|by|before|after|until|from|past)? ?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.
        |o'clock)
    """,
    r"fy ?\d\d(?:\d\d)?",
    r"(?:19|20)\d\d[/-]\d\d(?!\d)",
    rf"""
        (?:in|since|until|during|before|after|of|by|than|from|to|for|year|spring|summer|autumn
        |winter|fall|{MONTHS}|q[1-4]),? (?:19[5-9]|20[0-4])\d(?!\s?(?:%|percent|[\d,.]{{1,15}}\d))
    """,
    r"(?:19[5-9]\d|20[0-4][1-9])(?!\s?(?:%|percent|euros?|pounds|dollars|[\d,.]{1,15}\d))",
    r"(?!(?:eur|usd|gbp|chf)\d)[a-z]{1,6}-?\d[\w-]*",
    r"\d[abcdgs](?!\w)|[1-4]x[1-4](?!\w)|1:1|401k|360 degrees?",
    r"""
        (?:give|gave|giving|gives) (?:it |my |you )?(?:100|110|120|150|200|a hundred|one hundred)
        (?: and ten)?\s?(?:%|percent|per cent)
    """,
    r"""
        (?:100|110|120|a hundred|one hundred)\s?(?:%|percent|per cent) (?:committed|dedicated
        |reliable|sure|loyal|focus(?:s?ed)?|effort|behind)
    """,
    r"six sigma|double (?:check|book|shift|entry|glaz|duty|act)\w*",
    r"(?:other|better|my) half|half (?:hearted|the battle|term)\w*|(?:two|three) way|two faced",
    r"a million (?:things|times|ideas)|a thousand (?:things|times|ideas)|first hand|second to none",
)
_SOME: Final = rf"(?:\d[\d.,]{{0,9}}|{WORDS}|a decade|two decades)"
# What somebody was given or has behind them is no result either: people, years.
_NO_RESULT: Final = (
    rf"""
        (?:team|crew|staff|group|department|squad|unit|office|brigade|gang|shift|colleagues) of
         (?:about |around |over |up to |nearly |some |more than )?{_SOME}(?!\s?(?:%|percent))
    """,
    rf"(?:have|had|with|lead|leading|manage|managing) {_SOME} reports",
    rf"{_SOME} (?:direct reports|subordinates|(?:people|staff|men|women) (?:under|below) me)",
    rf"{_SOME} ?(?:\w+ )?(?:strong|person|man|people) (?:team|crew|department|shift|office|unit)",
    rf"(?:people|children|adults|men|women|\w+s) (?:over|aged|under) {_SOME}(?= ?[.,;]|$)",
    rf"{_SOME} years? olds?|(?:aged?|turned|i am|i'm) {_SOME}(?= ?[.,;]| and| years| now|$)",
)
_TENURE: Final = (
    rf"{_SOME} (?:\w+ )?years?'?(?: of)? (?:\w+ ){{0,2}}(?:experience|service|practice|standing)",
    rf"""
        (?:for|over|after|with|in|during|throughout) (?:the (?:last|past) |my |these |more
         than |over |about|almost |nearly |some |now |the best part of |a good )*{_SOME}
         (?:\w+ )?years(?! (?:early|sooner|ahead|faster|less|longer|instead|rather))
    """,
    rf"{_SOME} (?:\w+ )?years (?:in|as|on the|at|with|here|now|ago|behind|under|of)",
    rf"(?:for|over) (?:the (?:last|past) )?{_SOME} (?:months|weeks) now",
)
_HOUR: Final = rf"""
    (?:at|by|before|after|until|till|past|around|from) \d{{1,2}}[:.]\d\d(?![\d.,]|\s?(?:%|per))
    |\d{{1,2}}:\d\d|half past \w+|(?:quarter|ten|five|twenty) (?:past|to) (?:midnight|noon|\w+(?=
     in the))|\d{{1,2}} o'clock|(?:{WORDS}|\d{{1,2}}) (?:o'clock|in the (?:morning|evening
    |afternoon)|at night)|(?:at|by|before|after|until|till) (?:{WORDS}|one)(?= ?(?:[.,;!]|$)|
     every| each| sharp)
"""
_SCHOOL_YEAR: Final = r"\bYears? (?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\b"


@cache
def figures() -> re.Pattern[str]:
    """Return what finds every amount, count, share or multiple."""
    return phrases(
        rf"{FIGURE}(?: (?:{MANY}|percent|per cent))?(?: (?:euros|pounds|dollars))?", TIMES
    )


def amounts_only(text: str) -> str:
    """Return the text with years, dates, labels and idioms that only look like figures gone."""
    amounts = blanked(blanked(text, re.compile(_SCHOOL_YEAR)), phrases(*_NO_AMOUNT, *_NO_RESULT))
    # "Not one fault in six years" counts the years; two times of day are a change of time.
    if not phrases(_NOTHING_WRONG).search(amounts):
        amounts = blanked(amounts, phrases(*_TENURE))
    if len(phrases(_HOUR).findall(amounts)) == 1:
        amounts = blanked(amounts, phrases(_HOUR))
    return amounts


def first_figure(amounts: str) -> re.Match[str] | None:
    """Find the first amount, count, share or multiple."""
    return figures().search(amounts)
