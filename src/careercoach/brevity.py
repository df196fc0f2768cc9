"""What of all that was concluded a person is told: the strongest; the data has the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from careercoach.document import Evidence, EvidenceKind, Finding

# A report of ten proofs is not read.
EVIDENCE_TOLD: Mapping[EvidenceKind, int] = {"for": 3, "against": 2, "unknown": 2}
SET_ASIDE_TOLD = 3


def briefly(finding: Finding) -> Finding:
    """Return a finding with its best evidence: the person's own words, then the strongest signs.

    The evidence comes strongest first, and stays in that order.
    """
    told = {id(one) for kind in EVIDENCE_TOLD for one in _best(finding.evidence, kind)}
    kept = (one for one in finding.evidence if one.kind not in EVIDENCE_TOLD or id(one) in told)
    return replace(finding, evidence=tuple(kept))


def _best(evidence: Sequence[Evidence], kind: EvidenceKind) -> Sequence[Evidence]:
    of_kind = [one for one in evidence if one.kind == kind]
    return sorted(of_kind, key=lambda one: not one.quotes)[: EVIDENCE_TOLD[kind]]


def set_aside(
    findings: Sequence[Finding], titles: Mapping[str, str], at_least: int
) -> tuple[str, ...]:
    """Return a line on each of the first findings that do not lead: its best evidence.

    That speaks for one of strength `at_least` or more, and against a weaker one. `titles` are
    those of the dimensions, by finding.
    """
    lines = (_line(one, titles[one.id], at_least) for one in findings)
    return tuple(filter(None, lines))[:SET_ASIDE_TOLD]


def place_of(id_: str, leading: Sequence[str]) -> str:
    """Say where a dimension stands among those that lead."""
    if id_ not in leading:
        return ""
    return ("leads", "second", "third")[min(leading.index(id_), 2)]


def _line(finding: Finding, title: str, at_least: int) -> str:
    strong = (finding.strength or 0) >= at_least
    kind = "for" if strong else "against"
    best = next((one for one in finding.evidence if one.kind == kind and one.say), None)
    if best is None:
        return ""
    quotes = " ".join(f"\u201c{quote.words}\u201d" for quote in best.quotes)
    label = title + (f" ({finding.strength})" if strong else "")
    return f"{label}: {best.say} {quotes}".strip()
