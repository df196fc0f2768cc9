"""Where things lie: the four folders, the profiles in them, and which profile is meant."""

import os
from dataclasses import dataclass
from pathlib import Path

from careercoach.environment import Environment
from careercoach.errors import DataError, UsageError, nearest
from careercoach.visible import one_line

DEFAULT_PROFILE = "default"
_LONGEST = 40
_LONGEST_SHOWN = 60
_ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
# A synced profile must open on Windows too, where these names are devices.
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
_RULE = (
    f"a profile name has 1 to {_LONGEST} lower-case letters, digits and hyphens, "
    "and starts with a letter or digit"
)


@dataclass(frozen=True, slots=True)
class Folders:
    """Records, drafts, what may vanish at any moment, and what the person set."""

    data: Path
    state: Path
    cache: Path
    config: Path


def folders(environment: Environment) -> Folders:
    """Return the folders of this system, or those inside CAREERCOACH_HOME when it is set."""
    home = environment.variables.get("CAREERCOACH_HOME")
    if home:
        top = Path(home).expanduser().absolute()
        return Folders(top / "data", top / "state", top / "cache", top / "config")
    # Imported here: with CAREERCOACH_HOME nothing needs it, and it costs 5 ms.
    from platformdirs import PlatformDirs  # noqa: PLC0415

    system = PlatformDirs("careercoach", appauthor=False)
    return Folders(
        system.user_data_path,
        system.user_state_path,
        system.user_cache_path,
        system.user_config_path,
    )


def check_profile_name(name: str) -> str:
    """Return the name when it is allowed.

    Names are an allow-list: they become folders, on every file system that a person may sync to.

    Raises:
        UsageError: the name breaks the rule; the message tells it, and a near name that does not.
    """
    fault = _name_fault(name)
    if fault:
        raise UsageError(fault)
    return name


def _name_fault(name: str) -> str:
    if _is_allowed(name):
        return ""
    near = _near_name(name)
    suggestion = f"; did you mean '{near}'?" if near else ""
    reserved = "; this one is a device on Windows" if name in _RESERVED else ""
    return f"profile '{_short(name)}': {_RULE}{reserved}{suggestion}"


def _is_allowed(name: str) -> bool:
    return (
        0 < len(name) <= _LONGEST
        and _ALLOWED.issuperset(name)
        and name[0] != "-"
        and name not in _RESERVED
    )


def _near_name(name: str) -> str:
    # Imported here: only a refused name needs it.
    import unicodedata  # noqa: PLC0415

    plain = unicodedata.normalize("NFKD", name[: 4 * _LONGEST]).lower()
    kept = (
        char if char in _ALLOWED else "" if unicodedata.combining(char) else " " for char in plain
    )
    near = "-".join("".join(kept).replace("-", " ").split())[:_LONGEST].rstrip("-")
    near = f"{near}-1" if near in _RESERVED else near
    return near if _is_allowed(near) else ""


def _short(name: str) -> str:
    shown = one_line(name[: 2 * _LONGEST_SHOWN])
    return shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 3] + "..."


def profile_folder(folders: Folders, name: str) -> Path:
    """Return the folder with the records of a profile; it need not exist yet.

    Raises:
        UsageError: the name is not allowed.
    """
    return folders.data / "profiles" / check_profile_name(name)


def list_profiles(folders: Folders) -> list[str]:
    """Return the names of all profiles that have a folder, sorted.

    Raises:
        DataError: the folder of the profiles cannot be read.
    """
    place = folders.data / "profiles"
    try:
        with os.scandir(place) as entries:
            return sorted(one.name for one in entries if _is_allowed(one.name) and one.is_dir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DataError(
            f"{one_line(os.fspath(place))}: cannot be read: {(error.strerror or 'unknown').lower()}"
        ) from None


def current_profile(environment: Environment, folders: Folders, chosen: str | None) -> str:
    """Return the profile of this run.

    `chosen` (from --profile) comes before CAREERCOACH_PROFILE, then what `profile use` wrote,
    then "default".

    Raises:
        UsageError: the option or the variable holds a name that is not allowed.
        DataError: the file that `profile use` writes was damaged, or its profile is gone.
    """
    if chosen is not None:
        return check_profile_name(chosen)
    named = environment.variables.get("CAREERCOACH_PROFILE")
    if not named:
        return _profile_in_use(folders)
    if fault := _name_fault(named):
        raise UsageError(f"CAREERCOACH_PROFILE: {fault}")
    return named


def profile_file(folders: Folders) -> Path:
    """Return the one-line file that names the profile in use."""
    return folders.config / "profile"


def current_choice(folders: Folders) -> str | None:
    """Return the name that `profile use` wrote, whatever it is; None without one."""
    return _first_line(profile_file(folders))


def _profile_in_use(folders: Folders) -> str:
    path = profile_file(folders)
    if not os.path.lexists(path):
        return DEFAULT_PROFILE
    where = one_line(os.fspath(path))
    mend = "run 'careercoach profile use NAME', or delete this file"
    name = _first_line(path)
    if name is None or not _is_allowed(name):
        raise DataError(f"{where}: does not hold the name of a profile; {mend}")
    if name != DEFAULT_PROFILE and not profile_folder(folders, name).is_dir():
        near = nearest(name, list_profiles(folders))
        raise DataError(f"{where}: profile '{name}' does not exist{near}; {mend}")
    return name


def _first_line(path: Path) -> str | None:
    """Return the only line of a small regular file, or None for anything else."""
    try:
        # A pipe or device here would make the read wait.
        if not path.is_file():
            return None
        with path.open("rb") as file:
            lines = file.read(1024).decode("utf-8-sig").splitlines()
    except (OSError, ValueError):
        return None
    return lines[0].strip() if len(lines) == 1 else None
