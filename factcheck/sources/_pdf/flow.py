"""Lines of pages as the paragraphs that they are pieces of, across columns and pages.

A line goes on in the next one where the next one's first word would not have fitted into it; where it would have, the
writer began anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from math import ceil

from factcheck.model.dataclass import dataclass
from factcheck.sources._pdf.lines import Line, Placed

_COLUMN = 40  # points; lines that begin farther to the right stand in another column
_FULL = 0.9  # of the lines of a column end no farther to the right than it does
_ALIKE = 0.12  # part of the height in which lines of one paragraph may differ
_LOOSE = 1.25  # times the usual distance: more stands between paragraphs
_SELDOM = 0.15  # of how often the distance occurs that occurs most
_INDENT = 0.8  # times the height
_SLACK = 0.8  # times the height: a space, and what is not known of the width of a word and the edge of ragged lines
_TELLING = 8  # lines
_STOPS = ".!?:;…"
_CLOSING = "\"'“”‘’»)]* "
_BULLET = re.compile(r"(?:[-–—•*+·●▪►>|#]|\(?(?:\d{1,2}|[a-zA-ZđĐ])[.)])\s")


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[list[Placed]]:
    """The paragraphs in the order of the pages. A line is counted among those of its page that are given."""
    column = _Column(pages)
    placed = [
        Placed(page, number, line)
        for page, lines in enumerate(pages, start=1)
        for number, line in enumerate(lines, start=1)
    ]
    found = [[one] for one in placed[:1]]
    for one, other in pairwise(placed):
        if column.goes_on(one, other):
            found[-1].append(other)
        else:
            found.append([other])
    return found


@dataclass(slots=True, eq=False)
class _Column:
    """What is usual in the columns of a document."""

    _edges: dict[tuple[int, Line], float]
    _distances: dict[int, float]

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        self._edges = _edges(pages)
        self._distances = _distances(pages)

    def goes_on(self, one: Placed, other: Placed) -> bool:
        """Whether a line is a piece of the paragraph of the line before."""
        first, second = one.line, other.line
        if "\t" in first.text or "\t" in second.text:  # rows of a table
            return False
        if abs(first.height - second.height) > _ALIKE * first.height:
            return False
        is_below = one.page == other.page and second.bottom < first.bottom + first.height / 2
        is_near = self._is_near(first, second) if is_below else not _ends(first)
        return is_near and not _begins_anew(first, second) and self._is_full(one, second)

    def _is_near(self, first: Line, second: Line) -> bool:
        """Whether the second stands below as the next line does."""
        distance = first.bottom - second.bottom
        usual = self._distances.get(round(first.height), distance)
        return first.height / 2 < distance <= _LOOSE * usual

    def _is_full(self, first: Placed, second: Line) -> bool:
        word = second.text.split(" ", 1)[0]
        width = (second.right - second.left) * len(word) / len(second.text)
        return first.line.right + width + _SLACK * second.height > self._edges[first.page, first.line]


def _ends(line: Line) -> bool:
    """Whether a sentence ends there: a paragraph is more often divided within one than between two."""
    return line.text.rstrip(_CLOSING)[-1:] in _STOPS


def _begins_anew(first: Line, second: Line) -> bool:
    """Whether the second begins as a paragraph or an item of a list does, where the first ends a sentence."""
    if not _ends(first):
        return False
    if _BULLET.match(second.text):
        return True
    return second.left > first.left + _INDENT * first.height and not _BULLET.match(first.text)


def _edges(pages: Sequence[Sequence[Line]]) -> dict[tuple[int, Line], float]:
    """Each line of each page, with where its column ends on the right."""
    whole = {line: edge for lines, edge in _columns(list(chain.from_iterable(pages))) for line in lines}
    found: dict[tuple[int, Line], float] = {}
    for page, own in enumerate(pages, start=1):
        for lines, edge in _columns(own):
            is_told = len(lines) >= _TELLING  # by the page itself: left and right pages may have margins of their own
            found |= {(page, line): edge if is_told else max(edge, whole[line]) for line in lines}
    return found


def _columns(lines: Sequence[Line]) -> Iterator[tuple[list[Line], float]]:
    """The lines of one font that begin near each other, and where almost all of them end."""
    columns: dict[tuple[int, int], list[Line]] = {}
    number, left = 0, 0.0
    for line in sorted(lines, key=lambda line: line.left):
        number += line.left - left > _COLUMN
        left = line.left
        columns.setdefault((number, round(line.height)), []).append(line)
    for own in columns.values():
        ends = sorted(line.right for line in own)
        yield own, ends[ceil(_FULL * (len(ends) - 1))]


def _distances(pages: Sequence[Sequence[Line]]) -> dict[int, float]:
    """How far below one another lines of a height stand at the least, but for a few: lines of one paragraph do."""
    told: dict[int, Counter[float]] = {}
    for first, second in chain.from_iterable(map(pairwise, pages)):
        distance = round(2 * (first.bottom - second.bottom)) / 2
        if (
            first.height / 2 < distance < 3 * first.height
            and abs(first.height - second.height) <= _ALIKE * first.height
        ):
            told.setdefault(round(first.height), Counter())[distance] += 1
    return {
        height: min(distance for distance, count in counts.items() if count >= _SELDOM * max(counts.values()))
        for height, counts in told.items()
    }
