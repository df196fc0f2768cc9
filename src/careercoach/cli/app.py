"""The program: a group of commands that are loaded only when they are called."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from careercoach import __version__
from careercoach.cli.commands import GROUPS, entries, load
from careercoach.cli.printing import (
    PipeClosedError,
    notice,
    put,
    tell_error,
    unwritable,
    wants_json,
)
from careercoach.cli.world import World
from careercoach.environment import real
from careercoach.errors import INTERRUPTED, CoachError, UsageError, nearest
from careercoach.visible import one_line

_ABOUT = "A private career coach: it asks, shows the evidence, and leaves you with one thing to do."


class _Commands(TyperGroup):
    """Lists every command by what a person wants, and imports only the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(entries(ctx.obj))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        found = entries(ctx.obj)
        if cmd_name not in found:
            near = nearest(cmd_name, sorted(found))
            raise UsageError(f"there is no command '{one_line(cmd_name)}'{near}; see --help")
        return load(cmd_name, found[cmd_name])

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        found = entries(ctx.obj)
        for group, title in GROUPS.items():
            rows = [(name, entry.about) for name, entry in found.items() if entry.group == group]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


app = typer.Typer(
    cls=_Commands,
    help=_ABOUT,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    *,
    profile: str | None = typer.Option(None, help="The profile to use."),
    version: bool = typer.Option(False, "--version", help="Show the version."),  # noqa: FBT003
) -> None:
    world: World = context.obj
    if profile is not None:
        context.obj = replace(world, chosen_profile=profile)
    if version:
        put(world.environment.stdout, f"careercoach {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from careercoach.cli.overview import overview  # noqa: PLC0415  # only what is called

        overview(context.obj)


def run(arguments: list[str]) -> int:
    """Run one command line; every outcome is an exit code, every error a line for people."""
    environment = real()
    as_json = wants_json(arguments)
    try:
        command: Any = typer.main.get_command(app)
        code = command.main(
            arguments,
            prog_name="careercoach",
            obj=World(environment),
            standalone_mode=False,
        )
    except CoachError as error:
        return tell_error(environment, error, as_json=as_json)
    except TyperException as error:
        return tell_error(environment, UsageError(_plain(error)), as_json=as_json)
    except (typer.Abort, KeyboardInterrupt):
        notice(environment, "Stopped.")
        return INTERRUPTED
    except PipeClosedError:
        return 0
    except OSError as error:
        # Whatever of ours writes says so itself; this is the help, which Typer prints.
        return tell_error(environment, unwritable(error), as_json=as_json)
    except Exception as error:  # noqa: BLE001  # a traceback would show what a person wrote
        return tell_error(environment, CoachError(_unforeseen(error)), as_json=as_json)
    return code if isinstance(code, int) else 0


def _plain(error: TyperException) -> str:
    """Return a usage error as one line that names the way to mend it."""
    message = one_line(error.format_message())
    return f"{message.rstrip('.')}; see --help"


def _unforeseen(error: Exception) -> str:
    """Name the kind and place of our own mistake, and nothing of what it was about."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return (
        f"a mistake in careercoach itself ({type(error).__name__}{place}); "
        "what was saved is untouched, please report this line"
    )
