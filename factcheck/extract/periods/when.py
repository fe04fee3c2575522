"""The periods of a sentence: which words date something, what role they have, and their dates."""

from __future__ import annotations

from enum import StrEnum

from factcheck.extract.periods.builders import build
from factcheck.extract.periods.calendar import DAY, Anchor
from factcheck.extract.periods.relative import is_relative
from factcheck.extract.periods.roles import (
    is_citation,
    is_compared,
    is_event,
    is_name,
    is_of_plan,
    is_quoted,
    is_record,
)
from factcheck.extract.periods.spans import joined
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Period, PeriodKind
from factcheck.model.dataclass import dataclass, replace

_BARE_YEAR = (1900, 2099)
_NOTHING = "nothing"
_BEGINS = frozenset({"year", "month", "quarter"})
_SPOKEN = frozenset({"today", "yesterday"})  # in a quotation they are seen from when it was said


class Role(StrEnum):
    """What a period does in its sentence."""

    OWN = "own"
    BASE = "base"  # something is compared with it
    ASIDE = "aside"  # the date of a decree that is cited, the reach of a record
    PLAN = "plan"  # the year of a plan that a figure is measured by
    EVENT = "event"  # when something was founded, signed, said


@dataclass(frozen=True, slots=True)
class Timed:
    """A period in a sentence: its words, its role, whether it is hedged."""

    cue: Cue
    role: Role
    approximate: bool

    @property
    def is_base(self) -> bool:
        """Whether it is what something else is compared with ("so với năm 2022")."""
        return self.role is Role.BASE

    @property
    def is_vague(self) -> bool:
        """Whether it tells a time that has no dates: thời gian qua."""
        return self.cue.value in {"vague", "yearly"}

    @property
    def is_yearly(self) -> bool:
        """Whether it tells what is so every year: hằng năm, mỗi năm."""
        return bool(self.cue.value == "yearly")

    @property
    def is_now(self) -> bool:
        """Whether it only says that something is so as the text is written."""
        return self.cue.value in {"now", "until_now"}

    @property
    def is_clock(self) -> bool:
        """Whether it only tells the time of day: lúc 9h30."""
        return bool(self.cue.value == "clock")

    @property
    def prints_year(self) -> bool:
        """Whether a year stands in its words."""
        return any(slot >= _BARE_YEAR[0] for slot in self.cue.slots)

    @property
    def is_vision(self) -> bool:
        """Whether it only adds how far a plan looks: giai đoạn 2021-2030, tầm nhìn đến năm 2050."""
        return bool(self.cue.value == "vision")


Dated = tuple[Timed, Period | None]  # None: a time that has no dates


def timed(scan: Scan, *, bare_years: bool = False) -> list[Timed]:
    """The periods of a sentence in reading order, each token used once; the longest template wins.

    bare_years takes "2023" alone as a year, which only claims and lists of years write.
    """
    cues = sorted(scan.cues.get("period", ()), key=lambda cue: (cue.start, -cue.end))
    if bare_years:
        cues = _with_bare_years(scan, cues)
    found: list[Timed] = []
    reached = 0
    for cue in cues:
        if cue.start < reached or _is_number_part(scan, cue):
            continue
        if cue.value == "past_months" and is_record(scan, cue):
            reached = cue.end
            continue  # mức cao nhất 5 tháng qua: a figure that tells how long
        if cue.value in _SPOKEN and is_quoted(scan, cue):
            cue = cue._replace(value="vague")  # noqa: PLW2901
        if cue.value != _NOTHING:
            follows_base = bool(found) and found[-1].is_base and cue.start == reached  # so với phiên sáng | ngày 13/6
            role = Role.BASE if follows_base else _role(scan, cue, reached)
            found.append(Timed(cue, role, scan.ending("hedge", cue.start) is not None))
        reached = cue.end
    return found


def _role(scan: Scan, cue: Cue, reached: int) -> Role:
    if is_compared(scan, cue, reached):
        return Role.BASE
    if is_citation(scan, cue) or is_name(scan, cue) or is_record(scan, cue):
        return Role.ASIDE
    if is_of_plan(scan, cue):
        return Role.PLAN
    return Role.EVENT if is_event(scan, cue) else Role.OWN


def resolve(found: list[Timed], anchor: Anchor, scan: Scan | None = None) -> tuple[list[Dated], int | None]:
    """The dates of the periods that are no base, each seen from the ones before it; and the last explicit year.

    With the sentence's scan, the two ends of a stretch ("từ tháng 3 đến tháng 5") are one period.
    """
    resolved: list[Dated] = []
    year, before = anchor.year, anchor.period
    for item in found:
        if item.is_base or item.role is Role.ASIDE:
            continue
        period = build(item.cue.value, item.cue.slots, anchor._replace(year=year, period=before))
        if period is not None:
            resolved.append((item, replace(period, approximate=True) if item.approximate else period))
            if not is_relative(item.cue.value):  # what is set beside something is not what the next is seen from
                before = period
            if item.prints_year:
                year = period.start.year
        elif item.is_vague:
            resolved.append((item, None))
    if scan is None:
        return resolved, year
    return [_since(scan, item, period, anchor) for item, period in joined(scan, resolved)], year


def _since(scan: Scan, item: Timed, period: Period | None, anchor: Anchor) -> Dated:
    """từ năm 2015, hãng mở 4 kho: the year in which something began is not the only one; nor áp thuế từ ngày 10/3."""
    word = scan.ending("since", item.cue.start)
    if period is None or period.kind is not PeriodKind.FLOW or word is None or word.value is not True:
        return item, period
    if period.days == 1:
        return item, None
    if item.cue.value not in _BEGINS or anchor.today is None or period.start >= anchor.today:
        return item, period
    return item, Period(period.start, anchor.today + DAY, PeriodKind.CUMULATIVE, period.inferred)


def all_periods(found: list[Timed], anchor: Anchor, scan: Scan) -> list[tuple[Timed, Period]]:
    """The dates of all periods, those that something is compared with too, which are seen from the one before them."""
    own = resolve(found, anchor, scan)[0]
    inside = {cue for item, _ in own for cue in found if item.cue.start <= cue.cue.start < item.cue.end}
    dated: list[tuple[Timed, Period]] = []
    for item in sorted([*(item for item, _ in own), *(set(found) - inside)], key=lambda item: item.cue.start):
        before = dated[-1][1] if dated else anchor.period
        period = dict(own).get(item) or build(item.cue.value, item.cue.slots, anchor._replace(period=before))
        if period is not None:
            dated.append((item, period))
    return dated


def base_period(found: list[Timed], start: int, end: int, stop: int, anchor: Anchor) -> Period | None:
    """What a figure is compared with: the first base behind it up to stop, else the last one before it."""
    behind = [item for item in found if item.is_base and end <= item.cue.start < stop]
    before = [item for item in found if item.is_base and item.cue.end <= start]
    for item in (*behind, *reversed(before)):
        period = build(item.cue.value, item.cue.slots, anchor)
        if period is not None:
            return replace(period, inferred=False)
    return None


def _is_number_part(scan: Scan, cue: Cue) -> bool:
    """Whether a template takes a piece of a number: the "9/13" of "9/13/2" or of "1.9/13", "1 tháng 3|,6%"."""
    if not scan.tokens[cue.start].isdecimal():
        return _ends_in_number(scan, cue)
    before = cue.start > 0 and scan.joined(cue.start) and scan.tokens[cue.start - 1] in {".", ",", "/", "-"}
    behind = cue.end < len(scan.tokens) - 1 and scan.joined(cue.end) and scan.tokens[cue.end] in {"/", "%"}
    return before or behind


def _ends_in_number(scan: Scan, cue: Cue) -> bool:
    """lãi suất 1 tháng 3,6%: what ends the template is a figure of its own."""
    rest = scan.tokens[cue.end : cue.end + 2]
    if not scan.tokens[cue.end - 1].isdecimal() or not rest or not scan.joined(cue.end):
        return False
    counted = cue.start > 0 and scan.tokens[cue.start - 1].isdecimal()
    fraction = counted and len(rest) == 2 and rest[0] in {",", "."} and rest[1].isdecimal() and scan.joined(cue.end + 1)
    return rest[0] == "%" or fraction


def _with_bare_years(scan: Scan, cues: list[Cue]) -> list[Cue]:
    covered = {token for cue in cues for token in range(cue.start, cue.end)}
    years = [
        Cue("period", "year_alone", at, at + 1, (int(token),))
        for at, token in enumerate(scan.tokens)
        if at not in covered
        and len(token) == 4
        and token.isdecimal()
        and _BARE_YEAR[0] <= int(token) <= _BARE_YEAR[1]
        and not scan.joined(at)
        and not (at + 1 < len(scan.tokens) and _measured(scan, at + 1))
    ]
    return sorted([*cues, *years], key=lambda cue: (cue.start, -cue.end))


def _measured(scan: Scan, at: int) -> bool:
    if scan.joined(at) and scan.tokens[at] in {".", ",", "-", "%"}:
        return at + 1 < len(scan.tokens) and scan.joined(at + 1)
    return scan.starts_any(("scale", "unit", "counter"), at)
