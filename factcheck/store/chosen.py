"""Any store of which only the articles with certain paths are asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.model import Fact
from factcheck.store.contract import Store
from factcheck.store.view import View


class Chosen(View):
    """A store of the articles with these paths; a path that no article has adds nothing."""

    def __init__(self, store: Store, paths: Collection[str]) -> None:
        self._paths = frozenset(paths)
        super().__init__(store, lambda _, path, __: path in self._paths)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        return self._store.facts(self._paths if paths is None else self._paths.intersection(paths))
