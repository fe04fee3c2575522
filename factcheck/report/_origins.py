"""One story in several papers is shown once, with how many print it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from factcheck.model import Evidence, Relation, say, say_counted


class _Numbered(Protocol):
    @property
    def origin(self) -> int | None: ...


Numbered = TypeVar("Numbered", bound=_Numbered)


def firsts(items: Iterable[Numbered]) -> Iterator[Numbered]:
    """The first of each origin; where nobody compared them, all."""
    seen: set[int] = set()
    for item in items:
        if item.origin is None or item.origin not in seen:
            yield item
        if item.origin is not None:
            seen.add(item.origin)


def told(articles: int, origins: int) -> str:
    """ "(3 articles, 1 origin)"; nothing for one article alone."""
    if articles <= 1:
        return ""
    printing = say_counted("{count} article", "{count} articles", articles)
    of = say_counted("{count} origin", "{count} origins", origins)
    return say("({articles}, {origins})", articles=printing, origins=of)


def told_of(evidence: Sequence[Evidence], relation: Relation) -> str:
    """How many articles and origins agree, or contradict."""
    of = [one for one in evidence if one.relation is relation and one.origin is not None]
    return told(len({one.fact.origin for one in of}), _apart((one.fact.origin, one.origin) for one in of))


def _apart(printed: Iterable[tuple[str, int | None]]) -> int:
    """How many origins some prints have: what one article says in several sentences is of one."""
    groups: list[set[str | int | None]] = []
    for article, origin in printed:
        joined = {article, origin}.union(*(group for group in groups if group & {article, origin}))
        groups = [*(group for group in groups if not group & joined), joined]
    return len(groups)
