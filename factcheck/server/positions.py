"""Places in a document, as editors count them and as we do.

Editors count lines from 0 and characters in code units of the negotiated encoding; we count both from 1, in code
points of the file without its byte order mark. Lines end with \\n, \\r\\n or \\r and with nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lsprotocol import types

_LINE_END = re.compile(r"\r\n?|\n")
_BOM = "\ufeff"
# code units of one character
_WIDTHS: dict[str, Callable[[str], int]] = {
    "utf-8": lambda character: 1 + (character > "\x7f") + (character > "\u07ff") + (character > "\uffff"),
    "utf-16": lambda character: 1 + (character > "\uffff"),
    "utf-32": lambda character: 1,
}


class Point(NamedTuple):
    """A line and a column of a file, both from 1, in code points; a byte order mark is not counted."""

    line: int
    column: int


class Positions:
    """The lines of a text, and how many code units their characters take.

    encoding: "utf-8", "utf-16" or "utf-32", as the client and the server agreed.
    """

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._width = _WIDTHS[encoding]
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, point: Point) -> types.Position:
        """Where an editor sees a point. What lies beyond the end of a line is at its end, beyond the text at its."""
        line = min(max(point.line - 1, 0), len(self._starts) - 1)
        offset = min(self._first_column(line) + max(point.column - 1, 0), self._end(line))
        return types.Position(line, self._units(self._text[self._starts[line] : offset]))

    def range(self, start: Point, end: Point) -> types.Range:
        """Where an editor sees the text between two points."""
        return types.Range(self.position(start), self.position(end))

    def line_range(self, line: int) -> types.Range:
        """Where an editor sees a line, counted from 1, without what ends it."""
        return self.range(Point(line, 1), Point(line, len(self._text)))

    def line_text(self, line: int) -> tuple[str, str]:
        """A line, counted from 1, and what ends it: nothing for the last one."""
        at = line - 1
        return self._text[self._starts[at] : self._end(at)], self._text[self._end(at) : self._next(at)]

    def offset(self, position: types.Position) -> int:
        """The offset in the text: of a place within a character its start, of one beyond a line's end that end."""
        if position.line >= len(self._starts):
            return len(self._text)
        start, taken = self._starts[position.line], 0
        for offset in range(start, self._end(position.line)):
            taken += self._width(self._text[offset])
            if taken > position.character:
                return offset
        return self._end(position.line)

    def point(self, position: types.Position) -> Point:
        """A position of an editor as a line and a column of ours."""
        line = min(position.line, len(self._starts) - 1)
        return Point(line + 1, max(self.offset(position) - self._first_column(line), 0) + 1)

    def _end(self, line: int) -> int:
        """Where the text of a line, counted from 0, ends."""
        end = self._next(line)
        while end > self._starts[line] and self._text[end - 1] in "\r\n":
            end -= 1
        return end

    def _next(self, line: int) -> int:
        return self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)

    def _first_column(self, line: int) -> int:
        return 1 if line == 0 and self._text.startswith(_BOM) else self._starts[line]

    def _units(self, text: str) -> int:
        return len(text) if text.isascii() else sum(map(self._width, text))
