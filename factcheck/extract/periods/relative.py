"""Periods said from where the writer stands: năm nay, cùng kỳ, tháng trước, từ năm 2022 đến nay."""

from __future__ import annotations

from datetime import date

from factcheck.extract.periods.calendar import DAY, Anchor, Builder, months, shifted, this_year
from factcheck.extract.periods.days import written
from factcheck.model import Period, PeriodKind
from factcheck.model.dataclass import replace

_SHORTEST = 28  # days of a month
_LENGTHS = {1: range(28, 32), 3: range(89, 93)}  # days of a month and of a quarter
_SPAN = 400  # days: "giai đoạn này" means no single year


def is_relative(name: str) -> bool:
    """Whether a builder speaks of an earlier stretch that something is compared with."""
    return name in {"same_period", "month_before", "quarter_before", "year_before", "base_year"}


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


def _before_spoken(count: int) -> Builder:
    """tháng trước, quý trước: before the one spoken of, else before the running one."""

    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        spoken = anchor.period
        if spoken is None or spoken.end is None or (spoken.end - spoken.start).days not in _LENGTHS[count]:
            return _month_from_today(-1, count)(slots, anchor)
        return _one_before(slots, anchor)

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


def _one_before(slots: tuple[int, ...], anchor: Anchor) -> Period:
    """quý trước đó: as long as the period spoken of, and just before it."""
    if anchor.period is None or anchor.period.end is None:
        raise ValueError("nothing to stand before")
    start, end = anchor.period.start, anchor.period.end
    count = (end.year - start.year) * 12 + end.month - start.month
    first = start.year * 12 + start.month - 1 - count
    if not count:
        raise ValueError("no months")
    return months(first // 12, first % 12 + 1, count)


def _same_year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if anchor.period is None:
        raise ValueError("no year spoken of")
    return months(anchor.period.start.year, 1, 12, inferred=True)


def _past_months(slots: tuple[int, ...], anchor: Anchor) -> Period:
    today = written(anchor)
    running = slots[0] == today.month > 1  # in November "11 tháng qua" are those of the year
    first = today.year * 12 + today.month - 1 + running - slots[0]
    return replace(months(first // 12, first % 12 + 1, slots[0]), approximate=True)


def _months_back(slots: tuple[int, ...], anchor: Anchor) -> Period:
    """1 tháng trở lại đây: so many months up to the writing."""
    today = written(anchor)
    back = today.year * 12 + today.month - 1 - slots[0]
    start = date(back // 12, back % 12 + 1, min(today.day, _SHORTEST))
    return Period(start, today + DAY, approximate=True)


def _that_span(slots: tuple[int, ...], anchor: Anchor) -> Period:
    spoken = anchor.period or anchor.earlier
    if spoken is None or spoken.days is None or spoken.days < _SPAN:
        raise ValueError("no stretch spoken of")
    return replace(spoken, inferred=True)


def _that_time(slots: tuple[int, ...], anchor: Anchor) -> Period:
    spoken = anchor.period or anchor.earlier
    if spoken is None:
        raise ValueError("no time spoken of")
    return replace(spoken, inferred=True)


def _month_past(slots: tuple[int, ...], anchor: Anchor) -> Period:
    today = written(anchor)
    return months(today.year - (slots[0] > today.month), slots[0], 1)


def _month_to_date(slots: tuple[int, ...], anchor: Anchor) -> Period:
    today = written(anchor)
    return Period(today.replace(day=1), today + DAY, PeriodKind.CUMULATIVE)


def _end_of_year(offset: int) -> Builder:
    return lambda slots, anchor: replace(_relative_year(offset)(slots, anchor), kind=PeriodKind.STOCK)


def _year_to_date(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if slots:
        return _since_year(slots, anchor)
    year, inferred = this_year(anchor)
    end = None if anchor.today is None else anchor.today + DAY
    return Period(date(year, 1, 1), end, PeriodKind.CUMULATIVE, inferred)


def _since_year(slots: tuple[int, ...], anchor: Anchor) -> Period:
    end = None if anchor.today is None else anchor.today + DAY
    return Period(date(slots[0], 1, 1), end, PeriodKind.CUMULATIVE)


def _since_month(slots: tuple[int, ...], anchor: Anchor) -> Period:
    end = None if anchor.today is None else anchor.today + DAY
    return Period(date(slots[1], slots[0], 1), end, PeriodKind.CUMULATIVE)


RELATIVE: dict[str, Builder] = {
    "this_year": _relative_year(0),
    "last_year": _relative_year(-1),
    "next_year": _relative_year(1),
    "year_before": _year_before,
    "since_year": _since_year,
    "year_to_date": _year_to_date,
    "this_month": _month_from_today(0, 1),
    "last_month": _month_from_today(0, 1),
    "month_before": _before_spoken(1),
    "this_quarter": _month_from_today(0, 3),
    "quarter_before": _before_spoken(3),
    "same_period": _same_period,
    "one_before": _one_before,
    "same_year": _same_year,
    "past_months": _past_months,
    "past_year": _relative_year(-1),
    "past_since_january": _year_to_date,
    "month_past": _month_past,
    "month_to_date": _month_to_date,
    "end_of_last_year": _end_of_year(-1),
    "end_of_this_year": _end_of_year(0),
    "months_back": _months_back,
    "that_span": _that_span,
    "that_time": _that_time,
    "quarter_past": _month_from_today(-1, 3),
    "since_month": _since_month,
    "base_year": lambda slots, anchor: months(slots[0], 1, 12),
}
