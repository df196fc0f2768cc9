"""A person's own sentences: what a coach says of them, and how often the coach is right."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercoach.wording import asks_permission, check_sentence, missing_elements

BOOK = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
WORTH = {name: rows for name, rows in BOOK.items() if isinstance(rows, list)}
ENOUGH = {"development": 1.0}
USUALLY = 0.9
ELEMENTS = {
    "goal": "your goal",
    "help": "that you could use their help",
    "business": "how your team feeds the goals of the business",
    "initiatives": "which initiatives someone at your level should put first",
    "earns": "what exactly earns the step up",
    "when": "by when",
}
ORDER = ["trait-only", "effort", "no-metric", "no-number", "no-baseline", "hedged", "too-long"]
# Drawn from the sets themselves, so that the checks meet their own words in every disorder.
SCRAPS = sorted({word for rows in WORTH.values() for row in rows for word in row["text"].split()})
ODD = [
    "\u00df",
    "\u0130",
    "\u212a",
    "\n",
    "\u00a0",
    "\u201cif",
    "don\u2019t",
    "mind",
    "_",
    "!",
    "%",
]
SOME_TEXT = st.one_of(st.text(), st.lists(st.sampled_from(SCRAPS + ODD)).map(" ".join))


def _misses(rows: list[dict[str, Any]], *, told: dict[str, Any], wanted: str) -> list[str]:
    return [
        f"{row['text']}\n  wanted {row[wanted]}\n  got {told[row['text']]}"
        for row in rows
        if told[row["text"]] != row[wanted]
    ]


def _demand(name: str, rows: list[dict[str, Any]], misses: list[str]) -> None:
    right = 1 - len(misses) / len(rows)
    assert right >= ENOUGH.get(name, USUALLY), "\n".join(misses)


@pytest.mark.parametrize("name", WORTH)
def test_the_faults_of_a_sentence_are_those_a_coach_would_name(name: str) -> None:
    """A set is right when every fault, and no other, is named; in at least nine of ten."""
    rows = WORTH[name]
    told = {
        row["text"]: [fault["id"] for fault in check_sentence(row["text"], row.get("metrics", ()))]
        for row in rows
    }
    _demand(name, rows, _misses(rows, told=told, wanted="faults"))


@pytest.mark.parametrize("name", BOOK["permission"])
def test_words_that_ask_permission_are_found_as_written(name: str) -> None:
    """Questions for information and help are left alone."""
    rows = BOOK["permission"][name]
    told = {row["text"]: [one["found"] for one in asks_permission(row["text"])] for row in rows}
    _demand(name, rows, _misses(rows, told=told, wanted="found"))


@pytest.mark.parametrize("name", BOOK["elements"])
def test_a_draft_is_told_which_elements_it_lacks(name: str) -> None:
    """Other words for an element count as the element."""
    rows = BOOK["elements"][name]
    short = {long: key for key, long in ELEMENTS.items()}
    told = {row["text"]: [short[one] for one in missing_elements(row["text"])] for row in rows}
    _demand(name, rows, _misses(rows, told=told, wanted="lacks"))


def test_a_fault_quotes_the_persons_own_words() -> None:
    """Each line is about this sentence, in plain words and without raising its voice."""
    faults = check_sentence("I think I\u2019m a  great\ncommunicator and won 3 prizes")
    said = {fault["id"]: fault["say"] for fault in faults}
    assert "\u201cI think\u201d" in said["hedged"]
    assert "\u201c3\u201d" in said["no-baseline"]
    trait = check_sentence("I\u2019m a great  communicator.")[0]
    assert "\u201cI\u2019m a great communicator\u201d" in trait["say"]
    assert not any("!" in fault["say"] for fault in faults)


def test_the_most_useful_fault_comes_first() -> None:
    """Faults come in one order, and nobody without a result is asked for a baseline."""
    for rows in WORTH.values():
        for row in rows:
            ids = [fault["id"] for fault in check_sentence(row["text"])]
            assert ids == sorted(ids, key=ORDER.index)
            assert not ({"trait-only", "effort"} & {*ids} and "no-baseline" in ids)


def test_what_this_listener_counts_is_a_metric_and_is_named_when_it_lacks() -> None:
    """A light stem is enough: "untraceable objects" knows "an object"."""
    counts = ["seats filled"]
    assert [x["id"] for x in check_sentence("I fill every seat.", counts)] == ["no-number"]
    fault = check_sentence("I paint well.", counts)[0]
    assert fault["id"] == "no-metric"
    assert "\u201cseats filled\u201d" in fault["say"]


def test_a_figure_of_what_was_put_in_is_quoted_as_no_result() -> None:
    """Hours, years and the size of a team count what somebody has or gives, not what came of it."""
    faults = check_sentence("I put 200 hours into the new archive.")
    assert [fault["id"] for fault in faults] == ["effort", "no-metric", "no-number"]
    assert "\u201c200\u201d counts what you have or put in" in faults[-1]["say"]


def test_a_metric_of_another_kind_is_missed_even_by_a_sentence_with_figures() -> None:
    """The same kind of value touches a metric without sharing a word with it."""
    saved = "Gas consumption is down 22% on last year."
    assert not check_sentence(saved, ["energy costs"])
    assert [fault["id"] for fault in check_sentence(saved, ["new members"])] == ["no-metric"]


def test_length_is_told_in_words_or_in_sentences() -> None:
    """The say of "too-long" gives the count that broke the rule."""
    long = "I cut " + "the very long " * 11 + "queue from 9 to 3."
    assert "It is 40 words long" in check_sentence(long)[-1]["say"]
    assert "It takes 3 sentences" in check_sentence("I cut it by 3%. Twice. Now.")[-1]["say"]


@pytest.mark.parametrize(
    ("draft", "better"),
    [
        ("I was wondering if it might be possible to talk.", "I would like us to talk."),
        ("Would it be ok to apply?", "I would like to apply?"),
        ("Would it be ok if I took bay 4?", "It would help if I took bay 4?"),
        ("If you don't mind, I want to talk.", "To come to the point, I want to talk."),
        ("I was hoping you would let me join.", "I would like to join."),
        ("I hope this isn't too much, but I want it.", "This matters to me, and I want it."),
        ("Please consider me for the post.", "I mean to earn the post."),
    ],
)
def test_the_better_words_fit_where_the_found_ones_stood(draft: str, better: str) -> None:
    """A person can put the one in the other's place and read the sentence aloud."""
    (told,) = asks_permission(draft)
    assert draft.replace(told["found"], told["better"]) == better


@given(SOME_TEXT, st.lists(st.text(), max_size=3))
def test_any_text_gets_the_same_answer_twice(text: str, metrics: list[str]) -> None:
    """No text, however odd, breaks a check, and none is answered in two ways."""
    assert check_sentence(text, metrics) == check_sentence(text, metrics)
    assert missing_elements(text) == missing_elements(text)
    assert asks_permission(text) == asks_permission(text)


@given(SOME_TEXT)
def test_what_is_quoted_is_what_was_written(text: str) -> None:
    """The found words and the quoted words stand in the text, but for white space."""
    flat = " ".join(text.split())
    assert all(one["found"] in flat and one["better"] for one in asks_permission(text))
    for fault in check_sentence(text):
        assert all(quote in flat for quote in re.findall("^\u201c(.*?)\u201d(?= )", fault["say"]))


def test_a_long_text_is_read_in_a_moment() -> None:
    """The checks look at a page of text, not at one sentence only."""
    for text in ("from 1 " * 3000, "a" * 20_000, "I was wondering " * 1500, "1 " * 9000):
        check_sentence(text)
        asks_permission(text)
        missing_elements(text)
