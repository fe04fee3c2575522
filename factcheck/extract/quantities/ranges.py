"""The two numbers of a range, each with its own scale or unit or with those of the last: "500.000 đến 1 triệu ha"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.catalogue.units import RATIO
from factcheck.extract.quantities.compounds import number_at
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.quantities.per import read_per
from factcheck.extract.quantities.units import Unit, unit_at
from factcheck.extract.scan import Scan
from factcheck.model import Interval, Quantity
from factcheck.model.dataclass import dataclass

_WIDEST = 10  # times that the second number of a range printed "20- 25%" may be the first


@dataclass(frozen=True, slots=True)
class Range:
    """The second number, its unit, what stands behind the first (if anything), and whether the end is left out."""

    second: Numeral
    unit: Unit
    own: Unit | None
    unscaled: bool  # the scale belongs to the second number only
    open_end: bool


def range_at(scan: Scan, numeral: Numeral, own: Unit | None, mark: str | None, taken: set[int]) -> Range | None:
    """The range that a number begins; own is the unit that stands behind it."""
    own = own if own is not None and own.end > numeral.end and (own.known or own.is_scale) else None
    at = read_per(scan, own.end)[1] if own else numeral.end
    if at + 1 >= len(scan.tokens) or at + 1 in taken:
        return None
    if scan.tokens[at] != "-" and scan.starting("range", at) is None:
        return None
    hedge = scan.starting("hedge", at + 1)  # từ 2,5 đến hơn 3 triệu đồng
    start = hedge.end if hedge else at + 1
    second = number_at(scan, start, mark) if start < len(scan.tokens) else None
    if second is None or second.digits != numeral.digits:
        return None
    second = _last_of_chain(scan, at, second, mark)
    unit = unit_at(scan, second.end, second)
    if unit is None or (scan.tokens[at] == "-" and not _is_dash(scan, at, numeral, second, unit)):
        return None
    if own is not None and own.id in RATIO and unit.id not in RATIO:  # rose 16.5% to 47.4 million dong
        return None
    rising = own is not None or second.values[0] > numeral.values[0]
    unscaled = not rising and unit.scaled and second.values[0] * unit.scale > numeral.values[0]
    found = Range(second, unit, own, unscaled, hedge is not None and hedge.value == "under")
    # "from 34% to 27%" is no range, "900 triệu đến 1 tỷ" is one
    return found if (rising or unscaled) and _low(numeral, found) < second.values[0] * unit.factor else None


def _last_of_chain(scan: Scan, dash: int, second: Numeral, mark: str | None) -> Numeral:
    """The third number of "1.250 – 1.300 – 1.350 điểm", from the first to which the range goes; else the second."""
    if scan.tokens[dash] != "-" or second.end + 1 >= len(scan.tokens) or scan.tokens[second.end] != "-":
        return second
    third = number_at(scan, second.end + 1, mark)
    alike = scan.joined(dash) == scan.joined(second.end) == scan.joined(second.end + 1)
    if third is None or not alike or not third.values[0] > second.values[0]:
        return second
    unit = unit_at(scan, third.end, third)
    return third if unit is not None and unit.known else second


def _is_dash(scan: Scan, at: int, first: Numeral, second: Numeral, unit: Unit) -> bool:
    """A dash with the same on both sides, or "20- 25%" if both numbers are of one size."""
    if scan.joined(at) == scan.joined(at + 1):
        return True
    return unit.known and first.values[0] < second.values[0] <= _WIDEST * first.values[0]


def range_quantity(first: Numeral, found: Range) -> Quantity:
    """What a range says, in base units."""
    unit = found.unit
    low = _low(first, found)
    high = found.second.values[0] * unit.factor
    step = min(first.steps[0], found.second.steps[0]) * unit.factor
    return Quantity(Interval(low, high, high_open=found.open_end), unit.id, None, step)


def _low(first: Numeral, found: Range) -> Decimal:
    """The first number in base units; one in pieces ("1 tỷ 200 triệu") has its scales already."""
    return first.values[0] * (found.unit.base if first.steps[0] > 1 else _first_factor(found))


def _first_factor(found: Range) -> Decimal:
    """What the first number is multiplied by: its own scale, else the last one's; its own unit, else the last one's."""
    unit, own = found.unit, found.own
    if own is None:
        return unit.base if found.unscaled else unit.factor
    if own.scaled:
        return own.scale * (own.base if own.id else unit.base)
    return own.base if unit.scaled else unit.factor
