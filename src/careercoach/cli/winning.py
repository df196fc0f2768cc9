"""`careercoach win`: log a result while it is fresh, in one line or asked."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercoach.cli.asking import Options
from careercoach.cli.options import AsJson, Format, Output, Profile, Today
from careercoach.cli.world import World
from careercoach.errors import UsageError

if TYPE_CHECKING:
    from careercoach.cli.fresh import FreshSession


def win(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    what: Annotated[
        str | None, typer.Argument(metavar="[RESULT]", help="The result, in one sentence.")
    ] = None,
    *,
    before: Annotated[str | None, typer.Option(help="What it was before.")] = None,
    after: Annotated[str | None, typer.Option(help="What it is now.")] = None,
    seen_by: Annotated[str | None, typer.Option("--seen-by", help="Who saw it.")] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="When it was; today if left out.")
    ] = None,
    answers: Annotated[
        str | None, typer.Option(metavar="FILE|-", help="Answers in TOML or JSON.")
    ] = None,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="ID=VALUE", help="One answer.")
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report, but save nothing.")] = False,
    example: Annotated[
        bool, typer.Option("--example", help="Show the report of an example person.")
    ] = False,
    format_: Format = None,
    json: AsJson = False,
    output: Output = None,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Log a result; what the sentence says of before and after is taken from it."""
    world: World = context.obj.with_options(profile, today)
    told = {"what": what, "before": before, "after": after, "seen_by": seen_by, "on": on}
    if what is not None and not what.strip():
        raise UsageError("win: the result is empty; say it in one sentence")
    options = Options(
        answers,
        tuple(settings or ()),
        no_input=no_input,
        dry_run=dry_run,
        example=example,
        format="json" if json else format_,
        output=output,
    )
    _session(world, options, {id_: one for id_, one in told.items() if one is not None}).run()


def _session(world: World, options: Options, told: dict[str, str]) -> "FreshSession":
    from careercoach.cli.fresh import WinSession  # noqa: PLC0415  # only when it is called

    return WinSession(world, world.questionnaire("win"), options, told)
