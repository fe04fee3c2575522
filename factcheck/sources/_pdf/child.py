"""What runs in a process of its own, since what a PDF unpacks to is known only once it is unpacked.

It reads the file from standard input and writes a line of JSON for the document and one for each page. It takes no more
memory and time than it is allowed, where the system can see to that.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any

_HYPHENS = "\x02\ufffe\u00ad"  # how the library tells one at the end of a line
_ENDS = frozenset("\r\n")
_CELL = 2  # a gap so many times as wide as the font is high stands between cells
_SURE = 5  # and one of so many, however far apart the other words stand
_LEVEL = 0.1  # times the size of the font
_PASSWORD = 4  # the library's number for it


def main(memory: int, seconds: int, pages: int, characters: int) -> None:
    """Read a PDF within limits: bytes, seconds of processor time, pages, characters in all."""
    _limit(memory, seconds)
    for told in _document(sys.stdin.buffer.read(), pages, characters):
        sys.stdout.write(json.dumps(told) + "\n")


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415
    except ModuleNotFoundError:  # Windows has none; there the parent only looks at the clock
        return
    limits = ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0))
    for kind, most in limits:
        with suppress(OSError, ValueError):  # a system that knows the limit and refuses to set it
            resource.setrlimit(kind, (most, most))


def _document(data: bytes, most_pages: int, most_characters: int) -> Iterator[Any]:
    import pypdfium2 as pdfium  # noqa: PLC0415

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        yield {"error": "password" if getattr(error, "err_code", None) == _PASSWORD else "damaged"}
        return
    count = len(document)
    if count > most_pages:
        yield {"error": "pages", "count": count}
        return
    yield {"pages": count, **{key.lower(): document.get_metadata_value(key) for key in ("Title", "Author")}}
    size = 0
    for number in range(count):
        lines = []
        for line in _page(pdfium, document, number):
            size += len(line[0])
            if size > most_characters:
                yield {"error": "characters"}
                return
            lines.append(line)
        yield lines
    yield "end"


def _page(pdfium: Any, document: Any, number: int) -> Iterator[tuple[Any, ...]]:
    """The lines of a page; a page that can't be understood has none."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pdfium.PdfiumError:
        return
    yield from _rows(_Reader(pdfium.raw, text.raw).lines())
    text.close()
    page.close()


def _rows(lines: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Lines that stand beside each other as one: the library takes cells that lie far apart for lines of their own."""
    row: tuple[Any, ...] | None = None
    for line in lines:
        if row is not None and abs(row[3] - line[3]) < _LEVEL * row[4] and row[2] < line[1]:
            row = (f"{row[0]}\t{line[0]}", row[1], *line[2:])
            continue
        if row is not None:
            yield row
        row = line
    if row is not None:
        yield row


class _Reader:
    def __init__(self, raw: Any, page: Any) -> None:
        self._raw, self._page = raw, page
        self._box, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def lines(self) -> Iterator[tuple[Any, ...]]:
        """Each line as the fields of a Line, in the order in which the page draws them."""
        found: list[tuple[int, str]] = []
        for at in range(self._raw.FPDFText_CountChars(self._page)):
            character = self._character(at)
            if character in _ENDS:
                yield from self._line(found)
                found = []
            else:
                found.append((at, character))
        yield from self._line(found)

    def _character(self, at: int) -> str:
        code = self._raw.FPDFText_GetUnicode(self._page, at)
        character = chr(code) if code <= sys.maxunicode else "\ufffd"
        return "-" if character in _HYPHENS else character

    def _line(self, found: list[tuple[int, str]]) -> Iterator[tuple[Any, ...]]:
        seen = [one for one in found if not one[1].isspace() and one[1].isprintable()]
        if not seen:
            return
        first, middle, last = seen[0][0], seen[len(seen) // 2][0], seen[-1][0]
        size = sorted(map(self._size, (first, middle, last)))[
            1
        ]  # a raised digit or a sign of another font is no matter
        bottom = sorted(map(self._bottom, (first, middle, last)))[1]
        yield self._text(found, size), self._sides(first)[0], self._sides(last)[1], bottom, size

    def _text(self, found: list[tuple[int, str]], size: float) -> str:
        """The characters with one space between words, or a tab where the gap is that of a table."""
        words: list[list[tuple[int, str]]] = [[]]
        for at, character in found:
            if not character.isspace() and character.isprintable():
                words[-1].append((at, character))
            elif words[-1]:
                words.append([])
        told = ["".join(character for _, character in word) for word in words if word]
        gaps = [self._sides(two[0][0])[0] - self._sides(one[-1][0])[1] for one, two in pairwise(filter(None, words))]
        least = 0 if all(any(map(str.isdigit, word)) for word in told) else min(gaps, default=0)
        for number, gap in enumerate(gaps):
            # a line that was made to fill a narrow column has wide gaps as well, but all alike
            told[number] += "\t" if gap > min(_CELL * max(size, least), _SURE * size) else " "
        return "".join(told)

    def _sides(self, at: int) -> tuple[float, float]:
        """Left and right of a character, with the room that its font leaves it."""
        self._raw.FPDFText_GetLooseCharBox(self._page, at, ctypes.byref(self._box))
        return self._box.left, self._box.right

    def _bottom(self, at: int) -> float:
        """The height on the page of the line that a character stands on."""
        self._raw.FPDFText_GetCharOrigin(self._page, at, ctypes.byref(self._x), ctypes.byref(self._y))
        return self._y.value

    def _size(self, at: int) -> float:
        """The size of a character's font as it is drawn."""
        self._raw.FPDFText_GetMatrix(self._page, at, ctypes.byref(self._matrix))
        size: float = self._raw.FPDFText_GetFontSize(self._page, at)
        return size * math.hypot(self._matrix.c, self._matrix.d)
