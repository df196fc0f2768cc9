"""Pleas, excuses and thanks before the gift in words for a boss, and what to say instead."""

from __future__ import annotations

from typing import Final

from careercoach.wording.belittling import ANSWER, BUT, MATTERS, STRAIGHT, THANKS, VERY

# The first that matches at a place is the one that is told, as in asking.py.
PLEAS: Final = (
    # Thanks before the gift: "I'd be ever so grateful if", "it would mean the world".
    (
        rf"""
            i(?:'d| would| will|'ll|d){VERY} (?:be{VERY} (?:grateful|thankful|obliged|indebted
            |appreciative|honou?red|glad|happy|delighted|over the moon|pleased)|appreciate it|love
             it|owe you)(?: (?:forever|a lot|so much|very much|big time|one|a (?:beer|coffee|drink)
            |already|even))?(?:,)?(?: if| when)? (?:you|we|there|i)(?:'d| would| could| might| can|
             were| found| find|'ll| will)(?: (?:please|kindly|maybe|perhaps|possibly|just|find|be
             (?:able|willing|open|so kind) to))*|i(?:'d| would| will|'ll) owe you|i(?:'d| would) be
             (?:forever|eternally|ever so|eternally) \w+|(?:many |so many |a thousand|very many
             )?(?:thanks|thank you)(?: (?:so|very) much| a lot| ever so much)? (?:in advance|for
             (?:even |just |at least )?(?:considering|listening|hearing|your (?:patience
            |understanding|indulgence|kindness|consideration)|putting up|bearing|indulging
            |humou?ring|letting me|allowing me|tolerating|seeing me at all))
        """,
        ANSWER,
    ),
    (
        r"""
            (?:it|that|this)(?:'d| would| will)(?: really| truly)? (?:mean (?:a lot|the world|so
             much|everything|a great deal|the earth)|be
             (?:so |very |really |extremely |awfully |most)*(?:kind|nice|sweet|generous|good|decent
            |great|lovely|wonderful|amazing|brilliant) (?:of you|if you (?:could|would|might)))(?:
             to me)?(?: (?:if|to) (?:you|me|get|be|have)(?:'d| would| could| might)?)?|(?:do|doing
            |does|did) me (?:a|the|this|one) (?:\w+ )?(?:favou?r|kindness|honou?r)|(?:as
            |ask(?:ing)?(?: you)? for|need) a (?:\w+ )?favou?r|(?:be|being) so (?:kind|good|nice
            |generous) (?:as to|and|to)|so kind as to|kind enough to|good enough to (?:give|let
            |hear|see|consider)|(?:i|i'd|let me) beg(?: you| of you)?(?! (?:to differ|your pardon))
            |pretty please|please,? please|i implore|pleading with you|have mercy|on my knees|throw
             me a bone|humbl[ye]|with respect
        """,
        ANSWER,
    ),
    # Excuses: "excuse me for being forward", "don't take this the wrong way", "I hate to ask".
    (
        r"""
            (?:i(?:'m| am|m) |i'm )?(?:so |very |really |terribl[ye] |awfully |ever so |a
             bit |deeply)*sorry(?:(?: (?:to|for|about|that|if|it's|i'm|i|i have to|but))+ (?:bother
            |disturb|troubl|interrupt|tak|ask|be(?:ing)? (?:a|so|such|this|back|here|forward|in
            |annoying|pushy|difficult)|impos|bring|rais|pester|add|hav(?:e|ing) to|keep|jump|catch
            |com(?:e|ing)(?! to hear)|spring|drop|barg|butt|this(?! had| has| is late)|the
             (?:bother|intrusion|trouble|short notice|question|interruption|hassle|inconvenience
            |nuisance|timing|wait)|i (?:ask|keep|have to|must|come|bother|am|trouble)|my
             (?:question|asking|timing)|go(?:ing)? on|wast|burden|be a|all (?:this|the)|it's|it is
            |nag|intru|call|stop|chas|get in|sound|press|push|hog|hold|put|repeat|ambush
            |inconvenien|it)\w*(?: (?:you|this|up|it|your time|again|about this|with this|now|like
             this|a (?:pain|nuisance|pest|bother)))*|(?= ?[,.!?] ?(?:but|i|can|could|may|might|it
            |this|do|is|if|would|have|just|$))|(?= but))|(?:my |many|sincere |please accept
             my )*apologies (?:for|if|in advance|that|but|to)(?: \w+ing)?(?: you| up| your time)?|i
             (?:do |must |want to |really )?apologi[sz]e (?:for|if|in advance|that)(?: \w+ing)?(?:
             you| up)?
        """,
        THANKS,
    ),
    (
        rf"""
            (?:please |do )?(?:excuse|pardon|forgive) (?:me|my|the|this)(?: (?:for|if|but|asking
            |being|the|to|boldness|cheek|interruption|intrusion|question|directness|ignorance
            |french))*(?: (?:being|asking|taking|bothering|raising|coming|saying|interrupting|a|so
            |bit|too|i|this|it's|up|your|time))*(?: (?:forward|bold|direct|blunt|pushy|cheeky
            |nosy))?{BUT}|i hope (?:that )?(?:you(?:'re| are)? ?(?:don't|do not|won't|will not|not
            |aren't|can|could|can forgive|will forgive|'ll forgive|will excuse|'ll excuse|see
            |understand)(?: (?:mind|angry|annoyed|cross|think|be|find|take|see|too|me|it|this
            |forgive|excuse|spare|squeeze|help me out|laugh))+|(?:i'm|i am|this|it|that)(?:'s| is|
             am| does| doesn't| won't|'m| will| isn't)*(?: not|n't)?(?: (?:being|asking|be|going
            |come|sound))?{VERY} (?:ok|okay|alright|all right|fine|possible|too|much|forward
            |cheeky|pushy|bold|out of|rude|a (?:problem|bother|bad time|nuisance|pain)|overstep\w*
            |presum\w+|annoy\w+|bother\w*|offend\w*|across|wrong|not|convenient|acceptable|speaking
            |stepping|your)){BUT}
        """,
        MATTERS,
    ),
    (
        rf"""
            (?:please |now )?(?:don't|dont|do not) (?:be (?:angry|cross|mad|annoyed|offended|upset
            |hard on me|too hard)|take (?:this|it|me)(?: (?:the wrong|badly|as|in a bad|personally
            |amiss))|think (?:i'm|i am|that i'm|me|badly|bad|it's|this is)|get me wrong|laugh|hate
             me|shoot me|hold it against|mind me|worry if|shout|bite)(?: \w+){{0,3}}{BUT}|i
             (?:really |just)?(?:don't|do not|dont|didn't|did not|hate|would hate|wouldn't|would
             never|'d hate|'d never) (?:want|wish|mean|like|dare|intend)? ?(?:to|you to think)(?:
             i'm| that i'm)? (?:be (?:an?|too|rude|pushy|difficult|greedy|ungrateful|forward|any
            |that|impolite|in the way|annoying|a|cheeky|bothersome|seen)|seem|sound|appear|come
             across|make (?:a|any) (?:fuss|scene|trouble|demands?|big)|cause|complain|push|pressure
            |put (?:you|any)|step on|take (?:up|any of|much)|waste|disturb|bother|impose|presume
            |overstep|keep you|rush|nag|annoy|trouble|burden|ask(?! (?:you )?(?:about|what|which
            |how|when|why|for less))|interrupt|hold you|be asking|bring|raise|demand|offend|add to
            |steal|go over|jump|speak out){BUT}
        """,
        MATTERS,
    ),
    (
        rf"""
            i(?:'d| would)? (?:feel|felt|am|'m|was){VERY} (?:bad|awkward|silly|boring|dull|stupid
            |embarrassed|shy|guilty|nervous|cheeky|uncomfortable|ashamed|afraid to|scared to
            |reluctant to|hesitant to|hesitating)(?: (?:about|to|for|even)? ?(?:ask\w*|say\w*
            |rais\w*|bring\w*|this))?{BUT}|(?:it|this)(?:'s| is| feels){VERY} (?:awkward
            |embarrassing|uncomfortable|hard for me to (?:ask|say)|not easy for me)|i(?:'m| am|m)
             afraid (?:i(?:'ve| have)|i must|i (?:need|have) to ask|to (?:ask|bother|disturb|say))
            |i hardly dare|dare i|if i may be so bold|(?:may|might|could|can) i be so (?:bold
            |forward|free)(?: as to)?(?: ask)?|take the liberty|(?:is it|am i|would it be|is that|i
             hope it's not) (?:asking )?(?:too much|asking too much|out of line|too cheeky|being
             too|cheeky|wrong|rude|bad)(?: (?:to ask|of me))?(?: (?:if|to) i?)?|is (?:this|now|it)
             (?:a bad|an ok|an okay|not a good|a bad) (?:time|moment)|bear with me|hear me out
            |(?:to|for) (?:bother|troubl)(?:e|ing)? you
        """,
        STRAIGHT,
    ),
    (
        rf"""
            if (?:it|that|this)(?:'s| is| isn't|'s not| is not)(?: not)?{VERY} (?:cheeky|bold
            |forward|rude|pushy)|may (?:i|we) be (?:allowed|permitted)(?: to)?|i don't suppose
            |(?:might|could) (?:it|this|that) be (?:an idea|worth|possible|time|ok|okay|fine)|if
             there(?:'s| is| was| were) (?:any|a|some) (?:\w+ )?(?:way|chance|possibility|hope)(?:
             at all)?|(?:would|might|could) you (?:possibly |perhaps |maybe )?have (?:an?|one|two
            |five|some) (?:\w+ )?(?:minutes?|moments?|seconds?)|(?:if|as long as|provided
            |assuming)(?: that)? you(?:'re| are| feel|'d be| would be) (?:ok|okay|fine|happy
            |alright|all right|comfortable|cool|willing) with (?:it|that|this|me)|i thought i(?:'d|
             would| might| could)|it(?:'d| would) be{VERY} (?:lovely|great|nice|good|wonderful
            |amazing|kind) if (?:we|i) (?:could|might)
        """,
        "I would like to",
    ),
    # Possibility where a wish belongs: "maybe we could", "is there any way".
    (
        r"""
            (?:maybe|perhaps|possibly) (?:i|we|you) (?:could|can|might|may)|(?:if|unless|hope)
             (?:i'm|i am) (?:not )?(?:in the way|disturbing|interrupting|bothering|intruding
            |troubling|holding you)(?: you)?|(?:i|we) (?:could|might|can) (?:maybe|perhaps
            |possibly)(?= (?:talk|meet|have|speak|sit|discuss|get|find|look|chat|take|be|try|go
            |catch|ask|book|squeeze|set))|(?:i|we) (?:thought|was thinking|were thinking|figured|'d
             been thinking|had been thinking)(?: that)?,? (?:maybe|perhaps|possibly|i might|i could
            |i'd (?:just )?(?:ask|try|see)|we might|we could|it might|if)(?: (?:i|we|you|it))?(?:
             could| might| can| would)?
        """,
        "I would like us to",
    ),
    (
        r"""
            (?:do|did|would|don't) you (?:think|reckon|suppose|say|see)(?: that)?(?: (?:it|there
            |this|that|we|you))(?:'s| is|'d| would| might| could| may| will)(?: be)?(?: (?:at all
            |even|maybe|perhaps|ever|possibly|any))* (?:possible|ok|okay|alright|all right|fine
            |chance|possibility|way|room|a chance|a (?:possibility|way)|some|time|able to|find
            |squeeze|spare|consider|meet|talk)(?: (?:for me|for us|with you))?(?: (?:to|if i|that i
            |of|for))?
        """,
        "I would like to",
    ),
    (
        r"""
            (?:(?:is|would|was|might|could) there(?: be)?(?: maybe| perhaps| possibly| by)* (?:any
            |some|a)|any)(?: (?:slight|slightest|small|tiny|remote|outside|off|little|faint))?
             (?:chance|way|possibility|scope|opportunity|hope|room)(?: (?:at all|whatsoever|in the
             world))? (?:(?:that )?(?:i|we|you)(?:'d| could| can| might| may| would| get)|(?:for
            |of) (?:me|us|you)(?: to| getting| having)?|to (?:have|talk|meet|get|discuss|speak
            |squeeze|see you|sit))
        """,
        "I would like to",
    ),
    (
        r"""
            (?:could|would|can|will) you (?:maybe|perhaps|possibly|ever so|just possibly|at all
            |please possibly|find it)|could you (?:see your way|bring yourself|find the time|find
             it in)|would you (?:be (?:open|willing|prepared|ok|okay|able|so good|up) (?:to|for
            |with) (?:(?:me|my|giving me|letting|hearing|considering|a|us|let|consider|listen|hear
            |give me a chance|spare|talk|meet)(?!\w))|(?:ever |even |at all )?consider (?:giving
            |letting|me|having))|if (?:i|we) (?:could|might|may|can)(?: just| maybe| perhaps|
             possibly| please| only| quickly)* (?:have|get|ask|say|speak|bother|borrow|steal|talk
            |trouble|suggest|add|grab|sit)|let me know if (?:that's|that is|it's|it is|this is|that
             would be)(?: not)? (?:ok|okay|alright|all right|fine|possible|too|a problem)|(?:is
            |would|will) (?:that|this|it)(?: be)? (?:ok|okay|alright|all right|fine|acceptable
            |possible)(?: (?:with|by|for) you)?(?= ?[?.,!]|$)|need your (?:ok|okay|approval|say so
            |go ahead|green light|consent)(?: to| for)?|would you mind (?:very
             much |awfully |terribly )?(?:giving me|letting|sparing|hearing|me)
        """,
        "I would like to",
    ),
    (
        r"""
            i(?:'ve| have)? (?:just |only )?(?:been )?(?:meaning|trying|waiting|longing|plucking up
             the courage|building up) to (?:ask|talk|speak|approach|catch)|i (?:just|only|merely)
             (?:thought|need to ask|have (?:a|one)|had (?:a|one)|would like|'d like|want)|i(?:'d|'m
            | would| am) (?:just|only|merely) (?:like|want|ask|asking|hoping|wondering|checking
            |saying|curious)|i (?:guess|suppose|was hoping|had hoped|hoped)(?! (?:that )?(?:it|the
            |this|our|they))|just (?:checking|wondering|asking|curious|a thought)|i(?:'m| was| am)
             (?:wondering|curious (?:if|whether)|hoping)
        """,
        "I would like to",
    ),
)
