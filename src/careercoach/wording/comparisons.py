"""Figures beside one another: what changed, and what a figure can be measured against."""

from __future__ import annotations

import re
from typing import Final

from careercoach.wording.amounts import FIGURE, MANY, MONTHS, TIMES, UNIT, WORDS, figures
from careercoach.wording.matching import blanked, phrases

_CHANGE: Final = """
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
        from [^.;!?]{{0,40}}?(?:{FIGURE}|{UNIT}|years|red|bottom|last|none|nothing
        |an hour)[^.;!?]{{0,40}}? to {_ABOUT}\w+
    """,
    r"(?:went|gone|rose|fell|improved|moved|climbed) [^.;!?]{0,30}?from \w+ (?:\w+ )?to \w+",
    rf"(?:{_CHANGE}) {_NEAR}\bby {_ABOUT}(?:{FIGURE}|{TIMES})",
    # "used by three ministries" tells no change.
    rf"""
        by {_ABOUT}(?:{FIGURE}|{TIMES})(?= ?(?:%|(?:percent|per cent|points?|{UNIT}|years)(?!\w))
        |\s*(?:[.,;!?]|$)| (?:in|since|within|over|during|after|while|without|a|per|when|through) )
    """,
    r"""
        halv(?:e|es|ed|ing)|(?:doubl|tripl|trebl|quadrupl)(?:ed|es|ing)|double the|in half
        |half the|the (?:work|job) of|half (?:as|what|that|of what)|twice (?:as|the|what)
        |times (?:as|more|fewer|faster|the)|\w+fold|(?:i|we|to|helped) (?:double|triple|treble
        |quadruple)|\d+x
    """,
    rf"""
        (?:down|(?<!signed\s)(?<!set\s)(?<!took\s)(?<!picked\s)(?<!opened\s)(?<!made\s)up) (?:to
        |from|by|{FIGURE})|(?:{FIGURE})(?: (?:percent|per cent|points?|{UNIT}))?(?: of)?(?: \w+)?
         (?:(?:{_MORE})|(?:up|down|off)(?! to (?:date|speed)| sick| ill| work| duty| and| (?:the|a
        |in|for|on) ))
    """,
    f"""
        (?:{FIGURE})(?: (?:percent|per cent|points?|{UNIT}))? (?:fewer|less|more(?! than)|faster
        |off)
    """,
    rf"""
        (?!g[eo]t|t(?:ook|ak))(?:{_CHANGE}) {_NEAR}\b(?:{FIGURE})(?:%| (?:percent|per cent
        |(?:percentage )?points))
    """,
    rf"(?:{_CHANGE}) {_NEAR}\b(?:to|under|below|above|past|over) {_ABOUT}(?:{FIGURE})",
    rf"(?:{_CHANGE}|[a-z]+ed) {_NEAR}(?:{FIGURE}) (?:\w+ )?(?:to|into) {_ABOUT}(?:{FIGURE})",
    rf"(?:{FIGURE})(?!\w)[^.;!?]{{0,40}} into {_ABOUT}(?:{FIGURE})",
    rf"""
        (?:was|were|took|needed|had|cost|ran|lost|used) {_NEAR}(?<!\w)(?:{FIGURE})(?!\w){_NEAR}\b
        (?:is|are|takes?|needs?|costs?|has|have|runs?|loses?|uses?|it's|they're|only) {_NEAR}
        (?<!\w)(?:{FIGURE})
    """,
    rf"""
        (?:sav(?:ed?|es|ing)|fre(?:ed?|es|eing)(?: up)?|spar(?:ed?|es|ing)|avoid(?:ed|s)?
        |shav(?:ed?|es|ing)|prevent(?:ed|s)?|knock(?:ed|s)?){_NEAR}(?<!\w)(?:{FIGURE})
    """,
    rf"""
        (?:t(?:ook|ake|akes|aken|aking)|cut|shaved|knocked) {_NEAR}(?<!\w)(?:{FIGURE}) \w+ (?:out of
        |off)
    """,
    rf"(?:g[ai]v(?:e|es|ing)|handed|bought|won|got) {_NEAR}\bback {_ABOUT}(?:{FIGURE})",
    r"""
        (?:was|were|took|takes|needed|cost|had|lost|spent|waited|ran|been)
         [^.;]{0,60}?\b(?:(?<!weeks\s)(?<!months\s)(?<!years\s)now|today|these days|at the moment)
    """,
    rf"(?:{FIGURE}) ?\w* ?(?:->|-->|=>|\u2192) ?{_ABOUT}(?:{FIGURE})",
    r"""
        (?:not|never|n't|yet to) (?:yet )?(?:(?:a )?single|one|once|miss|los[te]|los[ei]ng?|had
        |have|been|fail|had to|drop|let)\w*(?! my)|(?:\w+n't|never) (?:miss|los[te]|had|been|fail
        |drop|let|once)\w*(?! my)
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
        instead of|rather than|of (?:my|our|the|its|their) (?:\w+ ){0,2}(?:target|quota|plan|goal)
        |(?:hit|met|meet|reach(?:ed)?|made|beat|exceed(?:ed)?|passed|smashed|topped) (?:my|our|the
        |every|all) (?:\w+ ){0,2}(?:targets?|quotas?|plan|goals?)|target (?:is|was|of|being)
        |compared|versus|vs|year on year|year over year|yoy|previous(?:ly)?|formerly|in the past
        |predecessor\w*|benchmark|on budget|(?:under|below|within) budget|ahead of|(?:above|below
        |over|under|against|beat\w*|beyond|exceed\w*|miss\w*|short of)
         (?:the |our |my |its |their |every |a |all )?(?:\w+ )?(?:target|plan|average|quota|budget
        |forecast|norm|standard|limit|estimate|goal)s?
    """,
    rf"than (?!{_ABOUT}(?:\d|{FIGURE}))\w+",
    r"(?<!get\s)(?<!am\s)(?<!'m\s)(?<!is\s)(?<!are\s)(?<!got\s)used to",
    r"""
        before (?!_|\d|noon|lunch|christmas|breakfast|school|work|the (?:end|deadline|weekend
        |holiday)|dawn|they|customers|it (?:reach|leav|goes|ship))\w+|beforehand|before$
        |before[.,)]
    """,
    r"(?:the year|a year|the month) (?:before|earlier)|last year's|(?:on|against) last year",
    """
        (?:national|industry|sector|regional|company|group|county|team|local) (?:average|norm
        |mean)|(?:the|an) average (?:is|was)|the average of
        |(?:budget|plan|target|standard|norm|limit|quota) (?:is|was|says|said|being)
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
        (?:{FIGURE}|a fraction) of (?:the|what) [^.;!?]{{0,30}}?\b(?:we|it|they|i|he|she) (?:did
        |used|had|was|were)
    """,
    rf"""
        for the first time|first \w+ in (?:\d+|{WORDS}) \w+|second only to|top of|in the top
        |inherited|(?:up|down) on|rank(?:ed|s|ing)?|(?:first|second|third|fourth
        |fifth) (?:out )?of(?: \d+| all)|initially|began (?:at|with)|start(?:ed|ing) (?:at|with
        |from)|had been|double what|outsell\w*|beats?|same (?:\w+ ){{1,3}}as|like for like|(?:flat
        |falling|shrinking) market
    """,
    rf"""
        every (?:single )?one|each and every|(?:all|none|each) of (?:whom|which|them|these|those)
        |still (?:there|here|with us|in (?:use|place|work|post))|all (?:on time|\d+|{WORDS})
        |(?:100|a hundred|one hundred)\s?(?:%|percent|per cent)
    """,
    rf"(?:was|were) {_NEAR}(?<!\w)(?:{FIGURE})(?: \w+)? (?:when|until|at first|originally)",
    rf"""
        (?:{FIGURE})(?!\w)[^.!?]{{0,70}}?\b(?:(?<!point\s)where|while|whereas|against|not|but
        |elsewhere|average|before|when i|compared|others?|unlike)\b[^.!?]{{0,50}}?(?<!\w)
        (?:{FIGURE})
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


_NOW: Final = """
    now|today|nowadays|these days|currently|at present|at the moment|this (?:year|yr|month|quarter
    |season|spring|summer|autumn|fall|winter|week|term|time|half|one)
"""
_WHEN: Final = rf"""
    {_NOW}|(?:last|previous) \w+|the (?:year|month|week|time) before|{MONTHS}|_{{4,}}|spring|summer
    |autumn|winter|easter|christmas
"""
_RANGE: Final = rf"(?:between )?{FIGURE} (?:and|or|to|(?:out )?of(?: \w+)?) {FIGURE}"
_NEAR_BY: Final = 20
# A figure with no noun of its own borrows that of an earlier one: "the book says six".
_NO_NOUN: Final = re.compile(r"\s*(?:[.,;:!?)](?!\d)|$)|\s(?:in the|at the|for the|when|before) ")
_MARK: Final = re.compile(r"[€$£¥%]|percent|per cent")


def tells_a_difference(amounts: str) -> bool:
    """Whether a sentence says what changed, or that nothing went wrong at all."""
    return phrases(*_DIFFERENCE).search(amounts) is not None


def has_a_comparison(amounts: str) -> bool:
    """Whether a sentence holds anything that a figure can be measured against."""
    if tells_a_difference(amounts) or phrases(*_COMPARISON).search(amounts):
        return True
    return _stands_beside_another(amounts) or _then_and_now(amounts)


def _then_and_now(amounts: str) -> bool:
    """Whether of two figures one is of now: "twenty-five minutes in spring, nine now"."""
    found = [*figures().finditer(blanked(amounts, phrases(_RANGE)))]
    if len(found) <= 1:
        return False
    if len(phrases(_WHEN).findall(amounts)) > 1:
        return True
    return any(
        figure.start() - _NEAR_BY < now.end() and now.start() < figure.end() + _NEAR_BY
        for now in phrases(_NOW).finditer(amounts)
        for figure in found
    )


def _stands_beside_another(amounts: str) -> bool:
    """Whether two figures measure the same: "nine days here; the other ward needs thirteen"."""
    first, *later = [*figures().finditer(amounts), None]
    if first is None or later == [None]:
        return False
    marks = [mark[0] for figure in (first, *later) if figure for mark in _MARK.finditer(figure[0])]
    borrows = any(
        figure and not _MARK.search(figure[0]) and _borrows(amounts, figure) for figure in later
    )
    return borrows or len(set(marks)) < len(marks) or bool(phrases(*_OTHERS).search(amounts))


def _borrows(amounts: str, figure: re.Match[str]) -> bool:
    counted_already = phrases("worth|of|aged?|and|or").search(amounts[: figure.start()][-5:])
    scaled = phrases(MANY, r".*\d\s?(?:k|m|bn)").search(figure[0])
    return not counted_already and not scaled and bool(_NO_NOUN.match(amounts, figure.end()))
