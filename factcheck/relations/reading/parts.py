"""Lists of parts, in the symbols of `line`."""

from __future__ import annotations

import re

from factcheck.model import Fact
from factcheck.model.dataclass import dataclass
from factcheck.relations.reading.line import Line

_MOST = 30  # parts: a longer table is no sentence
# x nghìn tỷ, tăng 5% so với cùng kỳ, chiếm 30%
_ITEM = re.compile(r"[&xt]{0,3}>?(?P<part>L)x?w?t?(?:\([^()]{0,20}\))?(?:,?[aP=]{0,3}[SGCAMD]~?k?t?x?){0,4}")
_APART = re.compile(r"[,;&]+")


@dataclass(frozen=True, slots=True)
class Listed:
    """The figures of a list's items; is_whole: every item has one, up to the end of the sentence or bracket."""

    parts: tuple[Fact, ...]
    is_whole: bool


def listed(line: Line, start: int, *, parted_by: str = ",;") -> Listed:
    """The list that begins at a symbol, as far as each of its items has a figure.

    Items are parted by the same mark: behind a semicolon a sentence whose items are parted by commas tells something else.
    """
    parts: list[Fact] = []
    at, marks = start, set("&")
    while len(parts) < _MOST and (item := _ITEM.match(line.symbols, at)) is not None:
        parts.append(line.named(item)["part"])
        at = item.end()
        apart = _APART.match(line.symbols, at)
        if apart is None:
            break
        marks |= set(apart[0]).intersection(parted_by) if len(parts) == 1 else set()
        if not set(apart[0]) <= marks:
            return Listed(tuple(parts), is_whole=True)
        at = apart.end()
    return Listed(tuple(parts), line.symbols[at : at + 1] in {"", ")", "|", "h"})
