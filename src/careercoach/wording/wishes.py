"""What somebody wants of a boss: the step they aim at, help with it, and a time for it."""

from __future__ import annotations

from typing import Final

from careercoach.wording.matching import sign

_ROLE: Final = r"""
    (?:step up|next (?:level|step|role|grade|post|rung|stage|job|one|move)|roles?|posts?|positions?
    |job|chair|seat|stripes|badge|title|vacancy|promotion|promoted|promote|seniors?|lead|leads
    |managers?|head|director|principal|deputy|chief|partner|partnership|supervisor|foreman
    |forewoman|sister|matron|grade|band|leader|coordinator|management|officer|captain|chef|cook
    |editor|professor|consultant|controller|architect|in charge|master|inspector|sergeant|nurse
    |midwife|steward|curator|registrar|successor|paralegal|analyst|specialist|trainer|planner
    |\w+man|\w+woman|\w+master|track)
"""
_SOME_ROLE: Final = rf"""
    (?:{_ROLE}|(?:an?|the|your|our|as|head|chief|senior|lead|team|shift|for) (?:\w+ ){{0,2}}
    (?!(?:further|better|bigger|higher|other|another|number|answer|order|matter|summer|winter|paper
    |letter|offer|quarter|chapter|later|longer|dinner|weather|computer|important|customer|after
    |never|over|under|ever)(?!\w))\w{{3,}}(?:er|or|ist|ian|eer|ant)(?:'?s)?(?!\w))
"""
_REACH: Final = rf"""
    (?:become|becoming|(?:apply|compete|put in|stand|bid) for|move up|moving up|step up|stepping up
    |go up|take over|taking over|run|running|lead|leading|head|heading|manage|managing|rise to|grow
     into|(?:be|being|make|making|reach|reaching|get to|getting to|(?:work|serve|stand|end up|here
    |there) as|working as|act as|qualify as|train as|(?:move|moving|switch|switching|change
    |changing|transfer) (?:over )?(?:in)?to|step into|stepping into|go for|going for|have|having
    |get|getting|land|landing|earn|win|succeed|stand in as)(?: \w+)? (?:\w+ )?{_SOME_ROLE}|get
     there|getting there|become (?!more|better|clear|aware)\w+|(?:for|as|be|become) (?!(?:further
    |better|number|either|never|over|ever|after)(?!\w))\w{{3,}}(?:er|or|ist|ian))
"""
_I_AM: Final = "i(?:'m| am|'ve been| have been)(?: \\w+){0,2}?"
_I_HAVE: Final = "i(?:'ve| have|ve)?(?: \\w+){0,2}?"
_AIM: Final = """
    (?:goal|aim|ambition|target|objective|intention|dream|destination|wish|plan|mission)
"""
GOAL: Final = (
    sign(
        rf"""
            {_I_HAVE} set (?:my (?:\w+ )?(?:mind|heart|sights|eyes?|cap|hopes)|myself (?!to|apart
            |up)(?:\w+ ){{0,3}}{_AIM})|(?:my|the) (?:mind|heart|sights|eyes?)(?:'s| is| are)
             (?:\w+ )?(?:set|fixed|firmly)|(?:my|the|both) (?:\w+ )?(?:sights|eyes?|heart|mind)
             (?:\w+ )?(?:set |fixed )?on|dead set on|{_I_AM} set on|set on becoming|see myself
             (?:as|in|at|running|leading)|picture myself|(?:please|could you|would you|will you|can
             you|you to) promote me|^promote me|my next (?:step|move|job|role|post|rung|goal|aim
            |stop)(?: for me)? (?:is|should|has|will)|where i want to (?:be|get|go|end up)|made it
             my {_AIM}|made .{{1,60}} my {_AIM}|to earn (?:it|the|a|my|that)|work(?:ing)? my way
             (?:up )?(?:to|towards|into)|(?:considered|candidate|in line|candidacy|up) (?:as
            |for)(?: an?| the)? (?:\w+ )?{_ROLE}|next stop|(?:plan|planning|keen|bent|intent) on
             (?:leading|running|becoming|heading|managing|taking over|moving up|getting)|throw\w*
             my hat in|in the running for|in my sights|step into \w+(?: \w+)?'s shoes|won't settle
            |(?:is|'s) (?:what|where|how|who) i (?:want|would like|'d like|mean|intend) to (?:be|do
            |end)|set out to (?:be|become|get|lead|run)|(?:goal|aim|target|ambition) (?:i've|i
             have) (?:given|set|chosen|picked) |as my (?:next (?:step|job|move|post|role|goal)|goal
            |target|aim)(?!\w)|(?:chosen|picked) (?:for myself|as my next)|heading for the \w+(?:
             \w+)? (?:job|post|role|chair)|or (?:nothing|bust)|aiming high|there to be
             (?:\w+ ){0, 2}by
        """,
    ),
    sign(
        rf"""
            (?:my|a|one|the|personal|clear|firm|own) (?:\w+ ){{0,2}}{_AIM}(?!s)|{_AIM} (?:of mine
            |i(?:'ve| have))|what i(?:'m| am|'d| would)? (?:after|aim\w*|going for|want|like)
            |(?:that's|that is|this is|it's) (?:the \w+ |what |where )?(?:i(?:'m| am|'ve| have|
             want))
        """,
        rf"{_SOME_ROLE}|{_REACH}",
        r"""
            my (?:\w+ ){0,7}(?:is|are|has|would|will|to|of|,)|is (?:my|what|the|where)|mine|i
            |of|that's|it's
        """,
    ),
    sign(
        rf"""
            {_I_HAVE} (?:decided|resolved|committed|promised (?:\w+ )?(?:to )?myself|chosen|chose
            |picked|settled|vowed|sworn|(?:made|taken|reached) (?:up my mind|(?:a|the|my)
             (?:\w+ )?decision)|thought it over|my mind made up|(?:made|given|gave)(?: \w+)?
             (?:a )?promise)|{_I_AM} (?:determined|resolved|committed|bent on|intent on|adamant)|my
             mind(?:'s| is) made up|i know what i want|no doubt
        """,
        rf"{_SOME_ROLE}|{_REACH}|(?:to be|on being|be) \w+",
    ),
    sign(
        rf"""
            i(?:'d| would)?(?: \w+)? (?:want|aim|mean|intend|plan|hope|aspire|wish|like|love|long)
             to (?:\w+ )?(?!(?:be|get|have) (?:there|able|sure|clear|honest|frank|open|heard|a
             (?:word|talk|chat|part of|help|moment|slot|look)))(?!lead up|head (?:off
            |home))(?:{_REACH}|be (?:your|the (?:one|next))|be an? (?!(?:part|bit|step|help|burden
            |problem|little|lot|fair|role model|member|bother|pain|good|better|great)(?!\w))\w+|be
             (?:\w+ ){{0,2}}{_ROLE})
        """,
    ),
    sign(
        r"""
            i(?:'d| would)? (?:\w+ )?(?:want|(?<='d\s)like|(?<=would\s)like|(?<='d\s)love
            |(?<=would\s)love)(?! to (?!(?:have|get|be given|win|land|earn|be|apply|go) )|
             you(?!\w)| your (?:help|view|advice|opinion|support)| us| (?:half|an|some|\w+)
             (?:an )?(?:hour|minutes?|time|word))(?: \w+'?s?){1,7}? (?:job|post|role|position|chair
            |seat|place|stripes|badge|title|desk|promotion|grade|vacancy|spot|partnership)
        """,
    ),
    sign(
        rf"""
            {_I_AM} (?:now )?(?:going|aiming|working|heading|gunning|shooting|bidding|pushing
            |striving|reaching|headed|applying|putting in|competing|after|looking|planning|hoping
            |intending|ready for|keen|fighting|training|preparing|standing|running|in training)(?:
             \w+)? ?(?:for|towards?|at|to|in)|(?:i|and|i've|i have) (?:\w+ )?(?:apply|putting in
            |put in|stand|go(?:ing)?|bid|aim|throw|put myself forward|put my name (?:down|in
            |forward))(?: in)? for|i(?:'m| am) after
        """,
        rf"{_SOME_ROLE}|{_REACH}|\w+'s (?:exam|post)",
    ),
    sign(
        r"i(?:'m| am| am definitely) going to (?:be|become) (?:an?|the|your|head|chief|one of)",
    ),
    sign(
        r"""
            (?:job|post|role|position|place|chair|seat|step|move|rung|level|stage) (?:that |which
            |for me |up )?(?:i(?:'m| am|'ve| have|'d) (?!(?:just )?(?:done|had|held|doing
            |in now))|i (?:really )?(?:want|aim|mean|chose|picked)|for me is)
        """,
    ),
)
_BACKING: Final = r"""
    (?:help|support|backing|advice|guidance|coaching|counsel|assistance|encouragement|mentoring
    |sponsorship|steer|wisdom|input|pointers|tips|good word|a hand|know how|a (?:\w+ )?(?:push
    |nudge|boost|shove)|leg up)
"""
HELP: Final = (
    sign(
        rf"""
            (?:your|some|any|bit of|use|need|want|ask(?:ing)? (?:\w+ )?for|get|with|of|a little
            |without) (?:\w+ ){{0,2}}{_BACKING}|{_BACKING} (?:from you|of yours|on (?:this|that|it
            |the way))|(?<!in\s)your (?:experience|eyes?|ear|view|take|thoughts|thinking|opinion
            |hand|shoulder)(?! (?:on (?:the|how|why)|of))
        """,
    ),
    sign(
        r"""
            (?:help(?:ed|ing)?|support(?:ed|ing)?|back(?:ed|ing)?|advis(?:e|ed|ing)|guid(?:e|ed
            |ing)|coach(?:ed|ing)?|steer(?:ed|ing)?|sponsor(?:ed|ing)?|mentor(?:ed|ing)?|teach
            (?:ing)?|train|push(?:ed|ing)?|assist(?:ed|ing)?) me(?! (?:to )?(?:understand
            |see (?:what|how|where|why)|know|find out|put))|help (?:with|from you|on this)
            |(?:can|could|would|will|if) you(?: please| perhaps)? help(?:ed)?(?! (?:me (?:to
             )?(?:understand|see|know)|us understand))|(?:you|ask(?:ing)? you) to help|help!
            |help on the way|want you to help
        """,
    ),
    sign(
        r"""
            (?:count|rely|lean|bank|depend|call|rest) on you|(?:in|into) my corner|on my side|(?:on
            |at|by) my side|have my back|got my back|need you(?! to (?:send|sign|see|know|say))
            |with(?:out)? you(?:r?(?= backing| behind| helping)|(?! (?:on|about|to|in|how|what
            |through|today|that|this|the)))|i can(?:'t|not|t) (?:\w+ ){0,3}(?:alone|by myself|on my
             own)|not (?:\w+ ){0,3}(?:alone|by myself|on my own)|use a hand|give me a hand|lend me
            |lend a hand|hand with (?:it|this|that)|together(?: with you)?|join me|pick your
             brains?|be (?:a )?part of (?:it|this|that)|on board|with me (?:on|in)|(?:stand|get
            |stay|be|want you|put yourself|you) (?:right )?behind me|beside me|show(?:ed|n|ing)? me
             (?:how|the ropes)|(?:can|could|would|will) you (?:please )?(?:give me (?!the (?:list
            |criteria))|show me (?!where|what|the (?:figures|numbers))|lend|spare|introduce|back
            |support|guide|advise|coach|teach|push|stand by|stand behind|take me under|mentor
            |sponsor)|under your wing|opens? (?:\w+ )?doors|vouch for|(?:good )?word (?:in )?for me
            |walk (?:me|it) (?:with|there)|see me through|learn from you|pull (?:me|strings)|bring
             me on|road with me|be my \w+|be hard on me|are you with me|will you be with me|you can
             do to help
        """,
    ),
)
_UNIT: Final = r"""
    (?:(?:half )?years?|months?|quarters?|summer|spring|autumn|fall|winter|january|february|march
    |april|june|july|august|september|october|november|december|christmas|easter|xmas|whitsun
    |pentecost|michaelmas|thanksgiving|ramadan|diwali|new year|seasons?|terms?|semester|harvest
    |holidays?|year end|budget round|q[1-4]|jan|feb|apr|aug|sept?|oct
    |nov|dec|(?:summer|winter) break|round|intake|20\d\d)
"""
_COUNT: Final = r"""
    (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty
    (?: four)?|thirty|(?:a )?(?:few|couple of)|half a|so many)
"""
# "By the fifth" and "on Friday" are for the talk itself, so days are not the time of a step.
WHEN: Final = (
    sign(
        rf"""
            (?:by|until|till) when|when(?:'s| is) (?:the|it|that)|how soon|how (?:long|far off)(?!
             (?:have you|did|has|it took))|how much (?:\w+ )?(?:time|longer)|^when(?= ?\?|$)|how
             many (?:more )?(?:weeks|months|years|trips|seasons|terms|quarters|shifts|rounds
            |semesters)|this time next year|time ?frames?|time ?lines?|time ?scales?|time ?span
            |time ?limit|time ?table|(?:by|in|on|at|for|over|within|until|till) (?:what|which)
             (?:\w+ )?(?:time|period|space|date|month|quarter|year|season|term|point|day|week)
            |(?:what|which) (?:\w+ )?(?:date|deadline|period|month|quarter|season|year|term) |(?:is
            |a|the|what|any|what's the|my) deadline|deadline for (?:it|this|that|me)|(?:a|the|fix
            |set|which|name|fair|realistic|target|end|some|put a) (?:\w+ )?date(?! of)|by the time
            |by then|at the latest|before i(?:'m| am| turn) \w+|(?:year|months|{_COUNT} \w+) from
             now|horizon|at what (?:point|age)|in what time|rough idea of when
        """,
    ),
    sign(
        r"""
            when(?! (?:(?:can|could|shall|do|would|should|might) (?:we|you) (?:meet|talk|have|sit
            |speak|find|discuss|next|chat|(?:be )?free)|suits|is a good|are you|works|you(?:'re
            | are| have)|i (?:was|came|started|took|had|got)|the|we|it|my|they|he|she)(?!\w))
        """,
        r"""
            need|have to|show|shown|ready|prove|expect|realistic|demonstrat\w+|in place|decid\w+
            |done|happen|sits?|meets?|choose|chosen|comes? up|see|seen|next (?:round|opening)
            |earliest|be there|possible|achiev\w+|deliver\w*|should|must|could|can|would|will|might
        """,
    ),
    sign(
        rf"""
            (?:by(?! (?:half|an?) )|by (?:a|the)(?= (?:year|month|term|season))|before|until|till
            |within|inside|come|not later than|no later than|ahead of) (?:the|my|our|this|next
            |about|early|late|mid|end|of|a|another|coming|following|latest|{_COUNT}
            | )*(?:\w+ ){{0,2}}?(?:{_UNIT}|may|stocktake|audit|inspection|opening|relaunch|launch
            |review|appraisal)(?!\w)
        """,
    ),
    sign(
        rf"""
            (?:in|over|inside|within) (?:the (?:next|coming|following) |about |around |roughly |say
            |under |less than |at most )*{_COUNT}(?: (?:or|to) {_COUNT})? (?:more |short
            |good )?(?:years?|months?|quarters?|seasons?|terms?)(?! (?:of|as|here|ago|in))
        """,
    ),
    sign(
        rf"""
            (?:in|over|from|this|during|for|at|over|the) (?:the )?(?:coming|next|following|early|end
             of(?: the| this| next)?|beginning of(?: the| this| next)?|start of(?: the| this| next)?
            |middle of(?: the| this| next)?) (?:\w+ )?(?:{_UNIT}|may)|next (?:\w+ )?{_UNIT}|end of
             (?:the |this |next )?(?:\w+ )?(?:{_UNIT}|may)
        """,
        r"""
            i|i'd|i'm|i'll|i've|me|my|we|could|can|would|let's|lets|be there|ready|too (?:early|late
            |soon)|realistic|possible|feasible
        """,
    ),
    sign(
        rf"""
            (?<!last\s)(?<!since\s)(?<!over\s)(?<!past\s)(?<!during\s)(?<!until\slast\s)
            (?<!in\sthe\s)(?<!this\s)(?<!the\s)(?:(?:the )?(?:end of (?:the |this |next )?)?
            (?!(?:last|past|this|since|of|in|over) )(?:\w+ )?(?!years?
            |months?|quarters?|seasons?|20){_UNIT}|(?:of|in|early|late|mid|next|this|say|about) may
            |{_COUNT} (?:months?|years?|quarters|seasons?|terms?|(?:\w+ )?rounds)(?! (?:ago|of|as
            |here|in|now)))(?= ?[.,?!;:)]|$| (?:round|intake|be|is|or|and|would|too|at|then|for
            |realistic|possible|term|break|from|if|to|when|latest|enough|sound|work|with)(?!\w))
        """,
        r"""
            could|can|shall|hope|aim(?:ing)?|think(?:ing)?(?: of| about)?|thought of|say|let's|lets
            |give|fix|realistic|fair|too (?:early|late|soon|ambitious|tight|optimistic)|possible
            |feasible|agree|make it|how about|shoot|reckon|settle|enough|doable|manageable|sound
            |target|i'd (?:want|like)|i want|i would (?:like|want)|work(?:s)? for|would
        """,
        unless=r"decided|made up|since|told|was|were|had",
    ),
)
