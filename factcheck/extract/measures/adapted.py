"""The quantity of a figure as its measure asks for it: sign, unit, bound, further readings."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.measures.measured import Measured
from factcheck.extract.quantities.intervals import apply_hedge, negated
from factcheck.model import Interval, Quantity
from factcheck.model.dataclass import replace


def adapt(quantity: Quantity, found: Measured) -> Quantity:
    """The quantity with the sign, unit and readings its measure asks for."""
    if found.points and quantity.unit == "%":
        quantity = replace(quantity, unit="pp")
    if found.basis_points:
        quantity = _scaled(quantity, Decimal("0.01"))
    if found.over is not None and quantity.value is not None and quantity.hedge is None:
        quantity = apply_hedge(quantity, "over", found.over)
    if found.negative and not (quantity.value is not None and quantity.value < 0):  # giảm -5%
        quantity = negated(quantity)
    if found.also_one_more and quantity.low is not None and quantity.high is not None:
        more = Interval(quantity.low + 1, quantity.high + 1, quantity.low_open, quantity.high_open)
        quantity = replace(quantity, alternatives=(*quantity.alternatives, more))
    return quantity


def _scaled(quantity: Quantity, factor: Decimal) -> Quantity:
    """Basis points as percentage points."""
    low, high = quantity.low, quantity.high
    interval = replace(
        quantity.interval, low=None if low is None else low * factor, high=None if high is None else high * factor
    )
    value = None if quantity.value is None else quantity.value * factor
    return replace(quantity, unit="pp", interval=interval, value=value, step=quantity.step * factor, alternatives=())
