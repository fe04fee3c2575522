"""Styled text, and lines of it that fit a width: as rich does it, and without rich where nothing is in colour.

rich is imported where a terminal shows colours, or where a character may take no cell of it, or two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text as RichText

_WORD = re.compile(r"\s*\S+\s*")


class Text:
    """A piece of a line, in styles that rich knows. It never holds markup, nor the end of a line."""

    __slots__ = ("parts", "plain")

    def __init__(self, text: str = "", style: str = "") -> None:
        self.plain = text
        self.parts: tuple[tuple[str, str], ...] = ((text, style),)

    @classmethod
    def assemble(cls, *parts: Text) -> Text:
        """One text of several, each in its own style."""
        whole = cls()
        whole.parts = tuple(piece for part in parts for piece in part.parts if piece[0])
        whole.plain = "".join(text for text, _ in whole.parts)
        return whole

    def join(self, parts: Iterable[Text]) -> Text:
        """The parts with this text between them."""
        return Text.assemble(*(piece for number, part in enumerate(parts) for piece in ((self, part)[not number :])))

    def slice(self, start: int, end: int) -> Text:
        """The characters from start to end."""
        return Text.assemble(*(Text(text, style) for text, style in self._cut(start, end)))

    def rstrip(self) -> Text:
        """The same without white space at its end."""
        return self.slice(0, len(self.plain.rstrip()))

    def rich(self) -> RichText:
        """The same as rich shows it in colour."""
        from rich.text import Text as RichText  # noqa: PLC0415

        return RichText.assemble(*self.parts, end="")

    @property
    def cell_len(self) -> int:
        """How many columns of a terminal it takes."""
        return cell_len(self.plain)

    def __len__(self) -> int:
        return len(self.plain)

    def _cut(self, start: int, end: int) -> Iterator[tuple[str, str]]:
        at = 0
        for text, style in self.parts:
            yield text[max(start - at, 0) : max(end - at, 0)], style
            at += len(text)


def wrapped(text: Text, width: int) -> list[Text]:
    """The text in lines that fit a width, broken between words where it can be."""
    if text.cell_len <= width:
        return [text]
    ends = [*_breaks(text.plain, width), len(text.plain)]
    return [text.slice(start, end).rstrip() for start, end in zip([0, *ends], ends, strict=False)]


def cell_len(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if _is_plain(text):
        return len(text)
    from rich.cells import cell_len as measured  # noqa: PLC0415

    return measured(text)


def _breaks(text: str, width: int) -> Iterator[int]:
    """Where a text is broken: before words that no longer fit, and within those that fit on no line."""
    used = 0
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        length = cell_len(word.rstrip())
        if length > width:
            for piece in _chopped(word, width):
                if start:
                    yield start
                start += len(piece)
                used = cell_len(piece)
        elif length > width - used and used:
            yield start
            used = cell_len(word)
        else:
            used += cell_len(word)


def _chopped(word: str, width: int) -> list[str]:
    if _is_plain(word):
        return [word[at : at + width] for at in range(0, len(word), width)]
    from rich.cells import chop_cells  # noqa: PLC0415

    return chop_cells(word, width)


def _is_plain(text: str) -> bool:
    """Whether each character takes one column."""
    return text.isascii() or all(map(_takes_one, set(text)))


@lru_cache(maxsize=4096)
def _takes_one(character: str) -> bool:
    """Whether a character surely takes one column: letters, digits and signs of European and Vietnamese print."""
    near = character < "\u1100" or "\u1e00" <= character < "\u2e80"
    known = character == " " or unicodedata.category(character)[0] in "LNPS"
    return near and known and unicodedata.east_asian_width(character) not in "WF"
