"""The program from the outside, without a terminal: answers in, report out, errors for people."""

import json
import stat
import tomllib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft202012Validator

from careercoach.catalogue import bundled_folder
from conftest import Run

ANSWERS = """
why_today = "In May the post went to Kim."
flags = []
symptoms = ["no-move", "passed-over"]
reason = "known"
mode = "away"
asleep = 2
output = "same"
proof = "The audit in June found no fault in 140 files."
anger = 1
workaround = 1
changes = "some"
fit = "well"
expect = 2
told = "talk"
allies = []
room = "hardly"
next_level = "unseen"
opening = "open"
colleague = "stakeholders"
deciders = [{ name = "the director", met = false }]
speaks = "Nobody, why would they?"
"""
DRY = ("diagnose", "--no-input", "--dry-run")


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """A complete answers file."""
    file = tmp_path / "a.toml"
    file.write_text(ANSWERS)
    return file


def test_a_script_gets_the_diagnosis_as_json(run: Run, answers: Path, records: Path) -> None:
    """Verdict, scores and findings with their rows; one record, for its owner alone."""
    told = json.loads(run("diagnose", "--answers", answers, "--no-input", "--json").stdout)
    assert told["schema_version"] == 1
    assert told["verdict"] == "stuck"
    assert told["findings"][0]["id"] == "stakeholders"
    assert "PIECES-05" in told["findings"][0]["rows"]
    (record,) = records.iterdir()
    assert stat.S_IMODE(record.stat().st_mode) == 0o600
    assert tomllib.loads(record.read_text())["answers"]["speaks"] == "Nobody, why would they?"


def test_the_same_answers_and_clock_give_the_same_bytes(run: Run, answers: Path) -> None:
    """A report can be repeated exactly, in every format."""
    for format_ in ("rich", "plain", "markdown", "json"):
        once, again = (run(*DRY, "--answers", answers, "--format", format_) for _ in range(2))
        assert once.stdout == again.stdout


def test_today_can_be_given(run: Run, answers: Path) -> None:
    """`--today` dates the report and its actions."""
    told = json.loads(run(*DRY, "--answers", answers, "--json", "--today", "2027-03-01").stdout)
    assert told["at"].startswith("2027-03-01")
    assert told["actions"][0]["due"] == "2027-03-05"


def test_a_setting_wins_over_the_file(run: Run, answers: Path) -> None:
    """`--set` changes one answer of a file."""
    done = run(*DRY, "--answers", answers, "--json", "--set", "speaks=Ann, she said so in May")
    quotes = [quote["words"] for quote in _quotes(json.loads(done.stdout))]
    assert "Ann, she said so in May" in quotes


def _quotes(
    told: dict[str, list[dict[str, list[dict[str, list[dict[str, str]]]]]]],
) -> list[dict[str, str]]:
    return [
        quote
        for finding in told["findings"]
        for kind in ("for", "against")
        for clue in finding[kind]
        for quote in clue["quotes"]
    ]


def test_json_on_standard_input_is_an_answers_file(run: Run) -> None:
    """A pipe of JSON does what a TOML file does."""
    text = json.dumps(tomllib.loads(ANSWERS))
    assert (
        json.loads(run(*DRY, "--answers", "-", "--json", stdin=text).stdout)["verdict"] == "stuck"
    )


def test_all_missing_answers_are_named_on_one_line(run: Run, answers: Path, records: Path) -> None:
    """Without a terminal nothing is asked: exit 2, the ids, nothing saved."""
    lines = ANSWERS.replace('room = "hardly"\n', "").replace("anger = 1\n", "")
    answers.write_text(lines)
    done = run("diagnose", "--answers", answers, code=2)
    (line,) = done.stderr.splitlines()
    assert "anger" in line
    assert "room" in line
    assert done.stdout == ""
    assert not records.exists()


def test_unneeded_answers_are_named_and_not_kept(run: Run, answers: Path, records: Path) -> None:
    """An answer to a question that does not apply is told, and left out of the record."""
    answers.write_text(ANSWERS + 'excuse = "No time."\n')
    done = run("diagnose", "--answers", answers, "--no-input")
    assert "excuse" in done.stderr
    (record,) = records.iterdir()
    assert "excuse" not in record.read_text()


def test_a_dry_run_and_an_example_save_nothing(run: Run, answers: Path, tmp_path: Path) -> None:
    """A look does not leave a trace."""
    run(*DRY, "--answers", answers)
    run("diagnose", "--example")
    assert not (tmp_path / "coach").exists()


def test_earlier_answers_can_be_used_again(run: Run, answers: Path) -> None:
    """`--defaults` fills in what was told last time; a setting still wins."""
    run("diagnose", "--answers", answers, "--no-input")
    done = run(
        *DRY,
        "--defaults",
        "--set",
        "anger=5",
        "--set",
        "anger_long=years",
        "--set",
        "wronged=Since 2024, the rota",
        "--set",
        "mood_seen=remark",
        "--json",
    )
    assert json.loads(done.stdout)["scores"]["attitude"] > 60


def test_a_report_is_told_again(run: Run, answers: Path) -> None:
    """`report` shows what was told that day, by name, by day, or the newest."""
    then = run("diagnose", "--answers", answers, "--no-input").stdout
    for which in ([], ["diagnose"], ["2026-11-22"], ["2026-11"]):
        assert run("report", *which).stdout == then


def test_history_tells_which_answer_moved_a_score(run: Run, answers: Path) -> None:
    """Two runs: each score with its change, and the answers behind it."""
    run("diagnose", "--answers", answers, "--no-input")
    later = {"SOURCE_DATE_EPOCH": "1803211200"}
    run(
        "diagnose",
        "--defaults",
        "--no-input",
        "--set",
        "allies=none",
        "--set",
        "room=most",
        "--set",
        "speaks=Ann",
        "--set",
        "nearest=none",
        "--set",
        "bar=told",
        "--set",
        "unknown_or_unproven=ready",
        env=later,
    )
    told = json.loads(run("history", "diagnose", "--json", env=later).stdout)
    (table,) = (
        block
        for section in told["report"]
        for block in section["blocks"]
        if block["kind"] == "table"
    )
    moved = {row[0]: row[3] for row in table["rows"]}
    assert moved["Those who decide on your next step"].startswith("Deciders do not know you -")


@pytest.mark.parametrize("suffix", ["md", "json", "txt"])
def test_a_report_goes_to_a_private_file(
    run: Run, answers: Path, tmp_path: Path, suffix: str
) -> None:
    """`--output` writes mode 0600, in the format of its ending, and nothing on standard output."""
    file = tmp_path / f"report.{suffix}"
    done = run(*DRY, "--answers", answers, "--output", file)
    assert done.stdout == ""
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "{" in file.read_text()[:1] or "stuck" in file.read_text()


def test_a_person_s_own_questionnaire_is_a_command(run: Run, tmp_path: Path) -> None:
    """A file in the configuration folder works at once: help, example, answers, record."""
    folder = tmp_path / "coach" / "config" / "prompts"
    folder.mkdir(parents=True)
    (folder / "coffee.toml").write_text(
        'format = 1\nid = "coffee"\ntitle = "Coffee?"\nabout = "Is it worth it?"\nminutes = 1\n'
        '[[questions]]\nid = "who"\nkind = "text"\nask = "With whom?"\n'
        '[[verdicts]]\nid = "go"\nsay = "Ask {{ who }}."\n[example]\nwho = "Kim"\n'
    )
    assert "coffee" in run("--help").stdout
    assert "Ask Kim." in run("coffee", "--example").stdout
    assert "Ask Bo." in run("coffee", "--set", "who=Bo").stdout
    assert "Ask Bo." in run("report", "coffee").stdout


@pytest.mark.parametrize(
    ("content", "code", "needle"),
    [
        (None, 65, "a.toml"),
        (b"\x00\x01\x02\xff", 65, "a.toml"),
        (b"this is no table", 65, "line 1"),
        (b"anger = 'very'", 65, "anger"),
        (b"anger = 9", 65, "anger"),
        (b"colour = 1", 65, "colour"),
        (b"flaggs = []", 65, "did you mean 'flags'"),
        (b"periods = [{ start = '2027-02-30', what = 'x', suits = 3 }]", 65, "periods"),
        (b"allies = [{ nam = 'Ann' }]", 65, "did you mean 'name'"),
        (b'{"anger": ', 65, "JSON"),
    ],
)
def test_a_bad_answers_file_is_one_clear_line(
    run: Run, answers: Path, records: Path, content: bytes | None, code: int, needle: str
) -> None:
    """Where, what and how to mend it; the documented exit code; nothing written."""
    if content is None:
        answers.unlink()
    else:
        answers.write_bytes(content)
    done = run("diagnose", "--answers", answers, "--no-input", code=code)
    assert needle in done.stderr
    assert done.stdout == ""
    assert not records.exists()


def test_errors_are_json_where_json_was_asked_for(run: Run) -> None:
    """A script that reads JSON gets its errors as JSON, on standard error."""
    done = run("diagnose", "--no-input", "--json", code=2)
    assert json.loads(done.stderr)["error"]["code"] == 2


def test_an_error_never_repeats_an_answer(run: Run, answers: Path) -> None:
    """What a person wrote stays out of error messages."""
    answers.write_text('anger = "my boss Kim is a tyrant"')
    assert "tyrant" not in run("diagnose", "--answers", answers, "--no-input", code=65).stderr


@pytest.mark.parametrize("name", ["../x", "/etc", "a/b", "-rf", "CON", "x" * 300, "Ann\n", ""])
def test_a_profile_name_outside_the_rule_is_refused(run: Run, name: str) -> None:
    """Names that could leave the folder are refused, everywhere."""
    assert "profile" in run("report", f"--profile={name}", code=2).stderr


def test_profiles_live_apart(run: Run, answers: Path, tmp_path: Path) -> None:
    """New, use, list, show, export, remove."""
    run("profile", "new", "second")
    run("profile", "use", "second")
    assert "* second" in run("profile", "list").stdout
    run("diagnose", "--answers", answers, "--no-input")
    assert "Nobody, why would they?" in run("profile", "show").stdout
    exported = json.loads(run("profile", "export").stdout)
    assert exported["records"][0]["answers"]["speaks"] == "Nobody, why would they?"
    run("report", "--profile", "default", code=2)
    run("profile", "remove", "second", code=2)
    run("profile", "remove", "second", "--yes")
    assert not (tmp_path / "coach" / "data" / "profiles" / "second").exists()
    assert "* default" in run("profile", "list").stdout


def test_what_is_private_is_in_no_export_by_default(run: Run, tmp_path: Path) -> None:
    """The groups a person belongs to, or thinks less of, leave the records only when asked for."""
    example = tomllib.loads((bundled_folder() / "tribes.toml").read_text())["example"]
    answers = tmp_path / "tribes.json"
    answers.write_text(json.dumps(example, default=str))
    run("tribes", "--answers", answers, "--no-input")
    (shared,) = json.loads(run("profile", "export").stdout)["records"]
    (whole,) = json.loads(run("profile", "export", "--private").stdout)["records"]
    hidden = {"groups", "written_off", "exception", "found_out"}
    assert hidden & set(whole["answers"])
    assert not hidden & set(shared["answers"])
    assert set(whole["answers"]) - set(shared["answers"]) <= hidden
    assert (shared.get("findings"), shared.get("actions")) == (None, None)
    assert whole["scores"]
    assert not shared.get("scores")


def test_what_nobody_can_judge_is_private(run: Run, tmp_path: Path) -> None:
    """Answers to a questionnaire that is gone leave with --private alone."""
    folder = tmp_path / "coach" / "config" / "prompts"
    folder.mkdir(parents=True)
    own = folder / "own.toml"
    head = 'format = 1\nid = "own"\ntitle = "T"\nabout = "A"\nminutes = 1\n'
    own.write_text(head + '[[questions]]\nid = "x"\nkind = "text"\nask = "X?"\n')
    run("own", "--set", "x=my secret")
    own.unlink()
    shared = run("profile", "export")
    assert "secret" not in shared.stdout
    assert "own: its questions are gone" in shared.stderr
    assert "secret" in run("profile", "export", "--private").stdout


def test_a_removed_profile_leaves_no_word_behind(run: Run, tmp_path: Path) -> None:
    """The line of `next` goes with the records."""
    run("profile", "new", "second")
    home = tmp_path / "coach"
    (home / "data" / "profiles" / "second" / "20261120T080000Z-plan-00aa.toml").write_text(
        'format = 1\nquestionnaire = "plan"\nedition = 1\nat = 2026-11-20T08:00:00Z\n[answers]\n'
        'commitments = [{ action = "Ring Xanthippe", by = 2026-12-01 }]\n'
    )
    run("next", "--profile", "second")
    assert "Xanthippe" in (home / "cache" / "next" / "second.txt").read_text()
    run("profile", "remove", "second", "--yes")
    assert not any("Xanthippe" in file.read_text() for file in home.rglob("*") if file.is_file())


def test_a_report_is_found_by_the_local_day(run: Run, answers: Path) -> None:
    """What was told after midnight in Auckland is of that day, though UTC is a day behind."""
    clock = {"TZ": "Pacific/Auckland"}
    run("diagnose", "--answers", answers, "--no-input", env=clock | {"SOURCE_DATE_EPOCH": ""})
    day = datetime.now(ZoneInfo("Pacific/Auckland")).date()
    assert "Am I stuck?" in run("report", str(day), env=clock | {"SOURCE_DATE_EPOCH": ""}).stdout


def test_a_record_cut_in_half_is_named_and_left(run: Run, answers: Path, records: Path) -> None:
    """The damaged record keeps its bytes; everything else works."""
    run("diagnose", "--answers", answers, "--no-input")
    (record,) = records.iterdir()
    half = record.read_bytes()[:200]
    record.write_bytes(half)
    assert record.name in run("report", code=65).stderr
    run("diagnose", "--answers", answers, "--no-input", env={"SOURCE_DATE_EPOCH": "1795400000"})
    assert record.name in run("history").stderr
    assert record.read_bytes() == half


def test_a_faulty_questionnaire_tells_all_its_faults(run: Run, tmp_path: Path) -> None:
    """File, id, key and the nearest known name, for every fault at once."""
    file = tmp_path / "typo.toml"
    file.write_text(
        'format = 1\nid = "typo"\ntitle = "T"\nabout = "A"\nminutes = 1\n'
        '[[questions]]\nid = "changed_role"\nkind = "yes-no"\nask = "?"\n'
        '[[questions]]\nid = "next"\nkind = "text"\nask = "?"\nwhen = "chnaged_role"\n'
        '[[questions]]\nid = "rate"\nkind = "scale"\nscale = "tru"\nask = "?"\n'
    )
    lines = run("questions", "check", file, code=65).stderr.splitlines()
    assert "typo.toml: question 'next': when: unknown name 'chnaged_role'; " in lines[0]
    assert "did you mean 'changed_role'?" in lines[0]
    assert "question 'rate': scale: unknown scale 'tru'" in lines[1]
    file.write_text(
        'format = 1\nid = "typo"\ntitel = "T"\nabout = "A"\nminutes = 1\nquestions = []'
    )
    lines = run("questions", "check", file, code=65).stderr.splitlines()
    assert any("'titel'; did you mean 'title'?" in line for line in lines)


def test_the_template_filled_in_is_an_answers_file(run: Run, tmp_path: Path) -> None:
    """Every line of the template, uncommented, is accepted as it stands or says what is missing."""
    template = run("questions", "template", "diagnose").stdout
    lines = [line.removeprefix("#") for line in template.splitlines() if line[:2] not in {"# ", ""}]
    table = tomllib.loads("\n".join(lines))
    file = tmp_path / "filled.toml"
    assert set(table) > {"why_today", "flags", "periods"}
    file.write_text(json.dumps(table | {"flags": []}, default=str))
    run(*DRY, "--answers", file)


def test_the_schema_accepts_what_the_program_accepts(run: Run) -> None:
    """An independent validator agrees about a full answers file, and about a wrong one."""
    schema = json.loads(run("questions", "schema", "diagnose").stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    answers = tomllib.loads(ANSWERS)
    assert not list(validator.iter_errors(answers))
    assert list(validator.iter_errors(answers | {"anger": 9}))
    assert list(validator.iter_errors(answers | {"colour": 1}))


@pytest.mark.parametrize(
    "arguments", [["diagnos"], ["diagnose", "--answrs", "x"], ["report", "xy"]]
)
def test_a_slip_on_the_command_line_is_one_line(run: Run, arguments: list[str]) -> None:
    """Exit 2 and one line that helps."""
    assert len(run(*arguments, code=2).stderr.splitlines()) == 1


def test_words_are_never_markup_template_or_escape(run: Run, answers: Path) -> None:
    """What a person wrote is shown literally in every format, and never drives the terminal."""
    nasty = "[red]x[/x] :smile: {{7*7}} {x.__class__} %s $(id) "
    nasty += "\x1b]52;c;aGk=\x07 \u202e \x9b31m <script>"
    answers.write_text(json.dumps(tomllib.loads(ANSWERS) | {"why_today": nasty, "speaks": nasty}))
    for format_ in ("rich", "plain", "markdown"):
        text = run(*DRY, "--answers", answers, "--format", format_).stdout
        assert "49" not in text
        assert "\x1b]52" not in text
        assert not {"\x9b", "\u202e", "\x07"} & set(text)
        flat = "".join(text.replace("\\", "").split())
        assert "[red]x[/x]:smile:{{7*7}}{x.__class__}%s$(id)" in flat
    exact = json.loads(run(*DRY, "--answers", answers, "--json").stdout)
    assert nasty in json.dumps(exact, ensure_ascii=False).encode().decode("unicode_escape") or any(
        quote["words"] == nasty for quote in _quotes(exact)
    )


def test_ascii_and_dumb_terminals_are_served(run: Run, answers: Path) -> None:
    """LC_ALL=C: plain ASCII out, no traceback, no lost words."""
    done = run(
        *DRY,
        "--answers",
        answers,
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TERM": "dumb"},
    )
    assert done.stdout.isascii()
    assert "stuck" in done.stdout


@pytest.mark.parametrize("columns", [10, 20, 40, 50, 100, 200])
def test_no_line_is_wider_than_the_terminal(run: Run, answers: Path, columns: int) -> None:
    """Every width from 10 columns up."""
    text = run(*DRY, "--answers", answers, env={"COLUMNS": str(columns)}).stdout
    assert max(map(len, text.splitlines())) <= columns


def test_a_role_file_says_what_a_role_takes(run: Run, tmp_path: Path) -> None:
    """A company's ladder as CSV or TOML fills the list; unknown columns are named."""
    example = tomllib.loads((bundled_folder() / "skills-gap.toml").read_text())["example"]
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(example, default=str))
    ladder = tmp_path / "ladder.csv"
    ladder.write_text("skill;level;importance\nradio discipline;4;3\n")
    arguments = ("--answers", answers, "--no-input", "--dry-run")
    assert "radio discipline" not in run("skills-gap", *arguments).stdout
    told = run("skills-gap", "--role", ladder, *arguments, "--format", "markdown").stdout
    assert "cannot-tell" not in told
    toml = tmp_path / "ladder.toml"
    toml.write_text('[[skills]]\nskill = "radio discipline"\nlevel = 4\nimportance = 3\n')
    assert run("skills-gap", "--role", toml, *arguments, "--format", "markdown").stdout == told
    ladder.write_text("skil,level\nradio,4\n")
    wrong = run("skills-gap", "--role", ladder, *arguments, code=65)
    assert "unknown column 'skil'; did you mean 'skill'?" in wrong.stderr
    run("diagnose", "--role", ladder, "--no-input", code=2)
