"""Every questionnaire that comes with the program: its example person, its forms, any answers."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercoach.advice import assess
from careercoach.answers import UNSURE, Answers, Unknown, Value, parse
from careercoach.catalogue import bundled_folder
from careercoach.composition import compose
from careercoach.expressions import Expressions
from careercoach.knowledge import known
from careercoach.offers import filled
from careercoach.questionnaire import Question, Questionnaire
from careercoach.reading import check_files, load
from careercoach.render import render
from careercoach.walk import asked
from conftest import Run

TODAY = date(2026, 11, 22)
GOLDEN = Path(__file__).parent / "golden"
FILES = sorted(bundled_folder().glob("*.toml"))
READ = {path.stem: load(path, TODAY, check=False) for path in FILES}
LOADED = {name: filled(read, read.offers) for name, read in READ.items()}


def test_the_bundled_questionnaires_have_no_fault() -> None:
    """They are not checked at each run, so they are checked here: shape, names and examples."""
    assert check_files(FILES, TODAY) == []


@pytest.mark.parametrize("name", LOADED)
def test_an_example_has_its_golden_report(run: Run, name: str) -> None:
    """The demonstration of each command reads as it was last read aloud."""
    done = run(name, "--example", "--format", "plain", env={"COLUMNS": "100"})
    golden = GOLDEN / f"example-{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(done.stdout)
    assert done.stdout == golden.read_text()


def test_no_golden_example_is_stale() -> None:
    """A golden report without its questionnaire would look like a promise."""
    assert {path.name for path in GOLDEN.glob("example-*.txt")} == {
        f"example-{name}.txt" for name in LOADED
    }


def _scalar(question: Question) -> st.SearchStrategy[object]:
    texts = st.sampled_from(["Kim", "none", "In May 2024, 12 of 30", "[red]{{ x }}", "-", "a, b"])
    match question.kind:
        case "scale":
            return st.integers(1, 5)
        case "yes-no":
            return st.booleans()
        case "choice":
            return st.sampled_from([option.id for option in question.options])
        case "number":
            top = min(question.at_most, question.at_least + 100)
            return st.integers(int(question.at_least), int(top))
        case "money":
            return st.sampled_from(["100 EUR", "54000 USD"])
        case "date":
            return st.sampled_from(["2019", "2026-03"] if question.range == "past" else ["+3w"])
        case _:
            return texts


def _raw(question: Question) -> st.SearchStrategy[object]:
    if question.kind == "choices":
        ids = [one.id for one in question.options]
        return st.lists(st.sampled_from(ids), unique=True, max_size=question.at_most)
    if question.kind == "records":
        row = st.fixed_dictionaries({part.id: _scalar(part) for part in question.fields})
        return st.lists(row, max_size=min(3, question.at_most))
    return _scalar(question)


def _answers(questionnaire: Questionnaire) -> st.SearchStrategy[dict[str, Value | Unknown]]:
    def one(question: Question) -> st.SearchStrategy[Value | Unknown]:
        value = _raw(question).map(
            lambda raw: parse(question, raw, scales=questionnaire.scales, today=TODAY)
        )
        return st.one_of(value, st.just(UNSURE)) if question.unsure else value

    fields = {question.id: one(question) for question in questionnaire.questions}
    return st.fixed_dictionaries({}, optional=fields)


@pytest.mark.parametrize("name", LOADED)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_answers_give_a_report(name: str, data: st.DataObject) -> None:
    """No combination of answers, unknowns and gaps breaks the reasoning or the report."""
    questionnaire = LOADED[name]
    answers: Answers = data.draw(_answers(questionnaire))
    expressions = Expressions(TODAY)
    assessment = assess(questionnaire, answers, expressions)
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    outcome = compose(questionnaire, assessment, expressions, at)
    for finding in outcome.findings:
        assert finding.strength is None or any(one.kind == "for" for one in finding.evidence)
    text = render(outcome, "plain", width=60, colour=False, ascii_only=False)
    assert questionnaire.title in text
    assert "Undefined" not in text


@pytest.mark.parametrize("name", LOADED)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_question_is_asked_whose_condition_is_false(name: str, data: st.DataObject) -> None:
    """A question with a condition is asked only when the answers before it make it true."""
    questionnaire = LOADED[name]
    answers: Answers = data.draw(_answers(questionnaire))
    expressions = Expressions(TODAY)
    walked = asked(questionnaire, answers, expressions)
    for place, question in enumerate(walked):
        if question.when and "leading" not in question.when and "score" not in question.when:
            before = known(questionnaire, walked[:place], answers, TODAY)
            assert expressions.holds(question.when, before)
