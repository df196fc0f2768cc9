"""How people tell what they are or are like, where a listener asks what came of it."""

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
# Adjectives by their endings, however they are spelt, and what people say of their own kind.
_LIKE: Final = rf"""
    i (?:might|may|could|must|would) be {_VERY}(?:{_PRAISE}|{_VIRTUE}) \w+|(?:have|'ve|has|got)
     (?:got )?(?:the |a lot of |lots of |endless |great |plenty of )?(?:patience|stamina|nerves
    |discipline|courage|drive|energy|talent|gift|charm|personality)|i ?'?a?m {_VERY}(?!(?:avail|un
    |cap)able)\w{{2,}}(?:able|ful|ous|ive|less|minded|headed|hearted|natured|tempered|going|witted
    |skinned|spirited|mannered|willed|thinking)(?! (?:for|to|if|with (?:the|our))(?!\w))|(?:i
     ?'?a?m|i've (?:always )?been|i have (?:always )?been|as) {_VERY}(?:(?:not )?the (?:type|kind
    |sort)(?! of (?:work|thing|job))|not the (?:one|person|man|woman) to|someone|somebody|a
     creature|what you(?:'d| would| might)? call|(?:an? )?(?:\w+ )?(?:old hand|people's (?:man
    |woman|person)|sociable \w+|fighter|early bird|night owl|rock|anchor|stayer|believer|pro
    |veteran|fan|character|soul|bloke|optimist|realist|pragmatist|all-?rounder|grafter|swiss army
     knife))|easy to (?:work|get on|talk|deal) \w+|i (?:never|rarely|hardly ever|don't|seldom)
     (?:ever )?(?:loo?se|lost) my (?:temper|cool|nerves?|patience|head|calm)|(?:keep|keeping|have
    |has|'ve|got|with) (?:got )?(?:an?|my)? ?(?:very )?(?:cool|clear|level|calm|big|good|thick|warm
    |open|steady|kind|friendly|green|strong|quick|positive|ready) (?:\w+ )?(?:head|heart|skin|ear
    |ears|door|mind|hands?|fingers|manner|smile|nature|personality|nerves?|word|eye)|open (?:ear
    |door|mind) for|(?:smile|smiling) (?:on|all|for)|always (?:a )?(?:smil\w+|cheerful|friendly
    |polite|happy|positive|in a good mood)|nothing (?:\w+ )?(?:fazes?|bothers|throws|upsets|scares
    |rattles|worries|shakes|puts me off|is too much)|what you see is what|(?:they|people|everyone
    |everybody|colleagues|friends|guests|patients|my \w+) (?:all )?(?:call|calls|know|describe|see)
     me (?:as|the|a|an|for)?|(?:describe|consider|regard|call|see) myself (?:as|an?|to be)?|(?:can
    |could) (?:always )?(?:count|rely|depend) on me|on whom you can|through and through|to the bone
    |that's (?:just )?(?:me|who i am|how i am)|my (?:nature|character|personality)|i (?:bring|have
    |show|radiate) (?:a lot of |lots of |much |great|plenty of |bags of )?(?:enthusiasm|energy
    |passion|patience|drive|ambition|commitment|motivation|empathy|heart|humou?r|curiosity|stamina)
    |(?:mentality|hands on|team spirit|goal getter|willingness)
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
    _LIKE,
    """
        i (?:never|don't|do not) (?:give up|lose my|panic|quit|get flustered)|i (?:stay|remain
        |keep) (?:very )?(?:calm|cool|positive|organi[sz]ed)|i (?:learn|pick things up) (?:very )?
        (?:fast|quickly|new)
    """,
)
