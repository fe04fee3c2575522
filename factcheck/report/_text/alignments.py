"""Articles side by side: a table where the page has room for a column each, else one observation below the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from factcheck.model import Agreement, Alignment, Cell, Column, Fact, Place, Problem, Row
from factcheck.report import Page
from factcheck.report._count import counted
from factcheck.report._quote import position
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._where import within
from factcheck.report._words import decrease, letter, observation, on_one_scale

_GAP = "  "
_LEAST_TOPIC, _MOST_TOPIC = 24, 44
_LEAST_CELL = 16
_STYLES = {Agreement.SAME: "green", Agreement.LESS_EXACT: "yellow", Agreement.DIFFERENT: "bold red"}
_COUNTED = {Agreement.DIFFERENT: "different", Agreement.LESS_EXACT: "less exact", Agreement.SAME: "the same"}


def alignments(found: Iterable[Alignment], problems: Sequence[Problem], page: Page) -> None:
    """The articles by letter, their common observations, what only one prints, and a count."""
    screen = Screen(page)
    for alignment in found:
        used = sorted({cell.column for cell in _cells(alignment)})
        _columns(screen, alignment.columns, used)
        _rows(screen, alignment.rows, used)
        for column, cells in groupby(alignment.only, key=lambda cell: cell.column):
            _only(screen, column, alignment.columns[column], list(cells))
        screen.block(screen.words(_summary(alignment), "bold"))
    closing(screen, [], problems)


def _cells(alignment: Alignment) -> Iterator[Cell]:
    yield from (cell for row in alignment.rows for cell in row.cells)
    yield from alignment.only


def _columns(screen: Screen, columns: Sequence[Column], used: Sequence[int]) -> None:
    """The articles by letter, but those that print nothing of what was asked for."""
    for number in used:
        column = columns[number]
        told = [part for part in (column.title, column.published and column.published.isoformat()) if part]
        screen.block(Text(f"{letter(number)}{_GAP}", "bold"), screen.words(column.path, "cyan"), hang=4)
        if told:
            screen.block(screen.words(", ".join(told), "italic"), indent=4)
    if len(used) < len(columns):
        more = "other " if used else ""
        screen.block(screen.words(f"nothing in {counted(len(columns) - len(used), f'{more}article')}"))
    if columns:
        screen.blank()


def _rows(screen: Screen, rows: Sequence[Row], used: Sequence[int]) -> None:
    topic = min(max(screen.width // 3, _LEAST_TOPIC), _MOST_TOPIC)
    rest = (screen.width - _mark_width(screen) - topic) // max(len(used), 1) - len(_GAP)
    if not rows:
        return
    if rest < _LEAST_CELL:
        for row in rows:
            _stacked(screen, row)
        screen.blank()
        return
    widths = [topic, *[rest] * len(used)]
    _line(screen, Text(""), [Text(""), *(Text(letter(number), "bold") for number in used)], widths)
    for row in rows:
        _beside(screen, row, used, widths)


def _beside(screen: Screen, row: Row, columns: Sequence[int], widths: Sequence[int]) -> None:
    """A row of the table, and an empty line behind it: its cells may be of several lines."""
    cells = {cell.column: cell for cell in row.cells}
    texts = [[screen.words(_topic(row))], *(_printed(screen, row, cells.get(number)) for number in columns)]
    lines = [
        [line for text in column for line in screen.wrapped(text, width)]
        for column, width in zip(texts, widths, strict=True)
    ]
    mark = _mark(screen, row)
    for line in zip_longest(*lines, fillvalue=Text("")):
        _line(screen, mark, line, widths)
        mark = Text("")
    screen.blank()


def _line(screen: Screen, mark: Text, cells: Sequence[Text], widths: Sequence[int]) -> None:
    parts = [mark, Text(" " * (_mark_width(screen) - mark.cell_len))]
    for cell, width in zip(cells, widths, strict=True):
        parts += [cell, Text(" " * (width - cell.cell_len) + _GAP)]
    screen.line(*parts)


def _printed(screen: Screen, row: Row, cell: Cell | None) -> list[Text]:
    """The figures of a cell, each with its line and its values on the scale of the row."""
    told: list[Text] = []
    for fact, value in _with_values(row):
        if cell is not None and fact in cell.facts:
            place = within(fact.place) if fact.place.locator else f"line {fact.place.line}"
            told.append(Text.assemble(screen.words(fact.printed, "bold"), screen.words(f" ({place})", "dim")))
            told += [screen.words(f"{screen.marks.arrow} {value}", "dim")] if value else []
    return told


def _stacked(screen: Screen, row: Row) -> None:
    """On a narrow page: the observation, and below it what each article prints."""
    screen.block(_mark(screen, row), Text(" "), screen.words(_topic(row)), hang=2)
    values = dict(_with_values(row))
    for cell in row.cells:
        for fact in cell.facts:
            value = f" {screen.marks.arrow} {values[fact]}" if values[fact] else ""
            name = Text(f"{letter(cell.column)}{_GAP}", "bold")
            screen.block(name, screen.words(fact.printed, "bold"), screen.words(value, "dim"), indent=4, hang=3)
            screen.line(Text(" " * 7), screen.words(position(fact.place), "cyan"))


def _topic(row: Row) -> str:
    scale, _ = on_one_scale(row.power, row.facts)
    return observation(row.facts) + (f", in {scale}" if scale else "")


def _with_values(row: Row) -> list[tuple[Fact, str]]:
    """The figures with their values on the scale of the row, empty where the prints tell them."""
    _, values = on_one_scale(row.power, row.facts)
    return list(zip(row.facts, values or [""] * len(row.facts), strict=True))


def _only(screen: Screen, number: int, column: Column, cells: Sequence[Cell]) -> None:
    screen.block(Text(f"only in {letter(number)}", "bold"), Text(_GAP), screen.words(column.path, "cyan"))
    for cell in cells:
        fact, *again = cell.facts
        also = "".join(f", {_short(other.place)}" for other in again)
        value = f" {screen.marks.arrow} {decrease(fact)}" if decrease(fact) else ""
        told = screen.words(f"{value}{_GAP}{observation(cell.facts)}", "dim")
        more = screen.words(f"{_GAP}again{also[1:]}" if again else "", "cyan")
        place = screen.words(f"{_short(fact.place):8}{_GAP}", "cyan")
        screen.block(place, screen.words(fact.printed, "bold"), told, more, indent=2, hang=10)
    screen.blank()


def _short(place: Place) -> str:
    return within(place)


def _summary(alignment: Alignment) -> str:
    counts = Counter(row.agreement for row in alignment.rows)
    told = [f"{counts[one]} {words}" for one, words in _COUNTED.items() if counts[one]]
    common = f"{counted(len(alignment.rows), 'observation')} in common" + (f": {', '.join(told)}" if told else "")
    return f"{common}. {len(alignment.only)} in one article only"


def _mark(screen: Screen, row: Row) -> Text:
    marks = screen.marks
    signs = {Agreement.SAME: "=", Agreement.LESS_EXACT: marks.near, Agreement.DIFFERENT: marks.unlike}
    return Text(signs[row.agreement], _STYLES[row.agreement])


def _mark_width(screen: Screen) -> int:
    return len(screen.marks.unlike) + 1
