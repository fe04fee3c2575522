"""Figures of one indicator, area, measure, unit and time: they may print one observation otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Fact
from factcheck.relations.blocks.contract import NOTHING, UNDATED, Blocking, Entry, differing, key_of, mark_of


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Each figure of an indicator with a period, marked by its number where it is told as so."""
    for position, fact in enumerate(facts):
        if fact.period is not None and fact.indicator is not None:
            dates = fact.period.dates
            key = key_of(*dates, fact.quantity.unit, fact.measure, fact.indicator, fact.area)
            mark = mark_of(fact.quantity) if fact.asserted else NOTHING
            yield Entry(key, UNDATED, mark, position)


BLOCKING = Blocking("observation", entries, differing)
