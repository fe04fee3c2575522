"""Stretches of the calendar, and where the writer stands who speaks of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.model import Period, PeriodKind

DAY = timedelta(days=1)


class Anchor(NamedTuple):
    """Where the writer stands: the publication date, the nearest explicit year before, the period spoken of.

    session is the day of the trading that a market report is about, earlier the period of the paragraph before.
    """

    today: date | None = None
    year: int | None = None
    period: Period | None = None
    session: Period | None = None
    earlier: Period | None = None


def shifted(period: Period, years: int) -> Period:
    """The same stretch some years later (earlier where negative)."""
    end = None if period.end is None else _move(period.end, years)
    return Period(_move(period.start, years), end, period.kind, inferred=True)


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


def year_of(slots: tuple[int, ...], at: int, anchor: Anchor) -> tuple[int, bool]:
    """The year a template caught, else the nearest one before it, else that of publication; and if it was inferred."""
    if len(slots) > at:
        return slots[at], False
    if anchor.year is not None:
        return anchor.year, True
    if anchor.today is not None:
        return anchor.today.year, False
    raise ValueError("no year")


def this_year(anchor: Anchor) -> tuple[int, bool]:
    """The year the writer stands in, and whether it was inferred; ValueError where nothing tells it."""
    if anchor.today is not None:
        return anchor.today.year, False
    if anchor.year is not None:
        return anchor.year, True
    raise ValueError("no year")


def day_of(year: int, month: int, day: int, kind: PeriodKind = PeriodKind.FLOW, *, inferred: bool = False) -> Period:
    """A single day; ValueError where there is no such day."""
    start = date(year, month, day)
    return Period(start, start + DAY, kind, inferred)


Builder = Callable[[tuple[int, ...], Anchor], Period]  # slots of a template and where the writer stands → dates
