"""From a printed number and its hedge to the interval of values that it stands for."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Interval, Quantity
from factcheck.model.dataclass import replace

_HALF = Decimal("0.5")
_MOST = Decimal("0.2")  # a hedge reaches a fifth of the number at most: nobody writes "nearly 10" for 7


def printed_interval(value: Decimal, step: Decimal) -> Interval:
    """All values that round to the print: half a unit of the last printed place on either side."""
    return Interval(value - step * _HALF, value + step * _HALF)


def exact(value: Decimal) -> Interval:
    """A count without scale or hedge: exactly the number."""
    return Interval(value, value)


def hedged(value: Decimal, step: Decimal, hedge: str, own: Interval) -> Interval:
    """The interval of a hedged number; own is the interval it has without the hedge.

    below (gần, nearly) and above (hơn, over) have an open end at the number itself and reach as far as
    the next number that the writer could as well have named.
    """
    reach = hedge_width(value, step)
    intervals = {
        "below": Interval(value - reach, value, high_open=True),
        "above": Interval(value, value + reach, low_open=True),
        "about": Interval(value - reach, value + reach),
        "at_most": Interval(None, value),
        "at_least": Interval(value, None),
        "under": Interval(None, value, high_open=True),
        "over": Interval(value, None, low_open=True),
    }
    return intervals.get(hedge, own)


def hedge_width(value: Decimal, step: Decimal) -> Decimal:
    """How far a hedged number may be off: half a unit of its only significant digit, else a unit of the last one."""
    if value == 0:
        return step
    figures = value.normalize().as_tuple()
    unit = Decimal(1).scaleb(int(figures.exponent))
    reach = unit * _HALF if len(figures.digits) == 1 else unit
    return max(min(reach, abs(value) * _MOST), step * _HALF if len(figures.digits) > 1 else Decimal(0))


def apply_hedge(quantity: Quantity, kind: str, hedge: str) -> Quantity:
    """The quantity with a hedge of a kind, as printed."""
    if quantity.value is None:  # "khoảng 7-8%" is a range already
        return replace(quantity, hedge=hedge)
    return replace(
        quantity,
        interval=hedged(quantity.value, quantity.step, kind, quantity.interval),
        alternatives=(),
        hedge=hedge,
    )


def negated(quantity: Quantity) -> Quantity:
    """The quantity with the other sign."""
    return replace(
        quantity,
        interval=quantity.interval.negated(),
        value=None if quantity.value is None else -quantity.value,
        alternatives=tuple(reading.negated() for reading in quantity.alternatives),
    )
