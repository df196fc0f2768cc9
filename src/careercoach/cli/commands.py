"""Which commands there are, known without importing any of them."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

import typer

from careercoach.cli.world import World

# What a person wants, in the order in which a newcomer meets it.
GROUPS = {
    "understand": "Understand where you are",
    "prepare": "Prepare a conversation",
    "decide": "Decide where to go",
    "follow-through": "Follow through",
    "look-back": "Look back",
    "set-up": "Set up",
}


class Entry(NamedTuple):
    """A command: its group, one line on it, and where its code is; no code: a questionnaire."""

    group: str
    about: str
    module: str = ""


BUILT_IN = {
    "win": Entry("follow-through", "Log a result while it is fresh.", "winning:win"),
    "event": Entry(
        "follow-through", "Note what has happened, and what it calls for.", "events:event"
    ),
    "next": Entry("follow-through", "The next action, in one line.", "following:next_"),
    "done": Entry("follow-through", "Tick an action off, postpone or drop it.", "following:done"),
    "report": Entry("look-back", "Show an earlier report again.", "looking_back:report"),
    "history": Entry("look-back", "How the scores moved over time.", "looking_back:history"),
    "sources": Entry("set-up", "Where what the coach says comes from.", "sources:sources"),
    "questions": Entry("set-up", "List, show, check or fill in questionnaires.", "questions:app"),
    "profile": Entry("set-up", "Keep several people or jobs apart.", "profile:app"),
    "shell-init": Entry("set-up", "Greeting and completion for your shell.", "shells:shell_init"),
}


def entries(world: World) -> dict[str, Entry]:
    """Return every command by name: ours, and one for each questionnaire within reach."""
    catalogue = world.catalogue
    asked = {name: Entry(*catalogue.about(name)) for name in catalogue.paths()}
    return asked | BUILT_IN


def load(name: str, entry: Entry) -> Any:
    """Import and build one command."""
    if not entry.module:
        from careercoach.cli.asking import ask  # noqa: PLC0415  # only when it is called

        return _built(name, ask, entry.about)
    module, _, attribute = entry.module.partition(":")
    found = getattr(import_module(f"careercoach.cli.{module}"), attribute)
    if isinstance(found, typer.Typer):
        return typer.main.get_command(found)
    return _built(name, found, entry.about)


def _built(name: str, function: Callable[..., Any], about: str) -> Any:
    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(name, help=about)(function)
    return typer.main.get_command(single)
