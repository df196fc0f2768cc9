"""The model of a questionnaire file: frozen and closed, so that a typing slip is an error.

`docs/writing-questionnaires.md` explains each key by example. Expressions and templates are
kept as text here; `careercoach.expressions` owns their meaning.
"""

from careercoach.questionnaire.blocks import (
    BarsBlock,
    CardRule,
    CardsBlock,
    ChecklistBlock,
    Line,
    MatrixBlock,
    ParagraphBlock,
    QuotesBlock,
    RankingBlock,
    ReportBlock,
    ScriptBlock,
    TableBlock,
    TimelineBlock,
)
from careercoach.questionnaire.part import Part
from careercoach.questionnaire.questions import (
    SCALE_POINTS,
    Choice,
    Choices,
    Date,
    LongText,
    Money,
    Number,
    Option,
    Question,
    Records,
    Scalar,
    Scale,
    Text,
    YesNo,
)
from careercoach.questionnaire.rules import (
    Clue,
    Dimension,
    Do,
    FindingRule,
    Leading,
    Limit,
    Route,
    Sign,
    Verdict,
)
from careercoach.questionnaire.whole import Offer, Questionnaire, Source

FORMAT = 1

__all__ = [
    "FORMAT",
    "SCALE_POINTS",
    "BarsBlock",
    "CardRule",
    "CardsBlock",
    "ChecklistBlock",
    "Choice",
    "Choices",
    "Clue",
    "Date",
    "Dimension",
    "Do",
    "FindingRule",
    "Leading",
    "Limit",
    "Line",
    "LongText",
    "MatrixBlock",
    "Money",
    "Number",
    "Offer",
    "Option",
    "ParagraphBlock",
    "Part",
    "Question",
    "Questionnaire",
    "QuotesBlock",
    "RankingBlock",
    "Records",
    "ReportBlock",
    "Route",
    "Scalar",
    "Scale",
    "ScriptBlock",
    "Sign",
    "Source",
    "TableBlock",
    "Text",
    "TimelineBlock",
    "Verdict",
    "YesNo",
]
