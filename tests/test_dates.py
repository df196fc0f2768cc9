"""The grammar of dates: what is read, and what is refused with its reason."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import event, example, given
from hypothesis import strategies as st

from careercoach.dates import DateProblem, Tense, due_date, parse_date, say_date

TODAY = date(2026, 11, 22)  # a Sunday
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
# Some alphabet that hits the grammar more often than free text does.
WORDS = (
    "+ - in last next this end of month week year friday fri jan march may 0 1 2 13 31 99999 2024"
    " 0000 9999 01/02 29/2 2027-02-30 29.2. 1/2/3 ago d w m y a twelve 15th , ² ٣ 2w today now"
)
PHRASES = st.lists(st.sampled_from(WORDS.split()), max_size=5).map(" ".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-01-15", "2027-01-15"),
        (" 2027/1/5 ", "2027-01-05"),
        ("2027-01", "2027-01-01"),
        ("1/2027", "2027-01-01"),
        ("March 2024", "2024-03-01"),
        ("mar 2024", "2024-03-01"),
        ("2024 march", "2024-03-01"),
        ("2024", "2024-01-01"),
        ("15 Jan 2027", "2027-01-15"),
        ("Jan 15 2027", "2027-01-15"),
        ("JANUARY  15th, 2027", "2027-01-15"),
        ("the 15th of January", "2027-01-15"),
        ("15jan2027", "2027-01-15"),
        ("in March", "2027-03-01"),
        ("june", "2026-06-01"),
        ("november", "2026-11-01"),
        ("29 feb", "2028-02-29"),
        ("+2w", "2026-12-06"),
        ("+ 2 w", "2026-12-06"),
        ("-3m", "2026-08-22"),
        ("−3m", "2026-08-22"),
        ("+3d", "2026-11-25"),
        ("+1y", "2027-11-22"),
        ("in 2 weeks", "2026-12-06"),
        ("in two weeks", "2026-12-06"),
        ("3 months ago", "2026-08-22"),
        ("a year ago", "2025-11-22"),
        ("2 years ago", "2024-11-22"),
        ("last week", "2026-11-09"),
        ("last month", "2026-10-01"),
        ("last year", "2025-01-01"),
        ("next week", "2026-11-23"),
        ("next month", "2026-12-01"),
        ("next year", "2027-01-01"),
        ("today", "2026-11-22"),
        ("yesterday", "2026-11-21"),
        ("tomorrow", "2026-11-23"),
        ("friday", "2026-11-27"),
        ("Fri", "2026-11-27"),
        ("sunday", "2026-11-29"),
        ("last friday", "2026-11-20"),
        ("last sunday", "2026-11-15"),
        ("next sunday", "2026-11-29"),
        ("Fri 27 Nov", "2026-11-27"),
        ("end of month", "2026-11-30"),
        ("end of the year", "2026-12-31"),
        ("end of next month", "2026-12-31"),
        ("end of february", "2027-02-28"),
        ("end of 2027", "2027-12-31"),
        ("13/02/2027", "2027-02-13"),
        ("02/13/2027", "2027-02-13"),
        ("02/02/2027", "2027-02-02"),
        ("31.12.", "2026-12-31"),
    ],
)
def test_reads(text: str, expected: str) -> None:
    """Each form of the grammar names one day."""
    assert parse_date(text, TODAY) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("15 January", "past", "2026-01-15"),
        ("15 January", "future", "2027-01-15"),
        ("march", "past", "2026-03-01"),
        ("march", "future", "2027-03-01"),
        ("22 nov", "past", "2026-11-22"),
        ("22 nov", "future", "2026-11-22"),
        ("end of november", "future", "2026-11-30"),
        ("29 feb", "past", "2024-02-29"),
        ("13/02", "past", "2026-02-13"),
        ("friday", "past", "2026-11-20"),
        ("2 weeks", "past", "2026-11-08"),
        ("2 weeks", "future", "2026-12-06"),
    ],
)
def test_tense_gives_the_direction(text: str, tense: Tense, expected: str) -> None:
    """A form without a year is taken on the side of today that the question is about."""
    assert parse_date(text, TODAY, tense=tense) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("01/02", "could be 1 Feb or 2 Jan; write 2027-02-01 or 2027-01-02"),
        ("1/2/2027", "could be 1 Feb or 2 Jan; write 2027-02-01 or 2027-01-02"),
        ("01.02.2028", "could be 1 Feb 2028 or 2 Jan 2028; write 2028-02-01 or 2028-01-02"),
        ("next friday", "could be 27 Nov or 4 Dec; write 2026-11-27 or 2026-12-04"),
        ("01/02/27", "write the year with four digits, like 2027-01-15"),
        ("2027-02-30", "February has 28 days; write one of them"),
        ("30/02", "February has 28 or 29 days; write one of them"),
        ("0 jan", "January has 31 days; write one of them"),
        ("2027-13-01", "a month is a number from 1 to 12; write the date like 2027-01-15"),
        ("1899-12-31", "the year must be between 1900 and 2200"),
        ("2201", "the year must be between 1900 and 2200"),
        ("+99999y", "the year must be between 1900 and 2200"),
        ("-99999d", "the year must be between 1900 and 2200"),
        ("thu 27 nov 2026", "27 Nov is a Friday; write the day you mean"),
    ],
)
def test_refuses_with_the_reason(text: str, reason: str) -> None:
    """A date with two readings, or none in the calendar, is refused with what to write instead."""
    with pytest.raises(DateProblem) as problem:
        parse_date(text, TODAY)
    assert str(problem.value) == reason


@pytest.mark.parametrize("text", ["", "on", "2 weeks", "soonish", "fri day", "²/3", "٣ days ago"])
def test_refuses_what_it_does_not_know(text: str) -> None:
    """What is outside the grammar is never guessed."""
    with pytest.raises(DateProblem, match="not a date known here"):
        parse_date(text, TODAY)


def test_end_of_week_has_two_readings_until_friday_is_over() -> None:
    """Friday and Sunday both end a week; on a Saturday only Sunday is left."""
    with pytest.raises(DateProblem, match="could be 27 Nov or 29 Nov"):
        parse_date("end of week", date(2026, 11, 25))
    with pytest.raises(DateProblem, match="could be 27 Nov or 29 Nov"):
        parse_date("end of week", date(2026, 11, 27))
    assert parse_date("end of week", date(2026, 11, 28)) == date(2026, 11, 29)


def test_of_two_dates_as_near_the_coming_one_is_meant() -> None:
    """Half a year from today on both sides, the later date wins."""
    assert parse_date("2 june", date(2027, 12, 2)) == date(2028, 6, 2)
    assert parse_date("1 january", date(2028, 7, 1)) == date(2028, 1, 1)
    assert parse_date("1 january", date(2028, 7, 2)) == date(2029, 1, 1)


def test_the_wrong_side_of_today_is_refused() -> None:
    """A past question takes no later day and a future one no earlier; today fits both."""
    with pytest.raises(DateProblem, match="that is in the future; this question is about the past"):
        parse_date("tomorrow", TODAY, tense="past")
    with pytest.raises(DateProblem, match="that is in the past"):
        due_date("yesterday", TODAY)
    assert parse_date("today", TODAY, tense="past") == due_date("today", TODAY) == TODAY


@pytest.mark.parametrize("text", ["november", "2026", "November 2026", "this month"])
def test_a_due_month_that_has_begun_asks_for_the_day(text: str) -> None:
    """The first day of the current month is over, and the same month next year is not meant."""
    with pytest.raises(DateProblem, match="already begun"):
        due_date(text, TODAY)


def test_a_month_that_is_too_short_gives_its_last_day() -> None:
    """One month after 31 January is the last of February."""
    assert parse_date("+1m", date(2027, 1, 31)) == date(2027, 2, 28)
    assert parse_date("+1y", date(2028, 2, 29)) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 29), "29 Nov"),
        (date(2026, 1, 2), "2 Jan"),
        (date(2027, 1, 2), "2 Jan"),
        (date(2027, 2, 22), "22 Feb"),
        (date(2027, 2, 23), "23 Feb 2027"),
        (date(2025, 11, 22), "22 Nov 2025"),
    ],
)
def test_the_year_is_said_where_it_could_be_mistaken(day: date, said: str) -> None:
    """Another year is named unless the day is within a quarter of today."""
    assert say_date(day, TODAY) == said


def test_weekday_on_request() -> None:
    """An agenda can show the day of the week."""
    assert say_date(date(2026, 11, 27), TODAY, weekday=True) == "Fri 27 Nov"


@given(day=DAYS, today=DAYS)
def test_iso_round_trip(day: date, today: date) -> None:
    """An ISO date is itself, whatever today is."""
    assert parse_date(day.isoformat(), today) == day


@given(today=DAYS, days=st.integers(-92, 92), weekday=st.booleans())
def test_what_is_said_is_read_back(today: date, days: int, weekday: bool) -> None:  # noqa: FBT001
    """A near day survives being said and typed again."""
    day = today + timedelta(days=days)
    if 1900 <= day.year <= 2200:
        assert parse_date(say_date(day, today, weekday=weekday), today) == day


@given(text=st.text() | PHRASES, today=DAYS, tense=st.sampled_from(get_args(Tense)))
@example(text="december", today=date(2200, 12, 31), tense="future")
@example(text="feb 29", today=date(1900, 1, 1), tense="past")
def test_any_text_gives_a_fitting_day_or_a_reason(text: str, today: date, tense: Tense) -> None:
    """Whatever is typed, the outcome is a day on the right side or a reason."""
    try:
        day = parse_date(text, today, tense=tense)
    except DateProblem as problem:
        event(str(problem).partition(" ")[0])
        return
    assert tense != "past" or day <= today
    assert tense != "future" or day >= today
    assert 1900 <= day.year <= 2200
