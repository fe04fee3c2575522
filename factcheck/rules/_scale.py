"""A figure that is another one a thousand, a million … times: the digits are right and the size is not."""

from __future__ import annotations

from decimal import Decimal

from factcheck.catalogue.units import RATIO
from factcheck.languages import detect, load
from factcheck.model import Fact, Interval, Quantity, Suggestion
from factcheck.model.dataclass import replace
from factcheck.observation import Outcome, compare
from factcheck.relations.propagation.slips import slips

_THOUSANDS = tuple(Decimal(10) ** power for power in (3, 6, 9, -3, -6, -9))


def times_of(one: Fact, other: Fact) -> Decimal | None:
    """A power of a thousand by which one figure is the other, as far as they are printed; percentages have no scale."""
    first, second = one.quantity, other.quantity
    if first.value is None or second.value is None or first.unit in RATIO or first.hedge != second.hedge:
        return None
    # the numbers themselves: of two bounds nearly any two can be one
    return next(
        (by for by in _THOUSANDS if _are_one(first.value, first.step, second.value * by, second.step * by)), None
    )


def _are_one(value: Decimal, step: Decimal, other: Decimal, other_step: Decimal) -> bool:
    """Whether two printed numbers are one once rounded to the coarser of the two."""
    return abs(value - other) <= max(step, other_step) / 2


def _agree(one: Quantity, other: Quantity) -> bool:
    return Outcome.AGREES in {compare(one, other).outcome, compare(other, one).outcome}


def in_other_scale(wrong: Fact, right: Fact) -> Suggestion | None:
    """The figure with the scale word or mark that makes it the other one."""
    pack = load(detect(wrong.place.quote))
    meant = (slip for slip in slips(wrong, pack) if _agree(right.quantity, _valued(right.quantity, slip.number)))
    slip = next(meant, None)
    return None if slip is None else Suggestion(slip.start, wrong.span.end, slip.text)


def _valued(quantity: Quantity, value: Decimal) -> Quantity:
    return replace(quantity, interval=Interval(value, value), value=value, hedge=None, alternatives=())
