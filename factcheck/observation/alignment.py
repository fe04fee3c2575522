"""Which facts stand in one row when articles are laid side by side: those of one observation.

Figures that agree come together first. Then groups that differ are joined, but only where each of them fits each: a
figure that fits two groups that do not fit one another may be the other's as well, and stays alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.model import Fact, Moment, Status
from factcheck.observation.alike import agreeing, differing
from factcheck.text.form import skeleton

_FIGURES = 3  # figures in which two articles agree that tell one story …
_PART = 0.25  # … and what part they are of those of the shorter
_MOST = 200  # different numbers of what seems one thing; so many are a table, and of many things

_Group = list[Fact]


def aligned(facts: Iterable[Fact], context: Iterable[Fact] = ()) -> list[_Group]:
    """The facts in groups of one observation, each in the order of article and text; the order given does not matter.

    One that says too little of what it is about stays alone. context: the other facts of the same articles, which
    show whether two of them tell one story.
    """
    buckets: dict[tuple[object, ...] | None, list[Fact]] = defaultdict(list)
    wanted = {fact.id: fact for fact in facts}
    known = {fact.id: fact for fact in context} | wanted
    for fact in sorted(known.values(), key=order):
        buckets[_key(fact)].append(fact)
    unclear = buckets.pop(None, [])
    agreed = [_agreed(bucket) for bucket in buckets.values()]
    stories = _stories(agreed)
    groups = [*_copied(unclear, stories), *(group for found in agreed for group in _joined(found, stories))]
    kept = ([fact for fact in group if fact.id in wanted] for group in groups)
    return sorted(filter(None, kept), key=_first)


def order(fact: Fact) -> tuple[str, str, int, int]:
    """By what facts are sorted: the article's path and name, and where they stand in it."""
    return fact.place.path, fact.origin, fact.span.start, fact.span.end


def _first(group: Sequence[Fact]) -> tuple[str, str, int, int]:
    return order(group[0])


def _key(fact: Fact) -> tuple[object, ...] | None:
    """The sides that match exactly; None where they say too little."""
    if not fact.asserted or (fact.area is None and fact.holder is None and fact.indicator is None):
        return None
    if fact.period is None and not (fact.indicator and fact.holder):
        return None
    status = Status.ACTUAL if fact.status is Status.ESTIMATE else fact.status
    quantity = fact.quantity
    return (
        *(fact.indicator, fact.area, fact.measure, status, fact.moment is Moment.BEFORE),
        *(quantity.unit, quantity.per, quantity.out_of),
        fact.period and (fact.period.dates, fact.period.approximate),
    )


def _agreed(bucket: Sequence[Fact]) -> list[_Group]:
    """Groups whose members all agree with each other."""
    groups: list[_Group] = []
    for fact in bucket:
        group = next((group for group in groups if all(agreeing(member, fact) for member in group)), None)
        if group is None:
            groups.append([fact])
        else:
            group.append(fact)
    return groups


def _stories(agreed: Iterable[Sequence[_Group]]) -> frozenset[tuple[str, str]]:
    """The pairs of articles that agree in so many figures that they tell of the same things."""
    total: Counter[str] = Counter()
    shared: Counter[tuple[str, str]] = Counter()
    for group in (group for found in agreed for group in found):
        origins = sorted({fact.origin for fact in group})
        total.update(origins)
        shared.update(combinations(origins, 2))
    return frozenset(
        (one, other)
        for (one, other), number in shared.items()
        if number >= max(_FIGURES, _PART * min(total[one], total[other]))
    )


def _joined(groups: Sequence[_Group], stories: frozenset[tuple[str, str]]) -> Iterator[_Group]:
    """The groups, those of one observation together: where every one of a cluster fits every other."""
    if len(groups) > _MOST:
        yield from groups
        return
    fits = [
        frozenset(at for at, other in enumerate(groups) if other is group or _fit(group, other, stories))
        for group in groups
    ]
    for at, cluster in enumerate(fits):
        if any(fits[other] != cluster for other in cluster):
            yield groups[at]
        elif at == min(cluster):
            yield sorted((fact for other in cluster for fact in groups[other]), key=order)


def _copied(facts: Sequence[Fact], stories: frozenset[tuple[str, str]]) -> list[_Group]:
    """What says too little of what it is about, in groups where two articles of one story print the same sentence."""
    alike: dict[tuple[object, ...], list[_Group]] = defaultdict(list)
    for fact in facts:
        before = skeleton(fact.place.quote[: fact.place.start - fact.place.quote_start])
        sides = fact.measure, fact.status, fact.quantity.unit, fact.asserted
        groups = alike[(skeleton(fact.place.quote), before, *sides)]
        fitting = (group for group in groups if all(_pair(one.origin, fact.origin) in stories for one in group))
        group = next(fitting, None)
        if group is None:
            groups.append([fact])
        else:
            group.append(fact)
    return [group for groups in alike.values() for group in groups]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _fit(one: _Group, other: _Group, stories: frozenset[tuple[str, str]]) -> bool:
    return all(_is_one(first, second, stories) for first in one for second in other)


def _is_one(one: Fact, other: Fact, stories: frozenset[tuple[str, str]]) -> bool:
    first, second = sorted((one, other), key=order)
    story = _pair(one.origin, other.origin) in stories
    return agreeing(first, second) or differing(first, second, story=story)
