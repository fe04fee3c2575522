"""A page as its lines and elements, with what is asked of both: how much prose stands where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from factcheck.model import Span
from factcheck.model.dataclass import dataclass
from factcheck.sources._html.lines import Line, lines
from factcheck.sources._html.tree import Element, Tree
from factcheck.text.fold import lower
from factcheck.text.lines import Line as Printed

_FEWEST = 5  # words of a line of prose that ends as a sentence does
_ENOUGH = 16  # and of one that does not
_MOSTLY = 0.5
_STOPS = '.!?…:;”"'


@dataclass
class Page:
    """The lines that are seen, in order, and the elements in the order in which they begin."""

    lines: list[Line]
    elements: list[Element]

    @classmethod
    def of(cls, source: str, tree: Tree) -> Page:
        """The page of a tree; the ranges of its elements are in lines from then on."""
        found = lines(source, tree.rows)
        starts = [0, *accumulate(map(len, found))]
        for element in tree.elements:
            element.first, element.end = starts[element.first], starts[element.end]
        return cls([line for row in found for line in row], tree.elements)

    @cached_property
    def prose(self) -> list[int]:
        """Words of running text up to each line: of lines that read like sentences and are not mostly links."""
        return [0, *accumulate(map(words_of_prose, self.lines))]

    def words(self, element: Element) -> int:
        """Words of running text in an element."""
        return self.prose[element.end] - self.prose[element.first]


def words_of_prose(line: Line) -> int:
    """How many words of running text a line has that are no links; none where it is a title, a label or a link."""
    if line.linked > line.letters * _MOSTLY:
        return 0
    count = len(line.text.split())
    if count < _FEWEST or (count < _ENOUGH and line.text.rstrip()[-1] not in _STOPS):
        return 0
    return count * line.own // max(1, line.letters)


def printed(line: Line) -> Printed:
    """The line as the rules on lines of plain texts see it."""
    return Printed(Span(0, len(line.text)), line.text, lower(line.text))


def ancestors(element: Element | None) -> Iterator[Element]:
    """An element and what it stands in, from the inside out."""
    while element is not None:
        yield element
        element = element.parent
