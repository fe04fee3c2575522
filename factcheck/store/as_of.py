"""Any store as it stood on a day: what was published later is not there."""

from __future__ import annotations

from datetime import date

from factcheck.store.contract import Store
from factcheck.store.view import View


def as_of(store: Store, day: date) -> View:
    """A store without the articles that were published after a day; those without a date stay."""
    return View(store, lambda _, __, published: published is None or published <= day)
