"""Where things lie, and which profile is meant."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from careercoach.environment import Environment
from careercoach.errors import DataError, UsageError
from careercoach.journal import new_profile, remove_profile, use_profile
from careercoach.paths import (
    Folders,
    check_profile_name,
    current_profile,
    folders,
    list_profiles,
    profile_folder,
)


def environment(**variables: str) -> Environment:
    """Return a world with these variables alone."""
    now = datetime(2026, 11, 22, 11, 53, tzinfo=UTC)
    return Environment(variables, io.StringIO(), io.StringIO(), io.StringIO(), now)


@pytest.fixture
def home(tmp_path: Path) -> Folders:
    """Return the folders inside a temporary home."""
    return folders(environment(CAREERCOACH_HOME=str(tmp_path / "home")))


def test_home_variable_moves_every_folder(tmp_path: Path) -> None:
    """CAREERCOACH_HOME overrides all four folders at once."""
    found = folders(environment(CAREERCOACH_HOME=str(tmp_path)))
    assert found == Folders(*(tmp_path / one for one in ("data", "state", "cache", "config")))


def test_system_folders_without_home_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it, each folder is the system's own for this program."""
    for kind in ("DATA", "STATE", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    found = folders(environment())
    assert found == Folders(
        *(tmp_path / kind / "careercoach" for kind in ("DATA", "STATE", "CACHE", "CONFIG"))
    )


@pytest.mark.parametrize("name", ["default", "a", "7", "work-2026", "x" * 40, "con-1", "a-"])
def test_allowed_names(name: str) -> None:
    """Lower-case letters, digits and hyphens make a name."""
    assert check_profile_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        *("", "-rf", "../x", "/etc", ".", "..", "a/b", "a\\b", "a b", "a\0b", "a\nb", "a\x1b[31m"),
        *(
            "Work",
            "CON",
            "con",
            "nul",
            "com1",
            "lpt9",
            "é",
            "e\u0301",
            "\u0430",
            "x" * 41,
            "x" * 300,
        ),
        *("٣", "a_b", "$(id)", "\udc80"),
    ],
)
def test_refused_names(name: str) -> None:
    """Everything else is refused with the rule, in one short line without controls."""
    with pytest.raises(UsageError, match="lower-case letters, digits and hyphens") as caught:
        check_profile_name(name)
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 300


@pytest.mark.parametrize(
    ("name", "near"),
    [
        *(("Work", "work"), ("José B.", "jose-b"), ("../x", "x"), ("a_b", "a-b"), ("CON", "con-1")),
        ("-rf", "rf"),
    ],
)
def test_near_name_is_suggested(name: str, near: str) -> None:
    """A refused name comes with one that is allowed and near."""
    with pytest.raises(UsageError, match=f"did you mean '{near}'"):
        check_profile_name(name)
    assert check_profile_name(near) == near


def test_nothing_is_suggested_for_a_name_without_letters() -> None:
    """No suggestion is made up."""
    with pytest.raises(UsageError) as caught:
        check_profile_name("../..")
    assert "did you mean" not in caught.value.message


def test_profile_folder_never_leaves_the_data_folder(home: Folders) -> None:
    """A profile lies in the profiles folder, and a name cannot climb out of it."""
    assert profile_folder(home, "work") == home.data / "profiles" / "work"
    with pytest.raises(UsageError):
        profile_folder(home, "../../etc")


def test_order_of_choice(home: Folders) -> None:
    """The option beats the variable, the variable beats the file, the file beats "default"."""
    assert current_profile(environment(), home, None) == "default"
    new_profile(home, "filed")
    use_profile(home, "filed")
    assert current_profile(environment(), home, None) == "filed"
    named = environment(CAREERCOACH_PROFILE="named")
    assert current_profile(named, home, None) == "named"
    assert current_profile(named, home, "chosen") == "chosen"


def test_bad_variable_is_named(home: Folders) -> None:
    """A name that is not allowed says that it came from the variable."""
    with pytest.raises(UsageError, match=r"^CAREERCOACH_PROFILE: .*'work'\?$"):
        current_profile(environment(CAREERCOACH_PROFILE="Work"), home, None)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"../x\n", b"a\nb\n", b"\0", b"\xff\xfe", b"a" * 2000, b"gone\n"]
)
def test_damaged_choice_is_named_with_its_mend(home: Folders, content: bytes) -> None:
    """A damaged file, or one that names a lost profile, is told with its path and mend."""
    home.config.mkdir(parents=True)
    path = home.config / "profile"
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        current_profile(environment(), home, None)
    assert caught.value.message.startswith(f"{path}: ")
    assert "careercoach profile use NAME" in caught.value.message


def test_dangling_link_as_choice_is_named(home: Folders) -> None:
    """A link to nowhere is not taken for "nothing chosen"."""
    home.config.mkdir(parents=True)
    (home.config / "profile").symlink_to("nowhere")
    with pytest.raises(DataError, match="does not hold the name of a profile"):
        current_profile(environment(), home, None)


def test_only_profiles_are_listed(home: Folders) -> None:
    """Files and folders with other names are no profiles; a linked folder is one."""
    assert list_profiles(home) == []
    for name in ("work", "home-2"):
        new_profile(home, name)
    place = home.data / "profiles"
    (place / ".git").mkdir()
    (place / "Other").mkdir()
    (place / "file").touch()
    (place / "linked").symlink_to(place / "work")
    assert list_profiles(home) == ["home-2", "linked", "work"]


def test_unreadable_profiles_are_a_data_error(home: Folders) -> None:
    """A file where the folder should be is told by its path."""
    home.data.mkdir(parents=True)
    (home.data / "profiles").touch()
    with pytest.raises(DataError, match="profiles: cannot be read"):
        list_profiles(home)


def test_use_refuses_a_profile_that_is_not_there(home: Folders) -> None:
    """A slip of the finger does not start a second journal."""
    new_profile(home, "work")
    with pytest.raises(UsageError, match="no profile 'wrok'; did you mean 'work'"):
        use_profile(home, "wrok")
    use_profile(home, "default")
    assert current_profile(environment(), home, None) == "default"


def test_new_refuses_a_profile_that_is_there(home: Folders) -> None:
    """An existing profile is never taken for a new one."""
    new_profile(home, "work")
    with pytest.raises(UsageError, match="already there"):
        new_profile(home, "work")


def test_removed_profile_is_gone_and_no_longer_in_use(home: Folders) -> None:
    """Removing the profile in use leads back to the default, and no other profile is touched."""
    for name in ("work", "other"):
        new_profile(home, name)
    with pytest.raises(UsageError, match="no profile 'wrok'; did you mean 'work'"):
        remove_profile(home, "wrok")
    use_profile(home, "work")
    drafts = home.state / "drafts" / "work"
    drafts.mkdir(parents=True)
    remove_profile(home, "work")
    assert not drafts.exists()
    assert list_profiles(home) == ["other"]
    assert current_profile(environment(), home, None) == "default"


def test_linked_profile_is_not_removed(home: Folders, tmp_path: Path) -> None:
    """What a link points to is somebody's own place."""
    new_profile(home, "work")
    own = tmp_path / "own"
    own.mkdir()
    (home.data / "profiles" / "linked").symlink_to(own)
    with pytest.raises(UsageError, match="link to another folder; remove it by hand"):
        remove_profile(home, "linked")
    assert own.is_dir()
