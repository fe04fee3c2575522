"""Text that was broken into lines of one width: its paragraphs stand between blank lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.model import Span

_FEWEST = 2  # lines that go on in the middle of a sentence before a text counts as broken
_SHORTEST = 20  # characters; shorter lines are items of a list
_PART = 0.3  # of the lines that follow another without a blank line between
_FULL = 0.6  # of the width: a line that ends a sentence and is longer goes on
_STOPS = ".!?:;…"
_CLOSING = "\"'“”‘’»)]*_ "
_BULLET = re.compile(r"[-–—•*+·●▪►>|#]|\(?(?:\d{1,2}|[a-zA-ZđĐ])[.)]\s")


def unwrapped(text: str, lines: Sequence[Span]) -> list[Span]:
    """The paragraphs that lines (spans, no white space at their ends) are pieces of; each line if none is broken."""
    near = [(one, other) for one, other in pairwise(lines) if _is_next(text, one, other)]
    broken = sum(_goes_on(text, one, other) for one, other in near)
    if broken < _FEWEST or broken < _PART * len(near):
        return list(lines)
    width = sorted(span.end - span.start for span in lines)[len(lines) * 3 // 4]
    found = [lines[0]]
    for one, other in pairwise(lines):
        if _is_next(text, one, other) and _belongs(text, one, other, width):
            found[-1] = Span(found[-1].start, other.end)
        else:
            found.append(other)
    return found


def _is_next(text: str, one: Span, other: Span) -> bool:
    """Whether no blank line stands between."""
    return text.count("\n", one.end, other.start) == 1


def _goes_on(text: str, one: Span, other: Span) -> bool:
    """Whether a line ends in the middle of a sentence and the next goes on in small letters."""
    if one.end - one.start < _SHORTEST or _BULLET.match(text, other.start):
        return False
    return text[other.start].islower() and not _ends(text, one)


def _belongs(text: str, one: Span, other: Span, width: int) -> bool:
    if _BULLET.match(text, other.start):
        return False
    return not _ends(text, one) or one.end - one.start >= _FULL * width


def _ends(text: str, line: Span) -> bool:
    return text[line.start : line.end].rstrip(_CLOSING)[-1:] in _STOPS
