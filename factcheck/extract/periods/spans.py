"""Two periods that are the ends of one stretch: từ đầu năm đến ngày 15/6, from March to May 2024."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.periods.builders import build
from factcheck.extract.periods.calendar import DAY, Anchor
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Period, PeriodKind
from factcheck.model.dataclass import replace

if TYPE_CHECKING:
    from factcheck.extract.periods.when import Dated

_COUNTED_FROM = frozenset({"year_to_date", "month_to_date", "since_year"})
_OPEN = _COUNTED_FROM | {"since_month"}  # they say "from" themselves
_YEAR = 1900
_WORDS = 6


def joined(scan: Scan, dated: list[Dated]) -> list[Dated]:
    """The same periods, but two ends of a stretch as one."""
    found: list[Dated] = []
    for item, period in dated:
        first, start = found[-1] if found else (item, None)
        stretch = None
        if start is not None and period is not None and _is_linked(scan, first.cue, item.cue):
            stretch = _stretch(first.cue, start, period)
        if stretch is None:
            found.append((item, period))
            continue
        cue = Cue("period", "stretch", first.cue.start, item.cue.end, (*first.cue.slots, *item.cue.slots))
        found[-1] = (replace(first, cue=cue), stretch)
    return found


def _stretch(cue: Cue, first: Period, last: Period) -> Period | None:
    if last.end is None:
        return None
    if not any(slot >= _YEAR for slot in cue.slots) and cue.value != "today":
        end = last.end - DAY
        first = build(cue.value, cue.slots, Anchor(end, end.year)) or first
    if first.start >= last.end:
        return None
    kind = PeriodKind.CUMULATIVE if cue.value in _COUNTED_FROM else PeriodKind.FLOW
    return Period(first.start, last.end, kind, last.inferred)


def _is_linked(scan: Scan, first: Cue, last: Cue) -> bool:
    if _is_between(scan, first, last):
        return True
    until = scan.starting("until", first.end)
    if until is None or not first.end <= last.start <= until.end:
        return False
    if first.value in _OPEN or scan.ending("since", first.start) is not None:
        return True
    return bool(scan.between("since", first.start, first.start + 1))  # the template begins with the word


def _is_between(scan: Scan, first: Cue, last: Cue) -> bool:
    """giữa kỳ họp ngày 3/4 và kỳ họp ngày 11/4"""
    gap = scan.tokens[first.end : last.start]
    if not 0 < len(gap) <= _WORDS or not scan.is_and(first.end) or not all(map(str.isalpha, gap)):
        return False
    words = scan.between("since", max(first.start - _WORDS, 0), first.start)
    return any(word.value == "between" for word in words)
