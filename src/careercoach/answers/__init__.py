"""Typed answers: what a person typed, or a file says, turned into a value of its question.

Nothing here imports pydantic: a question is told by its `kind`, so that a command which only
reads records does not pay for the model of a questionnaire.
"""

from careercoach.answers.parsing import LONGEST_TEXT, parse
from careercoach.answers.telling import shown
from careercoach.answers.vagueness import lacks
from careercoach.answers.values import UNSURE, Answers, BadAnswer, Scalar, Unknown, Value

__all__ = [
    "LONGEST_TEXT",
    "UNSURE",
    "Answers",
    "BadAnswer",
    "Scalar",
    "Unknown",
    "Value",
    "lacks",
    "parse",
    "shown",
]
