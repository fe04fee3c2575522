"""Facts as a table, article by article: where, as printed, when, how it is measured; below it what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, zip_longest

from factcheck.model import Fact, Place, Problem, joined, say_counted
from factcheck.report import Page
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._where import within
from factcheck.report._words import measure, period, topic

_GAP = "  "
_STYLES = ("cyan", "bold", "", "")
# place, printed, period, measure; what is left of the width goes to `printed`
_WIDTHS = (8, 0, 15, 19)
_LEAST_PRINTED = 14
_INDENT = _WIDTHS[0] + 2 * len(_GAP)


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """The facts of each article below its name, and a count."""
    screen = Screen(page)
    articles = total = 0
    for _, group in groupby(known, key=lambda fact: fact.place.path):
        rows = list(group)
        articles += 1
        total += len(rows)
        _heading(screen, rows[0].place)
        for fact in rows:
            _row(screen, fact)
        screen.blank()
    where = say_counted("{count} article", "{count} articles", articles)
    told = say_counted("{count} fact in {articles}", "{count} facts in {articles}", total, articles=where)
    screen.block(screen.words(told, "bold"))
    closing(screen, [], problems)


def _heading(screen: Screen, place: Place) -> None:
    told = joined(", ", filter(None, (place.title, place.published)))
    screen.block(screen.words(place.path, "bold cyan"), Text(_GAP), screen.words(told, "italic"), hang=2)


def _row(screen: Screen, fact: Fact) -> None:
    place = within(fact.place)
    when = period(fact.period) if fact.period else ""
    cells = [
        screen.words(cell, style)
        for cell, style in zip((place, fact.printed, when, measure(fact)), _STYLES, strict=True)
    ]
    rest = screen.width - sum(_WIDTHS) - len(_GAP) * len(_WIDTHS)
    if rest < _LEAST_PRINTED:
        _stacked(screen, cells)
    else:
        _side_by_side(screen, cells, [width or rest for width in _WIDTHS])
    screen.block(screen.listed(topic(fact), "dim"), indent=_INDENT)


def _stacked(screen: Screen, cells: Sequence[Text]) -> None:
    """On a narrow page: what has no room beside the figure stands below it."""
    screen.line(Text(_GAP), cells[0], Text(" " * (_WIDTHS[0] - cells[0].cell_len) + _GAP), cells[1])
    told = [cell for cell in cells[2:] if cell]
    if told:
        screen.block(Text(", ").join(told), indent=_INDENT)


def _side_by_side(screen: Screen, cells: Sequence[Text], widths: Sequence[int]) -> None:
    columns = [screen.wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for line in zip_longest(*columns, fillvalue=Text("")):
        padded: list[Text] = []
        for cell, width in zip(line, widths, strict=True):
            padded += [Text(_GAP), cell, Text(" " * (width - cell.cell_len))]
        screen.line(*padded)
