"""A table as it stands on a sheet: cells in rows and columns, some of them merged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.model import Anchor
from factcheck.model.dataclass import dataclass


class Number(NamedTuple):
    """A number as a cell shows it, and one unit of its last place; unit: "%" where its format says so."""

    value: Decimal
    step: Decimal
    unit: str = ""


class Cell(NamedTuple):
    """What a cell shows. number: where it holds one rather than text. line, column: where it begins in its file."""

    text: str
    line: int
    column: int
    number: Number | None = None


class Merged(NamedTuple):
    """Cells that are one; all ends are included, rows and columns count from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet. rows: by their numbers, cells by those of their columns, both from 1; what is empty is not there.

    name: None where a file has one sheet and no name for it. width: how many columns of the file a character takes.
    uncached: cells that hold a formula whose value was not kept.
    """

    name: str | None
    rows: Mapping[int, Mapping[int, Cell]]
    merged: Sequence[Merged] = ()
    width: int = 1
    uncached: frozenset[str] = frozenset()

    def cell(self, row: int, column: int) -> Cell | None:
        """What stands in a cell, or in the cells that it is merged with; None where nothing does."""
        found = self.rows.get(row, {}).get(column)
        if found is None:
            at = next((one for one in self.merged if _is_in(row, column, one)), None)
            found = self.rows.get(at.top, {}).get(at.left) if at else None
        return found

    def locator(self, row: int, column: int) -> str:
        """What a spreadsheet calls a cell."""
        cell = f"{letters(column)}{row}"
        return cell if self.name is None else f"{self.name}!{cell}"

    def anchor(self, offset: int, cell: Cell) -> Anchor:
        """Where a cell's text goes on from an offset."""
        return Anchor(offset, cell.line, cell.column, self.width)

    def texts(self, row: int) -> Iterator[str]:
        """What stands in a row, from left to right."""
        return (cell.text for _, cell in sorted(self.rows.get(row, {}).items()))


def letters(column: int) -> str:
    """What a spreadsheet calls a column: 1 is A, 27 is AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def _is_in(row: int, column: int, merged: Merged) -> bool:
    return merged.top <= row <= merged.bottom and merged.left <= column <= merged.right
