"""What is looked at together: of the whole corpus, or beside one article that is not in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from factcheck.desk.gathered import gathered
from factcheck.model import Fact
from factcheck.relations.blocks import observation, sentence, subject
from factcheck.relations.blocks.contract import Block, Blocking, Filed
from factcheck.rules import Printed
from factcheck.store.contract import Store, in_order

_ARTICLES = 256  # that are kept: what is looked at next is often of the same
IsOther = Callable[[Filed], bool]
"""Whether something is filed of another article than the draft."""

DRAFT = -1  # the number of an article that is in no store


class Articles(Protocol):
    """A store as far as blocks are read from it."""

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of the article with a number."""
        ...


class Reading:
    """Reads blocks from a store; draft: the facts of an article that is not in it."""

    def __init__(self, store: Articles, draft: Sequence[Fact] = ()) -> None:
        self._store, self._draft = store, draft
        self._read = lru_cache(_ARTICLES)(store.article)

    def article(self, number: int) -> Sequence[Fact]:
        """All facts of an article."""
        return self._draft if number == DRAFT else self._read(number)

    def facts(self, places: Iterable[tuple[int, int]]) -> list[Fact]:
        """Some facts by article and position, in order."""
        return in_order(self.article(number)[position] for number, position in dict.fromkeys(places))

    def printed(self, block: Block, focus: Iterable[str] | None = None) -> Printed:
        """A block for those who check it; focus: instead of the block's own."""
        whole = {number: self.article(number) for number in block.articles}
        told = dict.fromkeys(place for place in block.facts if place[0] not in whole)
        facts = [(number, fact) for number, own in whole.items() for fact in own]
        facts += [(number, self.article(number)[position]) for number, position in told]
        numbers = {fact.origin: number for number, fact in facts}
        return Printed(
            facts=in_order(fact for _, fact in facts),
            focus=frozenset((own[0].origin for own in whole.values()) if focus is None else focus),
            reader=lambda origin: self.article(numbers[origin]),
        )


def blocks(store: Store, by: Blocking) -> Iterator[Block]:
    """All blocks of a corpus."""
    found = (block for _, filed in store.filed(by) for block in by.blocks(filed))
    return gathered(found) if by.gathered else found


def blocks_beside(store: Store, by: Blocking, draft: Sequence[Fact], is_other: IsOther) -> Iterator[Block]:
    """The blocks that an article would be asked about in, if it were in the corpus with the number DRAFT."""
    own: dict[tuple[int, int], list[Filed]] = defaultdict(list)
    for entry in by.entries(draft):
        own[entry.key, entry.day].append(Filed(entry.day, entry.mark, DRAFT, entry.fact))
    together = (sorted([*own[at], *filter(is_other, store.beside(by, *at))]) for at in sorted(own))
    found = (block for filed in together for block in by.blocks(filed) if _is_of_draft(block))
    return gathered(found) if by.gathered else found


def beside_draft(store: Store, draft: Sequence[Fact], is_other: IsOther) -> Iterator[tuple[int, int]]:
    """The figures of the corpus, by article and position, that share an observation or a sentence with an article."""
    for by in (observation.BLOCKING, subject.BLOCKING, sentence.BLOCKING):
        for at in dict.fromkeys((entry.key, entry.day) for entry in by.entries(draft)):
            yield from ((one.article, one.fact) for one in filter(is_other, store.beside(by, *at)))


def _is_of_draft(block: Block) -> bool:
    """Whether a block asks about the draft; where it asks about no article, whether the draft is in it."""
    return DRAFT in (block.articles or dict(block.facts))
