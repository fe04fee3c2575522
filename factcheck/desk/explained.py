"""Whether a claim says more than its figures do, so that its words have to be read as well."""

from __future__ import annotations

from factcheck.catalogue import areas
from factcheck.model import Fact
from factcheck.observation.holders import core
from factcheck.observation.subjects import content, indicator_words, time_words

_FEW = 4  # unexplained words up to which a claim is a statement about its figures alone


def is_statement(claim: str, figures: tuple[Fact, ...]) -> bool:
    """Whether a claim says more than the indicators, areas, holders and periods of its figures explain."""
    explained = frozenset().union(*map(_explained, figures)) | time_words(claim)
    further = {word for word in content(claim) if word not in explained and not word[0].isdigit()}
    return len(further) > _FEW


def _explained(fact: Fact) -> frozenset[str]:
    place = areas().by_id.get(fact.area or "")
    names = " ".join((place.name, *place.vi, *place.en)) if place else ""
    words = content(f"{fact.printed} {fact.quantity.unit or ''} {names}")
    known = indicator_words(fact.indicator) if fact.indicator else frozenset()
    return frozenset(words) | known | (core(fact.holder) if fact.holder else frozenset())
