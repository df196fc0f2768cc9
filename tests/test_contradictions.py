"""What does not fit between two runs: each rule speaks when it should, and only then."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from careercoach.answers import parse
from careercoach.catalogue import bundled_folder
from careercoach.cli.comparing import rules
from careercoach.contradictions import Rule, found
from careercoach.contradictions import Run as Earlier
from careercoach.expressions import Expressions
from careercoach.reading import load
from conftest import Run

TODAY = date(2026, 11, 22)
TELLS: dict[str, dict[str, dict[str, Any]]] = {
    "knows-but-first-talk": {"diagnose": {"told": "talk"}, "debrief": {"talk": "first"}},
    "no-wish-but-goal": {"diagnose": {"told": "no-wish"}, "prep-boss-meeting": {"goal": "head"}},
    "no-goal-but-target": {"diagnose": {"told": "no-goal"}, "skills-gap": {"goal": "head"}},
    "two-goals": {"prep-boss-meeting": {"goal": "head"}, "skills-gap": {"goal": "planner"}},
    "target-without-deciders": {"diagnose": {"deciders": []}, "skills-gap": {"goal": "head"}},
    "asleep-but-workarounds": {
        "diagnose": {"asleep": 5},
        "skills-gap": {"tools": [{"name": "a", "instead": "by hand", "others": None}]},
    },
    "up-to-date-but-workarounds": {
        "diagnose": {"workaround": 1},
        "skills-gap": {
            "tools": [
                {"name": "a", "instead": "by hand", "others": None},
                {"name": "b", "instead": "by post", "others": None},
            ]
        },
    },
    "more-output-no-result": {"diagnose": {"output": "more"}, "value": {"results": []}},
    "same-as-anybody": {
        "diagnose": {"output": "more"},
        "value": {"why_peers": "most", "why_you": "I work hard"},
    },
    "no-proof-but-wins": {"diagnose": {"proof": "none"}, "win": {"what": "9 days to 2"}},
    "known-but-unseen-results": {
        "diagnose": {"room": "most"},
        "prep-boss-meeting": {"results": [{"what": "a", "seen_by": None}]},
    },
    "next-level-unseen": {
        "diagnose": {"next_level": "seen"},
        "prep-boss-meeting": {"results": [{"what": "a", "seen_by": None}]},
    },
    "misfit-but-rising": {"diagnose": {"fit": "years"}, "prep-boss-meeting": {"goal": "head"}},
    "angry-and-asking": {"diagnose": {"anger": 5}, "prep-boss-meeting": {"meeting": "+1w"}},
    "metric-told-or-guessed": {
        "prep-boss-meeting": {"metric_source": "told", "boss": "Ann", "metric": "cost"},
        "value": {"audiences": [{"name": "Ann", "metric": "speed", "source": "guess"}]},
    },
    "expects-yes-again": {
        "prep-boss-meeting": {"predicted": "yes", "probability": 80},
        "debrief": {"answer": "vague"},
    },
    "moves-along-a-plan": {"diagnose": {"mode": "plan"}, "skills-gap": {"progress": "no"}},
    "not-noticed-and-quiet": {"diagnose": {"expect": 1}, "skills-gap": {"open": "nobody"}},
    "no-post-and-soon": {"diagnose": {"opening": "none"}, "skills-gap": {"goal_by": "+20w"}},
    "vague-answer-and-known-bar": {
        "debrief": {"answer": "vague"},
        "skills-gap": {"bar": "exact"},
    },
}


def _runs(tells: dict[str, dict[str, Any]]) -> dict[str, Earlier]:
    runs = {}
    for name, answers in tells.items():
        questionnaire = load(bundled_folder() / f"{name}.toml", TODAY, check=False)
        parsed = {}
        for id_, raw in answers.items():
            question = questionnaire.question(id_)
            if question.kind == "records":
                empty = {part.id: None for part in question.fields}
                raw = [{**empty, **row} for row in raw]  # noqa: PLW2901
            parsed[id_] = parse(question, raw, scales=questionnaire.scales, today=TODAY)
        runs[name] = Earlier(questionnaire, parsed, date(2026, 11, 3))
    return runs


def test_every_rule_has_its_case() -> None:
    """At least fifteen rules, and none without a test."""
    assert {rule.id for rule in rules()} == set(TELLS)
    assert len(TELLS) >= 15


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_speaks_with_both_quotes_and_their_dates(rule: Rule) -> None:
    """It is told from either side, with what was said, where and when."""
    runs = _runs(TELLS[rule.id])
    for side in rule.between:
        (told,) = (
            one for one in found(rules(), side, runs, Expressions(TODAY)) if one.id == rule.id
        )
        (clue,) = told.evidence
        assert len(clue.quotes) == 2
        assert all(quote.words and quote.told == date(2026, 11, 3) for quote in clue.quotes)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_is_silent_when_an_answer_is_not_known(rule: Rule) -> None:
    """Taking away any one answer that the rule names makes it silent."""
    names = Expressions(TODAY).names_of_value(rule.when)
    for name in names:
        prefix, _, id_ = name.partition("__")
        tells = {key: dict(value) for key, value in TELLS[rule.id].items()}
        tells[prefix.replace("_", "-")].pop(id_)
        told = found(rules(), rule.between[0], _runs(tells), Expressions(TODAY))
        assert rule.id not in {one.id for one in told}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_two_answers_far_apart_are_a_change(rule: Rule) -> None:
    """More than sixty days apart, or in the order of progress, nothing is held against anybody."""
    runs = _runs(TELLS[rule.id])
    late = rule.first or rule.between[0]
    moved = replace(runs[late], day=date(2026, 11, 4) if rule.first else date(2026, 8, 1))
    told = found(rules(), rule.between[0], {**runs, late: moved}, Expressions(TODAY))
    assert rule.id not in {one.id for one in told}


def test_a_clash_is_told_in_the_report_of_the_second_run(
    run: Run, answers_of: dict[str, Path]
) -> None:
    """Through the front door: two runs, the second report names what does not fit."""
    changed = ["--set", "told=no-goal"]
    run("diagnose", "--answers", answers_of["diagnose"], "--no-input", *changed, code=None)
    done = run("skills-gap", "--answers", answers_of["skills-gap"], "--no-input", "--json")
    told = {one["id"] for one in json.loads(done.stdout)["findings"]}
    assert "no-goal-but-target" in told


@pytest.fixture
def answers_of(tmp_path: Path) -> dict[str, Path]:
    """The example answers of two questionnaires, as files."""
    files = {}
    for name in ("diagnose", "skills-gap"):
        example = tomllib.loads((bundled_folder() / f"{name}.toml").read_text())["example"]
        files[name] = tmp_path / f"{name}.toml"
        files[name].write_text(tomli_w.dumps(example))
    return files
