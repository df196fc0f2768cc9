"""Finds and reads questionnaires: the bundled ones, and the person's own in the config folder.

Where the bundled files are: `careercoach/prompts/` in an installed wheel; in a checkout or an
editable install that folder does not exist, and the top-level `prompts/` is used instead.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from careercoach.errors import UsageError, nearest
from careercoach.visible import one_line

if TYPE_CHECKING:
    from careercoach.questionnaire import Questionnaire

_HERE = Path(__file__).parent


def bundled_folder() -> Path:
    """Return the folder of the questionnaires that come with the program."""
    installed = _HERE / "prompts"
    return installed if installed.is_dir() else _HERE.parent.parent / "prompts"


class Catalogue:
    """The questionnaires within reach; the person's own win over bundled ones of the same name."""

    def __init__(self, own: Path, today: date) -> None:
        self._own = own
        self._today = today

    def paths(self) -> dict[str, Path]:
        """Return the file of each questionnaire by name, without reading any."""
        found: dict[str, Path] = {}
        for folder in (bundled_folder(), self._own):
            if folder.is_dir():
                found.update({path.stem: path for path in sorted(folder.glob("*.toml"))})
        return found

    def load(self, name: str) -> "Questionnaire":
        """Read one by name; UsageError for an unknown name, FaultsError for a faulty file."""
        from careercoach.reading import load  # noqa: PLC0415  # a listing reads no file whole

        paths = self.paths()
        if name not in paths:
            near = nearest(name, sorted(paths))
            raise UsageError(f"no questionnaire is called '{one_line(name)}'{near}")
        path = paths[name]
        return load(path, self._today, check=path.parent != bundled_folder())

    def about(self, name: str) -> tuple[str, str]:
        """Return the group and one line on a questionnaire, read from the head of its file."""
        with self.paths()[name].open(encoding="utf-8", errors="replace") as lines:
            head = dict(_head(lines))
        return head.get("group", "understand"), one_line(head.get("about", ""))


def _head(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the plain keys before the first table; enough for a listing, and fast."""
    for line in lines:
        if line.startswith("["):
            return
        key, _, value = line.partition("=")
        if value.strip().startswith('"'):
            yield key.strip(), value.strip().strip('"')
