"""Periods: what flows in the months of a year adds up to the year, and grows as the months do between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.catalogue import indicators
from factcheck.model import Fact, Measure, PeriodKind, Status
from factcheck.observation.same import qualifiers
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.page import Page

_ID = "periods-add-up"
_DONE = frozenset({Status.ACTUAL, Status.ESTIMATE})
_LEAST_DAYS = 28  # shorter periods are read too often of what is added up to a day
_Dates = tuple[date, date]


def find(page: Page) -> Iterator[Constraint]:
    """Longer periods whose figure the figures of the shorter ones in them bind, one thing of one owner at a time."""
    told: dict[tuple[object, ...], dict[_Dates, Fact]] = defaultdict(dict)
    for sentence in page.sentences:
        for fact in sentence:
            if (dates := _dates(fact)) is not None and not page.says("balance", fact.subject):
                told[_key(fact)].setdefault(dates, fact)
    for figures in told.values():
        for dates, whole in figures.items():
            yield from _constraints(whole, dates, figures)


def _constraints(whole: Fact, dates: _Dates, figures: dict[_Dates, Fact]) -> Iterator[Constraint]:
    within = sorted(other for other in figures if other != dates and dates[0] <= other[0] and other[1] <= dates[1])
    parts = [figures[other] for other in _without_gap(within, dates)]
    is_level = whole.measure is Measure.LEVEL
    if parts:
        yield Constraint(_ID, Law.SUM if is_level else Law.BETWEEN, whole, Operand(whole), tuple(map(Operand, parts)))
    for other in within if is_level and not parts else ():
        yield Constraint(_ID, Law.AT_MOST, whole, Operand(whole), (Operand(figures[other]),))


def _without_gap(within: Sequence[_Dates], dates: _Dates) -> list[_Dates]:
    """The fewest periods that follow on each other from the start of a longer one to its end; none if there are none."""
    ways: dict[date, list[_Dates]] = {dates[0]: []}
    for start, end in within:  # by start: every way to a day is known before it is gone on from
        if start in ways and (end not in ways or len(ways[end]) > len(ways[start]) + 1):
            ways[end] = [*ways[start], (start, end)]
    return ways.get(dates[1], [])


def _dates(fact: Fact) -> _Dates | None:
    """The period of what comes and goes and is told exactly; None for all else."""
    entry, period = indicators().by_id.get(fact.indicator or ""), fact.period
    if entry is None or period is None or period.end is None or period.inferred or period.approximate:
        return None
    # what stands (credit, an index) grows from month to month; only flows are measured against the year before
    is_flow = entry.nature == "flow" and fact.measure in {Measure.LEVEL, Measure.GROWTH}
    is_exact = fact.quantity.value is not None and not fact.quantity.hedge and fact.part_of is None
    long_enough = (period.end - period.start).days >= _LEAST_DAYS and period.kind is not PeriodKind.STOCK
    return (period.start, period.end) if is_flow and is_exact and long_enough and fact.status in _DONE else None


def _key(fact: Fact) -> tuple[object, ...]:
    basis = fact.basis and fact.basis.kind
    whose = fact.indicator, qualifiers(fact), fact.holder, fact.area
    return (*whose, fact.measure, basis, fact.quantity.unit, fact.quantity.per)


RELATION = Relation(
    id=_ID,
    summary="the figures of shorter periods do not make that of the longer one",
    explanation=(
        "What comes and goes (exports, output, revenue) adds up: quarters make the year, and a count that is added up from January never falls. "
        "The growth of a period lies between the growth of the periods that it is made of. "
        "Only figures of one indicator, owner and area are compared, in one article, told as results."
    ),
    holds=(
        Example(
            "Quý I/2023, xuất khẩu của tỉnh Lạng Sơn đạt 120,4 triệu USD. Quý II/2023, xuất khẩu của tỉnh Lạng Sơn đạt 130,1 triệu USD. "
            "6 tháng đầu năm 2023, xuất khẩu của tỉnh Lạng Sơn đạt 250,5 triệu USD.",
            "two quarters make a half-year",
        ),
        Example(
            "Quý I/2023, GRDP của tỉnh Lạng Sơn tăng 3,3%. Quý II/2023, GRDP của tỉnh Lạng Sơn tăng 4,1%. 6 tháng đầu năm 2023, GRDP của tỉnh Lạng Sơn tăng 3,7%.",
            "between the quarters",
        ),
        Example(
            "Quý I/2023, xuất khẩu của tỉnh Lạng Sơn đạt 120,4 triệu USD. Quý II/2022, xuất khẩu của tỉnh Lạng Sơn đạt 130,1 triệu USD.",
            "two years",
        ),
    ),
    breaks=(
        Example(
            "Quý I/2023, xuất khẩu của tỉnh Lạng Sơn đạt 120,4 triệu USD. Quý II/2023, xuất khẩu của tỉnh Lạng Sơn đạt 130,1 triệu USD. "
            "6 tháng đầu năm 2023, xuất khẩu của tỉnh Lạng Sơn đạt 205,5 triệu USD.",
            "250,5 with two digits exchanged",
        ),
        Example(
            "8 tháng đầu năm 2023, xuất khẩu của tỉnh Lạng Sơn đạt 220,4 triệu USD. 9 tháng đầu năm 2023, xuất khẩu của tỉnh Lạng Sơn đạt 204,1 triệu USD.",
            "less after nine months than after eight",
        ),
        Example(
            "Quý I/2023, GRDP của tỉnh Lạng Sơn tăng 3,3%. Quý II/2023, GRDP của tỉnh Lạng Sơn tăng 4,1%. 6 tháng đầu năm 2023, GRDP của tỉnh Lạng Sơn tăng 7,3%.",
            "no quarter grew as much",
        ),
    ),
    find=find,
    says="{result} is not what the periods within it make",
)
