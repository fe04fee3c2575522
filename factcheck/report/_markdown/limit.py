"""Documents that must not grow beyond what a site takes: what does not fit is left out and counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from factcheck.model import Problem, Words, say, told

Item = TypeVar("Item")

_ROOM_FOR_REMARKS = 400


class Limit(NamedTuple):
    """How long a document may be, and in what that is measured."""

    most: int
    measure: Callable[[str], int]


def characters(text: str) -> int:
    """Characters as sites count them that are written in JavaScript or Java: one outside the BMP is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def octets(text: str) -> int:
    """Bytes of UTF-8."""
    return len(text.encode("utf-8", "surrogatepass"))


def fitting(items: Iterable[tuple[Item, str]], limit: Limit, taken: str) -> list[tuple[Item, str]]:
    """Of items with their texts, the first that fit behind what is taken; one too long leaves room for the next."""
    room = limit.most - limit.measure(taken) - _ROOM_FOR_REMARKS
    chosen: list[tuple[Item, str]] = []
    for item, text in items:
        size = limit.measure(text)
        if size <= room:
            chosen.append((item, text))
            room -= size
    return chosen


def left_out(count: int, remark: str, words: Words) -> str:
    """A remark on what did not fit, with how many there were; nothing where everything did."""
    if not count:
        return ""
    why = say("{remark}, the least bad first: there is no room for more. The other outputs show all.", remark=remark)
    return f"_{told(why, words)}_\n\n"


def unusable(problems: Sequence[Problem], words: Words) -> str:
    """How many files are missing from the answer (which, says standard error); nothing where none is."""
    remark = say("{count} of the files could not be used", count=len(problems))
    return f"{told(remark, words)}\n" if problems else ""
