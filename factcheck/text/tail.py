"""Where the article ends and the site's list of other articles begins.

What follows a heading such as "Tin liên quan" is only then no part of the article when the article does not
go on after it: paragraphs of its own are long, or stand without a headline right before them.
"""

from __future__ import annotations

from factcheck.text.lines import Line
from factcheck.text.marks import (
    author,
    heads_tail,
    is_dateline,
    is_name,
    is_widget,
    links_elsewhere,
    source,
    web_address,
)
from factcheck.text.sentences import sentences

_HEADLINE = range(25, 200)  # characters of a headline
_TEASER = 300  # a teaser is shorter,
_TEASER_OF_DOUBLED = 600  # but under a headline printed twice it is one for sure
_SENTENCES = 3  # more than a teaser has
_GOES_ON = 2  # paragraphs of its own that make it sure that the article goes on
_ITEMS = 2  # other articles that make a list, after the author's name
_DOUBLED_ITEMS = 3  # and without one


def tail_start(page: list[Line]) -> int:
    """The index of the first line of the tail; the number of lines where there is no tail."""
    return min(_after_heading(page), _by_shape(page))


def _after_heading(page: list[Line]) -> int:
    start, own = len(page), 0
    for at in range(len(page) - 1, -1, -1):
        if (heads_tail(page[at]) and own < _GOES_ON) or (links_elsewhere(page[at]) and own == 0):
            start = at
        own += _is_own(page, at)
        if own >= _GOES_ON:
            break
    return start


def _is_own(page: list[Line], at: int) -> bool:
    """Whether a line is a paragraph of the article itself, not the teaser of another one."""
    line = page[at]
    if not line.is_prose:
        return False
    before = at - 1
    while before >= 0 and _is_small_print(page[before]):
        before -= 1
    if before < 0 or not _is_headline(page[before]):
        return True
    doubled = before > 0 and page[before].key == page[before - 1].key
    return not _is_teaser(line, doubled=doubled)


def _is_teaser(line: Line, *, doubled: bool) -> bool:
    if not (line.is_prose or line.last in ".…") or _is_headline(line):
        return False
    if doubled:
        return len(line.text) < _TEASER_OF_DOUBLED
    return len(line.text) < _TEASER and len(sentences(line.text)) < _SENTENCES


def _is_headline(line: Line) -> bool:
    return len(line.text) in _HEADLINE and line.titles(_HEADLINE.stop) and not links_elsewhere(line)


def _is_small_print(line: Line) -> bool:
    return is_widget(line) or is_dateline(line)


def _by_shape(page: list[Line]) -> int:
    """Where nothing but headlines, printed twice or with teasers, runs to the end after the article's paragraphs."""
    paragraphs = [at for at, line in enumerate(page) if line.is_prose]
    if len(paragraphs) < _GOES_ON:
        return len(page)
    longest = max((at for at in paragraphs if len(page[at].text) >= _TEASER_OF_DOUBLED), default=0)
    at = max(longest, paragraphs[_GOES_ON - 1]) + 1
    while at < len(page):
        signed = _signs_off(page[at - 1])
        doubled = at + 1 < len(page) and page[at].key == page[at + 1].key
        if not (signed or doubled):
            at += 1
            continue
        end, items, doubles = _list_of_headlines(page, at)
        if end == len(page) and ((signed and items >= _ITEMS) or doubles >= _DOUBLED_ITEMS):
            return at
        at = max(at + 1, end)
    return len(page)


def _signs_off(line: Line) -> bool:
    """Whether an article can end with the line: its author's name or its source."""
    return is_name(line.text) or any((author(line), source(line, loose=True), web_address(line)))


def _list_of_headlines(page: list[Line], start: int) -> tuple[int, int, int]:
    """How far a list of headlines goes; its headlines that have a teaser or stand twice; those that stand twice."""
    at, items, doubles = start, 0, 0
    while at < len(page):
        if _is_small_print(page[at]) or heads_tail(page[at]):
            at += 1
            continue
        if not _is_headline(page[at]):
            break
        after = at + 1
        while after < len(page) and page[after].key == page[at].key:
            after += 1
        doubled = after > at + 1
        teased = after < len(page) and _is_teaser(page[after], doubled=doubled)
        items += doubled or teased
        doubles += doubled
        at = after + teased
    return at, items, doubles
