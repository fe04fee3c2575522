"""Figures of one area, measure, unit and time that no indicator is known of, but whose subjects share what is telling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Fact
from factcheck.observation.same import LEAST_WORDS, sides
from factcheck.observation.subjects import content
from factcheck.relations.blocks.contract import UNDATED, Block, Blocking, Entry, Filed, differing, key_of, mark_of

_WORDS = 2  # of a subject, the longest ones: two phrases that are nearly the same seldom differ in one of them


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Each figure whose owner or place is known, under the longest words of its subject, marked by its number."""
    for position, fact in enumerate(facts):
        if _may_be_compared(fact):
            words = set(content(fact.subject, fact.quantity.unit or ""))
            if len(words) >= LEAST_WORDS:
                longest = sorted(words, key=lambda word: (-len(word), word))[:_WORDS]
                yield Entry(key_of(*longest, *sides(fact)), UNDATED, mark_of(fact.quantity), position)


def blocks(filed: Sequence[Filed]) -> Iterator[Block]:
    """Those of several articles: what one article says twice without naming an indicator is too easily of two things."""
    return differing(filed) if len({one.article for one in filed}) > 1 else iter(())


def _may_be_compared(fact: Fact) -> bool:
    is_told = fact.asserted and fact.period is not None and not fact.period.approximate
    return is_told and fact.indicator is None and (fact.holder is not None or fact.area is not None)


BLOCKING = Blocking("subject", entries, blocks)
