"""What a listener at work pays for, in the words people use for it."""

from __future__ import annotations

from typing import Final

_COUNTED: Final = """
    (?:customers?|clients?|accounts?|patients?|members?|students?|pupils?|tenants?|guests?
    |suppliers?|donors?|buyers?|orders?|partners?|stores?|subscribers?)
"""

# The families that a listener pays for, in the order of the coaching model (FRAME-Q08).
TOP_LINE: Final = (
    r"""
        sales|revenues?|turnover|income|orders|deals?|contracts?|bookings?|upsell\w*|donations?
        |donors?|fundrais\w+|subscriptions?|market share|leads|conversions?|pipeline|tenders?
        |bids?|grants?|funding|sponsor\w*|sold|sells?|takings|renewals?|renewed|occupancy|fees
        |billings?|billable|invoic\w+|cash|receivables?|arrears|baskets?|stock outs?|out of stock
        |repeat business|let out|lettings|commission\w*
    """,
    rf"(?:new|more|fewer|repeat|paying|extra|returning|another) (?:\w+ )?{_COUNTED}",
    rf"""
        (?:los[te]s?|losing|won|wins?|winning|kept|keeps?|retain\w*|landed|signed|attract\w*|got
        |brought in|brings? in|gain\w*) (?:\w+ ){{0,3}}{_COUNTED}(?! (?:to|their|through|back))
    """,
)
BOTTOM_LINE: Final = (
    r"profit\w*|margins?|ebitda|loss|losses|earnings|surplus|deficit|bottom line|break even|p&l",
)
RETURN: Final = (r"roi|returns? on|payback|yields?|value for money|paid for itself|pays? back",)
EXPENSE: Final = (
    r"""
        costs?|costing|spend(?:ing)?(?! (?:\w+ ){0,3}(?:time|hours|days|weeks|weekends|evenings
        |nights|years|my|most|with))|expens\w+|budgets?|savings?|sav(?:ed?|es|ing)(?! (?:the day
        |face))|waste|wastage|scrap|(?<!work\s)(?<!worked\s)(?<!working\s)overtime|prices?|bills?
        |money|cheaper|overheads?|fuel|energy|stock|inventory|agency|write offs?|shrinkage
        |spoilage|landfill|materials?|electricity|emissions|carbon|co2|recycl\w*|unpaid|royalties
        |milk|harvests?|water use|diesel|premiums?|warranty|debts?|debtors|headcount|tax|taxes
        |rent|refunds?|payments?
    """,
    r"""
        [€$£¥]\s?\d[\d.,]{0,15}|\d[\d.,\s]{0,15}\s?(?:k|m|bn)?\s?(?:€|eur|euros?|pounds|quid
        |dollars|usd|gbp|francs|chf|grand|kronor|zloty)|(?:\d|[a-z]+) (?:grand|quid|euros|pounds
        |dollars)
    """,
    r"""
        \d[\d.,]{0,15}(?:k|m| million| thousand)? (?:a|per|each) (?:year|quarter|month)|\d+k
        |\d+ ?million|worth|a million|(?:half a|two|three) million
    """,
)
ENGAGEMENT: Final = (
    r"""
        engag\w+|attendances?|attendees|sign ups?|signed up|subscribers?|users|downloads?
        |visitors?|visits?|readers|readership|followers|clicks|adopt(?:ed|ion|s)|participation
        |usage|satisfaction|nps|reviews?|ratings?|rated|footfall|no shows?|audiences?|memberships?
        |(?<!team\s)(?<!family\s)(?<!staff\s)(?<!crew\s)members(?! of (?:staff|my|our|the team))
        |enrol\w*|traffic|borrowers?|loans?|recommend\w*|launch (?:numbers|figures)|satisfied
        |turnout|attended|attending|circulation|views|page views|viewers|listeners|churn|checkout
        |votes|signatures|press coverage|seats|box office|impressions|listings|volunteers|quota
        |applicants|referrals?
    """,
)
RISK: Final = (
    r"""
        risks?|safety|safer|accidents?|incidents?|injur\w+|compliance|compliant|audits?|auditors?
        |breach\w*|fin(?:es|ed)|penalt\w+|claims?|near misses|outages?|downtime|uptime|failures?
        |fraud\w*|insurance|insurers?|lawsuits?|litigation|infections?|falls(?! (?:through|behind
        |short|apart|to|on|into|between))|untraceable|security|vulnerabilit\w+|theft|stolen
        |recalls?|data loss|leaks?|break ?downs?|broke down|inspections?|inspectors?|shut ?downs?
        |stoppages?|hazards?|spills?|disputes?|appeals|settlements?|convictions?|evictions?
        |homeless\w*|hacked|phishing|regulators?|safely|harm|hurt|emergenc\w+|medication
        |overdose\w*|lives|deaths|died|killed|crimes?|burglar\w+|offences|collisions?
        |pressure sores|ulcers|strikes?|escalat\w+|fires|tribunal\w*
    """,
)
TIME: Final = (
    r"""
        faster|sooner|quicker|on time|deadlines?|(?<!work\s)(?<!worked\s)(?<!working\s)(?<!stay\s)
        (?<!stayed\s)late(?! (?:nights?|evenings?|shifts?|hours))|lateness|delay\w*|turnarounds?
        |wait|waits|waited|waiting|queues?|queu(?:ed|ing)|backlogs?|throughput|overdue|speed\w*
        |sped|punctuality|missed|missing|ahead of (?:schedule|plan|time)|early(?! (?:mornings?
        |shifts?|starts?|years|career))|capacity|outputs?|productivity|efficiency|time ?lines?
        |volumes?|hours saved|same day|next day|bottlenecks?|idle|utili[sz]ation|latency
        |departures|overruns?|shorter|shorten\w*|weeks earlier|schedule
    """,
    r"""
        (?:lead|cycle|response|reply|delivery|setup|set up|changeover|down|handling|processing
        |build|travel|release|test|load|loading|page|search|picking|repair|recovery|admin
        |discharge|check|booking|wait|journey|reaction|planning|onboarding|closing|approval
        |delivery|deployment|meeting|cooking|service|reporting|(?!spend|tak|giv|mak|find|hav
        |be)\w+ing|decision|turnover) times?
    """,
    r"""
        (?:(?<!all\s)(?<!at\s)(?<!by\s)(?<!of\s)the|save\w*|half the|less|more) time(?! (?:job
        |work|off))
    """,
    r"""
        in (?:just |only |under |about |exactly )?(?:\d+|half|half an|two|three|four|five|six
        |seven|eight|nine|ten|\w+teen|twelve|\w+ty) (?:\w+ )?(?:seconds?|minutes?|hours?|days?
        |weeks)|(?:\d[\d.,]{0,15}|ten|twelve|\w+teen|\w+ty|dozens|hundreds|thousands) (?!hours|days
        |times|minutes)\w+(?: \w+){0,2} (?:per|a|an|every|each) (?:hour|day|shift|week)
    """,
    r"""
        (?:saves?|saved|saving|cuts?|shav\w+|frees?|freed|spar\w+|knock\w*|takes?|took|taking
        |needs?|needed|lasts?|reduc\w+|trim\w*|br(?:ing|ought)|from|by|to|under|within|than
        |instead of|last)(?: \w+){0,6}? (?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine
        |ten|eleven|twelve|\w+teen|\w+ty|half|half an|the same|an extra|couple of
        |few) (?:full |whole |working |extra )?
        (?:seconds?|minutes?|mins|hours?|days?|weeks?)(?! (?:of|per|a) )
    """,
)
QUALITY: Final = (
    r"""
        quality|errors?|mistakes?|defect\w*|complaints?|(?<!never\s)(?<!not\s)complain(?:ed|s
        |ing)?|rework\w*|returns|bugs?|accuracy|accurate\w*|scores?|scored|scoring|grades?|marks
        |exams?|results? (?:in|of|at)|re ?admi\w+|right first time|(?<!the\s)first time
        |(?<!to\sa\s)faults?|faulty|reoffend\w*|length of stay|bed days|citations|mortality
        |truancy|exclusions|drop ?outs?|waiting lists?|snags?|snagging|reject\w*|reopen\w*
        |crash\w*|outcomes?|recovery|survival|survived|pass(?:ed|es)?|passing|fail(?:ed|s|ing)?
        |(?<!high\s)(?<!highest\s)standards|breakages?|broken|spoil\w*|corrections?|typos?
        |contaminat\w*|duplicates?|discrepanc\w+|reliab(?:le|ly|ility) (?:service|running|figures)
        |wrong|tickets?|incorrect|damag\w+|flaw\w*|roll(?:ed|s|ing)? ?backs?|(?<!at\sany\s)
        (?<!first\s)(?<!second\s)(?<!at\sa\s)\w+ rates?(?!d)
    """,
)
PEOPLE: Final = (
    r"""
        retention|retain\w*|sick leave|sickness|sick days?|absen\w+|hires|hired|hiring|vacanc\w+
        |promoted|promotions?|morale|attrition|resign\w*|leavers?|quit|quits|onboard\w*|trained
        |apprentic\w+|burn ?out|recruit\w*|staffing|staff (?:turnover|left|leave|stay\w*)
        |qualified|stay(?:ed|s)? (?:with|for|longer|on)|graduat\w+|nobody (?:has )?left
        |people (?:left|stay\w*)|left (?:us|the team)|into (?:work|jobs)|found (?:work|jobs)
        |turnover of staff|trainees?|grievances|redundanc\w+
    """,
)
# "Sales manager" is a post, and nobody pays for the word.
_NOT_A_POST: Final = r"""
    (?! (?:managers?|assistants?|rep|reps|person|officers?|departments?|engineers?|guards?
    |directors?|leads?|leaders?|professionals?|nurses?|analysts?|coordinators?|consultants?
    |executives?|specialists?|clerks?|adviso?ers?|administrators?|technicians?|people|agents?
    |teams?|force|staff)(?!\w))
"""
PAID_FOR: Final = tuple(
    f"(?:{words})(?!\\w){_NOT_A_POST}"
    for family in (
        *(TOP_LINE, BOTTOM_LINE, RETURN, EXPENSE, ENGAGEMENT),
        *(RISK, TIME, QUALITY, PEOPLE),
    )
    for words in family
)
