"""Where a report comes from: the works behind what was said, with the rows that were used."""

from collections.abc import Iterable, Mapping, Sequence

from careercoach.advice import Assessment
from careercoach.phrases import listed
from careercoach.questionnaire import Questionnaire

# The whole list is in the JSON; a person wants to know whom to read.
ROWS_TOLD = 2


def attribution(questionnaire: Questionnaire, assessment: Assessment, shown: Iterable[str]) -> str:
    """Return one sentence that names the works and rows; empty where nothing rests on one.

    `shown` are the rows of the report's own blocks; those of findings and actions are added.
    """
    rows = {*shown, *_concluded(assessment)}
    named: dict[str, dict[str, list[str]]] = {}
    for source in questionnaire.sources:
        used = sorted(row for row in rows if row.partition("-")[0] == source.prefix)
        if used:
            works = named.setdefault(source.author, {})
            works.setdefault(source.title, []).append(_short(used))
    if not named:
        return ""
    authors = "; ".join(f"{author}, {_works(works)}" for author, works in named.items())
    return f"From: {authors}. All scores and cut-offs are our rule of thumb."


def _works(works: Mapping[str, Sequence[str]]) -> str:
    """Name the works of one author, each with its rows."""
    return listed([f"\u201c{title}\u201d ({', '.join(rows)})" for title, rows in works.items()])


def _concluded(assessment: Assessment) -> Iterable[str]:
    for finding in assessment.findings:
        yield from finding.rows
        yield from (row for clue in finding.evidence for row in clue.rows)
    for action in (assessment.first, *assessment.later, *assessment.routes):
        if action is not None:
            yield from action.rows


def _short(rows: Sequence[str]) -> str:
    """Write rows of one system with its name once: "PIECES-05, -14 and 3 more"."""
    told = [rows[0], *(f"-{row.partition('-')[2]}" for row in rows[1:ROWS_TOLD])]
    more = len(rows) - len(told)
    return ", ".join(told) + (f" and {more} more" if more else "")
