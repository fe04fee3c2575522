"""Figures of one indicator, area, measure, unit and time: they may print one observation otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factcheck.model import Fact
from factcheck.observation.same import qualifiers, sides
from factcheck.relations.blocks.contract import (
    MARK_BITS,
    NOTHING,
    UNDATED,
    Block,
    Blocking,
    Entry,
    Filed,
    differing,
    key_of,
    mark_of,
)
from factcheck.text.digest import number

# Whoever looks for any figure of the key asks for it alone. Two that are to be compared must share the rest as well:
# a short number for it stands before the mark, and two that are the same by chance only cost a look.
_REST_BITS = 10


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Each figure of an indicator with a period, marked by the rest of what it is of, and its number if it is told as so."""
    for position, fact in enumerate(facts):
        if fact.period is not None and fact.indicator is not None:
            key = key_of(*fact.period.dates, fact.quantity.unit, fact.measure, fact.indicator, fact.area)
            mark = mark_of(fact.quantity) if fact.asserted else NOTHING
            yield Entry(key, UNDATED, _rest(fact) << MARK_BITS | mark, position)


def blocks(filed: Sequence[Filed]) -> Iterator[Block]:
    """Those that share the rest, where two of their numbers differ."""
    for _, found in groupby(filed, key=lambda one: one.mark >> MARK_BITS):
        yield from differing([one._replace(mark=one.mark & ((1 << MARK_BITS) - 1)) for one in found])


def _rest(fact: Fact) -> int:
    told = (*sides(fact), *sorted(qualifiers(fact)))
    return number("\0".join(map(str, told)), _REST_BITS)


BLOCKING = Blocking("observation", entries, blocks, mark_bits=_REST_BITS + MARK_BITS)
