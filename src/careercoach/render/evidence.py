"""Draw findings with what speaks for and against them, and a person's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rich.text import Text

from careercoach.render import phrases
from careercoach.render.sheet import (
    MARGIN,
    QUIET,
    STRONG,
    WORDS,
    beside,
    close,
    ends,
    hang,
    indent,
    spaced,
    widest,
)
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercoach.document import Evidence, EvidenceKind, Finding, Quote
    from careercoach.render.sheet import Lines, Sheet

_KIND_STYLES: Final[dict[EvidenceKind, str]] = {
    "for": "yellow",
    "against": "green",
    "unknown": "blue",
    "does not fit": "magenta",
}
# The longest of the short labels, and a gap.
_LABEL: Final = 9
# A sentence in fewer columns than this reads worse than one below its label.
_SENTENCE: Final = 28


def ranking(sheet: Sheet, findings: Sequence[Finding]) -> Lines:
    """Return numbered findings, each with its evidence."""
    return spaced(_finding(sheet, number, finding) for number, finding in enumerate(findings, 1))


def quotes(sheet: Sheet, items: Sequence[Quote]) -> Lines:
    """Return answers as they were given, each beside its question or below it."""
    if not sheet.roomy:
        return spaced([*_asked(sheet, quote), *_answer(sheet, quote)] for quote in items)
    left = min(sheet.width // 3, widest(sheet.line(quote.asked) for quote in items))
    question, answer = sheet.inset(sheet.width - left), sheet.inset(left + 2 if left else 0)
    return close(
        beside([(left, _asked(question, quote)), (0, _answer(answer, quote))])
        if left
        else _answer(answer, quote)
        for quote in items
    )


def _asked(sheet: Sheet, quote: Quote) -> Lines:
    return sheet.paragraph(one_line(quote.asked), QUIET)


def _answer(sheet: Sheet, quote: Quote) -> Lines:
    return _words(sheet, quote, phrases.source(replace(quote, asked=""), sheet.year))


def _words(sheet: Sheet, quote: Quote, source: str) -> Lines:
    words = sheet.signs.quoted_words(sheet.words(quote.words))
    told = f" {sheet.line(source)}" if source else ""
    return hang(sheet, Text.assemble((words, WORDS), (told, QUIET)), 1)


def _finding(sheet: Sheet, number: int, finding: Finding) -> Lines:
    margin = max(MARGIN, len(f"{number}") + 2)
    inner = sheet.inset(margin)
    strength = Text(sheet.line(phrases.strength(finding)), QUIET)
    head = ends(inner, Text(sheet.line(finding.title), STRONG), strength)
    body = [*head, *inner.paragraph(finding.say), *_evidence(inner, finding.evidence)]
    return beside([(margin - 2, [Text(f"{number}", STRONG)]), (0, body)])


def _evidence(sheet: Sheet, evidence: Sequence[Evidence]) -> Lines:
    lines: Lines = []
    before = None
    for kind, each in phrases.both_sides(evidence):
        lines += _side(sheet, "" if kind == before else kind, _KIND_STYLES[kind], each)
        before = kind
    return lines


def _side(sheet: Sheet, label: str, style: str, evidence: Evidence | None) -> Lines:
    if sheet.width < _LABEL + _SENTENCE:
        shown = sheet.wrap(Text(label, style)) if label else []
        return [*shown, *indent(_said(sheet.inset(2), Text(), evidence), 2)]
    # The end of a long label runs into the sentence, so that all sentences keep one edge.
    first, _, last = label.rpartition(" ") if len(label) >= _LABEL else (label, "", "")
    run_in = Text.assemble((last, style), "  ") if last else Text()
    said = _said(sheet.inset(_LABEL), run_in, evidence)
    return beside([(_LABEL, [Text(first, style)]), (0, said)], gap=0)


def _said(sheet: Sheet, run_in: Text, evidence: Evidence | None) -> Lines:
    if evidence is None:
        return sheet.wrap(Text(phrases.NOTHING_AGAINST, QUIET))
    lines = sheet.wrap(Text.assemble(run_in, sheet.text(evidence.say)))
    asked = None
    for quote in evidence.quotes:
        source = phrases.source(quote, sheet.year)
        # One question is told once for all the words that answer it.
        shown = "" if source == asked else source
        lines += indent(_words(sheet.inset(2), quote, shown), 2)
        asked = source
    return lines if lines[0].plain else lines[1:]
