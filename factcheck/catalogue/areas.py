"""Areas with the time for which they stand: Bắc Ninh before and after 1 July 2025 is not one area."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import lru_cache

from factcheck.catalogue.tables import names, rows
from factcheck.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """One area. since (inclusive) and until (exclusive) bound its time; None is unbounded. iso is its ISO 3166 code."""

    id: str
    iso: str
    kind: str
    parent: str | None
    since: date | None
    until: date | None
    name: str
    vi: tuple[str, ...]
    en: tuple[str, ...]

    def stands(self, day: date) -> bool:
        """Whether the area exists on a day."""
        return (self.since is None or day >= self.since) and (self.until is None or day < self.until)


class Areas:
    """All areas by id, and which an area's name may mean."""

    def __init__(self, table: list[Area]) -> None:
        self.by_id = {area.id: area for area in table}
        self.by_name: dict[str, list[str]] = defaultdict(list)
        for area in table:
            for name in (area.name, *area.vi, *area.en):
                if area.id not in self.by_name[name]:
                    self.by_name[name].append(area.id)

    def standing(self, ids: list[str], day: date | None) -> str:
        """Of several areas of one name the one that stood on a day (the older where the day is unknown)."""
        if day is not None:
            ids = [id for id in ids if self.by_id[id].stands(day)] or ids
        else:
            ids = [id for id in ids if self.by_id[id].since is None] or ids
        return ids[0]

    def ancestors(self, id: str | None) -> tuple[str, ...]:
        """The areas that hold an area, nearest first; every economy lies in the world and nowhere else."""
        found: list[str] = []
        while id in self.by_id and (id := self.by_id[id].parent or "") and id not in found:
            found.append(id)
        return tuple(found)


@lru_cache(maxsize=1)
def areas() -> Areas:
    """The catalogue's areas."""
    return Areas([_area(row) for row in rows("areas.tsv")])


def _area(row: dict[str, str]) -> Area:
    return Area(
        id=row["id"],
        iso=row["iso"],
        kind=row["kind"],
        parent=row["parent"] or None,
        since=date.fromisoformat(row["from"]) if row["from"] else None,
        until=date.fromisoformat(row["until"]) if row["until"] else None,
        name=row["name"],
        vi=names(row["vi"]),
        en=names(row["en"]),
    )
