"""CSV and TSV: one article a row, its text and what is known of it in columns that are called as in JSON Lines.

The first row names the columns. Commas, semicolons and tabs are told apart by it, or by Excel's line "sep=;" above it.
A place is that of the file: the line and column at which the figure stands in its cell.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from factcheck.model import Anchor, Article, say
from factcheck.sources.decode import decode
from factcheck.sources.problem import UnreadableError, problem
from factcheck.sources.record import NAMES, TEXT, article_of

SUFFIXES = (".csv", ".tsv")

_DELIMITERS = ",;\t"
_SEPARATOR = re.compile(r"sep=([,;\t|])[ \t]*(?:\r\n?|\n)", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n?|\n")
_SHIFT = re.compile(r'""|\r\n?|\n')
_QUOTED = re.compile(r'"(?:[^"]++|"")*+"')


class _Cell(NamedTuple):
    """Where the content of a cell stands, without its quotes; quoted: a quote within is written twice."""

    start: int
    end: int
    quoted: bool


class _Table:
    """The cells of a file."""

    def __init__(self, path: Path, text: str) -> None:
        self.path, self.text = path, text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def rows(self, at: int, delimiter: str) -> Iterator[list[_Cell]]:
        """The rows from an offset on. Raises UsageError, with the line, for a quote out of place."""
        plain = re.compile(f"[^{delimiter}\r\n]*")
        row: list[_Cell] = []
        while at < len(self.text):
            quoted = self.text[at] == '"'
            found = (_QUOTED if quoted else plain).match(self.text, at)
            if found is None:
                raise self.problem(at, say('no quote ends the cell; write one, and " within it as ""'))
            row.append(_Cell(at + quoted, found.end() - quoted, quoted))
            at = found.end()
            if self.text.startswith(delimiter, at):
                at += 1
                if at < len(self.text):
                    continue
                row.append(_Cell(at, at, False))
            end = _LINE_END.match(self.text, at)
            if end is None and at < len(self.text):
                raise self.problem(at, say('text behind the quote that ends a cell; write " within it as ""'))
            at = end.end() if end else at
            yield row
            row = []

    def value(self, cell: _Cell) -> str:
        """What a cell says."""
        said = self.text[cell.start : cell.end]
        return said.replace('""', '"') if cell.quoted else said

    def anchors(self, cell: _Cell) -> Iterator[Anchor]:
        """Where the characters of a cell stand: it may have several lines, and a quote in it takes two columns."""
        yield Anchor(0, *self.position(cell.start))
        longer = 0  # by how many characters the file is ahead of the value
        for shift in _SHIFT.finditer(self.text, cell.start, cell.end) if cell.quoted else ():
            start, end = shift.span()
            if shift[0] == '""':
                yield Anchor(start - cell.start - longer, *self.position(start), 2)
                longer += 1
            yield Anchor(end - cell.start - longer, *self.position(end))

    def problem(self, offset: int, what: str) -> UnreadableError:
        """The error for a place."""
        return problem(self.path, what, self.position(offset)[0])


def read(path: Path, data: bytes) -> list[Article]:
    """The articles of a file; a row whose text is empty holds none.

    Raises UsageError, with the line, where no column is one of text, a quote is out of place, a row has more cells than
    there are columns, or the id of another.
    """
    table = _Table(path, decode(data, path))
    delimiter, at = _delimiter(table)
    rows = table.rows(at, delimiter)
    names = [_name(table, cell) for cell in next(rows, [])]
    text = next((names.index(name) for name in TEXT if name in names), None)
    if text is None:
        raise problem(
            path,
            say(
                "no column of text; call one text if its rows are articles, or name the file under tables in the "
                "configuration if they are figures"
            ),
        )
    found: dict[str, Article] = {}
    for row in rows:
        for article in _article(table, names, row, text):
            if article.id in found:
                what = say("another row has the id {id}; give each its own", id=repr(article.locator))
                raise table.problem(row[0].start, what)
            found[article.id] = article
    return list(found.values())


def _delimiter(table: _Table) -> tuple[str, int]:
    """What stands between the cells, and where the first row begins."""
    said = _SEPARATOR.match(table.text)
    if said:
        return said[1], said.end()
    return next((each for each in _DELIMITERS if _has_text(table, each)), ","), 0


def _has_text(table: _Table, delimiter: str) -> bool:
    try:
        header = next(table.rows(0, delimiter), [])
    except UnreadableError:  # what follows a quote is another delimiter
        return False
    return any(_name(table, cell) in TEXT for cell in header)


def _name(table: _Table, cell: _Cell) -> str:
    return table.value(cell).strip().casefold()


def _article(table: _Table, names: Sequence[str], row: Sequence[_Cell], text: int) -> Iterator[Article]:
    filled = [number for number, cell in enumerate(row) if cell.end > cell.start]
    if filled and filled[-1] >= len(names):
        what = say("more cells than columns; put a text that holds commas or the like between quotes")
        raise table.problem(row[filled[-1]].start, what)
    if filled and len(row) <= text:
        raise table.problem(row[0].start, say("the row ends before its text; put the text in its column"))
    if not filled or not (said := table.value(row[text])).strip():
        return
    cells = reversed(list(zip(names, row, strict=False)))  # of columns that are called alike, the first counts
    values = {name: table.value(cell) for name, cell in cells if name in NAMES}
    number = table.position(row[0].start)[0]
    yield article_of(table.path, number, values, said, tuple(table.anchors(row[text])))
