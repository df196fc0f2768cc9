"""Expressions: what a questionnaire file may compute, and what it never can."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from careercoach.errors import DataError
from careercoach.expressions import ExpressionProblem, Expressions

TODAY = date(2026, 11, 22)
PEOPLE = [
    {"name": "Ana", "met": True, "weight": 3},
    {"name": "Bo", "met": False, "weight": 1},
]
ESCAPES = [
    "it.__class__",
    "it['__class__']",
    "it.__class__.__mro__",
    "'x'.__class__.__base__.__subclasses__()",
    "it.format.__globals__",
    "('{0.__class__}'.format(it))",
    "('{a.__class__}'.format_map({'a': it}))",
    "it | attr('__class__')",
    "share.__globals__",
    "share.__code__",
    "days_since.__closure__",
    "people.append(1)",
    "people.clear()",
    "people[0].update({'name': 'x'})",
    "people | map(attribute='__class__') | list",
    "[1, 2].append(3)",
    "self.__init__",
    "cycler.__init__",
]


@pytest.fixture
def expressions() -> Expressions:
    """A new reader for each test: nothing compiled before."""
    return Expressions(TODAY)


def context(**answers: Any) -> dict[str, Any]:
    """What expressions know after these answers."""
    return {"said": {}, "today": TODAY, "score": {}, "leading": [], **answers}


@pytest.mark.parametrize(
    ("source", "answers", "expected"),
    [
        ("a", {"a": 3}, 3),
        ("a == 3 and b", {"a": 3, "b": "x"}, "x"),
        ("a or b", {"a": 0, "b": []}, []),
        ("not a", {"a": []}, True),
        ("1 < a <= 3", {"a": 3}, True),
        ("1 < a < 3", {"a": 3}, False),
        ("a in ['x', 'y']", {"a": "y"}, True),
        ("a not in ('x', 'y')", {"a": "y"}, False),
        ("a + b * 2 - 1", {"a": 1, "b": 3}, 6),
        ("a / 2", {"a": 3}, 1.5),
        ("a // 2 + a % 2 + a ** 2", {"a": 3}, 11),
        ("-a", {"a": 3}, -3),
        ("a ~ '-' ~ b", {"a": 3, "b": "x"}, "3-x"),
        ("'yes' if a else 'no'", {"a": False}, "no"),
        ("'yes' if a", {"a": True}, "yes"),
        ("'yes' if a", {"a": False}, None),
        ("people | length", {"people": PEOPLE}, 2),
        ("people[0].name", {"people": PEOPLE}, "Ana"),
        ("people[-1]['name']", {"people": PEOPLE}, "Bo"),
        ("people[1:]", {"people": PEOPLE}, PEOPLE[1:]),
        ("people[0].age", {"people": PEOPLE}, None),
        ("people | selectattr('met') | map(attribute='name') | list", {"people": PEOPLE}, ["Ana"]),
        ("people | sum(attribute='weight')", {"people": PEOPLE}, 4),
        ("people[0].get('name')", {"people": PEOPLE}, "Ana"),
        ("a | lower", {"a": "ABC"}, "abc"),
        ("a is number", {"a": Decimal(3)}, True),
        ("[a, {'b': a}, (a, 1)]", {"a": 2}, [2, {"b": 2}, (2, 1)]),
        ("(day - today).days < 42", {"day": date(2026, 12, 1)}, True),
        ("share(a)", {"a": 3}, 0.5),
        ("days_since(day)", {"day": date(2026, 11, 20)}, 2),
        ("score.bored > 40", {"score": {"bored": 50}}, True),
        ("'bored' in leading", {"leading": ["bored"]}, True),
    ],
)
def test_values(
    expressions: Expressions, source: str, answers: Mapping[str, Any], expected: object
) -> None:
    """An expression means what Jinja says it means, at the first run and at every later one."""
    given = context(**answers)
    assert expressions.value(source, given) == expected
    assert expressions.value(source, given) == expected


def test_same_expression_with_other_answers(expressions: Expressions) -> None:
    """Nothing of one run's answers stays for the next."""
    assert expressions.value("a and b is given", context(a=True, b=1)) is True
    assert expressions.value("a and b is given", context(a=True)) is False
    assert expressions.value("a and b is given", context(a=1, b=2)) is True
    assert expressions.value("a and b is given", context()) is None
    assert expressions.text("{{ a }}!", context(a="x")) == "x!"
    assert expressions.text("{{ a }}!", context(a="y")) == "y!"
    assert expressions.text("{{ a }}!", context()) is None


@pytest.mark.parametrize(
    "source", ["a", "a == 3", "not a", "b or a", "share(a)", "[a] | length", "said.a", "x.a == a"]
)
def test_unknown_answer_gives_none(expressions: Expressions, source: str) -> None:
    """An expression that needs an answer nobody gave is unknown, whatever else it says."""
    assert expressions.value(source, context(b=True, x={"a": 1})) is None
    assert not expressions.holds(source, context(b=True, x={"a": 1}))


def test_no_condition_holds(expressions: Expressions) -> None:
    """What has no condition is always said."""
    assert expressions.holds(None, context())


@pytest.mark.parametrize(
    ("source", "answers", "expected"),
    [
        ("a is given", {}, False),
        ("a is given", {"a": False}, True),
        ("a is not given", {}, True),
        ("a is given and a > 2", {}, False),
        ("a is given and a > 2", {"a": 3}, True),
        ("a is not given or b", {}, None),
        ("a is not given or b", {"b": False}, True),
    ],
)
def test_is_given(
    expressions: Expressions, source: str, answers: Mapping[str, Any], expected: object
) -> None:
    """`is given` asks about a name without needing its answer, and excuses no other name."""
    assert expressions.value(source, context(**answers)) is expected


@pytest.mark.parametrize(
    ("source", "answers", "expected"),
    [
        ("Plain words, 100 %.", {}, "Plain words, 100 %."),
        ("You said {{ a }}.", {"a": "no"}, "You said no."),
        ("{{ a }}", {"a": True}, "yes"),
        ("{{ a }}", {"a": False}, "no"),
        ("{{ a }}", {"a": Decimal("3.50")}, "3.5"),
        ("{{ a }}", {"a": Decimal("1E+3")}, "1000"),
        ("{{ a }}", {"a": date(2026, 12, 1)}, "1 Dec"),
        ("{{ a }}", {"a": ["x", "y", "z"]}, "x, y and z"),
        ("{{ a }}", {"a": [date(2026, 12, 1), True]}, "1 Dec and yes"),
        ("{{ a }}", {"a": None}, ""),
        ("{{ people | map(attribute='name') | list }}", {"people": PEOPLE}, "Ana and Bo"),
        (
            "{{ people | map(attribute='name') | list | listed }}.",
            {"people": PEOPLE},
            "Ana and Bo.",
        ),
        ("{{ a | capitalize }} {{ 2 + 1 }}", {"a": "so"}, "So 3"),
        ("{% if a %}A{% else %}B{% endif %} {{ a }}", {"a": False}, "B no"),
        (
            "{% for p in people %}{{ loop.index }}{{ p.name }} {% endfor %}",
            {"people": PEOPLE},
            "1Ana 2Bo",
        ),
        ("{% set n = a + 1 %}{{ n }}", {"a": 1}, "2"),
        ("{{ said.a }}", {"a": 4, "said": {"a": "often"}}, "often"),
        ("  {{ a }}\n", {"a": "x"}, "x"),
        ("{# a note #}{{ a }}", {"a": "x"}, "x"),
    ],
)
def test_sentences(
    expressions: Expressions, source: str, answers: Mapping[str, Any], expected: str
) -> None:
    """A sentence writes dates, lists, numbers and yes or no as a person would."""
    assert expressions.text(source, context(**answers)) == expected
    assert expressions.text(source, context(**answers)) == expected


@pytest.mark.parametrize("source", ["Of {{ a }}.", "{% if b %}{{ a }}{% endif %}", "{{ said.a }}"])
def test_sentence_about_the_unknown_is_not_said(expressions: Expressions, source: str) -> None:
    """A sentence that names an unknown answer is not said at all."""
    assert expressions.text(source, context(b=False)) is None


@pytest.mark.parametrize("source", ESCAPES)
def test_no_way_out_of_the_sandbox(expressions: Expressions, source: str) -> None:
    """No expression reaches Python's internals or changes an answer."""
    people = [dict(one) for one in PEOPLE]
    try:
        found = expressions.value(source, context(it="words", people=people))
    except DataError:
        found = None
    assert "class" not in repr(found)
    assert people == PEOPLE
    try:
        told = expressions.text(f"{{{{ {source} }}}}", context(it="words", people=people))
    except DataError:
        told = None
    assert "class" not in (told or "")
    assert people == PEOPLE


@pytest.mark.parametrize(
    "words",
    [
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{{ a.__class__ }}",
        "{# x #}",
        "%s {0} $(id)",
        "<b>&</b>",
        "[red]",
    ],
)
def test_words_are_never_evaluated(expressions: Expressions, words: str) -> None:
    """A person's words come out as they went in, in a sentence, a list and a row."""
    assert expressions.text("{{ a }}", context(a=words)) == words
    assert expressions.text("{{ a }}", context(a=[words])) == words
    assert expressions.text("{{ a.b }}", context(a={"b": words})) == words
    assert expressions.text("{{ said.a }}", context(a=1, said={"a": words})) == words
    assert expressions.value("a ~ ''", context(a=words)) == words


@pytest.mark.parametrize(
    "source", ["a + 'x'", "a / 0", "people[0].age + 1", "people[9].name", "a < 'x'", "a.b.c"]
)
def test_a_fault_of_the_file_names_no_answer(expressions: Expressions, source: str) -> None:
    """A file that computes nonsense is told by its source alone, never with an answer."""
    with pytest.raises(DataError) as caught:
        expressions.value(source, context(a=3141, people=PEOPLE))
    assert source in caught.value.message
    assert "3141" not in caught.value.message


@pytest.mark.parametrize("source", ["a ==", "a b", "a | nosuch", "a is nosuch", "{{", "(a"])
def test_unreadable(expressions: Expressions, source: str) -> None:
    """An expression that cannot be read is refused when the file is checked, and when it runs."""
    with pytest.raises(ExpressionProblem):
        expressions.check(source)
    with pytest.raises(DataError):
        Expressions(TODAY).value(source, context(a=1, b=2))


@pytest.mark.parametrize("source", ["{{ a ==", "{% if a %}", "{{ a | nosuch }}", "{% nosuch %}"])
def test_unreadable_sentence(expressions: Expressions, source: str) -> None:
    """The same for sentences."""
    with pytest.raises(ExpressionProblem):
        expressions.check(source, text=True)
    with pytest.raises(DataError):
        Expressions(TODAY).text(source, context(a=1))


def test_names(expressions: Expressions) -> None:
    """A check finds every answer that is named, guarded or not, and no name of our own."""
    names = expressions.names_of_value
    assert names("a and b is given and share(c) > score.bored") == {"a", "b", "c"}
    assert names("said.d and today and 'x' in leading") == {"d"}
    assert names("people | selectattr('met') | map(attribute='name') | list") == {"people"}
    assert names("{'k': a}[b].c(d, e=f)") == {"a", "b", "d", "f"}
    texts = expressions.names_of_text
    assert texts("{% for p in people %}{{ p.name }}{{ q }}{{ loop.index }}{% endfor %}") == {
        "people",
        "q",
    }
    assert texts("{% set n = a %}{{ n }}{{ it.x }}") == {"a"}
    assert expressions.members_of("score.x > score.y", "score") == {"x", "y"}
    assert expressions.members_of("{{ score.x }}", "score", text=True) == {"x"}


def test_chance_has_no_say(expressions: Expressions) -> None:
    """The same answers always give the same report."""
    with pytest.raises(ExpressionProblem):
        expressions.check("a | random")
