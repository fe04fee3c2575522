"""Which facts of a corpus may speak of a claim's figure: a few narrow questions to the index, never all of it."""

from __future__ import annotations

from factcheck.catalogue import indicators
from factcheck.model import Fact, Measure
from factcheck.model.dataclass import replace
from factcheck.observation.subjects import content
from factcheck.store.contract import Query, Store

_ANY = 200  # facts of the unit and measure alone: what the nearest statement is found among
_OF_OTHER_TIMES = 300  # facts of the subject where the claim says when: they can only be related, and few are shown


def candidates(store: Store, claim: Fact) -> list[Fact]:
    """The asserted facts that may match, each once, in the order of the article and the text."""
    found = {fact.id: fact for query in _queries(claim) for fact in store.candidates(query) if fact.asserted}
    return sorted(found.values(), key=lambda fact: (fact.place.path, fact.origin, fact.span))


def _queries(claim: Fact) -> list[Query]:
    wanted = Query(units=frozenset({claim.quantity.unit}), measures=_measures(claim))
    queries = [replace(wanted, limit=_ANY)]
    if claim.period is not None:
        queries.append(replace(wanted, dates=claim.period.dates))
        wanted = replace(wanted, limit=_OF_OTHER_TIMES)
    if claim.indicator is not None:
        queries.append(replace(wanted, indicators=_family(claim.indicator)))
    if words := content(claim.subject, claim.quantity.unit or ""):
        queries.append(replace(wanted, words=words))
    return queries


def _measures(claim: Fact) -> frozenset[Measure]:
    """The claim's own, and of a count also the "9/13" that holds it."""
    return frozenset({Measure.LEVEL, Measure.SHARE} if claim.measure is Measure.LEVEL else {claim.measure})


def _family(indicator: str) -> frozenset[str]:
    """The indicator with all that it is part of and all its parts, which are related."""
    tree = indicators()
    parts = {id for id in tree.by_id if indicator in tree.ancestors(id)}
    return frozenset({indicator, *tree.ancestors(indicator), *parts})
