"""A report as CommonMark with GFM tables, whose structure no answer can change.

Every outside string becomes one line, made visible and escaped, before it meets our own marks.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from careercoach.document import (
    Action,
    Bars,
    Block,
    Cards,
    Checklist,
    Event,
    Evidence,
    Finding,
    Matrix,
    Outcome,
    Paragraph,
    Quote,
    Quotes,
    Ranking,
    Script,
    Section,
    Table,
    Timeline,
)
from careercoach.render import phrases
from careercoach.visible import one_line

# What means something anywhere in a line; then what makes a web address into a link.
_ANYWHERE: Final = re.compile(r"[\\`*_\[\]<&|~$@]|(?<!\S)#|:(?=//)|(?<=www)\.", re.IGNORECASE)
_LINE_START: Final = re.compile(r"^(?=[-+=>:])")
_NUMBERED: Final = re.compile(r"^(\d+)([.)])")


def write(outcome: Outcome, *, ascii_only: bool) -> str:
    """Return the report of `outcome` as Markdown.

    With `ascii_only` other characters are written as character references, so that they read
    as themselves once the Markdown is shown.
    """
    signs = phrases.ASCII if ascii_only else phrases.UNICODE
    blocks = list(_document(outcome, _Writer(outcome.at.year, signs)))
    text = "\n\n".join(blocks) + "\n"
    return text.encode("ascii", "xmlcharrefreplace").decode() if ascii_only else text


def _text(outside: str) -> str:
    escaped = _ANYWHERE.sub(r"\\\g<0>", one_line(outside))
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\\", escaped))


def _marked(mark: str, outside: str) -> str:
    # Two marks around nothing would be read as a thematic break.
    inside = _text(outside)
    return f"{mark}{inside}{mark}" if inside else ""


def _strong(outside: str) -> str:
    return _marked("**", outside)


def _quiet(outside: str) -> str:
    return _marked("*", outside)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    if not columns:
        return ""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _document(outcome: Outcome, writer: "_Writer") -> Iterator[str]:
    report = outcome.document
    yield f"# {_text(report.title)}"
    if about := _quiet(report.about):
        yield about
    for section in report.sections:
        yield from _section(section, writer)


def _section(section: Section, writer: "_Writer") -> Iterator[str]:
    if heading := _text(section.heading):
        yield f"## {heading}"
    for block in section.blocks:
        if drawn := writer.block(block):
            yield drawn


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes blocks for a report of one year."""

    year: int
    signs: phrases.Signs

    def block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return _paragraph(block)
            case Quotes(items):
                return "\n".join(f"- {self._quote(quote)}" for quote in items)
            case Bars():
                return _bars(block)
            case Ranking(items):
                return "\n\n".join(self._findings(items))
            case Table(columns, rows):
                return _table(_cells(columns), map(_cells, rows))
            case Checklist(items):
                return "\n".join(line for action in items for line in self._action(action))
            case Script(lines):
                return _script(lines)
            case Cards(front, back, items):
                cards = [_cells((card.front, card.back)) for card in items]
                return _table(_cells((front, back)), cards)
            case Timeline(items):
                return "\n".join(map(self._event, items))
            case Matrix():
                return _matrix(block)
            case _:
                assert_never(block)

    def _quote(self, quote: Quote) -> str:
        words = self.signs.quoted(_text(quote.words))
        return _joined(words, _quiet(phrases.source(quote, self.year)))

    def _findings(self, findings: Iterable[Finding]) -> Iterator[str]:
        for number, finding in enumerate(findings, 1):
            yield f"### {number}. {_text(finding.title)}"
            parts = (_quiet(phrases.strength(finding)), _text(finding.say))
            yield from filter(None, parts)
            if finding.evidence:
                yield "\n".join(self._evidence(finding.evidence))

    def _evidence(self, evidence: Iterable[Evidence]) -> Iterator[str]:
        for kind, each in phrases.both_sides(evidence):
            yield _joined(f"- **{kind}**", _text(each.say) if each else phrases.NOTHING_AGAINST)
            for quote in each.quotes if each else ():
                yield f"  - {self._quote(quote)}"

    def _action(self, action: Action) -> Iterator[str]:
        appointment = _text(phrases.appointment(action, self.year))
        yield _joined("- [ ]", _strong(action.say), appointment)
        if one_line(action.why):
            yield f"  - {_text(phrases.because(action.why))}"
        if one_line(action.otherwise):
            yield f"  - {_text(phrases.fallback(action.otherwise))}"

    def _event(self, event: Event) -> str:
        when = phrases.day(event.when, self.year) if event.when else "no date"
        return _joined(f"- **{when}**", _text(event.say))


def _cells(cells: Iterable[str]) -> list[str]:
    return [_text(cell) for cell in cells]


def _paragraph(paragraph: Paragraph) -> str:
    match paragraph.tone:
        case "plain":
            return _text(paragraph.text)
        case "strong" | "warning":
            return _strong(paragraph.text)
        case "quiet":
            return _quiet(paragraph.text)
        case _:
            assert_never(paragraph.tone)


def _bars(bars: Bars) -> str:
    rows = [
        (_text(bar.label), "unknown" if bar.value is None else str(bar.value), _text(bar.note))
        for bar in bars.items
    ]
    table = _table(("", "0 to 100", ""), rows) if rows else ""
    return "\n\n".join(filter(None, (table, _text(bars.rest))))


def _script(lines: Iterable[str]) -> str:
    # A backslash ends a line that another follows; an empty line ends a paragraph.
    paragraphs = "\n".join(map(_text, lines)).strip("\n").split("\n\n")
    broken = [paragraph.strip("\n").replace("\n", "\\\n") for paragraph in paragraphs]
    quoted = "\n\n".join(filter(None, broken)).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in quoted) if any(quoted) else ""


def _matrix(matrix: Matrix) -> str:
    rows = [(_text(point.label), str(point.across), str(point.up)) for point in matrix.items]
    return _table(("", *_cells((matrix.across, matrix.up))), rows) if rows else ""
