"""Growth of a whole and of its parts in one area and time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Fact
from factcheck.observation.aggregates import is_aggregate_growth
from factcheck.relations.blocks.contract import UNDATED, Blocking, Entry, differing, key_of, mark_of


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Each growth of an aggregate, marked by what it is the growth of."""
    for position, fact in enumerate(facts):
        if is_aggregate_growth(fact):
            assert fact.period is not None
            yield Entry(key_of(fact.area, *fact.period.dates), UNDATED, mark_of(fact.indicator), position)


BLOCKING = Blocking("scope", entries, differing)
