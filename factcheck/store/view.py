"""Any store without some of its articles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from factcheck.model import Fact, Passage, Problem
from factcheck.model.dataclass import replace
from factcheck.store.contract import ArticleRecord, Query, Store

if TYPE_CHECKING:
    from factcheck.relations.blocks.contract import Blocking, Filed

Held = TypeVar("Held", Fact, Passage)
Kept = Callable[[str, str, date | None], bool]
"""Whether an article is there, by its id, its path and the day of its publication."""

_KNOWN = 100_000  # articles of which it is known whether they are kept
_MORE = 4  # times as many are asked for where too many of those found are hidden


class View:
    """A store that shows only the articles that are kept."""

    def __init__(self, store: Store, kept: Kept) -> None:
        self._store, self._kept = store, kept
        self._holds = lru_cache(_KNOWN)(self._look)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        return filter(self._shows, self._store.facts(paths))

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query."""
        return self._first(lambda limit: self._store.candidates(replace(query, limit=limit)), query.limit)

    def filed(self, by: Blocking) -> Iterator[tuple[int, list[Filed]]]:
        """What is filed of the articles that are kept under each key of a blocking."""
        for key, filed in self._store.filed(by):
            kept = [one for one in filed if self._holds(one.article)]
            if kept:
                yield key, kept

    def beside(self, by: Blocking, key: int, day: int) -> list[Filed]:
        """What is filed of the articles that are kept under a key."""
        return [one for one in self._store.beside(by, key, day) if self._holds(one.article)]

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of the article with a number, which is one that is kept."""
        return self._store.article(number)

    def whole(self, origin: str, path: str) -> Sequence[Fact]:
        """The facts of the article with an id and a path; none where it is not kept."""
        found = self._store.whole(origin, path)
        return found if len(found) and self._shows(found[0]) else ()

    def record(self, number: int) -> ArticleRecord:
        """The article with a number, which is one that is kept."""
        return self._store.record(number)

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these words."""
        return self._first(lambda most: self._store.passages(words, most, paths), limit)

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """The articles that are kept."""
        return [
            article
            for article in self._store.articles(paths)
            if self._kept(article.id, article.path, article.published)
        ]

    def problems(self) -> list[Problem]:
        """Files of the corpus that could not be used, kept or not: nobody knows what is in them."""
        return self._store.problems()

    def close(self) -> None:
        """Let go of files."""
        self._store.close()

    def _first(self, ask: Callable[[int], Sequence[Held]], limit: int) -> list[Held]:
        """The best of those that are kept: the limit counts only them, so that the others hide nothing."""
        asked = limit
        while True:
            found = ask(asked)
            kept = [item for item in found if self._shows(item)]
            if len(kept) >= limit or len(found) < asked:
                return kept[:limit]
            asked *= _MORE

    def _look(self, number: int) -> bool:
        record = self._store.record(number)
        return self._kept(record.id, record.path, record.published)

    def _shows(self, item: Fact | Passage) -> bool:
        return self._kept(item.origin, item.place.path, item.place.published)
