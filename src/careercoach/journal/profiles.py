"""Make a profile, and choose the one in use."""

import os
import shutil
from pathlib import Path

from careercoach import kept_line
from careercoach.errors import UsageError, nearest
from careercoach.journal.drafts import draft_path
from careercoach.journal.files import atomic_write, cannot_write, make_folder
from careercoach.paths import (
    DEFAULT_PROFILE,
    Folders,
    check_profile_name,
    current_choice,
    list_profiles,
    profile_file,
    profile_folder,
)


def new_profile(folders: Folders, name: str) -> None:
    """Make the folder of a profile, for its owner alone.

    Raises:
        UsageError: the name is not allowed, or taken.
        CannotWriteError: the folder cannot be made.
    """
    place = profile_folder(folders, name)
    if os.path.lexists(place):
        raise UsageError(f"profile '{name}' is already there; choose another name")
    try:
        make_folder(place)
    except OSError as error:
        raise cannot_write(place, error) from None


def use_profile(folders: Folders, name: str) -> None:
    """Make a profile the one of later runs.

    Raises:
        UsageError: the name is not allowed, or there is no such profile.
        CannotWriteError: the choice cannot be written.
    """
    check_profile_name(name)
    if name != DEFAULT_PROFILE:
        _check_known(folders, name, f"; 'careercoach profile new {name}' makes it")
    atomic_write(profile_file(folders), f"{name}\n".encode())


def _check_known(folders: Folders, name: str, mend: str = "") -> None:
    known = list_profiles(folders)
    if name not in known:
        raise UsageError(f"there is no profile '{name}'{nearest(name, known)}{mend}")


def remove_profile(folders: Folders, name: str) -> None:
    """Remove a profile with its records and drafts; the default is in use afterwards.

    Raises:
        UsageError: there is no such profile, or its folder is a link, which points at
            somebody's own place.
        CannotWriteError: something in it cannot be removed.
    """
    place = profile_folder(folders, name)
    _check_known(folders, name)
    if place.is_symlink():
        raise UsageError(f"profile '{name}' is a link to another folder; remove it by hand")
    try:
        shutil.rmtree(place)
        shutil.rmtree(draft_path(folders, name, "any").parent, ignore_errors=True)
        line = Path(kept_line.path_in(os.fspath(folders.cache), name))
        # The next action stands there in the person's words.
        for kept in (line, line.with_suffix(".seen")):
            kept.unlink(missing_ok=True)
        if current_choice(folders) == name:
            profile_file(folders).unlink()
    except OSError as error:
        raise cannot_write(place, error) from None
