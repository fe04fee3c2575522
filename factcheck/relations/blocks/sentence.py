"""Figures of one sentence that articles of one day print alike but for its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Fact
from factcheck.relations.blocks.contract import (
    Block,
    Blocking,
    Entry,
    Filed,
    by_day,
    day_of,
    differing,
    key_of,
    mark_of,
)
from factcheck.text.form import DIGITS, form


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Each figure of a sentence that says enough to be known again, marked by the numbers of the sentence."""
    read: dict[str, tuple[int, int] | None] = {}
    for position, fact in enumerate(facts):
        quote = fact.place.quote
        if quote not in read:
            shared = form(quote)
            read[quote] = None if shared is None else (key_of(shared), mark_of(*DIGITS.findall(quote)))
        if (told := read[quote]) is not None:
            key, mark = told
            yield Entry(key, day_of(fact.place.published), mark, position)


def blocks(filed: Sequence[Filed]) -> Iterator[Block]:
    """Those of one day."""
    for own in by_day(filed):
        yield from differing(own)


BLOCKING = Blocking("sentence", entries, blocks, days=0)
