"""`shell-init` in real shells: a greeting once a day from builtins alone, and completion."""

import os
import shutil
import subprocess
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import Run

COMMANDS = {
    "bash": ("bash", "--norc", "--noprofile", "-i"),
    "zsh": ("zsh", "-f", "-i"),
    "fish": ("fish", "--no-config", "-i"),
}
SHELLS = [
    pytest.param(
        name,
        marks=pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed"),
    )
    for name in COMMANDS
]
LINE = "Ask Marta, by "


@pytest.fixture
def today(world: dict[str, str]) -> dict[str, str]:
    """A world on the real day, which is the one that a shell knows."""
    world.pop("SOURCE_DATE_EPOCH")
    return world | {"TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8"}


@pytest.fixture
def snippet(run: Run, tmp_path: Path, today: dict[str, str]) -> dict[str, Path]:
    """The lines of each shell as a file, written once as the README advises."""
    found = {}
    for name in COMMANDS:
        found[name] = tmp_path / f"init.{name}"
        found[name].write_text(run("shell-init", name, env=today).stdout)
    return found


@pytest.fixture
def planned(run: Run, records: Path, today: dict[str, str]) -> dict[str, str]:
    """A world in which one action is open, and its line kept."""
    records.mkdir(parents=True)
    due = date.today() + timedelta(days=4)  # noqa: DTZ011  # the shell's own day is meant
    (records / "20261120T080000Z-plan-00aa.toml").write_text(
        'format = 1\nquestionnaire = "plan"\nedition = 1\nat = 2026-11-20T08:00:00Z\n[answers]\n'
        f'commitments = [{{ action = "Ask Marta", by = {due} }}]\n'
    )
    run("next", env=today | {"SOURCE_DATE_EPOCH": ""})
    return today


def shell(name: str, script: str, world: dict[str, str], *before: str) -> str:
    """Run a script in a clean interactive shell that can start no program; return its output."""
    done = subprocess.run(
        [*before, shutil.which(name) or name, *COMMANDS[name][1:], "-c", script],
        env=world | {"PATH": "/nowhere"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    noise = ("no job control", "cannot set terminal process group")
    told = [line for line in done.stderr.splitlines() if not any(one in line for one in noise)]
    assert told == []
    return done.stdout


@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_greets_once_a_day(
    name: str, snippet: dict[str, Path], planned: dict[str, str], tmp_path: Path
) -> None:
    """The first terminal of a day shows the line, the next ones nothing; the day after, again."""
    source = f". {snippet[name]}"
    assert shell(name, source, planned).startswith(LINE)
    assert shell(name, source, planned) == ""
    seen = tmp_path / "coach" / "cache" / "next" / "default.seen"
    assert len(seen.read_text().strip()) == len("2026-11-22")
    seen.write_text("2020-01-01\n")
    os.utime(seen, (time.time() - 2 * 86_400,) * 2)
    assert shell(name, source, planned).startswith(LINE)


@pytest.mark.parametrize("name", SHELLS)
def test_shells_agree_on_the_day(
    name: str, snippet: dict[str, Path], planned: dict[str, str], tmp_path: Path
) -> None:
    """Whichever shell greeted, the day it leaves is the local one, so the others stay silent."""
    shell(name, f". {snippet[name]}", planned)
    seen = (tmp_path / "coach" / "cache" / "next" / "default.seen").read_text().strip()
    local = subprocess.run(
        ["date", "+%F"], env=planned, capture_output=True, text=True, check=True
    ).stdout.strip()
    assert seen == local


@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_tells_the_line_of_its_own_day(
    name: str, snippet: dict[str, Path], planned: dict[str, str], records: Path, tmp_path: Path
) -> None:
    """Of the kept lines the last that has begun is told; past the end, or before, none."""
    cache = tmp_path / "coach" / "cache" / "next" / "default.txt"
    zone = cache.read_text().rsplit(" ", 1)[1]

    def told(*lines: str) -> str:
        cache.write_text("".join(f"{line}\n" for line in lines[:-1]) + f"{lines[-1]} {zone}")
        stamp = records.stat().st_mtime_ns
        os.utime(cache, ns=(stamp, stamp))
        cache.with_name("default.seen").unlink(missing_ok=True)
        return shell(name, f". {snippet[name]}", planned)

    assert (
        told("2000-01-01 + old", "2001-01-01 + new", "2999-01-01 + later", "2999-02-01 .")
        == "new\n"
    )
    assert told("2000-01-01 - quiet", "2999-02-01 .") == ""
    assert told("2000-01-01 + over", "2001-02-01 .") == ""
    assert told("2999-01-01 + not yet", "2999-02-01 .") == ""
    odd = "$(echo x) `id` %s \\n * ~ ' \" 'a b'"
    assert told(f"2000-01-01 + {odd}", "2999-02-01 .") == f"{odd}\n"


@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_is_silent_without_a_line_that_is_right(
    name: str, snippet: dict[str, Path], planned: dict[str, str], records: Path, tmp_path: Path
) -> None:
    """No line, another profile without one, or a record that came since: not a word."""
    source = f". {snippet[name]}"
    assert shell(name, source, planned | {"CAREERCOACH_PROFILE": "work"}) == ""
    assert shell(name, source, planned | {"CAREERCOACH_HOME": str(tmp_path / "empty")}) == ""
    os.utime(records, (time.time() + 60,) * 2)
    assert shell(name, source, planned) == ""


@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_greets_with_the_profile_in_use(
    run: Run, name: str, snippet: dict[str, Path], planned: dict[str, str], records: Path
) -> None:
    """What `profile use` chose, and XDG folders, are found by the shell too."""
    shutil.copytree(records, records.with_name("work"))
    run("profile", "use", "work")
    assert shell(name, f". {snippet[name]}", planned) == ""
    run("next", env=planned | {"SOURCE_DATE_EPOCH": ""})
    assert shell(name, f". {snippet[name]}", planned).startswith(LINE)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("name", SHELLS)
def test_a_greeting_starts_no_process(
    name: str, snippet: dict[str, Path], planned: dict[str, str], tmp_path: Path
) -> None:
    """Not one fork or program more than a shell that does nothing."""

    def started(script: str) -> int:
        log = tmp_path / "strace.log"
        calls = "trace=fork,vfork,execve,clone,clone3"
        strace = (shutil.which("strace") or "", "-f", "-qq", "-e", calls, "-o", str(log))
        shell(name, script, planned, *strace)
        # Threads of fish are no processes.
        return sum("CLONE_THREAD" not in line for line in log.read_text().splitlines())

    assert started(f". {snippet[name]}") == started("true")


COMPLETE = {
    "bash": "COMP_WORDS=(careercoach {words}); COMP_CWORD={place}; __careercoach_complete; "
    'printf "%s\\n" "${{COMPREPLY[@]}}"',
    "zsh": "_describe() {{ print -l ${{(P)4}} }}; compadd() {{ print -l -- $found }}; "
    "_files() {{ }}; "
    "words=(careercoach {words}); CURRENT=$(({place} + 1)); __careercoach_complete",
    "fish": "complete -C 'careercoach {words}'",
}


def completed(name: str, snippet: Path, world: dict[str, str], *words: str) -> set[str]:
    """Return what a shell offers after these words, without descriptions."""
    script = COMPLETE[name].format(words=" ".join(words), place=len(words))
    lines = shell(name, f". {snippet}\n{script}", world).splitlines()
    return {line.replace("\t", ":").partition(":")[0] for line in lines}


@pytest.mark.parametrize("name", SHELLS)
def test_commands_and_options_are_completed(
    name: str, snippet: dict[str, Path], today: dict[str, str]
) -> None:
    """Names of commands, of what follows them, and options, each of its own command."""
    assert {"win", "diagnose"} <= completed(
        name, snippet[name], today, "''" if name != "fish" else ""
    )
    assert "--seen-by" in completed(name, snippet[name], today, "win", "--")
    assert "--seen-by" not in completed(name, snippet[name], today, "done", "--")
    blank = "''" if name != "fish" else ""
    assert {"list", "export"} <= completed(name, snippet[name], today, "profile", blank)
    assert "diagnose" in completed(name, snippet[name], today, "history", blank)


@pytest.mark.parametrize("name", SHELLS)
def test_names_and_words_of_files_are_never_run(
    run: Run, name: str, today: dict[str, str], tmp_path: Path
) -> None:
    """A questionnaire of one's own is offered; what means something to a shell is not run."""
    own = tmp_path / "coach" / "config" / "prompts"
    own.mkdir(parents=True)
    touch = f"$(>{tmp_path}/pwned)`>{tmp_path}/pwned`';>{tmp_path}/pwned;'"
    (own / "coffee.toml").write_text(f'id = "coffee"\nabout = "{touch}"\n')
    for odd in ("$(touch pwned).toml", "a b;c.toml", "-rf.toml", "x'y.toml"):
        (own / odd).write_text("")
    file = tmp_path / "own"
    file.write_text(run("shell-init", name, env=today).stdout)
    blank = "''" if name != "fish" else ""
    offered = completed(name, file, today, blank)
    assert "coffee" in offered
    assert not any(set(one) & set("$ ;'") for one in offered)
    assert not (tmp_path / "pwned").exists()


def test_an_unknown_shell_is_named(run: Run) -> None:
    """Exit 2, and which shells there are."""
    assert "bash, zsh, fish" in run("shell-init", "tcsh", code=2).stderr


def test_a_script_is_not_greeted(snippet: dict[str, Path], planned: dict[str, str]) -> None:
    """A shell that nobody looks at gets no greeting in its output."""
    done = subprocess.run(
        ["bash", "--norc", "-c", f". {snippet['bash']}"],
        env=planned,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == ""


def test_a_careful_shell_takes_it_too(snippet: dict[str, Path], planned: dict[str, str]) -> None:
    """Strict options of a person's own dotfile neither break it nor are broken by it."""
    strict = "set -euo pipefail; set -o noclobber; IFS=:"
    script = f"{strict}; . {snippet['bash']}; . {snippet['bash']}; [[ $IFS == : ]]"
    assert shell("bash", script, planned).startswith(LINE)
