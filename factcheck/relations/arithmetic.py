"""Interval arithmetic on printed figures. Positive quantities only, which is all the relations ask for."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Interval

_HUNDRED = Decimal(100)


def ratio_in_percent(part: Interval, whole: Interval) -> Interval | None:
    """What per cent part may be of whole; None where whole may be nought or either has no lower bound above it."""
    if part.low is None or whole.low is None or part.low < 0 or whole.low <= 0:
        return None
    low = Decimal(0) if whole.high is None else part.low / whole.high * _HUNDRED
    high = None if part.high is None else part.high / whole.low * _HUNDRED
    return Interval(low, high, part.low_open or whole.high_open, part.high_open or whole.low_open)


def plain(value: Decimal, places: int = 2) -> str:
    """A number for people: at most so many decimals, no exponent, no trailing zeros."""
    rounded = round(value, places)
    text = f"{rounded:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
