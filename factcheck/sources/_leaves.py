"""A leaf of a fact, a number, a flag, a day or an interval, as text in a cell, and read again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Interval


def flag(value: bool) -> str:
    """ "true" or "false"."""
    return "true" if value else "false"


def digits(number: Decimal | None) -> str | None:
    """A number without an exponent."""
    return None if number is None else format(number, "f")


def number(digits: str | None) -> Decimal | None:
    """What `digits` wrote. Raises InvalidOperation for what is no number."""
    return Decimal(digits) if digits else None


def day(text: str | None) -> date | None:
    """What isoformat wrote. Raises ValueError for what is no day."""
    return date.fromisoformat(text) if text else None


def ends(values: Interval) -> str:
    """Both ends, and a mark at each that is itself left out: "1000 … <1500"."""
    low, high = digits(values.low), digits(values.high)
    return f"{'>' if values.low_open else ''}{low} … {'<' if values.high_open else ''}{high}"


def interval(text: str) -> Interval:
    """What `ends` wrote."""
    low, _, high = text.partition(" … ")
    first, last = (None if end.lstrip("<>") == "None" else Decimal(end.lstrip("<>")) for end in (low, high))
    return Interval(first, last, low.startswith(">"), high.startswith("<"))


def text(value: object) -> str | None:
    """A value of any kind, as columns of Parquet hold them."""
    if isinstance(value, bool):
        return flag(value)
    if isinstance(value, float):
        number = Decimal(repr(value))
        return digits(number.to_integral_value() if number == number.to_integral_value() else number)
    return None if value is None else str(value)
