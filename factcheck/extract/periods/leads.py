"""What a whole article is about: the year its lead names, and the day of trading that a market report tells of."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract.periods.calendar import DAY, Anchor
from factcheck.extract.periods.when import Dated, Role, resolve, timed
from factcheck.extract.scan import Scan
from factcheck.model import Period, PeriodKind

_WORDS = 3  # words of trading that make an article a market report
_REVIEWED = 400 * DAY
_RECENT = 4 * DAY  # a report of Friday's trading may be out on Monday


def lead_year(scans: Iterable[Scan], anchor: Anchor) -> Period | None:
    """The year that the whole article is about: one that is over and that its title or lead opens a sentence with.

    Without a date of publication it is the first year that is named there. A lead that opens a sentence with "năm nay"
    too tells of the past by the way.
    """
    dated = [one for scan in scans for one in resolve(timed(scan), anchor)[0]]
    named = [(item, period) for item, period in dated if item.cue.value == "year" and period is not None]
    if anchor.today is None:
        return named[0][1] if named else None
    if any(item.cue.value == "this_year" and item.cue.start <= 1 for item, _ in dated):
        return None
    recent = (p for item, p in named if item.cue.start <= 1 and p.end is not None and p.end > anchor.today - _REVIEWED)
    return next(recent, None)


def session_of(scans: Iterable[Scan], anchor: Anchor) -> Period | None:
    """The first day of trading that a market report dates, though not as yesterday; None for other articles."""
    words = 0
    days: list[Period] = []
    past: list[Period] = []
    for scan in scans:
        said = trading_words(scan)
        if said:
            words += said
            dated = resolve(timed(scan), anchor)[0]
            days += trading_days([one for one in dated if one[0].cue.value != "yesterday"], anchor)
            past += trading_days(dated, anchor)
    found = [*days, *past]
    return found[0] if words >= _WORDS and found else None


def trading_words(scan: Scan) -> int:
    """How many words of a day's trading a sentence has: phiên giao dịch, but not phiên họp."""
    found, reached = 0, 0
    for cue in sorted(scan.cues.get("session", ()), key=lambda cue: (cue.start, -cue.end)):
        if cue.start >= reached:
            found += bool(cue.value)
            reached = cue.end
    return found


def trading_days(dated: list[Dated], anchor: Anchor) -> list[Period]:
    """The single days just before the writing that a sentence is about."""
    return [
        period
        for item, period in dated
        if item.role is Role.OWN and period is not None and period.days == 1 and period.kind is PeriodKind.FLOW
        if anchor.today is not None and DAY * 0 <= anchor.today - period.start <= _RECENT
    ]
