"""One scale for several figures: the power of ten in which all of them are short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from factcheck.model import Quantity

POWERS = (12, 9, 6)  # trillion, billion, million
_MOST_DECIMALS = 4


def common(quantities: Iterable[Quantity]) -> int:
    """The power of ten for figures that stand side by side; 0 where none of them is so large."""
    return power([end for one in quantities for end in (one.low, one.high) if end is not None])


def power(ends: Sequence[Decimal]) -> int:
    """The largest power of ten that leaves numbers short."""
    largest = max(map(abs, ends), default=Decimal(0))
    for exponent in POWERS:
        decimals = (len(digits(end, exponent).partition(".")[2]) for end in ends)
        if largest >= Decimal(10) ** exponent and max(decimals) <= _MOST_DECIMALS:
            return exponent
    return 0


def digits(number: Decimal, power: int) -> str:
    """number / 10**power in full, without trailing zeros. No arithmetic: that would round to the context."""
    sign, figures, exponent = number.as_tuple()
    assert isinstance(exponent, int), "a figure is a finite number"
    text = format(Decimal((sign, figures, exponent - power)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
