"""A questionnaire as a command: gather answers, reason, save, report."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from careercoach.cli.options import (
    AnswersFile,
    AsJson,
    Defaults,
    DryRun,
    Example,
    Format,
    NoInput,
    Output,
    Profile,
    RoleFile,
    Settings,
    Today,
)
from careercoach.cli.session import Session
from careercoach.cli.world import World

if TYPE_CHECKING:
    from careercoach.questionnaire import Questionnaire


@dataclass(frozen=True)
class Options:
    """What a command line asks of one run."""

    answers: str | None = None
    settings: tuple[str, ...] = ()
    role: str | None = None
    defaults: bool = False
    no_input: bool = False
    dry_run: bool = False
    example: bool = False
    format: str | None = None
    output: str | None = None


def ask(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    *,
    answers: AnswersFile = None,
    settings: Settings = None,
    role: RoleFile = None,
    defaults: Defaults = False,
    no_input: NoInput = False,
    dry_run: DryRun = False,
    example: Example = False,
    format_: Format = None,
    json: AsJson = False,
    output: Output = None,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Run the questionnaire that has the command's name."""
    world: World = context.obj.with_options(profile, today)
    chosen = "json" if json else format_
    inputs = (answers, tuple(settings or ()), role)
    options = Options(*inputs, defaults, no_input, dry_run, example, chosen, output)
    _session(world, world.questionnaire(str(context.info_name)), options).run()


def _session(world: World, questionnaire: "Questionnaire", options: Options) -> Session:
    if questionnaire.id == "check-in":
        from careercoach.cli.checking_in import CheckInSession  # noqa: PLC0415  # only if called

        return CheckInSession(world, questionnaire, options)
    return Session(world, questionnaire, options)
