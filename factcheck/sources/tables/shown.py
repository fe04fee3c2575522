"""What a spreadsheet shows of a value in the format of its cell: the digits that a reader sees, no others."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.sources.tables.grid import Number

_PRECISION = 15  # digits that a spreadsheet keeps of a number
_QUIET = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|[_*].')  # text, colours and conditions, and how wide a blank is
_DIGITS = re.compile(r"[#0?][#0?, ]*(?:\.(?P<fraction>[#0?]*))?(?P<scale>,*)")
_EXACT = Context(prec=60)


class _Format(NamedTuple):
    """least, most: digits behind the decimal mark; power: of ten, by which the number is shown larger."""

    least: int
    most: int
    power: int
    is_percent: bool


def shown(value: object, format: str) -> tuple[str, Number | None]:
    """The text of a cell, and its number where it holds one. A number is written as 1234.5, a day as 2023-12-31."""
    if isinstance(value, bool | str | time | timedelta):
        return str(value), None
    if isinstance(value, datetime | date):
        return _day(value, format), None
    if isinstance(value, int | float | Decimal):
        return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), format)
    return str(value), None


def _number(value: Decimal, format: str) -> tuple[str, Number | None]:
    if not value.is_finite():
        return str(value), None
    known = _format(format)
    if known is None:
        digits = value.normalize(Context(prec=_PRECISION))
        digits = (
            digits.quantize(Decimal(1)) if digits == digits.to_integral_value() and digits.adjusted() < 40 else digits
        )
        return f"{digits:f}", Number(digits, Decimal(1).scaleb(min(0, _exponent(digits))))
    scaled = value.scaleb(known.power)
    digits = (
        scaled.quantize(Decimal(1).scaleb(-known.most), ROUND_HALF_UP, _EXACT) if scaled.adjusted() < 40 else scaled
    )
    while known.least < -_exponent(digits) and digits == digits.quantize(Decimal(1).scaleb(_exponent(digits) + 1)):
        digits = digits.quantize(Decimal(1).scaleb(_exponent(digits) + 1))
    unit = "%" if known.is_percent else ""
    return f"{digits:f}{unit}", Number(digits, Decimal(1).scaleb(_exponent(digits)), unit)


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


@lru_cache(256)
def _format(format: str) -> _Format | None:
    """How a format shows a number; None where it shows it as it is, or in a form of its own (1.2E+05, 1/2)."""
    section = _QUIET.sub("", format.split(";", maxsplit=1)[0])
    digits = _DIGITS.search(section)
    if digits is None or re.search(r"[E/]|General", section):
        return None
    fraction = digits["fraction"] or ""
    is_percent = "%" in section
    power = 2 * is_percent - 3 * len(digits["scale"])
    # commas at the end of the whole part scale as well: "#,##0,"
    whole = digits[0].partition(".")[0].rstrip(" ")
    power -= 3 * (len(whole) - len(whole.rstrip(","))) if not digits["scale"] else 0
    return _Format(len(fraction.rstrip("#")), len(fraction), power, is_percent)


def _day(value: date, format: str) -> str:
    """A day, or as much of it as the format shows: 2023-12-31, 2023-12, 2023."""
    parts = _QUIET.sub("", format).lower()
    if "d" in parts or "y" not in parts:
        return f"{value:%Y-%m-%d}"
    return f"{value:%Y-%m}" if "m" in parts else f"{value:%Y}"
