"""The tags and the text of a page, each with where it stands, as the HTML standard cuts them, in one pass.

The standard library's parser was looked at: it tells lines and columns of tags only, and versions of it take quadratic
time on unclosed marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_MARKUP = re.compile(r"<(?=[a-zA-Z!?/])")
# a quote closes what it opened only behind "=": <p title=it's> is a whole tag
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>")
_COMMENT_END = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(r"([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?+")
_UNREAD = frozenset("script style xmp iframe noembed noframes noscript textarea title".split())
"""Elements in which no tag counts but their own end; noscript is one for readers who have scripts."""


class Tag(NamedTuple):
    """A start or end tag, and where it stands: start:end. inside: where its attributes stand."""

    name: str
    is_end: bool
    start: int
    end: int
    inside: tuple[int, int] = (0, 0)


class Text(NamedTuple):
    """Characters between tags; raw: those of an element in which no tag counts."""

    start: int
    end: int
    raw: str = ""


def tokens(page: str) -> Iterator[Tag | Text]:
    """The tags and texts of a page in order; comments and declarations are left out."""
    at = 0
    while found := _MARKUP.search(page, at):
        start = found.start()
        if start > at:
            yield Text(at, start)
        tag = _TAG.match(page, start)
        if tag is None:
            at = _behind_declaration(page, start)
            continue
        name = tag[2].lower()
        yield Tag(name, bool(tag[1]), start, tag.end(), tag.span(3))
        at = tag.end()
        if name in _UNREAD and not tag[1]:
            closing = _closing(name).search(page, at)
            end = closing.start() if closing else len(page)
            yield Text(at, end, name)
            at = end
    if at < len(page):
        yield Text(at, len(page))


def attributes(page: str, tag: Tag, wanted: frozenset[str]) -> dict[str, str]:
    """Those of a tag's attributes that are wanted, as written; of two of one name the first counts."""
    said: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(page, *tag.inside):
        name = found[1].lower()
        if name in wanted and name not in said:
            said[name] = found[2] or found[3] or found[4] or ""
    return said


def _behind_declaration(page: str, start: int) -> int:
    """Where a comment, a declaration or a tag that is not closed ends."""
    if page.startswith("<!--", start):
        if page.startswith((">", "->"), start + 4):
            return page.index(">", start) + 1
        closing = _COMMENT_END.search(page, start + 4)
        return closing.end() if closing else len(page)
    if page.startswith("<![CDATA[", start):
        end = page.find("]]>", start)
        return end + 3 if end >= 0 else len(page)
    if page[start + 1 : start + 3].lstrip("/")[:1].isalpha():
        return len(page)  # a tag that the file ends in
    end = page.find(">", start)
    return end + 1 if end >= 0 else len(page)


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
