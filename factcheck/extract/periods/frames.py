"""The period of a figure, and the one that its sentence leaves for those behind it."""

from __future__ import annotations

from datetime import date

from factcheck.catalogue.units import MONEY, TIME
from factcheck.extract.measures.measured import Measured
from factcheck.extract.periods.calendar import DAY, shifted
from factcheck.extract.periods.carried import MOVES, OBSERVED, carried, has_predicate
from factcheck.extract.periods.governing import Governed, Place, attached, governed
from factcheck.extract.periods.times import SHORT, Times
from factcheck.extract.periods.when import Dated, Role, Timed
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.model import Measure, Moment, Period, PeriodKind, Status
from factcheck.model.dataclass import replace

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
        times.came_at = place.end
        return times.came_from
    if what.moment is Moment.AFTER and times.came_from is not None:
        dated = [one for one in dated if not times.came_at <= one[0].cue.start < place.start]
    own = governed(scan, dated, place)
    if own.item is not None and own.item.is_now and said not in OBSERVED:
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
    if period is None or item is None or published is None or said in OBSERVED or item.cue.value not in _YEARLESS:
        return period
    is_guess = not item.prints_year and period.start.year < published.year
    return shifted(period, 1) if is_guess else period


def _is_outcome(what: Measured) -> bool:
    return what.moment is Moment.AFTER and what.measure is Measure.LEVEL


def _now(published: date | None) -> Period | None:
    return None if published is None else Period(published, published + DAY, PeriodKind.STOCK)


def _is_duration(scan: Scan, figure: Figure, what: Measured) -> bool:
    if figure.quantity.unit not in TIME or what.measure in MOVES or figure.quantity.per:
        return False
    return not has_predicate(scan, figure) or _is_reach(scan, figure)


def _is_reach(scan: Scan, figure: Figure) -> bool:
    """tuần giảm mạnh nhất 2 năm: how far a record reaches back."""
    return any(0 <= figure.start - cue.end <= 1 for cue in scan.cues.get("extreme", ()))


def lies_ahead(period: Period | None, published: date | None) -> bool:
    """đến năm 2045, tỉnh có 28 khu công nghiệp: what stands so only then has not happened."""
    if period is None or published is None or period.kind is not PeriodKind.STOCK:
        return False
    return period.start > published


def up_to(period: Period, published: date | None) -> Period:
    """Tính đến ngày 20/5, xuất khẩu đạt 140 tỷ USD: the stretch of the year up to a day that is printed; no "now"."""
    if period.kind is not PeriodKind.STOCK or period.days != 1 or period.start == published:
        return period
    return replace(period, start=period.start.replace(month=1, day=1), kind=PeriodKind.CUMULATIVE)


def may_be_of(figure: Figure, said: Status, period: Period, published: date | None) -> bool:
    """Whether what is said so of a figure may be of a period.

    A rule holds for years. Capital is that of the month or quarter in which it was approved; a day or year is that of
    one decision. What is expected was so on no day before it was said.
    """
    if said is Status.ENTITLEMENT:
        return period.days is not None and period.days >= _YEAR
    if said is Status.APPROVED and figure.quantity.unit in MONEY:
        return not period.inferred and period.days is not None and 1 < period.days < _YEAR
    if said in {Status.FORECAST, Status.PLAN} and published is not None:
        return period.days != 1 or period.start >= published
    return True


def frame_of(scan: Scan, dated: list[Dated], used: set[Period]) -> tuple[Period | None, bool]:
    """The period that a sentence leaves for the ones behind it, and whether it leaves a time without dates.

    used: what the sentence's figures are of; a moment goes on only if it is among them, or opens the sentence.
    """
    own = [
        (item, period)
        for item, period in dated
        if item.role is Role.OWN
        and item.cue.value not in {"since_month", "past_months"}
        and not _is_beginning(scan, item)
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


def _is_beginning(scan: Scan, item: Timed) -> bool:
    """được triển khai từ năm 2017: when something began is not what the next sentence is about."""
    since = scan.ending("since", item.cue.start)
    return since is not None and since.value is True and item.cue.value in {"year", "month", "quarter"}


def _lasts(period: Period | None) -> bool:
    """Whether a period is long enough that the next sentence may still speak of it, wherever it is printed."""
    return period is not None and (period.days is None or period.days >= SHORT)
