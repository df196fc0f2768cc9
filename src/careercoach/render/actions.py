"""Draw what a person is going to do: one step as prose, several as a table or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from careercoach.render import phrases
from careercoach.render.sheet import DAY, QUIET, STRONG, beside, close, hang, indent, widest
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercoach.document import Action
    from careercoach.render.sheet import Lines, Sheet

_GAP: Final = 3


def checklist(sheet: Sheet, actions: Sequence[Action]) -> Lines:
    """Return actions, with their dates and people where they have them."""
    dated = any(action.due or one_line(action.involves) for action in actions)
    if len(actions) == 1 and dated:
        return _step(sheet, actions[0])
    if dated and sheet.roomy:
        return _table(sheet, actions)
    return close(_item(sheet, action) for action in actions)


def _step(sheet: Sheet, action: Action) -> Lines:
    when = phrases.appointment(action, sheet.year)
    when = phrases.sentence(f"{when[0].upper()}{when[1:]}") if when else ""
    return [
        *sheet.wrap(Text(sheet.line(phrases.sentence(action.say)), STRONG)),
        *(sheet.wrap(Text(sheet.line(when), DAY)) if when else ()),
        *_reasons(sheet, action, ""),
    ]


def _reasons(sheet: Sheet, action: Action, style: str = QUIET) -> Lines:
    lines: Lines = []
    if one_line(action.why):
        lines += sheet.wrap(Text(sheet.line(phrases.because(action.why)), style))
    if one_line(action.otherwise):
        lines += sheet.wrap(Text(sheet.line(phrases.fallback(action.otherwise)), style))
    return lines


def _item(sheet: Sheet, action: Action) -> Lines:
    inner = sheet.inset(2)
    when = sheet.line(phrases.appointment(action, sheet.year))
    if when:
        lines = [
            *inner.wrap(Text(sheet.line(action.say))),
            *inner.wrap(Text(when, DAY)),
            *_reasons(inner, action),
        ]
    else:
        # One thing and its reason are one sentence.
        why = f": {sheet.line(phrases.sentence(action.why))}" if one_line(action.why) else ""
        lines = inner.wrap(Text.assemble(sheet.line(action.say), (why, QUIET)))
    return beside([(0, [Text(sheet.signs.bullet, DAY)]), (0, lines)])


def _table(sheet: Sheet, actions: Sequence[Action]) -> Lines:
    """Return actions in columns; their headings leave room at the left for a title."""
    days = [phrases.day(action.due, sheet.year) if action.due else "" for action in actions]
    people = [sheet.line(action.involves) for action in actions]
    by = max(widest(days), len("by")) + _GAP if any(days) else 0
    who = min(max(widest(people), len("with")), sheet.width // 4) + _GAP if any(people) else 0
    left, right = sheet.inset(by + who), sheet.inset(sheet.width - who + _GAP)

    def row(say: Lines, day: Text, people: Lines) -> Lines:
        return beside([(left.width, say), (by, [day]), (who, people)], gap=0)

    lines = row([], _column(by, "by", QUIET), [_column(who, "with", QUIET)])
    for action, day, person in zip(actions, days, people, strict=True):
        say = hang(left, Text(sheet.line(action.say)), 2)
        lines += row(say, _column(by, day, DAY), _cell(right, person))
        # Below the columns, where there is room.
        lines += indent(_reasons(sheet.inset(2), action), 2)
    return lines


def _column(width: int, text: str, style: str) -> Text:
    return Text.assemble(" " * _GAP, (text, style)) if width else Text()


def _cell(sheet: Sheet, text: str) -> Lines:
    return indent(sheet.wrap(Text(text)), _GAP) if text else []
