"""Which questions a person is asked, given what was answered so far. Pure, one forward pass.

Conditions see the answers to earlier questions. Scores and `leading` are those at the start of
the question's section, so that the answers within a section cannot make its questions come and go.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from careercoach.answers import Answers
from careercoach.expressions import Expressions
from careercoach.knowledge import Context, add_scores, known, learn, nothing_known
from careercoach.questionnaire import Choices, Question, Questionnaire
from careercoach.scoring import Score, leading, numbers, ranked, score_all

# A named piece of a sentence: what it says of one thing.
Phrase = Callable[[Any], str | None]


@dataclass(slots=True)
class _Pass:
    """The state of one forward pass."""

    context: Context
    asked: list[Question] = field(default_factory=list)
    separating: Question | None = None


def asked(
    questionnaire: Questionnaire, answers: Answers, expressions: Expressions
) -> list[Question]:
    """Return the questions that apply, in order; a question without an answer counts as unknown."""
    state = _Pass(nothing_known(questionnaire, expressions.today))
    sections = section_of(questionnaire)
    section = None
    for question in questionnaire.questions:
        if questionnaire.stop and expressions.holds(questionnaire.stop, state.context):
            break
        if sections[question.id] != section:
            section = sections[question.id]
            _start_section(state, questionnaire, expressions)
        if question.separates is not None and question is not state.separating:
            continue
        if _offers_something(question) and expressions.holds(question.when, state.context):
            state.asked.append(question)
            learn(state.context, questionnaire, question, answers)
    return state.asked


def _offers_something(question: Question) -> bool:
    return not (isinstance(question, Choices) and question.options_from and not question.options)


def section_of(questionnaire: Questionnaire) -> dict[str, str]:
    """Return the section of each question; one without its own belongs to the one before."""
    sections: dict[str, str] = {}
    current = ""
    for question in questionnaire.questions:
        current = question.section or current
        sections[question.id] = current
    return sections


def _start_section(state: _Pass, questionnaire: Questionnaire, expressions: Expressions) -> None:
    if not questionnaire.dimensions:
        return
    scores = score_all(questionnaire, expressions, state.context)
    add_scores(state.context, numbers(scores), leading(questionnaire, scores))
    state.separating = _separating(questionnaire, scores)


def final_context(
    questionnaire: Questionnaire, walked: list[Question], answers: Answers, expressions: Expressions
) -> tuple[Context, dict[str, Score]]:
    """Return what is known at the end of a walk, and every dimension scored by it."""
    context = known(questionnaire, walked, answers, expressions.today)
    context |= _phrases(questionnaire, expressions)
    for name, source in questionnaire.values.items():
        value = expressions.value(source, context)
        if value is not None:
            context[name] = value
    scores = score_all(questionnaire, expressions, context)
    add_scores(context, numbers(scores), leading(questionnaire, scores))
    return context, scores


def _phrases(questionnaire: Questionnaire, expressions: Expressions) -> dict[str, Phrase]:
    """Return the named pieces of sentences, each a function of the thing it is said of."""

    def phrase(source: str, above: Mapping[str, Phrase]) -> Phrase:
        return lambda it: expressions.text(source, {**above, "it": it})

    made: dict[str, Phrase] = {}
    for name, source in questionnaire.phrases.items():
        made[name] = phrase(source, dict(made))
    return made


def _separating(questionnaire: Questionnaire, scores: Mapping[str, Score]) -> Question | None:
    """Return the question that best separates the closest leading pair, if the file has one.

    Only dimensions within the margin of the strongest compete; the strongest pair comes first.
    """
    candidates = {
        frozenset(question.separates): question
        for question in questionnaire.questions
        if question.separates is not None
    }
    if not candidates:
        return None
    lead = ranked(scores.values())[: questionnaire.leading.most]
    pairs = [(a, b) for i, a in enumerate(lead) for b in lead[i + 1 :]]
    for first, second in sorted(pairs, key=lambda pair: _distance(*pair)):
        close = _distance(first, second) <= questionnaire.leading.margin
        strong = (second.value or 0) >= questionnaire.leading.at_least
        question = candidates.get(frozenset({first.dimension.id, second.dimension.id}))
        if close and strong and question is not None:
            return question
    return None


def _distance(first: Score, second: Score) -> int:
    return abs((first.value or 0) - (second.value or 0))
