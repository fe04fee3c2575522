"""Parts and multiples that are said rather than counted: hai phần ba, a third of, một nửa, gấp đôi."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.intervals import printed_interval
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.quantities.units import Unit
from factcheck.extract.scan import Scan
from factcheck.model import Quantity

_HUNDRED = 100
_PLACE = Decimal("0.01")
_ONE = Decimal(1)


def fraction_at(scan: Scan, at: int) -> tuple[Quantity, Numeral, Unit] | None:
    """The part or multiple that begins at a token, as a percentage or a number of times; None where none does."""
    spoken = scan.starting("spoken", at)
    if spoken is not None:
        value, unit = spoken.value
        return _said(scan, at, spoken.end, Decimal(value), unit)
    over = _numerator(scan, at)
    under = scan.starting("denominator", at + 1) if over is not None else None
    if over is None or under is None or over >= under.value:
        return None
    return _said(scan, at, under.end, (_HUNDRED * over / under.value).quantize(_PLACE), "%")


def _numerator(scan: Scan, at: int) -> Decimal | None:
    token = scan.tokens[at]
    return Decimal(token) if token.isdecimal() and len(token) == 1 else scan.numerals.get(token)


def _said(scan: Scan, start: int, end: int, value: Decimal, unit: str) -> tuple[Quantity, Numeral, Unit]:
    """A part is as exact as a whole percent; how many times is as exact as its words."""
    step = _ONE if unit == "%" else Decimal("0.1")
    quantity = Quantity(printed_interval(value, step), unit, value, step)
    numeral = Numeral((value,), (step,), start, end, digits=False)
    return quantity, numeral, Unit(unit, _ONE, _ONE, end, (end, end), known=True)
