"""`next` and `done` through the installed program: one line, at once, and what became of it."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from careercoach import kept_line
from careercoach.environment import real
from careercoach.paths import current_profile, folders, profile_folder
from conftest import PROGRAM, TODAY, Run

LINE = "Ask Marta for thirty minutes, by Fri 27 Nov (with Marta). Done? careercoach done 1\n"
ROWS = """[
  { action = "Send the note" },
  { action = "Ask Marta for thirty minutes", by = 2026-11-27, with = "Marta", why = "she decides" },
  { action = "Write the memo", by = 2026-12-04 },
]"""
DAY = 86_400
Plan = Callable[..., Path]


@pytest.fixture
def plan(records: Path) -> Plan:
    """Write a plan's record by hand; the rows are its commitments."""

    def _plan(rows: str = ROWS, folder: Path = records, number: str = "00aa") -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"20261120T080000Z-plan-{number}.toml"
        file.write_text(
            'format = 1\nquestionnaire = "plan"\nedition = 1\nat = 2026-11-20T08:00:00Z\n'
            f"[answers]\ncommitments = {rows}\n"
        )
        return file

    return _plan


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """The file in which the line of the default profile is kept."""
    return tmp_path / "coach" / "cache" / "next" / "default.txt"


def on(days: int) -> dict[str, str]:
    """The clock of so many days after 22 November 2026."""
    return {"SOURCE_DATE_EPOCH": str(int(TODAY) + days * DAY)}


def ticks(records: Path) -> list[dict[str, object]]:
    """The answers of all ticks, in the order in which they were saved."""
    files = sorted(records.glob("*-tick-*.toml"), key=lambda file: file.name[-9:])
    return [tomllib.loads(file.read_text())["answers"] for file in files]


# --------------------------------------------------------------------------- next


def test_next_is_one_line(run: Run, plan: Plan) -> None:
    """The open action with the earliest date, its day, its person, and how to tick it off."""
    plan()
    assert run("next").stdout == LINE


def test_next_says_what_to_run_when_nothing_is_open(run: Run, plan: Plan, cache: Path) -> None:
    """Nothing saved, or nothing open: still exit 0 and a way on."""
    assert run("next").stdout.startswith("Nothing is saved yet. careercoach diagnose")
    assert not cache.exists()
    plan("[]")
    assert "careercoach check-in" in run("next").stdout


def test_next_tells_a_proposal_until_something_is_planned(run: Run) -> None:
    """What the newest run proposed comes first, and `plan` takes it on."""
    run("diagnose", "--answers", "-", "--no-input", stdin=_answers())
    told = run("next").stdout
    assert told.startswith("Proposed by ")
    assert told.endswith("careercoach plan takes it on.\n")


def _answers() -> str:
    from test_cli import ANSWERS  # noqa: PLC0415  # its answers alone

    return ANSWERS


@pytest.mark.parametrize("days", [0, 5, 6, 40])
def test_every_way_to_the_line_tells_the_same_bytes(
    run: Run, plan: Plan, cache: Path, days: int
) -> None:
    """Kept, worked out on the fast path, and worked out by the program proper; due or late."""
    plan()
    proper = run("next", "--profile=default", env=on(days)).stdout
    cache.unlink()
    fresh = run("next", env=on(days)).stdout
    assert cache.exists()
    assert run("next", env=on(days)).stdout == fresh == proper
    assert run("next", env=on(days) | {"LC_ALL": "C", "PYTHONUTF8": "0"}).stdout == proper


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            (
                "Ask what has come of this: put me into the group that plans the second nursery; "
                "and of “I will tell Mrs Lloyd your name, the right one.”"
            ),
            "Ask what has come of this: put me into the group that plans the second nursery …, by",
        ),
        (
            (
                "Ask in writing whether the role really takes “planning stock for five years ahead "
                "and speaking before the whole council”"
            ),
            (
                "Ask in writing whether the role really takes “planning stock for five years ahead "
                "and speaking before the …”, by"
            ),
        ),
    ],
)
def test_a_long_action_ends_where_a_thought_does(
    run: Run, plan: Plan, words: str, told: str
) -> None:
    """At the last clause or word that fits, with its quotation closed, and a comma after it."""
    plan(f'[{{ action = "{words}", by = 2026-11-27 }}]')
    assert run("next").stdout == f"{told} Fri 27 Nov. Done? careercoach done 1\n"


def test_an_action_that_is_late_is_not_scolded(run: Run, plan: Plan) -> None:
    """On its day "today", afterwards since when; no more words than that."""
    plan()
    assert "minutes, today (with Marta). Done?" in run("next", env=on(5)).stdout
    assert "minutes, due since Fri 27 Nov (with Marta). Done?" in run("next", env=on(6)).stdout


def test_the_kept_lines_serve_the_days_to_come(run: Run, plan: Plan, cache: Path) -> None:
    """No day needs new work: the line of a later day is kept too; after a quarter none is."""
    plan()
    run("next")
    times = cache.stat().st_mtime_ns
    cache.write_text(cache.read_text().replace("Marta", "Kept"))
    os.utime(cache, ns=(times, times))
    assert "Kept, by Fri" in run("next").stdout.replace("Kept for thirty minutes", "Kept")
    assert "due since Fri 27 Nov (with Kept)" in run("next", env=on(8)).stdout
    assert "(with Marta)" in run("next", env=on(92)).stdout


def test_a_kept_line_is_stale_once_the_folder_changed(run: Run, plan: Plan) -> None:
    """A record that came by a sync counts at once."""
    plan()
    run("next")
    plan('[{ action = "Call Bo", by = 2026-11-23 }]', number="00ab")
    assert run("next").stdout.startswith("Call Bo, by Mon 23 Nov.")


def test_every_command_that_writes_renews_the_line(run: Run, plan: Plan, cache: Path) -> None:
    """After a run or a tick the shells read the new line; no process of theirs is needed."""
    plan()
    run("win", "Cut release time from 9 days to 2")
    assert "Ask Marta" in cache.read_text()
    run("done", "1")
    assert "Write the memo" in cache.read_text()
    assert cache.stat().st_mode & 0o777 == 0o600


def test_next_works_where_nothing_can_be_kept(run: Run, plan: Plan, tmp_path: Path) -> None:
    """The cache is a convenience: a file in its place changes no answer."""
    plan()
    (tmp_path / "coach" / "cache").write_text("in the way")
    assert run("next").stdout == LINE
    assert run("next", "--profile=default").stdout == LINE


@pytest.mark.parametrize(
    "text", ["", "2026-11-22", "\n\n", "\x00" * 99, "x y z\n", "9999-01-01 + \n"]
)
def test_a_damaged_kept_line_costs_time_and_no_truth(
    run: Run, plan: Plan, cache: Path, text: str
) -> None:
    """Whatever stands in the cache, the line is right."""
    folder = plan().parent
    run("next")
    cache.write_text(text)
    times = folder.stat().st_mtime_ns
    os.utime(cache, ns=(times, times))
    assert run("next").stdout == LINE


def test_a_damaged_plan_is_told_and_the_rest_counts(run: Run, plan: Plan) -> None:
    """The fast path leaves it to the program proper, which names the file."""
    plan()
    plan(number="00ab").write_text("[answers")
    done = run("next")
    assert done.stdout == LINE
    assert "plan-00ab.toml" in done.stderr


def test_words_cannot_control_the_terminal(run: Run, plan: Plan, cache: Path) -> None:
    """An escape in an action is visible text, in the line and in what shells read."""
    plan('[{ action = "Ask\\u001b[2J \\u202eMarta\\nnow", by = 2026-11-27 }]')
    assert run("next").stdout.startswith("Ask\\x1b[2J \\u202eMarta now, by Fri 27 Nov.")
    assert "\x1b" not in cache.read_text()


def test_all_open_actions_have_numbers(run: Run, plan: Plan) -> None:
    """By date, undated ones last, each with the number that `done` takes."""
    plan()
    assert run("next", "--all").stdout.splitlines() == [
        " 1  Ask Marta for thirty minutes, by Fri 27 Nov (with Marta)",
        " 2  Write the memo, by Fri 4 Dec",
        " 3  Send the note",
    ]


def test_next_as_json(run: Run, plan: Plan) -> None:
    """The line, the step, and with --all every open one; numbers and ISO dates."""
    plan()
    told = json.loads(run("next", "--json", "--all").stdout)
    assert told["schema_version"] == 1
    assert told["line"] + "\n" == LINE
    assert told["next"] == told["open"][0]
    assert (told["next"]["due"], told["next"]["with"]) == ("2026-11-27", "Marta")
    assert [one["number"] for one in told["open"]] == [1, 2, 3]
    assert json.loads(run("next", "--json").stdout).keys() == {"schema_version", "line", "next"}


def test_each_profile_has_its_own_line(run: Run, plan: Plan, records: Path) -> None:
    """By option, variable and choice, before and after the name of the command."""
    plan()
    plan('[{ action = "Call Bo" }]', records.with_name("work"))
    bo = "Call Bo. Done? careercoach done 1\n"
    for _ in ("worked out", "kept"):
        assert run("--profile", "work", "next").stdout == bo
        assert run("next", "--profile", "work").stdout == bo
        assert run("next", env={"CAREERCOACH_PROFILE": "work"}).stdout == bo
    run("profile", "use", "work")
    assert run("next").stdout == bo
    assert run("next", "--profile", "default").stdout == LINE
    assert "profile name" in run("next", "--profile", "../x", code=2).stderr


HOMES: list[dict[str, str]] = [
    {"CAREERCOACH_HOME": "/home/ana/coach"},
    {"CAREERCOACH_HOME": ""},
    {"XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "/c", "XDG_CONFIG_HOME": "/e"},
    {"XDG_DATA_HOME": "/d", "CAREERCOACH_PROFILE": "work"},
    {"XDG_CACHE_HOME": "", "CAREERCOACH_PROFILE": ""},
]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the fast path leaves it to paths")
@pytest.mark.parametrize("variables", HOMES)
def test_the_fast_path_knows_the_same_folders(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The two that work out folders and profile agree, whatever is set."""
    for name in ("CAREERCOACH_HOME", "CAREERCOACH_PROFILE", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/ana")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    world = real()
    known = folders(world)
    profile = current_profile(world, known, None)
    expected = (str(profile_folder(known, profile)), f"{known.cache}/next/{profile}.txt")
    assert kept_line.places("") == expected


@pytest.mark.parametrize("home", ["~/coach", "~ana/coach"])
def test_the_fast_path_leaves_the_rest_to_the_program(
    home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home to expand takes more than this to tell."""
    monkeypatch.setenv("CAREERCOACH_HOME", home)
    assert kept_line.kept("") is None


GREETING = {"typer", "rich", "pydantic", "re", "typing", "json", "pathlib", "datetime"}
STALE = {"typer", "rich", "pydantic", "pathlib", "dataclasses", "jinja2", "careercoach.journal"}


def _imported(world: dict[str, str], *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        env=world,
        capture_output=True,
        text=True,
        check=True,
    )
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}


def test_next_imports_next_to_nothing(world: dict[str, str], plan: Plan) -> None:
    """Stale, it may read TOML; kept, it loads nothing that Python had not loaded anyway."""
    plan()
    of_start = _imported(world, "-c", "pass")
    stale = _imported(world, str(PROGRAM), "next") - of_start
    assert "tomllib" in stale
    assert not stale & STALE
    kept = _imported(world, str(PROGRAM), "next") - of_start
    assert "careercoach.kept_line" in kept
    assert not kept & {*GREETING, "tomllib"}


# --------------------------------------------------------------------------- done


def test_done_ticks_off_and_tells_the_next(run: Run, plan: Plan, records: Path) -> None:
    """A record of its own with the note; the plan's file stays as it was."""
    file = plan()
    before = file.read_bytes()
    told = run("done", "1", "--note", "she said\nyes").stdout.splitlines()
    assert told[0] == "Done: Ask Marta for thirty minutes (with Marta)."
    assert told[1].startswith("Next: Write the memo, by Fri 4 Dec.")
    (tick,) = ticks(records)
    assert tick == {
        "action": "20261120T080000Z-00aa#2",
        "outcome": "done",
        "note": "she said yes",
    }
    assert file.read_bytes() == before


@pytest.mark.parametrize("number", ["9", "0", "-1", "two", "1.5", "²", "1" * 5000])
def test_a_number_that_does_not_exist_is_one_line(
    run: Run, plan: Plan, records: Path, number: str
) -> None:
    """Exit 2, the numbers there are, nothing saved."""
    plan()
    done = run("done", "--", number, code=2)
    (line,) = done.stderr.splitlines()
    assert "numbers 1 to 3; see careercoach next --all" in line
    assert len(line) < 200
    assert not ticks(records)


def test_done_without_a_number_or_a_plan(run: Run, plan: Plan) -> None:
    """Each lack is named with the way on."""
    assert "careercoach plan" in run("done", "1", code=2).stderr
    assert "nothing can be reopened" in run("done", "1", "--reopen", code=2).stderr
    plan()
    assert "careercoach next --all" in run("done", code=2).stderr


def test_postponed_to_a_day_of_the_date_grammar(run: Run, plan: Plan, records: Path) -> None:
    """The new date counts, and the list says how often."""
    plan()
    told = run("done", "1", "--postpone", "+2w").stdout
    assert told.startswith("Postponed: Ask Marta for thirty minutes (with Marta), to Sun 6 Dec.\n")
    assert ticks(records)[0]["by"] == date(2026, 12, 6)
    assert "Marta), by Sun 6 Dec" not in run("next", "--all").stdout
    assert "by Sun 6 Dec (with Marta); postponed once" in run("next", "--all").stdout


@pytest.mark.parametrize("when", ["yesterday", "01/02", "soon", "2026-02-30", ""])
def test_a_date_in_the_past_or_with_two_readings_is_refused(
    run: Run, plan: Plan, records: Path, when: str
) -> None:
    """One line with what to write instead; nothing is saved."""
    plan()
    done = run("done", "1", "--postpone", when, code=2)
    (line,) = done.stderr.splitlines()
    assert line.startswith("careercoach: --postpone: ")
    assert not ticks(records)


def test_dropped_with_a_reason_and_reopened(run: Run, plan: Plan, records: Path) -> None:
    """The reason is kept; what was settled is listed with numbers, the newest first."""
    plan()
    run("done", "1", "--drop", "she left")
    run("done", "1", env=on(1))
    listed = run("done", "--list", env=on(2)).stdout.splitlines()
    assert listed[0].startswith(" 1  done 23 Nov: Write the memo")
    assert listed[1].startswith(" 2  dropped 22 Nov (she left): Ask Marta")
    told = run("done", "2", "--reopen", env=on(2)).stdout
    assert told.startswith("Open again: Ask Marta for thirty minutes, by Fri 27 Nov (with Marta).")
    assert run("next", env=on(2)).stdout == LINE
    assert [one["outcome"] for one in ticks(records)].count("dropped") == 1
    assert "why" in run("done", "1", "--drop", " ", code=2).stderr


def test_one_thing_at_a_time(run: Run, plan: Plan, records: Path) -> None:
    """Options that contradict each other, and words without end, are refused."""
    plan()
    run("done", "1", "--drop", "x", "--postpone", "+1w", code=2)
    assert "500" in run("done", "1", "--note", "x" * 501, code=2).stderr
    assert not ticks(records)


def test_the_third_postponement_asks_what_is_missing(run: Run, plan: Plan, records: Path) -> None:
    """Twice without a word; then, without a terminal, a reason must be given."""
    plan('[{ action = "Ask Marta", by = 2026-11-27, why = "she decides" }]')
    for when in ("+1w", "+2w"):
        assert len(run("done", "1", "--postpone", when).stdout.splitlines()) == 2
    done = run("done", "1", "--postpone", "+3w", code=2)
    assert "put this off twice" in done.stderr
    assert "--reason cue (no good moment), ability (too big) or wanting" in done.stderr
    assert len(ticks(records)) == 2
    assert "cue" in run("done", "1", "--postpone", "+3w", "--reason", "lazy", code=2).stderr


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("cue", "something that happens anyway"),
        ("ability", "Make it ten minutes"),
        (
            "wanting",
            (
                "You took it on because she decides. If it is not yours to do, let it go: "
                "careercoach done 1 --drop “why”. If it is, say in one line what puts you off, "
                "and change that: careercoach plan."
            ),
        ),
    ],
)
def test_each_reason_has_an_answer(
    run: Run, plan: Plan, records: Path, reason: str, told: str
) -> None:
    """What to change, and for a lack of wanting what it was for; the reason is kept."""
    plan('[{ action = "Ask Marta", by = 2026-11-27, why = "she decides" }]')
    for when in ("+1w", "+8d"):
        run("done", "1", "--postpone", when)
    assert told in run("done", "1", "--postpone", "+2w", "--reason", reason).stdout
    assert ticks(records)[-1]["reason"] == reason


def test_looking_back_passes_over_ticks(run: Run, plan: Plan) -> None:
    """A tick is no run: `report` and `profile show` tell the runs."""
    plan()
    run("done", "1")
    assert "A few things" in run("report").stdout
    assert "tick" not in run("profile", "show").stdout


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_tick_is_on_the_disk_and_its_line_costs_no_sync(
    world: dict[str, str], plan: Plan, tmp_path: Path
) -> None:
    """Two fsync calls for the record, none for what can be worked out again."""
    plan()
    log = tmp_path / "strace.log"
    traced = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(log)]
    done = subprocess.run(
        [*traced, str(PROGRAM), "done", "1"], env=world, capture_output=True, check=False
    )
    if done.returncode and not log.read_text():
        pytest.skip("strace may not trace here")
    assert len(log.read_text().splitlines()) == 2
