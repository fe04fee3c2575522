"""Tables of figures: which cell says what is told by the configuration (docs/tables.md).

A sheet becomes an article whose text has a line for each figure: the cells that say what it is a figure of, then the
figure. So a figure is quoted as any other, and its place is its cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path

from factcheck.languages import detect, load
from factcheck.model import Article, Span, TableSpec
from factcheck.sources.problem import problem
from factcheck.sources.tables.columns import Columns, columns_of
from factcheck.sources.tables.grid import Grid
from factcheck.sources.tables.lines import Line, laid_out
from factcheck.sources.tables.rows import rows_of
from factcheck.text.dates import read_date
from factcheck.text.fold import key

__all__ = ["read_grid", "read_tables"]

_LONGEST_TITLE = 200
_SAMPLE = 200  # figures whose words tell the language


def read_tables(path: Path, data: bytes, specs: Sequence[TableSpec]) -> list[Article]:
    """The tables of a file, each as those settings say that are of its sheet.

    Raises UsageError where a sheet that is named is missing, a column is not found, or a number can't be read.
    """
    grids = _grids(path, data)
    found: list[Article] = []
    for spec in specs:
        meant = [grid for grid in grids if spec.sheet is None or _is_named(grid, spec.sheet)]
        if not meant:
            names = ", ".join(grid.name or "" for grid in grids)
            raise problem(path, f"no sheet is called {spec.sheet!r}; there is {names}")
        for grid in meant:
            found += read_grid(path, grid, spec)
    return found


def _grids(path: Path, data: bytes) -> list[Grid]:
    if path.suffix.lower() == ".xlsx":
        from factcheck.sources.tables.workbook import grids  # noqa: PLC0415

        return grids(path, data)
    from factcheck.sources.tables.delimited import grid  # noqa: PLC0415

    return [grid(path, data)]


def _is_named(grid: Grid, pattern: str) -> bool:
    return grid.name is None or fnmatchcase(key(grid.name), key(pattern)) or fnmatchcase(grid.name, pattern)


def read_grid(path: Path, grid: Grid, spec: TableSpec) -> list[Article]:
    """A sheet; an article for each day on which some of its figures were published: each is a print of its own."""
    columns = columns_of(path, grid, spec)
    lines = sorted(rows_of(path, grid, columns, spec), key=_published)
    days = groupby(lines, key=_published)
    return [_article(path, grid, columns, spec, day, list(of_day)) for day, of_day in days]


def _published(line: Line) -> str:
    return line.said.get("published", "")


def _article(path: Path, grid: Grid, columns: Columns, spec: TableSpec, day: str, lines: Sequence[Line]) -> Article:
    words = " ".join(dict.fromkeys(word for line in lines[:_SAMPLE] for word in line.said.values()))
    language = spec.language or detect(words)
    laid = laid_out(grid, lines, load(language).decimal)
    name = path.as_posix()
    parts = [part for part in (grid.name, day) if part]
    return Article(
        id="#".join([name, "@".join(parts)]) if parts else name,
        text=laid.text,
        title=(spec.title or columns.title or grid.name or path.stem)[:_LONGEST_TITLE],
        published=read_date(day or spec.published or ""),
        publisher=spec.publisher,
        language=language,
        path=name,
        body=Span(0, len(laid.text)),
        anchors=laid.anchors,
        locator=grid.name,
        standing=spec.standing,
        entries=laid.entries,
    )
