"""Two stores as one: what changed in a few files, laid over the index of all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.model import Fact, Passage, Problem
from factcheck.store.contract import ArticleRecord, Query, Store

if TYPE_CHECKING:
    from factcheck.relations.blocks.contract import Blocking, Filed


class Overlay:
    """The articles of two stores that have no path in common."""

    def __init__(self, below: Store, above: Store) -> None:
        self._both = (below, above)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        return merge(*(store.facts(paths) for store in self._both), key=_path)

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query; those above, which are few, after the others where they would be cut off."""
        below, above = (store.candidates(query) for store in self._both)
        return [*below[: max(0, query.limit - len(above))], *above][: query.limit]

    def filed(self, by: Blocking) -> Iterator[tuple[int, list[Filed]]]:
        """What is filed in both under each key of a blocking."""
        told = (
            [(key, _numbered(filed, number)) for key, filed in store.filed(by)]
            for number, store in enumerate(self._both)
        )
        for key, found in groupby(merge(*told, key=_first), key=_first):
            yield key, sorted(one for _, filed in found for one in filed)

    def beside(self, by: Blocking, key: int, day: int) -> list[Filed]:
        """What is filed in both under a key."""
        told = (_numbered(store.beside(by, key, day), number) for number, store in enumerate(self._both))
        return sorted(one for filed in told for one in filed)

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of the article with a number."""
        return self._both[number % 2].article(number // 2)

    def whole(self, origin: str, path: str) -> Sequence[Fact]:
        """The facts of the article with an id and a path."""
        return self._both[0].whole(origin, path) or self._both[1].whole(origin, path)

    def record(self, number: int) -> ArticleRecord:
        """The article with a number."""
        return self._both[number % 2].record(number // 2)

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these words."""
        below, above = (store.passages(words, limit, paths) for store in self._both)
        return [*below[: max(0, limit - len(above))], *above][:limit]

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """All articles in order, or those with these paths."""
        return list(merge(*(store.articles(paths) for store in self._both), key=lambda article: article.path))

    def problems(self) -> list[Problem]:
        """Files of the corpus that could not be used, by path."""
        return sorted((one for store in self._both for one in store.problems()), key=lambda problem: problem.path)

    def close(self) -> None:
        """Let go of files."""
        for store in self._both:
            store.close()


def _numbered(filed: Iterable[Filed], store: int) -> list[Filed]:
    """With numbers that tell which of the two stores an article is in."""
    return [one._replace(article=2 * one.article + store) for one in filed]


def _first(told: tuple[int, list[Filed]]) -> int:
    return told[0]


def _path(fact: Fact) -> str:
    return fact.place.path
