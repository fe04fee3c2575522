"""Articles side by side: a table where the page has room for a column each, else one observation below the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from factcheck.model import (
    Agreement,
    Alignment,
    Cell,
    Column,
    Fact,
    Message,
    Place,
    Problem,
    Row,
    joined,
    say,
    say_counted,
)
from factcheck.report import Page
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
_COUNTED = {
    Agreement.DIFFERENT: say("different"),
    Agreement.LESS_EXACT: say("less exact"),
    Agreement.SAME: say("the same"),
}


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
        told = [part for part in (column.title, column.published) if part]
        screen.block(Text(f"{letter(number)}{_GAP}", "bold"), screen.words(column.path, "cyan"), hang=4)
        if told:
            screen.block(screen.words(joined(", ", told), "italic"), indent=4)
    if len(used) < len(columns):
        screen.block(screen.words(_nothing(len(columns) - len(used), some=bool(used))))
    if columns:
        screen.blank()


def _nothing(count: int, *, some: bool) -> Message:
    if some:
        return say_counted("nothing in {count} other article", "nothing in {count} other articles", count)
    return say_counted("nothing in {count} article", "nothing in {count} articles", count)


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
            place = within(fact.place) if fact.place.locator else say("line {line}", line=fact.place.line)
            where = screen.words(joined("", [" (", place, ")"]), "dim")
            told.append(Text.assemble(screen.words(fact.printed, "bold"), where))
            told += [screen.words(joined(" ", [screen.marks.arrow, value]), "dim")] if value else []
    return told


def _stacked(screen: Screen, row: Row) -> None:
    """On a narrow page: the observation, and below it what each article prints."""
    screen.block(_mark(screen, row), Text(" "), screen.words(_topic(row)), hang=2)
    values = dict(_with_values(row))
    for cell in row.cells:
        for fact in cell.facts:
            value = joined("", [f" {screen.marks.arrow} ", values[fact]]) if values[fact] else ""
            name = Text(f"{letter(cell.column)}{_GAP}", "bold")
            screen.block(name, screen.words(fact.printed, "bold"), screen.words(value, "dim"), indent=4, hang=3)
            screen.line(Text(" " * 7), screen.words(position(fact.place), "cyan"))


def _topic(row: Row) -> Message:
    scale, _ = on_one_scale(row.power, row.facts)
    what = observation(row.facts)
    return say("{what}, in {scale}", what=what, scale=scale) if scale else what


def _with_values(row: Row) -> list[tuple[Fact, str]]:
    """The figures with their values on the scale of the row, empty where the prints tell them."""
    _, values = on_one_scale(row.power, row.facts)
    return [(fact, values[at] if values else "") for at, fact in enumerate(row.facts)]


def _only(screen: Screen, number: int, column: Column, cells: Sequence[Cell]) -> None:
    screen.block(
        screen.words(say("only in {article}", article=letter(number)), "bold"),
        Text(_GAP),
        screen.words(column.path, "cyan"),
    )
    for cell in cells:
        fact, *again = cell.facts
        also = "".join(f", {_short(other.place)}" for other in again)
        value = joined("", [f" {screen.marks.arrow} ", decrease(fact)]) if decrease(fact) else ""
        told = screen.words(joined("", [value, _GAP, observation(cell.facts)]), "dim")
        more = screen.words(joined("", [_GAP, say("again {places}", places=also[2:])]) if again else "", "cyan")
        place = screen.words(f"{_short(fact.place):8}{_GAP}", "cyan")
        screen.block(place, screen.words(fact.printed, "bold"), told, more, indent=2, hang=10)
    screen.blank()


def _short(place: Place) -> str:
    return within(place)


def _summary(alignment: Alignment) -> Message:
    counts = Counter(row.agreement for row in alignment.rows)
    told = joined(", ", (joined(" ", (str(counts[one]), words)) for one, words in _COUNTED.items() if counts[one]))
    rows = len(alignment.rows)
    common = say_counted("{count} observation in common", "{count} observations in common", rows)
    only = say("{count} in one article only", count=len(alignment.only))
    return joined(". ", [joined(": ", filter(None, (common, told))), only])


def _mark(screen: Screen, row: Row) -> Text:
    marks = screen.marks
    signs = {Agreement.SAME: "=", Agreement.LESS_EXACT: marks.near, Agreement.DIFFERENT: marks.unlike}
    return Text(signs[row.agreement], _STYLES[row.agreement])


def _mark_width(screen: Screen) -> int:
    return len(screen.marks.unlike) + 1
