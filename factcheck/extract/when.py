"""Which period a figure speaks of, and which one it is compared with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.extract.calendar import Anchor
from factcheck.extract.periods import build
from factcheck.extract.relative import is_relative
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Period, PeriodKind

_MONTH = 28  # days; shorter stretches date an event and are not carried over to the next sentence
_BARE_YEAR = (1900, 2099)


@dataclass(frozen=True, slots=True)
class Timed:
    """A period in a sentence. is_base: it is what something else is compared with ("so với năm 2022")."""

    cue: Cue
    is_base: bool
    approximate: bool


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
        against = scan.ending("against", cue.start)
        is_base = is_relative(cue.value) or against is not None
        found.append(Timed(cue, is_base, scan.ending("hedge", cue.start) is not None))
        reached = cue.end
    return found


def resolve(found: list[Timed], anchor: Anchor) -> tuple[list[tuple[Timed, Period]], int | None]:
    """The dates of the periods that are no base, each seen from the years before it; and the last explicit year."""
    resolved: list[tuple[Timed, Period]] = []
    year = anchor.year
    for item in found:
        period = None if item.is_base else build(item.cue.value, item.cue.slots, anchor._replace(year=year))
        if period is not None:
            resolved.append((item, replace(period, approximate=True) if item.approximate else period))
            if _prints_year(item.cue):
                year = period.start.year
    return resolved, year


def all_periods(found: list[Timed], anchor: Anchor) -> list[tuple[Timed, Period]]:
    """The dates of all periods, those that something is compared with too, which are seen from the one before them."""
    own = dict(resolve(found, anchor)[0])
    dated: list[tuple[Timed, Period]] = []
    for item in found:
        before = dated[-1][1] if dated else anchor.period
        period = own.get(item) or build(item.cue.value, item.cue.slots, anchor._replace(period=before))
        if period is not None:
            dated.append((item, period))
    return dated


def own_period(resolved: list[tuple[Timed, Period]], start: int, end: int, stop: int) -> Period | None:
    """The last period before a figure (tokens start to end), else the first one behind it up to stop."""
    before = [period for item, period in resolved if item.cue.end <= start]
    behind = [period for item, period in resolved if end <= item.cue.start < stop]
    return before[-1] if before else behind[0] if behind else None


def base_period(found: list[Timed], start: int, end: int, stop: int, anchor: Anchor) -> Period | None:
    """What a figure is compared with: the first base behind it up to stop, else the last one before it."""
    behind = [item for item in found if item.is_base and end <= item.cue.start < stop]
    before = [item for item in found if item.is_base and item.cue.end <= start]
    for item in (*behind, *reversed(before)):
        period = build(item.cue.value, item.cue.slots, anchor)
        if period is not None:
            return replace(period, inferred=False)
    return None


def lasts(period: Period) -> bool:
    """Whether a period is long enough that the next sentence may still speak of it."""
    return period.kind is not PeriodKind.STOCK and (period.days is None or period.days >= _MONTH)


def _prints_year(cue: Cue) -> bool:
    return any(slot >= _BARE_YEAR[0] for slot in cue.slots)


def _is_number_part(scan: Scan, cue: Cue) -> bool:
    """Whether a template of digits only is a piece of a longer number: the "9/13" of "9/13/2" or of "1.9/13"."""
    if not scan.tokens[cue.start].isdecimal():
        return False
    before = cue.start > 0 and scan.joined(cue.start) and scan.tokens[cue.start - 1] in {".", ",", "/", "-"}
    behind = cue.end < len(scan.tokens) - 1 and scan.joined(cue.end) and scan.tokens[cue.end] in {"/", "%"}
    return before or behind


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
    return any(scan.starting(kind, at) for kind in ("scale", "unit", "counter"))
