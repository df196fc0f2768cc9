"""A power cut after "Saved": the record is there when the machine comes back."""

import fcntl
import os
import struct
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import PROGRAM

# ext4's own way to fall dead at once, as in a power cut: what was not synced is lost.
SHUTDOWN = 0x8004587D
WITHOUT_FLUSHING = struct.pack("I", 2)
SIZE = 16 * 1024 * 1024


def _run(*command: str | Path) -> bool:
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """A small disk of its own, as an image and where it is mounted."""
    image, place = tmp_path / "disk.img", tmp_path / "disk"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(SIZE)
    try:
        ready = _run("mkfs.ext4", "-q", image) and _run("mount", "-o", "loop", image, place)
    except OSError:
        ready = False
    if not ready:
        pytest.skip("no disk image can be mounted here")
    yield image, place
    _run("umount", place)


def test_what_was_saved_survives_a_power_cut(
    world: dict[str, str], disk: tuple[Path, Path]
) -> None:
    """The record is whole after the disk fell dead right behind the program's last word."""
    image, place = disk
    env = {**world, "CAREERCOACH_HOME": str(place / "coach")}
    command: list[str | Path] = [
        PROGRAM,
        "diagnose",
        "--set",
        "why_today=May",
        "--set",
        "flags=process",
    ]
    subprocess.run(command, env=env, capture_output=True, timeout=60, check=True)
    unsynced = place / "unsynced"
    unsynced.write_text("lost")
    folder = os.open(place, os.O_RDONLY)
    try:
        fcntl.ioctl(folder, SHUTDOWN, WITHOUT_FLUSHING)
    finally:
        os.close(folder)
    assert _run("umount", place)
    assert _run("mount", "-o", "loop", image, place)
    assert not unsynced.exists() or unsynced.read_text() == ""
    # A temporary file whose removal was lost may lie beside it; the next save clears it away.
    (record,) = (place / "coach" / "data" / "profiles" / "default").glob("[!.]*.toml")
    assert tomllib.loads(record.read_text())["answers"]["flags"] == ["process"]
