"""How an indicator went, period by period, as the articles of a corpus print it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

from factcheck.catalogue import areas
from factcheck.desk.asked import Topic, areas_named, no_topic, topic
from factcheck.desk.compare import agreement
from factcheck.model import (
    Agreement,
    Basis,
    BasisKind,
    Fact,
    Measure,
    Point,
    Quantity,
    Reported,
    Series,
    Standing,
    Status,
    Timeline,
    UsageError,
    joined,
    say,
)
from factcheck.model.dataclass import replace
from factcheck.observation.alignment import aligned, order
from factcheck.observation.holders import core, names_holder, same_holder
from factcheck.observation.revisions import Revisions
from factcheck.observation.same import qualifiers
from factcheck.observation.scale import common
from factcheck.observation.scope import elsewhere
from factcheck.store.contract import Query, Store
from factcheck.text.near import near

_ALL = 10**9  # facts that may be fetched of an indicator
_YEAR = 12  # months
_REPORTED = frozenset({Status.ACTUAL, Status.ESTIMATE})
_STANDINGS = {Agreement.SAME: Standing.SAME, Agreement.LESS_EXACT: Standing.LESS_EXACT}

_Group = Sequence[Fact]
_T = TypeVar("_T", Measure, Status)


def timeline(
    store: Store,
    indicator: str,
    *,
    area: str | None = None,
    holder: str | None = None,
    measure: Measure | None = None,
    status: Status | None = None,
) -> Timeline:
    """The series of an indicator. Raises UsageError for one, an area or a holder that is not known.

    Where nobody says otherwise the measure is the one of most points, and the figures are those of what happened.
    """
    asked, wanted = topic(indicator), areas_named(area) if area is not None else None
    found = _of_topic(store, asked)
    chosen = [fact for fact in found if wanted is None or fact.area in wanted]
    chosen = _of_holder(chosen, holder) if holder is not None else chosen
    dated = [fact for fact in chosen if fact.period is not None and fact.asserted]
    groups = aligned(dated, store.facts({fact.place.path for fact in dated}))
    known = min(asked.indicators, default=None)
    return of_groups(asked.name, known, groups, measure=measure, status=status, undated=len(chosen) - len(dated))


def of_groups(
    name: str,
    indicator: str | None,
    groups: Sequence[Sequence[Fact]],
    *,
    measure: Measure | None = None,
    status: Status | None = None,
    undated: int = 0,
) -> Timeline:
    """The same of figures that stand in groups of one observation already; each asserts something of a period."""
    measures = Counter(group[0].measure for group in groups)
    measure = measure or _commonest(measures, Measure)
    groups = [group for group in groups if group[0].measure is measure]
    statuses = Counter(group[0].status for group in groups)
    kept = _kept(statuses, status)
    return Timeline(
        name=name,
        indicator=indicator,
        measure=measure,
        series=_series([group for group in groups if group[0].status in kept]),
        measures=tuple((one, measures[one]) for one in Measure if measures[one] and one is not measure),
        statuses=tuple((one, statuses[one]) for one in Status if statuses[one] and one not in kept),
        undated=undated,
    )


def standing(earlier: Fact, latest: Fact) -> Standing:
    """How an earlier print of a figure stands to the latest one: replaced by its producer, or just another figure."""
    found = _STANDINGS.get(agreement([earlier, latest]))
    if found is not None:
        return found
    revision = Revisions([earlier, latest]).revision(earlier, latest)
    return Standing.REVISED if revision is not None and revision.older is earlier else Standing.DIFFERS


def _of_topic(store: Store, asked: Topic) -> list[Fact]:
    if asked.indicators:
        return store.candidates(Query(indicators=asked.indicators, limit=_ALL))
    found = [fact for fact in store.facts() if asked.is_of(fact)]
    if not found:
        raise no_topic("INDICATOR", asked, store.facts())
    return found


def _of_holder(facts: Sequence[Fact], holder: str) -> list[Fact]:
    found = [
        fact
        for fact in facts
        if fact.holder and (same_holder(holder, fact.holder) or names_holder(holder, fact.holder))
    ]
    if found:
        return found
    known = sorted({fact.holder for fact in facts if fact.holder})
    told = near(holder, known) or known[:3]
    mend = say("there is {told}", told=joined(", ", told)) if told else say("no organisation has figures of it")
    raise UsageError(say("--holder: no figure of {holder!r}; {mend}", holder=holder, mend=mend))


def _commonest(counts: Counter[_T], known: Iterable[_T]) -> _T | None:
    """What there is most of, the first known of equals."""
    return max((one for one in known if counts[one]), key=lambda one: counts[one], default=None)


def _kept(counts: Counter[Status], asked: Status | None) -> frozenset[Status]:
    """The statuses that are shown: what happened, if anything did, unless somebody asks for another."""
    if asked is not None:
        return frozenset({asked})
    commonest = _commonest(counts, Status)
    return _REPORTED if commonest is None or any(counts[one] for one in _REPORTED) else frozenset({commonest})


def _series(groups: Iterable[_Group]) -> tuple[Series, ...]:
    """The groups as points of series, the longest series first."""
    by_side: dict[tuple[object, ...], list[_Group]] = defaultdict(list)
    for group in groups:
        by_side[_side(group[0])].append(group)
    made = [_one_series(members) for members in by_side.values()]
    return tuple(sorted(made, key=_series_order))


def _side(fact: Fact) -> tuple[object, ...]:
    """What all points of one series have in common beside the indicator and the measure."""
    quantity = fact.quantity
    return (
        *(fact.area, frozenset(core(fact.holder)) if fact.holder else None, quantity.unit, quantity.per),
        *(fact.moment, _distance(fact.basis, fact), quantity.out_of is None, _is_narrower(fact)),
    )


def _is_narrower(fact: Fact) -> bool:
    """Whether the text says more of the figure than its indicator and area: exports of coffee, exports to Canada."""
    return bool(qualifiers(fact) or elsewhere(fact))


def _distance(basis: Basis | None, fact: Fact) -> object:
    """How far back a figure compares, in months; one that does not say compares with the year before."""
    if basis is not None and basis.kind is not BasisKind.PERIOD:
        return basis.kind
    if basis is None or basis.period is None or fact.period is None:
        return _YEAR
    start, then = fact.period.start, basis.period.start
    return (start.year - then.year) * 12 + start.month - then.month


def _one_series(groups: Sequence[_Group]) -> Series:
    found = sorted((_point(group) for group in groups), key=_point_order)
    periods = Counter(point.period.dates for point in found)
    points = [replace(point, alone=periods[point.period.dates] == 1) for point in found]
    first = points[0].latest
    power = common(report.fact.quantity for point in points for report in point.prints)
    return Series(first.area, first.holder, power, tuple(points), _is_narrower(first))


def _point(group: _Group) -> Point:
    prints = sorted(group, key=lambda fact: (fact.place.published or date.min, order(fact)))
    latest = prints[-1]
    told = [Reported(fact, standing(fact, latest)) for fact in prints[:-1]]
    assert latest.period is not None, "figures without a period are left out before"
    words = " ".join(latest.subject.split()) if qualifiers(latest) else ""
    reported = (*told, Reported(latest, Standing.LATEST))
    return Point(latest.period, reported, _value(latest.quantity), words)


def _point_order(point: Point) -> tuple[object, ...]:
    start, end = point.period.dates
    return end or date.max, start, order(point.latest)


def _value(quantity: Quantity) -> Decimal | None:
    """The number to draw: the one printed, the middle of a range, the only end of a bound."""
    if quantity.value is not None:
        return quantity.value
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return sum(ends, Decimal(0)) / len(ends) if ends else None


def _series_order(series: Series) -> tuple[object, ...]:
    name = _area_name(series.area), series.holder or ""
    return series.narrower, -len(series.points), *name, order(series.points[0].latest)


def _area_name(id: str | None) -> str:
    area = areas().by_id.get(id or "")
    return area.name if area else id or ""
