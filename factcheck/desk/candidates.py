"""Which facts of a corpus may speak of a claim's figure: a few narrow questions to the index, never all of it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.catalogue import indicators
from factcheck.model import Fact, Measure
from factcheck.model.dataclass import replace
from factcheck.observation.subjects import content
from factcheck.store.contract import Query, Store, in_order

MOST = 300  # facts that one question brings: of those that share dates, indicator or words the nearest by their words
_FEW = 200  # facts that are enough to tell the nearest


def candidates(store: Store, claim: Fact) -> list[Fact]:
    """The asserted facts that may match, each once, in the order of the article and the text."""
    found: dict[str, Fact] = {}
    for asked, is_enough in _queries(claim):
        if not is_enough or len(found) < _FEW:
            found.update((fact.id, fact) for fact in _brought(store, asked) if fact.asserted)
    return in_order(found.values())


def _brought(store: Store, asked: Query) -> Iterator[Fact]:
    """What a question brings; where that is cut off, also all that nothing is nearer than: what holds all its words."""
    brought = store.candidates(asked)
    yield from brought
    if asked.words and asked.indicators is None and len(brought) >= asked.limit:
        yield from store.candidates(replace(asked, words=(), subject=asked.words))


def _queries(claim: Fact) -> Iterator[tuple[Query, bool]]:
    """What to ask, the nearest first, and whether it is of no use where enough was found before."""
    kind = Query(units=frozenset({claim.quantity.unit}), measures=_measures(claim), limit=MOST)
    if claim.period is not None:
        yield from ((query, False) for query in _of_subject(claim, replace(kind, dates=claim.period.dates)))
    # what the claim speaks of at other times; all that can be asked for, where it does not say when
    yield from ((query, claim.period is not None) for query in _of_subject(claim, kind))
    yield replace(kind, limit=_FEW), True


def _of_subject(claim: Fact, wanted: Query) -> Iterator[Query]:
    told = (*content(claim.subject, claim.quantity.unit or ""), *content(claim.holder or ""))
    words = tuple(word for word in told if not word.isdecimal())
    if claim.indicator is not None:
        family = replace(wanted, indicators=_family(claim.indicator))
        yield from (replace(family, words=words), family) if words else (family,)
    if words:
        yield replace(wanted, words=words)
    elif claim.indicator is None and wanted.dates is not None:
        yield wanted


def _measures(claim: Fact) -> frozenset[Measure]:
    """The claim's own, and of a count also the "9/13" that holds it."""
    return frozenset({Measure.LEVEL, Measure.SHARE} if claim.measure is Measure.LEVEL else {claim.measure})


def _family(indicator: str) -> frozenset[str]:
    """The indicator with all that it is part of and all its parts, which are related."""
    tree = indicators()
    parts = {id for id in tree.by_id if indicator in tree.ancestors(id)}
    return frozenset({indicator, *tree.ancestors(indicator), *parts})
