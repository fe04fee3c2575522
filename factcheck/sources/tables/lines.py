"""The text of a table: a line for each figure, with what says what it is a figure of, and where each part stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from factcheck.model import Anchor, Entry, Span
from factcheck.sources.tables.grid import Cell, Grid, Number

_ORDER = ("area", "holder", "indicator", "measure", "basis", "period", "status")
"""In which order a line says them; unit and figure end it."""
_BETWEEN = " | "
_SWAPPED = str.maketrans(",.", ".,")


class Line(NamedTuple):
    """A figure. said: what its table says of it; cells: where, as far as its row does."""

    cell: Cell
    locator: str
    number: Number
    unit: str
    said: Mapping[str, str]
    cells: Mapping[str, Cell]


class LaidOut(NamedTuple):
    """The text of some lines, where it stands in the file, and the figures in it."""

    text: str
    anchors: tuple[Anchor, ...]
    entries: tuple[Entry, ...]


def laid_out(grid: Grid, lines: Iterable[Line], mark: str) -> LaidOut:
    """The lines as one text. mark: the decimal mark of its language, in which numbers are written that have no text."""
    text: list[str] = []
    anchors: list[Anchor] = []
    entries: list[Entry] = []
    at = 0
    for line in lines:
        start = at
        for words, cell in _parts(line):
            anchors.append(grid.anchor(at, cell))
            text.append(words)
            at += len(words)
        words = _figure(line, mark)
        figure = f"{words} {line.unit}" if line.unit and not words.endswith(line.unit) else words
        anchors.append(grid.anchor(at, line.cell))
        text.append(f"{figure}\n")
        span = Span(at, at + len(figure))
        at += len(figure) + 1
        number = line.number
        entries.append(
            Entry(span, Span(start, span.end), line.locator, number.value, number.step, line.unit, line.said)
        )
    return LaidOut("".join(text), tuple(anchors), tuple(entries))


def _figure(line: Line, mark: str) -> str:
    """The figure as its cell shows it."""
    number = line.cell.number
    if number is None:
        return " ".join(line.cell.text.split())
    digits = f"{number.value:,f}"
    return (digits if mark == "." else digits.translate(_SWAPPED)) + number.unit


def _parts(line: Line) -> Iterator[tuple[str, Cell]]:
    """What a line says before its figure, each only once, and the cells in which it stands."""
    told: list[str] = []
    for what in _ORDER:
        words = line.said.get(what, "")
        if words and not any(words in other for other in told):
            told.append(words)
            yield words + _BETWEEN, line.cells.get(what, line.cell)
