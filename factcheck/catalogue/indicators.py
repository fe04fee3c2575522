"""Indicators: what a figure can measure, in a tree (manufacturing is part of industrial production)."""

from __future__ import annotations

from functools import lru_cache

from factcheck.catalogue.tables import rows
from factcheck.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator.

    nature: flow (adds up over time), stock (at a date), index, price, rate (in %) or count. aggregate: it sums
    up sectors that are commonly printed beside it. unit: the dimension it is usually measured in.
    """

    id: str
    parent: str | None
    nature: str
    aggregate: bool
    unit: str
    label: str


class Indicators:
    """All indicators by id."""

    def __init__(self, table: list[Indicator]) -> None:
        self.by_id = {indicator.id: indicator for indicator in table}

    def ancestors(self, id: str | None) -> tuple[str, ...]:
        """What an indicator is part of, nearest first."""
        found: list[str] = []
        while id in self.by_id and (id := self.by_id[id].parent or "") and id not in found:
            found.append(id)
        return tuple(found)

    def related(self, one: str | None, other: str | None) -> bool:
        """Whether one is part of the other, either way."""
        return one is not None and other is not None and (one in self.ancestors(other) or other in self.ancestors(one))


@lru_cache(maxsize=1)
def indicators() -> Indicators:
    """The catalogue's indicators."""
    return Indicators(
        [
            Indicator(
                row["id"], row["parent"] or None, row["nature"], row["aggregate"] == "1", row["unit"], row["label"]
            )
            for row in rows("indicators.tsv")
        ]
    )
