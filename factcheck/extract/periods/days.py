"""Days, weeks and trading sessions seen from the day of writing: hôm nay, thứ Năm tuần này, lúc đóng cửa."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract.periods.calendar import DAY, Anchor, Builder, day_of
from factcheck.model import Period, PeriodKind
from factcheck.model.dataclass import replace

_WEEK = 7 * DAY
_NEAR = 45  # days between a day in brackets and the writing; further off "(7/10)" is more likely seven out of ten
_FRIDAY = 4
_SOON = 75 * DAY  # a day in a month that begins later is told with its year


def written(anchor: Anchor) -> date:
    """The day of writing; ValueError where it is unknown."""
    if anchor.today is None:
        raise ValueError("no date")
    return anchor.today


def without_year(month: int, day: int, anchor: Anchor, kind: PeriodKind = PeriodKind.FLOW) -> Period:
    """A day of which only day and month are printed: the next one if it is near, else the last."""
    today = anchor.today
    if today is not None:
        nearest = (year for year in (today.year + 1, today.year) if date(year, month, 1) <= today + _SOON)
        return day_of(next(nearest, today.year - 1), month, day, kind)
    if anchor.year is None:
        raise ValueError("no year")
    return day_of(anchor.year, month, day, kind, inferred=True)


def _one(day: date, kind: PeriodKind = PeriodKind.FLOW) -> Period:
    return Period(day, day + DAY, kind)


def _from_today(offset: int, kind: PeriodKind) -> Builder:
    return lambda slots, anchor: _one(written(anchor) + offset * DAY, kind)


def _near(slots: tuple[int, ...], anchor: Anchor) -> Period:
    found = without_year(slots[1], slots[0], anchor)
    if abs((found.start - written(anchor)).days) > _NEAR:
        raise ValueError("not near")
    return found


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week_ending(slots: tuple[int, ...], anchor: Anchor) -> Period:
    last = without_year(slots[1], slots[0], anchor) if len(slots) == 2 else day_of(slots[2], slots[1], slots[0])
    return Period(last.start - 6 * DAY, last.end)


def _weekday(number: int) -> Builder:
    """The last such day up to the writing."""

    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        today = written(anchor)
        return _one(today - timedelta(days=(today.weekday() - number) % 7))

    return builder


def _weekday_of(weeks: int, number: int) -> Builder:
    return lambda slots, anchor: _one(_monday(written(anchor)) + weeks * _WEEK + number * DAY)


def _week(weeks: int) -> Builder:
    def builder(slots: tuple[int, ...], anchor: Anchor) -> Period:
        monday = _monday(written(anchor)) + weeks * _WEEK
        return Period(monday, monday + _WEEK)

    return builder


def _past_week(slots: tuple[int, ...], anchor: Anchor) -> Period:
    """tuần qua: at its end the week that is running, before that the one that has run."""
    return _week(0 if written(anchor).weekday() >= _FRIDAY else -1)(slots, anchor)


def _session(slots: tuple[int, ...], anchor: Anchor) -> Period:
    if anchor.session is None:
        raise ValueError("no session")
    return replace(anchor.session, inferred=True)


def _days(slots: tuple[int, ...], anchor: Anchor) -> Period:
    first, last, month, *year = slots
    end = day_of(year[0], month, last) if year else without_year(month, last, anchor)
    start = end.start.replace(day=first)
    if start > end.start:
        raise ValueError("days")
    return Period(start, end.end, inferred=end.inferred)


def _from_to(slots: tuple[int, ...], anchor: Anchor) -> Period:
    """từ 8.11 đến 14.11, từ 18/9 - 30/9/2019"""
    first_day, first_month, last_day, last_month, *year = slots
    end = day_of(year[0], last_month, last_day) if year else without_year(last_month, last_day, anchor)
    start = day_of(end.start.year - (first_month > last_month), first_month, first_day)
    if start.start > end.start:
        raise ValueError("days")
    return Period(start.start, end.end, inferred=end.inferred)


def _between_days(slots: tuple[int, ...], anchor: Anchor) -> Period:
    start, end = day_of(slots[2], slots[1], slots[0]), day_of(slots[5], slots[4], slots[3])
    if start.start > end.start:
        raise ValueError("days")
    return Period(start.start, end.end)


DAYS: dict[str, Builder] = {
    "today": _from_today(0, PeriodKind.FLOW),
    "yesterday": _from_today(-1, PeriodKind.FLOW),
    "clock": _from_today(0, PeriodKind.FLOW),
    "until_now": _from_today(0, PeriodKind.STOCK),
    "now": _from_today(0, PeriodKind.STOCK),
    "near_day": _near,
    "days": _days,
    "from_to": _from_to,
    "between_days": _between_days,
    "session": _session,
    "this_week": _week(0),
    "week_before": _week(-1),
    "week_ending": _week_ending,
    "past_week": _past_week,
    **{f"weekday_{number}": _weekday(number) for number in range(7)},
    **{f"this_week_{number}": _weekday_of(0, number) for number in range(7)},
    **{f"last_week_{number}": _weekday_of(-1, number) for number in range(7)},
    "day_dmy": lambda s, a: day_of(s[2], s[1], s[0]),
    "day_mdy": lambda s, a: day_of(s[2], s[0], s[1]),
    "day_ymd": lambda s, a: day_of(s[0], s[1], s[2]),
    "day_dm": lambda s, a: without_year(s[1], s[0], a),
    "session_day": lambda s, a: without_year(s[1], s[0], a),
    "day_md": lambda s, a: without_year(s[0], s[1], a),
    "at_dmy": lambda s, a: day_of(s[2], s[1], s[0], PeriodKind.STOCK),
    "at_dm": lambda s, a: without_year(s[1], s[0], a, PeriodKind.STOCK),
}
