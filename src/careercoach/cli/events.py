"""`careercoach event "new boss" --on 2026-12-01`: the questionnaire `event` in one line."""

from typing import TYPE_CHECKING

import typer

from careercoach.cli.asking import Options
from careercoach.cli.options import (
    AsJson,
    DryRun,
    Example,
    Format,
    Kind,
    On,
    Output,
    Profile,
    Today,
    What,
)
from careercoach.cli.world import World

if TYPE_CHECKING:
    from careercoach.cli.fresh import FreshSession


def event(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    kind: Kind = None,
    *,
    on: On = None,
    what: What = None,
    dry_run: DryRun = False,
    example: Example = False,
    format_: Format = None,
    json: AsJson = False,
    output: Output = None,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Note an event; the right command and its dates go into the plan. Asked if none is named."""
    world: World = context.obj.with_options(profile, today)
    named = {} if kind is None else {"event": kind, "on": on or "today"}
    told = named | ({} if what is None else {"what": what})
    options = Options(
        no_input=kind is not None,
        dry_run=dry_run,
        example=example,
        format="json" if json else format_,
        output=output,
    )
    _session(world, options, told).run()


def _session(world: World, options: Options, told: dict[str, str]) -> "FreshSession":
    from careercoach.cli.fresh import FreshSession  # noqa: PLC0415  # only when it is called

    return FreshSession(world, world.questionnaire("event"), options, told)
