"""A small grammar of dates, all our own: "2027-01-15", "+2w", "friday", "end of month".

General date parsers guess at "01/02" and "friday". A wrong date in a plan is worse than a second
question, so a form with two readings is refused and both are shown.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta  # not calendar: it imports re, and quick commands pay for it
from typing import Literal, NoReturn

Tense = Literal["past", "future", "any"]
_Span = tuple[date, date]

FIRST_YEAR, LAST_YEAR = 1900, 2200
_LONGEST, _QUARTER = 60, 92  # characters of a date, days of a quarter
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TO_SIX = ("one", "two", "three", "four", "five", "six")
_TO_TWELVE = ("seven", "eight", "nine", "ten", "eleven", "twelve")


def _numbered(names: Sequence[str], start: int) -> dict[str, int]:
    """Number full names and their first three letters."""
    places = [(name.lower(), number) for number, name in enumerate(names, start)]
    return dict(places) | {name[:3]: number for name, number in places}


_MONTH = _numbered(_MONTHS, 1) | {"sept": 9}
_WEEKDAY = _numbered(_WEEKDAYS, 0) | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_COUNT = {"a": 1, "an": 1} | {name: number for number, name in enumerate(_TO_SIX + _TO_TWELVE, 1)}
_UNIT = {
    **dict.fromkeys(("d", "day", "days"), "day"),
    **dict.fromkeys(("w", "wk", "week", "weeks"), "week"),
    **dict.fromkeys(("m", "month", "months"), "month"),
    **dict.fromkeys(("y", "yr", "year", "years"), "year"),
}
_NEAR = {"now": 0, "today": 0, "yesterday": -1, "tomorrow": 1}
_STEP = {"last": -1, "this": 0, "next": 1}
_FILLERS = {"of", "the", "on", "by", "st", "nd", "rd", "th"}


class DateProblem(ValueError):  # noqa: N818 - a sentence for a person, not a fault of the program
    """Why a text gives no date: one line, without the text itself."""


def parse_date(text: str, today: date, *, tense: Tense = "any") -> date:
    """Return the day that `text` names, seen from `today`.

    A month or year stands for its first day. `tense` is the side of today on which the day must
    lie, today itself included; a form without a year means the nearest such day on that side.

    Raises:
        DateProblem: no date, two possible dates, an impossible one, or one on the wrong side.
    """
    words = _words(text) if len(text) <= _LONGEST else []
    for reading in (_relative, _weekday, _calendar) if words else ():
        if (day := reading(words, today, tense)) is not None:
            return within(day, today, tense)
    raise DateProblem("that is not a date known here; write it like 2027-01-15, 15 Jan or +2w")


def due_date(text: str, today: date) -> date:
    """Return the day on which an action is due: `parse_date` for today or later."""
    return parse_date(text, today, tense="future")


def within(day: date, today: date, tense: Tense) -> date:
    """Return `day` when it lies on the side of `today` that `tense` asks for.

    Raises:
        DateProblem: it does not, or its year is not between 1900 and 2200.
    """
    _check_year(day.year)
    if tense == "past" and day > today:
        raise DateProblem("that is in the future; this question is about the past")
    if tense == "future" and day < today:
        raise DateProblem("that is in the past; this question is about today or later")
    return day


def say_date(day: date, today: date, *, weekday: bool = False) -> str:
    """Return "29 Nov", or "Fri 27 Nov"; with the year where it could be mistaken."""
    said = f"{day.day} {_MONTHS[day.month - 1][:3]}"
    if day.year != today.year and abs((day - today).days) > _QUARTER:
        said = f"{said} {day.year}"
    return f"{_WEEKDAYS[day.weekday()][:3]} {said}" if weekday else said


def _words(text: str) -> list[str]:
    """Split into lower-case words; "+2w" and "15Jan" also where digits meet letters."""
    text = text.lower().replace(",", " ").replace("\N{MINUS SIGN}", "-").strip()
    sign = [text[0]] if text[:1] in ("+", "-") else []
    spaced = ""
    for char in text[len(sign) :]:
        before = spaced[-1:]
        border = (before.isdigit() and char.isalpha()) or (before.isalpha() and char.isdigit())
        spaced += f" {char}" if border else char
    words = [word.rstrip(".") for word in spaced.split()]
    return sign + [word for word in words if word and word not in _FILLERS]


def _digits(word: str, most: int) -> int | None:
    """Return a plain whole number of at most `most` digits."""
    return int(word) if word.isascii() and word.isdigit() and len(word) <= most else None


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateProblem(f"the year must be between {FIRST_YEAR} and {LAST_YEAR}")


def _days_in(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days


def _either(first: date, second: date, today: date) -> NoReturn:
    said = f"could be {say_date(first, today)} or {say_date(second, today)}"
    raise DateProblem(f"{said}; write {first} or {second}")


def _nearest(days: Sequence[date], today: date, tense: Tense) -> date:
    """Return the day nearest to today on the side asked for; of two as near, the coming one."""
    back, ahead = tense != "future", tense != "past"
    side = [day for day in days if (back and day <= today) or (ahead and day >= today)]
    return min(side or days, key=lambda day: (abs((day - today).days), day < today))


def _move(today: date, count: int, unit: str) -> date:
    """Return the day `count` units away; the last day of a month that is too short."""
    if unit in {"day", "week"}:
        days = count * (7 if unit == "week" else 1)
        _check_year(today.year + days // 365)
        return today + timedelta(days=days)
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    _check_year(year)
    return date(year, month + 1, min(today.day, _days_in(year, month + 1)))


def _relative(words: list[str], today: date, tense: Tense) -> date | None:
    """Read "today", "+2w", "in 2 weeks", "3 months ago", and "2 weeks" where the side is known."""
    match words:
        case [near] if near in _NEAR:
            return today + timedelta(days=_NEAR[near])
        case ["+" | "in", count, unit]:
            sign = 1
        case ["-", count, unit] | [count, unit, "ago"]:
            sign = -1
        case [count, unit] if tense != "any":
            sign = -1 if tense == "past" else 1
        case _:
            return None
    amount = _COUNT.get(count, _digits(count, 5))
    if amount is None or unit not in _UNIT:
        return None
    return _move(today, sign * amount, _UNIT[unit])


def _weekday(words: list[str], today: date, tense: Tense) -> date | None:
    """Read "friday", "last friday", "friday next week", and a date with its weekday."""
    match words:
        case [name] if name in _WEEKDAY:
            which = "last" if tense == "past" else "coming"
        case ["last" | "next" as which, name] if name in _WEEKDAY:
            pass
        case [name, "last" | "this" | "next" as which, "week"] if name in _WEEKDAY:
            monday = today + timedelta(days=7 * _STEP[which] - today.weekday())
            return monday + timedelta(days=_WEEKDAY[name])
        case [name, *rest] if name in _WEEKDAY:
            day = _calendar(rest, today, tense)
            if day is not None and day.weekday() != _WEEKDAY[name]:
                named = f"{say_date(day, today)} is a {_WEEKDAYS[day.weekday()]}"
                raise DateProblem(f"{named}; write the day you mean")
            return day
        case _:
            return None
    if which == "last":
        return today - timedelta(days=(today.weekday() - _WEEKDAY[name] - 1) % 7 + 1)
    coming = today + timedelta(days=(_WEEKDAY[name] - today.weekday() - 1) % 7 + 1)
    if which == "next" and coming.weekday() != today.weekday():
        # Half of all people mean the coming one, the other half the one after it.
        _either(coming, coming + timedelta(days=7), today)
    return coming


def _calendar(words: list[str], today: date, tense: Tense) -> date | None:
    """Read what a calendar holds: a day, the start of a span, or its end ("end of month")."""
    if words[0] == "end" and len(words) > 1:
        rest = ["this", *words[1:]] if words[1] in _UNIT else words[1:]
        ends = [last for _, last in _spans(rest, today)]
        if ends and rest[-1] == "week" and (friday := ends[0] - timedelta(days=2)) >= today:
            # For some the week ends with the work, for others with Sunday.
            _either(friday, ends[0], today)
        return _nearest(ends, today, tense) if ends else None
    spans = _numeric(words, today, tense) or _spans(words, today)
    if tense == "future" and any(first < today <= last for first, last in spans):
        raise DateProblem(f"that has already begun; write the day, like {today}")
    return _nearest([first for first, _ in spans], today, tense) if spans else None


def _spans(words: list[str], today: date) -> list[_Span]:
    """Read "15 Jan", "Jan 15 2027", "next week", "in March 2024" and "2024"."""
    words = words[1:] if words[0] in {"in", "since"} else words
    # The name of a month first: "15 Jan" and "Jan 15" are then the same form.
    match sorted(words, key=lambda word: word not in _MONTH):
        case ["last" | "this" | "next" as which, unit] if unit in {"week", "month", "year"}:
            return [_around(_move(today, _STEP[which], unit), unit)]
        case [number] if year := _year(number):
            return [_around(date(year, 1, 1), "year")]
        case [name, *beside] if name in _MONTH:
            return _in_month(_MONTH[name], beside, _years(today))
    return []


def _in_month(month: int, beside: list[str], near: Sequence[int]) -> list[_Span]:
    """Read what stands beside the name of a month: a day, a year, both in this order, nothing."""
    years = [year for word in beside[-1:] if (year := _year(word))]
    days = [day for word in beside[:2] if (day := _digits(word, 2)) is not None]
    if len(days) > 1 or len(days) + len(years) != len(beside):
        return []
    firsts = [date(year, month, 1) for year in years or near]
    return _days(days[0], month, years or near) if days else [_around(x, "month") for x in firsts]


def _numeric(words: list[str], today: date, tense: Tense) -> list[_Span]:
    """Read "2027-01-15", "2027-01", "13/02/2027" and "13/02"; refuse "01/02"."""
    marks = {char for char in words[0] if not char.isdigit()}
    if len(words) > 1 or len(marks) != 1 or not marks <= set("-/."):
        return []
    parts = words[0].split(marks.pop())
    numbers = [number for part in parts if (number := _digits(part, 4)) is not None]
    match [len(part) for part in parts], numbers:
        case [4, 1 | 2, 1 | 2], [year, month, day]:
            return _days(day, month, [year])
        case ([4, 1 | 2], [year, month]) | ([1 | 2, 4], [month, year]):
            (first, _), *_ = _days(1, month, [year])
            return [_around(first, "month")]
        case [1 | 2, 1 | 2, 4], [one, two, year]:
            return _day_and_month((one, two), [year], today, tense)
        case [1 | 2, 1 | 2], [one, two]:
            return _day_and_month((one, two), _years(today), today, tense)
        case [1 | 2, 1 | 2, 1 | 2], [_, _, _]:
            raise DateProblem("write the year with four digits, like 2027-01-15")
    return []


def _day_and_month(
    pair: tuple[int, int], years: Sequence[int], today: date, tense: Tense
) -> list[_Span]:
    """Take two numbers as a day and a month when only one order is possible."""
    readings: list[list[_Span]] = []
    for day, month in dict.fromkeys((pair, pair[::-1])):
        with suppress(DateProblem):
            readings.append(_days(day, month, years))
    match readings:
        case [spans]:
            return spans
        case [one, other]:
            first, second = (_nearest([day for day, _ in x], today, tense) for x in (one, other))
            _either(first, second, today)
    return _days(max(pair), min(pair), years)


def _days(day: int, month: int, years: Sequence[int]) -> list[_Span]:
    """Return the dates there are, or say why there is none."""
    for year in years:
        _check_year(year)
    if not 1 <= month <= len(_MONTHS):
        raise DateProblem("a month is a number from 1 to 12; write the date like 2027-01-15")
    lengths = {year: _days_in(year, month) for year in years}
    found = [date(year, month, day) for year in years if 1 <= day <= lengths[year]]
    if not found:
        there = " or ".join(map(str, sorted({*lengths.values()} or {31})))
        raise DateProblem(f"{_MONTHS[month - 1]} has {there} days; write one of them")
    return [(day, day) for day in found]


def _around(day: date, unit: str) -> _Span:
    """Return the first and last day of the week, month or year of `day`."""
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if unit == "month":
        return day.replace(day=1), day.replace(day=_days_in(day.year, day.month))
    return date(day.year, 1, 1), date(day.year, 12, 31)


def _year(word: str) -> int | None:
    if (year := _digits(word, 4) if len(word) == len("2027") else None) is not None:
        _check_year(year)
    return year


def _years(today: date) -> Sequence[int]:
    """Return years around today, enough of them to hold a 29 February on each side."""
    return range(max(today.year - 8, FIRST_YEAR), min(today.year + 8, LAST_YEAR) + 1)
