"""Any store of which only the articles with certain paths are asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.model import Fact, Passage
from factcheck.model.dataclass import replace
from factcheck.store.contract import Query, Store
from factcheck.store.view import View


class Chosen(View):
    """A store of the articles with these paths; a path that no article has adds nothing.

    It asks for them by their paths rather than for ever more: of a large corpus they may be very few.
    """

    def __init__(self, store: Store, paths: Collection[str]) -> None:
        self._paths = frozenset(paths)
        super().__init__(store, lambda _, path, __: path in self._paths)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        return self._store.facts(self._of(paths))

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query."""
        return self._store.candidates(replace(query, paths=self._of(query.paths)))

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these words."""
        return self._store.passages(words, limit, self._of(paths))

    def _of(self, paths: Collection[str] | None) -> frozenset[str]:
        return self._paths if paths is None else self._paths.intersection(paths)
