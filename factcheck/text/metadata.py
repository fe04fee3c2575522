"""What the page itself says of its article: title, date, author, source. Nothing is taken from the running text."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from factcheck.model import Span
from factcheck.model.dataclass import dataclass
from factcheck.text.dates import date_in_address, read_date
from factcheck.text.layout import Block, Role, blocks
from factcheck.text.lines import Line, lines
from factcheck.text.marks import author, source, web_address

_ABOVE_TITLE = frozenset({Role.DATELINE, Role.WIDGET, Role.BYLINE, Role.SOURCE})


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article from its page; None is unknown."""

    title: str | None = None
    published: date | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None


def metadata(text: str, body: Span | tuple[int, int]) -> Metadata:
    """Title, date, author, publisher and address as the page prints them above and below the article.

    The date is that of a dateline near the top, else of the address. The publisher is the one the source line
    names, else the site of the address.
    """
    page = [block for block in blocks(text, body) if block.role is not Role.TAIL]
    edges = _edges(page)
    sources = [_line(text, block) for block in edges if block.role is Role.SOURCE]
    url = next(filter(None, map(web_address, sources)), None)
    named = next(filter(None, (source(line, loose=True) for line in sources)), None)
    return Metadata(
        title=_title(text, page),
        published=_published(text, page) or (date_in_address(url) if url else None),
        author=_author(text, edges),
        publisher=named or (_site(url) if url else None),
        url=url,
    )


def _edges(page: list[Block]) -> list[Block]:
    """The blocks below the last paragraph of the article, then those above the first."""

    def outside(block: Block) -> bool:
        return block.role is not Role.BODY

    above = list(takewhile(outside, page))
    below = list(takewhile(outside, reversed(page)))
    return [*reversed(below), *above] if len(above) < len(page) else page


def _title(text: str, page: list[Block]) -> str | None:
    first = next((block for block in page if block.role not in _ABOVE_TITLE), None)
    if first is None or first.role is not Role.HEADING:
        return None
    return text[slice(*first.span)].strip("# ") or None


def _published(text: str, page: list[Block]) -> date | None:
    """The first dateline that the article goes on after: one at its foot tells of a later change."""
    last = max((at for at, block in enumerate(page) if block.role is Role.BODY), default=len(page))
    datelines = (_line(text, block).text for block in page[:last] if block.role is Role.DATELINE)
    return next(filter(None, map(read_date, datelines)), None)


def _author(text: str, edges: list[Block]) -> str | None:
    signed = (_line(text, block) for block in edges if block.role is Role.BYLINE)
    return next((author(line) or line.text for line in signed), None)


def _line(text: str, block: Block) -> Line:
    return lines(text, block.span)[0]


def _site(url: str) -> str:
    host = url.split("/")[2].rpartition("@")[2].partition(":")[0]
    return host.lower().removeprefix("www.")
