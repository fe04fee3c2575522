"""Articles of a day or two that share figures which few others print: they may tell one story."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.model import Fact
from factcheck.observation.rewordings import COMMON, shared_at_least
from factcheck.relations.blocks.contract import UNDATED, Block, Blocking, Entry, Filed, day_of, key_of

_AROUND = 30  # days before and after, in which a number has to be rare: a subject of these weeks repeats its figures
_MARK_BITS = 10
_MANY = (1 << _MARK_BITS) - 1  # so many figures of one article tell as much as more would


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Each number that the article prints, once, marked by how many they are."""
    day = day_of(facts[0].place.published) if facts else UNDATED
    figures = {fact.quantity.figure: None for fact in facts}
    for figure in figures:
        yield Entry(key_of(*map(_plain, figure)), day, min(len(figures), _MANY), 0)


def blocks(filed: Sequence[Filed]) -> Iterator[Block]:
    """Any two articles at most a day apart, or of which one bears no date, where few print the number around that time."""
    undated = [one for one in filed if one.day == UNDATED]
    dated = sorted(one for one in filed if one.day != UNDATED)
    if len(undated) <= COMMON:
        yield from map(_pair, combinations(undated, 2))
    days = [one.day for one in dated]
    for at, one in enumerate(dated):
        around = bisect_right(days, one.day + _AROUND) - bisect_left(days, one.day - _AROUND)
        if around + len(undated) <= COMMON:
            later = dated[at + 1 : bisect_right(days, one.day + 1)]
            yield from (_pair((one, other)) for other in (*undated, *later))


def _pair(two: tuple[Filed, ...]) -> Block:
    one, other = sorted(two, key=lambda filed: filed.article)
    is_of_one_day = one.day == other.day != UNDATED
    return Block((one.article, other.article), least=shared_at_least(one.mark, other.mark, is_of_one_day=is_of_one_day))


def _plain(value: object) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


BLOCKING = Blocking("story", entries, blocks, days=_AROUND + 1, gathered=True, mark_bits=_MARK_BITS)
