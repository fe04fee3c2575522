"""Two stores as one: what changed in a few files, laid over the index of all."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from heapq import merge

from factcheck.model import Fact, Passage, Problem
from factcheck.store.contract import ArticleRecord, Query, Store


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

    def near(self, facts: Sequence[Fact]) -> list[Fact]:
        """The facts that some others may have to be held against."""
        return list(merge(*(store.near(facts) for store in self._both), key=_path))

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


def _path(fact: Fact) -> str:
    return fact.place.path
