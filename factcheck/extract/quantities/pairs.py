"""Two numbers that make one figure: "cứ 10 người thì có 3 người …", "150 yên đổi 1 USD"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.catalogue.units import MONEY
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.quantities.numerals import numeral_at
from factcheck.extract.scan import Scan
from factcheck.model.dataclass import replace


def in_pairs(scan: Scan, found: list[Figure], mark: str | None) -> list[Figure]:
    """The figures of a sentence, those that only say out of how many or for how much folded into the others."""
    return _exchanged(scan, _out_of(scan, found, mark))


def _out_of(scan: Scan, found: list[Figure], mark: str | None) -> list[Figure]:
    """cứ 10 người thì có 3 người: three out of ten."""
    for every in scan.cues.get("every", ()):
        whole = numeral_at(scan, every.end, mark) if every.end < len(scan.tokens) else None
        rest = [figure for figure in found if figure.core > every.end]
        if whole is None or not rest or scan.ending("one_in", rest[0].start) is None:
            continue
        part = rest[0]
        if part.quantity.value is not None and part.quantity.value <= whole.values[0]:
            quantity = replace(part.quantity, out_of=whole.values[0])
            kept = [figure for figure in found if figure.core != every.end]
            found = [figure._replace(quantity=quantity) if figure is part else figure for figure in kept]
    return found


def _exchanged(scan: Scan, found: list[Figure]) -> list[Figure]:
    """150 yên đổi 1 USD, 1 USD = 25.000 đồng: so much per one of the other currency."""
    dropped: dict[int, str] = {}  # the core of a unit of currency → its id
    priced: dict[int, str] = {}
    for one, other in pairwise(found):
        between = scan.starting("exchange", one.end)
        if between is None or between.end != other.start or one.quantity.unit == other.quantity.unit:
            continue
        if one.quantity.unit not in MONEY or other.quantity.unit not in MONEY:
            continue
        unit, price = (one, other) if one.quantity.value == 1 else (other, one)
        if unit.quantity.value == 1 and unit.quantity.unit is not None:
            dropped[unit.core] = priced[price.core] = unit.quantity.unit
    kept = [figure for figure in found if figure.core not in dropped]
    return [_per(figure, priced[figure.core]) if figure.core in priced else figure for figure in kept]


def _per(figure: Figure, currency: str) -> Figure:
    return figure._replace(quantity=replace(figure.quantity, per=(currency,)))
