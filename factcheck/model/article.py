"""An article and the places in it. Text is kept exactly as decoded: a span always slices it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model.dataclass import dataclass, field
from factcheck.model.standing import Authority

if TYPE_CHECKING:
    from factcheck.model.fact import Fact
    from factcheck.model.table import Entry

_LINE_END = re.compile(r"\r\n?|\n")
_CELL = re.compile(r"(?:.*!)?[A-Z]{1,3}[1-9]\d*", re.DOTALL)


class Markup(StrEnum):
    """What of an article's text its readers do not see."""

    COMMENTS = "comments"
    MARKDOWN = "markdown"  # comments, code, targets of links
    NONE = "none"  # they see all of it: what looks like a comment is printed so


class Span(NamedTuple):
    """Half-open range of code points in an article's text."""

    start: int
    end: int


class Anchor(NamedTuple):
    """Where in the file the text goes on from an offset: at this line and column, both from 1.

    width: how many columns each character takes there; more than one where it is escaped. locator: the page or the
    like, where the format has them.
    """

    offset: int
    line: int
    column: int
    width: int = 1
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is printed: the article, the position in its file, and the sentence around it.

    line and column count from 1 in code points of the decoded file (a BOM is not counted, line ends are
    kept); start/end slice the article's text and mark the figure; quote is its sentence, which stands at
    quote_start:quote_end. locator names a page or a cell where the format has them. publisher, standing: who says so.
    """

    path: str
    title: str | None
    published: date | None
    url: str | None
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    quote: str
    quote_start: int
    quote_end: int
    locator: str | None = None
    publisher: str | None = None
    standing: Authority | None = None

    @property
    def cell(self) -> str | None:
        """The cell of a table in which it stands: "Sheet1!B7"; None where it stands in no table."""
        return self.locator if self.locator is not None and _CELL.fullmatch(self.locator) else None

    @property
    def printed(self) -> str:
        """What stands at the place, as far as its quote goes."""
        return self.quote[max(0, self.start - self.quote_start) : max(0, self.end - self.quote_start)]


@dataclass(frozen=True)
class Article:
    """One article as it was read.

    id names it in outputs (its path where it has one); body is the part that holds the article itself,
    without front matter. publisher is who published it (the *source*). A field that nobody knows is None.
    anchors, in order from offset 0, say where the text stands in its file; none: the text is the file. locator names
    the article in a file that holds several; in a file that holds only this one, None. standing: how much it counts,
    None where nobody has told it of any. entries: its figures, where it is a table; facts: what was read of it, where
    that was written down.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    path: str | None = None
    body: Span = field(default=Span(0, 0))
    anchors: tuple[Anchor, ...] = ()
    locator: str | None = None
    markup: Markup = Markup.COMMENTS
    standing: Authority | None = None
    entries: tuple[Entry, ...] = ()
    facts: tuple[Fact, ...] = ()

    @classmethod
    def from_text(
        cls,
        text: str,
        id: str = "text",
        published: date | None = None,
        language: str | None = None,
        *,
        title: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        standing: Authority | None = None,
    ) -> Article:
        """An article from a string; what is not given stays unknown and nothing in the text is changed."""
        return cls(
            id=id,
            text=text,
            title=title,
            published=published,
            publisher=publisher,
            url=url,
            language=language,
            body=Span(0, len(text)),
            standing=None if standing is None else Authority(standing),
        )

    @cached_property
    def _anchors(self) -> Sequence[Anchor]:
        if self.anchors:
            return self.anchors
        # \n, \r\n and a lone \r end a line, as editors count; str.splitlines would also break at form feeds
        starts = (0, *(m.end() for m in _LINE_END.finditer(self.text)))
        return [Anchor(start, line, 1) for line, start in enumerate(starts, start=1)]

    @cached_property
    def _offsets(self) -> list[int]:
        return [anchor.offset for anchor in self._anchors]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset in the file, both from 1, in code points."""
        anchor = self._anchor(offset)
        return anchor.line, anchor.column + (offset - anchor.offset) * anchor.width

    def _anchor(self, offset: int) -> Anchor:
        return self._anchors[bisect_right(self._offsets, offset) - 1]

    def _end(self, start: int, end: int) -> tuple[int, int]:
        """Line and column behind the last character: where the text goes on may be elsewhere in the file."""
        if not self.anchors or start == end:
            return self.position(end)
        line, column = self.position(end - 1)
        return line, column + self._anchor(end - 1).width

    def locate(self, span: Span | tuple[int, int], quote: Span | tuple[int, int] | None = None) -> Place:
        """The place of a span in the file; quote is the span of its sentence (the span itself if not given)."""
        start, end = span
        quote_start, quote_end = quote or span
        line, column = self.position(start)
        end_line, end_column = self._end(start, end)
        return Place(
            path=self.path or self.id,
            title=self.title,
            published=self.published,
            url=self.url,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            start=start,
            end=end,
            quote=self.text[quote_start:quote_end],
            quote_start=quote_start,
            quote_end=quote_end,
            locator=self._anchor(start).locator or self.locator,
            publisher=self.publisher,
            standing=self.standing,
        )

    def holds(self, place: Place) -> bool:
        """Whether a place is in this article; its file may hold others as well."""
        if place.path != (self.path or self.id):
            return False
        if self.entries and place.cell is not None:  # the sheet, then the cell
            return place.cell.rpartition("!")[0] == (self.locator or "")
        return self.locator in (None, place.locator) or (place.locator or "").startswith(f"{self.locator}, ")
