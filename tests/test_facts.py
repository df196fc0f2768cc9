"""What one questionnaire learned, the others offer; named values; words like "not sure"."""

import json
from pathlib import Path

import pytest

from conftest import Run

HEAD = 'format = 1\nid = "{id}"\ntitle = "T"\nabout = "A"\nminutes = 1\n'
PEOPLE = """
[[questions]]
id = "people"
kind = "records"
fact = "people"
ask = "Who?"
fields = [
  {{ id = "name", kind = "text", ask = "Name" }},
  {{ id = "{field}", kind = "text", ask = "More", optional = true }},
]
[[report]]
kind = "table"
columns = ["name", "more"]
each = "people"
row = ["{{{{ it.name }}}}", "{{{{ it.{field} }}}}"]
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The person's own questionnaires."""
    folder = tmp_path / "coach" / "config" / "prompts"
    folder.mkdir(parents=True)
    return folder


def test_a_shared_list_keeps_what_another_questionnaire_asked(run: Run, own: Path) -> None:
    """Two questionnaires ask different things about the same people, and both are kept."""
    for name, field in (("cares", "cares"), ("gives", "gives")):
        (own / f"{name}.toml").write_text(HEAD.format(id=name) + PEOPLE.format(field=field))
    first, second = own / "1.json", own / "2.json"
    first.write_text(json.dumps({"people": [{"name": "Ann", "cares": "cost"}]}))
    second.write_text(json.dumps({"people": [{"name": "ann", "gives": "figures"}]}))
    run("cares", "--answers", first, env={"SOURCE_DATE_EPOCH": "1795348800"})
    run("gives", "--answers", second, env={"SOURCE_DATE_EPOCH": "1795435200"})
    later = {"SOURCE_DATE_EPOCH": "1795521600"}
    assert "cost" in run("cares", "--defaults", "--no-input", env=later).stdout


def test_a_run_that_is_a_row_is_offered_in_the_list(run: Run, own: Path) -> None:
    """Each win is one more row of the results that a brief is offered."""
    (own / "log.toml").write_text(
        HEAD.format(id="log") + 'appends = "people"\n'
        '[[questions]]\nid = "name"\nkind = "text"\nask = "Who?"\n'
    )
    (own / "cares.toml").write_text(HEAD.format(id="cares") + PEOPLE.format(field="cares"))
    run("log", "--set", "name=Ann", env={"SOURCE_DATE_EPOCH": "1795348800"})
    run("log", "--set", "name=Bo", env={"SOURCE_DATE_EPOCH": "1795435200"})
    text = run("cares", "--defaults", "--no-input", env={"SOURCE_DATE_EPOCH": "1795521600"}).stdout
    assert "Ann" in text
    assert "Bo" in text


def test_named_values_are_worked_out_in_order(run: Run, own: Path) -> None:
    """A value may use the ones above it; one that needs an unknown answer makes rules silent."""
    (own / "v.toml").write_text(
        HEAD.format(id="v") + '[values]\nloud = "who | upper"\ncall = "loud ~ \'?\'"\n'
        '[[questions]]\nid = "who"\nkind = "text"\nask = "Who?"\n'
        '[[verdicts]]\nid = "a"\nsay = "{{ call }}"\n[[verdicts]]\nid = "b"\nsay = "nobody"\n'
    )
    assert "BO?" in run("v", "--set", "who=Bo", "--dry-run").stdout
    assert "nobody" in run("v", "--set", "who=not sure", "--dry-run").stdout
    faulty = own / "w.toml"
    faulty.write_text(
        HEAD.format(id="w") + '[values]\ncall = "loud"\nloud = "who"\n'
        '[[questions]]\nid = "who"\nkind = "text"\nask = "Who?"\n'
    )
    assert (
        "value 'call': value: unknown name 'loud'"
        in run("questions", "check", faulty, code=65).stderr
    )


def test_a_phrase_is_said_of_what_it_is_called_with(run: Run, own: Path) -> None:
    """A phrase sees `it` and the phrases above it, and a person's words stay words in it."""
    question = '[[questions]]\nid = "who"\nkind = "text"\nask = "Who?"\n'
    (own / "p.toml").write_text(
        HEAD.format(id="p") + '[phrases]\ncall = "{{ it }}?"\n'
        'twice = "{{ call(it) }} {{ call(it | upper) }}"\n' + question + '[[verdicts]]\nid = "a"\n'
        'say = "{{ twice(who) }}"\n[[verdicts]]\nid = "b"\nsay = "nobody"\n'
    )
    assert "{{7*7}} bo? {{7*7}} BO?" in run("p", "--set", "who={{7*7}} bo", "--dry-run").stdout
    assert "nobody" in run("p", "--set", "who=not sure", "--dry-run").stdout
    faulty = own / "q.toml"
    faulty.write_text(
        HEAD.format(id="q") + '[phrases]\ncall = "{{ who }}?"\nwho = "x"\n' + question
    )
    told = run("questions", "check", faulty, code=65).stderr
    assert "phrase 'call': say: unknown name 'who'" in told
    assert "phrase 'who': phrases: has the name of a question" in told


def test_a_block_and_an_action_for_each_of_a_list(run: Run, own: Path) -> None:
    """`per` repeats a block with its heading, `each` an action; none of a list, none of them."""
    (own / "e.toml").write_text(
        HEAD.format(id="e") + PEOPLE.format(field="cares") + '[[actions]]\neach = "people"\n'
        'say = "Ask {{ it.name }}"\ndue = "friday"\nwith = "{{ it.name }}"\n'
        '[[report]]\nper = "people"\nheading = "To {{ it.name }}"\nkind = "script"\n'
        'lines = [{ say = "Good morning, {{ it.name }}." }]\n'
        '[[report]]\nkind = "checklist"\nof = "all-actions"\n'
    )
    told = run("e", "--answers", "-", "--dry-run", stdin='people = [{name = "Ana"}, {name = "Bo"}]')
    assert [line for line in told.stdout.splitlines() if line.startswith("To ")] == [
        "To Ana",
        "To Bo",
    ]
    assert "Good morning, Bo." in told.stdout
    assert told.stdout.count("Ask ") == 2
    assert "Ask" not in run("e", "--answers", "-", "--dry-run", stdin="people = []").stdout


@pytest.mark.parametrize(
    ("day", "due", "shown"),
    [
        ("2026-12-15", "+10d", "28 Dec"),
        ("2026-12-15", "+4d", "21 Dec"),
        ("2026-12-15", "friday", "18 Dec"),
        ("2026-12-22", "friday", "23 Dec"),
        ("2026-12-24", "friday", "25 Dec"),
        ("2027-01-20", "end of month", "29 Jan"),
    ],
)
def test_nobody_is_to_be_asked_on_a_holiday(
    run: Run, own: Path, day: str, due: str, shown: str
) -> None:
    """A date of ours falls on a working day; "by Friday" never means after it."""
    action = f'[[actions]]\nsay = "Ask Ana"\ndue = "{due}"\n'
    (own / "d.toml").write_text(
        HEAD.format(id="d")
        + '[[questions]]\nid = "x"\nkind = "yes-no"\nask = "X?"\n'
        + action
        + '[[report]]\nkind = "checklist"\nof = "all-actions"\n'
    )
    told = run("d", "--set", "x=yes", "--today", day, "--dry-run").stdout
    assert shown in told


def test_an_option_may_be_called_unknown(run: Run, own: Path) -> None:
    """An answers file that names an option means the option, not "not sure"."""
    (own / "u.toml").write_text(
        HEAD.format(id="u") + '[[questions]]\nid = "who"\nkind = "choice"\nask = "Who?"\n'
        'options = [{ id = "unknown", say = "nobody knows" }, { id = "me", say = "I do" }]\n'
        '[[verdicts]]\nid = "a"\nsay = "{{ said.who }}"\n'
    )
    assert "nobody knows" in run("u", "--set", "who=unknown", "--dry-run").stdout


@pytest.mark.parametrize(
    ("faulty", "told"),
    [
        ('[values]\nscore = "who"\n', "value 'score': is a word that expressions use"),
        ('[[report]]\nkind = "bars"\n', "needs either 'of' or 'each'"),
        ('[[report]]\nkind = "checklist"\n', "needs either 'of' or 'lines'"),
        (
            '[[report]]\nkind = "table"\ncolumns = ["a", "b"]\neach = "[1]"\nrow = ["x"]\n',
            "has 1 cells for 2 columns",
        ),
    ],
)
def test_what_would_fail_at_a_desk_is_refused(run: Run, own: Path, faulty: str, told: str) -> None:
    """The check says before what a run could only stumble over."""
    question = '[[questions]]\nid = "who"\nkind = "text"\nask = "Who?"\n'
    (own / "z.toml").write_text(HEAD.format(id="z") + faulty + question)
    assert told in run("questions", "check", own / "z.toml", code=65).stderr


def test_a_list_is_wanted_where_one_is_drawn(run: Run, own: Path) -> None:
    """A number in its place is the fault of the file: its expression, code 65, no answer."""
    (own / "y.toml").write_text(
        HEAD.format(id="y") + '[[questions]]\nid = "who"\nkind = "text"\nask = "Who?"\n'
        '[[report]]\nkind = "table"\ncolumns = ["a"]\neach = "3"\nrow = ["x"]\n'
    )
    told = run("y", "--set", "who=Bo", "--dry-run", code=65).stderr
    assert "expression '3': a list is expected here" in told


def test_a_field_named_like_a_method_is_refused(run: Run, own: Path) -> None:
    """`items` would be read as a method of the row at a person's desk; the check says so before."""
    file = own / "r.toml"
    file.write_text(HEAD.format(id="r") + PEOPLE.format(field="items"))
    assert "field 'items'" in run("questions", "check", file, code=65).stderr
