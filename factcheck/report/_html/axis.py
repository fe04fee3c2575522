"""Round numbers and days for the axes of a chart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from factcheck.model.dataclass import dataclass

_STEPS = (1, 2, 5, 10)
_FROM_ZERO = Decimal("0.5")  # a range that begins nearer to zero than this part of its end begins at zero


@dataclass(frozen=True, slots=True)
class Axis:
    """Maps numbers between low and high onto pixels between start and end."""

    low: Decimal
    high: Decimal
    start: int
    end: int

    def at(self, value: Decimal) -> Decimal:
        """The pixel of a number, with one decimal."""
        part = (value - self.low) / (self.high - self.low)
        return (self.start + part * (self.end - self.start)).quantize(Decimal("0.1"))


def values_axis(values: Sequence[Decimal], start: int, end: int, most: int = 5) -> tuple[Axis, list[Decimal]]:
    """An axis that holds some numbers, and the round numbers to mark on it."""
    low, high = min(values), max(values)
    if 0 <= low <= high * _FROM_ZERO:
        low = Decimal(0)
    elif low * _FROM_ZERO <= high <= 0:
        high = Decimal(0)
    if low == high:
        low, high = low - (abs(low) / 10 or 1), high + (abs(high) / 10 or 1)
    step = _step((high - low) / most)
    first, last = _floor(low, step), -_floor(-high, step)
    marked = [first + step * number for number in range(int((last - first) / step) + 1)]
    return Axis(first, last, start, end), marked


def days_axis(days: Sequence[date], start: int, end: int) -> Axis:
    """An axis of days, by their numbers."""
    low, high = Decimal(min(days).toordinal()), Decimal(max(days).toordinal())
    spare = max((high - low) / 40, Decimal(20))
    return Axis(low - spare, high + spare, start, end)


def years_between(axis: Axis, most: int = 8) -> list[date]:
    """The first days of years on an axis of days, so many at the most."""
    first = date.fromordinal(max(1, int(axis.low))).year + 1
    last = date.fromordinal(int(axis.high)).year
    every = max(1, -(-(last - first + 1) // most))
    return [date(year, 1, 1) for year in range(first, last + 1) if year % every == 0]


def _step(least: Decimal) -> Decimal:
    """The smallest of 1, 2, 5, 10 times a power of ten that is not below a number."""
    power = Decimal(10) ** least.adjusted()
    return next(power * step for step in _STEPS if power * step >= least)


def _floor(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(rounding="ROUND_FLOOR") * step
