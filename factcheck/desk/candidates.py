"""Which facts of a corpus may speak of a claim's figure: a few narrow questions to the index, never all of it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.catalogue import indicators
from factcheck.model import Fact, Measure
from factcheck.model.dataclass import replace
from factcheck.observation.subjects import content
from factcheck.store.contract import Query, Store

_MOST = 300  # facts that one question brings: of those that share dates, indicator or words the nearest by their words
_FEW = 200  # facts of the unit and measure alone are asked for where there are fewer others, to tell the nearest


def candidates(store: Store, claim: Fact) -> list[Fact]:
    """The asserted facts that may match, each once, in the order of the article and the text."""
    found: dict[str, Fact] = {}
    for query in _queries(claim):
        found.update((fact.id, fact) for fact in store.candidates(query) if fact.asserted)
    if len(found) < _FEW:
        found.update((fact.id, fact) for fact in store.candidates(_of_kind(claim, _FEW)) if fact.asserted)
    return sorted(found.values(), key=lambda fact: (fact.place.path, fact.origin, fact.span))


def _queries(claim: Fact) -> Iterator[Query]:
    wanted = _of_kind(claim, _MOST)
    subject = content(claim.subject, claim.quantity.unit or "")
    words = (*subject, *content(claim.holder or ""))
    for dated in (replace(wanted, dates=claim.period.dates), wanted) if claim.period is not None else (wanted,):
        if claim.indicator is not None:
            family = replace(dated, indicators=_family(claim.indicator))
            yield from (replace(family, words=words), family) if words else (family,)
        if words:
            yield replace(dated, words=words)
        elif dated.dates is not None and claim.indicator is None:
            yield dated


def _of_kind(claim: Fact, limit: int) -> Query:
    return Query(units=frozenset({claim.quantity.unit}), measures=_measures(claim), limit=limit)


def _measures(claim: Fact) -> frozenset[Measure]:
    """The claim's own, and of a count also the "9/13" that holds it."""
    return frozenset({Measure.LEVEL, Measure.SHARE} if claim.measure is Measure.LEVEL else {claim.measure})


def _family(indicator: str) -> frozenset[str]:
    """The indicator with all that it is part of and all its parts, which are related."""
    tree = indicators()
    parts = {id for id in tree.by_id if indicator in tree.ancestors(id)}
    return frozenset({indicator, *tree.ancestors(indicator), *parts})
