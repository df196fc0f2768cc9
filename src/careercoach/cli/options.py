"""The options that several commands share, each said in one place."""

from typing import Annotated

import typer

from careercoach.cli.printing import FORMATS

AnswersFile = Annotated[
    str | None, typer.Option("--answers", metavar="FILE|-", help="Answers in TOML or JSON.")
]
Settings = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="ID=VALUE", help="One answer; wins over the file."),
]
RoleFile = Annotated[
    str | None,
    typer.Option("--role", metavar="FILE", help="What a role takes, as CSV or TOML (skills-gap)."),
]
Defaults = Annotated[bool, typer.Option("--defaults", help="Use your newest earlier answers.")]
NoInput = Annotated[
    bool, typer.Option("--no-input", help="Never ask; exit 2 if answers are missing.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Report, but save nothing.")]
Example = Annotated[bool, typer.Option("--example", help="Show the report of an example person.")]
Format = Annotated[
    str | None, typer.Option("--format", metavar="|".join(FORMATS), help="How to show it.")
]
AsJson = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Output = Annotated[str | None, typer.Option(metavar="FILE", help="Write it there.")]
Profile = Annotated[str | None, typer.Option(help="The profile to use.")]
Today = Annotated[str | None, typer.Option(metavar="DATE", help="Take this day for today.")]
