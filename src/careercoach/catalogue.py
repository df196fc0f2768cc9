"""Finds and reads questionnaires: the bundled ones, and the person's own in the config folder.

Where the bundled files are: `careercoach/prompts/` in an installed wheel; in a checkout or an
editable install that folder does not exist, and the top-level `prompts/` is used instead.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from careercoach.errors import DataError, FaultsError, UsageError, nearest
from careercoach.lint import lint
from careercoach.questionnaire import FORMAT, Questionnaire
from careercoach.toml_files import read_toml
from careercoach.visible import one_line

_HERE = Path(__file__).parent
LARGEST = 1_000_000


def bundled_folder() -> Path:
    """Return the folder of the questionnaires that come with the program."""
    installed = _HERE / "prompts"
    return installed if installed.is_dir() else _HERE.parent.parent / "prompts"


def load(path: Path, today: date, *, check: bool) -> Questionnaire:
    """Read one questionnaire; FaultsError tells every fault of the file, a line each.

    `check` also lints the names. Bundled files are linted by our tests instead of at each run.
    """
    table = read_toml(path, limit=LARGEST)
    faults, questionnaire = _read(table)
    if questionnaire is not None and check:
        faults = lint(questionnaire, today)
        if questionnaire.id != path.stem:
            faults.append(f"id: '{questionnaire.id}' is not the file's name; use '{path.stem}'")
    if faults or questionnaire is None:
        raise FaultsError([f"{one_line(path.name)}: {fault}" for fault in faults])
    return questionnaire


def _read(table: dict[str, Any]) -> tuple[list[str], Questionnaire | None]:
    """Turn a table into the model, or into one line for each fault."""
    # Imported here: pydantic is loaded already, its error class only when needed.
    from pydantic import ValidationError  # noqa: PLC0415

    written = table.get("format")
    if isinstance(written, int) and written > FORMAT:
        return [f"format: {written} is newer than this program reads; upgrade careercoach"], None
    try:
        return [], Questionnaire.model_validate(table)
    except ValidationError as error:
        # Without input and context: pydantic would echo what the file says.
        details = error.errors(include_input=False, include_context=True, include_url=False)
        return [_fault(dict(detail), table) for detail in details], None


def _fault(detail: dict[str, Any], table: dict[str, Any]) -> str:
    """Say one of pydantic's findings in our words: where, what, and the nearest known key."""
    place = list(detail["loc"])
    where = _where([*place], table)
    kind = detail["type"]
    key = str(place[-1]) if place else ""
    if kind == "extra_forbidden":
        known = _known_keys(place, table)
        return f"{where}: unknown key '{one_line(key)}'{nearest(key, known)}"
    if kind == "missing":
        return f"{where}: '{key}' is missing"
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        expected = str(detail.get("ctx", {}).get("expected_tags", "")).replace("'", "")
        return f"{where}: 'kind' must be one of {expected}"
    message = str(detail["msg"])
    return f"{where}: '{key}': {message[:1].lower()}{message[1:]}"


def _where(place: list[str | int], table: Any) -> str:
    """Name the place by ids where the file has them: "question 'boss'"."""
    names: list[str] = []
    value = table
    for part in place:
        if isinstance(part, int):
            value = value[part] if isinstance(value, list) and part < len(value) else None
            inside = value if isinstance(value, dict) else {}
            id_ = inside.get("id") or inside.get("kind") or inside.get("run")
            kind = names.pop() if names else ""
            single = kind.removesuffix("s")
            names.append(f"{single} '{one_line(str(id_))}'" if id_ else f"{single} {part + 1}")
        elif isinstance(value, dict) and part in value and isinstance(value[part], list | dict):
            names.append(part)
            value = value[part]
    return ", ".join(names) or "file"


def _known_keys(place: list[str | int], table: Any) -> list[str]:
    """Return the keys that are allowed where an unknown one stands."""
    model: Any = Questionnaire
    for part in place[:-1]:
        if isinstance(part, str) and part in getattr(model, "model_fields", {}):
            model = _model_of(model.model_fields[part].annotation, place, table) or model
    fields = getattr(model, "model_fields", {})
    return [field.alias or name for name, field in fields.items()]


def _model_of(annotation: Any, place: list[str | int], table: Any) -> Any:
    """Return the model class inside an annotation; in a union, the one of the entry's kind."""
    kinds = [part for part in place if isinstance(part, str)]
    for candidate in _classes(annotation):
        fields = getattr(candidate, "model_fields", None)
        if fields is None:
            continue
        literal = getattr(fields.get("kind"), "annotation", None)
        if literal is None or set(getattr(literal, "__args__", ())) & set(kinds):
            return candidate
    return None


def _classes(annotation: Any) -> Iterator[Any]:
    inside = getattr(annotation, "__args__", ())
    if not inside:
        yield annotation
    for part in inside:
        yield from _classes(part)


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

    def load(self, name: str) -> Questionnaire:
        """Read one by name; UsageError for an unknown name, FaultsError for a faulty file."""
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


def check_files(paths: Iterable[Path], today: date) -> list[str]:
    """Return all faults of several files."""
    faults: list[str] = []
    for path in paths:
        try:
            load(path, today, check=True)
        except FaultsError as error:
            faults.extend(error.faults)
        except DataError as error:
            faults.append(error.message)
    return faults
