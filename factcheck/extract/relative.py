"""Periods said from where the writer stands: năm nay, cùng kỳ, tháng trước, từ năm 2022 đến nay."""

from __future__ import annotations

from datetime import date

from factcheck.extract.calendar import DAY, Anchor, Builder, months, shifted, this_year
from factcheck.model import Period, PeriodKind


def is_relative(name: str) -> bool:
    """Whether a builder speaks of an earlier stretch that something is compared with."""
    return name in {"same_period", "month_before", "quarter_before", "year_before"}


def _relative_year(offset: int) -> Builder:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        year, inferred = this_year(anchor)
        return months(year + offset, 1, 12, inferred=inferred)

    return builder


def _year_before(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if anchor.period is not None:
        return months(anchor.period.start.year - 1, 1, 12, inferred=True)
    year, inferred = this_year(anchor)
    return months(year - 1, 1, 12, inferred=inferred)


def _today(offset: int, kind: PeriodKind) -> Builder:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        if anchor.today is None:
            raise ValueError("no date")
        day = anchor.today + offset * DAY
        return Period(day, day + DAY, kind)

    return builder


def _month_from_today(offset: int, count: int) -> Builder:
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


def _year_to_date(slots: tuple[int, ...], anchor: Anchor) -> Period:
    year, inferred = this_year(anchor)
    end = None if anchor.today is None else anchor.today + DAY
    return Period(date(year, 1, 1), end, PeriodKind.CUMULATIVE, inferred)


def _since_year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    end = None if anchor.today is None else anchor.today + DAY
    return Period(date(slots[0], 1, 1), end, PeriodKind.CUMULATIVE)


RELATIVE: dict[str, Builder] = {
    "this_year": _relative_year(0),
    "last_year": _relative_year(-1),
    "next_year": _relative_year(1),
    "year_before": _year_before,
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
