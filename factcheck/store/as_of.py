"""Any store as it stood on a day: what was published later is not there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from factcheck.model import Fact, Passage, Problem
from factcheck.store.contract import ArticleRecord, Query, Store

Held = TypeVar("Held", Fact, Passage)
_MORE = 4  # times as many are asked for where too many of those found are of later


class AsOf:
    """A store without the articles that were published after a day; those without a date stay."""

    def __init__(self, store: Store, day: date) -> None:
        self._store, self._day = store, day

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        return (fact for fact in self._store.facts(paths) if self._stood(fact.place.published))

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query."""
        return self._first(lambda limit: self._store.candidates(replace(query, limit=limit)), query.limit)

    def near(self, facts: Sequence[Fact]) -> list[Fact]:
        """The facts that some others may have to be held against."""
        return [fact for fact in self._store.near(facts) if self._stood(fact.place.published)]

    def passages(self, words: Collection[str], limit: int) -> list[Passage]:
        """Sentences that hold some of these words."""
        return self._first(lambda most: self._store.passages(words, most), limit)

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """The articles that were there."""
        return [article for article in self._store.articles(paths) if self._stood(article.published)]

    def problems(self) -> list[Problem]:
        """Files of the corpus that could not be used, whatever their day."""
        return self._store.problems()

    def close(self) -> None:
        """Let go of files."""
        self._store.close()

    def _first(self, ask: Callable[[int], Sequence[Held]], limit: int) -> list[Held]:
        """The best of those that were there: the limit counts only them, so that later ones hide nothing."""
        asked = limit
        while True:
            found = ask(asked)
            stood = [item for item in found if self._stood(item.place.published)]
            if len(stood) >= limit or len(found) < asked:
                return stood[:limit]
            asked *= _MORE

    def _stood(self, published: date | None) -> bool:
        return published is None or published <= self._day
