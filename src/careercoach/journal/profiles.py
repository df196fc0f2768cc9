"""Make a profile, and choose the one in use."""

import os

from careercoach.errors import UsageError, nearest
from careercoach.journal.files import atomic_write, cannot_write, make_folder
from careercoach.paths import (
    DEFAULT_PROFILE,
    Folders,
    check_profile_name,
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
    known = list_profiles(folders)
    if name not in (*known, DEFAULT_PROFILE):
        near = nearest(name, known)
        raise UsageError(
            f"there is no profile '{name}'{near}; 'careercoach profile new {name}' makes it"
        )
    atomic_write(profile_file(folders), f"{name}\n".encode())
