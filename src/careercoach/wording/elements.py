"""What a talk with a boss about the next level needs to hold, looked for in a person's draft."""

from __future__ import annotations

import re
from typing import Final

from careercoach.wording.matching import phrases, plain

_POST: Final = r"""
    (?:step up|next (?:level|step|role|grade|post|rung|stage|job)|role|post|position|(?<!good\s)
    (?<!great\s)(?<!better\s)job|promotion|promoted|promote|senior|lead|manager|head|director
    |principal|deputy|chief|partner|supervisor|foreman|sister|matron|grade|band|team leader
    |coordinator|management|officer|captain|chef|editor|professor|consultant|controller|architect
    |in charge|to (?:run|lead)|move up|go up)
"""
_GOAL: Final = (
    rf"""
        (?:my|the|a|one|personal|own|clear) (?:\w+ ){{0,2}}?(?:goal|aim|ambition|target|intention
        |objective|plan) (?:is|of|for myself|i have|i've|to|here|this)[^.;!?]{{0,60}}\b{_POST}
    """,
    rf"i(?:'ve| have)? set (?:myself|my sights|my mind|my heart)[^.!?]{{0,80}}\b{_POST}",
    rf"""
        i(?:'m| am)? (?:really |definitely |also |now )?(?:want|aim|aiming|mean|intend|plan
        |planning|work|working|going|hope|determined|set|ready|aspire|keen|looking|after
        |would like|'d like|'d love|would love|decided|have decided|'ve decided|see myself
        |picture myself|'m heading|am heading|wish) [^.;!?]{{0,50}}?\b{_POST}(?!\w)
    """,
    rf"""
        i(?:'d| would) (?:like|love) (?:to )?(?:be|become|get|earn|move|reach|step|take|lead|run
        |grow)[^.;!?]{{0,50}}?\b{_POST}
    """,
    rf"""
        i (?:see|picture) myself (?:as|in|at|running|leading)|my sights (?:are )?(?:set )?on
        |i have my (?:eye|sights|heart) (?:set )?on|{_POST} (?:\w+ ){{0,4}}is (?:my
        |what i) (?:next|goal|aim|ambition|want|am|have)|what i want is|where i want to (?:be|get
        |go)|(?:target|goal|aim|ambition) of (?:being|becoming|running|leading|getting)|(?:putting
        |put) in for (?:the|a|that|\w+'s)|(?:my|clear|one|a) (?:\w+ )?(?:aim|goal|ambition
        |target):|promote me|to earn (?:it|that|the|a|my)
    """,
    r"""
        i[^.;!?]{0,40} to (?:become|be (?:running|leading|heading)|be (?!a (?:help|part|bother)
        |the one)(?:an?|the|your|head|chief|lead|senior)\b)|(?:my|the) (?:next )?(?:step|move|job
        |role|post|promotion|rung) (?:i (?:want|am after|'m after) )?is|(?:apply|applying|go|going
        |putting myself forward|put myself forward|throwing my hat in|in the running|competing
        |ready) for (?:the|a|an|your|that|\w+'s) \w+|i(?:'m| am) after (?:the|a|your|\w+'s) \w+
    """,
)
_HELP: Final = (
    r"""
        (?:your|some|any|bit of|use|need|want|ask for|get|with|of) (?:\w+ )?(?:help|support|advice
        |guidance|backing|coaching|steer|counsel|view|eyes|thoughts|experience)|need you
        (?! to (?:send|sign))|(?:help|support|back|advise|guide|coach|steer|sponsor|point) me
        (?! (?:to |)?(?:understand|see what|see how|know|find out))|help (?:with|from you|on this)
        |(?:can|could|would|will) you help(?! me (?:to )?(?:understand|see what|see how|know))
        |count on you|lean on you|in my corner|on my side|with you|alongside|i can(?:'t
        |not) do (?:it|this|that) (?:alone|without)|could use a hand|give me a hand|lend me|work
        (?:ing)? on (?:it|this) together|join me|pick your brains?|(?:you|ask(?:ing)? you) to help
        |help!|be part of|on board|with me (?:on|in)|(?:mentor|teach|train|show) me|behind me
        |beside me|pointers|tips|(?:can|could|would|will) you (?:please )?(?:give me|show me|lend
        |spare|introduce|back|support|guide|advise|coach|teach|push|stand)|your (?:eye|eyes|ear
        |experience)|open doors|vouch for|(?:good )?word (?:in )?for me|your (?:input|thinking
        |take|wisdom|mentoring|sponsorship)|do this together|can't get there (?:alone|on my own)
    """,
)
_TEAM: Final = (
    r"""
        (?:our|the|this|my|your) (?:\w+ ){0,2}?(?:team|department|group|unit|section|ward|crew
        |branch|shift|office|division|shop|garden|lab|desk|help ?desk|service desk|kitchen|school
        |faculty|depot|site|function|service|area|studio|workshop|garage|store|clinic|practice
        |surgery|floor|plant|line|squad|library|work|studio)|what we do|we|my (?:work|job|role
        |part|desk|area)|our (?:work|part|share|job|numbers|figures)|us
    """,
)
_LINK: Final = (
    r"""
        feeds?|contribut\w+|counts?|supports?|serves?|fits?|ties?|tied|links?|linked|connects?
        |connected|adds? (?:up )?to|matters?|matter|needs?|wants?|part|role|moves? the needle
        |drives?|plugs?|helps?|affects?|influences?|relates?|makes? a difference|earns?|pays?
        |figures?|weighs?|judge[sd]?|measured|expect\w*|asks?|bring|brings|depends?|leans? on
        |relevant|flow|flows|translate\w*|shows? up|hang\w*|important|stands?|delivers?|worth
        |valuable|makes?|saves?|creates?|carr(?:y|ies)|sits?|needs? from|wants? from
        |expects? (?:of|from)|hits?
    """,
)
_BUSINESS: Final = (
    r"""
        business|compan(?:y|ies)|organi[sz]ations?|strateg\w+|financ\w+|profits?|revenues?
        |bottom line|top line|budgets?|costs?|board|firm|goals?|targets?|plans?|objectives
        |priorities|money|hospital|trust|council|university|group|corporate|big picture
        |bigger picture|wider|executive|leadership|directors|margins?|the move|year's|numbers
        |figures|savings|growth|chief|ceo|museum|authority|society|association|club
        |department store|chain|brand|client|owners?|shareholders|investors|mission|sales|results
        |income|school|charity|museum|bank|factory|head office|headquarters|ministry|agency
    """,
)
_FIRST: Final = (
    r"""
        (?:which|what|where)[^.!?]{0,70}\b(?:first|focus|priorit\w+|favou?r|concentrate|put my
        |spend my|matters? most|most (?:important|useful|good|weight|value|difference)|tackle
        |take on|pick up|choose|biggest difference|spend|devote|invest|deserves?|(?:my
        |the) (?:time|attention|energy)|(?:ought to|should|should i|needs? to|has to) (?:be )?
        (?:work|do|lead|run|tak|start|push|driv)\w*|(?:at|of) my level|in my (?:position|role|seat
        |place)|lead on|initiatives?|put (?:my|the) (?:time|energy|weight|effort)|work on next
        |get behind|go for|drop|push)
    """,
    r"""
        (?:first|focus|priorit\w+|put my (?:time|energy|weight)|take on|concentrate)[^.!?]{0,50}\b
        (?:which|what|at my level|in my position)
    """,
)
_EARN: Final = (
    r"""
        (?:what|which|how)[^.!?]{0,70}\b(?:need to see|have to see|want to see|like to see|takes?
        (?! (?:on|up|over|first|it|me))|must be true|difference between|convinc\w+|sign off
        |(?:have|had|got|do|did|does) that i (?:don't|do not|haven't|lack)|ha(?:ve|s) to (?:show
        |prove|do|deliver|demonstrate|have)|need to (?:show|prove|do|demonstrate|have|learn
        |deliver)|must (?:i|be|have)|should i (?:show|prove|demonstrate)|i(?:'d| would)? (?:show
        |prove)|earns? (?:it|the|a|that|me|my|some\w+)(?!\w)|qualif\w+|convince|missing|lack
        |requirements?|criteria|bar|say yes|put me forward|promote|count as|be enough|good enough
        |make you|persuade|expect(?:ed)? of|required|stands? between|separates?|looks? for|ready
        |proof|evidence|standard|recommend|gets? me there|needed|back me|decide on|tips?|clinch
        |settle it|the nod|(?:success|good) looks? like|hold(?:ing|s)? me back|gaps?|fall short
        |in my way|the cut|be considered|get it|make the difference|swing it)
    """,
    r"""
        (?:the|your|any|clear|exact) (?:criteria|requirements|bar|conditions)|need to see from me
        |show you (?:what|that)|spell out|(?:tell|told|know|list|understand|see) [^.!?]{0,30}\b
        (?:requirements|criteria|what (?:it|you|they|is missing|i (?:need|have|would|must)))
    """,
)
_TIME: Final = (
    r"""
        (?:by|until) when|how soon|how long|how much time|how many (?:weeks|months|years)
        |this time next year|(?:apply|putting in|put in|ready|exam|promot\w+|there|post|role|job
        |step up) (?:\w+ ){0,4}next (?:year|spring|summer|autumn|fall|winter)|(?:the|a|which
        |what) date|(?:year|months) from now|time ?frames?|time ?lines?|time ?scales?|(?:in|over
        |within) (?:what|which) (?:time|period|space)|what (?:date|deadline|period|month|quarter)
        |(?:is|a|the|what|any) deadline|when (?!(?:can|could|shall|do|would|should|might) (?:we
        |you) (?:meet|talk|have|sit|speak|find|discuss|next|chat)|suits|is a good|are you
        |works)[^.!?]{0,60}\b(?:need|have to|show|shown|ready|prove|expect|realistic|demonstrat\w+
        |in place|decide|decid\w+|done|happen|sits?|meets?|choose|chosen|comes? up|see
        |next (?:round|opening)|earliest|be there|possible|achiev\w+|deliver\w*|should|must|it)
    """,
    r"""
        (?:by|before|until|within|over|in) (?:the )?(?:end of|next|this|coming|following|\d+|six
        |twelve|three|nine|eighteen|two|a) (?:\w+ )?(?:year|years|months?|quarters?|summer|spring
        |autumn|fall|winter|january|february|march|april|may|june|july|august|september|october
        |november|december)|(?:by|before) (?:the )?(?:january|february|march|april|may|june|july
        |august|september|october|november|december|christmas|easter|summer|spring|autumn|winter
        |20\d\d)
    """,
)


def missing_elements(text: str) -> list[str]:
    """Name what a draft for the talk with a boss does not say yet, in the order of the talk."""
    sentences = re.split(r"(?<=[.!?])\s+|\n+", plain(text))
    found = {
        "your goal": _any(sentences, _GOAL),
        "that you could use their help": _any(sentences, _HELP),
        "how your team feeds the goals of the business": any(_feeds(one) for one in sentences),
        "which initiatives someone at your level should put first": _any(sentences, _FIRST),
        "what exactly earns the step up": _any(sentences, _EARN),
        "by when": _any(sentences, _TIME),
    }
    return [name for name, there in found.items() if not there]


def _any(sentences: list[str], wanted: tuple[str, ...]) -> bool:
    return any(phrases(*wanted).search(sentence) for sentence in sentences)


def _feeds(sentence: str) -> bool:
    return all(phrases(*part).search(sentence) for part in (_TEAM, _LINK, _BUSINESS))
