"""A report as data: blocks that every output format draws in its own way.

All text in a block is plain: no markup, no escapes. Renderers make it safe and lay it out.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Tone = Literal["plain", "strong", "quiet", "warning"]
EvidenceKind = Literal["for", "against", "unknown", "does not fit"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `tone` says how loudly it speaks."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Quote:
    """A person's own words, what they were asked, and the day they said it where that matters."""

    words: str
    asked: str
    told: date | None = None


@dataclass(frozen=True, slots=True)
class Quotes:
    """Answers shown as they were given."""

    items: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One measured thing; `value` runs from 0 to 100, None is unknown."""

    label: str
    value: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars on one common scale of 0 to 100; `rest` sums up what is too low to draw."""

    items: tuple[Bar, ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence for, against or about what is not known, with the words it rests on."""

    kind: EvidenceKind
    say: str
    quotes: tuple[Quote, ...] = ()
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """Something the person does: what, until when, with whom, why, and what to do if it fails.

    Actions of the same `topic` say the same in other words. A date that the person set is `fixed`.
    """

    say: str
    due: date | None = None
    involves: str = ""
    why: str = ""
    otherwise: str = ""
    finding: str = ""
    topic: str = ""
    rows: tuple[str, ...] = ()
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A conclusion with all that speaks for it, against it, and what is not known.

    `strength` runs from 0 to 100 and `sureness` says how much of it is known; both are
    absent for a finding that rests on a single fact.
    """

    id: str
    title: str
    say: str = ""
    strength: int | None = None
    sureness: str = ""
    evidence: tuple[Evidence, ...] = ()
    actions: tuple[Action, ...] = ()
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """Findings, the strongest first."""

    items: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column headings; every row has as many cells as there are columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """Things to do or to look at, each with its date and person where it has them."""

    items: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """Words to say or to send, line by line."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What another may say, and an answer to it."""

    front: str
    back: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Reply cards under two headings."""

    front: str
    back: str
    items: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a time line."""

    when: date | None
    say: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events, the earliest first; undated ones last."""

    items: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A named point; `across` and `up` run from 0 to 100."""

    label: str
    across: int
    up: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Points in a square of two measures, each from low to high."""

    across: str
    up: str
    items: tuple[Point, ...]


Block = Paragraph | Quotes | Bars | Ranking | Table | Checklist | Script | Cards | Timeline | Matrix


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (empty for none) and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report: a title, a line of facts about the run, and its sections."""

    title: str
    about: str
    sections: tuple[Section, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run concluded, and the report that tells it.

    `scores` runs from 0 to 100 per dimension; None means nothing was known about it.
    """

    questionnaire: str
    at: datetime
    verdict: str
    scores: dict[str, int | None]
    findings: tuple[Finding, ...]
    actions: tuple[Action, ...]
    document: Document
