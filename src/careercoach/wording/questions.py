"""What somebody asks a boss about a step: which part is theirs, and where the bar is."""

from __future__ import annotations

from typing import Final

from careercoach.wording.matching import sign
from careercoach.wording.stakes import PRESSURE

_WHICH: Final = r"""
    what|where do you see|what's|which|how|tell me|list|exact(?:ly)?|precise(?:ly)?|know|spell out
"""
_PIECE: Final = r"""
    (?:parts?|pieces?|bits?|slices?|sections?|shares?|portions?|chunks?|corners?|areas?|sides?
    |tasks?|jobs?|projects?|topics?|packages?|modules?|duties|stages?|steps?|end of|something
    |anything|some of|any of|one of|which one|which ones|half|strand|block|stretch|what of|of (?:it
    |that|this|those|these|them|your)|leg|lines?|item|fraction|aspect|element|responsibilit\w+)
"""
_CARRY: Final = r"""
    (?:tak(?:e|ing)(?! (?:it takes|place|part in|time|a (?:look|seat|moment)|you|long))|took|do(?!
     (?:with|you))|doing|run|running|lead|leading|carry|carrying|handle|handling|look after|looking
     after|own|owning|manage|managing|(?:be )?trusted? with|sort(?: out)?|pick(?: up)?|start(?:
     with)?|help with|cover|shoulder|deal with|(?:be )?(?:put )?in charge|be responsible|tackle
    |(?:be )?(?:given|handed|left)|work on|drive|head|mind|see to|steer|organi[sz]e|oversee
    |supervise|fix|solve|try|working on|push|relieve|free you|lift|attack|hold|get (?:stuck|started
    |to)|have a go|keep|prepare|plan|deliver|chair|be leading|be doing|make my|call my|contribute)
"""
_SOMEBODY: Final = r"""
    (?:someone|somebody|anyone|anybody|a person|people|one of us|i|me|we|us|an? (?:\w+ ){0,3}?\w+)
"""
_AT_MY_LEVEL: Final = r"""
    (?:like me|(?:at|on|of) (?:my|this|our|a \w+'s) (?:level|grade|rank|pay grade|stage|band|point)
    |in my (?:\w+ )?(?:position|role|seat|place|job|shoes|boots|spot|post|chair)|with my (?:\w+
     ){0,2}(?:experience|years|background|training|skills|grade)|my size|of my (?:standing|rank
    |experience))
"""
# What a boss wants to see, and why, is the bar; "which part" is asked for itself.
_OF_THE_BAR: Final = r"""
    (?:to|you|have|must) (?:see|seen|show|shown|prove|proven|demonstrate)|see me|convince|so that
     you|put me forward|you (?:want|need|like|expect) me to (?:have|show|prove|be|learn|deliver)
    |recommend|propose|promoted?|persuade|be ready|get there|ready for|missing
"""
_OFFER: Final = r"""
    (?:(?:i|we) (?:could|can|might)|i(?:'d| would|'ll| will)|let (?:me|someone|somebody|us|an? \w+)
    |allow me to|(?:i'm|i am|i'd be|i would be|would be)? ?(?:happy|glad|ready|willing|prepared
    |delighted|pleased|keen|able) to|i offer to|i'm offering to|put me (?:down )?(?:on|in|for)|why
     not let me|leave)
"""
PART: Final = (
    # "Which of those hours could a cleaner win back?"
    sign(
        r"""
            (?:which|what|what's|where|how much|how|is there|anything)\b.{0,50}?\b(?:could|can
            |might|may|should)(?: already| also| then| best)?,? (?:(?:someone|somebody|anyone
            |anybody|one of us|people|an? \w+|the \w+)|(?:i|we),? (?:as (?:an?|the) \w+|at my|in my
            |with my))
        """,
        unless=rf"{_OF_THE_BAR}|cost(?:s|ing)?|los(?:e|es|ing)|bring in|when|how long|how soon",
    ),
    sign(
        r"""
            (?:which|what|what's|where|how much|how)\b.{0,50}?\b(?:could|can|might|may|should)
             (?:i|we)(?: \w+)?(?: \w+)? (?:(?:make|leave) (?:a |the |my )?(?:\w+ )?(?:dent
            |difference|mark)|win back|contribut\w+|add|help|be (?:of (?:most |more )?use|useful)
            |come in|fit in|responsib\w+|chip in|pitch in|ease|save|improve|bring down|cut|turn)
        """,
        unless=_OF_THE_BAR,
    ),
    sign(
        _PIECE,
        rf"""
            for (?:me|(?:someone|somebody|anyone|a person|an? \w+) (?:{_AT_MY_LEVEL}|to \w+))|for
             (?:someone|somebody|an? \w+),? (?:give|hand|let|say|tell)
        """,
        unless=_OF_THE_BAR,
    ),
    sign(
        rf"""
            (?:shall|should|how about|what if|why don't) i (?:\w+ )?{_CARRY}|{_OFFER}(?: (?:also
            |already|gladly|happily|well|easily|certainly|perhaps|maybe|then|start by|begin by
            |quite|see myself|imagine|at least|definitely|really|start with|easily|probably|even
            |take it on me to|love to))* (?:tak(?:e|ing)(?! (?:you|your time|part|place|a (?:look
            |moment|seat)|long|it (?:from|that)))|run(?:ning)?(?! through)|own|owning|look(?:ing)?
             after|carry(?:ing)?|handl(?:e|ing)|manag(?:e|ing)(?! (?:that|it by|to))|cover(?:ing)?
            |do (?:the|your|part|some of|one of|those|all|both|a (?:part|piece|bit|slice)|our|this
             (?:bit|part)|that (?:bit|part))|be (?:in charge|responsible)|reliev(?:e|ing)|shoulder
            |tackl(?:e|ing)|pick(?:ing)? up|see(?:ing)? to (?!it that)|have a go|start with|free
             you|help (?:you )?with|chair|oversee|lead (?:the|one|a|your|our)|organi[sz]e
            |coordinate|sort out|deal with|keep (?:the|an eye)|plan the|prepare the|draw up|begin
             with|stand in|step in|get stuck in)
        """,
    ),
    sign(
        r"""
            off (?:you(?! (?:go|are))|your (?:\w+ )?(?:hands?|plate|desk|shoulders?|back|list|table
            |to do|workload|load|pile))
        """,
        r"tak\w*|lift|have|let|get|relieve|pull|carry|lighten|could|can",
    ),
    sign(
        rf"{_PIECE}|which|{_AT_MY_LEVEL}",
        rf"""
            (?:could|can|might|may|should|would|ought|must|able to|'d)(?: already| also| then)?
             {_SOMEBODY}(?: (?:to|already|best|then|also|usefully|realistically|sensibly|reasonably
            |perhaps|safely|easily|well|start))*(?: {_AT_MY_LEVEL})?(?: \w+){{0,4}}? {_CARRY}
            |(?:someone|somebody|an? (?:\w+ ){{0,2}}\w+|i|we|one of us)(?: \w+){{0,4}}? (?:could
            |can|might|may|should|would be able to|would|ought to be|ought to)(?: (?:already|also
            |best|then|really|realistically|sensibly|start to|begin to|learn to|at \w+ \w+|well
            |even|be|easily|actually|perhaps|at least))* {_CARRY}
        """,
        unless=_OF_THE_BAR,
    ),
    sign(
        r"""
            (?:suits?|suited to|suitable for|fits?|(?:right|good|sensible|fair)(?: (?:size|thing|job
            |bit|part|piece|chunk|amount|portion|level|weight|start|place to start))?(?: for| to
             give)|size for|manageable for|reasonable for|appropriate for|realistic for|meant for
            |made for|within reach (?:of|for)|enough for|small enough for|doable for|be something
             for) (?:me(?! to (?:talk|speak|meet))|someone|somebody|an? \w+|my (?:level|grade|role
            |job|position|hands)|people)|be something for me|within my reach
        """,
        r"which|what|piece|part|bit|something|if|would|say|think|that|it|there",
        unless="moment|time|day|date|talk|meeting",
    ),
    sign(
        rf"""
            (?:what|which|anything|something|part|piece|bit|some|slice|one)\b.{{0,60}}?\b(?:hand
            |give|pass|leave|delegate|entrust|assign|hand over|let|trust|pick for|put)(?: to| over
             to| with)? (?:me|someone|somebody|an? \w+|people)(?! (?:the (?:list|nod)|forward|a
             hand|an? (?:answer|date|chance to talk)|know|say yes|your|go|have it))|delegate
            |(?:give|hand|pass) me (?:an? |some |one |the )?(?:\w+ )?{_PIECE}|trust(?:ed)? (?:me
            |someone|somebody|an? \w+) with|trusted with|(?:do you see|see|put|want) (?:me|someone
            |somebody) (?:on|at my level|in my position|in it|there|in that)
        """,
        unless=_OF_THE_BAR,
    ),
    sign(
        rf"""
            (?:which|what|where|if you had to)\b.{{0,70}}?\b(?:first|focus|priorit\w+|favou?r
            |concentrate|put (?:my|the)|spend|matters? most|most (?:important|useful|good|weight
            |value|difference)|tackle|take on|pick up|choose|biggest difference|devote|invest
            |deserves?|my (?:time|attention|energy)|an? (?:\w+ ){{0,2}}\w+ (?:should|ought to)
             (?:be )?(?:work(?:ing)? on|do(?:ing)?|lead\w*|push\w*)|lead on|initiatives?|work on
             next|get behind|{_AT_MY_LEVEL}|push hardest|(?:should|ought to|could) (?:i|a \w+ \w+|a
             \w+) (?:to )?(?:be )?(?:work(?:ing)? on|do(?:ing)?|lead(?:ing)?|run(?:ning)?|tak\w*
            |start\w*|push\w*|driv\w*))|(?:first|focus|priorit\w+|put my (?:time|energy|weight)
            |take on|concentrate)\b.{{0,50}}?\b(?:which|what|at my level|in my position)
        """,
        unless=rf"{_OF_THE_BAR}|{PRESSURE}|cost\w*|los(?:e|es|ing)",
    ),
)

_HOW_LONG: Final = "how (?:long|soon|much time|many)|by when|until when"
_BACK: Final = r"""
    (?:back|put|propose|recommend|suggest|name|nominate|pitch|speak|sign|hand|pass|let|say|give
    |trust|hire|promote|send|vouch|stick|go to|go and|make|pick|choose|appoint|offer|support|move
    |mention|bring|take|tell|call|agree|feel|consider|press|raise|enter|write|fight|push|argue|stand
    |lobby|throw|talk to (?:the|your|them)|champion|bet|commit|endorse|pull|present|consent|approve
    |believe|are (?:sure|happy|convinced|satisfied|ready|comfortable|willing)|would be)
"""
BAR: Final = (
    sign(
        rf"""
            before you(?:'d|'ll|'re| would| can| could| will| do| even| really| ever)*(?: {_BACK})
            |so (?:that )?you(?:'d|'ll| would| can| could| will)?(?: \w+)? {_BACK}|(?:make|get|for
            |let|allow|lead|bring|enable) you (?:to )?(?:\w+ )?{_BACK}|you(?:'d| would| will| can|
             could)?(?: \w+)? (?:put|back|propose|recommend|suggest|name|nominate|pitch|promote
            |vouch for|sign off|push|champion|endorse|support) (?:me|my name|somebody|someone
            |people|an? \w+)
        """,
        r"what|what's|which|how|tell me|list|exact(?:ly)?|precise(?:ly)?|know|criteria|proof",
        unless=_HOW_LONG,
    ),
    sign(
        r"""
            you(?:'d| would| do)? (?:want|need|like|expect) me to|you(?:'d|'ll| would| will| do|
             might| still| personally| yourself)*(?: \w+)? (?:need|have|want|like|wish|expect|hope
            |love|require|got|looking|ought) (?:\w+ ){0,2}?(?:to|from|of|in)(?: have)?(?: \w+)?
             (?:see|seen|hear|heard|know|find|observe|notice|watch|me|somebody|someone|an? (?!hour
            |team|place)\w+|be (?:sure|convinced|certain|shown)|tick|check|witness|have in your
             hand|have on)|(?:need|have|want|like) (?:to (?:have )?)?se(?:e|en)
        """,
        _WHICH,
    ),
    sign(
        r"""
            (?:what|what's|which|how|tell me|list)\b.{0,60}?\b(?:must|(?:has|have|had|needs?|got
            |ought)(?: got)? to)(?! see)(?: \w+)? (?:i (?:\w+ )?\w+|be|been|have|show|prove|do
            |demonstrate|deliver|bring|learn|achieve|reach|master|change|get|put|meet|improve
            |happen|stand|tick|be true|lie|come|pass|hit|fulfil|work)
        """,
        # The boss's own load is a matter of pressure: "what do you have to deliver?",
        unless=r"""
            (?:you|we|they) (?:yourself )?(?:have|need|has) (?:got )?to (?!see|have seen|hear|know
            |find)\w+
        """,
    ),
    sign(
        r"""
            (?:what|which|how|list|where)\b.{0,70}?\b(?:must be|must i|must have|must a|should i
             (?:show|prove|demonstrate|bring)|do i (?:show|prove|need|lack)|convinc\w+|sign off
            |persuade|earns? (?:it|the|a|that|me|my|some\w+)(?!\w)|qualif\w+|missing|lack
            |requirements?|criteria|criterion|(?:the|your) bar|bar for|say (?:yes|i'm ready|i am
             ready|go)|put me forward|promote|count as|be enough|good enough|required|stands?
             between|separates?|look(?:s|ing)? for|(?:be|i'm|i am) ready|proof|evidence|standard
            |recommend|gets? me there|back me|decide on|tips? |tip it|clinch|settle it|the nod
            |(?:success|good|ready) looks? like|hold(?:ing|s)? me back|gaps?|fall short|in my way
            |the cut|be considered|get it|make the difference|swing it|difference between|yardstick
            |checklist|boxes|conditions?|(?:it|that|this) (?:would |will |does )?takes?(?! (?:on|up
            |over|first|me|off))|(?:would|will|does|did) it take|expect(?:ed)? (?:of|from) (?:me
            |some\w+|an? \w+)|(?:need|want|expect) (?:from|of|in) me|measure me|judge me|satisf\w+
            |win you over|your vote|your confidence|the threshold|hurdle|reassure you|(?:did|do)
             (?:they|the people|those)(?: \w+){0,8}? have that i|have that i|trust me|do i need
            |ring true|be in place|(?:be|have|lie|lies|put|want) (?:\w+ )?on the table|mark of|make
             up your mind|sure of me|see (?:from|in|of) me|makes? somebody ready|would i need
            |i(?:'d| would| will| still| do)* need(?! (?:your|you|a|some|help|more|time)(?!\w)))
        """,
        unless=rf"{_HOW_LONG}|cost|costs|pounds|measured by",
    ),
    sign(
        r"""
            (?:the|your|any|clear|exact|what) (?:\w+ )?(?:criteria|requirements|conditions)|need to
             see from me|show you (?:what|that)|spell out|tell me straight where i|where i fall
             short|how far (?:am i|away am i|off am i)|my gaps
        """,
        rf"{_WHICH}|your|show|see|where",
    ),
)
