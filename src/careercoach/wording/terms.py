"""The words by which a sentence about one's worth is judged, as regular expressions."""

from __future__ import annotations

from typing import Final

_VERY: Final = """
    (?:(?:a|an|the|very|really|so|highly|extremely|quite|always|just|simply|pretty|both|also
    |incredibly|fairly|bit of a|bit|known (?:to be|as)|naturally|truly|kind of|sort of
    |something of a|probably|most|more|deeply|absolutely|generally|by nature) )*
"""
_PRAISE: Final = """
    great|good|strong|natural|born|excellent|brilliant|fast|quick|clear|real|true|superb|fantastic
    |amazing|outstanding|gifted|talented|skilled|skilful|skillful|expert|experienced|seasoned|best
    |effective|solid|keen|confident|excellent|exceptional|accomplished|proven|decent|wonderful
    |terrific|better|competent|capable
"""
_VIRTUE: Final = """
    creative|reliable|organi[sz]ed|loyal|flexible|dedicated|motivated|committed|driven|curious
    |empathetic|empathic|patient|proactive|quick witted|level headed|down to earth|outgoing|bubbly
    |humble|polite|attentive|dynamic|inquisitive|imaginative|logical|assertive|discreet|tactful
    |sharp|passionate|enthusiastic|resilient|adaptable|ambitious|dependable|conscientious
    |meticulous|thorough|strategic|analytical|diligent|friendly|calm|positive|honest|trustworthy
    |punctual|personable|approachable|hands on|methodical|caring|energetic|tenacious|versatile
    |innovative|decisive|articulate|intuitive|persistent|tidy|kind|compassionate|warm|open minded
    |precise|careful|persuasive|inspiring|visionary|hungry|smart|perfectionist|sociable|helpful
    |fair|easy going|supportive|trusted|respected|well liked|obsessed|crazy|mad|charismatic
    |professional|responsive|efficient|steady|stubborn|determined
"""
TRAITS: Final = (
    rf"""
        (?:i ?'?a?m|i have always been|being|as|i was|i've always been|we ?'?a?re|me as) {_VERY}
        (?:{_PRAISE}|{_VIRTUE})(?! (?:for|to) )(?: (?:at|with|in|about|on) \w+| (?!and|but|or
        |i)\w+)?
    """,
    rf"""
        (?:i ?'?a?m|being) {_VERY}(?:\w+ )?(?:communicator|listener|organi[sz]er|multi ?tasker
        |problem solver|thinker|worker|negotiator|motivator|story ?teller|all rounder|go getter
        |learner|collaborator|innovator|networker|planner|doer|fixer|people pleaser|generalist
        |connector|optimist)
    """,
    rf"""
        (?<=^)(?:an? )?(?:(?:very|highly|really) )?(?:{_VIRTUE}|experienced|seasoned|skilled)
        (?= \w|,)
    """,
    rf"(?:{_VIRTUE})(?:,| and|, and) (?:very )?(?:{_VIRTUE}|{_PRAISE})",
    """
        (?:detail|results?|goal|customer|people|solutions?|service|team|data|mission|deadline
        |action|client|quality|value|process) (?:oriented|driven|focus+ed|minded|centred|centered)
    """,
    r"""
        team ?player|self ?starter|hard working|hardworking|hard worker|people person
        |quick learner|fast learner|natural leader|born leader|problem solver|multi ?task\w*
        |perfectionist|self motivated|highly motivated|can do attitude|go getter|workaholic
        |good listener|all rounder|jack of all trades|safe pair of hands|morning person
        |people's person|glass half full
    """,
    r"""
        super ?powers?|passions? (?:is|are|for)|passionate|my (?:\w+ )?strengths? (?:is|are
        |lie)\w*|(?:talent|knack|gift|flair|eye|nose|feel|head|instinct|passion|enthusiasm
        |aptitude|love) for|i (?:really |just |simply |truly |genuinely |absolutely )?(?:love
        |enjoy|adore|like|live for) (?!to see)\w+|i excel (?:at|in)|i (?:pride|see) myself
        |i (?:\w+ )?care (?:deeply|a lot|about|so|for)\w*|i take (?:great |real |a lot of )?pride
        |i live and breathe|i have (?:a )?(?:good|great|strong|excellent) \w+
        |work\w* well (?:under|with|in|on)|thriv\w+|under pressure|what i do best
        |i ?'?a?m (?:at my )?best (?:at|when|with)|outside the box|i have an? \w+ (?:influence
        |personality|presence|manner|attitude|mindset|approach|nature|touch|mind|memory|ear|way)
        |attention to detail|work ethic|(?:positive|right|winning|good|great) (?:attitude|mindset
        |outlook|energy)|good with \w+|great with \w+|brilliant with \w+
        |(?:really |very )?good at \w+
        |great at \w+|sense of humou?r|eye for detail|born to|my heart|in my element
        |eager to learn|want to learn|up for a challenge|i ?'?a?m (?:really|very|so|totally
        |all) (?:into|about) \w+|stickler for|think on my feet|quick to learn|always learning
        |never stop learning|a natural (?:at|with)|green fingers|i ?'?a?m known for my \w+
        |i get (?:on|along) (?:well )?with|bring people together|(?:comes?|came) naturally
    """,
    """
        (?:my|strong|good|great|excellent|people|communication|leadership|interpersonal|soft
        |social|organi[sz]ational|technical|analytical|listening|negotiation|presentation
        |management) skills|creativity|empathy|enthusiasm|my (?:energy|patience|loyalty
        |reliability|flexibility|integrity|dedication|curiosity|passion|positivity|charm
        |leadership|honesty|calm|expertise)
    """,
    """
        i (?:never|don't|do not) (?:give up|lose my|panic|quit|get flustered)|i (?:stay|remain
        |keep) (?:very )?(?:calm|cool|positive|organi[sz]ed)|i (?:learn|pick things up) (?:very )?
        (?:fast|quickly|new)
    """,
)
EFFORTS: Final = (
    r"""
        work(?:ed|ing|s)? (?:\w+ )?hard(?:er|est)?|hard work|long (?:hours|days)|late nights
        |overtime (?:when|whenever|if)|work\w* (?:overtime|weekends|nights|evenings|late|extra
        |\d+ hours|through|all hours|flat out|day and night|round the clock|tirelessly
        |around the clock)|\d+ hours? (?:a|per) week|\d+ hour weeks?|responsible for
        |responsibilit\w+|involved (?:in|with)|involvement|tasked (?:with|to)|in charge of
        |charged with|help(?:ed|s|ing)? (?:out )?with|help(?:ed|s)? out|participat(?:ed?|es|ing)
        |took part|take part|taking part|part of the (?:team|group|project|committee|effort)
        |always (?:available|there|on call|around|on hand)|did my best|do(?:ing)? my best|(?:do
        |did|doing|try|tried|give|gave|giving) my (?:very )?best|gave (?:it )?(?:my )?(?:all
        |everything)|give (?:it )?(?:my )?(?:all|everything)|(?:extra mile)|put\w* in (?:a lot
        |the hours|the work|extra|many|so|long|\d+)|assist(?:ed|s|ing)? (?:with|in)|contribut
        (?:ed?|es|ing) to|accountable for|my (?:duties|job|role|tasks|remit|work) (?:is|are|was
        |includes?|involves?|covers?|consists?|means)|dut(?:y|ies)|attend(?:ed)? (?:every|all|the
        |many|meetings)|years'? (?:of )?(?:\w+ )?experience|years in (?:the )?\w+|experience (?:in
        |of|with)|wealth of experience|first (?:one )?(?:in|to arrive)|last (?:one )?(?:out
        |to leave)|never (?:say|said) no|liais\w+|many hats|juggl\w+|pitch(?:ed|es)? in|(?:lend
        |lent) a hand|above and beyond|whatever it takes|stay(?:ed)? (?:late|behind)|turn
        (?:ed)? up (?:every|early)|show(?:ed)? up (?:every|early)|never (?:taken|took
        |take) a (?:sick )?day|everything from|(?:give|gave|giving) (?:it |my )?(?:100|110|120|150
        |200|a hundred)\s?(?:%|percent|per cent)|(?:a lot|lots|plenty|so much|all my
        |loads) (?:of )?(?:effort|time|energy|work|hours)|a lot of effort|great effort
        |every effort|effort into|day in,? day out|tirelessly|(?:i'm|i am|keep me|kept|always|very
        |so) busy|(?:spend|spent|spending) (?:\w+ ){0,4}(?:hours|days|time|weeks|months|weekends
        |evenings)|worked (?:\w+ )?(?:on|with|closely|alongside|across|in|for|as)|always willing
        |my weekends
    """,
    r"""
        (?:i|i'm|i am|i have|i've|we|currently|daily)(?: also| mostly| mainly| currently| now
        | usually)? (?:manag(?:e|ing)|overs(?:ee|aw)|overseeing|handl(?:e|ing)|co-?ordinat(?:e
        |ing)|supervis(?:ed?|ing)|look(?:ed|ing)? after|deal(?:t|ing)? with|tak(?:e|ing) care of
        |took care of|administer|run|running|lead|leading|support(?:ed|ing)?|assist|maintain
        |organi[sz]e|do (?:the|all the|our|my) (?:\w+ )?(?:books|admin\w*|accounts|payroll|rota
        |paperwork|cleaning|scheduling|ordering|filing|reporting)|attend|chair|cover) (?!not\b
        |n't\b)\w+|(?:managed|led|ran|leading|managing|running) (?:a|the|my|our) (?:\w+ )?(?:team
        |group|department|shift|crew|office|unit)
    """,
)
HEDGES: Final = (
    """
        i (?:would |'d |do )?(?:also )?(?:think|believe|guess|suppose|reckon|feel|hope|tend to)
        (?! (?:tank|outside|ahead|before|in|on|big|fast|like a|about))|i'd (?:say|like to think
        |guess|hope)|i would (?:say|like to think|guess|hope)|i like to think(?! (?:outside|big
        |ahead|of))|might|may (?:have|well|be|perhaps)|maybe|perhaps|possibly|probably|hopefully
        |presumably|kind ?of|kinda|sort of|sorta|a (?:little )?bit(?! of)|a bit of|a little
        (?= (?:more|less|better|faster|bit))|somewhat|i (?:always |usually |also |just |do )?
        (?:try|tried|attempt)(?: hard| my best)?(?: to)?|trying to|more or less|fairly|(?:i
        |we) (?:was|were|got|am|have been) (?:just |simply |very |really |quite )?(?:lucky
        |fortunate)|luckily|by luck|good luck|in my (?:humble )?opinion|not sure|i'm not sure
        |supposedly|arguably|it seems|seems? to|i seem|apparently|could be said|not to (?:brag
        |boast)|fingers crossed|with any luck|pretty much|i'd argue|happened to|if i may say so
        |i'm no expert|nothing special|not much|it's not (?:a lot|much|a big)|in a way|i aim to
        |i'm hoping|hope to|hoping to|i guess|to be fair|or something|or so i'm told
    """,
    r"""
        (?<!not\s)(?<!has\s)just(?! (?:under|over|in time|about|below|above|short|after|before|as
        |one|two|three|four|five|six|seven|eight|nine|ten|a|\d))|only really|basically
        |or thereabouts
    """,
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
