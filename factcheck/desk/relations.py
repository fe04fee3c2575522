"""The arithmetic that the articles of a corpus state between their figures."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.model import Calculation
from factcheck.relations.propagation.calculations import calculations
from factcheck.store.contract import Store


def stated(store: Store, paths: Collection[str] | None = None) -> list[Calculation]:
    """Every relation that was recognised in these articles (None: in all), in the order of the texts."""
    return list(calculations(list(store.facts(paths))))
