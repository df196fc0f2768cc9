"""Write a file so that a crash, a full disk or a second writer leaves old bytes or new bytes."""

import errno
import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from careercoach.errors import CannotWriteError
from careercoach.visible import one_line

_MENDS = {
    errno.ENOSPC: ("no space left on the device", "free some space and run again"),
    errno.EDQUOT: ("your disk quota is used up", "free some space and run again"),
    errno.EFBIG: ("the file-size limit is reached", "raise it (ulimit -f) and run again"),
    errno.EROFS: ("the file system is read-only", "make it writable and run again"),
    errno.EACCES: ("permission denied", "make the folder writable for you and run again"),
    errno.EPERM: ("not permitted", "make the folder writable for you and run again"),
    errno.EIO: ("input/output error", "check the disk and run again"),
    errno.ENXIO: ("nobody reads this pipe", "start its reader first"),
    errno.EISDIR: ("this is a folder", "give the name of a file"),
}
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.EOPNOTSUPP, errno.EBADF}
_STALE_SECONDS = 600
_LONGEST_PART = 48


def cannot_write(path: Path, error: OSError, note: str = "") -> CannotWriteError:
    """Return the error to raise: which path, why, how to mend it, and what is not lost."""
    known = _MENDS.get(error.errno or 0)
    reason, mend = known or ((error.strerror or "unknown error").lower(), "mend that and run again")
    kept = f": {note}" if note else ""
    return CannotWriteError(f"cannot write {one_line(os.fspath(path))}: {reason}; {mend}{kept}")


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner alone.

    Raises:
        OSError: one of them cannot be made.
    """
    if folder.is_dir():
        return
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        return
    except FileNotFoundError:
        # mkdir's own `parents` would give the folders above the mode of the umask.
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)


def atomic_write(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Replace a file at once, readable for its owner alone; make the folders it needs.

    A symbolic link stays, and the file it points to is replaced. A device or a pipe is written
    to directly.

    Args:
        path: the file.
        data: all of its new bytes.
        durable: whether the bytes must survive a power cut; False for what can be rebuilt.

    Raises:
        CannotWriteError: it cannot be written; the old bytes are still there.
    """
    try:
        if _is_stream(path):
            _write_stream(path, data)
            return
        # Replacing the link itself would cut a file loose from where it is kept.
        target = Path(os.path.realpath(path))
        make_folder(target.parent)
        with _temporary(target, data, durable=durable) as temporary:
            temporary.replace(target)
    except OSError as error:
        raise cannot_write(path, error) from None


def _is_stream(path: Path) -> bool:
    """Whether this is a device, pipe or socket: to replace /dev/null would break the machine."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    return not stat.S_ISREG(mode)


def _write_stream(path: Path, data: bytes) -> None:
    # O_NONBLOCK: a pipe that nobody reads is an error, not a wait without end.
    descriptor = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    try:
        os.set_blocking(descriptor, True)
        _write_all(descriptor, data)
    finally:
        os.close(descriptor)


def write_new(folder: Path, names: Iterable[str], data: bytes) -> Path:
    """Write a file under the first of `names` that is free, and return when it is on the disk.

    Raises:
        OSError: it cannot be written; nothing new is there.
    """
    candidates = iter(names)
    first = next(candidates)
    with _temporary(folder / first, data, durable=True) as temporary:
        path = _place(temporary, folder, first, candidates)
        try:
            _sync_folder(folder)
        except BaseException:
            # Told as not written, so it must not turn up beside a second try.
            with suppress(OSError):
                path.unlink()
            raise
    return path


def _place(temporary: Path, folder: Path, first: str, others: Iterator[str]) -> Path:
    """Give the file its name without ever taking the name of another."""
    name: str | None = first
    while name is not None:
        with suppress(FileExistsError):
            _name_file(temporary, folder / name)
            return folder / name
        name = next(others, None)
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))


def _name_file(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path, follow_symlinks=False)
    except OSError as error:
        # FAT and some network folders have no hard links.
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        temporary.rename(path)


@contextmanager
def _temporary(target: Path, data: bytes, *, durable: bool) -> Iterator[Path]:
    """Write a hidden file beside the target; what is still there in the end is removed."""
    mark = f"{os.getpid()}-{os.urandom(2).hex()}"
    path = target.with_name(f".{target.name[:_LONGEST_PART]}.tmp-{mark}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(path, flags, 0o600)
    try:
        try:
            # The umask can take rights from the owner too.
            os.fchmod(descriptor, 0o600)
            _write_all(descriptor, data)
            if durable:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
        yield path
    finally:
        with suppress(OSError):
            path.unlink()


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network folders cannot do this, and keep names safe themselves.
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def remove_stale(folder: Path, listing: Sequence[str]) -> None:
    """Remove temporary files of writers that were killed: they hold a person's answers."""
    for name in listing:
        if not is_temporary(name):
            continue
        path = folder / name
        with suppress(OSError):
            # Ten minutes: another writer, perhaps on another machine, may be at work right now.
            if abs(time.time() - path.lstat().st_mtime) > _STALE_SECONDS:
                path.unlink()


def is_temporary(name: str) -> bool:
    """Whether this is the name of a file that one of our writers had not finished."""
    stem, mark, rest = name.rpartition(".tmp-")
    process, _, random = rest.partition("-")
    return bool(mark) and stem.startswith(".") and process.isdecimal() and random.isalnum()
