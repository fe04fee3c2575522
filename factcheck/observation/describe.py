"""Facts in words, for reasons and messages."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.catalogue import areas, indicators
from factcheck.model import Fact, Period, PeriodKind

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def describe(fact: Fact) -> str:
    """What a fact is about: "industrial production, Lạng Sơn, 2023"."""
    indicator = indicators().by_id.get(fact.indicator or "")
    area = areas().by_id.get(fact.area or "")
    parts = [
        indicator.label if indicator else fact.subject,
        fact.holder,
        area.name if area else None,
        period_words(fact.period) if fact.period else None,
    ]
    return ", ".join(part for part in parts if part) or "an unnamed subject"


def printed(fact: Fact) -> str:
    """The figure as printed, on one line."""
    return " ".join(fact.printed.split())


def period_words(period: Period) -> str:
    """A period as people say it: "2023", "Q1 2024", "Jan-Nov 2023", "end of 2023"."""
    start, end = period.start, period.end
    if end is None:
        return f"since {start.year if start.month == start.day == 1 else start.isoformat()}"
    last = end - timedelta(days=1)
    if start == last:
        return f"end of {start.year}" if (start.month, start.day) == (12, 31) else start.isoformat()
    if start.day == 1 and end.day == 1:
        words = _whole_months(start, last)
        return f"end of {words}" if period.kind is PeriodKind.STOCK else words
    return f"{start.isoformat()} to {last.isoformat()}"


def _whole_months(start: date, last: date) -> str:
    if start.month == 1 and last.month == 12:
        return str(start.year) if start.year == last.year else f"{start.year}-{last.year}"
    if start.year == last.year:
        if last.month - start.month == 2 and start.month % 3 == 1:
            return f"Q{(start.month + 2) // 3} {start.year}"
        if start.month == last.month:
            return f"{_MONTHS[start.month - 1]} {start.year}"
        return f"{_MONTHS[start.month - 1]}-{_MONTHS[last.month - 1]} {start.year}"
    return f"{_MONTHS[start.month - 1]} {start.year} to {_MONTHS[last.month - 1]} {last.year}"
