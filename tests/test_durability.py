"""Whatever breaks while saving, old bytes stay and new bytes are whole."""

import errno
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import careercoach
from careercoach.errors import CannotWriteError
from careercoach.journal import (
    Draft,
    Record,
    atomic_write,
    history,
    load_all,
    load_draft,
    save,
    save_draft,
    use_profile,
)
from careercoach.journal.files import write_new
from careercoach.paths import Folders

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
OLD = Record("diagnose", 1, NOON - timedelta(days=1), {"boss": "Ana"})
NEW = Record("diagnose", 1, NOON, {"boss": "Ana", "said": "x" * 5000})

COMMON = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from careercoach.errors import CoachError
from careercoach.journal import Draft, Record, save, save_draft
from careercoach.paths import Folders
top = Path(sys.argv[1])
noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
answers = {"boss": "Ana", "said": "x" * 5000}
record = Record("diagnose", 1, noon, answers)
def home(place):
    return Folders(*(place / one for one in ("data", "state", "cache", "config")))
def guarded(work):
    try:
        work()
    except CoachError as error:
        print(error.exit_code, error.message)
    else:
        print("saved")
"""
# Everything is imported and warm before the mark, so that what follows it is the save alone.
SAVE = f"""{COMMON}
save(top / "warm", record)
os.access("/the-mark", 0)
guarded(lambda: save(top / "new" / "default", record))
"""
SAVE_DRAFT = f"""{COMMON}
save_draft(home(top / "warm"), "default", Draft("diagnose", 1, noon, answers))
os.access("/the-mark", 0)
guarded(lambda: save_draft(home(top), "default", Draft("diagnose", 1, noon, answers)))
"""
CALLS = (
    "?open,?openat,write,close,fsync,fdatasync,fchmod,?chmod,?fchmodat,?link,?linkat,?unlink,"
    "?unlinkat,?rename,?renameat,?renameat2,?mkdir,?mkdirat,?access,?faccessat,?faccessat2"
)


def command(code: str, *arguments: object) -> list[str]:
    """Return the command that runs code in a fresh interpreter."""
    return [sys.executable, "-c", code, *map(str, arguments)]


def variables() -> dict[str, str]:
    """Return an environment in which the package under test is found."""
    source = str(Path(careercoach.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": source, "PYTHONDONTWRITEBYTECODE": "1"}


def run(words: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, whatever that is."""
    return subprocess.run(
        words, env=variables(), capture_output=True, text=True, timeout=60, check=False
    )


def strace(code: str, top: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run code on a folder under strace."""
    log = ("-o", str(top.parent / f"{top.name}.log"))
    return run(["strace", "-f", *log, *options, *command(code, top)])


@pytest.fixture(scope="session")
def tracer() -> None:
    """Skip where system calls cannot be traced."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    if run(["strace", "-o", "/dev/null", "true"]).returncode:
        pytest.skip("tracing is not permitted here")


def calls_of(code: str, top: Path) -> list[tuple[str, int, str]]:
    """Return each system call of a save: its name, its number in the whole run, and the line."""
    top.mkdir()
    done = strace(code, top, "-e", f"trace={CALLS}")
    assert done.stdout == "saved\n", done.stderr
    seen: Counter[str] = Counter()
    calls: list[tuple[str, int, str]] = []
    marked = False
    for line in (top.parent / f"{top.name}.log").read_text().splitlines():
        name = line.split(maxsplit=1)[1].partition("(")[0]
        seen[name] += 1
        if marked and not name.startswith("+++"):
            calls.append((name, seen[name], line))
        marked = marked or "/the-mark" in line
        if '"saved' in line:
            break
    return calls[:-1]


def listing(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder with their bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def prepared(top: Path) -> Path:
    """Make a folder with one old record in a profile."""
    profile = top / "new" / "default"
    save(profile, OLD)
    return profile


# Kill


@pytest.mark.usefixtures("tracer")
def test_kill_at_any_call_of_a_save(tmp_path: Path) -> None:
    """Killed at any system call, old records are intact, the new one is whole or absent."""

    def check(at: tuple[str, int, str]) -> bool:
        name, number, line = at
        top = tmp_path / f"{name}-{number}"
        profile = prepared(top)
        before = listing(profile)
        done = strace(SAVE, top, "-e", f"inject={name}:signal=KILL:when={number}")
        assert done.returncode == -9, line
        loaded = load_all(profile)
        assert loaded.notices == (), line
        assert loaded.records in ((OLD,), (OLD, NEW)), line
        assert before.items() <= listing(profile).items(), line
        save(profile, replace(NEW, at=NOON + timedelta(hours=1)))
        assert len(load_all(profile).records) == len(loaded.records) + 1
        return len(loaded.records) == 2

    prepared(tmp_path / "plain")
    (tmp_path / "plain").rename(tmp_path / "old")
    calls = calls_of(SAVE.replace('top / "new"', 'top.parent / "old" / "new"'), tmp_path / "plain")
    assert {"write", "fsync", "fchmod", "close"} <= {name for name, *_ in calls}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        whole = list(pool.map(check, calls))
    # The record appears at one moment, and stays.
    assert whole == sorted(whole)
    assert True in whole
    assert False in whole


@pytest.mark.usefixtures("tracer")
def test_kill_at_any_call_of_the_first_save(tmp_path: Path) -> None:
    """Killed while the folders are made, the next save works and they are private."""

    def check(at: tuple[str, int, str]) -> None:
        name, number, line = at
        top = tmp_path / f"{name}-{number}"
        top.mkdir()
        done = strace(SAVE, top, "-e", f"inject={name}:signal=KILL:when={number}")
        assert done.returncode == -9, line
        profile = top / "new" / "default"
        assert load_all(profile).records in ((), (NEW,)), line
        save(profile, OLD)
        assert load_all(profile).records[0] == OLD
        assert modes(top / "new") <= {0o700, 0o600}, line

    calls = calls_of(SAVE, tmp_path / "plain")
    folders = [one for one in calls if "mkdir" in one[0] or "chmod" in one[0]]
    assert len(folders) >= 5
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(check, folders))


@pytest.mark.usefixtures("tracer")
def test_kill_at_any_call_of_a_draft(tmp_path: Path) -> None:
    """Killed at any system call, the draft is the old one or the new one."""
    older = Draft("diagnose", 1, NOON, {"boss": "Ana"})
    newer = Draft("diagnose", 1, NOON, {"boss": "Ana", "said": "x" * 5000})

    def check(at: tuple[str, int, str]) -> None:
        name, number, line = at
        top = tmp_path / f"{name}-{number}"
        save_draft(home(top), "default", older)
        done = strace(SAVE_DRAFT, top, "-e", f"inject={name}:signal=KILL:when={number}")
        assert done.returncode == -9, line
        found = load_draft(home(top), "default", "diagnose")
        assert found.notice == "", line
        assert found.draft in (older, newer), line
        save_draft(home(top), "default", newer)

    save_draft(home(tmp_path / "old"), "default", older)
    code = SAVE_DRAFT.replace("home(top)", 'home(top.parent / "old")')
    calls = calls_of(code, tmp_path / "plain")
    assert {"write", "fsync", "fchmod"} <= {name for name, *_ in calls}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(check, calls))


def home(top: Path) -> Folders:
    """Return the four folders inside one."""
    return Folders(*(top / one for one in ("data", "state", "cache", "config")))


# Order on the disk


@pytest.mark.usefixtures("tracer")
def test_two_syncs_around_the_name(tmp_path: Path) -> None:
    """A save syncs the file, names it, then syncs the folder: exactly two syncs."""
    calls = calls_of(SAVE, tmp_path / "plain")
    order = [name for name, *_ in calls if "sync" in name or "link" in name or "rename" in name]
    assert [name.removesuffix("at") for name in order] == ["fsync", "link", "fsync", "unlink"]


@pytest.mark.usefixtures("tracer")
def test_draft_is_synced_before_it_takes_the_place(tmp_path: Path) -> None:
    """A power cut leaves the old draft or the new one, never an empty file: one sync."""
    calls = calls_of(SAVE_DRAFT, tmp_path / "plain")
    order = [name for name, *_ in calls if "sync" in name or "rename" in name]
    assert [name.removesuffix("at") for name in order] == ["fsync", "rename"]


# Errors


@pytest.mark.usefixtures("tracer")
@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("ENOSPC", "no space left on the device; free some space and run again"),
        ("EDQUOT", "your disk quota is used up; free some space and run again"),
        ("EIO", "input/output error; check the disk"),
        ("EROFS", "the file system is read-only; make it writable"),
        ("EACCES", "permission denied; make the folder writable"),
    ],
)
def test_error_at_any_call_of_a_save(tmp_path: Path, error: str, said: str) -> None:
    """Whichever call fails, the error names path, cause and mend; nothing is left behind."""

    def check(at: tuple[str, int, str]) -> None:
        name, number, line = at
        top = tmp_path / f"{name}-{number}"
        top.mkdir()
        done = strace(SAVE, top, "-e", f"inject={name}:error={error}:when={number}")
        assert done.stderr == "", line
        assert done.stdout.startswith(f"73 cannot write {top / 'new'}"), line
        assert said in done.stdout, line
        assert done.stdout.endswith("your answers are kept in a draft\n"), line
        assert done.stdout.count("\n") == 1
        assert listing(top / "new") == {}, line

    calls = calls_of(SAVE, tmp_path / "plain")
    names = [name for name, *_ in calls]
    # To stop listing the folder, and to remove the temporary file in the end, cannot cost data.
    harmless = {names.index("close"), len(names) - 1}
    failing = [
        call
        for number, call in enumerate(calls)
        if number not in harmless and "ENOENT" not in call[2]
    ]
    assert len(failing) >= 13
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(check, failing))


@pytest.mark.usefixtures("tracer")
@pytest.mark.parametrize("error", ["EPERM", "EOPNOTSUPP"])
def test_without_hard_links_a_record_is_saved(tmp_path: Path, error: str) -> None:
    """On a file system without hard links a record is saved under a free name."""
    options = ("-e", f"trace={CALLS}", "-e", f"inject=?link,?linkat:error={error}:when=2")
    assert strace(SAVE, tmp_path, *options).stdout == "saved\n"
    assert load_all(tmp_path / "new" / "default").records == (NEW,)
    assert [one for one in listing(tmp_path) if ".tmp-" in one] == []


@pytest.mark.usefixtures("tracer")
def test_folder_that_cannot_be_synced_is_no_error(tmp_path: Path) -> None:
    """Some network file systems cannot sync a folder, and keep names safe themselves."""
    done = strace(SAVE, tmp_path, "-e", "inject=fsync:error=EINVAL:when=4")
    assert done.stdout == "saved\n"
    assert load_all(tmp_path / "new" / "default").records == (NEW,)


@pytest.mark.usefixtures("tracer")
def test_failed_draft_keeps_the_one_before(tmp_path: Path) -> None:
    """A full disk costs the last answer at most."""
    older = Draft("diagnose", 1, NOON, {"boss": "Ana"})
    save_draft(home(tmp_path / "old"), "default", older)
    before = listing(tmp_path / "old")
    code = SAVE_DRAFT.replace("home(top)", 'home(top.parent / "old")')
    calls = calls_of(code, tmp_path / "plain")
    (number,) = (number for name, number, _ in calls if name == "fsync")
    shutil.rmtree(tmp_path / "old")
    save_draft(home(tmp_path / "old"), "default", older)
    shutil.rmtree(tmp_path / "plain")
    (tmp_path / "plain").mkdir()
    done = strace(code, tmp_path / "plain", "-e", f"inject=fsync:error=ENOSPC:when={number}")
    assert done.stdout.startswith("73 cannot write ")
    assert "no space left" in done.stdout
    assert listing(tmp_path / "old") == before


def test_file_size_limit_is_told(tmp_path: Path) -> None:
    """A limit on file sizes is an error like a full disk, and leaves nothing."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))"
    done = run(command(f"{COMMON}{limit}\nguarded(lambda: save(top, record))", tmp_path))
    assert done.stdout.startswith("73 cannot write ")
    assert "the file-size limit is reached" in done.stdout
    assert listing(tmp_path) == {}


def test_folder_of_another_user_can_be_read() -> None:
    """A folder that cannot be written still gives its records, and a save says why not."""
    with tempfile.TemporaryDirectory() as top:
        profile = Path(top) / "default"
        path = save(profile, OLD)
        before = listing(profile)
        for one, mode in ((Path(top), 0o755), (profile, 0o555), (path, 0o444)):
            one.chmod(mode)
        if os.geteuid() == 0:
            os.seteuid(65534)
        try:
            assert load_all(profile).records == (OLD,)
            assert len(history(profile, profile / "cache").rows) == 1
            with pytest.raises(CannotWriteError, match="permission denied; make the folder"):
                save(profile, NEW)
        finally:
            if os.getuid() == 0:
                os.seteuid(0)
            profile.chmod(0o700)
        assert listing(profile) == before


def test_file_in_the_way_of_a_folder_is_told(tmp_path: Path) -> None:
    """A path that leads through a file is named."""
    (tmp_path / "file").touch()
    with pytest.raises(CannotWriteError, match=r"^cannot write .*: not a directory; "):
        save(tmp_path / "file" / "default", NEW)


# Many at once


WRITER = f"""{COMMON}
for number in range(25):
    save(top, Record("win", 1, noon, {{"who": sys.argv[2], "number": number}}))
"""


def test_four_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    """A hundred records of one second, from four processes, are all there and whole."""
    writers = [
        subprocess.Popen(command(WRITER, tmp_path, number), env=variables()) for number in range(4)
    ]
    assert [one.wait(60) for one in writers] == [0, 0, 0, 0]
    loaded = load_all(tmp_path)
    assert loaded.notices == ()
    told = Counter((one.answers["who"], one.answers["number"]) for one in loaded.records)
    assert told == Counter((str(who), number) for who in range(4) for number in range(25))
    assert [one for one in listing(tmp_path) if ".tmp-" in one] == []


def test_name_that_is_taken_is_never_overwritten(tmp_path: Path) -> None:
    """A file that turned up under the name that a writer chose is left as it is."""
    (tmp_path / "first").write_bytes(b"mine")
    (tmp_path / "second").symlink_to("nowhere")
    path = write_new(tmp_path, ["first", "second", "third"], b"new")
    assert path == tmp_path / "third"
    assert listing(tmp_path) == {"first": b"mine", "third": b"new"}
    with pytest.raises(FileExistsError):
        write_new(tmp_path, ["first"], b"new")


def test_taken_name_is_kept_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a name cannot be claimed by a link, a file that is there stays."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "first").write_bytes(b"mine")
    assert write_new(tmp_path, ["first", "second"], b"new") == tmp_path / "second"
    assert listing(tmp_path) == {"first": b"mine", "second": b"new"}


# Who may read


def modes(top: Path) -> set[int]:
    """Return the permissions of everything below a folder, and of itself."""
    return {stat.S_IMODE(one.stat().st_mode) for one in (top, *top.rglob("*"))}


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o177, 0o377])
def test_everything_is_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    """Folders are 0700 and files 0600, at every level that we make."""
    place = home(tmp_path / "a" / "b")
    before = os.umask(umask)
    try:
        save(place.data / "profiles" / "default", NEW)
        save_draft(place, "default", Draft("diagnose", 1, NOON))
        history(place.data / "profiles" / "default", place.cache)
        use_profile(place, "default")
        atomic_write(place.state / "deep" / "out.md", b"x")
    finally:
        os.umask(before)
    found = [(tmp_path / "a"), *(tmp_path / "a").rglob("*")]
    assert {stat.S_IMODE(one.stat().st_mode) for one in found if one.is_dir()} == {0o700}
    assert {stat.S_IMODE(one.stat().st_mode) for one in found if one.is_file()} == {0o600}
    assert len([one for one in found if one.is_file()]) >= 4


# One file replaced


def test_replaced_file_becomes_private(tmp_path: Path) -> None:
    """An export over an older one is whole, and readable for its owner alone."""
    path = tmp_path / "out.md"
    path.write_bytes(b"a longer text than before")
    path.chmod(0o644)
    atomic_write(path, b"new")
    assert path.read_bytes() == b"new"
    assert modes(tmp_path) == {0o700, 0o600}
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("there", [True, False])
def test_link_stays_a_link(tmp_path: Path, *, there: bool) -> None:
    """Writing to a link replaces what it points to, not the link."""
    real, link = tmp_path / "real" / "profile", tmp_path / "profile"
    if there:
        real.parent.mkdir()
        real.write_bytes(b"old")
    link.symlink_to(real)
    atomic_write(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make devices")
def test_devices_are_written_to_and_stay(tmp_path: Path) -> None:
    """`--output` to a device does not replace it, and a full one says so."""
    # Devices of our own: were the promise broken, root would replace the machine's /dev/null.
    empty, full = tmp_path / "null", tmp_path / "full"
    os.mknod(empty, 0o20600, os.makedev(1, 3))
    os.mknod(full, 0o20600, os.makedev(1, 7))
    atomic_write(empty, b"x")
    assert stat.S_ISCHR(empty.stat().st_mode)
    with pytest.raises(CannotWriteError, match="/full: no space left"):
        atomic_write(full, b"x")


def test_pipe_or_folder_is_not_replaced(tmp_path: Path) -> None:
    """A pipe that nobody reads is an error without waiting, and so is a folder."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = f"{COMMON}from careercoach.journal import atomic_write\n"
    done = run(command(f"{code}guarded(lambda: atomic_write(top, b'x'))", pipe))
    assert "nobody reads this pipe" in done.stdout
    assert pipe.is_fifo()
    with pytest.raises(CannotWriteError, match="this is a folder"):
        atomic_write(tmp_path, b"x")


def test_long_name_can_be_written(tmp_path: Path) -> None:
    """A name that leaves no room for a temporary ending is written all the same."""
    path = tmp_path / ("é" * 127)
    atomic_write(path, b"x")
    assert path.read_bytes() == b"x"


def test_leftovers_of_killed_writers_are_removed(tmp_path: Path) -> None:
    """What a killed writer left is removed by a later save; what may be in use is not."""
    old, fresh = tmp_path / ".x.toml.tmp-12-ab01", tmp_path / ".y.toml.tmp-13-ab02"
    for one in (old, fresh, tmp_path / ".other.tmp-", tmp_path / ".git"):
        one.touch()
        os.utime(one, (0, 0))
    os.utime(fresh)
    save(tmp_path, NEW)
    assert not old.exists()
    assert fresh.exists()
    assert (tmp_path / ".other.tmp-").exists()
    assert (tmp_path / ".git").exists()
