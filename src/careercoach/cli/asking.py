"""A questionnaire as a command: gather answers, reason, save, report."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from careercoach.cli.printing import FORMATS
from careercoach.cli.session import Session
from careercoach.cli.world import World

if TYPE_CHECKING:
    from careercoach.questionnaire import Questionnaire


@dataclass(frozen=True)
class Options:
    """What a command line asks of one run."""

    answers: str | None = None
    settings: tuple[str, ...] = ()
    defaults: bool = False
    no_input: bool = False
    dry_run: bool = False
    example: bool = False
    format: str | None = None
    output: str | None = None


def command_of(name: str) -> Callable[..., None]:
    """Return the command function of a questionnaire."""

    def command(  # noqa: PLR0913  # one parameter for each option
        context: typer.Context,
        *,
        answers: Annotated[
            str | None, typer.Option(metavar="FILE|-", help="Answers in TOML or JSON.")
        ] = None,
        settings: Annotated[
            list[str] | None,
            typer.Option("--set", metavar="ID=VALUE", help="One answer; wins over the file."),
        ] = None,
        defaults: Annotated[
            bool, typer.Option("--defaults", help="Use your newest earlier answers.")
        ] = False,
        no_input: Annotated[
            bool, typer.Option("--no-input", help="Never ask; exit 2 if answers are missing.")
        ] = False,
        dry_run: Annotated[
            bool, typer.Option("--dry-run", help="Report, but save nothing.")
        ] = False,
        example: Annotated[
            bool, typer.Option("--example", help="Show the report of an example person.")
        ] = False,
        format_: Annotated[
            str | None, typer.Option("--format", metavar="|".join(FORMATS), help="How to show it.")
        ] = None,
        json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
        output: Annotated[
            str | None, typer.Option(metavar="FILE", help="Write the report there.")
        ] = None,
        profile: Annotated[str | None, typer.Option(help="The profile to use.")] = None,
        today: Annotated[
            str | None, typer.Option(metavar="DATE", help="Take this day for today.")
        ] = None,
    ) -> None:
        world: World = context.obj.with_options(profile, today)
        options = Options(
            answers,
            tuple(settings or ()),
            defaults=defaults,
            no_input=no_input,
            dry_run=dry_run,
            example=example,
            format="json" if json else format_,
            output=output,
        )
        _session(world, world.questionnaire(name), options).run()

    return command


def _session(world: World, questionnaire: "Questionnaire", options: Options) -> Session:
    if questionnaire.id == "check-in":
        from careercoach.cli.checking_in import CheckInSession  # noqa: PLC0415  # only if called

        return CheckInSession(world, questionnaire, options)
    return Session(world, questionnaire, options)
