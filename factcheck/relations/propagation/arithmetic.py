"""Interval arithmetic: what a sum or a product may be when each number may be anything between two bounds.

Moore, Kearfott & Cloud, Introduction to Interval Analysis, 2009, chapter 2. Ends are taken as closed: a bound that is
only just reached is no contradiction.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

_TRIFLE = Decimal("1e-20")  # part of a number that the rounding of quotients may have added


class Range(NamedTuple):
    """All values from low to high; None is unbounded."""

    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no value is left."""
        if self.low is None or self.high is None:
            return False
        return self.low - self.high > _TRIFLE * max(abs(self.low), abs(self.high))

    def meet(self, other: Range) -> Range:
        """The values in both."""
        return Range(_most(self.low, other.low), _least(self.high, other.high))

    def join(self, other: Range) -> Range:
        """The smallest range that holds both."""
        low = None if self.low is None or other.low is None else min(self.low, other.low)
        high = None if self.high is None or other.high is None else max(self.high, other.high)
        return Range(low, high)

    def moved(self, factor: Decimal, plus: Decimal) -> Range:
        """plus + factor × every value."""
        ends = [None if end is None else plus + factor * end for end in self]
        return Range(*(ends if factor > 0 else reversed(ends)))

    def widened(self, part: Decimal) -> Range:
        """Each end further out by a part of itself."""
        low = None if self.low is None else self.low - abs(self.low) * part
        high = None if self.high is None else self.high + abs(self.high) * part
        return Range(low, high)


def total(ranges: Iterable[Range]) -> Range:
    """What the sum of one value of each may be."""
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    for one in ranges:
        low = None if low is None or one.low is None else low + one.low
        high = None if high is None or one.high is None else high + one.high
    return Range(low, high)


def minus(one: Range) -> Range:
    """Every value with the other sign."""
    return one.moved(Decimal(-1), Decimal(0))


def product(one: Range, other: Range) -> Range:
    """What the product may be; unbounded where either is, but for what cannot fall below nought."""
    if None in one or None in other:
        least = one.low is not None and other.low is not None and one.low >= 0 and other.low >= 0
        return Range(one.low * other.low) if least and one.low is not None and other.low is not None else Range()
    ends = [a * b for a in one for b in other if a is not None and b is not None]
    return Range(min(ends), max(ends))


def quotient(one: Range, other: Range) -> Range:
    """What the quotient may be; unbounded where the divisor may be nought or has no end."""
    if other.low is None or other.high is None or other.low <= 0 <= other.high:
        return Range()
    return product(one, Range(1 / other.high, 1 / other.low))


def _most(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return other if one is None else one if other is None else max(one, other)


def _least(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return other if one is None else one if other is None else min(one, other)


def plain(value: Decimal, places: int = 2) -> str:
    """A number for people: at most so many decimals, no exponent, no trailing zeros."""
    rounded = round(value, places)
    text = f"{rounded:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
