"""The journal keeps what was saved, and names what it cannot read."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import careercoach
from careercoach.answers import UNSURE, Answers, Scalar, Unknown
from careercoach.document import Action, Document, Finding, Outcome
from careercoach.errors import DataError, FaultsError, UsageError
from careercoach.journal import (
    Conclusion,
    Draft,
    Record,
    decode,
    draft_of,
    draft_path,
    drop_draft,
    encode,
    history,
    index,
    load,
    load_all,
    load_draft,
    names,
    newest,
    odd_files,
    open_drafts,
    record_of,
    save,
    save_draft,
)
from careercoach.paths import Folders
from careercoach.toml_files import parse_toml, read_toml

SECRET = "Ana never listens"  # noqa: S105 - an answer that no message may repeat
NOON = datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=1)))
RECORD = Record(
    questionnaire="diagnose",
    edition=3,
    at=NOON,
    answers={"boss": SECRET, "met": date(2026, 3, 1), "salary": {"amount": Decimal("1.50")}},
    unsure=("goal",),
    skipped=("notes",),
    scores={"bored": 78, "fit": 0},
    verdict="stuck",
    facts={"boss.name": "boss"},
    actions=(
        Action(
            say="Ask Ana",
            due=date(2026, 12, 1),
            involves="Ana",
            why="so",
            otherwise="else",
            finding="bored",
            topic="talk",
            rows=("PIECES-05",),
        ),
    ),
    findings=(Conclusion("bored", "You are bored", 78), Conclusion("late", "Late")),
)

ids = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True)
numbers = st.integers(-(2**200), 2**200) | st.decimals(allow_nan=False, allow_infinity=False)
plain = st.booleans() | numbers | st.text() | st.dates()
money = st.fixed_dictionaries({"amount": numbers, "currency": st.text(max_size=3)})
rows = st.lists(st.dictionaries(ids, plain | money, max_size=4), max_size=4)
values = plain | money | st.lists(st.text(), max_size=4) | rows
offsets = st.builds(
    timezone, st.integers(-1439, 1439).map(lambda minutes: timedelta(0, 60 * minutes))
)
texts = st.lists(st.text(), max_size=3).map(tuple)
actions = st.builds(
    Action,
    say=st.text(min_size=1),
    due=st.none() | st.dates(),
    involves=st.text(),
    why=st.text(),
    otherwise=st.text(),
    finding=st.text(),
    topic=st.text(),
    rows=texts,
)
scores = st.integers(0, 100)
records = st.builds(
    Record,
    questionnaire=st.just("diagnose"),
    edition=st.integers(1, 99),
    at=st.datetimes(datetime(1970, 1, 3), datetime(2099, 1, 1), timezones=offsets),  # noqa: DTZ001
    answers=st.dictionaries(ids, values, max_size=5),
    unsure=texts,
    skipped=texts,
    facts=st.dictionaries(st.text(), st.text(), max_size=3),
    scores=st.dictionaries(st.sampled_from(["bored", "no-opening", "fit"]), scores),
    verdict=st.text(),
    actions=st.lists(actions, max_size=3).map(tuple),
    findings=st.lists(
        st.builds(Conclusion, st.text(min_size=1), st.text(), st.none() | scores), max_size=3
    ).map(tuple),
)


@settings(max_examples=150, deadline=None, database=None)
@given(records)
def test_save_then_load_is_identity(record: Record) -> None:
    """Whatever a person answered, the loaded record equals the saved one."""
    with tempfile.TemporaryDirectory() as folder:
        path = save(Path(folder), record)
        assert load(Path(folder), path.name) == record
        assert [one.filename for one in names(Path(folder))] == [path.name]


@pytest.mark.parametrize(
    "said", ["a\r\nb", "a\rb", "a\nb", '"""', "'''", "\\", "\x00\x1b\x7f", "🙂\u202e"]
)
def test_text_comes_back_as_it_was(tmp_path: Path, said: str) -> None:
    """Line endings, quotes and controls survive."""
    path = save(tmp_path, replace(RECORD, answers={"said": said}))
    assert load(tmp_path, path.name).answers == {"said": said}


def test_money_is_exact(tmp_path: Path) -> None:
    """An amount is read as it was written, never through a binary float."""
    amount = Decimal("54000.10")
    path = save(tmp_path, replace(RECORD, answers={"pay": {"amount": amount, "currency": "EUR"}}))
    assert "amount = 54000.10" in path.read_text()
    assert str(load(tmp_path, path.name).answers["pay"]) == str(
        {"amount": amount, "currency": "EUR"}
    )


def test_whole_decimal_is_written_without_a_point(tmp_path: Path) -> None:
    """A person who reads the file sees 90000, not 90000.0."""
    path = save(tmp_path, replace(RECORD, answers={"pay": Decimal(90000)}))
    assert "pay = 90000\n" in path.read_text()


def test_empty_cell_is_left_out(tmp_path: Path) -> None:
    """TOML has no null: an empty cell is a key that is not there."""
    people: list[dict[str, Scalar | None]] = [{"name": "Ana", "met": None}]
    path = save(tmp_path, replace(RECORD, answers={"people": people}))
    assert load(tmp_path, path.name).answers == {"people": [{"name": "Ana"}]}


def test_old_local_time_keeps_its_moment(tmp_path: Path) -> None:
    """An offset with seconds, which TOML cannot write, does not break a save."""
    at = datetime(1900, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam"))
    path = save(tmp_path, replace(RECORD, at=at))
    assert load(tmp_path, path.name).at.timestamp() == at.timestamp()


@pytest.mark.parametrize(
    "number", [Decimal("NaN"), Decimal("Infinity"), 10**400, Decimal("1e5000")]
)
def test_number_that_could_not_be_loaded_is_not_saved(
    tmp_path: Path, number: int | Decimal
) -> None:
    """Nothing is saved that cannot be read again."""
    with pytest.raises(DataError, match="an answer cannot be saved"):
        save(tmp_path, replace(RECORD, answers={"pay": number}))
    assert os.listdir(tmp_path) == []  # noqa: PTH208


def test_broken_text_is_not_saved(tmp_path: Path) -> None:
    """Bytes that are no text are told before a file is touched."""
    with pytest.raises(DataError, match="UTF-8 locale"):
        save(tmp_path, replace(RECORD, answers={"boss": "\udc80"}))
    assert os.listdir(tmp_path) == []  # noqa: PTH208


def test_file_reads_like_the_documented_format() -> None:
    """The file begins with its format, questionnaire and edition, and keeps no empty keys."""
    text = encode(replace(RECORD, skipped=(), scores={})).decode()
    assert text.startswith('format = 1\nquestionnaire = "diagnose"\nedition = 3\nat = 2026-11-22')
    assert "skipped" not in text
    assert "[scores]" not in text
    assert "strength = 78" in text


def test_record_of_an_outcome() -> None:
    """A record holds what was answered and concluded, and no score that was unknown."""
    finding = Finding("bored", "You are bored", strength=0)
    outcome = Outcome(
        "diagnose", NOON, "stuck", {"bored": 0, "fit": None}, (finding,), (), Document("", "")
    )
    answers: Answers = {"boss": "Ana", "goal": UNSURE, "notes": Unknown.SKIPPED}
    record = record_of(outcome, 2, answers)
    assert record == Record(
        questionnaire="diagnose",
        edition=2,
        at=NOON,
        answers={"boss": "Ana"},
        unsure=("goal",),
        skipped=("notes",),
        scores={"bored": 0},
        verdict="stuck",
        findings=(Conclusion("bored", "You are bored", 0),),
    )
    assert record.given == answers
    assert decode(parse_toml(encode(record), "x"), "x") == record


# Names


def test_order_is_by_moment_whatever_the_zone(tmp_path: Path) -> None:
    """Clock changes and travel keep the order, and a year like 2099 sorts last."""
    moments = [
        datetime(2099, 1, 1, tzinfo=UTC),
        datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2))),
        datetime(2026, 10, 25, 2, 10, tzinfo=timezone(timedelta(hours=1))),
        datetime(2026, 10, 25, 8, tzinfo=timezone(timedelta(hours=9))),
    ]
    for at in moments:
        save(tmp_path, replace(RECORD, at=at))
    assert [one.at for one in load_all(tmp_path).records] == sorted(moments)


def test_records_of_one_second_keep_the_order_of_saving(tmp_path: Path) -> None:
    """What was saved later comes later, also within one second and across questionnaires."""
    order = ["win", "diagnose", "win", "plan", "done"]
    for questionnaire in order:
        save(tmp_path, replace(RECORD, questionnaire=questionnaire))
    assert [one.questionnaire for one in names(tmp_path)] == order


def test_names_tell_moment_and_questionnaire(tmp_path: Path) -> None:
    """A name carries the moment in UTC and the questionnaire."""
    path = save(tmp_path, replace(RECORD, questionnaire="prep-boss-meeting"))
    (name,) = names(tmp_path)
    assert name == ("20261122T110000Z", "prep-boss-meeting", path.name)


def test_names_need_no_file_to_be_readable(tmp_path: Path) -> None:
    """Names alone are read: 5,000 records are listed without opening or asking for one."""
    (tmp_path / "20261122T110000Z-win-00ff.toml").symlink_to("nowhere")
    assert [one.questionnaire for one in names(tmp_path)] == ["win"]


def test_missing_folder_is_an_empty_journal(tmp_path: Path) -> None:
    """Before the first run there is nothing, and no error."""
    assert names(tmp_path / "none") == []
    assert odd_files(tmp_path / "none") == []
    assert load_all(tmp_path / "none").records == ()


def test_unreadable_folder_is_named(tmp_path: Path) -> None:
    """A file in the place of the folder is told by its path."""
    (tmp_path / "file").touch()
    with pytest.raises(DataError, match="file: cannot be read: not a directory"):
        names(tmp_path / "file")


@pytest.mark.parametrize(
    "name",
    [
        "20261122T110000Z-diagnose-4f1c.sync-conflict-20261123-101010-ABCDEFG.toml",
        "20261122T110000Z-diagnose-4f1c (conflicted copy 2026-11-23).toml",
        "20261122T110000Z-diagnose-4f1c (Ana's conflicted copy).toml",
        "20261122T110000Z-diagnose-4f1c.toml~",
        ".20261122T110000Z-diagnose-4f1c.toml.swp",
        "20261122T110000Z-diagnose-4f1c.toml.tmp",
        "20261122T110000Z-diagnose-4f1c.toml.orig",
        "20261122T110000Z-diagnose-4f1c (1).toml",
        "20261122T110000Z-Diagnose-4f1c.toml",
        "20261122T110000Z-diagnose-4f1c.TOML",
        "notes\x1b[31m.toml",
    ],
)
def test_copies_are_named_once_and_not_loaded(tmp_path: Path, name: str) -> None:
    """A conflict copy, a backup or a misnamed file is named in one line, and left alone."""
    kept = save(tmp_path, RECORD)
    (tmp_path / name).write_bytes(kept.read_bytes())
    loaded = load_all(tmp_path)
    assert loaded.records == (RECORD,)
    (notice,) = loaded.notices
    assert notice == odd_files(tmp_path)[0]
    assert "not loaded" in notice
    assert notice.isprintable()
    assert (tmp_path / name).read_bytes() == kept.read_bytes()


@pytest.mark.parametrize("name", [".git", ".stfolder", ".DS_Store", "README.md", ".x.tmp-12-ab"])
def test_other_tools_are_left_in_peace(tmp_path: Path, name: str) -> None:
    """What is clearly no record raises no notice."""
    (tmp_path / name).touch()
    assert load_all(tmp_path).notices == ()


# Loading


def test_only_the_newest_are_opened(tmp_path: Path) -> None:
    """A reader of the newest record does not pay for the others, nor hear of their faults."""
    paths = [save(tmp_path, replace(RECORD, at=NOON + timedelta(days=day))) for day in range(4)]
    paths[0].write_bytes(b"broken")
    save(tmp_path, replace(RECORD, questionnaire="win", at=NOON + timedelta(days=9)))
    assert newest(tmp_path, "diagnose").newest == replace(RECORD, at=NOON + timedelta(days=3))
    assert newest(tmp_path, "diagnose").notices == ()
    two = load_all(tmp_path, "diagnose", newest=2).records
    assert [one.at for one in two] == [NOON + timedelta(days=2), NOON + timedelta(days=3)]
    assert newest(tmp_path, "vision").newest is None


def test_damaged_newest_gives_way_to_the_one_before(tmp_path: Path) -> None:
    """A damaged record is named, and the newest whole one is used."""
    save(tmp_path, RECORD)
    broken = save(tmp_path, replace(RECORD, at=NOON + timedelta(days=1)))
    broken.write_bytes(b"")
    found = newest(tmp_path, "diagnose")
    assert found.records == (RECORD,)
    assert len(found.notices) == 1
    assert str(broken) in found.notices[0]


GOOD = encode(RECORD)


def swap(old: bytes, new: bytes) -> bytes:
    """Return the good record with one thing changed."""
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def numbered(fault: bytes) -> int:
    """Return the line on which a fault in `swap(b"boss =", ...)` stands."""
    return GOOD[: GOOD.index(fault)].count(b"\n") + 1


HOSTILE: dict[str, tuple[bytes, str]] = {
    **{
        f"cut after {size} bytes": (GOOD[:size], "not valid TOML|expected")
        for size in (5, 9, 15, 30, 60, GOOD.index(b"never"))
    },
    "empty": (b"", "key 'format': expected 1"),
    "only NUL": (bytes(4096), "only NUL bytes"),
    "NUL inside": (swap(b"never", b"ne\0er"), f"line {numbered(b'never')}: NUL byte"),
    "not UTF-8": (swap(b"never", b"n\xe9ver"), f"line {numbered(b'never')}: not UTF-8"),
    "UTF-16": (GOOD.decode().encode("utf-16"), "UTF-16"),
    "UTF-16 without mark": (GOOD.decode().encode("utf-16-le"), "NUL byte"),
    "lone CR": (GOOD.replace(b"\n", b"\r"), "line 1: not valid TOML"),
    "key twice": (swap(b"edition = 3", b"edition = 3\nedition = 4"), "line 4: .*stands twice"),
    "table twice": (GOOD + b"\n[answers]\n", "stands twice"),
    "merge marks": (
        swap(b"edition = 3", b"<<<<<<< HEAD\nedition = 3\n=======\nedition = 4\n>>>>>>> other"),
        "line 3: a merge conflict",
    ),
    "newer format": (swap(b"format = 1", b"format = 2"), "newer careercoach .format 2.; upgrade"),
    "format is text": (swap(b"format = 1", b'format = "1"'), "key 'format': expected 1"),
    "format is true": (swap(b"format = 1", b"format = true"), "key 'format': expected 1"),
    "format is 0": (swap(b"format = 1", b"format = 0"), "key 'format': expected 1"),
    "no format": (swap(b"format = 1\n", b""), "key 'format': expected 1"),
    "edition is text": (swap(b"edition = 3", b'edition = "3"'), "'edition': expected a whole"),
    "edition is true": (swap(b"edition = 3", b"edition = true"), "'edition': expected a whole"),
    "no edition": (swap(b"edition = 3\n", b""), "'edition': expected a whole number"),
    "other questionnaire": (swap(b'"diagnose"', b'"win"'), "expected 'diagnose', as in the file"),
    "no questionnaire": (
        swap(b'questionnaire = "diagnose"\n', b""),
        "'questionnaire': expected text",
    ),
    "moment without offset": (
        swap(b"+01:00", b""),
        "'at': expected a date and time with an offset",
    ),
    "answers are text": (b"answers = 1\n" + GOOD.replace(b"[answers", b"[other"), "a table"),
    "answer is a time": (
        swap(b"met = 2026-03-01", b"met = 10:30:00"),
        "'answers.met': expected text",
    ),
    "answer is mixed": (swap(b"met = 2026-03-01", b'met = [1, "a"]'), "'answers.met': expected"),
    "answer with a moment": (
        swap(b"met = 2026-03-01", b"met = 2026-03-01T10:00:00"),
        "'answers.met': expected",
    ),
    "key with words": (swap(b"met =", f'"{SECRET}" ='.encode()) + b"x", "not valid TOML"),
    "wrong key with words": (
        swap(b"met = 2026-03-01", f'"{SECRET}" = 10:30:00'.encode()),
        r"'answers\.\.\.\.'",
    ),
    "fact is a number": (swap(b'= "boss"', b"= 1"), "'facts': expected a table of text"),
    "scores are text": (swap(b"bored = 78", b'bored = "78"'), "'scores.bored': expected a whole"),
    "score name is no id": (swap(b"bored = 78", b'"a b" = 78'), "'scores': expected names"),
    "unsure is text": (swap(b"unsure = [", b'unsure = "x"\nx = ['), "'unsure': expected a list"),
    "actions are text": (
        b'actions = "x"\n'
        + GOOD.replace(b"[[actions", b"[[other").replace(b"actions = [", b"o = ["),
        "a list of tables",
    ),
    "due is text": (
        swap(b"due = 2026-12-01", b'due = "soon"'),
        r"'actions\.?\[1\].due': expected a date",
    ),
    "too large": (GOOD + b"#" * (1 << 20), "larger than 1024 KiB"),
    "nested arrays": (swap(b"met = 2026-03-01", b"met = " + b"[" * 5000 + b"]" * 5000), "too deep"),
    "nested tables": (
        swap(b"met = 2026-03-01", b"met = " + b"{a=" * 500 + b"1" + b"}" * 500),
        "too deep",
    ),
    "long dotted key": (swap(b"met =", b".".join([b"a"] * 20_000) + b" ="), "too many parts"),
    "long quoted key": (swap(b"met =", b".".join([b'"a"'] * 20_000) + b" ="), "too many parts"),
    "long dotted header": (GOOD + b"[" + b" . ".join([b"a"] * 20_000) + b"]", "too many parts"),
    "5,000 digits": (swap(b"met = 2026-03-01", b"met = " + b"9" * 5000), "out of range"),
    "huge hex": (swap(b"met = 2026-03-01", b"met = 0x" + b"f" * 9000), "out of range"),
    "huge exponent": (swap(b"met = 2026-03-01", b"met = 1e999999"), "out of range"),
    "absurd exponent": (swap(b"met = 2026-03-01", b"met = 1e" + b"9" * 99), "out of range"),
    "not a number": (swap(b"met = 2026-03-01", b"met = nan"), "out of range"),
    "no such day": (swap(b"met = 2026-03-01", b"met = 2026-02-30"), "not valid TOML"),
    "quotes without end": (swap(b"met =", b'"\\' * 400_000), "not valid TOML"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_damaged_record_is_named_and_the_rest_loads(tmp_path: Path, case: str) -> None:
    """A fault names the file and the mend, never an answer; the file stays; the rest loads."""
    data, expected = HOSTILE[case]
    whole = save(tmp_path, RECORD)
    damaged = tmp_path / "20261123T110000Z-diagnose-0000.toml"
    damaged.write_bytes(data)
    loaded = load_all(tmp_path)
    assert loaded.records == (RECORD,)
    assert loaded.notices
    with pytest.raises(DataError, match=expected) as caught:
        load(tmp_path, names(tmp_path)[1])
    for line in (*loaded.notices, *caught.value.message.splitlines()):
        assert line.startswith(f"{damaged}: ")
        assert ";" in line
        assert SECRET not in line
        assert line.isprintable()
    assert damaged.read_bytes() == data
    assert load(tmp_path, whole.name) == RECORD


@pytest.mark.parametrize(
    "change",
    [
        lambda good: b"\xef\xbb\xbf" + good,
        lambda good: good.replace(b"\n", b"\r\n"),
        lambda good: b"# my own note\n" + good + b"\n# more\n",
        lambda good: b'mood = "fine"\n' + good,
    ],
    ids=["byte order mark", "CRLF", "comments", "unknown key"],
)
def test_harmless_edits_are_accepted(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    """An editor's marks, comments and a later version's keys do no harm."""
    path = save(tmp_path, RECORD)
    path.write_bytes(change(GOOD))
    assert load(tmp_path, path.name) == RECORD


def test_dots_and_brackets_inside_words_are_no_attack(tmp_path: Path) -> None:
    """Only structure counts: a person may write a row of dots."""
    said = "a.b" * 100 + "[" * 100 + "{.\"'" * 100 + "'''" * 30 + '"""' * 30
    people: list[dict[str, Scalar | None]] = [{"d": said}] * 70
    record = replace(RECORD, answers={"a": said, "b": [said, said], "c": people})
    path = save(tmp_path, record)
    assert load(tmp_path, path.name) == record


def test_dots_in_long_prose_are_no_attack() -> None:
    """Text over several lines, in both quotes, and comments may hold what they like."""
    dots = "." * 100 + "[" * 100
    text = (
        f'a = """{dots}\n""{dots}"""""\nb = \'\'\'{dots}\n\'{dots}\'\'\'\n# {dots}\nc = \'{dots}\''
    )
    assert parse_toml(text.encode(), "x")["c"] == dots


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """A person mends a file in one go."""
    path = tmp_path / "20261123T110000Z-diagnose-0000.toml"
    path.write_bytes(b"format = 1\n[answers]\nx = 10:00:00\n")
    with pytest.raises(FaultsError) as caught:
        load(tmp_path, path.name)
    keys = [fault.split("'")[1] for fault in caught.value.faults]
    assert keys == ["questionnaire", "edition", "at", "answers.x"]


@settings(max_examples=200, deadline=None, database=None)
@given(st.integers(0, len(GOOD)), st.integers(0, 40), st.binary(max_size=12))
def test_only_our_errors_leave_the_loader(start: int, size: int, junk: bytes) -> None:
    """Any bytes give a record or a DataError, and nothing else."""
    data = GOOD[:start] + junk + GOOD[start + size :]
    try:
        decode(parse_toml(data, "x.toml"), "x.toml")
    except DataError as error:
        assert error.message.startswith("x.toml: ")  # noqa: PT017 - both outcomes are right


def run(code: str, *arguments: str) -> str:
    """Run code in its own process, so that a wait without end fails instead of hanging."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(careercoach.__file__).parents[1])},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


LOAD = """
import sys
from pathlib import Path
from careercoach.journal import load_all
loaded = load_all(Path(sys.argv[1]))
print(len(loaded.records), *loaded.notices, sep="\\n")
"""


DEEP = """
import sys, tomllib
from careercoach.errors import DataError
from careercoach.toml_files import parse_toml
data = b"a = " + b"[" * 60 + b"]" * 60
parse_toml(data, "x")
sys.setrecursionlimit(60)
try:
    parse_toml(data, "x")
except DataError as error:
    print(error.message)
"""


@pytest.mark.parametrize("kind", ["fifo", "device", "folder", "link", "dangling link", "socket"])
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path, kind: str) -> None:
    """A pipe, device, folder or link in the place of a record is named, and nothing hangs."""
    whole = save(tmp_path, RECORD)
    path = tmp_path / "20261123T110000Z-diagnose-0000.toml"
    match kind:
        case "fifo":
            os.mkfifo(path)
        case "device" if os.geteuid() == 0:
            os.mknod(path, 0o20600, os.makedev(1, 5))
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to(whole)
        case "dangling link":
            path.symlink_to("nowhere")
        case "socket" if len(str(path)) < 100:
            os.mknod(path, 0o140600)
        case _:
            pytest.skip("cannot be made here")
    count, notice = run(LOAD, str(tmp_path)).splitlines()
    assert count == "1"
    expected = "a symbolic link" if "link" in kind else ""
    assert notice.startswith(f"{path}: {expected}")


def test_nesting_that_python_cannot_follow_is_a_data_error() -> None:
    """Running out of stack is a fault of the file like any other."""
    assert run(DEEP) == "x: nested too deep; mend or move it\n"


def test_linked_profile_folder_works(tmp_path: Path) -> None:
    """A profile may live elsewhere, behind a link."""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    save(tmp_path / "link", RECORD)
    assert load_all(tmp_path / "real").records == (RECORD,)
    assert load_all(tmp_path / "link").records == (RECORD,)


def test_other_toml_files_may_be_links(tmp_path: Path) -> None:
    """Prompts and answer files are often linked from a folder of dotfiles."""
    (tmp_path / "real.toml").write_bytes(b"a = 1.10\n")
    (tmp_path / "link.toml").symlink_to("real.toml")
    assert str(read_toml(tmp_path / "link.toml")["a"]) == "1.10"
    with pytest.raises(DataError, match="larger than"):
        read_toml(tmp_path / "link.toml", limit=4)


@pytest.mark.parametrize("name", ["none.toml", "a\0b.toml", "x" * 300])
def test_path_that_names_no_file_is_a_data_error(tmp_path: Path, name: str) -> None:
    """A path that cannot exist is told like one that does not."""
    with pytest.raises(DataError, match="cannot be read") as caught:
        read_toml(tmp_path / name)
    assert caught.value.message.isprintable()


# Drafts


@pytest.fixture
def home(tmp_path: Path) -> Folders:
    """Return four folders inside a temporary one; none is there yet."""
    return Folders(*(tmp_path / one for one in ("data", "state", "cache", "config")))


DRAFT = Draft("diagnose", 3, NOON, {"boss": SECRET, "score": 4}, ("goal",))


def test_draft_comes_back(home: Folders) -> None:
    """A half-answered questionnaire resumes where it stopped."""
    assert load_draft(home, "default", "diagnose") == (None, "")
    save_draft(home, "default", DRAFT)
    more = replace(DRAFT, answers={**DRAFT.answers, "pay": Decimal("1.5")})
    save_draft(home, "default", more)
    assert load_draft(home, "default", "diagnose") == (more, "")
    assert open_drafts(home, "default") == ["diagnose"]
    assert load_draft(home, "other", "diagnose").draft is None
    drop_draft(home, "default", "diagnose")
    drop_draft(home, "default", "diagnose")
    assert load_draft(home, "default", "diagnose") == (None, "")
    assert open_drafts(home, "default") == []


def test_draft_keeps_what_was_not_known(home: Folders) -> None:
    """An interview gets back exactly the answers that it had."""
    answers: Answers = {"boss": "Ana", "goal": UNSURE, "notes": Unknown.SKIPPED}
    save_draft(home, "default", draft_of("diagnose", 1, NOON, answers))
    draft = load_draft(home, "default", "diagnose").draft
    assert draft is not None
    assert draft.given == answers


def test_damaged_draft_is_told_and_never_overwritten(home: Folders) -> None:
    """A draft that cannot be read is named; the next run sets it aside and goes on."""
    path = save_draft(home, "default", DRAFT)
    damaged = path.read_bytes()[:-20]
    path.write_bytes(damaged)
    found = load_draft(home, "default", "diagnose")
    assert found.draft is None
    assert found.notice.startswith(f"{path}: ")
    assert SECRET not in found.notice
    assert path.read_bytes() == damaged
    save_draft(home, "default", DRAFT)
    assert load_draft(home, "default", "diagnose").draft == DRAFT
    (aside,) = path.parent.glob("diagnose.damaged-*")
    assert aside.read_bytes() == damaged
    assert open_drafts(home, "default") == ["diagnose"]


def test_draft_of_a_strange_profile_is_refused(home: Folders) -> None:
    """A profile name cannot climb out of the drafts."""
    with pytest.raises(UsageError):
        draft_path(home, "../x", "diagnose")


# The index of the past


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let records that were written a moment ago count as settled."""
    monkeypatch.setattr(index, "_SETTLED_NS", -1)


OPENED: list[str] = []
sys.addaudithook(lambda event, told: OPENED.append(str(told[0])) if event == "open" else None)


def opened(folder: Path) -> list[str]:
    """Return the files of a folder that were opened since the last call."""
    found = [Path(one).name for one in OPENED if Path(one).parent == folder]
    OPENED.clear()
    return found


def journal(folder: Path, count: int = 4) -> list[Path]:
    """Save some records with different scores, and one of another questionnaire."""
    folder.mkdir()
    save(folder, replace(RECORD, questionnaire="win", at=NOON + timedelta(hours=30)))
    return [
        save(folder, replace(RECORD, at=NOON + timedelta(days=day), scores={"no-opening": day}))
        for day in range(count)
    ]


def expect(folder: Path, cache: Path, opens: int) -> None:
    """Check that history tells what the records tell, and how many it had to open."""
    records = load_all(folder, "diagnose").records
    opened(folder)
    told = history(folder, cache, "diagnose")
    assert len(opened(folder)) == opens
    assert [(one.at, one.verdict, one.scores) for one in told.rows] == [
        (one.at, one.verdict, one.scores) for one in records
    ]
    assert told.notices == []


@pytest.mark.usefixtures("settled")
def test_history_opens_only_what_changed(tmp_path: Path) -> None:
    """A second look opens nothing; a record edited by hand, added or gone shows at once."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    paths = journal(folder)
    expect(folder, cache, opens=4)
    expect(folder, cache, opens=0)
    before = paths[1].stat()
    paths[1].write_bytes(paths[1].read_bytes().replace(b"no-opening = 1", b"no-opening = 9"))
    os.utime(paths[1], ns=(before.st_atime_ns, before.st_mtime_ns))
    expect(folder, cache, opens=1)
    paths[2].unlink()
    save(folder, replace(RECORD, at=NOON + timedelta(days=9), verdict="not-stuck"))
    expect(folder, cache, opens=1)
    expect(folder, cache, opens=0)


def test_fresh_records_are_not_believed(tmp_path: Path) -> None:
    """A record that changed a moment ago can change again unseen, so it is read again."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    journal(folder)
    expect(folder, cache, opens=4)
    expect(folder, cache, opens=4)


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"no-opening=1", b"no-opening=7"),
        lambda data: bytes(len(data)),
        lambda data: b"\xff" + data,
        lambda data: data + data,
    ],
    ids=["empty", "cut", "one digit", "NUL", "not text", "twice"],
)
def test_damaged_index_costs_no_truth(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    """Whatever is in the index, history is right, and the index is whole again after."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    journal(folder)
    expect(folder, cache, opens=4)
    (kept,) = cache.rglob("diagnose.txt")
    whole = kept.read_bytes()
    kept.write_bytes(damage(whole))
    expect(folder, cache, opens=4)
    assert kept.read_bytes() == whole
    kept.unlink()
    kept.mkdir()
    expect(folder, cache, opens=4)


@pytest.mark.usefixtures("settled")
def test_index_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    """A full or read-only cache costs time alone."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    journal(folder)
    cache.touch()
    expect(folder, cache, opens=4)


@pytest.mark.usefixtures("settled")
def test_history_names_damaged_records_each_time(tmp_path: Path) -> None:
    """A damaged record is named on every look, and is not in the rows."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    paths = journal(folder)
    history(folder, cache)
    paths[0].write_bytes(b"broken")
    for _ in range(2):
        told = history(folder, cache, "diagnose")
        assert len(told.rows) == 3
        assert len(told.notices) == 1
        assert str(paths[0]) in told.notices[0]


@pytest.mark.usefixtures("settled")
def test_history_of_everything_is_in_order(tmp_path: Path) -> None:
    """Without a questionnaire, all records come in the order of their moments."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    journal(folder)
    for _ in range(2):
        told = history(folder, cache).rows
        assert [one.filename for one in told] == [one.filename for one in names(folder)]
    assert len(told) == 5


@pytest.mark.usefixtures("settled")
def test_strange_verdict_cannot_break_the_index(tmp_path: Path) -> None:
    """A verdict with the marks of the index in it is told as it is."""
    folder, cache = tmp_path / "default", tmp_path / "cache"
    folder.mkdir()
    save(folder, replace(RECORD, verdict="a\tb\nc"))
    expect(folder, cache, opens=1)
    expect(folder, cache, opens=1)
