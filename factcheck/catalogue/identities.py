"""Indicators that others add up to by definition: total trade is exports and imports."""

from __future__ import annotations

from functools import lru_cache

from factcheck.catalogue.tables import names, rows
from factcheck.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """result = the sum of plus, less the sum of minus; all are indicator ids."""

    result: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]

    @property
    def indicators(self) -> tuple[str, ...]:
        """The result, then its parts."""
        return (self.result, *self.plus, *self.minus)


@lru_cache(maxsize=1)
def identities() -> tuple[Identity, ...]:
    """All identities of the catalogue."""
    return tuple(Identity(row["result"], names(row["plus"]), names(row["minus"])) for row in rows("identities.tsv"))
