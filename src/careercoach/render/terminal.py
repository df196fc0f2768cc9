"""Lay a report out for a terminal, in colour or as plain text."""

from __future__ import annotations

from typing import Final, assert_never

from rich.text import Text

from careercoach.document import (
    Bars,
    Block,
    Cards,
    Checklist,
    Matrix,
    Outcome,
    Paragraph,
    Quotes,
    Ranking,
    Script,
    Section,
    Table,
    Timeline,
    Tone,
)
from careercoach.render import phrases
from careercoach.render.actions import checklist
from careercoach.render.charts import bars
from careercoach.render.evidence import quotes, ranking
from careercoach.render.sheet import (
    HEADING,
    MARGIN,
    QUIET,
    STRONG,
    WARNING,
    Lines,
    Sheet,
    ends,
    indent,
    new_console,
    spaced,
)
from careercoach.render.squares import matrix
from careercoach.render.tables import cards, script, table, timeline

_TONES: Final[dict[Tone, str]] = {
    "plain": "",
    "strong": STRONG,
    "quiet": QUIET,
    "warning": WARNING,
}


def draw(outcome: Outcome, *, width: int, colour: bool, ascii_only: bool) -> str:
    """Return the report of `outcome` in lines of at most `width` columns."""
    signs = phrases.ASCII if ascii_only else phrases.UNICODE
    console = new_console(width, colour=colour)
    lines = _document(Sheet(console, width, signs, outcome.at.year), outcome)
    if not colour:
        return "".join(f"{line.plain}\n" for line in lines)
    with console.capture() as captured:
        for line in lines:
            console.print(line, soft_wrap=True)
    return captured.get()


def _document(sheet: Sheet, outcome: Outcome) -> Lines:
    report = outcome.document
    title = Text(sheet.line(report.title), STRONG)
    top = ends(sheet, title, Text(sheet.line(report.about), QUIET))
    return spaced([top, *(_section(sheet, section) for section in report.sections)])


def _section(sheet: Sheet, section: Section) -> Lines:
    heading = Text(sheet.line(section.heading), HEADING)
    body: Lines = []
    before: Block | None = None
    for block in section.blocks:
        lines = _set_in(sheet, block, headed=bool(heading.plain))
        if body and lines and not _runs_on(before, block):
            body.append(Text())
        body += lines
        before = block if lines else before
    return _headed(sheet, heading, body)


def _runs_on(before: Block | None, block: Block) -> bool:
    """Whether two paragraphs say things of one kind, so that they need no line between them."""
    match before, block:
        case Paragraph(tone="quiet" | "plain" as first), Paragraph(tone=second):
            return first == second
    return False


def _headed(sheet: Sheet, heading: Text, body: Lines) -> Lines:
    """Return `body` under its heading, on the same line where the body begins far enough right."""
    if not heading.plain:
        return body
    if body:
        first = body[0].plain
        lead = len(first) - len(first.lstrip())
        if first and lead >= heading.cell_len + MARGIN:
            merged = Text.assemble(heading, " " * (lead - heading.cell_len), body[0][lead:])
            return [merged, *body[1:]]
    return [*sheet.wrap(heading), *body]


def _set_in(sheet: Sheet, block: Block, *, headed: bool) -> Lines:
    # Findings carry their own margin; running text without a heading speaks for the whole report.
    if isinstance(block, Ranking) or (isinstance(block, Paragraph) and not headed):
        return _block(sheet, block)
    return indent(_block(sheet.inset(MARGIN), block), MARGIN)


def _block(sheet: Sheet, block: Block) -> Lines:
    match block:
        case Paragraph(text, tone):
            return sheet.paragraph(text, _TONES[tone])
        case Quotes(items):
            return quotes(sheet, items)
        case Bars():
            return bars(sheet, block)
        case Ranking(items):
            return ranking(sheet, items)
        case Table():
            return table(sheet, block)
        case Checklist(items):
            return checklist(sheet, items)
        case Script(lines):
            return script(sheet, lines)
        case Cards():
            return cards(sheet, block)
        case Timeline(items):
            return timeline(sheet, items)
        case Matrix():
            return matrix(sheet, block)
        case _:
            assert_never(block)
