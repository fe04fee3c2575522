"""Facts in words, for reasons and messages."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.catalogue import areas, indicators
from factcheck.model import Fact, Message, Period, PeriodKind, joined, say, term

_MONTHS = (
    *(say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May"), say("Jun")),
    *(say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec")),
)
_QUARTERS = (say("Q1"), say("Q2"), say("Q3"), say("Q4"))


def describe(fact: Fact) -> Message:
    """What a fact is about: "industrial production, Lạng Sơn, 2023"."""
    parts = [
        indicator_name(fact) or fact.subject,
        fact.holder,
        area_name(fact.area),
        period_words(fact.period) if fact.period else None,
    ]
    return joined(", ", filter(None, parts)) or say("an unnamed subject")


def indicator_name(fact: Fact) -> Message | None:
    """What the catalogue calls a fact's indicator."""
    indicator = indicators().by_id.get(fact.indicator or "")
    return term(indicator.label) if indicator else None


def area_name(id: str | None) -> Message | None:
    """What the catalogue calls an area."""
    area = areas().by_id.get(id or "")
    return term(area.name) if area else None


def printed(fact: Fact) -> str:
    """The figure as printed, on one line."""
    return " ".join(fact.printed.split())


def period_words(period: Period) -> Message:
    """A period as people say it: "2023", "Q1 2024", "Jan-Nov 2023", "end of 2023"."""
    start, end = period.start, period.end
    if end is None:
        return say("since {start}", start=_year(start) if start.month == start.day == 1 else start)
    last = end - timedelta(days=1)
    if start == last:
        new_year = (start.month, start.day) == (12, 31)
        return say("end of {time}", time=_year(start)) if new_year else joined("", [start])
    if start.day == 1 and end.day == 1:
        words = _whole_months(start, last)
        return say("end of {time}", time=words) if period.kind is PeriodKind.STOCK else words
    return say("{first} to {last}", first=start, last=last)


def _whole_months(start: date, last: date) -> Message:
    if start.month == 1 and last.month == 12:
        same = start.year == last.year
        return _year(start) if same else say("{first}-{last}", first=str(start.year), last=str(last.year))
    if start.year != last.year:
        return say("{first} to {last}", first=_month(start), last=_month(last))
    year, until = str(start.year), _MONTHS[last.month - 1]
    if last.month - start.month == 2 and start.month % 3 == 1:
        return say("{quarter} {year}", quarter=_QUARTERS[start.month // 3], year=year)
    if start.month == last.month:
        return _month(start)
    if start.month == 1:
        return say("Jan-{last} {year}", last=until, year=year)
    return say("{first}-{last} {year}", first=_MONTHS[start.month - 1], last=until, year=year)


def _year(day: date) -> Message:
    return say("{year}", year=str(day.year))


def _month(day: date) -> Message:
    return say("{month} {year}", month=_MONTHS[day.month - 1], year=str(day.year))
