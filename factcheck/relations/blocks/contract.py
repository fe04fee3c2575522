"""What a blocking is. Each other file of this room has BLOCKING, a Blocking, and is named as its id.

Of a million figures nobody can hold each against each. So each article is filed under keys that do not depend on any
other article, and only what is filed under one key is looked at together: a block. (Fellegi & Sunter, A theory for
record linkage, 1969, where keys of this kind are said to make "blocks".) Keys are numbers; two that are the same by
chance only make a block that nothing is found in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from factcheck.model import Fact
from factcheck.model.dataclass import dataclass
from factcheck.text.digest import number

NOTHING = 0  # the mark of what brings nothing about by itself
UNDATED = 0
KEY_BITS, DAY_BITS, MARK_BITS = 35, 20, 20
_SHARED = frozenset({"__init__", "contract"})


class Entry(NamedTuple):
    """What an article is filed under. fact: the position of the figure, 0 where it is the article as a whole.

    mark: what two entries of one key must differ in to be worth a look; day: when the article was published.
    """

    key: int
    day: int
    mark: int
    fact: int


class Filed(NamedTuple):
    """An entry where it is filed: article is the number that a store gave it."""

    day: int
    mark: int
    article: int
    fact: int


class Block(NamedTuple):
    """What is looked at together: some articles, whole, and some figures of others, by article and position.

    The articles are those that a finding must have a place in, unless there are none. least: how many keys have to bring
    the same articles about before they are worth a look.
    """

    articles: tuple[int, ...]
    facts: tuple[tuple[int, int], ...] = ()
    least: int = 1


@dataclass(frozen=True, slots=True)
class Blocking:
    """One way to tell.

    entries: under what the figures of one article are filed. blocks: what has to be looked at of what is filed under one
    key, sorted. days: how far apart entries may be that have to do with each other, where one is looked at that bears a
    date; None: the day is no part of what is filed. gathered: whether blocks of several keys with the same articles are
    one. mark_bits: how wide its marks are.
    """

    id: str
    entries: Callable[[Sequence[Fact]], Iterator[Entry]]
    blocks: Callable[[Sequence[Filed]], Iterator[Block]]
    days: int | None = None
    gathered: bool = False
    mark_bits: int = MARK_BITS


@lru_cache(maxsize=1)
def blockings() -> tuple[Blocking, ...]:
    """All ways to tell, by id."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _SHARED)
    found: list[Blocking] = [import_module(f"factcheck.relations.blocks.{name}").BLOCKING for name in names]
    return tuple(found)


def key_of(*parts: object) -> int:
    """The key for some parts, whose words say all that they are."""
    return number("\0".join(map(str, parts)), KEY_BITS)


def mark_of(*parts: object) -> int:
    """The mark for some parts; never NOTHING."""
    return number("\0".join(map(str, parts)), MARK_BITS) or 1


def day_of(published: date | None) -> int:
    """The day as a number, UNDATED for none."""
    return min(published.toordinal(), (1 << DAY_BITS) - 1) if published else UNDATED


def differing(filed: Sequence[Filed]) -> Iterator[Block]:
    """All of them, where two of their marks differ."""
    if len({one.mark for one in filed} - {NOTHING}) > 1:
        yield Block((), tuple((one.article, one.fact) for one in filed))


def by_day(filed: Sequence[Filed]) -> Iterator[list[Filed]]:
    """What may be of one day: that of each day with what bears none; what bears none alone, where nothing else is."""
    undated = [one for one in filed if one.day == UNDATED]
    days: dict[int, list[Filed]] = {}
    for one in filed:
        if one.day != UNDATED:
            days.setdefault(one.day, []).append(one)
    yield from ([*undated, *own] for own in days.values()) if days else iter([undated])
