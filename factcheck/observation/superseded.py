"""Prints that a newer one replaced: each once, however many articles hold it, beside the newest of its series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence

from factcheck.model import Fact
from factcheck.model.dataclass import dataclass
from factcheck.observation.compare import Outcome, compare
from factcheck.observation.prints import Prints
from factcheck.observation.producers import producer
from factcheck.observation.revisions import Revision, Revisions, is_replaced, vintage
from factcheck.observation.same import REPORTED, same_observation


@dataclass(frozen=True, slots=True)
class Superseded:
    """A print, in all articles that hold it, the oldest first; and the one that holds now."""

    stale: tuple[Fact, ...]
    newest: Fact
    by_words: bool


def superseded(
    facts: Sequence[Fact], focus: Collection[str] = (), whole: Callable[[str], Sequence[Fact]] | None = None
) -> Iterator[Superseded]:
    """The superseded prints of some facts. focus: articles that hold the old print, or alone hold the new one."""
    revisions = Revisions(facts, whole)
    buckets: dict[Hashable, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.asserted and fact.period is not None and not fact.period.approximate:
            buckets[_bucket(fact)].append(fact)
    for bucket in buckets.values():
        asked = not focus or any(fact.origin in focus for fact in bucket)
        if asked and len({fact.quantity for fact in bucket}) > 1:
            # what a text itself says was replaced (điều chỉnh từ 3,32% lên …) is stale nowhere: its readers know
            holding = [fact for fact in bucket if not is_replaced(fact)]
            yield from _of_bucket(sorted(holding, key=_age), revisions, focus)


def _of_bucket(bucket: Sequence[Fact], revisions: Revisions, focus: Collection[str]) -> Iterator[Superseded]:
    found: dict[Hashable, list[Revision]] = defaultdict(list)
    for tried in Prints(_print, lambda fact: fact.origin).pairs(bucket):
        revision = next(filter(None, (_revision(one, other, revisions) for one, other in tried)), None)
        if revision is not None:
            found[_value(revision.older)].append(revision)
    brought: list[Superseded] = []  # what only the articles in focus replace: the last of it is news, the rest was old
    for value, replacing in found.items():
        best = max(replacing, key=lambda revision: (revisions.age(revision.newer) or (), _age(revision.newer)))
        stale = [best.older, *(fact for fact in bucket if _value(fact) == value and fact is not best.older)]
        mine = [fact for fact in stale if fact.origin in focus]
        rest = [fact for fact in stale if fact.origin not in focus]
        one = Superseded((*mine, *rest), best.newer, best.by_words)
        if mine or not focus:
            yield one
        elif all(fact.origin in focus for fact in bucket if _value(fact) == _value(best.newer)):
            brought.append(one)
    if brought:
        yield max(brought, key=lambda one: (revisions.age(one.stale[0]) or (), _age(one.stale[0])))


def _revision(one: Fact, other: Fact, revisions: Revisions) -> Revision | None:
    if compare(one.quantity, other.quantity).outcome is not Outcome.CONTRADICTS:
        return None
    found = revisions.revision(one, other)
    return found if found is not None and same_observation(one, other, revised=True) else None


def _bucket(fact: Fact) -> Hashable:
    assert fact.period is not None
    status = None if fact.status in REPORTED else fact.status
    return fact.indicator, fact.area, fact.measure, status, fact.quantity.unit, fact.quantity.per, fact.period.dates


def _print(fact: Fact) -> Hashable:
    """What makes two facts of a bucket one print."""
    return _value(fact), vintage(fact), fact.holder, fact.subject.lower(), fact.basis, fact.status


def _value(fact: Fact) -> Hashable:
    """A number as one producer's; where the catalogue knows no indicator, the words say of what."""
    return fact.quantity, producer(fact), fact.indicator or fact.subject.lower()


def _age(fact: Fact) -> tuple[str, str, int, str]:
    published = fact.place.published
    return published.isoformat() if published else "", fact.place.path, fact.span.start, fact.id
