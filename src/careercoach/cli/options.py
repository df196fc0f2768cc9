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

# Of `event` and `win`.
Kind = Annotated[str | None, typer.Argument(metavar="[EVENT]", help="For instance “new boss”.")]
Result = Annotated[
    str | None, typer.Argument(metavar="[RESULT]", help="The result, in one sentence.")
]
Before = Annotated[str | None, typer.Option(help="What it was before.")]
After = Annotated[str | None, typer.Option(help="What it is now.")]
SeenBy = Annotated[str | None, typer.Option("--seen-by", help="Who saw it.")]
On = Annotated[str | None, typer.Option(metavar="DATE", help="The day; today if left out.")]
What = Annotated[str | None, typer.Option(metavar="TEXT", help="What happened.")]

# Of `done`.
Place = Annotated[
    str | None, typer.Argument(metavar="[N]", help="Its number in careercoach next --all.")
]
Note = Annotated[str | None, typer.Option(help="A line to remember it by.")]
Postpone = Annotated[
    str | None, typer.Option(metavar="DATE", help="Do it later: friday, +2w, 15 Jan.")
]
Reason = Annotated[
    str | None,
    typer.Option(metavar="cue|ability|wanting", help="What stands in the way, if put off."),
]
Drop = Annotated[str | None, typer.Option(metavar="REASON", help="Do not do it, and say why.")]
Reopen = Annotated[bool, typer.Option("--reopen", help="Open N of careercoach done --list again.")]
Settled = Annotated[bool, typer.Option("--list", help="What was done or dropped, with numbers.")]
