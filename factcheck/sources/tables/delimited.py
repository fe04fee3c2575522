"""A table in a text file: CSV (RFC 4180), with semicolons or tabs as well."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.sources.decode import decode
from factcheck.sources.tables.grid import Cell, Grid

_DELIMITERS = "\t;,"  # in doubt the first: a comma may be a decimal mark
_SAMPLE = 4096  # characters that tell which
_END = re.compile(r"\r\n?|\n")


def grid(path: Path, data: bytes) -> Grid:
    """The table of a file. Raises UsageError where it is no text."""
    return Grid(None, cells(decode(data, path)))


def cells(text: str) -> dict[int, dict[int, Cell]]:
    """What stands in the rows and columns of a text that is a table."""
    mark = max(_DELIMITERS, key=lambda one: (text.count(one, 0, _SAMPLE), -_DELIMITERS.index(one)))
    field = re.compile(rf'"(?P<quoted>(?:[^"]|"")*)"?[^{mark}\r\n]*|(?P<plain>[^{mark}\r\n]*)')
    found: dict[int, dict[int, Cell]] = {}
    at, line, line_start, row, column = 0, 1, 0, 1, 1
    while at < len(text):
        match = field.match(text, at)
        assert match is not None  # a field may be empty
        quoted = match["quoted"]
        said = match["plain"] if quoted is None else quoted.replace('""', '"')
        if said.strip():
            found.setdefault(row, {})[column] = Cell(said, line, at - line_start + 1 + (quoted is not None))
        for end in _END.finditer(match[0]):
            line, line_start = line + 1, at + end.end()
        at = match.end()
        if text[at : at + 1] == mark:
            at, column = at + 1, column + 1
            continue
        end_of_row = _END.match(text, at)
        at = end_of_row.end() if end_of_row else len(text)
        line, line_start, row, column = line + 1, at, row + 1, 1
    return found
