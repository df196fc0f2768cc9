"""`careercoach sources [ROW]`: where what the coach says comes from."""

from textwrap import wrap
from typing import Annotated

import typer

from careercoach.cli.printing import put_lines
from careercoach.cli.world import World
from careercoach.errors import UsageError, nearest
from careercoach.model import ModelRow, rows, works
from careercoach.visible import one_line


def sources(
    context: typer.Context,
    row: Annotated[
        str | None, typer.Argument(metavar="[ROW]", help="A row such as STUCK-26, or a system.")
    ] = None,
) -> None:
    """Name the works behind the coach, or what one row says and how far it is theirs."""
    world: World = context.obj
    width = world.environment.width
    if row is None:
        lines = [f"{work.author}: “{work.title}”" for work in works()]
        told = [part for line in lines for part in wrap(line, width, subsequent_indent="  ")]
    else:
        told = [part for one in _chosen(row) for part in [*_told(one, width), ""]][:-1]
    put_lines(world.environment, told)


def _chosen(wanted: str) -> list[ModelRow]:
    """Return one row, or all rows of a system.

    Raises:
        UsageError: there is no such row; the nearest is named.
    """
    known = rows()
    name = wanted.strip().upper()
    if name in known:
        return [known[name]]
    system = [one for id_, one in known.items() if id_.partition("-")[0] == name]
    if not system:
        near = nearest(name, list(known))
        raise UsageError(f"the coaching model has no row '{one_line(wanted)[:40]}'{near}")
    return system


def _told(row: ModelRow, width: int) -> list[str]:
    origin = "; ".join(f"{work.author}, “{work.title}”" for work in row.works)
    lines = wrap(f"{row.id}  {row.text}", width, subsequent_indent="  ")
    joined = ", on the ground of" if row.standing.startswith("our") else ":"
    note = f"{row.standing}{joined} {origin}" if origin else row.standing
    return [*lines, *wrap(note, width, initial_indent="  ", subsequent_indent="  ")]
