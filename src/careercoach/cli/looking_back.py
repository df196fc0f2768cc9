"""`careercoach report` and `careercoach history`: what was told, and how it moved."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercoach import journal
from careercoach.cli.options import AsJson, Format, Output, Profile, Today
from careercoach.cli.printing import format_of, notice, show
from careercoach.cli.world import World
from careercoach.errors import UsageError, nearest
from careercoach.ledger import TICK
from careercoach.visible import one_line

if TYPE_CHECKING:
    from datetime import tzinfo

    from careercoach.answers import Answers
    from careercoach.document import Outcome
    from careercoach.journal import Record, RecordName
    from careercoach.questionnaire import Questionnaire


def report(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    which: Annotated[
        str | None,
        typer.Argument(metavar="[WHEN|NAME]", help="A day (2027-01-15) or a questionnaire."),
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Every matching report, the oldest first.")
    ] = False,
    format_: Format = None,
    json: AsJson = False,
    output: Output = None,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Show an earlier report again, as it was told that day; the newest if nothing is named."""
    world: World = context.obj.with_options(profile, today)
    chosen = "json" if json else format_
    names = _matching(world, which)
    if not everything:
        names = names[-1:]
    outcomes = [_told_then(world, name) for name in names]
    show(world.environment, outcomes, format_of(world.environment, chosen, output), output)


def _matching(world: World, which: str | None) -> "list[RecordName]":
    # A tick is no run: the next plan and the overview tell what became of it.
    names = [one for one in journal.names(world.records) if one.questionnaire != TICK]
    if not names:
        raise UsageError("nothing is saved yet; careercoach diagnose is a good start")
    if which is None:
        return names
    kinds = sorted({name.questionnaire for name in names})
    found = [name for name in names if name.questionnaire == which]
    zone = world.environment.now.tzinfo
    found = found or [name for name in names if which in _days(name, zone)]
    if not found:
        near = nearest(which, kinds)
        known = ", ".join(kinds)
        raise UsageError(f"no report of '{one_line(which)[:60]}'{near}; there are: {known}")
    return found


def _days(name: "RecordName", zone: "tzinfo | None") -> set[str]:
    """Return the ways to write a record's day, month or year; records are named in UTC."""
    at = datetime.strptime(name.stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    day = str(at.astimezone(zone).date())
    return {day, day[:7], day[:4], name.filename, name.stamp}


def record_with_questionnaire(
    world: World, name: "RecordName"
) -> "tuple[Record, Questionnaire, Answers]":
    """Return a record, its questionnaire, and its answers as that questionnaire reads them."""
    from careercoach.cli.offering import supplied  # noqa: PLC0415  # only what is called
    from careercoach.scripted import reread  # noqa: PLC0415

    record = journal.load(world.records, name)
    questionnaire = supplied(world, world.questionnaire(record.questionnaire), name)
    return record, questionnaire, reread(questionnaire, record.given, record.at.date())


def _told_then(world: World, name: "RecordName") -> "Outcome":
    """Reason again over a record's answers, on its own day."""
    from careercoach.cli.comparing import Moment, outcome  # noqa: PLC0415  # as above
    from careercoach.cli.remembering import runs  # noqa: PLC0415

    record, questionnaire, answers = record_with_questionnaire(world, name)
    if record.edition != questionnaire.edition:
        notice(
            world.environment,
            f"{name.filename}: told by edition {record.edition} of the questions; "
            f"shown as edition {questionnaire.edition} reasons.",
        )
    return outcome(world, questionnaire, answers, runs(world, name), Moment(record.at, name))


def history(  # noqa: PLR0913  # one parameter for each option
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The questionnaire.")] = "diagnose",
    *,
    format_: Format = None,
    json: AsJson = False,
    output: Output = None,
    profile: Profile = None,
    today: Today = None,
) -> None:
    """Show how each score moved, and which answers changed since the run before."""
    world: World = context.obj.with_options(profile, today)
    chosen = "json" if json else format_
    from careercoach.cli.trend import trend  # noqa: PLC0415  # only what is called

    outcome: Any = trend(world, name)
    show(world.environment, [outcome], format_of(world.environment, chosen, output), output)
