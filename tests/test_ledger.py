"""The ledger: what a person committed to, what became of it, what is proposed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from careercoach.document import Action
from careercoach.ledger import (
    Entry,
    Proposal,
    changes,
    commitments,
    next_step,
    proposals,
)

START = datetime(2026, 11, 1, 8, tzinfo=UTC)
FRIDAY = date(2026, 11, 27)
TODAY = date(2026, 11, 22)


def entry(
    place: int, questionnaire: str, *actions: Action, verdict: str = "", **answers: object
) -> Entry:
    """An entry of the day with this number."""
    at = START + timedelta(days=place)
    return Entry(f"{at:%Y%m%dT%H%M%SZ}-00aa", questionnaire, at, answers, actions, verdict)


def row(action: str, **cells: object) -> dict[str, object]:
    """A row of a plan."""
    return {"action": action, **cells}


def plan(place: int, *rows: dict[str, object]) -> Entry:
    """A plan of that day with these rows."""
    return entry(place, "plan", commitments=list(rows))


def tick(place: int, action: str, outcome: str, **answers: object) -> Entry:
    """A tick of that day."""
    given = {"action": action, "outcome": outcome, **answers}
    return entry(place, "tick")._replace(answers=given)


ASK = plan(1, row("Ask Ana", ref="diagnose-boss-talk-1", by=FRIDAY, cue="lunch ends"))
ASK_ID = f"{ASK.id}#1"


def test_a_commitment_is_named_by_its_plan_and_row() -> None:
    """The id is the record's stamp and number with the row, and all cells are there."""
    (one,) = commitments([ASK])
    assert one.id == "20261102T080000Z-00aa#1"
    assert (one.say, one.due, one.cue, one.source) == (
        "Ask Ana", FRIDAY, "lunch ends", "diagnose-boss-talk-1",
    )  # fmt: skip


def test_a_newer_plan_repeats_a_commitment_and_leaves_others_open() -> None:
    """The same reference, id or words mean the same; what a plan leaves out stays open."""
    first = plan(1, row("Ask Ana", ref="a-b-1", by=FRIDAY), row("Write the memo"), row("Call Bo"))
    newer = plan(
        *(2, row("Ask Ana for an hour", ref="a-b-1"), row("call bo!")),
        row("Send it", ref=f"{first.id}#2"),
    )
    told = commitments([first, newer])
    assert [one.id for one in told] == [f"{first.id}#{number}" for number in (1, 2, 3)]
    assert [one.say for one in told] == ["Ask Ana for an hour", "Send it", "call bo!"]
    assert told[0].due == FRIDAY
    assert all(one.open for one in commitments([first, plan(2)]))


def test_a_done_commitment_that_is_planned_again_is_a_new_one() -> None:
    """What is done stays done; to do it once more is another commitment."""
    again = plan(3, row("Ask Ana", ref="diagnose-boss-talk-1"))
    told = commitments([ASK, tick(2, ASK_ID, "done"), again])
    assert {one.id: one.state for one in told} == {ASK_ID: "done", f"{again.id}#1": "open"}


def test_ticks_change_a_commitment() -> None:
    """Postponed counts and moves the date; dropped and done close it; reopened opens it."""
    later = FRIDAY + timedelta(days=7)
    moved = [ASK, tick(2, ASK_ID, "postponed", by=later, reason="wanting")]
    (one,) = commitments(moved)
    assert (one.due, one.postponed, one.reason, one.open) == (later, 1, "wanting", True)
    (dropped,) = commitments([*moved, tick(3, ASK_ID, "dropped", note="she left")])
    assert (dropped.state, dropped.note) == ("dropped", "she left")
    (opened,) = commitments([ASK, tick(2, ASK_ID, "done"), tick(3, ASK_ID, "reopened")])
    assert opened.open
    assert opened.settled is None


def test_a_later_date_in_a_newer_plan_is_a_postponement() -> None:
    """To plan a thing anew for later is to postpone it, whatever one calls it."""
    newer = plan(2, row("Ask Ana", by=FRIDAY + timedelta(days=1)))
    assert commitments([ASK, newer])[0].postponed == 1


def test_open_ones_come_first_by_date() -> None:
    """By date, undated ones after them, then what is done or dropped."""
    first = plan(1, row("a"), row("b", by=FRIDAY), row("c", by=date(2026, 11, 24)), row("d"))
    told = commitments([first, tick(2, f"{first.id}#3", "done")])
    assert [one.say for one in told] == ["b", "a", "d", "c"]


def test_a_row_or_tick_made_by_hand_never_fails() -> None:
    """Odd cells are read as empty, odd ticks have no effect."""
    odd = plan(1, row(""), {"action": "x", "by": "soon", "with": 3})
    told = commitments([odd, tick(2, "nothing", "done"), tick(3, f"{odd.id}#2", "finished")])
    assert [(one.id, one.due, one.involves, one.open) for one in told] == [
        (f"{odd.id}#2", None, "", True)
    ]


def act(say: str, finding: str = "", topic: str = "", day: int = 1) -> Action:
    """A proposed action, due in December."""
    return Action(say, due=date(2026, 12, day), finding=finding, topic=topic)


def test_proposals_come_in_the_order_of_work() -> None:
    """Anger, quality, goal, the talk, relationships, visible work; then by date."""
    run = entry(
        *(
            1,
            "diagnose",
            act("show", "unproven"),
            act("meet", "stakeholders"),
            act("tell", "unspoken"),
        ),
        *(act("leave", "fit"), act("mend", "under-performing"), act("calm", "attitude", day=20)),
        *(act("late", day=9), act("early", day=2)),
    )
    told = [one.action.say for one in proposals([run], TODAY)]
    assert told == ["calm", "mend", "leave", "tell", "meet", "show", "early", "late"]


def test_only_the_newest_run_proposes_and_ids_last() -> None:
    """A newer run replaces an older; the same matter keeps its id."""
    new = (act("new", topic="boss-talk"), act("more", "fit"), act("most", "fit"))
    runs = [entry(1, "diagnose", act("old", topic="boss-talk")), entry(2, "diagnose", *new)]
    assert {one.id: one.action.say for one in proposals(runs, TODAY)} == {
        "diagnose-fit-1": "more", "diagnose-fit-2": "most", "diagnose-boss-talk-1": "new",
    }  # fmt: skip


def test_what_says_the_same_is_proposed_once() -> None:
    """The same topic, or the same words, of two questionnaires are one proposal."""
    runs = [entry(1, "diagnose", act("Ask Ana", topic="talk"), act("Ask Bo!")),
            entry(2, "value", act("Ask for it", topic="talk"), act("ask  bo"))]  # fmt: skip
    assert len(proposals(runs, TODAY)) == 2


def test_what_is_planned_is_not_proposed_until_a_run_asks_again() -> None:
    """Open, or settled since the run: not proposed. Settled before the run: proposed."""
    run = entry(0, "diagnose", act("Ask Ana", topic="boss-talk"))
    done = tick(2, ASK_ID, "done")
    assert proposals([run, ASK], TODAY) == []
    assert proposals([run, ASK, done], TODAY) == []
    newer = entry(3, "diagnose", act("Ask Ana", topic="boss-talk"))
    assert [one.id for one in proposals([run, ASK, done, newer], TODAY)] == ["diagnose-boss-talk-1"]


def test_a_debrief_settles_what_was_proposed_about_the_talk() -> None:
    """Nobody has to ask for, hold or note a talk that is held; what is proposed later counts."""
    runs = [
        entry(0, "diagnose", act("Ask for the talk", topic="boss-talk"), act("Draw", "fit")),
        entry(1, "skills-gap", act("Tell Ana", topic="open"), act("Count", topic="verify")),
        entry(2, "prep-boss-meeting", act("Hold the talk"), act("Talk again", topic="again")),
        entry(3, "debrief", act("Send it"), act("Again in July", topic="again")),
    ]
    told = [one.action.say for one in proposals(runs, TODAY)]
    assert told == ["Draw", "Again in July", "Send it", "Count"]
    newer = entry(4, "prep-boss-meeting", act("Hold the second talk"))
    assert "Hold the second talk" in [one.action.say for one in proposals([*runs, newer], TODAY)]


def test_a_proposal_lapses_two_months_after_it_was_due() -> None:
    """Offered on the sixtieth day, gone on the next; of two that say the same the later counts."""
    last = date(2027, 1, 30)
    run = entry(0, "diagnose", act("Ask Ana", topic="talk"))
    (one,) = proposals([run], last)
    assert one.until == last
    assert next_step([run], last) is not None
    assert proposals([run], last + timedelta(days=1)) == []
    assert next_step([run], last + timedelta(days=1)) is None
    again = entry(1, "value", act("Ask her", topic="talk", day=9))
    assert [one.until for one in proposals([run, again], TODAY)] == [last + timedelta(days=8)]


def test_nothing_is_proposed_from_before_the_coach_stepped_back() -> None:
    """After distress, harassment or a formal process, earlier advice is withdrawn."""
    runs = [entry(1, "value", act("Ask Ana")), entry(2, "diagnose", verdict="refer")]
    assert proposals(runs, TODAY) == []
    assert len(proposals([*runs, entry(3, "value", act("Ask Ana"))], TODAY)) == 1


def test_the_next_step_is_the_first_open_one_or_the_newest_proposal() -> None:
    """A commitment by date; without one what was proposed since the plan; else nothing."""
    run = entry(0, "diagnose", act("Calm down"), act("Ask Ana"))
    first = next_step([run], TODAY)
    assert isinstance(first, Proposal)
    assert first.action.say == "Calm down"
    assert next_step([run, ASK], TODAY) == commitments([ASK])[0]
    done = tick(2, ASK_ID, "done")
    assert next_step([run, ASK, done], TODAY) is None
    newer = next_step([run, ASK, done, entry(3, "value", act("Count"))], TODAY)
    assert isinstance(newer, Proposal)
    assert newer.id == "value-step-1"


def test_changes_are_those_since_the_last_plan() -> None:
    """Done, postponed, dropped and reopened since the last plan, and nothing from before."""
    first = plan(1, row("a"), row("b"), row("c"), row("d"))
    ids = [f"{first.id}#{number}" for number in range(1, 5)]
    before = [first, tick(2, ids[3], "done"), plan(3)]
    since = [tick(4, ids[0], "done"), tick(5, ids[1], "postponed"), tick(6, ids[2], "dropped"),
             tick(7, ids[3], "reopened")]  # fmt: skip
    told = {change.commitment.say: change.what for change in changes([*before, *since])}
    assert told == {"a": "done", "b": "postponed", "c": "dropped", "d": "reopened"}
    assert changes(before) == []


WORDS = st.sampled_from(["Ask Ana", "ask ana.", "Write", "Call Bo", ""])
ROWS = st.lists(
    st.fixed_dictionaries(
        {"action": WORDS},
        optional={
            "ref": st.sampled_from(["x-1", "x-2", f"{START:%Y%m%dT%H%M%SZ}-00aa#1"]),
            "by": st.dates(date(2026, 11, 1), date(2027, 1, 1)),
        },
    ),
    max_size=4,
)
OUTCOMES = st.sampled_from(["done", "postponed", "dropped", "reopened"])
STEPS = st.lists(
    st.one_of(ROWS, st.tuples(st.integers(0, 5), st.integers(1, 4), OUTCOMES)), max_size=12
)
Step = list[dict[str, object]] | tuple[int, int, str]


def told_by(steps: Sequence[Step]) -> list[Entry]:
    """The entries of plans and ticks, one a day."""
    entries = []
    for place, step in enumerate(steps):
        if isinstance(step, list):
            entries.append(plan(place, *step))
        else:
            entries.append(tick(place, f"{plan(step[0]).id}#{step[1]}", step[2]))
    return entries


@given(STEPS)
def test_what_is_done_is_open_again_only_when_reopened(steps: list[Step]) -> None:
    """Whatever plans follow, the last of done, dropped and reopened decides."""
    entries = told_by(steps)
    last: dict[object, object] = {}
    known: set[str] = set()
    for place, one in enumerate(entries):
        outcome, id_ = one.answers.get("outcome"), one.answers.get("action")
        if id_ in known and outcome != "postponed":
            last[id_] = outcome
        known |= {commitment.id for commitment in commitments(entries[: place + 1])}
    for commitment in commitments(entries):
        assert commitment.open == (last.get(commitment.id, "reopened") == "reopened")


@given(STEPS, st.randoms(use_true_random=False))
def test_the_ledger_is_the_same_whatever_the_order_of_reading(
    steps: list[Step], random: Random
) -> None:
    """Ids are unique, and folders list their files in any order."""
    entries = told_by(steps)
    told = commitments(entries)
    assert len({one.id for one in told}) == len(told)
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert commitments(shuffled) == told


@given(STEPS)
def test_commitments_never_get_lost(steps: list[Step]) -> None:
    """An entry more never takes a commitment away."""
    entries = told_by(steps)
    counts = [len(commitments(entries[:upto])) for upto in range(len(entries) + 1)]
    assert counts == sorted(counts)
