"""`careercoach shell-init`: the lines for a dotfile, a greeting once a day and completion."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from careercoach.cli.commands import entries, load
from careercoach.cli.printing import put
from careercoach.errors import UsageError, nearest
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercoach.cli.world import World

SHELLS = ("bash", "zsh", "fish")
_SNIPPETS = Path(__file__).parent.parent / "shells"
# Under the home; where the XDG variables are not set.
_USUAL = {"CACHE": ".cache", "DATA": ".local/share", "CONFIG": ".config"}
_USUAL_ON_MACOS = {
    "CACHE": "Library/Caches",
    "DATA": "Library/Application\\ Support",
    "CONFIG": "Library/Application\\ Support",
}
# A questionnaire whose file has another name can be checked, but never be a command.
_PLAIN = re.compile(r"[a-z][a-z0-9-]*")
_OF_QUESTIONNAIRES = {"report", "history"}


class Command(NamedTuple):
    """What can follow the program's name: a command, a line on it, and what can follow that."""

    name: str
    about: str
    words: tuple[str, ...]
    options: Mapping[str, str]


def shell_init(
    context: typer.Context,
    shell: Annotated[str, typer.Argument(metavar="bash|zsh|fish", help="Your shell.")],
) -> None:
    """Write the lines for a dotfile: a greeting once a day, and completion."""
    if shell not in SHELLS:
        near = nearest(shell[:20], SHELLS)
        raise UsageError(f"shell-init: one of {', '.join(SHELLS)}{near}")
    put(context.obj.environment.stdout, snippet(shell, commands(context.obj)))


def commands(world: World) -> list[Command]:
    """Return every command within reach, with its options."""
    found = entries(world)
    names = [name for name in world.catalogue.paths() if _PLAIN.fullmatch(name)]
    told = []
    for name, entry in sorted(found.items()):
        if not _PLAIN.fullmatch(name):
            continue
        command = load(name, entry)
        inner = tuple(getattr(command, "commands", {}))
        words = (*inner, *(names if name in _OF_QUESTIONNAIRES else ()))
        options = {
            option: one_line(getattr(parameter, "help", "") or "")
            for parameter in command.params
            for option in parameter.opts
            if option.startswith("--")
        }
        told.append(Command(name, one_line(entry.about), words, options))
    return told


def snippet(shell: str, told: Sequence[Command]) -> str:
    """Return the lines for a shell, with these commands to complete."""
    text = (_SNIPPETS / f"init.{shell}").read_text(encoding="utf-8")
    filled = _fish(told) if shell == "fish" else _bourne(shell, told)
    usual = _USUAL_ON_MACOS if sys.platform == "darwin" else _USUAL
    for mark, value in (usual | filled).items():
        text = text.replace(f"@{mark}@", value)
    return text


def _bourne(shell: str, told: Sequence[Command]) -> dict[str, str]:
    """Return what bash and zsh complete; every word is quoted, whatever a file says."""
    described = [f"{one.name}:{one.about}" if shell == "zsh" else one.name for one in told]
    variable = "found" if shell == "zsh" else "words"
    cases = [
        f"        {one.name}) {variable}=({_quoted((*one.words, *one.options))}) ;;" for one in told
    ]
    return {"COMMANDS": _quoted(described), "CASES": "\n".join(cases)}


def _quoted(words: Iterable[str]) -> str:
    return " ".join(map(shlex.quote, words))


def _fish(told: Sequence[Command]) -> dict[str, str]:
    lines = []
    for one in told:
        lines.append(
            f"complete -c careercoach -f -n __fish_use_subcommand -a {one.name} "
            f"-d {_fish_quoted(one.about)}"
        )
        here = f"-n '__fish_seen_subcommand_from {one.name}'"
        if one.words:
            lines.append(f"complete -c careercoach -f {here} -a '{' '.join(one.words)}'")
        lines += [
            f"complete -c careercoach {here} -l {option[2:]} -d {_fish_quoted(about)}"
            for option, about in one.options.items()
        ]
    return {"COMPLETIONS": "\n".join(lines)}


def _fish_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
