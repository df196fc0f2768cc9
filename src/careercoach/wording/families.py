"""Whether a sentence is about what a listener is measured by: the same words or the same kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from careercoach.wording.matching import phrases, plain, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

# What places measure themselves by, in seven kinds. Narrower than paid_for.py, which asks only
# whether anything is worth money: here a word that fits every kind would say nothing.
_MONEY_IN: Final = r"""
    (?:average|mean) (?:spend|bill|basket|order)|spend (?:per|a) \w+|vacan\w+|voids?|empty
     \w+|tips|yields?|sales|sell\w*|sold|sale|revenues?|(?<!staff\s)turnover(?! (?:of staff
    |among))|income|earnings|takings|orders?|deals?|contracts?|bookings?|booked|upsell\w*
    |donations?|donors?|fundrais\w+|subscriptions?|market share|leads|conversions?|pipeline
    |tenders?|bids?|grants?|funding|sponsor\w*|renewals?|renewed|fees|bill(?:ed|able|ing|ings)
    |invoic\w+|receivables?|arrears|baskets?|commission\w*|profit\w*|margins?|ebitda|accounts? won
    |new accounts?|tips|lettings?|premium income|quota|cross sell\w*|repeat business|clients? won
    |new (?:customers?|clients?)|won|winning|collected|royalties|debtors?|cash|unpaid|overdue
    |payments?|gross|royalty
"""
_MONEY_OUT: Final = r"""
    print\w*|theft|stolen|shoplift\w*|pilfer\w*|leaks?|costs?|costing|cheaper|spend(?:ing)?
    |expens\w+|budgets?|savings?|sav(?:ed|es|ing)|waste|wastage|wasted|scrap\w*|overtime|overheads?
    |fuel|diesel|petrol|energy|electricity|power|heating|gas|water|stock|inventory|agency|write
     offs?|shrinkage|spoil\w*|landfill|materials?|emissions|carbon|co2|recycl\w*|milk lost
    |premiums?|headcount|bills?|(?:thrown?|throw(?:s|ing)?|threw|bin|binned|chuck\w*)
     (?:\w+ ){0,4}(?:away|out)|bin(?:ned|s)?|consum\w+|usage of|paper|printing|packaging|cardboard
    |ink|toner|salt|detergent|chemicals|supplier prices?|purchas\w+|procur\w+|rent|profit\w*
    |margins?|ebitda|food cost|leftovers|litres|kilowatt\w*|kwh|losses|refunds?|supplies|mileage
    |empty runs|(?:use|used|using|uses|need|needs) (?:\w+ ){0,3}(?:less|fewer|half|a third)
"""
_MONEY: Final = r"""
    [€$£¥]\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:k|m|bn)?\s?(?:€|eur|euros?|pounds|quid|dollars|usd
    |gbp|francs|chf|grand|kronor|zloty|rupees|cents|pence)|money|value
"""
_TIME: Final = r"""
    yields?|(?:litres|tonnes|tons|kilos|kg|pieces|units|parcels|orders|metres|boxes|loaves|parts
    |pallets|rooms|files|cases|plates) (?:a|per|an|each) \w+|tempo|pace|lag|faster|sooner|quick\w*
    |slow\w*|on time|in time|deadlines?|late|lateness|later|delay\w*|turn ?arounds?|wait\w*
    |queue\w*|queuing|backlogs?|throughput|overdue|speed\w*|sped|punctual\w*|ahead of|early|earlier
    |capacity|outputs?|productivity|efficien\w+|lead times?|cycle times?|response|respond\w*
    |repl(?:y|ies|ied)|answer\w*|(?:\w+ )?times?(?= (?:to|in|per|of|from|for|by|at|is|was|went|fell
    |dropped))|changeovers?|set ?ups?|downtime|uptime|standstill|idle|schedules?|minutes?|hours?
    |seconds?|days?(?= (?:to|from|late|early|earlier|sooner|faster|instead|between|until|after
    |before|in))|(?:in|within|inside|under|of|to|by|than|takes?|took|from|needs?|needed)
     (?:\w+ ){0,3}?(?:minutes|hours|days|weeks)|month end|close the|duration|utili[sz]ation|latency
    |overruns?|shorter|shorten\w*|same day|next day|cycle|per (?:hour|shift|day)|(?:an|a|each
    |every) (?:hour|shift)|release time|delivery|deliver\w*|time
"""
_RISK: Final = r"""
    loss|losses|incidence|risks?|safe\w*|accidents?|incidents?|injur\w+|complian\w+|audits?
    |auditors?|findings|breach\w*|fin(?:es|ed)|penalt\w+|claims?|near miss\w*|outages?|downtime
    |uptime|failures?|fraud\w*|insur\w+|lawsuits?|litigation|infections?|falls|fell over|fallen
    |security|vulnerabilit\w+|theft\w*|stolen|shoplift\w*|recalls?|leaks?|break ?downs?|broke down
    |inspections?|shut ?downs?|stoppages?|hazards?|spills?|disputes?|phishing|regulator\w*|harm\w*
    |hurt|emergenc\w+|medication|overdose\w*|deaths?|crimes?|burglar\w+|collisions?|crash\w*
    |pressure (?:sores|ulcers)|strikes?|fires?|tribunal\w*|alarms?|reliab\w+|disrupt\w*|unplanned
    |bump\w*|scratches|dents
"""
_QUALITY: Final = r"""
    (?:hit|success|fix|pass|win|error|failure|survival|cure) rates?|precision|hygiene|clean\w*
    |quality|errors?|mistakes?|defect\w*|complain\w*|rework\w*|returns?|returned|bugs?|accura\w*
    |inaccura\w*|scores?|scored|grades?|marks|exams?|pass|passed|passes|pass rate|results?
    |readmi\w+|re admi\w+|first time|faults?|faulty|reoffend\w*|mortality|truancy|drop ?outs?
    |snags?|snagging|reject\w*|reopen\w*|repeat\w*|outcomes?|recover(?:y|ed)|surviv\w+|fail\w*
    |standards|breakages?|broken|breaks?|correct\w*|typos?|contaminat\w*|duplicates?|discrepanc\w+
    |differences?|wrong\w*|incorrect|damag\w+|flaw\w*|misprint\w*|mislabel\w*|mispick\w*
    |misdeliver\w*|mix ups?|lost (?:bags?|parcels|luggage|samples|files)|scrap\w*|call ?backs?
    |warranty|weld\w*|cracks?|purity|tolerance|reads?|reading (?:age|level)|attainment|re ?do(?:ne
    |ing)?|remake\w*|second visits?|satisf\w+|nps|ratings?|stars?|reviews?
"""
_PEOPLE: Final = r"""
    retention|retain\w*|sick\w*|absen\w+|hires?|hired|hiring|vacanc\w+|promot\w+|morale|attrition
    |resign\w*|leavers?|quit|quits|onboard\w*|train(?:ed|ing|ees?)|apprentic\w+|burn ?out
    |recruit\w*|staff\w*|qualif\w+|stay(?:ed|s)?|left us|leave us|leaving|grievances?|redundanc\w+
    |employees?|colleagues|rota|shifts? (?:covered|unfilled)|turnover|engagement|placements?|placed
    |mentor\w*|starters?|headcount|volunteers?|crew
"""
_USE: Final = r"""
    reach|reached|channel|social media|available|availability|shelf|shelves|stock ?outs?|out of
     stock|open rate|voids?|empty \w+|singers|players|donors|friends|supporters|fans|customers?
    |clients?|guests?|visitors?|visits?|visited|readers?|readership|followers?|clicks|adopt\w*
    |participa\w*|usage|users?|downloads?|satisf\w+|nps|net promoter|reviews?|ratings?|rated
    |footfall|no shows?|audiences?|members?|memberships?|enrol\w*|traffic|borrow\w*|loans?
    |recommend\w*|turnout|attend(?:ance|ances|ees)|circulation|views|viewers|listeners|churn|seats?
    |occupancy|occupied|box office|subscribers?|subscriptions?|patients? (?:seen|treated|served)
    |lunches|meals|dinners|covers|diners|students|pupils|sign ups?|signed up|newsletter|page|likes
    |stars?|children|passengers|riders|shoppers|walk ins|applicants|applications|registrations?
    |bookings?|calls|tickets|downloads|complaints?|queue\w*|tenants|beds?|rooms?|nights
"""
_KINDS: Final = (_MONEY_IN, _MONEY_OUT, _TIME, _RISK, _QUALITY, _PEOPLE, _USE)
_ANY_MONEY: Final = frozenset({_MONEY_IN, _MONEY_OUT})
# Endings that make another word of the same thing: "place" and "placements", "bill" and "billable".
_MADE_OF: Final = """
    ments?|ness|able|abl|als?|ations?|ions?|or|ity|ances?|ences?|ants?|ive|ful|ly|ship|ages?|ures?
    |ing|ed|er|t|d|n|s|es|ional|ary
"""
_SHORTEST_ROOT: Final = 4


def touches(text: str, metrics: Sequence[str]) -> bool:
    """Whether a sentence shares a word, or the kind of value, with anything that is measured."""
    measured = " ".join(metrics)
    if any(_same_thing(one, other) for one in stems(text) for other in stems(measured)):
        return True
    return bool(_kinds(text) & _kinds(measured))


def _same_thing(one: str, other: str) -> bool:
    root, longer = sorted((one, other), key=len)
    if root == longer:
        return True
    ending = longer.removeprefix(root)
    return (
        len(root) >= _SHORTEST_ROOT
        and ending != longer
        and bool(phrases(_MADE_OF).fullmatch(ending))
    )


def _kinds(text: str) -> frozenset[str]:
    said = plain(text)
    kinds = frozenset(kind for kind in _KINDS if phrases(kind).search(said))
    # A sum of money says of itself neither where it came from nor where it went.
    if phrases(_MONEY).search(said) and not kinds & _ANY_MONEY:
        return kinds | _ANY_MONEY
    return kinds
