"""The text of an article as lines one below the other, and where in the file each piece of it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factcheck.model import Anchor
from factcheck.sources._html.lines import Line, Piece

_LINE_END = re.compile(r"\r\n?|\n")
_GAP = "\n\n"


def written(page: str, lines: Sequence[Line]) -> tuple[str, tuple[Anchor, ...]]:
    """The text, a blank line between any two lines, and its anchors. What stands between them takes no room."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(page))]
    return _GAP.join(line.text for line in lines), tuple(_anchors(lines, starts))


def _anchors(lines: Sequence[Line], starts: Sequence[int]) -> Iterator[Anchor]:
    last = Anchor(0, 0, 0, 0)
    offset = 0
    for line in lines:
        for piece in (*line.pieces, Piece(len(line.text), line.end, 0)):
            anchor = _anchor(offset + piece.offset, piece.start, piece.width, starts)
            if not _goes_on(last, anchor):
                yield anchor
                last = anchor
        offset += len(line.text) + len(_GAP)


def _goes_on(last: Anchor, anchor: Anchor) -> bool:
    """Whether the text stands in the file right behind what came before."""
    away = anchor.offset - last.offset
    return anchor == last._replace(offset=anchor.offset, column=last.column + away) and last.width == 1


def _anchor(offset: int, place: int, width: int, starts: Sequence[int]) -> Anchor:
    line = bisect_right(starts, place)
    return Anchor(offset, line, place - starts[line - 1] + 1, width)
