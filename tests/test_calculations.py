"""The small calculations that questionnaire files call."""

from hypothesis import given
from hypothesis import strategies as st

from careercoach.calculations import gap_priority, over_years, payback

LEVEL = st.one_of(st.none(), st.integers(1, 5))
ROW = st.fixed_dictionaries(
    {"name": st.text(), "needed": LEVEL, "have": LEVEL, "matters": LEVEL, "proof": st.text()}
)


def test_a_level_without_proof_counts_for_less() -> None:
    """Five without a proof is three: the gap shows, and says that it was capped."""
    (row,) = gap_priority([{"needed": 5, "have": 5, "matters": 5, "proof": ""}])
    assert (row["present"], row["capped"], row["gap"]) == (3, True, 2)
    (proven,) = gap_priority([{"needed": 5, "have": 5, "matters": 5, "proof": "audit"}])
    assert (proven["capped"], proven["gap"]) == (False, 0)


@given(st.lists(ROW))
def test_gaps_are_ranked_and_bounded(rows: list[dict[str, object]]) -> None:
    """Nothing is lost, priorities fall from 100 to 0, an unknown level never counts as a gap."""
    ranked = gap_priority(rows)
    priorities = [row["priority"] for row in ranked]
    assert len(ranked) == len(rows)
    assert priorities == sorted(priorities, reverse=True)
    assert all(0 <= one <= 100 for one in priorities)
    assert all(row["gap"] == 0 for row in ranked if None in {row["needed"], row["have"]})


def test_a_payback_is_a_range() -> None:
    """The soonest is the low cost at the high gain, the latest the other way round."""
    assert payback(10_000, 20_000, 2_000, 5_000) == {"soonest": 2.0, "latest": 10.0}
    assert payback(10_000, 20_000, 0, 5_000) == {"soonest": 2.0, "latest": None}


def test_a_cost_comes_back_year_by_year() -> None:
    """What has come back starts below zero and grows by the gain."""
    assert over_years(10_000, 4_000, 3) == [
        {"year": 1, "sum": -6_000},
        {"year": 2, "sum": -2_000},
        {"year": 3, "sum": 2_000},
    ]
