"""By what the same value is known wherever it is printed or derived."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from decimal import Decimal

from factcheck.model import Fact, Measure, Status
from factcheck.model.dataclass import dataclass
from factcheck.observation.holders import core
from factcheck.observation.same import qualifiers
from factcheck.observation.subjects import content

_DONE = frozenset({Status.ACTUAL, Status.ESTIMATE})
NAMED = frozenset({Measure.LEVEL, Measure.GROWTH})  # the measures that a plan may be made of
_LEAST_WORDS = 2  # of a subject that the catalogue does not know

Dates = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class Observed:
    """The name of a level: everything that says whose it is, what of and when. words: beyond the indicator's own."""

    rough: tuple[Hashable, ...]
    indicator: str | None
    words: frozenset[str]
    holder: frozenset[str] | None
    is_planned: bool


def observed(fact: Fact) -> Observed | None:
    """The name of the value that a level or growth is; None if the text does not tell it well enough."""
    period = fact.period
    words = qualifiers(fact) if fact.indicator else frozenset(content(fact.subject, fact.quantity.unit or ""))
    is_told = fact.indicator is not None or len(words) >= _LEAST_WORDS
    if period is None or period.approximate or not is_told or fact.measure not in NAMED or fact.part_of is not None:
        return None
    holder = core(fact.holder) if fact.holder else None
    return Observed(roughly(fact, period.dates), fact.indicator, words, holder, fact.status not in _DONE)


def roughly(fact: Fact, dates: Dates) -> tuple[Hashable, ...]:
    """What is cheap to know of it."""
    return fact.measure, fact.indicator, fact.area, fact.quantity.unit, fact.quantity.per, dates


def is_part_of(part: Fact, whole: Fact) -> bool:
    """Whether a figure counts what another does, or some of it: "hộ nghèo" are "hộ"."""
    one, other = part.quantity.unit or "", whole.quantity.unit or ""
    return same_unit(part, whole) or (one.startswith(f"{other} ") and bool(other))


def same_unit(one: Fact, other: Fact) -> bool:
    """Whether two figures are in one unit, counted by the same; one of them may leave out by what."""
    first, second = one.quantity, other.quantity
    return first.unit == second.unit and (first.per == second.per or not first.per or not second.per)


def signed_like(relative: Fact, beside: Fact | None) -> Decimal:
    """-1 where what stands in brackets leaves the direction to what they follow: giảm 10,8 điểm (1,6%)."""
    value = relative.quantity.value
    fall = beside.quantity.value if beside is not None else None
    return Decimal(-1) if value is not None and fall is not None and fall < 0 < value else Decimal(1)


def between_figures(one: Fact, other: Fact) -> str:
    """The words from the end of a figure to the beginning of another behind it in the same sentence."""
    start = one.place.quote_start
    return one.place.quote[one.span.end - start : other.span.start - start]
