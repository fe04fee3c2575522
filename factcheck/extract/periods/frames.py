"""The period that goes on over sentences which print none: a report's, a market session's, the paragraph's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from factcheck.catalogue.units import MONEY, RATIO, TIME
from factcheck.extract.measures.measure import Measured
from factcheck.extract.periods.calendar import DAY, shifted
from factcheck.extract.periods.governing import Governed, Place, attached, governed
from factcheck.extract.periods.times import AHEAD, SHORT, Times
from factcheck.extract.periods.when import Dated, Role, Timed
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.model import Measure, Moment, Period, PeriodKind, Status

_MOVES = frozenset({Measure.GROWTH, Measure.CHANGE, Measure.ATTAINMENT, Measure.MULTIPLE, Measure.DEVIATION})
_OBSERVED = frozenset({Status.ACTUAL, Status.ESTIMATE})
_REPORTING = frozenset({"up", "down", "reach", "account", "to", "exceed", "is", "equal", "times"})
_DASHES = frozenset({"-", "–", "—"})
_SIZES = frozenset({"m", "m2", "kW"})
_YEARLESS = frozenset({"month", "quarter"})
_SINCE = frozenset({"since_month", "since_year", "year_to_date"})
_YEAR = 365  # days
_BESIDE = 3  # words between a verb and its figure


def period_of(
    scan: Scan, dated: list[Dated], place: Place, figure: Figure, what: Measured, said: Status, times: Times
) -> Period | None:
    """The period of a figure: its sentence's own, else the one that goes on from before."""
    if what.moment is Moment.BEFORE:
        times.came_from = attached(scan, dated, place)  # where something came from lies at an earlier time
        return times.came_from
    if what.moment is Moment.AFTER and times.came_from is not None:
        dated = [one for one in dated if one[1] != times.came_from]
    own = governed(scan, dated, place)
    if own.item is not None and own.item.is_now and said not in _OBSERVED:
        return None  # what is planned now is planned for later
    if own.said and own.period is not None:
        times.used.add(own.period)
        if own.item is not None and own.item.is_now:
            times.said_now = own.period
    period = _yet_to_come(own, said, times.published) if own.said else carried(scan, figure, what, said, times)
    if own.item is not None and own.item.cue.value in _SINCE and _is_outcome(what):
        period = _now(times.published)  # từ tháng 6, đưa lãi suất từ 4% về 3%: 3% is where it is by now
    if period is not None and _is_duration(scan, figure, what):
        return None  # 90 days are a duration, whatever day they are told of
    if period is not None and what.stands and figure.quantity.unit not in MONEY:
        period = replace(period, kind=PeriodKind.STOCK)
    return period


def _yet_to_come(own: Governed, said: Status, published: date | None) -> Period | None:
    """dự kiến vào tháng 9: a month without a year is the next one if it is only expected."""
    period, item = own.period, own.item
    if period is None or item is None or published is None or said in _OBSERVED or item.cue.value not in _YEARLESS:
        return period
    is_guess = not item.prints_year and period.start.year < published.year
    return shifted(period, 1) if is_guess else period


def _is_outcome(what: Measured) -> bool:
    return what.moment is Moment.AFTER and what.measure is Measure.LEVEL


def _now(published: date | None) -> Period | None:
    return None if published is None else Period(published, published + DAY, PeriodKind.STOCK)


def _is_duration(scan: Scan, figure: Figure, what: Measured) -> bool:
    if figure.quantity.unit not in TIME or what.measure in _MOVES or figure.quantity.per:
        return False
    return not _has_predicate(scan, figure)


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


def lies_ahead(period: Period | None, published: date | None) -> bool:
    """đến năm 2045, tỉnh có 28 khu công nghiệp: what stands so only then has not happened."""
    if period is None or published is None or period.kind is not PeriodKind.STOCK:
        return False
    return period.start > published


def fits(period: Period, said: Status, published: date | None, *, loose: bool) -> bool:
    """Whether what is said to be so may be of that period: what is past is observed, what is planned is to come."""
    if published is None:
        return True
    if said in _OBSERVED:
        over = period.end is None or period.end <= published + AHEAD
        return period.start <= published and (loose or over)
    return period.end is None or period.end > published


def _sources(scan: Scan, figure: Figure, what: Measured, said: Status, times: Times) -> Iterator[tuple[Period, bool]]:
    """Where a period may go on from, the surest first; and whether it may be one that is not over yet."""
    paragraph, session = times.paragraph, times.session
    if goes_on(scan) and times.told_now is not None:
        yield times.told_now, False
    if paragraph is None and said in _OBSERVED and not times.is_vague and _continues(scan, times.before):
        paragraph = times.paragraph = times.before
    is_report = session is not None and said in _OBSERVED and not times.is_vague and _is_quote(figure, what)
    if session is not None and is_report and (paragraph is None or paragraph.kind is PeriodKind.CUMULATIVE):
        yield session, False
    if _opens_when(scan):  # it has a time of its own, which may lie within a year, but is no other moment
        spoken = paragraph or times.running or times.article
        if spoken is None or (spoken.days or 0) < _YEAR:
            times.is_vague = paragraph is None
            return
    if paragraph is not None:
        yield paragraph, True
    elif not times.is_vague and not scan.between("present", 0, figure.start):
        goes_along = times.given is not None and times.given is times.running
        if times.running is not None and said in _OBSERVED and (goes_along or _reports(scan, figure, what)):
            yield times.running, False
        if times.article is not None:
            yield times.article, False


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
        return what.measure in _MOVES
    return unit not in _SIZES or what.measure is not Measure.LEVEL or _has_predicate(scan, figure)


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
    return what.measure in _MOVES or unit is None or unit in MONEY | RATIO or unit == "point"


def _reports(scan: Scan, figure: Figure, what: Measured) -> bool:
    """Whether a figure is told as a result: an amount, a part, a move, or what something has reached."""
    if what.measure is not Measure.LEVEL or figure.quantity.unit in MONEY | RATIO:
        return True
    done = any(cue.value == "actual" for cue in scan.between("status", 0, figure.start))
    return done or _has_predicate(scan, figure) or _is_done_to(scan, figure)


def _is_done_to(scan: Scan, figure: Figure) -> bool:
    """có hơn 4.000 người được giới thiệu việc làm: what is counted went through something."""
    return any(0 <= cue.start - figure.noun_end <= _BESIDE for cue in scan.cues.get("passive", ()))


def _has_predicate(scan: Scan, figure: Figure) -> bool:
    return any(
        cue.value in _REPORTING and figure.start - cue.end <= _BESIDE
        for cue in scan.between("predicate", 0, figure.start)
    )


def frame_of(scan: Scan, dated: list[Dated], used: set[Period]) -> tuple[Period | None, bool]:
    """The period that a sentence leaves for the ones behind it, and whether it leaves a time without dates.

    used: what the sentence's figures are of; a moment goes on only if it is among them, or opens the sentence.
    """
    own = [
        (item, period)
        for item, period in dated
        if item.role is Role.OWN
        and item.cue.value not in {"since_month", "past_months"}
        and not _by_the_way(scan, item)
        if _lasts(period) or item.cue.start <= (not item.is_now) or (period in used and not item.is_now)
    ]
    if not own:
        return None, False
    dates = [period for _, period in own if period is not None]
    lasting = [period for period in dates if period in used] or dates
    return (lasting[-1] if lasting else None), not lasting and any(item.is_vague for item, _ in own)


def _by_the_way(scan: Scan, item: Timed) -> bool:
    """trong khi năm 1990 mới có 3 xe; (năm 1990 có 3 xe); đạt mục tiêu giảm 20% vào năm 2018: nothing goes on so."""
    if scan.ending("clause", item.cue.start) is not None and item.cue.start > _BESIDE:
        return True
    if scan.bracket(item.cue.start) is not None and scan.tokens[item.cue.end : item.cue.end + 1] != [")"]:
        return True
    plans = [plan for plan in scan.between("plan", 1, item.cue.start) if item.cue.start - plan.end > 1]
    return bool(plans) and not {",", ";", ":"}.intersection(scan.tokens[plans[-1].end : item.cue.start])


def _lasts(period: Period | None) -> bool:
    """Whether a period is long enough that the next sentence may still speak of it, wherever it is printed."""
    return period is not None and (period.days is None or period.days >= SHORT)
