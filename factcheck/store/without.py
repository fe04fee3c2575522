"""Any store without some of its articles."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.store.contract import Store
from factcheck.store.view import View


def without(store: Store, ids: Collection[str]) -> View:
    """A store without the articles of these ids."""
    left_out = frozenset(ids)
    return View(store, lambda id, _, __: id not in left_out)
