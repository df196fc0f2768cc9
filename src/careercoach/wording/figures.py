"""Figures in a sentence: whether there is one, and whether it stands beside another."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from careercoach.wording.matching import blanked, phrases

_MONTHS: Final = """
    (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?
    (?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)
"""
_LABELS: Final = """
    level|grade|band|key stage|stage|phase|tier|unit|step|version|windows|python|type|room|bay
    |line|ward|terminal|class|form|formula|fortune|ftse|top|office|microsoft|chapter|section|iso
    |big|route|gate|shop|hall|plant|building|block|platform|theatre|studio|court|lab|zone|area
    |number|no[.]|web
"""
_WORDS: Final = r"""
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh
    |nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?: \w+)?|zero|nil
"""
_MANY: Final = "hundreds?|thousands?|millions?|billions?|dozens?"
_PART: Final = """
    half|(?:a|one|two|three|four) (?:thirds?(?! (?:part|person|time|place))|quarters|fifths?
    |tenths?)|(?:by|of|nearly|almost|about|over|up|down) a quarter|a quarter (?:of|fewer|less|more
    |faster|cheaper|lower|higher|shorter|quicker)
"""
_UNIT: Final = "seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?"
_ONE: Final = rf"""
    one (?:{_UNIT}|person|percent|per cent|in (?:\d+|every|{_WORDS})|out of|hundred|thousand
    |million|dozen|a \w+|or two)|an? (?:{_UNIT}|year) (?:ahead|early|earlier|sooner|faster|less
    |shorter)|(?:to|under|only|just|of|about|now|not|have|has|had|than) one(?! (?:of|thing|to|who
    |that|which|they|i|we)(?!\w))
"""
_DIGITS: Final = (
    r"(?:[€$£¥]\s?)?\d{1,20}(?:[.,'\s]\d{3}(?!\d)){0,4}(?:[.,]\d{1,9})?(?:\s?(?:%|k|m|bn|x)(?!\w))?"
)
_FIGURE: Final = rf"(?:{_DIGITS}|{_WORDS}|{_ONE}|{_PART}|(?:a|an|several) (?:{_MANY})|{_MANY})"
_TIMES: Final = r"""
    halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl
    (?:e|es|ed|ing)|twice|thrice|\w+fold|percent|per cent|(?:not|without) a single|(?:\w+n't|not
    |never) (?:\w+ ){0,3}once
"""
_NO_AMOUNT: Final = (
    "24[/-]7",
    "(?:9|nine) to (?:5|five)",
    rf"(?:{_LABELS}) (?:\d+|one|two|three|four)(?:\.\d+)?(?!\s?(?:%|percent))",
    rf"\d+(?:st|nd|rd|th)(?: (?:of )?{_MONTHS})?",
    rf"\d{{1,2}} (?:of )?{_MONTHS}(?: (?:19|20)\d\d)?",
    rf"{_MONTHS} \d{{1,2}}(?!\d)(?!\s?(?:%|percent))",
    r"""
        (?:at|by|before|after|until|from|past)? ?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.
        |o'clock)
    """,
    r"fy ?\d\d(?:\d\d)?",
    r"(?:19|20)\d\d[/-]\d\d(?!\d)",
    rf"""
        (?:in|since|until|during|before|after|of|by|than|from|to|for|year|spring|summer|autumn
        |winter|fall|{_MONTHS}|q[1-4]),? (?:19[5-9]|20[0-4])\d(?!\s?(?:%|percent|[\d,.]{{1,15}}\d))
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
_SCHOOL_YEAR: Final = r"\bYears? (?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\b"

CHANGE: Final = """
    cut(?:s|ting)?|sav(?:ed?|es|ing)|rais(?:ed?|es|ing)|reduc(?:ed?|es|ing)|lower(?:ed|s|ing)?
    |increas(?:ed?|es|ing)|boost(?:ed|s|ing)?|lift(?:ed|s|ing)?|improv(?:ed?|es|ing)|gr(?:ew|ow
    |own|ows|owing)|shr(?:ank|ink|unk|inks|inking)|shorten(?:ed|s|ing)?|trim(?:med|s|ming)?|slash
    (?:ed|es|ing)?|br(?:ought|ing|ings|inging)|got|gets?|getting|t(?:ook|ake|akes|aking)|mov(?:ed?
    |es|ing)|push(?:ed|es|ing)?|dr(?:ove|ive|iven|ives)|f(?:ell|all|alls|allen)|drop(?:ped|s
    |ping)?|r(?:ose|ise|ises|isen)|went|gone|climb(?:ed|s)?|jump(?:ed|s)?|speeded|sped|expand(?:ed
    |s)?|shav(?:ed?|es|ing)|knock(?:ed|s)?|upped|add(?:ed|s)?|widen(?:ed|s)?|turn(?:ed|s)?|slip
    (?:ped)?|sank|extend(?:ed|s)?
"""
_NEAR: Final = r"[^.;!?]{0,60}?"
_ABOUT: Final = r"""
    (?:about|around|almost|nearly|over|more than|less than|up to|roughly|some|at least|just
    |just under|just over|well over|a good|an average of|an?|under|below|only|close to|to|nearer
    |approximately|as (?:much|many) as|something like)?\s*
"""
_MORE: Final = """
    fewer|less|more(?! than)|faster|quicker|cheaper|shorter|lower|higher|better|earlier|sooner
    |early|ahead|longer|smaller|bigger|larger|safer
"""
# A change or a difference: enough to make a result of whatever else the sentence holds.
_DIFFERENCE: Final = (
    rf"""
        from [^.;!?]{{0,40}}?(?:{_FIGURE}|{_UNIT}|years|red|bottom|last|none|nothing
        |an hour)[^.;!?]{{0,40}}? to {_ABOUT}\w+
    """,
    r"(?:went|gone|rose|fell|improved|moved|climbed) [^.;!?]{0,30}?from \w+ (?:\w+ )?to \w+",
    rf"(?:{CHANGE}) {_NEAR}\bby {_ABOUT}(?:{_FIGURE}|{_TIMES})",
    # "used by three ministries" tells no change.
    rf"""
        by {_ABOUT}(?:{_FIGURE}|{_TIMES})(?= ?(?:%|(?:percent|per cent|points?|{_UNIT}|years)(?!\w))
        |\s*(?:[.,;!?]|$)| (?:in|since|within|over|during|after|while|without|a|per|when|through) )
    """,
    r"""
        halv(?:e|es|ed|ing)|(?:doubl|tripl|trebl|quadrupl)(?:ed|es|ing)|double the|in half
        |half the|the (?:work|job) of|half (?:as|what|that|of what)|twice (?:as|the|what)
        |times (?:as|more|fewer|faster|the)|\w+fold|(?:i|we|to|helped) (?:double|triple|treble
        |quadruple)|\d+x
    """,
    rf"""
        (?:down|up) (?:to|from|by|{_FIGURE})|(?:{_FIGURE})(?: (?:percent|per cent|points?
        |{_UNIT}))?(?: of)?(?: \w+)? (?:(?:{_MORE})|(?:up|down|off)(?! to (?:date|speed)| and
        | (?:the|a|in|for|on) ))
    """,
    f"""
        (?:{_FIGURE})(?: (?:percent|per cent|points?|{_UNIT}))? (?:fewer|less|more(?! than)|faster
        |off)
    """,
    rf"(?:{CHANGE}) {_NEAR}\b(?:{_FIGURE})(?:%| (?:percent|per cent|(?:percentage )?points))",
    rf"(?:{CHANGE}) {_NEAR}\b(?:to|under|below|above|past|over) {_ABOUT}(?:{_FIGURE})",
    rf"(?:{CHANGE}|[a-z]+ed) {_NEAR}(?:{_FIGURE}) (?:\w+ )?(?:to|into) {_ABOUT}(?:{_FIGURE})",
    rf"(?:{_FIGURE})(?!\w)[^.;!?]{{0,40}} into {_ABOUT}(?:{_FIGURE})",
    rf"""
        (?:was|were|took|needed|had|cost|ran|lost|used) {_NEAR}(?<!\w)(?:{_FIGURE})(?!\w){_NEAR}\b
        (?:is|are|takes?|needs?|costs?|has|have|runs?|loses?|uses?|it's|they're|only) {_NEAR}
        (?<!\w)(?:{_FIGURE})
    """,
    rf"""
        (?:sav(?:ed?|es|ing)|fre(?:ed?|es|eing)(?: up)?|spar(?:ed?|es|ing)|recover(?:ed|s)?|avoid
        (?:ed|s)?|shav(?:ed?|es|ing)|prevent(?:ed|s)?|knock(?:ed|s)?|reclaim(?:ed|s)?){_NEAR}
        (?<!\w)(?:{_FIGURE})
    """,
    rf"(?:g[ai]v(?:e|es|ing)|handed|bought|won|got) {_NEAR}\bback {_ABOUT}(?:{_FIGURE})",
    r"""
        (?:was|were|took|takes|needed|cost|had|lost|spent|waited|ran|been) [^.;]{0,60}?\b(?:now
        |today|these days|at the moment)
    """,
    rf"(?:{_FIGURE}) ?\w* ?(?:->|-->|=>|\u2192) ?{_ABOUT}(?:{_FIGURE})",
    r"""
        (?:not|never|n't|yet to) (?:yet )?(?:(?:a )?single|one|once|miss|los[te]|los[ei]ng?|had
        |have|been|fail|had to|drop|let)\w*|(?:\w+n't|never) (?:miss|los[te]|had|been|fail|drop
        |let|once)\w*
    """,
    r"""
        (?:\w+n't|not|never) (?:\w+ ){0,3}once|without (?:a|an|any|one|extra|new|more|further|loss
        |losing|overtime|error|incident|fault|accident|stopp?\w*|spending|hiring|adding|raising
        |missing|a single|complaint)\w*|(?:zero|no|nil) (?:\w+ )?(?:accidents?|incidents?|injur\w+
        |complaints?|errors?|mistakes?|outages?|failed|inspections?|audits?|defects?|losses|claims
        |breach\w*|missed|late|findings|faults?|downtime|stoppages?|returns?|delays?|rejects?
        |recalls?|crash\w*|untraceable|lost|unplanned|infections?|falls|penalt\w+|fines?|leavers
        |resignations|turnover|overruns?|write offs?|near misses)|(?:accident|error|incident|fault
        |complaint|injury|defect|trouble) free|(?:nobody|no one|none|nothing) (?:\w+ ){0,7}?
        (?:left|lost|hurt|missed|late|quit|missing|injured|returned|failed|gone|unpaid|dropped)
    """,
)
# Something to compare with, though not yet a result.
_COMPARISON: Final = (
    r"""
        instead of|rather than|compared|versus|vs|year on year|year over year|yoy|previous(?:ly)?
        |formerly|in the past|predecessor\w*|benchmark|on budget|(?:under|below|within) budget
        |ahead of|(?:above|below|over|under|against|beat\w*|beyond|exceed\w*|miss\w*
        |short of) (?:the |our |my |its |their |every |a |all )?(?:\w+ )?(?:target|plan|average
        |quota|budget|forecast|norm|standard|limit|estimate|goal)s?
    """,
    rf"than (?!{_ABOUT}(?:\d|{_FIGURE}))\w+",
    r"(?<!get\s)(?<!am\s)(?<!'m\s)(?<!is\s)(?<!are\s)(?<!got\s)used to",
    r"""
        before (?!_|\d|noon|lunch|christmas|breakfast|school|work|the (?:end|deadline|weekend
        |holiday)|dawn|they|customers|it (?:reach|leav|goes|ship))\w+|beforehand|before$
        |before[.,)]
    """,
    r"(?:the year|a year|the month) (?:before|earlier)|last year's|(?:on|against) last year",
    """
        (?:national|industry|sector|regional|company|group|county|team|local) (?:average|norm
        |mean)|(?:the|an) average (?:is|was|of)
    """,
    r"""
        (?:lowest|highest|fastest|shortest|fewest|smallest|cheapest|safest|best|quickest|largest
        |biggest|longest) (?:\w+ )?(?:\w+ )?(?:of|in|among|across|on|anywhere|we have|since|ever)
    """,
    r"as (?:many|much|fast|often|long|high|low|good|quick\w*) (?:\w+ ){0,6}as",
    r"""
        (?:(?<!point\s)where|while|whereas|when) (?:the )?(?:others?|everyone|everybody|most
        |nobody|my) \w+|(?:any|no|every) other|the other \w+|other \w+ (?:need|take|have|had
        |manage|get|spend|lose|see|do|are|run|make|want)\w*|a record|all-time
    """,
    r"""
        (?:with|had|have|has|and|saw|made) no (?!budget|training|help|experience|formal|support
        |staff|problem|doubt|idea|one|money|extra help)\w+
    """,
    rf"""
        (?:{_FIGURE}|a fraction) of (?:the|what) [^.;!?]{{0,30}}?\b(?:we|it|they|i|he|she) (?:did
        |used|had|was|were)
    """,
    rf"""
        for the first time|first \w+ in (?:\d+|{_WORDS}) \w+|second only to|top of|in the top
        |inherited|(?:up|down) on|rank(?:ed|s|ing)?|(?:first|second|third|fourth
        |fifth) (?:out )?of(?: \d+| all)|initially|began (?:at|with)|start(?:ed|ing) (?:at|with
        |from)|had been|double what|outsell\w*|beats?|same (?:\w+ ){{1,3}}as|like for like|(?:flat
        |falling|shrinking) market
    """,
    rf"""
        every (?:single )?one|each and every|(?:all|none|each) of (?:whom|which|them|these|those)
        |still (?:there|here|with us|in (?:use|place|work|post))|all (?:on time|\d+|{_WORDS})
        |(?:100|a hundred|one hundred)\s?(?:%|percent|per cent)
    """,
    rf"(?:was|were) {_NEAR}(?<!\w)(?:{_FIGURE})(?: \w+)? (?:when|until|at first|originally)",
    rf"""
        (?:{_FIGURE})(?!\w)[^.!?]{{0,70}}?\b(?:(?<!point\s)where|while|whereas|against|not|but
        |elsewhere|average|before|when i|compared|others?|unlike)\b[^.!?]{{0,50}}?(?<!\w)
        (?:{_FIGURE})
    """,
)
_OTHERS: Final = (
    r"""
        (?<!at\s)most (?!people|of)\w+|others?|rest|colleagues?|anyone|everyone|anybody|everybody
        |competitors?|rivals?|neighbou?r\w*|next (?:door|ward|shift|team|branch|town|best)
        |as a whole|overall|old|elsewhere|\w+ wide|nationally|nationwide|the region|sector
        |industry|norm|normal\w*|usual\w*|typical\w*|standard|average|before|earlier|original\w*
        |at first|last time|once
    """,
)


# A figure with no noun of its own borrows that of an earlier one: "the book says six".
_NO_NOUN: Final = re.compile(r"\s*(?:[.,;:!?)](?!\d)|$)|\s(?:in the|at the|for the|when|before) ")
_MARK: Final = re.compile(r"[€$£¥%]|percent|per cent")


@cache
def _figures() -> re.Pattern[str]:
    return phrases(
        rf"{_FIGURE}(?: (?:{_MANY}|percent|per cent))?(?: (?:euros|pounds|dollars))?", _TIMES
    )


def amounts_only(text: str) -> str:
    """Return the text with years, dates, labels and idioms that only look like figures gone."""
    return blanked(blanked(text, re.compile(_SCHOOL_YEAR)), phrases(*_NO_AMOUNT))


def first_figure(amounts: str) -> re.Match[str] | None:
    """Find the first amount, count, share or multiple."""
    return _figures().search(amounts)


def tells_a_difference(amounts: str) -> bool:
    """Whether a sentence says what changed, or that nothing went wrong at all."""
    return phrases(*_DIFFERENCE).search(amounts) is not None


def has_a_comparison(amounts: str) -> bool:
    """Whether a sentence holds anything that a figure can be measured against."""
    if tells_a_difference(amounts) or phrases(*_COMPARISON).search(amounts):
        return True
    return _stands_beside_another(amounts)


def _stands_beside_another(amounts: str) -> bool:
    """Whether two figures measure the same: "nine days here; the other ward needs thirteen"."""
    first, *later = [*_figures().finditer(amounts), None]
    if first is None or later == [None]:
        return False
    marks = [mark[0] for figure in (first, *later) if figure for mark in _MARK.finditer(figure[0])]
    borrows = any(
        figure and not _MARK.search(figure[0]) and _borrows(amounts, figure) for figure in later
    )
    return borrows or len(set(marks)) < len(marks) or bool(phrases(*_OTHERS).search(amounts))


def _borrows(amounts: str, figure: re.Match[str]) -> bool:
    counted_already = phrases("worth|of|aged?|and|or").search(amounts[: figure.start()][-5:])
    scaled = phrases(_MANY, r".*\d\s?(?:k|m|bn)").search(figure[0])
    return not counted_already and not scaled and bool(_NO_NOUN.match(amounts, figure.end()))
