"""An article by itself: where its own figures cannot all be true, or some printed elsewhere may tell that they are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Fact
from factcheck.relations.blocks.contract import UNDATED, Block, Blocking, Entry, Filed, day_of, key_of
from factcheck.relations.contract import constraints_of
from factcheck.relations.propagation.conflicts import conflicts
from factcheck.relations.propagation.network import networks
from factcheck.relations.propagation.prints import SAME_VINTAGE, Printed
from factcheck.relations.reading.observed import Observed
from factcheck.relations.reading.said_twice import said_twice

ASKS, TELLS, WRONG = 1, 2, 3  # marks: reckons with a value that it does not print; prints one; is wrong by itself


def entries(facts: Sequence[Fact]) -> Iterator[Entry]:
    """The values that have a holder, by name, and the article itself where something is wrong with it alone."""
    if not facts:
        return
    day = day_of(facts[0].place.published)
    constraints = constraints_of(facts)
    printed = Printed(facts, constraints)
    for position, fact in enumerate(facts):
        name = printed.name(fact)
        if name is not None and name.holder is not None:
            yield Entry(_key(name), day, TELLS, position)
    for name in printed.asked(constraints):
        yield Entry(_key(name), day, ASKS, 0)
    if any(said_twice(facts)) or any(conflicts(networks(constraints, printed))):
        yield Entry(key_of(facts[0].origin), day, WRONG, 0)


def blocks(filed: Sequence[Filed]) -> Iterator[Block]:
    """Each article with what others print, of one vintage, of what it reckons with; each that is wrong by itself."""
    telling = [one for one in filed if one.mark == TELLS]
    for one in filed:
        if one.mark == WRONG:
            yield Block((one.article,))
        elif one.mark == ASKS:
            told = tuple((other.article, other.fact) for other in telling if _is_near(one, other))
            if told:
                yield Block((one.article,), told)


def _is_near(one: Filed, other: Filed) -> bool:
    if UNDATED in {one.day, other.day}:
        return one.article != other.article and one.day == other.day
    return one.article != other.article and abs(one.day - other.day) <= SAME_VINTAGE


def _key(name: Observed) -> int:
    return key_of(*name.rough, *sorted(name.words), "", *sorted(name.holder or ()), name.is_planned)


BLOCKING = Blocking("article", entries, blocks, days=SAME_VINTAGE, gathered=True)
