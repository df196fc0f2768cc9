"""Questions for what counts: what a place earns and loses, and where a boss is pressed."""

from __future__ import annotations

from typing import Final

from careercoach.wording.matching import sign

_ASKS: Final = r"""
    what|what's|whats|which|how|how's|where|where's|who|why|whether|tell me|explain|show me
    |understand|know|to see|to hear|learn|talk about|discuss|(?:is|are) (?:there|it)|(?:do|does)
     (?:our|it|they|my|us)|does (?:the|this|that)
"""
# Own pay is not what the place counts.
_OWN_PAY: Final = r"""
    (?:my|more) (?:pay|salary|wages?|rise|raise|bonus)|i earn|pay me|paid me|does it pay|(?:job
    |post|role|position) pays?|(?:recommend|propose|promote|convince|nominate|suggest|put) (?:me
    |you)|want to see|need to see|what date|(?:which|what) (?:\w+ )?(?:part|piece|bit|slice|share
    |section|corner|chunk|portion) of(?! the money)
"""
_MONEY: Final = r"""
    costs?|costing|costed|earns?(?! (?:it|the (?:step|post|role|job)|me|a (?:promotion|step)|that
    |my)(?!\w))|earn or|earnings|los(?:e|es|ing) (?:\w+ ){0,3}(?:money|fees|euros|pounds|dollars
    |margin|sales|customers|clients|guests|most|the most|out|business|or|cash|income|orders)
    |profit\w*|margins?|budgets?|revenues?|turnover|takings|income|fees|funding|funds|loss ratio
    |losses|bottom line|top line|brings? (?:in|the (?:least|most)|us|nothing)|bleed\w*|bringing in
    |makes? (?:money|or|a loss|a profit|most of)|pays? for itself|(?:its|our|their) keep|books
    |savings?|save|expens\w+|euros?|pounds|dollars|francs|kronor|quid|money|cash|finances?
    |financial\w*|overheads?|invoices?|payback|pays? off|pays? (?:the|our|its|for)|in the (?:red
    |black)|p&l|ebitda|balance sheet|accounts|purse|sales figures|price (?:tag|of)|worth|wallet
    |till|economics|subsid\w+|figures you|accountants?|break even|contribution margin
"""
PRESSURE: Final = r"""
    on (?:your|their|the \w+'s|your \w+'s|your own \w+'s) mind|you (?:yourself )?(?:have|need) to
     (?:report|deliver|hit|reach|answer|justify|meet|explain|account)|report (?:up|upwards|to your
    |back)|(?:office|bank|city|state|auditors|investors|bosses|region|hq|company|firm) (?:look
    |looks|want|wants|expect|expects|watch|watches|care|cares|press|presses|ask|asks)|pressures?
    |pressured|(?:press|presses|push|pushes|chas(?:e|es)|grills?|nags?|hounds?|squeezes?) (?:you
    |us)|press(?:ed|ing) (?:you|us|hard\w*|for|on|about)|squeeze[sd]?|squeezing|pinch\w*|(?:on|off)
     your back|breath\w* down|keep(?:s|ing)? (?:you|him|her|them|our \w+|the \w+) (?:awake|up)
    |(?:lie|lies|lying) awake|los(?:e|es|ing) sleep|sleepless|push(?:ed|ing)? you|pushed (?:on|for
    |hard\w*)|(?:it|that|shoe|place|things?|you|us) hurts?(?: (?:most|us|you))?|hurt(?:s|ing)?
     (?:us|you|the|most)|headaches?|biggest (?:worry|problem|concern)|worr(?:y|ies) (?:you|them
    |the)|worries|(?:weigh|weighs|weighing) (?:on|most|heav\w+)|under fire|(?:you|you're|you are|we
    |we're|we are|site|branch|team|ward|department|place|yourself|themselves|who)(?: \w+){0,3}?
     (?:being )?(?:measured|judged|pushed|pressed|held|rated|assessed|graded|evaluated|scored
    |chased|grilled|squeezed)|measured (?:by|on|against)|judged (?:by|on|against)|judges? (?:you|us
    |our)|measures? (?:you|us|our)|answer (?:for|to)|your (?:own )?(?:targets?|goals?|numbers
    |figures|kpis?|objectives|bonus|worries|boss(?:'s|es)?)|(?:board|directors?|owners?|head office
    |headquarters|management|shareholders|council|governors|trustees|upstairs|the top|chief|ceo
    |group)(?: \w+){0,2}? (?:want|wants|expect|expects|need|needs|ask|asks|look|looks|watch|watches
    |demand|demands|count|counts|after|nagging|chas\w+|breath\w+|pushing|worry|worries|care|cares)
    |from (?:above|upstairs|the top)|(?:stuck|sore|tight) (?:spot|point)|where the shoe|burning
    |give you grief|giv\w+ you (?:\w+ )?(?:grief|trouble|trouble|headaches?)|heat
"""
_PLACE: Final = r"""
    (?:our|the|this|my|your) (?:\w+ ){0,2}?(?:team|department|group|unit|section|ward|crew
    |branch|shift|office|division|shop|garden|lab|desk|help ?desk|service desk|kitchen|school
    |faculty|depot|site|function|service|area|studio|workshop|garage|store|clinic|practice
    |surgery|floor|plant|line|squad|library|work|studio|station|archive)|what we do|we|my (?:work
    |job|role|part|desk|area)|our \w+|us
"""
_LINK: Final = r"""
    feeds?|contribut\w+|counts?|supports?|serves?|fits?|ties?|tied|links?|linked|connects?
    |connected|adds? (?:up )?to|matters?|matter|needs?|wants?|part|role|moves? the needle
    |drives?|plugs?|helps?|affects?|influences?|relates?|makes? (?:\w+ )?(?:difference)|earns?|pays?
    |figures?|weighs?|judge[sd]?|measured|expect\w*|asks?|bring|brings|depends?|leans? on
    |relevant|flow|flows|translate\w*|shows?(?: up)?|hang\w*|important|stands?|delivers?|worth
    |valuable|makes?|saves?|creates?|carr(?:y|ies)|sits?|needs? from|wants? from
    |expects? (?:of|from)|hits?|touch(?:es)?|impact\w*|look|looks|land|lands|reflected|mean|means
    |do for|does for|add|adds|value
"""
_BUSINESS: Final = r"""
    business|compan(?:y|ies)|organi[sz]ations?|strateg\w+|firm|firm's|goals?|targets?|plans?
    |objectives|board|priorities|hospital|trust|council|university|group|group's|corporate
    |big picture|bigger picture|wider|executive|leadership|directors|the move|year's|numbers
    |growth|chief|ceo|museum|authority|society|association|club|department store|chain|brand|client
    |owners?|shareholders|investors|mission|sales|results?|charity|bank|factory|head office
    |headquarters|ministry|agency|figures|school|town|mill|home|whole|chain's|hotel|region
"""
MONEY: Final = (
    sign(
        _ASKS,
        _MONEY,
        unless=_OWN_PAY,
    ),
    sign(
        _ASKS,
        PRESSURE,
        unless=_OWN_PAY,
    ),
    sign(
        _ASKS,
        _PLACE,
        _LINK,
        _BUSINESS,
        unless=_OWN_PAY,
    ),
)
