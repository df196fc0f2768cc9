"""Words that soften a sentence so that a listener doubts it."""

from __future__ import annotations

from typing import Final

HEDGES: Final = (
    """
        i (?:would |'d |do )?(?:also )?(?:think|believe|guess|suppose|reckon|feel|hope|tend to)(?!
         (?:tank|outside|ahead|before|in|on|big|fast|like a|about))|i'd (?:say|like to think|guess
        |hope)|i would (?:say|like to think|guess|hope)|i like to think(?! (?:outside|big|ahead
        |of))|might|may (?:have|well|be|perhaps)|maybe|perhaps|possibly|probably|hopefully
        |presumably|kind ?of(?! (?:person|people|work|thing|man|woman|guy|job|place))|just about
         (?:managed|made|got)|kinda|sort of(?! (?:person|people|work|thing|man|woman|guy|job
        |place))|sorta|a (?:little )?bit(?! of)|a bit of|a little(?= (?:more|less|better|faster
        |bit))|somewhat|i (?:always |usually |also |just |do )?(?:try|tried|attempt)(?: hard| my
         best)?(?: to)?|trying to|more or less|fairly|(?:i|we) (?:was|were|got|am|have been)
         (?:just |simply |very |really |quite )?(?:lucky|fortunate)|luckily|by luck|good luck|in my
         (?:humble )?opinion|not sure|i'm not sure|supposedly|arguably|it seems|seems? to|i seem
        |apparently|could be said|not to (?:brag|boast)|fingers crossed|with any luck|pretty much
        |i'd argue|happened to|if i may say so|i'm no expert|nothing special|not much|it's not (?:a
         lot|much|a big)|in a way|i aim to|i'm hoping|hope to|hoping to|i guess|to be fair|or
         something|or so i'm told
    """,
    r"""
        (?<!not\s)(?<!has\s)just(?! (?:under|over|in time|about|below|above|short|after|before|as
        |one|two|three|four|five|six|seven|eight|nine|ten|a|\d))|only really|basically
        |or thereabouts
    """,
    r"""
        if (?:i'm|i am) not (?:mistaken|wrong)|if (?:i )?(?:remember|recall)|if memory serves|as
         far as i (?:know|can|remember|am|see)|to my knowledge|(?<!something\s)somehow
        |(?:good )?fortune to|(?:had|have|got) the (?:good )?(?:luck|fortune|chance|privilege
        |honou?r|opportunity|pleasure)(?! of)|privileged to|(?:was|were|got) (?:allowed|permitted
        |given the chance|blessed) to|like to (?:believe|think|imagine) (?!outside|big|ahead)\w+
        |(?:don't|do not|not|without|hate|wouldn't)(?: \w+)? (?:to |wanting to |wishing
         to )?(?:boast\w*|brag\w*|blow(?:ing)? my|exaggerate|show off|sound)|(?:my|a|some)
         (?:little|small|tiny|modest|wee|humble) (?:part|bit|share|contribution|role)|in (?:a|some
        |my) (?:very )?(?:small|little|tiny|modest|certain|own) way|to (?:some|a certain|a small)
         (?:extent|degree)|i'm (?:no|not an?|not the) (?:\w+ )?(?:genius|expert|hero|specialist
        |best|fastest|smartest|brightest|cleverest|star)|nothing (?:special|much|big|great|major
        |spectacular)|no big (?:deal|thing)|(?:only|just) a (?:small|little|minor|tiny)|small thing
        |touch wood|knock(?:ing)? on wood|i wouldn't say|so to speak|as it were|if you (?:will|ask
         me|like)|could be that|(?:may|might) be down|partly (?:down|due|because|thanks|my)|(?:it's
        |that's|this is) only|i only (?:did|changed|helped|made|added|moved|put|had|played)|a
         (?:tad|touch|smidge\w*)|ever so|or so(?! (?:i|we|it|that|they))|in theory|at least i
         (?:think|hope|believe)|i(?:'m| am) not (?:sure|certain|saying)|can't (?:really )?(?:say
        |take (?:all )?the credit|claim)|not (?:really|only) (?:my|down to)|may not (?:be|have
        |sound|seem)|probabl[ey]|conceivably|i doubt|of sorts|if anything|as good as i can|as
         (?:well|best|quickly|fast|often) as i (?:can|could)|do what i can|did what i could|with
         (?:a bit of |some )?luck|i dare say|one could say|you could say|some (?:might|would) say
    """,
)
