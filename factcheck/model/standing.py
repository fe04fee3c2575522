"""How much a source's figures count beside another's."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from factcheck.model.dataclass import dataclass, field


class Authority(StrEnum):
    """The standing of a source, in the words that people set it with."""

    OFFICIAL = "official"  # it makes the statistics: an office, a ministry, a bank
    AGENCY = "agency"  # others print what it sends
    PRESS = "press"  # it prints what others made

    @property
    def rank(self) -> int:
        """0 for the press, 2 for who makes the statistics."""
        return ("press", "agency", "official").index(self.value)


def rank(standing: Authority | None) -> int:
    """The rank of a standing; who has none counts as the press does."""
    return 0 if standing is None else standing.rank


@dataclass(frozen=True, slots=True)
class TableSpec:
    """How the tables of some files are read: what a desk has told of them.

    path: a pattern of paths. sheet: a pattern of names, None for every one. header: the rows of the header, from 1;
    none: they are looked for. columns: what each column says → the names of its columns, by their headers; across:
    what the headers of the value columns say. constants: what holds for the whole table. decimal: the decimal mark,
    None where the numbers tell it. codes: for what some column says, its codes → their meaning.
    """

    path: str
    sheet: str | None = None
    header: tuple[int, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    across: str | None = None
    decimal: str | None = None
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    standing: Authority | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """What a desk has told of its sources: which files are tables, and whose figures count for more.

    standing: patterns of paths, or publishers by their names, for each standing; where none is told for anybody, all
    sources are alike.
    """

    tables: tuple[TableSpec, ...] = ()
    standing: Mapping[Authority, tuple[str, ...]] = field(default_factory=dict)

    @property
    def tells_standing(self) -> bool:
        """Whether any source stands above another."""
        return any(self.standing.values()) or any(table.standing for table in self.tables)


UNTOLD = Sources()
