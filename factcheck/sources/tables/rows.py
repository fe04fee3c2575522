"""The figures of a sheet, row by row, each with all that its row and its column say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from factcheck.model import TableSpec, say
from factcheck.sources.problem import problem
from factcheck.sources.tables.columns import Columns
from factcheck.sources.tables.grid import Cell, Grid, Number
from factcheck.sources.tables.lines import Line
from factcheck.sources.tables.numbers import Printed, is_nothing, mark_of, printed, read
from factcheck.text.dates import read_date

_MOST = 200_000  # figures


def rows_of(path: Path, grid: Grid, columns: Columns, spec: TableSpec) -> Iterator[Line]:
    """The figures from top to bottom, left to right. Raises UsageError for a number whose reading nothing tells."""
    marks = _marks(path, grid, columns, spec)
    count = 0
    for row in sorted(row for row in grid.rows if row > columns.bottom):
        said, cells = _said(path, grid, row, columns, spec)
        if "indicator" not in said and spec.across != "indicator":
            continue
        for column, header in columns.values.items():
            figure = _figure(path, grid, row, column, marks.get(column))
            if figure is None:
                continue
            count += 1
            if count > _MOST:
                raise problem(path, say("more than {most} figures; split it", most=_MOST))
            yield _line(grid, (row, column), figure, {**said}, cells, header, columns, spec)


def _line(
    grid: Grid,
    at: tuple[int, int],
    figure: tuple[Number, Printed | None],
    said: dict[str, str],
    cells: Mapping[str, Cell],
    header: str,
    columns: Columns,
    spec: TableSpec,
) -> Line:
    number, text = figure
    if spec.across is not None:
        said[spec.across] = _meaning(spec, spec.across, header)
    if text is not None and text.flag:
        said["status"] = f"{said.get('status', '')} {_meaning(spec, 'status', text.flag)}".strip()
    unit = (text.unit if text else number.unit) or said.get("unit") or columns.unit or ""
    return Line(grid.cell(*at), grid.locator(*at), number, unit, said, cells)  # type: ignore[arg-type]


def _said(
    path: Path, grid: Grid, row: int, columns: Columns, spec: TableSpec
) -> tuple[dict[str, str], dict[str, Cell]]:
    """What a row says of its figures, and in which cells."""
    said, where = dict(spec.constants), {}
    for what, at in columns.said.items():
        cells = [cell for column in at if (cell := grid.cell(row, column)) is not None]
        words = " ".join(word for cell in cells if (word := " ".join(cell.text.split())) and not is_nothing(word))
        if words:
            said[what], where[what] = _meaning(spec, what, words), cells[0]
    if "published" in said:
        said["published"] = _day(path, said["published"], where["published"], grid.name)
    return said, where


def _meaning(spec: TableSpec, what: str, words: str) -> str:
    return spec.codes.get(what, {}).get(words, words)


def _day(path: Path, words: str, cell: Cell, name: str | None) -> str:
    day = read_date(words)
    if day is None:
        where = f"{name}: " if name else ""
        raise problem(
            path, say("{where}{words!r} is no date; write it as 2024-01-15", where=where, words=words), cell.line
        )
    return day.isoformat()


def _marks(path: Path, grid: Grid, columns: Columns, spec: TableSpec) -> dict[int, str | None]:
    """The decimal mark of each column of figures; where a column shows none, that of the table."""
    if spec.decimal:
        return dict.fromkeys(columns.values, spec.decimal)
    shown = {column: mark_of(path, _digits(grid, columns.bottom, column)) for column in columns.values}
    others = set(filter(None, shown.values()))
    common = others.pop() if len(others) == 1 else None
    return {column: mark or common for column, mark in shown.items()}


def _digits(grid: Grid, bottom: int, column: int) -> Iterator[tuple[str, str]]:
    for row, cells in grid.rows.items():
        cell = cells.get(column)
        if row > bottom and cell is not None and cell.number is None and (found := printed(cell.text)) is not None:
            yield grid.locator(row, column), found.digits


def _figure(path: Path, grid: Grid, row: int, column: int, mark: str | None) -> tuple[Number, Printed | None] | None:
    """The number of a cell; None where it holds none."""
    cell = grid.rows[row].get(column)
    where = grid.locator(row, column)
    if cell is None:
        if f"{where}".rpartition("!")[2] in grid.uncached:
            raise problem(
                path, say("{where}: a formula without its value; save the workbook in a spreadsheet", where=where)
            )
        return None
    if cell.number is not None:
        return cell.number, None
    text = None if is_nothing(cell.text) else printed(cell.text)
    if text is None:
        return None
    number = read(text.digits, mark)
    if number is None:
        told = say(
            '{where}: {digits!r} can be read in two ways, or in none; say which decimal mark it has: decimal = ","',
            where=where,
            digits=text.digits,
        )
        raise problem(path, told)
    return (number._replace(value=-number.value) if text.is_negative else number), text
