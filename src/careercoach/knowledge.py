"""What expressions may know of one run: the given answers, how they read, and the day."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from careercoach.answers import Answers, Unknown, shown
from careercoach.questionnaire import Question, Questionnaire

Context = dict[str, Any]


def nothing_known(questionnaire: Questionnaire, today: date) -> Context:
    """Return the context before the first answer."""
    offered = {
        source: [{"id": one.id, "say": one.say, "why": one.why, **one.row} for one in offers]
        for source, offers in questionnaire.offers.items()
    }
    return {
        "said": {},
        "today": today,
        "score": {},
        "leading": [],
        "unsure": 0,
        "offered": offered,
    }


def learn(
    context: Context, questionnaire: Questionnaire, question: Question, answers: Answers
) -> None:
    """Add the answer to one asked question, unless it is unknown ("not sure", skipped, absent).

    `unsure` counts those to which a person said "not sure".
    `said` holds how it reads in a sentence: the words of a scale point, the label of an option.
    """
    value = answers.get(question.id, Unknown.SKIPPED)
    if isinstance(value, Unknown):
        context["unsure"] += value is Unknown.UNSURE
        return
    context[question.id] = value
    text = shown(value, question, scales=questionnaire.scales, today=context["today"])
    context["said"][question.id] = _inside_sentence(question, text)


def known(
    questionnaire: Questionnaire, asked: Iterable[Question], answers: Answers, today: date
) -> Context:
    """Return the context of expressions after these questions were asked."""
    context = nothing_known(questionnaire, today)
    for question in asked:
        learn(context, questionnaire, question, answers)
    return context


def _inside_sentence(question: Question, text: str) -> str:
    """Return how an answer reads inside a sentence: a scale point by its words alone."""
    if question.kind == "scale" and "(" in text:
        return text.partition("(")[2].rstrip(")")
    return text


def add_scores(context: Context, scores: dict[str, int | None], leading: list[str]) -> None:
    """Add the scores (an unknown one as 0) and the leading dimensions."""
    context["score"] = {id_: score or 0 for id_, score in scores.items()}
    context["leading"] = leading
