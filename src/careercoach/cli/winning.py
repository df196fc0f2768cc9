"""`careercoach win`: log a result while it is fresh, in one line or asked."""

from typing import TYPE_CHECKING

import typer

from careercoach.cli.asking import Options
from careercoach.cli.options import (
    After,
    AnswersFile,
    AsJson,
    Before,
    DryRun,
    Example,
    Format,
    NoInput,
    On,
    Output,
    Profile,
    Result,
    SeenBy,
    Settings,
    Today,
)
from careercoach.cli.printing import notice, put
from careercoach.cli.world import World
from careercoach.errors import UsageError
from careercoach.phrases import says_none

if TYPE_CHECKING:
    from careercoach.cli.fresh import FreshSession


def win(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    what: Result = None,
    *,
    before: Before = None,
    after: After = None,
    seen_by: SeenBy = None,
    on: On = None,
    answers: AnswersFile = None,
    settings: Settings = None,
    no_input: NoInput = False,
    dry_run: DryRun = False,
    example: Example = False,
    format_: Format = None,
    json: AsJson = False,
    output: Output = None,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Log a result; what the sentence says of before and after is taken from it."""
    world: World = context.obj.with_options(profile, today)
    told = {"what": what, "before": before, "after": after, "seen_by": seen_by, "on": on}
    if what is not None and _is_none(what):
        put(world.environment.stdout, "{}\n" if json else "")
        notice(world.environment, "Nothing is logged; a week without a result happens.")
        return
    chosen = "json" if json else format_
    inputs = (answers, tuple(settings or ()), None, False)
    options = Options(*inputs, no_input, dry_run, example, chosen, output)
    _session(world, options, {id_: one for id_, one in told.items() if one is not None}).run()


def _is_none(what: str) -> bool:
    if not what.strip():
        raise UsageError("win: the result is empty; say it in one sentence")
    return says_none(what)


def _session(world: World, options: Options, told: dict[str, str]) -> "FreshSession":
    from careercoach.cli.fresh import WinSession  # noqa: PLC0415  # only when it is called

    return WinSession(world, world.questionnaire("win"), options, told)
