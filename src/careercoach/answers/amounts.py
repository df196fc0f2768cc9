"""Numbers and money as people write them: "1 200", "54.000,50 EUR", "40 %", "54k"."""

from __future__ import annotations

import re
from decimal import Decimal
from string import ascii_letters
from typing import TYPE_CHECKING, NoReturn

from careercoach.answers.values import BadAnswer

if TYPE_CHECKING:
    from careercoach import questionnaire as q

_LONGEST = 40
_DECIMALS = 30
_BLANKS = str.maketrans(
    dict.fromkeys(
        "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}'\N{RIGHT SINGLE QUOTATION MARK}_", " "
    )
    | {"\N{MINUS SIGN}": "-"}
)
_NUMBER = re.compile(r"([+-]?) ?([0-9]+(?:[ ,.][0-9]+)*)")
_MARKS = re.compile(r"[ ,.]")
_GROUP = 3
_MANY = {"k": 1000, "m": 1_000_000}
_SYMBOLS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR"}
_NAMES = {"euro": "EUR", "euros": "EUR", "dollars": "USD", "pounds": "GBP", "francs": "CHF"}
_CODE = re.compile(r"[A-Z]{3}")
_LEADING = re.compile(r"([€$£¥₹]|[A-Za-z]{3}(?![A-Za-z]))\s*(?=[-+0-9])")
_TRAILING = re.compile(r"([€$£¥₹]|[A-Za-z]{3,7})$")


def number(question: q.Number, raw: object) -> int | Decimal:
    """Return the number within the question's bounds.

    Raises:
        BadAnswer: it is none, has two readings, or lies outside the bounds.
    """
    if isinstance(raw, str):
        text = _without_unit(_short(raw), question.unit)
        amount = _read(text, thousands=question.whole)
    else:
        amount = _plain(raw)
    if question.whole and amount != amount.to_integral_value():
        raise BadAnswer("a whole number is expected, like 3")
    return _bounded(amount, question)


def money(question: q.Money, raw: object) -> dict[str, object]:
    """Return `{"amount": ..., "currency": "EUR"}`; the currency is empty when none was named.

    Raises:
        BadAnswer: it is no amount, has two readings, or lies outside the bounds.
    """
    currency = ""
    if isinstance(raw, dict):
        if not {"amount"} <= raw.keys() <= {"amount", "currency"}:
            raise BadAnswer('money needs an "amount", and may have a "currency"')
        currency = _currency(raw.get("currency", ""))
        raw = raw["amount"]
    if isinstance(raw, str):
        text, written = _split_currency(_short(raw))
        currency = currency or written
        many = _MANY.get(text[-1:].lower(), 1)
        # No common currency has three decimals, so "54,000" has one reading; "1,200k" has two.
        text = text[:-1].rstrip() if many > 1 else text
        amount = _read(text, thousands=many == 1, many=many)
    else:
        amount = _plain(raw)
    return {"amount": _bounded(amount, question), "currency": currency}


def grouped(amount: int | Decimal) -> str:
    """Return the amount in plain digits, with a space between thousands."""
    # "f" keeps a Decimal out of scientific notation, and would turn an int into a float.
    plain = f"{amount:,f}" if isinstance(amount, Decimal) else f"{amount:,}"
    return plain.replace(",", " ")


def _short(text: str) -> str:
    if len(text) > _LONGEST:
        raise BadAnswer("that is too long for a number; write it in digits, like 1200")
    return text.strip()


def _plain(raw: object) -> Decimal:
    """Take a number of a file as it stands."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        raise BadAnswer("a number is expected, like 12")
    return _finite(Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw))


def _finite(amount: Decimal) -> Decimal:
    if not amount.is_finite() or (amount and amount.adjusted() < -_DECIMALS):
        raise BadAnswer("a number is expected, like 12")
    return amount


def _bounded(amount: Decimal, question: q.Number | q.Money) -> int | Decimal:
    if not question.at_least <= amount <= question.at_most:
        low, high = (_whole(Decimal(repr(end))) for end in (question.at_least, question.at_most))
        raise BadAnswer(f"a number from {grouped(low)} to {grouped(high)} is expected")
    return _whole(amount)


def _whole(amount: Decimal) -> int | Decimal:
    return int(amount) if amount == amount.to_integral_value() else amount


def _without_unit(text: str, unit: str) -> str:
    """Drop the question's unit after the number, whole or begun: "5 hours" of "hours a week"."""
    amount = text.rstrip("%").rstrip(ascii_letters + " ")
    rest = text[len(amount) :].strip().lower()
    unit = unit.lower()
    percent = rest in {"%", "percent", "per cent"} and (
        not unit or unit.startswith(("%", "percent"))
    )
    return amount if percent or unit.startswith(rest.removesuffix("s")) else text


def _split_currency(text: str) -> tuple[str, str]:
    """Return the amount and the currency that stands before or after it."""
    if found := _LEADING.match(text):
        return text[found.end() :], _currency(found[1])
    if found := _TRAILING.search(text):
        return text[: found.start()].rstrip(), _currency(found[1])
    return text, ""


def _currency(raw: object) -> str:
    if isinstance(raw, str):
        word = raw.strip()
        code = _SYMBOLS.get(word) or _NAMES.get(word.lower()) or word.upper()
        if not code or _CODE.fullmatch(code):
            return code
    raise BadAnswer("a currency has three letters, like EUR")


def _read(text: str, *, thousands: bool, many: int = 1) -> Decimal:
    """Read digits with a decimal mark and with marks between thousands, whichever they are.

    `thousands` decides "1,200"; without it such a number is refused.
    """
    found = _NUMBER.fullmatch(text.translate(_BLANKS))
    if not found:
        raise BadAnswer("a number is expected, like 12 or 1200.50")
    sign, digits = found.groups()
    marks = [char for char in digits if not char.isdigit()]
    groups = _MARKS.split(digits)
    decimals = ""
    if marks and marks[-1] != " " and marks[-1] not in marks[:-1]:
        if len(marks) == 1 and _in_thousands(groups) and not thousands:
            _either(Decimal("".join(groups)) * many, Decimal(".".join(groups)) * many)
        if len(marks) > 1 or not _in_thousands(groups):
            decimals = groups.pop()
    if len(groups) > 1 and not (len({*marks[: len(groups) - 1]}) == 1 and _in_thousands(groups)):
        raise BadAnswer("a number is expected, like 12 or 1200.50")
    amount = Decimal(f"{sign}{''.join(groups)}.{decimals}")
    return amount * many if many > 1 else amount


def _in_thousands(groups: list[str]) -> bool:
    first, *rest = groups
    return len(first) <= _GROUP and first[0] != "0" and all(len(x) == _GROUP for x in rest)


def _either(first: Decimal, second: Decimal) -> NoReturn:
    high, low = f"{first:f}", f"{second.normalize():f}"
    # Three decimals would be read as thousands again, four are not.
    clear = f"{low}0" if len(low.partition(".")[2]) == _GROUP else low
    raise BadAnswer(f"could be {high} or {low}; write {high} or {clear}")
