"""How people tell of what they put in, and the words that show something came out."""

from __future__ import annotations

from typing import Final

_SPAN: Final = """
    (?:seconds?|breaks?|vacations?|minutes?|hours?|hrs|days?|weeks?|months?|years|weekends?
    |evenings?|nights?|mornings?|afternoons|shifts?|overtime|time|lunch(?:es| breaks?)?|breaks
    |holidays?|sundays?|saturdays?|summers?|winters?|spring|autumn|season|half of (?:my|the) \\w+)
"""
_PUT: Final = (
    "(?:put|puts|putting|pour(?:s|ed|ing)?|plough(?:ed|ing)?|sink|sank|invest(?:s|ed|ing)?)"
)
# What was put in: hours, weekends, energy.
_INPUT: Final = rf"""
    {_PUT} in (?:\w+ ){{0,7}}?(?:{_SPAN}|effort|work|energy|graft)|{_PUT}
     (?:\w+ ){{0,7}}?(?:{_SPAN}|effort|work|energy|sweat|graft|everything|thought|care|all)
     (?:\w+ ){{0,4}}?(?:in|into)|(?:as many|so many|too many|countless|endless|all the|long|extra
    |unpaid|lots of|a lot of|plenty of|\d+|hundreds of|more) (?:\w+ )?(?:hours|hrs|nights|evenings
    |weekends|overtime|late nights|shifts)(?! (?:less|fewer|more|faster|sooner|earlier|shorter|a
    |per|of (?:downtime|work saved)|saved|ahead))(?= (?:as|into|on|in|at|of overtime|for|with
    |behind|to)|[.,;!]|$| and| over| every| last| this)|(?:spend|spends|spent|spending)
     (?:\w+ ){{0,7}}?(?:{_SPAN}|year|half)|(?:worked|working|(?:i|we|who|always) (?:\w+ )?work
    |slaved|slogged|toiled|toiling|grafted|sweated|laboured|struggled|battled|fought|slaving)
     (?:\w+ ){{0,3}}?(?:hard(?:er|est)?|overtime|weekends|nights|evenings|late|extra|through|all
     hours|flat out|day and night|night and day|round the clock|tirelessly|around the clock|\d+
     (?:hours|hrs|days|hour|nights)|like (?:a|an) \w+|my (?:socks|fingers|butt|backside|heart|tail)
    |long|double shifts|my way|\w+ hours|on (?:the|a|my|our|it|that|this|many|several|lots|various
    |all|both|\w+ing|\w+ \w+)|with(?! (?:will|would|says?|knows?|can|trusts?|me))|closely|alongside
    |across|in (?:the|a|our)|for|as|myself|into the night|holidays|sundays|saturdays|so much|every
    |without a break|flexibly)|hard work|long (?:hours|days)|late nights|overtime (?:when|whenever
    |if)|(?:\d+|{{_N}}) hours? (?:a|per) week|\d+ hour weeks?|flat out|day and night|night and day
    |round the clock|around the clock|tirelessly|day in,? day out|from (?:dawn|morning|early) (?:to
    |till|until)|first (?:one )?(?:in|to arrive)|last (?:one )?(?:out|to leave)|(?:weekends|nights
    |evenings|holidays|overtime)(?: and (?:weekends|nights|evenings|holidays|overtime))?
     (?:included|as well|too)|my (?:weekends|evenings|free time|spare time|own time|lunch breaks?
    |days? off|holidays(?! club))|midnight oil|blood,? sweat|sweat and tears|all nighters?|(?:came
    |come|coming) in (?:early|late|on (?:my|sundays?|saturdays?|weekends?|holidays?|days?)|at
     weekends|every)|every (?:single |other )?(?:saturday|sunday|weekend|evening|night)|slogg?ed
    |slaved|toiled|grafted|sweated|plugged away|beavered away|(?:took|taken|take|did|do|done
    |pulled) (?:on )?(?:extra|double|additional|many|countless) (?:\w+ )?(?:shifts|hours|nights
    |weekends|work)|i(?:'ve| have)? (?:drive|drove|driven|travel(?:led)?|walk(?:ed)?|commuted?)
     (?:\w+ ){{0,2}}?\d[\d.,]* ?(?:km|miles|kilomet\w+)|from \w+ (?:in the morning |am )?(?:until
    |till|to) (?:\w+ )?(?:at night|late|night|midnight|dusk|in the evening)|stay(?:ed|ing|s)?
     (?:late|behind|on late|up)|(?:gave|give|gives|giving|sacrificed?|skipp?(?:ed)?|missed)
     (?:up )?(?:my|many|most of my|a lot of my) (?:{_SPAN}|weekends?|family|lunch)
"""
# Will and zeal: "gave it my all", "went the extra mile".
_ZEAL: Final = r"""
    kept at it|^doing the|(?:i'm|i am|sit|sitting|was) (?:\w+ )?in meetings|keep (?:the|our|all the
    |all) (?:records|books|files|minutes|diar(?:y|ies)|lists?|database|inventory|calendar
    |registers?|accounts|logs?|stock)|did my (?:very )?best|do(?:ing)? my (?:very )?best|(?:do|did
    |doing|try|tried|give|gave|giving) my (?:very )?(?:best|utmost|all|level best)|(?:gave|give
    |giving|given|gives) (?:it |this |that|them |him |her |everyone |(?:the|my)
     \w+ )?(?:my |an? |the )?(?:all|everything|best shot|go|100|110|120|150|200|a hundred
    |hundred)(?: (?:and ten )?(?:%|percent|per cent))?|(?:100|110|120|150|200)\s?(?:%|percent|per
     cent) (?:every|effort|commit\w*)|extra mile|above and beyond|whatever it takes|(?:a lot|lots
    |plenty|so much|all my|loads|a great deal|a ton|tons|heaps) (?:of )?(?:effort|time|energy|work
    |hours|overtime|thought|care)|great effort|every effort|effort into|(?:i'm|i am|keeps? me|kept
    |always|very|so|was|been|really) busy|busy (?:with|from|all|as|on)|always willing|always
     (?:available|there|on call|around|on hand|first|the first|ready to (?:help|step|jump))|never
     (?:say|said) no|(?:turn(?:ed)?|show(?:ed)?) up (?:every|early|on time|each|rain)|never
     (?:taken|took|take|missed|miss|been) a (?:sick )?(?:day|shift)|(?:step|stepped|jump|jumped
    |chip|chipped|muck|mucked) in|(?:fill|filled|filling|stand|stood|cover|covered) in (?:for|when
    |whenever|wherever|everywhere|at the)|pitch(?:ed|es)? in|(?:lend|lent) a hand|many hats
    |juggl\w+|everything from|roll(?:ed)? up my sleeves|my sleeves|keep (?:plodding|slogging
    |grinding)|rushed off my feet|run off my feet|wherever (?:i'm |i am )?needed|ran around|running
     around|(?<!think\s)on my feet|hands full|plate full|burn(?:ed|t|ing)? the
"""
# Presence: "attended", "sat in on", "took part".
_PRESENCE: Final = r"""
    attend(?:ed|s|ing)? (?:\w+)|(?:sat|sit|sits|sitting) (?:in )?on(?: (?:\w+ ){0,5}?(?:meetings?
    |committee|board|panel|group|calls?|sessions?|council))|(?:sat|sit|sits|sitting) in on|(?:took
    |take|taken|taking|takes) part|participat(?:ed?|es|ing|ion)|part of the (?:team|group|project
    |committee|effort|crew|task force|working)|(?:went|go|goes|gone|been|was|been) (?:to|along to
    |at|present at|present in)(?: (?:every|all|each|most|many|several|countless|\d+|two|three|four
    |five|six|seven|eight|nine|ten|eleven|twelve|lots of|a lot of|both))(?: \w+){0,3}? (?:meetings?
    |courses?|trainings?|conferences?|fairs?|sessions?|workshops?|seminars?|lectures?|calls?|shows?
    |classes|rehearsals?|events?|inspections?|services?)|(?:go|goes|went|gone|been|come|came|was
    |were|present) (?:along )?(?:to|at|there) (?:every|all (?:the|of|our)|each|countless)(?!
     (?:time|in))|joined (?:every|all|the|most|a lot of|many|\w+) (?:\w+ ){0,3}(?:meetings?|calls?
    |groups?|committee|courses?|sessions?|project|workshops?)|(?:done|did|took|taken|completed
    |finished|passed|been on|went on)(?: \w+){1,5}? (?:courses?|trainings?|workshops?|seminars?
    |webinars?|modules?|refreshers?)
"""
# Duty: "responsible for", "my job is", "I look after".
_DUTY: Final = r"""
    responsible for|responsibilit\w+|involved (?:in|with)|involvement|tasked (?:with|to)|in charge
     of|charged with|accountable for|(?:my|main|daily|key) (?:duties|job|role|tasks|remit|work|day
    |area) (?:is|are|was|were|includes?|involves?|covers?|consists?|means|comprises?)|dut(?:y|ies)
    |help(?:ed|s|ing)? (?:out )?(?:with|on|at|in)|help(?:ed|s|ing)? out|assist(?:ed|s|ing)? (?:with
    |in|on|the|our)|contribut(?:ed?|es|ing) (?:to|towards?)|liais\w+|(?:been|was|am|i'm) (?:looking
     after|dealing with|taking care of|helping|handling|minding|seeing to|in contact with|on (?:the
    |several|many|various) (?:\w+ )?(?:project|team|committee|board|phone|go|road|case))|years'?
     (?:of )?(?:\w+ )?experience|(?:have|had|got|spent|after) (?:\w+ ){0,3}years in|answer(?:s|ed)?
     for|on (?:call|duty|standby)|experience (?:in|of|with)|wealth of experience|report(?:s|ed
    |ing)? to (?:the|our|two|three)|contact (?:person|point) for|point of contact|go to (?:person
    |guy|man|woman)|the one who (?:does|handles|looks|deals|takes care|organi[sz]es|orders|answers)
    |deputi[sz]\w+|(?:have|had|got|holding) (?:the )?(?:oversight|charge|responsibility)
"""
# Activity that leads nowhere yet: "been looking into", "chasing", "monitoring".
_BUSY_VERB: Final = r"""
    (?:look(?:ed|ing)? into|chas(?:e|ed|ing)|monitor(?:ed|ing)?|follow(?:ed|ing)? up|research(?:ed
    |ing)?|investigat(?:e|ed|ing)|discuss(?:ed|ing)?|explor(?:e|ed|ing)|review(?:ed|ing)?
    |attend(?:ed|ing)|engag(?:e|ed|ing) with|brainstorm(?:ed|ing)?|keep(?:ing)? an eye|kept an eye
    |keep track|kept track|deal(?:t|ing)? with|tak(?:e|ing) care of|took care of|mak(?:e|ing) sure
    |made sure|strugg\w+|plugging away|battling|fighting|beaver\w*|tinker\w*|rack(?:ed|ing)
    |run(?:ning)? around|ringing round|phoning round|rang round|rushing|firefight\w*|wrestl\w+)
"""
_WORKING: Final = r"""
    (?:i|we)(?:'ve| have)(?: \w+)? been(?: (?:very|really|also|mostly|busy|currently|mainly))?
     (?!(?:able|cut|sav|reduc|bring|rais|improv|win|sell|promot|train|paid|told|asked|chosen|nam
    |call|sent|hit|voted|rated|mak|the|a|an|there|here|in|with|at|known|growing|awarded|nominat
    |given|short)\w*)\w+ing
"""
# What people do all day, said of a thing: "I handle complaints". A rate makes it an output.
_ROUTINE: Final = r"""
    (?:i|i'm|i am|i have|i've|we|currently|daily)(?: also| mostly| mainly| currently| now| usually|
     basically| just| regularly)? (?:manag(?:e|ing|ed(?! to))|overs(?:ee|aw)|overseeing
    |co-?ordinat(?:e|ed|ing)|supervis(?:ed?|ing)|look(?:ed|ing)? after|mind(?:ed)? the
    |administer(?:ed)?|run|running|lead|leading|support(?:ed|ing)?|assist|maintain(?:ed)?
    |organi[sz]e|do (?:the|all the|our|my|most of the) (?:\w+ )?(?:books|admin\w*|accounts|payroll
    |rota|paperwork|cleaning|scheduling|ordering|filing|reporting|night shifts?|early shifts?
    |rounds)|chair|cover|handl(?:e|ed|ing)|am the contact|do (?:the|all the|our)(?! (?:jobs?|work
    |same|opposite|right|maths))|(?:prepare|carry out|conduct|compile|draft|file|schedule|arrange
    |document|update|record|type|answer|order|clean|stock|process|enter) (?:the|all|our|any|every))
     (?!not\b|n't\b)\w+(?!.{0,40} (?:a|per|an|each|every) (?:hour|day|week|shift|month
    |night)(?!\w))|(?:managed|led|ran|leading|managing|running) (?:a|the|my|our) (?:\w+ )?(?:team
    |group|department|shift|crew|office|unit)
"""
EFFORTS: Final = (
    _INPUT.replace("{_N}", "sixty|fifty|seventy|eighty|forty"),
    _ZEAL,
    _PRESENCE,
    _DUTY,
    rf"(?:i|i've|i have|we|i'm|i am|been|was|and|always|spent)(?: \w+)? {_BUSY_VERB}|^{_BUSY_VERB}",
    _WORKING,
    _ROUTINE,
)
_VAGUE: Final = r"""
    (?! (?:\w+ )?(?:results?|value|excellence|impact|trust|respect|relationships?|rapport
    |problems))
"""
RESULT_VERBS: Final = (
    rf"""
        (?:(?<!budget\s)(?<!price\s)(?<!job\s)(?<!pay\s)(?<!the\s)(?<!a\s)(?<!to\s)cut|saved
        |raised|reduced|prevented|won|shipped|lowered|increased|boosted|lifted|improved|grew
        |shrank|shortened|trimmed|slashed|eliminated|removed|avoided|stopped|fixed|recovered
        |negotiated|launched|delivered|sold|(?<!was\s)(?<!were\s)(?<!are\s)closed|brought|rescued
        |retained|earned|generated|landed|cleared|built|opened|finished|completed|rebuilt|restored
        |secured|signed|sped up|freed|caught|collected|attracted|recruited|hired|trained|automated
        |published|renewed|dropped|fell|rose|doubled|tripled|halved|turned \w+ \w+ ?around
        |turned around|repaired|installed|placed|found|got (?:\w+ ){{1,5}}(?:down|up|back|working
        |running|open|through)|kept (?:\w+ ){{0,4}}(?:customers|clients|staff|running|open|on time
        |on budget)){_VAGUE}
    """,
    rf"""
        (?:i|we|they|you|it|helped|helps?|which|that|who|also|and i|regularly|usually|sheets?
        |reviews?|checklists?|lists?|plans?|managed to|able to) (?:cut|cuts|saves?|prevents?
        |reduces?|lowers?|raises?|halves?|doubles?|wins?|ships?|sells?|improves?|stops?|fix(?:es)?
        |brings? (?:\w+ ){{0,4}}(?:in|down|back|home)|avoids?|catch(?:es)?|clears?|closes?
        |repairs?|builds?|turns? \w+ around){_VAGUE}
    """,
)
