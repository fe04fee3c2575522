"""What repeats at the edge of each page: running titles, page numbers, what a browser prints around a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.sources._pdf.lines import Line
from factcheck.text.fold import key

_EDGE = 3  # lines from the top, and as many from the bottom
_PART = 0.4  # of the pages: left and right pages may have titles of their own
_BAND = 8  # points
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[^\w.,%]*\d{1,4}(?:\s*[/|–-]\s*\d{1,4})?[^\w.,%]*\.?")  # of the page, or of all pages too
_DAY, _TIME = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}", r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp][Mm]|\s?SA|\s?CH)?"
_PRINTED_AT = re.compile(rf"(?:{_DAY},?\s{_TIME}|{_TIME},?\s{_DAY})(?:\s.*)?")
_PRINTED_FROM = re.compile(r"(?P<address>\S+[/.:]\S*)\s+\d{1,4}\s?/\s?\d{1,4}")


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without it."""
    bare = [_without_print(page) for page in pages]
    edges = [_edge(page) for page in bare]
    told = Counter(name for page, edge in zip(bare, edges, strict=True) for name in {_name(page[at]) for at in edge})
    often = max(2, _PART * len(pages))
    repeated = {name for name, count in told.items() if name is not None and count >= often}
    return [
        [line for at, line in enumerate(page) if at not in edge or _name(line) not in repeated]
        for page, edge in zip(bare, edges, strict=True)
    ]


def _edge(page: Sequence[Line]) -> set[int]:
    """The lines that stand highest and lowest on a page."""
    order = sorted(range(len(page)), key=lambda at: page[at].bottom)
    return {*order[:_EDGE], *order[-_EDGE:]}


def _name(line: Line) -> tuple[str, int] | None:
    """What a line has in common with those of its kind on other pages: its words and its height on the page.

    None for one without words that is no number of a page: rows of a table may look alike.
    """
    if not (any(map(str.isalpha, line.text)) or _NUMBER.fullmatch(line.text)):
        return None
    return _DIGITS.sub("#", key(line.text)), round(line.bottom / _BAND)


def _without_print(page: Sequence[Line]) -> list[Line]:
    """A page without the date, title and address that a browser prints around it."""
    order = sorted(page, key=lambda line: line.bottom)
    if not order or _PRINTED_FROM.fullmatch(order[0].text) is None or _PRINTED_AT.fullmatch(order[-1].text) is None:
        return list(page)
    return [line for line in page if line not in (order[0], order[-1])]


def addresses(pages: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Where a browser printed the pages from."""
    for page in pages:
        lowest = min(page, key=lambda line: line.bottom, default=None)
        if lowest and lowest.text.startswith(("http://", "https://")) and _PRINTED_FROM.fullmatch(lowest.text):
            yield lowest.text.split()[0]
