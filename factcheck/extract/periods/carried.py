"""The period that goes on from before to a figure whose sentence prints none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.catalogue.units import MONEY, RATIO, TIME
from factcheck.extract.measures.measured import Measured
from factcheck.extract.periods.calendar import DAY
from factcheck.extract.periods.times import AHEAD, SHORT, Times
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.model import Measure, Period, PeriodKind, Status
from factcheck.model.dataclass import replace

MOVES = frozenset({Measure.GROWTH, Measure.CHANGE, Measure.ATTAINMENT, Measure.MULTIPLE, Measure.DEVIATION})
OBSERVED = frozenset({Status.ACTUAL, Status.ESTIMATE})
_REPORTING = frozenset({"up", "down", "reach", "account", "to", "exceed", "is", "equal", "times"})
_DASHES = frozenset({"-", "–", "—"})
_SIZES = frozenset({"m", "m2", "kW"})
_YEAR = 365  # days
_BESIDE = 3  # words between a verb and its figure


def carried(scan: Scan, figure: Figure, what: Measured, said: Status, times: Times) -> Period | None:
    """A period from before that this figure may be of, marked as inferred; None where none is sure enough."""
    if not _has_time(scan, figure, what) or _is_aside(scan, figure):
        return None
    for period, loose in _sources(scan, figure, what, said, times):
        if fits(period, said, times.published, loose=loose) or _is_told_ahead(period, times):
            times.give(period)
            if period is times.told_now:
                times.said_now = period
            return replace(period, inferred=True)
    return None


def _is_told_ahead(period: Period, times: Times) -> bool:
    """Ngày 24/1 tới, hãng bay 56 chuyến. Hãng kia bay 29 chuyến: figures of a day to come go on being of it."""
    ahead = times.published is not None and period.start > times.published and period.kind is PeriodKind.FLOW
    return ahead and period == times.paragraph and period in times.used


def fits(period: Period, said: Status, published: date | None, *, loose: bool) -> bool:
    """Whether what is said to be so may be of that period: what is past is observed, what is planned is to come."""
    if published is None:
        return True
    if said in OBSERVED:
        over = period.end is None or period.end <= published + AHEAD
        return period.start <= published and (loose or over)
    return period.end is None or period.end > published


def _sources(scan: Scan, figure: Figure, what: Measured, said: Status, times: Times) -> Iterator[tuple[Period, bool]]:
    """Where a period may go on from, the surest first; and whether it may be one that is not over yet."""
    if goes_on(scan) and times.told_now is not None:
        yield times.told_now, False
    if times.published is not None and _is_since_yesterday(scan):
        yield Period(times.published, times.published + DAY), False
    seen = said in OBSERVED and not times.is_vague
    if times.paragraph is None and seen and _continues(scan, times.before):
        times.paragraph = times.before
    if times.session is not None and seen and _is_quote(figure, what) and _is_open(times.paragraph):
        yield times.session, False
    if _opens_when(scan):  # it has a time of its own, which may lie within a year, but is no other moment
        spoken = times.paragraph or times.running or times.article
        if spoken is None or (spoken.days or 0) < _YEAR:
            times.is_vague = times.paragraph is None
            return
    if times.paragraph is not None:
        yield times.paragraph, True
    elif times.before is not None and (times.before.days or 0) >= SHORT and seen and _is_against_same(scan, figure):
        yield times.before, False
    else:
        yield from _from_before(scan, figure, what, said, times)


def _is_against_same(scan: Scan, figure: Figure) -> bool:
    """gấp 6 lần so với cùng kỳ: what is set against the same stretch of another year is of one spoken of."""
    near = (cue for cue in scan.cues.get("period", ()) if cue.value == "same_period")
    return any(0 <= cue.start - figure.end <= _BESIDE for cue in near)


def _is_open(paragraph: Period | None) -> bool:
    """Whether a paragraph leaves room for the session that the whole report is of."""
    return paragraph is None or paragraph.kind is PeriodKind.CUMULATIVE


def _from_before(
    scan: Scan, figure: Figure, what: Measured, said: Status, times: Times
) -> Iterator[tuple[Period, bool]]:
    """What paragraphs before were about, and the whole article."""
    if times.is_vague or scan.between("present", 0, figure.start):
        return
    goes_along = times.given is not None and times.given is times.running
    if times.running is not None and said in OBSERVED and (goes_along or _reports(scan, figure, what)):
        yield times.running, False
    if times.article is not None:
        yield times.article, False


def _is_since_yesterday(scan: Scan) -> bool:
    """ở mức 25.855 đồng, tăng 3 đồng so với sáng hôm qua: what is set against yesterday is of today."""
    days = [cue for cue in scan.cues.get("period", ()) if cue.value == "yesterday"]
    return any(scan.ending("against", cue.start) is not None for cue in days)


def _has_time(scan: Scan, figure: Figure, what: Measured) -> bool:
    """Whether a figure is of a time at all: not a duration, nor how long or wide a thing is, nor a threshold."""
    unit = figure.quantity.unit
    counted = scan.starting("further", 0)
    if scan.between("unasserted", 0 if counted is None else counted.end, figure.start):
        return False  # what would be so is so at no time
    near = [cue for cue in scan.between("timeless", 0, figure.core) if figure.core - cue.end <= _BESIDE]
    if any(cue.value != "size" or unit not in MONEY | RATIO for cue in near):
        return False
    if unit in TIME:
        return what.measure in MOVES
    return unit not in _SIZES or what.measure is not Measure.LEVEL or has_predicate(scan, figure)


def _opens_when(scan: Scan) -> bool:
    """Whether a sentence opens with a time of its own: Khi mua căn nhà, …; but not Khi xét trên quy mô dân số, …"""
    opened = [cue.value for cue in scan.cues.get("when", ()) if cue.start == 0]
    return bool(opened) and all(opened)


def goes_on(scan: Scan) -> bool:
    """Whether a sentence takes up the one before it: Trong đó, …; Ngoài ra, …"""
    return scan.starting("continue", 0) is not None or bool(scan.cues.get("further"))


def _continues(scan: Scan, period: Period | None) -> bool:
    """Whether a paragraph goes on with the period of the one before it: Trong đó, …; of a stock, Nếu tính cả …"""
    if period is None or (period.days == 1 and period.kind is PeriodKind.FLOW):
        return False
    taken_up = scan.starting("continue", 0)
    if taken_up is not None and taken_up.value:
        return True
    further = scan.starting("further", 0)
    return further is not None and further.value == "count"


def _is_aside(scan: Scan, figure: Figure) -> bool:
    """Between dashes: doanh thu từ dầu khí - chiếm một phần ba ngân sách - đã giảm."""
    dashes = [at for at, token in enumerate(scan.tokens) if token in _DASHES and at and not scan.joined(at)]
    return any(at < figure.start for at in dashes) and any(
        at >= figure.end and not scan.joined(at + 1) for at in dashes if at + 1 < len(scan.tokens)
    )


def _is_quote(figure: Figure, what: Measured) -> bool:
    """Whether a figure may be a price, an index or its move, as market reports list them."""
    unit = figure.quantity.unit
    return (what.measure in MOVES and unit != "times") or unit is None or unit in MONEY | RATIO or unit == "point"


def _reports(scan: Scan, figure: Figure, what: Measured) -> bool:
    """Whether a figure is told as a result: an amount, a part, a move, or what something has reached."""
    if what.measure is not Measure.LEVEL or figure.quantity.unit in MONEY | RATIO:
        return True
    done = any(cue.value == "actual" for cue in scan.between("status", 0, figure.start))
    return done or has_predicate(scan, figure) or _is_done_to(scan, figure)


def _is_done_to(scan: Scan, figure: Figure) -> bool:
    """có hơn 4.000 người được giới thiệu việc làm: what is counted went through something."""
    return any(0 <= cue.start - figure.noun_end <= _BESIDE for cue in scan.cues.get("passive", ()))


def has_predicate(scan: Scan, figure: Figure) -> bool:
    """Whether a verb of reporting stands before a figure: đạt, tăng, chiếm, là."""
    return any(
        cue.value in _REPORTING and figure.start - cue.end <= _BESIDE
        for cue in scan.between("predicate", 0, figure.start)
    )
