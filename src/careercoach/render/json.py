"""A report as JSON, schema version 1, for other programs.

The words are data and come back exactly as they were given, so nothing is replaced by
`visible`; what could control a terminal is written as a JSON escape instead.
"""

import json
from collections.abc import Iterable
from typing import Any, Final, assert_never

from careercoach.document import (
    Action,
    Bars,
    Block,
    Cards,
    Checklist,
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

SCHEMA_VERSION: Final = 1
_LAST_SINGLE: Final = 0xFFFF


def dump(outcome: Outcome, *, ascii_only: bool) -> str:
    """Return `outcome` as indented JSON, safe to print on a terminal."""
    text = json.dumps(_outcome(outcome), ensure_ascii=ascii_only, indent=2)
    return "".join(map(_escape, text)) + "\n"


def _escape(char: str) -> str:
    if char == "\n" or char.isprintable():
        return char
    code = ord(char)
    if code <= _LAST_SINGLE:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "schema_version": SCHEMA_VERSION,
        "questionnaire": outcome.questionnaire,
        "at": outcome.at.isoformat(),
        "verdict": outcome.verdict,
        "scores": outcome.scores,
        "findings": [_finding(finding) for finding in outcome.findings],
        "actions": _actions(outcome.actions),
        "report": [_section(section) for section in outcome.document.sections],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    def evidence(kind: str) -> list[dict[str, Any]]:
        return [_evidence(each) for each in finding.evidence if each.kind == kind]

    return {
        "id": finding.id,
        "title": finding.title,
        "strength": finding.strength,
        "sureness": finding.sureness,
        "for": evidence("for"),
        "against": evidence("against"),
        "unknown": evidence("unknown"),
        "does_not_fit": evidence("does not fit"),
        "say": finding.say,
        "rows": finding.rows,
        "actions": _actions(finding.actions),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "say": evidence.say,
        "quotes": [_quote(quote) for quote in evidence.quotes],
        "rows": evidence.rows,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    told = quote.told.isoformat() if quote.told else None
    return {"words": quote.words, "asked": quote.asked, "told": told}


def _actions(actions: Iterable[Action]) -> list[dict[str, Any]]:
    return [
        {
            "say": action.say,
            "due": action.due.isoformat() if action.due else None,
            "with": action.involves,
            "why": action.why,
            "otherwise": action.otherwise,
            "finding": action.finding,
            "rows": action.rows,
        }
        for action in actions
    ]


def _section(section: Section) -> dict[str, Any]:
    return {"heading": section.heading, "blocks": [_block(block) for block in section.blocks]}


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(text, tone):
            return {"kind": "paragraph", "text": text, "tone": tone}
        case Quotes(items):
            return {"kind": "quotes", "items": [_quote(quote) for quote in items]}
        case Bars():
            return _bars(block)
        case Ranking(items):
            return {"kind": "ranking", "items": [_finding(finding) for finding in items]}
        case Table(columns, rows):
            return {"kind": "table", "columns": columns, "rows": rows}
        case Checklist(items):
            return {"kind": "checklist", "items": _actions(items)}
        case Script(lines):
            return {"kind": "script", "lines": lines}
        case Cards():
            return _cards(block)
        case Timeline():
            return _timeline(block)
        case Matrix():
            return _matrix(block)
        case _:
            assert_never(block)


def _bars(block: Bars) -> dict[str, Any]:
    items = [{"label": bar.label, "value": bar.value, "note": bar.note} for bar in block.items]
    return {"kind": "bars", "items": items, "rest": block.rest}


def _cards(block: Cards) -> dict[str, Any]:
    items = [{"front": card.front, "back": card.back} for card in block.items]
    return {"kind": "cards", "front": block.front, "back": block.back, "items": items}


def _timeline(block: Timeline) -> dict[str, Any]:
    items = [
        {"when": event.when.isoformat() if event.when else None, "say": event.say}
        for event in block.items
    ]
    return {"kind": "timeline", "items": items}


def _matrix(block: Matrix) -> dict[str, Any]:
    items = [
        {"label": point.label, "across": point.across, "up": point.up} for point in block.items
    ]
    return {"kind": "matrix", "across": block.across, "up": block.up, "items": items}
