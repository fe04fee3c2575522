"""Does a new article contradict the corpus, or itself? It is never its own evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import groupby

from factcheck.desk.blocks import Reading, beside_draft, blocks_beside
from factcheck.desk.conflicts import Raised
from factcheck.desk.origins import findings_with_origins
from factcheck.desk.policy import chosen, judged
from factcheck.extract import extract, passages
from factcheck.model import Article, Finding, Policy, Related
from factcheck.model.dataclass import replace
from factcheck.relations.blocks.contract import Filed, blockings
from factcheck.rules import DRAFT, Printed, Rule, Scope
from factcheck.store.contract import Store, content_hash

_ANY = Policy()


def lint(store: Store, article: Article, policy: Policy = _ANY) -> list[Finding]:
    """The findings that stand in the article, in reading order."""
    found = raised(store, article, chosen(policy, without=Scope.CORPUS))
    mine = (item for item in (_turned(item, article) for item in found) if article.holds(item.place))
    ordered = sorted(judged(policy, mine), key=_in_order)
    grouped = groupby(ordered, key=lambda item: (item.start, item.end, item.rule))
    return findings_with_origins(_as_one(list(same)) for _, same in grouped)


def raised(store: Store, article: Article, rules: Sequence[Rule]) -> list[Finding]:
    """What the rules say of the article and of what the corpus has beside it, block by block."""
    draft = sorted(extract(article), key=lambda fact: fact.span.start)
    is_other = _others(store, article)
    reading = Reading(store, draft)
    found = Raised(rules)
    for by in blockings():
        checks = found.checks(by.id)
        for block in blocks_beside(store, by, draft, is_other) if checks else ():
            for check in checks:
                found.add(check.find(reading.printed(block, [article.id])))
    if checks := found.checks(DRAFT):
        beside = reading.facts(beside_draft(store, draft, is_other))
        printed = Printed([*beside, *draft], {article.id}, passages(article), article)
        for check in checks:
            found.add(check.find(printed))
    return found.findings


def _others(store: Store, article: Article) -> Callable[[Filed], bool]:
    """Whether something is filed of another article: the same one under another name would only repeat it."""
    hash_ = content_hash(article.text)

    @lru_cache(None)
    def is_other(number: int) -> bool:
        record = store.record(number)
        return record.hash != hash_ and record.id != article.id

    return lambda filed: is_other(filed.article)


def _in_order(item: Finding) -> tuple[object, ...]:
    return item.start, item.end, item.rule, *((other.place.path, other.place.start) for other in item.related)


def _as_one(same: list[Finding]) -> Finding:
    """One wrong figure is one finding, however many sources it contradicts: all are related, the worst comes first."""
    same.sort(key=lambda item: -item.severity.rank)
    related = (other for item in same for other in item.related)
    unlike = {(other.place.path, other.place.start): other for other in related}
    return replace(same[0], related=tuple(unlike.values()))


def _turned(item: Finding, article: Article) -> Finding:
    """The finding seen from the article: its place is the article's own wherever one of its places is."""
    if article.holds(item.place):
        return item
    mine = next((other for other in item.related if article.holds(other.place)), None)
    if mine is None:
        return item
    rest = tuple(other for other in item.related if other is not mine)
    return replace(item, place=mine.place, related=(Related(item.message, item.place), *rest))
