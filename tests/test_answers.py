"""Typed answers: what each kind of question takes, and how it is said again."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercoach.answers import UNSURE, BadAnswer, Unknown, Value, lacks, parse, shown
from careercoach.questionnaire import Date, Question
from careercoach.questionnaire.strict import checked

TODAY = date(2026, 11, 22)
SCALES = {"agree": ("never", "rarely", "sometimes", "mostly", "always")}
OPTIONS = [
    {"id": "yes-often", "say": "Yes, often"},
    {"id": "once", "say": "Once"},
    {"id": "never-yet", "say": "Never yet"},
]
ROOM = [
    {"id": "name", "kind": "text", "ask": "Who?"},
    {"id": "role", "kind": "text", "ask": "Role?", "optional": True},
    {"id": "trust", "kind": "scale", "ask": "Trust?", "scale": "agree", "optional": True},
    {"id": "met", "kind": "yes-no", "ask": "Met?", "optional": True, "unsure": False},
    {"id": "since", "kind": "date", "ask": "Since?", "optional": True, "range": "past"},
]


def question(kind: str, **more: Any) -> Question:
    """Return a question of this kind, as a questionnaire file would give it."""
    needs: dict[str, dict[str, Any]] = {
        "scale": {"scale": "agree"},
        "choice": {"options": OPTIONS},
        "choices": {"options": OPTIONS},
        "records": {"fields": ROOM},
    }
    table = {"id": "it", "ask": "It?", "kind": kind} | needs.get(kind, {}) | more
    whole = {"format": 1, "id": "it", "title": "It", "about": "It", "minutes": 1}
    built = checked(whole | {"questions": [table]})
    assert not isinstance(built, list)
    return built.questions[0]


def read(kind: str, raw: object, **more: Any) -> Value | Unknown:
    """Parse one answer in the fixture world."""
    return parse(question(kind, **more), raw, scales=SCALES, today=TODAY)


def refusal(kind: str, raw: object, **more: Any) -> str:
    """Return why an answer is refused."""
    with pytest.raises(BadAnswer) as problem:
        read(kind, raw, **more)
    return str(problem.value)


QUESTIONS = [
    question(kind, unsure=unsure)
    for kind in (
        *("scale", "yes-no", "choice", "choices", "text", "long-text"),
        *("number", "money", "date", "records"),
    )
    for unsure in (True, False)
]
TYPED = st.text() | st.sampled_from(
    [
        *("4", "Mostly", "yes", "N", "once", "2, 1", "none", "not sure", "not\nsure", "?", "fri"),
        *("1 200", "1,200", "3.125", "40 %", "54k", "1.2m", "€54,000", "-0", "k", "2026-11-01"),
        *("a\r\nb", "\0", "\ud800", " \x85 ", "e\u0301", "\u1100\u1161"),
    ]
)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.dates() | TYPED
NAMES = st.sampled_from(["name", "role", "trust", "met", "since", "amount", "currency", "nme"])
RAW = st.recursive(
    PLAIN | st.datetimes() | st.just(UNSURE),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(), inner),
    max_leaves=8,
)
ENTRIES = st.lists(
    TYPED
    | st.fixed_dictionaries({"name": TYPED}, optional=dict.fromkeys(("role", "trust"), PLAIN)),
    max_size=3,
)


@pytest.mark.parametrize(
    ("kind", "raw", "expected"),
    [
        ("scale", 4, 4),
        ("scale", 4.0, 4),
        ("scale", " 4 ", 4),
        ("scale", "Mostly", 4),
        ("yes-no", True, True),
        ("yes-no", "Y", True),
        ("yes-no", "false", False),
        ("choice", "ONCE", "once"),
        ("choice", "never yet", "never-yet"),
        ("choice", "1", "yes-often"),
        ("choice", 2, "once"),
        ("choices", ["once", "yes-often", "once"], ["yes-often", "once"]),
        ("choices", "3, once", ["once", "never-yet"]),
        ("choices", "Yes, often", ["yes-often"]),
        ("choices", "None", []),
        ("choices", [], []),
        ("text", "  two\r\n lines ", "two lines"),
        ("text", "e\u0301", "\u00e9"),
        ("text", "?", "?"),
        ("text", "1 Jan", "1 Jan"),
        ("long-text", "a\r\nb\rc  d\n", "a\nb\nc  d"),
        ("date", "friday", date(2026, 11, 27)),
        ("date", date(2020, 1, 2), date(2020, 1, 2)),
        ("date", datetime(2020, 1, 2, 23, 0, tzinfo=UTC), date(2020, 1, 2)),
        ("records", "none", []),
        ("records", [], []),
    ],
)
def test_takes(kind: str, raw: object, expected: object) -> None:
    """Each kind takes what a person types and what a file holds."""
    answer = read(kind, raw)
    assert answer == expected
    assert type(answer) is type(expected)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (3, 3),
        (3.0, 3),
        (0.1, Decimal("0.1")),
        ("1 200", 1200),
        ("1\u00a0200", 1200),
        ("1'200", 1200),
        ("1_200,5", Decimal("1200.5")),
        ("1,2", Decimal("1.2")),
        ("1.2", Decimal("1.2")),
        ("0.125", Decimal("0.125")),
        ("1.200,50", Decimal("1200.5")),
        ("1,200.50", Decimal("1200.5")),
        ("1,200,000", 1_000_000 + 200_000),
        ("+7", 7),
        ("−7", -7),
    ],
)
def test_numbers(raw: object, expected: int | Decimal) -> None:
    """Both decimal marks and all usual marks between thousands are read; whole is an int."""
    answer = read("number", raw, at_least=-10, at_most=2_000_000)
    assert answer == expected
    assert type(answer) is type(expected)


@pytest.mark.parametrize("text", ["5 hours a week", "5 hours", "5hour", "5 h"])
def test_the_unit_may_follow(text: str) -> None:
    """The question's own unit after a number says nothing new."""
    assert read("number", text, unit="hours a week") == 5


def test_percent_needs_a_question_about_it() -> None:
    """40 % of something is not 40 people."""
    assert read("number", "40 %") == read("number", "40 percent", unit="%") == 40
    assert "a number is expected" in refusal("number", "40 %", unit="people")


@pytest.mark.parametrize(
    ("raw", "amount", "currency"),
    [
        (54000, 54000, ""),
        ("54 000 EUR", 54000, "EUR"),
        ("€54,000", 54000, "EUR"),
        ("54.000,50 EUR", Decimal("54000.50"), "EUR"),
        ("54k", 54000, ""),
        ("1.5m usd", 1_500_000, "USD"),
        ("CHF 5'000", 5000, "CHF"),
        ("9.99 dollars", Decimal("9.99"), "USD"),
        ({"amount": 5}, 5, ""),
        ({"amount": "5", "currency": "eur"}, 5, "EUR"),
    ],
)
def test_money(raw: object, amount: object, currency: str) -> None:
    """An amount is read with its currency before or after it, or without."""
    assert read("money", raw) == {"amount": amount, "currency": currency}


@pytest.mark.parametrize(
    ("kind", "raw", "reason"),
    [
        ("scale", True, "a whole number from 1 (never) to 5 (always) is expected"),
        ("scale", "6", "a whole number from 1 (never) to 5 (always) is expected"),
        ("scale", 2.5, "a whole number from 1 (never) to 5 (always) is expected"),
        ("yes-no", 1, "yes or no is expected"),
        ("choice", "onec", "that is not one of the options; did you mean 'once'?"),
        ("choice", 4, "that is not one of the options; choose one of: yes-often, once, never-yet"),
        ("choice", True, "not one of the options"),
        ("choices", "once, twixe", "not one of the options"),
        ("choices", 7, "a list of options is expected"),
        ("text", "\udce9", "holds characters that this terminal could not decode"),
        ("text", "a\0", "holds a NUL character"),
        ("text", "x" * 501, "at most 500 characters are kept; that is 1 too many"),
        ("long-text", "x" * 5002, "at most 5000 characters are kept; that is 2 too many"),
        ("text", 5, 'words are expected; a file writes them in quotes, like "Ana"'),
        ("number", "1,200", "could be 1200 or 1.2; write 1200 or 1.2"),
        ("number", "3.125", "could be 3125 or 3.125; write 3125 or 3.1250"),
        ("number", "1 2", "a number is expected"),
        ("number", "1e3", "a number is expected"),
        ("number", float("nan"), "a number is expected"),
        ("number", float("inf"), "a number is expected"),
        ("number", True, "a number is expected"),
        ("number", -1, "a number from 0 to 1 000 000 is expected"),
        ("number", "1" * 41, "too long for a number"),
        ("money", "1.200k", "could be 1200000 or 1200; write 1200000 or 1200"),
        ("money", "-5 EUR", "a number from 0 to 1 000 000 000 is expected"),
        ("money", "5 quid", "a currency has three letters, like EUR"),
        ("money", {"sum": 5}, 'money needs an "amount"'),
        ("date", "01/02", "could be 1 Feb or 2 Jan; write 2027-02-01 or 2027-01-02"),
        ("date", 5, "a date is expected, like 2027-01-15"),
        ("records", "Ines", "a list of entries is expected"),
        ("records", [7], "entry 1: names and values are expected: name, role, trust, met, since"),
        ("records", ["Ines", {"role": "x"}], "entry 2: 'name' is missing"),
        ("records", [{"nme": "x"}], "entry 1: holds a name that is not asked for; did you mean 'n"),
        ("records", [{"name": "x", "trust": 9}], "entry 1: 'trust': a whole number from 1 (never)"),
        ("records", [{"name": "x", "since": "friday", "met": "maybe"}], "entry 1: 'met': yes or"),
        ("records", ["not sure"], "entry 1: says nothing"),
        ("records", ["Ines"] * 13, "at most 12 entries are kept"),
    ],
)
def test_refuses(kind: str, raw: object, reason: str) -> None:
    """A refusal says what is expected, in one line."""
    assert refusal(kind, raw).startswith(reason) or reason in refusal(kind, raw)
    assert "\n" not in refusal(kind, raw)


@pytest.mark.parametrize("raw", [None, "", " \n\t"])
@pytest.mark.parametrize("kind", [each.kind for each in QUESTIONS[::2]])
def test_nothing_is_no_answer(kind: str, raw: object) -> None:
    """Silence is told apart from "none" and from "not sure"."""
    assert refusal(kind, raw) == "nothing was written"


def test_bounds_are_included_and_whole_decides() -> None:
    """Both bounds are answers; where only whole numbers fit, 1,200 has one reading."""
    assert read("number", 1, at_least=1, at_most=3) == 1
    assert read("number", 3, at_least=1, at_most=3) == 3
    assert refusal("number", 4, at_least=1, at_most=3) == "a number from 1 to 3 is expected"
    assert read("number", "1,200", whole=True) == 1200
    assert refusal("number", "1.5", whole=True) == "a whole number is expected, like 3"


@pytest.mark.parametrize("kind", [each.kind for each in QUESTIONS[::2]])
def test_not_sure_is_an_answer_where_it_is_allowed(kind: str) -> None:
    """Every kind takes "not sure", unless its question says otherwise."""
    assert read(kind, " Not Sure") is UNSURE
    assert read(kind, "don’t know") is UNSURE
    assert read(kind, UNSURE) is UNSURE
    assert '"not sure" is not one here' in refusal(kind, "unsure", unsure=False)


def test_a_date_keeps_to_its_range() -> None:
    """A date object of a file is held to the same side of today as a typed one."""
    assert "about the past" in refusal("date", date(2027, 1, 1), range="past")
    assert "about the past" in refusal("date", "2027-01-01", range="past")


def test_records_hold_exactly_the_fields() -> None:
    """Left-out optional fields and "not sure" become None; a word alone is the first field."""
    rest = {"trust": None, "met": None, "since": None}
    assert read("records", ["Ines", {"name": "Tomas", "role": "not sure"}]) == [
        {"name": "Ines", "role": None, **rest},
        {"name": "Tomas", "role": None, **rest},
    ]


def test_a_required_field_may_be_not_sure() -> None:
    """An unknown name is kept as unknown, and stays so when a file holds it as null."""
    unknown = read("records", [{"name": "not sure", "role": "auditor"}])
    assert unknown == read("records", unknown)
    assert shown(unknown, question("records"), scales=SCALES, today=TODAY) == "not sure (auditor)"


def test_the_limits_are_included() -> None:
    """An answer of exactly the greatest length is kept."""
    assert read("text", "x" * 500) == "x" * 500
    assert len(str(read("long-text", "x" * 5000))) == 5000
    assert isinstance(read("records", ["Ines"] * 12), list)


@pytest.mark.parametrize(
    ("kind", "raw", "more", "expected"),
    [
        ("scale", 4, {}, "4 (mostly)"),
        ("yes-no", False, {}, "no"),
        ("choice", "once", {}, "Once"),
        ("choices", "1,2", {}, "Yes, often; Once"),
        ("choices", [], {"none": "nothing so far"}, "nothing so far"),
        ("text", "[red]x", {}, "[red]x"),
        ("number", 1200, {"unit": "people"}, "1200 people"),
        ("number", 12000.5, {}, "12 000.5"),
        ("money", "54k EUR", {}, "54 000 EUR"),
        ("money", 5, {}, "5"),
        ("date", "2027-03-01", {}, "1 Mar 2027"),
        ("records", [], {"none": "nobody"}, "nobody"),
        ("records", [{"name": "Ines", "role": "head of loans"}, "Tomas"], {}, ...),
        ("date", "not sure", {}, "not sure"),
    ],
)
def test_shown(kind: str, raw: object, more: dict[str, Any], expected: object) -> None:
    """An answer reads as a person would say it."""
    said = shown(read(kind, raw, **more), question(kind, **more), scales=SCALES, today=TODAY)
    assert said == ("Ines (head of loans); Tomas" if expected is ... else expected)


def test_a_bare_yes_in_a_record_is_said_with_its_field() -> None:
    """Within brackets a point of a scale or a yes names what it is about."""
    room = read("records", [{"name": "Ines", "trust": 4, "met": "yes"}])
    said = shown(room, question("records"), scales=SCALES, today=TODAY)
    assert said == "Ines (trust: mostly, met: yes)"


@given(asked=st.sampled_from(QUESTIONS), raw=RAW | ENTRIES)
def test_any_input_gives_a_value_that_stays_itself(asked: Question, raw: object) -> None:
    """Whatever is given, the outcome is a refusal or a value, and parsing that changes nothing."""
    try:
        value = parse(asked, raw, scales=SCALES, today=TODAY)
    except BadAnswer:
        return
    assert parse(asked, value, scales=SCALES, today=TODAY) == value
    assert isinstance(shown(value, asked, scales=SCALES, today=TODAY), str)


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: f"{asked.kind}-{asked.unsure}")
def test_a_number_too_long_to_print_is_refused(asked: Question) -> None:
    """Python refuses to write an integer of 5,000 digits; a person gets our refusal instead."""
    for raw in (10**5000, [10**5000], {"amount": 10**5000}, [{"name": 10**5000}], "9" * 5000):
        if not (isinstance(raw, str) and asked.kind == "long-text"):
            with pytest.raises(BadAnswer):
                parse(asked, raw, scales=SCALES, today=TODAY)


@given(word=st.text("qxzjkv", min_size=6, max_size=30), asked=st.sampled_from(QUESTIONS))
def test_a_refusal_never_holds_the_answer(word: str, asked: Question) -> None:
    """What a person wrote must not end up in a log through an error."""
    for raw in (word, [word], {"name": word}, [{word: word}], {"amount": word}, [[word]]):
        try:
            parse(asked, raw, scales=SCALES, today=TODAY)
        except BadAnswer as problem:
            message = str(problem)
        else:
            message = ""
        assert word not in message


@given(amount=st.integers(0, 10**9), cents=st.integers(0, 99))
def test_money_that_is_shown_is_read_back(amount: int, cents: int) -> None:
    """A shown amount can be typed again."""
    value = read(
        "money", {"amount": amount + Decimal(cents) / 100, "currency": "EUR"}, at_most=1e10
    )
    said = shown(value, question("money"), scales=SCALES, today=TODAY)
    assert read("money", said, at_most=1e10) == value


def test_json_of_a_file_is_taken_as_it_is() -> None:
    """A JSON file needs no types that JSON does not have."""
    raw = json.loads('[{"name": "Ines", "trust": 4.0, "met": true, "since": "2024-03"}]')
    assert read("records", raw) == [
        {"name": "Ines", "role": None, "trust": 4, "met": True, "since": date(2024, 3, 1)}
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We saved 40 hours", ("number",)),
        ("about a dozen people", ("number",)),
        ("costs halved", ("number",)),
        ("in March", ("date",)),
        ("since may", ("date",)),
        ("two years ago", ("date",)),
        ("on 2026-03-01", ("date",)),
        ("last spring", ("date",)),
        ("Thursday", ("date",)),
        ("I asked Ana about it", ("name",)),
        ("Ines", ("name",)),
        ("Not yet. Tomas will", ("name",)),
        ("more or less in March", ("number", "date")),
        ("no kind is wanted", ()),
    ],
)
def test_a_concrete_answer_lacks_nothing(text: str, wanted: tuple[str, ...]) -> None:
    """One of the wanted kinds is enough."""
    assert not lacks(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a lot of people, and no one minded", "number"),
        ("I may march in, then we sat", "date"),
        ("recently", "date"),
        ("Maybe my boss. Someone from HR. I think", "name"),
        ("In March", "name"),
    ],
)
def test_a_vague_answer_lacks_what_is_wanted(text: str, wanted: str) -> None:
    """Everyday words that look like a number, a date or a name are not taken for one."""
    assert lacks(text, (wanted,))


def test_a_bare_year_in_a_file_is_a_date() -> None:
    """`start = 2021` in TOML is a number; a person means the year."""
    question = Date(id="start", kind="date", ask="Since when?", range="past")
    assert parse(question, 2021, scales={}, today=date(2026, 11, 22)) == date(2021, 1, 1)
