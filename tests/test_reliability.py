"""What must hold whatever the world does: streams, network, damaged places."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import PROGRAM, Run

EXAMPLE = ("diagnose", "--example", "--format", "plain")


def _shell(command: str, world: dict[str, str]) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        text=True,
        env=world,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    return done


def test_a_reader_that_leaves_early_is_no_error(world: dict[str, str]) -> None:
    """`| head -1` gets its line; nothing is said on standard error."""
    done = _shell(f"{PROGRAM} {' '.join(EXAMPLE)} | head -1", world)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Am I stuck?")


@pytest.mark.parametrize("command", [" ".join(EXAMPLE), "--help", "diagnose --help", "next"])
def test_a_full_disk_behind_standard_output_is_told(world: dict[str, str], command: str) -> None:
    """/dev/full: one line, exit 73."""
    done = _shell(f"{PROGRAM} {command} > /dev/full", world)
    assert done.returncode == 73
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("stdin", ["<&-", "< /dev/null"])
def test_without_anybody_to_ask_all_missing_answers_are_named(
    world: dict[str, str], stdin: str
) -> None:
    """Standard input closed or empty: exit 2 and the ids, no hang."""
    done = _shell(f"{PROGRAM} diagnose {stdin}", world)
    assert done.returncode == 2
    assert "why_today, flags" in done.stderr


@pytest.mark.parametrize("stream", [">&-", "2>&-"])
def test_closed_output_streams_do_not_break_a_run(world: dict[str, str], stream: str) -> None:
    """A closed standard output says so; a closed standard error changes nothing."""
    done = _shell(f"{PROGRAM} {' '.join(EXAMPLE)} {stream}", world)
    assert done.returncode == (73 if stream == ">&-" else 0)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize(
    "arguments", [EXAMPLE, ("--help",), ("questions", "list"), ("profile", "list")]
)
def test_no_command_talks_to_the_network(
    world: dict[str, str], tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    """Not one network call of the operating system."""
    trace = tmp_path / "trace"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=%network", "-o", trace, PROGRAM, *arguments],
        capture_output=True,
        text=True,
        env=world,
        timeout=60,
        check=False,
    )
    if "ptrace" in done.stderr.lower():
        pytest.skip("tracing is not permitted here")
    assert done.returncode == 0
    assert trace.read_text() == ""


def test_a_folder_that_cannot_be_written_still_reads(run: Run, tmp_path: Path) -> None:
    """A file in the place of the profile's folder: exit 73 and the path; nothing is lost."""
    data = tmp_path / "coach" / "data"
    data.mkdir(parents=True)
    (data / "profiles").write_text("not a folder")
    answers = json.dumps({"why_today": "In May.", "flags": ["process"]})
    done = run("diagnose", "--answers", "-", stdin=answers, code=73)
    assert str(data / "profiles") in done.stderr
    assert (data / "profiles").read_text() == "not a folder"


def test_files_are_private_whatever_the_umask(world: dict[str, str], tmp_path: Path) -> None:
    """Umask 000: folders 0700, records, drafts and exports 0600."""
    command = (
        f"umask 000; {PROGRAM} diagnose --set why_today=May --set flags=process "
        f"--output {tmp_path}/report.md && {PROGRAM} profile export --output {tmp_path}/all.json"
    )
    assert _shell(command, world).returncode == 0
    for path in [tmp_path / "report.md", tmp_path / "all.json", *(tmp_path / "coach").rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


def test_four_runs_at_once_lose_nothing(world: dict[str, str], records: Path) -> None:
    """Four programs that save in the same second leave four records."""
    one = f"{PROGRAM} diagnose --set why_today=May --set flags=process > /dev/null"
    done = _shell(f"{one} & {one} & {one} & {one} & wait", world)
    assert done.returncode == 0
    assert len(list(records.glob("*.toml"))) == 4
