"""Which column of a sheet says what: the header is found by the names that the configuration has for its columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from factcheck.model import TableSpec, say
from factcheck.model.dataclass import dataclass
from factcheck.sources.problem import problem
from factcheck.sources.tables.grid import Grid, letters
from factcheck.sources.tables.numbers import is_nothing, printed
from factcheck.text.fold import key

_FAR = 60  # rows in which a header is looked for
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_UNIT = re.compile(r"\(?\s*(?:đơn vị(?: tính)?|đvt|unit)\s*:\s*(?P<unit>[^;()]{1,60})", re.IGNORECASE)
_VALUE = "value"


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a sheet say. bottom: the last row of its header.

    said: the columns by what they say; values: those of the figures, and what their headers say of them. title, unit:
    what stands above the header.
    """

    bottom: int
    said: Mapping[str, tuple[int, ...]]
    values: Mapping[int, str]
    title: str | None = None
    unit: str | None = None


def columns_of(path: Path, grid: Grid, spec: TableSpec) -> Columns:
    """The columns that a configuration names. Raises UsageError where one of them is not there."""
    wanted = [name for names in spec.columns.values() for name in names]
    header = spec.header or _found(grid, wanted)
    if not header:
        where = f"{grid.name}: " if grid.name else ""
        told = say(
            "{where}no row has the columns {names}; say which is the header: header = 3",
            where=where,
            names=", ".join(wanted),
        )
        raise problem(path, told)
    labels = _labels(grid, header)
    said: dict[str, tuple[int, ...]] = {}
    for what, names in spec.columns.items():
        said[what] = tuple(column for name in names for column in _named(path, labels, name, what))
    values = said.pop(_VALUE, None) or tuple(_across(grid, header[-1], labels, said, spec))
    above = _above(grid, header[0])
    return Columns(header[-1], said, {at: _across_label(labels, at) for at in values}, *above)


def _found(grid: Grid, wanted: Sequence[str]) -> tuple[int, ...]:
    """The rows of the header: the first that have all names, two where cells of the first are merged."""
    for row in sorted(grid.rows)[:_FAR]:
        rows = _with_next(grid, row)
        labels = _labels(grid, rows)
        if wanted and all(any(_fits(texts, name) for texts in labels.values()) for name in wanted):
            return rows
    return ()


def _with_next(grid: Grid, row: int) -> tuple[int, ...]:
    """A row with those that cells of it are merged with, and the one below a cell that spans several columns."""
    bottom = row
    for one in grid.merged:
        if one.top <= row <= one.bottom and row in grid.rows:
            bottom = max(
                bottom, one.bottom, row + (one.right > one.left and one.top == row and _is_filled(grid, one.top))
            )
    return tuple(range(row, bottom + 1))


def _is_filled(grid: Grid, row: int) -> bool:
    """Whether more than a title stands in a row."""
    return len(grid.rows.get(row, {})) > 1


def _labels(grid: Grid, rows: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """What stands in the header above each column, from top to bottom, each text once."""
    columns = {column for row in rows for column in grid.rows.get(row, {})}
    columns |= {
        at for one in grid.merged if one.top in rows for at in range(one.left, min(one.right, one.left + 999) + 1)
    }
    found: dict[int, tuple[str, ...]] = {}
    for column in sorted(columns):
        cells = (grid.cell(row, column) for row in rows)
        found[column] = tuple(dict.fromkeys(" ".join(cell.text.split()) for cell in cells if cell is not None))
    return found


def _fits(texts: Sequence[str], name: str) -> bool:
    """Whether a name, or a pattern of it, is that of a column."""
    wanted = key(name) if "*" not in name else "*".join(key(part) for part in name.split("*"))
    return any(fnmatchcase(key(text), wanted) for text in (" ".join(texts), *texts))


def _named(path: Path, labels: Mapping[int, Sequence[str]], name: str, what: str) -> list[int]:
    """The columns of a name: all that fit for figures, else the first; or the one with that letter."""
    found = [column for column, texts in labels.items() if _fits(texts, name)]
    if not found and re.fullmatch("[A-Z]{1,3}", name):
        found = [column for column in range(1, 16_385) if letters(column) == name]
    if not found:
        raise problem(path, say("no column is called {name!r}; map {what} to one that is there", name=name, what=what))
    return found if what == _VALUE else found[:1]


def _across(
    grid: Grid, bottom: int, labels: Mapping[int, Sequence[str]], said: Mapping[str, Sequence[int]], spec: TableSpec
) -> Iterator[int]:
    """The columns of figures where none are named: with a year above them, or at least one number below."""
    taken = {column for columns in said.values() for column in columns}
    for column, texts in labels.items():
        is_figures = column not in taken and _holds_numbers(grid, bottom, column)
        if is_figures and (spec.across != "period" or _YEAR.search(" ".join(texts))):
            yield column


def _holds_numbers(grid: Grid, bottom: int, column: int) -> bool:
    below = (cells[column].text for row, cells in grid.rows.items() if row > bottom and column in cells)
    return any(not is_nothing(text) and printed(text) is not None for text in below)


def _across_label(labels: Mapping[int, Sequence[str]], column: int) -> str:
    """What a header says of its column, the narrower before the wider: "Quý I" below "Năm 2023"."""
    return " ".join(reversed(labels.get(column, ())))


def _above(grid: Grid, top: int) -> tuple[str | None, str | None]:
    """The title above a header, and the unit that is told there."""
    texts = [text for row in sorted(grid.rows) if row < top for text in grid.texts(row)]
    units = (match["unit"] for text in texts if (match := _UNIT.search(text)))
    return next(iter(_titles(texts)), None), next((unit.strip() for unit in units), None)


def _titles(texts: Iterable[str]) -> Iterator[str]:
    return (" ".join(text.split()) for text in texts if not _UNIT.match(text.strip()))
