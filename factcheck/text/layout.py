"""What each paragraph of an article's page is: its own text, or what the site printed around it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from factcheck.model import Span
from factcheck.text.lines import Line, lines
from factcheck.text.marks import (
    author,
    heads_tail,
    is_credit,
    is_dateline,
    is_name,
    is_widget,
    links_elsewhere,
    source,
    web_address,
)
from factcheck.text.tail import tail_start

_TITLE = 200
_FOOT = 6  # lines after the last paragraph; where there are more it is a table or a list, not a signature


class Role(StrEnum):
    """What a paragraph is in its article."""

    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    DATELINE = "dateline"
    BYLINE = "byline"
    SOURCE = "source"
    WIDGET = "widget"  # counters, ratings, buttons, tags
    TAIL = "tail"  # other articles, listed after this one
    REPEAT = "repeat"  # the same as an earlier paragraph


class Block(NamedTuple):
    """A paragraph and its role."""

    span: Span
    role: Role


class _Page(NamedTuple):
    """The lines, and the indices that say which part of the page a line is in."""

    lines: list[Line]
    tail: int  # where the tail begins
    opening: int  # the second paragraph: what stands before it is near the top
    foot: int  # the first line after the last paragraph; the tail where a table or a list stands there


def blocks(text: str, body: Span | tuple[int, int]) -> list[Block]:
    """The paragraphs of an article and what they are, in order. A line is a paragraph; blank lines are none.

    A paragraph that stands twice counts once: later ones are repeats, but for those in the tail.
    """
    page = _page(lines(text, body))
    seen: set[str] = set()
    found = []
    for at, line in enumerate(page.lines):
        found.append(Block(line.span, _role(page, at, repeated=line.key in seen)))
        if any(map(str.isalpha, line.text)):  # the cells of a table are no paragraphs
            seen.add(line.key)
    return found


def _page(found: list[Line]) -> _Page:
    tail = tail_start(found)
    prose = [at for at in range(tail) if found[at].is_prose and not is_credit(found[at])]
    opening = prose[1] if len(prose) > 1 else tail
    foot = prose[-1] + 1 if prose else tail
    if sum(not is_widget(line) for line in found[foot:tail]) > _FOOT:
        foot = tail
    return _Page(found, tail, opening, foot)


def _role(page: _Page, at: int, *, repeated: bool) -> Role:
    line = page.lines[at]
    if at >= page.tail:
        return Role.WIDGET if is_widget(line) else Role.TAIL
    if repeated:
        return Role.REPEAT
    if is_widget(line) or heads_tail(line) or links_elsewhere(line):
        return Role.WIDGET
    return _signature(page, at) or _own_role(page, at)


def _signature(page: _Page, at: int) -> Role | None:
    """When, who and from where: all but the source only near the top or at the foot of the article."""
    line, foot = page.lines[at], at >= page.foot
    if source(line, loose=foot) or (web_address(line) and not _is_announced(page, at)):
        return Role.SOURCE
    if not (foot or at < page.opening):
        return None
    if is_dateline(line, named=at > 0):  # the first line may be a title of capitals with its date
        return Role.DATELINE
    if author(line) or (is_name(line.text) and (foot or _beside_dateline(page, at))):
        return Role.BYLINE
    return None


def _is_announced(page: _Page, at: int) -> bool:
    """Whether a sentence of the article ends in the line: "Read more of it at:"."""
    return at > 0 and page.lines[at - 1].is_prose and page.lines[at - 1].last == ":"


def _beside_dateline(page: _Page, at: int) -> bool:
    return at > 0 and any(is_dateline(line, named=False) for line in page.lines[at - 1 : at + 2 : 2])


def _own_role(page: _Page, at: int) -> Role:
    line, following = page.lines[at], page.lines[at + 1 : at + 2]
    if at > 0 and is_credit(line):
        return Role.CAPTION
    # the only line is no heading, nor is one that was broken in two
    if not (following and line.titles(_TITLE)) or following[0].text[0].islower():
        return Role.BODY
    if at == 0 or (line.is_title and following[0].key != line.key):
        return Role.HEADING
    return Role.CAPTION if following[0].key == line.key else Role.BODY
