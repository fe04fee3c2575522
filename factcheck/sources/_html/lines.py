"""What a reader sees on a line, character by character with its place in the file.

White space collapses as in browsers, character references are the characters they stand for, what is invisible by
itself (soft hyphens, zero-width spaces) is left out, and so is a footnote's number.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from html.entities import html5
from typing import NamedTuple

from factcheck.model.dataclass import dataclass
from factcheck.sources._html.tree import Element, Row, Run

_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_PART = re.compile(
    r"(?P<space>[ \t\n\f\r]+)|(?P<number>&#(?:[xX][0-9a-fA-F]+|[0-9]+);?)|(?P<name>&[a-zA-Z][a-zA-Z0-9]{1,31};?)"
    rf"|(?P<unseen>[{_UNSEEN}]+)|(?P<plain>(?:[^ \t\n\f\r&{_UNSEEN}]++|&(?![a-zA-Z#]))++|&)"
)
_LINE_END = re.compile(r"\r\n?|\n")
_BESIDE = 12  # letters and digits: a date and a time
_NOTE = re.compile(r"[\s\[\](),*†‡\d]*")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kcdmµ]?m|ha|ft|in|dặm)$", re.IGNORECASE)
_TEN = re.compile(r"(?<![\d.,])10$")


class Piece(NamedTuple):
    """Characters of a line from an offset on, and where in the file the first stands; each takes `width` there."""

    offset: int
    start: int
    width: int


@dataclass(slots=True)
class Line:
    """A line as it is seen: its text, where each piece of it stands, and how many of its letters are links."""

    element: Element
    text: str
    pieces: list[Piece]
    linked: int
    letters: int
    end: int

    @property
    def is_link(self) -> bool:
        """Whether nothing on it but links says anything; a date may stand beside one."""
        if not self.linked or self.linked >= 0.9 * self.letters:
            return self.linked > 0
        return self.own <= _BESIDE and self.linked > self.own and not self.text.rstrip().endswith(".")

    @property
    def own(self) -> int:
        """How many of its letters are no link."""
        return self.letters - self.linked


def lines(page: str, rows: Sequence[Row]) -> list[list[Line]]:
    """The lines of each row: one, or several where white space is kept, or none."""
    return [list(_row_lines(page, row)) for row in rows]


def reference(page: str, start: int, end: int) -> tuple[str, int]:
    """The characters that a reference at start stands for, and how long it is; it ends at end at the latest."""
    written = page[start:end]
    if written[1] == "#":
        digits = written.strip("&#xX;").lstrip("0") or "0"
        if len(digits) > 7:  # no character has such a number; int() of a long one takes long
            return "\ufffd", len(written)
        return html.unescape(written if written.endswith(";") else written + ";"), len(written)
    for size in range(len(written), 2, -1):  # "&notit;" is "&not" and "it;"
        found = html5.get(written[1:size])
        if found is not None:
            return found, size
    return "&", 1


def plain(page: str, start: int, end: int) -> str:
    """A part of the page with its references read, as a script or an attribute of it is not."""
    return "".join(text for text, _, _ in _parts(page, start, end))


def _row_lines(page: str, row: Row) -> Iterator[Line]:
    writer = _Writer(row.element)
    for run in row.runs:
        for text, start, width in _run_parts(page, run, writer.last):
            if run.mark == "pre" and text == " " and _LINE_END.search(page, start, start + width):
                yield from writer.done()
                writer = _Writer(row.element)
            else:
                writer.write(text, start, width, is_link=run.is_link)
    yield from writer.done()


def _run_parts(page: str, run: Run, before: str) -> Iterator[tuple[str, int, int]]:
    if run.mark == "sup" and _NOTE.fullmatch(plain(page, run.start, run.end)):
        if _TEN.search(before):
            yield "^", run.start, 0  # else a power of ten were a number of its own
        elif not _UNIT.search(before):
            return
    yield from _parts(page, run.start, run.end)


def _parts(page: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Characters, where they stand in the file, and how many there each takes: a space or a reference takes more."""
    at = start
    while at < end:
        found = _PART.match(page, at, end)
        assert found is not None
        at = found.end()
        if found["space"]:
            yield " ", found.start(), at - found.start()
        elif found["plain"]:
            yield found["plain"], found.start(), 1
        elif not found["unseen"]:
            text, size = reference(page, found.start(), at)
            at = found.start() + size
            yield text, found.start(), size


class _Writer:
    """Puts the parts of a line together."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.size = self.linked = self.letters = self.end = 0
        self.space: tuple[int, int] | None = None

    @property
    def last(self) -> str:
        """The last characters written, none where a space follows them."""
        return "" if self.space else "".join(self.parts[-3:])[-8:]

    def write(self, text: str, start: int, width: int, *, is_link: bool) -> None:
        """Add characters; white space at the start and the end of a line is none, and several are one."""
        if text == " ":
            self.space = self.space or (start, 1)
            return
        if width > 1 and text in _UNSEEN:
            return
        if self.space and self.parts:
            self._add(" ", *self.space)
        self.space = None
        self._add(text, start, width)
        self.end = start + max(width, len(text))
        letters = sum(map(str.isalnum, text))
        self.letters += letters
        self.linked += letters if is_link else 0

    def _add(self, text: str, start: int, width: int) -> None:
        self.parts.append(text)
        self.pieces.append(Piece(self.size, start, width))
        self.size += len(text)

    def done(self) -> Iterator[Line]:
        """The line, if there is anything on it."""
        text = "".join(self.parts)
        if text.strip():
            yield Line(self.element, text, self.pieces, self.linked, self.letters, self.end)
