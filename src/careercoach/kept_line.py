"""The next action as plain lines in the cache folder, for those who cannot wait.

A shell greeting and `careercoach next` read it, so nothing is imported that Python has not loaded
anyway, and the folders are worked out here once more: `careercoach.paths` costs ten times as much.

Each line holds the day from which it is right, a mark, and the text: "2026-11-28 + Ask Marta ...".
`+` is worth a greeting, `-` is not, and the last line only ends the one before; its text is how
many seconds the clock is ahead of UTC, for a shell that cannot tell. All of them are right while
the file's time is that of the profile's folder, which a new record changes.
"""

# ruff: noqa: PTH102, PTH105, PTH112, PTH116, PTH120 - pathlib alone would cost more than all of this

import os
import sys
import time

GREET, QUIET, END = "+", "-", "."
_LARGEST = 1 << 16
_FOLDERS = {
    "data": ("XDG_DATA_HOME", ".local/share"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
    "config": ("XDG_CONFIG_HOME", ".config"),
}
_IN_NAMES = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


def profile_named(arguments: list[str]) -> str | None:
    """Return the profile that `next` is asked about: "" for the one in use, None if not asked."""
    match arguments:
        case ["next"]:
            return ""
        case ["--profile", name, "next"] | ["next", "--profile", name] if name:
            return name
    return None


def places(profile: str) -> tuple[str, str]:
    """Return the folder of a profile's records and the file of its lines; "" is the one in use.

    Raises:
        ValueError: it takes more than this to tell, for instance a folder given as "~/notes".
        OSError: the choice of a profile cannot be read.
    """
    name = profile or os.environ.get("CAREERCOACH_PROFILE") or _in_use(folder("config"))
    if not _IN_NAMES.issuperset(name):
        raise ValueError
    return f"{folder('data')}/profiles/{name}", path_in(folder("cache"), name)


def kept(profile: str) -> str | None:
    """Return the line of this day, or None when it must be worked out."""
    try:
        records, file = places(profile)
        if os.stat(file).st_mtime_ns != os.stat(records).st_mtime_ns:
            return None
        return line_of(_read(file).decode(), today())
    except (OSError, ValueError):
        return None


def keep(file: str, data: bytes, stamp: int) -> None:
    """Put lines in place at once, with the time of the folder of records.

    Not for ever: what is lost is worked out again.

    Raises:
        OSError: it cannot be done; what was there is still there.
    """
    _make_folder(os.path.dirname(file))
    temporary = f"{file}.tmp-{os.getpid()}"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        os.write(descriptor, data)
    finally:
        os.close(descriptor)
    os.utime(temporary, ns=(stamp, stamp))
    os.replace(temporary, file)


def _make_folder(path: str) -> None:
    """Make a folder and those above it that are missing, each for its owner alone."""
    if path and not os.path.isdir(path):
        _make_folder(os.path.dirname(path))
        os.mkdir(path, 0o700)


def folder(kind: str) -> str:
    """Return one of our folders as `careercoach.paths` does on Linux.

    Raises:
        ValueError: it takes more than this to tell.
    """
    variable, usual = _FOLDERS[kind]
    home = os.environ.get("CAREERCOACH_HOME")
    if home:
        if home.startswith("~"):
            raise ValueError
        return f"{home}/{kind}"
    set_to = os.environ.get(variable)
    top = set_to or f"{os.environ.get('HOME')}/{usual}"
    if sys.platform != "linux" or not top.startswith("/"):
        raise ValueError
    return f"{top}/careercoach"


def path_in(cache: str, profile: str) -> str:
    """Return where the lines of a profile are kept."""
    return f"{cache}/next/{profile}.txt"


def packed(lines: list[tuple[str, bool, str]], end: str, ahead: int) -> bytes:
    """Return the bytes to keep.

    Args:
        lines: the first day of each, whether to greet with it, and its text.
        end: the day from which none of them is right.
        ahead: the seconds by which the clock is ahead of UTC.
    """
    told = [f"{day} {GREET if greet else QUIET} {text}\n" for day, greet, text in lines]
    return "".join([*told, f"{end} {END} {ahead}\n"]).encode("utf-8", "backslashreplace")


def line_of(text: str, day: str) -> str | None:
    """Return the text of the last line that begins on or before a day, None outside all of them."""
    found = None
    for line in text.split("\n"):
        start, _, rest = line.partition(" ")
        if start > day:
            return found
        found = rest[2:]
    return None


def today() -> str:
    """Return the day of this run, as `careercoach.environment` tells it.

    Raises:
        ValueError: SOURCE_DATE_EPOCH is no number.
    """
    return time.strftime("%Y-%m-%d", _moment())


def ahead_of_utc() -> int:
    """Return the seconds by which the clock of this run is ahead of UTC."""
    return _moment().tm_gmtoff


def _moment() -> time.struct_time:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return time.gmtime(int(epoch)) if epoch else time.localtime()


def _in_use(config: str) -> str:
    path = f"{config}/profile"
    if not os.path.lexists(path):
        return "default"
    (name,) = _read(path).decode().splitlines()
    return name.strip() or "?"


def _read(path: str) -> bytes:
    # Without waiting: in place of the file there could be a pipe.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        return os.read(descriptor, _LARGEST)
    finally:
        os.close(descriptor)
