"""Ways to make oneself, a wish or a claim on time small, and what to say instead."""

from __future__ import annotations

from typing import Final

VERY: Final = r"""
    (?: (?:very|so|too|really|quite|rather|probably|perhaps|maybe|just|only|a bit|a little|kind of
    |sort of|pretty|totally|completely|absolutely|perfectly|fully|far|much|terribly|awfully|always
    |extremely|incredibly|somewhat|slightly|still|already|certainly|surely|likely|of course|also
    |ever so|most|bound to be|all))*
"""
_IT_IS: Final = rf"""
    (?:this|it|that)(?:'s| is| was|'ll be| will be| may be| might be| could be| must be| sounds?
    | seems?| may sound| might sound| will sound| must sound| probably sounds| might seem
    | may seem| must seem|s)(?: like)?{VERY}
"""
_YOU_ARE: Final = (
    r"you(?:'re| are|r| must be| might be| may be| will be|'ll be| have been|'ve been)"
)
_YOU_HAVE: Final = r"you(?:'ve| have| must have| will have)(?: got)?"
BUT: Final = r"(?:,? (?:but|so|and))?"
_I_KNOW: Final = r"""
    (?:i(?:'m| am) aware (?:that )?|i (?:know|realise|realize|understand|appreciate|see|guess
    |suppose|imagine) (?:that )?)
"""
_FOOLISH: Final = """
    (?:silly|boring|dull|stupid|dumb|daft|foolish|trivial|cheeky|naive|presumptuous|selfish|greedy
    |outrageous|impertinent|awkward|unreasonable|unimportant|embarrassing|petty|pushy|impudent|rude
    |ridiculous)
"""
_SMALL: Final = rf"""
    (?:{_FOOLISH}|small|little|tiny|minor|odd|strange|weird|cheap|bold|forward|crazy|mad|unusual
    |quick|nothing|random|dim|basic|annoying)
"""
_REQUEST: Final = r"""
    (?:questions?|requests?|things?|matters?|favou?rs?|ask|ideas?|thoughts?|points?|issues?|topics?
    |wish|words?|chat|suggestions?|concerns?|remarks?|of me|detail)
"""
_LITTLE_TIME: Final = r"""
    (?:an?|one|two|three|five|ten|a few|a couple of|some)(?: (?:quick|short|tiny|little|brief|spare
    |free|small|single))? (?:minutes?|moments?|seconds?|secs?|mins?|words?)
"""
MATTERS: Final = "This matters to me, and"
_KNOWN: Final = "You have a lot to do, and"
STRAIGHT: Final = "I have something to ask:"
_BELIEVE: Final = "I believe that"
ANSWER: Final = "I would like your answer"
THANKS: Final = "Thank you for your time."
_SLOT: Final = "I would like half an hour with you"

# The first that matches at a place is the one that is told, as in asking.py.
SMALL: Final = (
    # Oneself: "I'm only a temp", "I'm no expert", "who am I to".
    (
        rf"""
            {_I_KNOW}?i(?:'m| am|m){VERY} (?:only|just|merely|nothing but|no more than|but|simply)
             (?:an?|the|one|your|part time|new|junior|here for)(?! (?:\d+|call|minute|month|week
            |year|day|few|mile|step|phone))(?: \w+){{1,2}}?{BUT}
        """,
        MATTERS,
    ),
    (
        rf"""
            {_I_KNOW}i(?:'m| am|'ve| have|m|'ve been| have been| haven't| have not|'m not| am not)
            (?: not)?{VERY} (?:new|young|junior|inexperienced|no one|nobody|been here|long enough
            |the (?:youngest|newest|last|least)|not the|here (?:for )?(?:only|a short)|asking|ready
            |qualified|in (?:a|no) position)(?: \w+){{0,2}}?{BUT}
        """,
        MATTERS,
    ),
    (
        rf"""
            i(?:'m| am|m){VERY} (?:no|not an?|not the|hardly an?|not exactly an?) (?:\w+
             )?(?:expert|genius|specialist|best|brightest|most|right person|one to|manager|leader
            |natural|big name|hero|authority|star)(?: \w+)?{BUT}|who am i to|i(?:'m| am) (?:a
             )?nobody|(?:it's|it is|maybe it's)? ?(?:probably |perhaps )?not my place|far be it
             from me|i (?:probably |really )?(?:shouldn't|should not)(?: really| even| be)? (?:ask
            |be asking|say|bother|complain|bring|trouble|even)|i(?:'m| am| am sure i'm)?
             ?(?:probably |surely|maybe |likely )?(?:not (?:really )?(?:qualified|entitled|worthy
            |good enough|in (?:a|any) position)|don't (?:really )?deserve|have no right|haven't
             (?:really )?earned)|i (?:may|might|could)(?: well)? be wrong|correct me if
        """,
        _BELIEVE,
    ),
    (
        rf"""
            (?:i(?:'m| am|m) |i'm )?not (?:really |quite |entirely |at all |so )?(?:sure|certain)
             (?:if|whether)(?: (?:this|it|i|now|that|today|these))(?:'s| is| am|'m| should| can|
             could| may)?(?: (?:the right|a good|my|allowed|even|too|appropriate|okay|ok|the best
            |something|anything) (?:moment|time|place|person|way|question|thing|for|to)?)?{BUT}|i
             (?:don't|dont|do not) (?:really |quite )?know (?:if|whether) (?:this|it|i|now
            |that)(?:'s| is| am|'m|'re| are| have)?(?: (?:in a position|the right|a good|allowed
            |even|too|really))?(?: (?:to say|moment|time|place|person)(?: this)?)?{BUT}
        """,
        MATTERS,
    ),
    (
        rf"""
            {_I_KNOW}(?:the|this|my) (?:timing|time|moment)(?:'s| is| isn't| might)(?:
             \w+){{0,3}}{BUT}|{_I_KNOW}i (?:haven't|have not|don't have|lack)(?: \w+){{0,3}}{BUT}
            |i(?:'m| am){VERY} (?:overstepping|out of (?:line|order|turn)|going too far|speaking
             out of turn|being (?:cheeky|pushy|bold|forward|rude|difficult|greedy)|too (?:bold
            |forward|pushy|cheeky))(?: here)?{BUT}|i (?:wouldn't|would not|don't|do not|never
            |hardly ever) (?:normally|usually|ever|like to) (?:ask|complain|presume|bother)(?:
             \w+)?{BUT}|i would never (?:presume|dare|dream)|it's (?:just|only) me
        """,
        MATTERS,
    ),
    # One's wish: "a silly question", "nothing important", "a lot to ask".
    (
        rf"""
            {_I_KNOW}?{_IT_IS} (?:an?|the|my|one|another|some)?{VERY} ?(?:{_SMALL}(?: \w+)?
             {_REQUEST}|(?:big|huge|enormous|bold) (?:ask|favou?r|request|wish)|(?:bad|wrong
            |inconvenient|awkward) (?:moment|time|timing)){BUT}|(?:{_I_KNOW}|maybe |perhaps
             ){_IT_IS} (?:an?)?{VERY} ?(?:{_SMALL}|big|huge|bad|wrong|lot|asking|too (?:much|early
            |late|soon)|much|out of the blue|out of line|short notice|early|bad timing|long shot
            |cheek|stretch)(?: (?:to ask(?: of you)?|of me|asking|of you|from me))?(?= ?[.,!?;:-]|$
            | but| and){BUT}|{_IT_IS} (?:{_FOOLISH}|an?{VERY} (?:long shot|cheek|imposition
            |nuisance|(?:lot|big thing) to ask)|too (?:much|bold|cheeky) to ask|asking (?:a lot|too
             much|much)|out of line|(?:bold|forward|wrong|bad) of me)(?: (?:to ask|of me))?{BUT}
        """,
        STRAIGHT,
    ),
    (
        rf"""
            (?:{_IT_IS} )?(?:nothing|not)(?: (?:all )?(?:that|really|very|so|too|terribly))*
             (?:important|urgent|big|special|serious|major|dramatic|a big (?:deal|thing)|worth
             mentioning)(?= ?[.,!;:?]|$| but| and| at all|(?: \w+)? really){BUT}|(?:{_IT_IS} )?no
             big (?:deal|thing|ask)|not worth (?:mentioning|your time|talking)
        """,
        MATTERS,
    ),
    (
        rf"""
            (?:just|only|merely)(?: have| had| got|'ve got)? (?:an?|one|some|this)(?: \w+)?{VERY}
             ?{_SMALL}(?: \w+)? {_REQUEST}|(?:an?|one|my|another){VERY} (?:silly|stupid|dumb|daft
            |cheeky|tiny|foolish|naive|dim|small|little|cheeky little|wee|trivial)(?: \w+)?
             (?:questions?|requests?|favou?rs?|ask|wish|thing to ask|concern|matter|plea)
        """,
        "one thing",
    ),
    # A way out: "feel free to say no", "only if you have time".
    (
        rf"""
            (?:please )?feel free to (?:say no|refuse|decline|ignore|turn|tell me (?:no|off|to go)
            |stop me|send me away|laugh|disagree|cut me off){BUT}|(?:you can|you could|you may
            |please|just|do)(?: always| of course| just| simply)* (?:say no(?! to)|turn (?:me|it)
             down|ignore (?:me|this|that)|tell me (?:no|to stop|to shut up|to go away|off)|stop
             me){BUT}|no (?:worries|problem|pressure|rush(?! hour)|hurry|stress|hard feelings|big
             deal|bother|offen[cs]e)(?: (?:at all|whatsoever))?(?: (?:if|whatever|either way|though
            |of course|and|whichever)(?: (?:not|you (?:can't|cannot|don't|say no|'re busy|are
             busy)))?)?|i(?:'d|'ll| would| will| can|'d also| will also)?{VERY} understand if
            |(?:don't|do not) feel (?:obliged|you have to|pressured|pressed|bad)|(?:{_IT_IS}
            |totally|perfectly|absolutely|also)? (?:fine|ok|okay|alright|all right|no problem
            |understandable)(?: (?:with|by|for) me)?(?: too)? if (?:not|you(?! (?:go|want me|bring
            |book|come)))|if not,? (?:then )?(?:that's|that is|it's|it is|no)(?: also| totally|
             perfectly)? (?:fine|ok|okay|alright|all right|no problem|problem|worries)
        """,
        ANSWER,
    ),
    (
        r"""
            (?:but )?(?:only|just) (?:if|when|whenever) (?:you(?:'ve| have| are free|'re free| can|
             want| like| feel| happen| don't)|(?:it|that)(?:'s| is| isn't|'s not)?(?: not)? (?:ok
            |okay|no |not|all right|alright|fine|convenient|suits|possible|any))(?: \w+){0,3}
        """,
        "when suits you this week",
    ),
    (
        rf"""
            (?:if|when|whenever|should) you(?:'ve| have|'d| would| could| can| might| ever| happen
             to| do| get| find| happen)*(?: have| got| find| get| spare| ever)*(?: maybe| perhaps|
             just| possibly)* (?:{_LITTLE_TIME}|a free (?:minute|moment|slot)|time(?= ?[.,!?;]|$|
             for me| some| at some| of course)|nothing better|nothing (?:more|else) (?:important
            |on)|any time (?:at all|left)|half a (?:minute|second|sec))(?: (?:for me|to spare|at
             some point|some time|free|left))?|if you can (?:possibly |somehow |maybe )?(?:spare
            |manage|squeeze|fit|find)|(?:unless|if) {_YOU_ARE}(?: not| n't)?{VERY} busy(?: with
             \w+(?: \w+)?)?|if (?:it|that|this)(?:'s| is)(?: at all)? convenient|at your
             convenience|if you (?:think|feel|believe|find|reckon)(?: that)? (?:it's|it is|that's
            |this is|i'm|i am|i could|i might|that i|i have|i've|it)(?: \w+)?|if you(?:'d| would|
             could| were|'ll)?(?: please| perhaps| maybe| possibly)? (?:be so kind|so kind|kindly
            |be kind enough|be good enough)(?: as to)?|squeeze me in|fit me in|if you could find it
        """,
        "when suits you this week",
    ),
    # The boss's time: "I know you're busy", "it won't take long".
    (
        rf"""
            {_I_KNOW}?(?:(?:as|since|because) )?(?:{_YOU_ARE}|everyone's|your){VERY} (?:busy
            |swamped|stressed|stretched|snowed under|overloaded|rushed off|drowning|up to your
            |short of time|pressed for time|short on time|run off|tied up|have (?:no|little) time
            |in a hurry|under (?:a lot of |so much |huge |great )?(?:pressure|stress)|sick of me
            |tired of me)(?: (?:for (?:this|that|me|us|it)|to (?:hear|listen|talk)|with
             (?:everything|more important \w+|other \w+)|at the moment|right now|these days|and
             all))?{BUT}
        """,
        _KNOWN,
    ),
    (
        rf"""
            {_I_KNOW}?{_YOU_HAVE}{VERY} (?:(?:a lot|so much|enough|too much|plenty|lots|loads|a
             million things|a thousand things|a hundred things|more than enough|no time|little time
            |hardly any time)(?: (?:on|to do|going on|of (?:work|things|stuff|other \w+)|else
            |already))?(?: (?:on|to do|going on))?(?: (?:your plate|your desk|your mind))?
            |(?:far |much|way )?(?:more important|better|bigger|other|more urgent) (?:things
            |worries|problems|fish|priorities|matters|stuff)(?: (?:to (?:do|think about|worry about
            |fry)|on your \w+|than (?:me|this|my \w+)))?){BUT}|{_I_KNOW}?your time is{VERY}
             (?:precious|limited|short|valuable|tight|scarce|money){BUT}|your (?:precious|valuable
            |busy|limited) (?:time|schedule|day|diary|calendar)|in your busy \w+
        """,
        _KNOWN,
    ),
    (
        rf"""
            i(?:'ll| will| promise| promise to| swear| won't| will not|ll|'ll try to)(?: be| keep
            | try| make| keep it| make it| only| just| really| not| it)*{VERY} (?:quick|brief
            |short(?= ?[.,!;?]|$| and| i)|out of your hair|take(?: up)? (?:too )?(?:much|long|more
             than|any|a|your|only|just|up)|keep you|hold you|need (?:long|much|more than|you long)
            |be (?:quick|brief|long)|bother you|waste|disturb you|long(?= ?[.,!;?]|$)|be
             (?:a (?:minute|second|moment))|ask for anything)(?: (?:long|your time|of your time|more
             than \w+ \w+|a (?:minute|second|moment)|five minutes|two minutes|much))*(?:,? i
             promise)?{BUT}|(?:it|this|that)(?:'ll| will| won't| will not| wouldn't| would| should
            | shouldn't| doesn't| does not)(?: really| only| just| honestly)* (?:take|be)
             (?:only |just |you )*(?:long|a (?:second|sec|minute|moment|tick|jiffy)|{_LITTLE_TIME}
            |quick|(?:much of |any of )?your time|much time)(?:,? i promise)?{BUT}
            |(?:it|this) only takes|make it (?:quick|short|brief)
        """,
        THANKS,
    ),
    (
        rf"""
            (?:(?:could|can|may|might) i(?: just| maybe| perhaps| possibly| quickly| please)*
             )?(?:(?:steal|borrow|beg|pinch|nick|snatch|trouble you for|bother you for)
             (?:{_LITTLE_TIME}|some|a bit|a little|you|your (?:ear|time))|(?:grab|take up)
             (?:{_LITTLE_TIME}|(?:some of |too much of )?your (?:ear|time)))(?: (?:of your
             (?:\w+ )?time|time|for))?|{_LITTLE_TIME} of your (?:\w+ )?time|i(?:'m|'d| would|'ll)?
             (?:just|only)(?: need| want| take| ask(?:ing)? for| like| have)+(?: you for)?
             {_LITTLE_TIME}|(?:just|only) {_LITTLE_TIME} (?:of your|with you|for me)|^just
             {_LITTLE_TIME}|a (?:quick|brief|short|little) (?:minute|moment|second|sec)
        """,
        _SLOT,
    ),
)
