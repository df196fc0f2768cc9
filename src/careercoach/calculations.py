"""Small calculations for questionnaire files. Pure; the cut-offs are our rules of thumb."""

from collections.abc import Mapping, Sequence
from typing import Any

# Without a proof a present level counts for no more than this (SKILLS-R05).
UNPROVEN_AT_MOST = 3
_FULL = 4 * 5
# A chart over more years than a working life has would be a wish.
LONGEST = 40


def gap_priority(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return skills with what is missing of each, the most pressing first (SKILLS-R01, -R05).

    Each row has `needed`, `have` and `matters` (1 to 5, None if unknown) and `proof`. Added are
    `present` (the level that counts), `capped`, `gap` (0 to 4) and `priority` (0 to 100).
    A row with an unknown level comes last, with a gap of 0.
    """
    return sorted(map(_with_gap, rows), key=lambda row: -row["priority"])


def _with_gap(row: Mapping[str, Any]) -> dict[str, Any]:
    have, needed = row.get("have"), row.get("needed")
    capped = have is not None and have > UNPROVEN_AT_MOST and not row.get("proof")
    present = UNPROVEN_AT_MOST if capped else have
    gap = max(0, needed - present) if needed is not None and present is not None else 0
    priority = round(100 * gap * (row.get("matters") or 3) / _FULL)
    return {**row, "present": present, "capped": capped, "gap": gap, "priority": priority}


def payback(
    cost_low: float, cost_high: float, gain_low: float, gain_high: float
) -> dict[str, float | None]:
    """Return after how many years a cost is earned back, at the soonest and at the latest.

    Costs are whole amounts, gains amounts a year; without a gain it is never, None (EDU).
    """
    soonest = round(float(cost_low) / float(gain_high), 1) if gain_high > 0 else None
    latest = round(float(cost_high) / float(gain_low), 1) if gain_low > 0 else None
    return {"soonest": soonest, "latest": latest}


def over_years(cost: float, gain: float, years: int) -> list[dict[str, int]]:
    """Return what has come back, all told, at the end of each year: first the cost, then gains."""
    return [
        {"year": year, "sum": round(float(gain) * year - float(cost))}
        for year in range(1, min(years, LONGEST) + 1)
    ]
