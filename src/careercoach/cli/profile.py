"""`careercoach profile`: keep several people or jobs apart."""

from dataclasses import replace
from datetime import date
from typing import Annotated

import typer

from careercoach import journal
from careercoach.cli.printing import deliver, notice, put_lines
from careercoach.cli.world import World
from careercoach.dates import say_date
from careercoach.errors import UsageError, nearest
from careercoach.ledger import TICK
from careercoach.paths import check_profile_name, list_profiles, profile_folder
from careercoach.visible import one_line, visible

app = typer.Typer(
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
)
Name = Annotated[str, typer.Argument(metavar="NAME", help="Lower-case letters, digits, hyphens.")]


@app.callback()
def alone(context: typer.Context) -> None:
    """Keep several people or jobs apart."""
    if context.invoked_subcommand is None:
        list_(context)


@app.command("list")
def list_(context: typer.Context) -> None:
    """Name every profile; the one in use has a star."""
    world: World = context.obj
    names = sorted({*list_profiles(world.folders), world.profile})
    lines = [f"{'*' if name == world.profile else ' '} {name}" for name in names]
    put_lines(world.environment, lines)


@app.command()
def show(context: typer.Context, name: Annotated[str | None, typer.Argument()] = None) -> None:
    """Show what is known in a profile, from which record, and where its files are."""
    world = _world(context, name)
    names = journal.names(world.records)
    newest = {one.questionnaire: one for one in names if one.questionnaire != TICK}
    lines = [f"Profile {world.profile}: {visible(str(world.records))}"]
    for record_name in sorted(newest.values()):
        lines += ["", *_known(world, record_name)]
    if not newest:
        lines.append("Nothing is saved in it yet.")
    put_lines(world.environment, lines)
    for line in journal.odd_files(world.records):
        notice(world.environment, line)


def _known(world: World, name: journal.RecordName) -> list[str]:
    from careercoach.cli.looking_back import record_with_questionnaire  # noqa: PLC0415

    record, questionnaire, answers = record_with_questionnaire(world, name)
    day = say_date(record.at.date(), world.today)
    lines = [f"{questionnaire.title} ({name.filename}, {day})"]
    from careercoach.answers import shown  # noqa: PLC0415

    for question in questionnaire.questions:
        if question.id in answers:
            text = shown(
                answers[question.id], question, scales=questionnaire.scales, today=world.today
            )
            lines.append(f"  {one_line(question.label)}: {one_line(text)}")
    return lines


@app.command()
def use(context: typer.Context, name: Name) -> None:
    """Use a profile from now on."""
    world: World = context.obj
    _must_exist(world, check_profile_name(name))
    journal.use_profile(world.folders, name)
    notice(world.environment, f"Profile {name} is in use.")


@app.command()
def new(context: typer.Context, name: Name) -> None:
    """Make a profile."""
    world: World = context.obj
    journal.new_profile(world.folders, check_profile_name(name))
    notice(world.environment, f"Profile {name} is made; careercoach profile use {name} uses it.")


@app.command()
def export(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="The profile; the one in use if left out.")
    ] = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write it there.")] = None,
    *,
    private: Annotated[
        bool, typer.Option("--private", help="Answers to private questions too.")
    ] = False,
) -> None:
    """Write all records of a profile as one JSON document, without what is private."""
    import json  # noqa: PLC0415  # only when it is exported

    world = _world(context, name)
    _must_exist(world, world.profile)
    loaded = journal.load_all(world.records)
    hidden = {} if private else _private(world)
    unknown = {record.questionnaire for record in loaded.records} - set(hidden)
    for gone in sorted(() if private else unknown):
        notice(world.environment, f"{gone}: its questions are gone, so its answers are left out.")
    records = [
        journal.table_of(record if private else _without(record, hidden.get(record.questionnaire)))
        for record in loaded.records
    ]
    body = {"schema_version": 1, "profile": world.profile, "records": records}
    text = json.dumps(body, indent=2, default=_plain)
    deliver(world.environment, f"{text}\n", output)
    for line in loaded.notices:
        notice(world.environment, line)


def _private(world: World) -> dict[str, set[str]]:
    """Return the ids of the private questions of each questionnaire that can be read."""
    return {
        name: {one.id for one in world.questionnaire(name).questions if one.private}
        for name in {one.questionnaire for one in journal.names(world.records)}
        & set(world.catalogue.paths())
    } | {TICK: set()}


def _without(record: journal.Record, hidden: set[str] | None) -> journal.Record:
    """Return a record without its private answers, and without what was concluded from them.

    Where nobody knows which are private, all of them are.
    """
    if hidden is not None and not hidden:
        return record
    kept = {
        id_: value
        for id_, value in record.answers.items()
        if hidden is not None and id_ not in hidden
    }
    return replace(record, answers=kept, actions=(), findings=(), verdict="", scores={})


def _plain(value: object) -> object:
    """Return what JSON has no word for: a date in ISO form, an exact number as a number."""
    return value.isoformat() if isinstance(value, date) else float(str(value))


@app.command()
def remove(
    context: typer.Context,
    name: Name,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove a profile and all its records. There is no way back."""
    world = _world(context, check_profile_name(name))
    _must_exist(world, name)
    count = len(journal.names(world.records))
    if not yes:
        _ask_to_remove(world, name, count)
    journal.remove_profile(world.folders, name)
    notice(world.environment, f"Profile {name} is removed with {_records(count)}.")


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"


def _ask_to_remove(world: World, name: str, count: int) -> None:
    if not world.environment.interactive:
        raise UsageError(f"profile remove {name}: {_records(count)} would be lost; add --yes")
    from careercoach.terminal import guarded, make_asker  # noqa: PLC0415

    with guarded(world.environment):
        asker = make_asker(world.environment, {})
        if not asker.confirm(f"Remove profile {name} with {_records(count)} for good?"):
            raise typer.Exit(1)


def _world(context: typer.Context, name: str | None) -> World:
    world: World = context.obj
    return world.with_options(name, None)


def _must_exist(world: World, name: str) -> None:
    known = list_profiles(world.folders)
    if name not in known and not profile_folder(world.folders, name).is_dir():
        raise UsageError(f"there is no profile '{name}'{nearest(name, known)}; see profile list")
