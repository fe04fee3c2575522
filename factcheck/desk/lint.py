"""Does a new article contradict the corpus, or itself? It is never its own evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.desk.conflicts import run
from factcheck.desk.origins import findings_with_origins
from factcheck.desk.policy import chosen, judged
from factcheck.extract import extract, passages
from factcheck.model import Article, Fact, Finding, Place, Policy, Related
from factcheck.rules import Printed, Rule, Scope
from factcheck.store.contract import Store, content_hash

_ANY = Policy()


def lint(store: Store, article: Article, policy: Policy = _ANY) -> list[Finding]:
    """The findings that stand in the article, in reading order."""
    found = _raised(store, article, policy)
    mine = (item for item in (_turned(item, article) for item in found) if _is_own(item.place, article))
    ordered = sorted(judged(policy, mine), key=_in_order)
    grouped = groupby(ordered, key=lambda item: (item.start, item.end, item.rule))
    return findings_with_origins(_as_one(list(same)) for _, same in grouped)


def _raised(store: Store, article: Article, policy: Policy) -> list[Finding]:
    """What the rules say of the article and of what the corpus has beside it.

    Only facts near to its own are looked at. Whether two texts tell one story shows in all their figures, so articles
    that a finding speaks of are then read whole, and everything is asked again.
    """
    draft = extract(article)
    rules = chosen(policy, without=Scope.CORPUS)
    others = _without_itself(store, article, store.near(draft))
    found = _run(rules, article, draft, others)
    told = {place.path for item in found for place in (item.place, *(other.place for other in item.related))}
    told &= {fact.place.path for fact in others}
    if not told:
        return found
    rest = [fact for fact in others if fact.place.path not in told]
    whole = _without_itself(store, article, list(store.facts(told)))
    in_order = sorted([*rest, *whole], key=lambda fact: (fact.place.path, fact.origin, fact.span))
    return _run(rules, article, draft, in_order)


def _run(rules: Sequence[Rule], article: Article, draft: Sequence[Fact], others: Sequence[Fact]) -> list[Finding]:
    return run(rules, Printed([*others, *draft], {article.id}, passages(article), article))


def _without_itself(store: Store, article: Article, facts: Sequence[Fact]) -> list[Fact]:
    # the same file, or the same words under another name, would only repeat the article
    hash_ = content_hash(article.text)
    records = store.articles({fact.place.path for fact in facts})
    own = {record.id for record in records if record.hash == hash_} | {article.id}
    return [fact for fact in facts if fact.origin not in own]


def _in_order(item: Finding) -> tuple[object, ...]:
    return item.start, item.end, item.rule, *((other.place.path, other.place.start) for other in item.related)


def _as_one(same: list[Finding]) -> Finding:
    """One wrong figure is one finding, however many sources it contradicts: all of them are related."""
    related = (other for item in same for other in item.related)
    unlike = {(other.place.path, other.place.start): other for other in related}
    return replace(same[0], related=tuple(unlike.values()))


def _is_own(place: Place, article: Article) -> bool:
    """Whether a place is in the article; a file may hold others as well."""
    return place.path == (article.path or article.id) and place.locator == article.locator


def _turned(item: Finding, article: Article) -> Finding:
    """The finding seen from the article: its place is the article's own wherever one of its places is."""
    if _is_own(item.place, article):
        return item
    mine = next((other for other in item.related if _is_own(other.place, article)), None)
    if mine is None:
        return item
    rest = tuple(other for other in item.related if other is not mine)
    return replace(item, place=mine.place, related=(Related(item.message, item.place), *rest))
