"""Period templates → dates. Each builder is named in the packs' PERIODS and takes the numbers of its slots."""

from __future__ import annotations

from datetime import date

from factcheck.extract.periods.calendar import Anchor, Builder, day_of, months, this_year, year_of
from factcheck.extract.periods.days import DAYS, written
from factcheck.extract.periods.relative import RELATIVE
from factcheck.model import Period, PeriodKind
from factcheck.model.dataclass import replace

_OFFSETS = {"this_year": 0, "last_year": -1}
_CENTURY, _SHORT_YEARS = 2000, (10, 49)  # years that are written with two digits
_EARLIEST_MONTHS_AHEAD = 1  # "tháng 11" in a text of February is last year's


def build(name: str, slots: tuple[int, ...], anchor: Anchor) -> Period | None:
    """The period a builder makes, or None where the text does not decide it or no such date exists.

    A name may end in the year that is not printed in digits: "month:this_year" (tháng 3 năm nay), "month:last_year".
    """
    if name in {"vague", "yearly"}:
        return None
    name, _, year = name.partition(":")
    if name.startswith("quarter_") and name[-1].isdigit():
        name, slots = "quarter", (int(name[-1]), *map(_in_full, slots))
    try:
        if year:
            slots = (*slots, written(anchor).year + _OFFSETS[year])
        return _BUILDERS[name](slots, anchor)
    except ValueError:  # 31 February
        return None


def _in_full(year: int) -> int:
    """Q1/25 is of 2025."""
    return year if year > _SHORT_YEARS[1] else year + _CENTURY if year >= _SHORT_YEARS[0] else 0


def _year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    return months(slots[0], 1, 12)


def _quarter(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if len(slots) == 1 and anchor.year is None and anchor.today is not None:
        return months(anchor.today.year - (slots[0] * 3 - 2 > anchor.today.month), slots[0] * 3 - 2, 3)
    year, inferred = year_of(slots, 1, anchor)
    return months(year, slots[0] * 3 - 2, 3, inferred=inferred)


def _through_quarter(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = year_of(slots, 1, anchor)
    return months(year, 1, slots[0] * 3, PeriodKind.CUMULATIVE, inferred=inferred)


def _month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if len(slots) == 1 and anchor.today is not None:
        ahead = slots[0] > anchor.today.month + _EARLIEST_MONTHS_AHEAD
        return months(anchor.today.year - ahead, slots[0], 1)
    year, inferred = year_of(slots, 1, anchor)
    return months(year, slots[0], 1, inferred=inferred)


def _through_month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = year_of(slots, 1, anchor)
    return months(year, 1, slots[0], PeriodKind.CUMULATIVE, inferred=inferred)


def _first_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = year_of(slots, 1, anchor) if len(slots) > 1 else this_year(anchor)
    if not 1 <= slots[0] <= 12:
        raise ValueError("months")
    return months(year, 1, slots[0], PeriodKind.CUMULATIVE, inferred=inferred)


def _and_first_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    """tháng 10 và 10 tháng năm 2024: what follows is mostly told of the longer one."""
    return replace(_first_months(slots[1:], anchor), inferred=True)


def _months_done(slots: tuple[int, ...], anchor: Anchor) -> Period:
    """9 tháng đạt …: only where so many months of the year are just over; else it is a duration."""
    done = 0 if anchor.today is None else (anchor.today.month - 2) % 12 + 1
    if anchor.today is None or not done <= slots[0] <= done + 1:
        raise ValueError("months")
    year = anchor.today.year - (slots[0] > anchor.today.month)
    return months(year, 1, slots[0], PeriodKind.CUMULATIVE, inferred=True)


def _last_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = year_of(slots, 1, anchor)
    if not 1 <= slots[0] <= 12:
        raise ValueError("months")
    return months(year, 13 - slots[0], slots[0], inferred=inferred)


def _half(first_month: int) -> Builder:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        year, inferred = year_of(slots, 0, anchor)
        return months(year, first_month, 6, inferred=inferred)

    return builder


def _n_months_to(slots: tuple[int, ...], anchor: Anchor) -> Period:
    count, month, year = slots
    first = year * 12 + month - count
    return months(first // 12, first % 12 + 1, count)


def _through_year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    return months(slots[0], 1, 12, PeriodKind.CUMULATIVE)


# A stock at the end of a year or month carries its dates, so that it meets "tổng số … năm 2023".
def _end_of_year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    return months(slots[0], 1, 12, PeriodKind.STOCK)


def _end_of_month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = year_of(slots, 1, anchor)
    return months(year, slots[0], 1, PeriodKind.STOCK, inferred=inferred)


def _end_of_quarter(slots: tuple[int, ...], anchor: Anchor) -> Period:
    return replace(_quarter(slots, anchor), kind=PeriodKind.STOCK)


def _middle_of_month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    month = _month(slots, anchor)
    return replace(day_of(month.start.year, month.start.month, 15, PeriodKind.STOCK), approximate=True)


def _half_month(*, first: bool) -> Builder:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        month = _month(slots, anchor)
        middle = month.start.replace(day=16)
        return replace(month, end=middle) if first else replace(month, start=middle)

    return builder


def _two_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    first, last, *year = slots
    if first >= last:
        raise ValueError("months")
    end = _month((last, *year), anchor)
    return months(end.start.year, first, last - first + 1, inferred=end.inferred)


def _years_short(slots: tuple[int, ...], anchor: Anchor) -> Period:
    return _years((slots[0], slots[0] // 100 * 100 + slots[1]), anchor)


def _years(slots: tuple[int, ...], anchor: Anchor) -> Period:
    first, last = slots
    if first > last:
        raise ValueError("years")
    return Period(date(first, 1, 1), date(last + 1, 1, 1))


_BUILDERS: dict[str, Builder] = {
    **DAYS,
    **RELATIVE,
    "year": _year,
    "year_alone": _year,
    "quarter": _quarter,
    "five_months": lambda s, a: _first_months((5, *s), a),
    "first_quarters": lambda s, a: _first_months((s[0] * 3, *s[1:]), a),
    "first_quarter": lambda s, a: _quarter((1, *s), a),
    "last_quarter": lambda s, a: _quarter((4, *s), a),
    "through_quarter": _through_quarter,
    "month": _month,
    "monthname": _month,
    "through_month": _through_month,
    "first_months": _first_months,
    "and_first_months": _and_first_months,
    "last_months": _last_months,
    "n_months_to": _n_months_to,
    "first_half": _half(1),
    "second_half": _half(7),
    "through_year": _through_year,
    "end_of_year": _end_of_year,
    "vision": _end_of_year,
    "end_of_month": _end_of_month,
    "end_of_quarter": _end_of_quarter,
    "end_of_monthname": _end_of_month,
    "years": _years,
    "years_short": _years_short,
    "two_months": _two_months,
    "months_done": _months_done,
    "middle_of_month": _middle_of_month,
    "first_half_month": _half_month(first=True),
    "second_half_month": _half_month(first=False),
    "school_year": lambda s, a: Period(date(s[0], 9, 1), date(s[1], 9, 1)),
}
