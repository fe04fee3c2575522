"""A bar for each number of a series, drawn from a common zero with blocks, or with # where the encoding has none."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

_EIGHTHS = " ▏▎▍▌▋▊▉"


def bars(values: Sequence[Decimal | None], width: int, *, unicode: bool) -> list[str]:
    """A line of at most width characters for each value; those below zero stand on the left of the axis."""
    known = [value for value in values if value is not None]
    low, high = min(known, default=Decimal(0)), max(known, default=Decimal(0))
    low, high = min(low, Decimal(0)), max(high, Decimal(0))
    span = high - low
    room = width - 1
    if room < 2 or not span:
        return [""] * len(values)
    left = int(-low * room / span)
    left = max(left, 1) if low else 0
    scale = min((room - left) / high if high else Decimal("Infinity"), left / -low if low else Decimal("Infinity"))
    return [_bar(value, scale, left, unicode=unicode).rstrip() for value in values]


def _bar(value: Decimal | None, scale: Decimal, left: int, *, unicode: bool) -> str:
    axis = "│" if unicode else "|"
    if value is None:
        return f"{' ' * left}{axis}?"
    if value < 0:
        whole = max(int((-value * scale).to_integral_value()), 1)
        return f"{(('█' if unicode else '#') * whole)[:left]:>{left}}{axis}"
    return " " * left + axis + (_blocks(value * scale) if unicode else "#" * int((value * scale).to_integral_value()))


def _blocks(length: Decimal) -> str:
    whole, eighths = divmod(int((length * 8).to_integral_value()), 8)
    return "█" * whole + _EIGHTHS[eighths].strip()
