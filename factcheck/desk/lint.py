"""Does a new article contradict the corpus, or itself? It is never its own evidence."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from factcheck.desk.conflicts import run
from factcheck.desk.origins import findings_with_origins
from factcheck.extract import extract, passages
from factcheck.model import Article, Finding, Related
from factcheck.rules import Printed, Scope, rules
from factcheck.store.contract import Store, content_hash


def lint(store: Store, article: Article) -> list[Finding]:
    """The findings that stand in the article, in reading order."""
    draft = extract(article)
    hash_ = content_hash(article.text)
    path = article.path or article.id
    # the same file, or the same words under another name, would only repeat the draft
    own = {record.id for record in store.articles() if record.path == path or record.hash == hash_}
    own.add(article.id)
    others = [fact for fact in store.facts() if fact.origin not in own]
    chosen = [rule for rule in rules() if rule.scope is not Scope.CORPUS]
    found = [_turned(item, path) for item in run(chosen, Printed([*others, *draft], {article.id}, passages(article)))]
    mine = sorted((item for item in found if item.place.path == path), key=lambda item: (item.start, item.rule))
    grouped = groupby(mine, key=lambda item: (item.start, item.end, item.rule))
    return findings_with_origins(_as_one(list(same)) for _, same in grouped)


def _as_one(same: list[Finding]) -> Finding:
    """One wrong figure is one finding, however many sources it contradicts: all of them are related."""
    related = (other for item in same for other in item.related)
    unlike = {(other.place.path, other.place.start): other for other in related}
    return replace(same[0], related=tuple(unlike.values()))


def _turned(item: Finding, path: str) -> Finding:
    """The finding seen from the article: its place is the article's own wherever one of its places is."""
    if item.place.path == path:
        return item
    mine = next((other for other in item.related if other.place.path == path), None)
    if mine is None:
        return item
    rest = tuple(other for other in item.related if other is not mine)
    return replace(item, place=mine.place, related=(Related(item.message, item.place), *rest))
