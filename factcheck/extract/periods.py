"""Period templates → dates. Each builder is named in the packs' PERIODS and takes the numbers of its slots."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.model import Period, PeriodKind

_DAY = timedelta(days=1)
_EARLIEST_MONTHS_AHEAD = 1  # "tháng 11" in a text of February is last year's


class Anchor(NamedTuple):
    """Where the writer stands: the publication date, the nearest explicit year before, the period spoken of."""

    today: date | None = None
    year: int | None = None
    period: Period | None = None


def build(name: str, slots: tuple[int, ...], anchor: Anchor) -> Period | None:
    """The period a builder makes, or None where the text does not decide it or no such date exists."""
    if name.startswith("quarter_") and name[-1].isdigit():
        name, slots = "quarter", (int(name[-1]), *slots)
    try:
        return _BUILDERS[name](slots, anchor)
    except ValueError:  # 31 February
        return None


def shifted(period: Period, years: int) -> Period:
    """The same stretch some years later (earlier where negative)."""
    end = None if period.end is None else _move(period.end, years)
    return Period(_move(period.start, years), end, period.kind, inferred=True)


def is_relative(name: str) -> bool:
    """Whether a builder speaks of an earlier stretch that something is compared with."""
    return name in {"same_period", "month_before", "quarter_before", "year_before"}


def months(
    start_year: int, start_month: int, count: int, kind: PeriodKind = PeriodKind.FLOW, *, inferred: bool = False
) -> Period:
    """A stretch of whole months."""
    last = start_year * 12 + start_month - 1 + count
    return Period(date(start_year, start_month, 1), date(last // 12, last % 12 + 1, 1), kind, inferred)


def _move(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def _year_of(slots: tuple[int, ...], at: int, anchor: Anchor) -> tuple[int, bool]:
    """The year a template caught, else the nearest one before it, else that of publication; and if it was inferred."""
    if len(slots) > at:
        return slots[at], False
    if anchor.year is not None:
        return anchor.year, True
    if anchor.today is not None:
        return anchor.today.year, False
    raise ValueError("no year")


def _this_year(anchor: Anchor) -> tuple[int, bool]:
    if anchor.today is not None:
        return anchor.today.year, False
    if anchor.year is not None:
        return anchor.year, True
    raise ValueError("no year")


def _year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    return months(slots[0], 1, 12)


def _relative_year(offset: int) -> Callable[[tuple[int, ...], Anchor], Period]:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        year, inferred = _this_year(anchor)
        return months(year + offset, 1, 12, inferred=inferred)

    return builder


def _year_before(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if anchor.period is not None:
        return months(anchor.period.start.year - 1, 1, 12, inferred=True)
    year, inferred = _this_year(anchor)
    return months(year - 1, 1, 12, inferred=inferred)


def _quarter(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = _year_of(slots, 1, anchor)
    return months(year, slots[0] * 3 - 2, 3, inferred=inferred)


def _through_quarter(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = _year_of(slots, 1, anchor)
    return months(year, 1, slots[0] * 3, PeriodKind.CUMULATIVE, inferred=inferred)


def _month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if len(slots) == 1 and anchor.today is not None:
        ahead = slots[0] > anchor.today.month + _EARLIEST_MONTHS_AHEAD
        return months(anchor.today.year - ahead, slots[0], 1)
    year, inferred = _year_of(slots, 1, anchor)
    return months(year, slots[0], 1, inferred=inferred)


def _through_month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = _year_of(slots, 1, anchor)
    return months(year, 1, slots[0], PeriodKind.CUMULATIVE, inferred=inferred)


def _first_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = _year_of(slots, 1, anchor) if len(slots) > 1 else _this_year(anchor)
    if not 1 <= slots[0] <= 12:
        raise ValueError("months")
    return months(year, 1, slots[0], PeriodKind.CUMULATIVE, inferred=inferred)


def _last_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = _year_of(slots, 1, anchor)
    if not 1 <= slots[0] <= 12:
        raise ValueError("months")
    return months(year, 13 - slots[0], slots[0], inferred=inferred)


def _half(first_month: int) -> Callable[[tuple[int, ...], Anchor], Period]:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        year, inferred = _year_of(slots, 0, anchor)
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
    year, inferred = _year_of(slots, 1, anchor)
    return months(year, slots[0], 1, PeriodKind.STOCK, inferred=inferred)


def _day(year: int, month: int, day: int, kind: PeriodKind = PeriodKind.FLOW, *, inferred: bool = False) -> Period:
    start = date(year, month, day)
    return Period(start, start + _DAY, kind, inferred)


def _day_without_year(month: int, day: int, anchor: Anchor, kind: PeriodKind = PeriodKind.FLOW) -> Period:
    year, inferred = _this_year(anchor)
    if anchor.today is not None and month > anchor.today.month + _EARLIEST_MONTHS_AHEAD:
        year -= 1
    return _day(year, month, day, kind, inferred=inferred)


def _years(slots: tuple[int, ...], anchor: Anchor) -> Period:
    first, last = slots
    if first > last:
        raise ValueError("years")
    return Period(date(first, 1, 1), date(last + 1, 1, 1))


def _since_year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    end = None if anchor.today is None else anchor.today + _DAY
    return Period(date(slots[0], 1, 1), end, PeriodKind.CUMULATIVE)


def _year_to_date(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = _this_year(anchor)
    end = None if anchor.today is None else anchor.today + _DAY
    return Period(date(year, 1, 1), end, PeriodKind.CUMULATIVE, inferred)


def _today(offset: int, kind: PeriodKind) -> Callable[[tuple[int, ...], Anchor], Period]:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        if anchor.today is None:
            raise ValueError("no date")
        day = anchor.today + offset * _DAY
        return Period(day, day + _DAY, kind)

    return builder


def _month_from_today(offset: int, count: int) -> Callable[[tuple[int, ...], Anchor], Period]:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        if anchor.today is None:
            raise ValueError("no date")
        first = anchor.today.month - 1
        at = anchor.today.year * 12 + first - first % count + offset * count
        return months(at // 12, at % 12 + 1, count)

    return builder


def _same_period(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if anchor.period is None:
        raise ValueError("nothing to compare with")
    years = (slots[0] - anchor.period.start.year) if slots else -1
    return shifted(anchor.period, years)


_BUILDERS: dict[str, Callable[[tuple[int, ...], Anchor], Period]] = {
    "year": _year,
    "year_alone": _year,
    "this_year": _relative_year(0),
    "last_year": _relative_year(-1),
    "next_year": _relative_year(1),
    "year_before": _year_before,
    "quarter": _quarter,
    "through_quarter": _through_quarter,
    "month": _month,
    "monthname": _month,
    "through_month": _through_month,
    "first_months": _first_months,
    "last_months": _last_months,
    "n_months_to": _n_months_to,
    "first_half": _half(1),
    "second_half": _half(7),
    "through_year": _through_year,
    "end_of_year": _end_of_year,
    "end_of_month": _end_of_month,
    "end_of_monthname": _end_of_month,
    "day_dmy": lambda s, a: _day(s[2], s[1], s[0]),
    "day_mdy": lambda s, a: _day(s[2], s[0], s[1]),
    "day_ymd": lambda s, a: _day(s[0], s[1], s[2]),
    "day_dm": lambda s, a: _day_without_year(s[1], s[0], a),
    "day_md": lambda s, a: _day_without_year(s[0], s[1], a),
    "at_dmy": lambda s, a: _day(s[2], s[1], s[0], PeriodKind.STOCK),
    "at_dm": lambda s, a: _day_without_year(s[1], s[0], a, PeriodKind.STOCK),
    "years": _years,
    "school_year": lambda s, a: Period(date(s[0], 9, 1), date(s[1], 9, 1)),
    "since_year": _since_year,
    "year_to_date": _year_to_date,
    "today": _today(0, PeriodKind.FLOW),
    "yesterday": _today(-1, PeriodKind.FLOW),
    "until_now": _today(0, PeriodKind.STOCK),
    "this_month": _month_from_today(0, 1),
    "last_month": _month_from_today(0, 1),
    "month_before": _month_from_today(-1, 1),
    "this_quarter": _month_from_today(0, 3),
    "quarter_before": _month_from_today(-1, 3),
    "same_period": _same_period,
}
