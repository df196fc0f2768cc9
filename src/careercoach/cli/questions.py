"""`careercoach questions`: list, show, check, template, schema."""

from pathlib import Path
from typing import Annotated

import typer

from careercoach.cli.printing import notice, put, put_lines
from careercoach.cli.world import World
from careercoach.errors import FaultsError
from careercoach.visible import one_line

app = typer.Typer(
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
)
Name = Annotated[str, typer.Argument(metavar="NAME", help="The questionnaire's name.")]


@app.callback()
def alone(context: typer.Context) -> None:
    """List, show, check or fill in questionnaires, your own included."""
    if context.invoked_subcommand is None:
        list_(context)


@app.command("list")
def list_(context: typer.Context) -> None:
    """Name every questionnaire, with a line on each."""
    world: World = context.obj
    rows = [(name, world.catalogue.about(name)[1]) for name in sorted(world.catalogue.paths())]
    longest = max(len(name) for name, _ in rows)
    lines = [f"{one_line(name):<{longest}}  {about}" for name, about in rows]
    put_lines(world.environment, lines)


@app.command()
def show(context: typer.Context, name: Name) -> None:
    """Show every question of a questionnaire in the order in which it is asked."""
    from careercoach.forms import outline  # noqa: PLC0415  # as below: only what is called

    world: World = context.obj
    put(world.environment.stdout, outline(world.catalogue.load(name), world.environment.width))


@app.command()
def check(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Questionnaire files.")],
) -> None:
    """Check questionnaire files; every fault is told, with exit code 65 if there are any."""
    from careercoach.reading import check_files  # noqa: PLC0415

    world: World = context.obj
    faults = check_files(files, world.today)
    if faults:
        raise FaultsError(faults)
    count = "1 file is" if len(files) == 1 else f"{len(files)} files are"
    notice(world.environment, f"{count} in order.")


@app.command()
def template(context: typer.Context, name: Name) -> None:
    """Write an answers file to fill in, with every question as a comment."""
    from careercoach import forms  # noqa: PLC0415
    from careercoach.cli.offering import supplied  # noqa: PLC0415

    world: World = context.obj
    put(world.environment.stdout, forms.template(supplied(world, world.catalogue.load(name))))


@app.command()
def schema(context: typer.Context, name: Name) -> None:
    """Write the JSON Schema (2020-12) of the answers."""
    from careercoach import forms  # noqa: PLC0415

    world: World = context.obj
    put(world.environment.stdout, forms.schema(world.catalogue.load(name)))
