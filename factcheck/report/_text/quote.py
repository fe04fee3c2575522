"""A sentence of an article with its figure marked, and where it stands."""

from __future__ import annotations

from factcheck.model import Place, joined
from factcheck.report._quote import LONGEST, parts, position
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text


def quote(screen: Screen, place: Place, indent: int) -> None:
    """The sentence behind a gutter; of a long one only what is near the figure."""
    screen.block(marked(screen, place), indent=indent, gutter=True)


def marked(screen: Screen, place: Place, longest: int = LONGEST) -> Text:
    """The sentence with the figure in bold, or between marks where there are no styles."""
    before, printed, after = parts(place, screen.marks.dots, longest)
    marks = ("", "") if screen.colour or not printed else (screen.marks.left, screen.marks.right)
    figure = Text(marks[0] + screen.fit(printed) + marks[1], "bold underline")
    return Text.assemble(Text(screen.fit(before)), figure, Text(screen.fit(after)))


def source(screen: Screen, place: Place, indent: int) -> None:
    """The article's title and date, and the position in its file."""
    known = [part for part in (place.title, place.published) if part]
    if known:
        screen.block(screen.words(joined(", ", known), "italic"), indent=indent)
    screen.line(Text(" " * indent), screen.words(position(place), "cyan"))
