"""By what articles are filed for those who look at blocks of them: a private letter, a key, a day and a mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.model import Fact
from factcheck.relations.blocks.contract import (
    DAY_BITS,
    KEY_BITS,
    UNDATED,
    Blocking,
    Entry,
    Filed,
    blockings,
)
from factcheck.store.keys import LETTER_BITS, letters

_FIRST = 0xE100  # the code point of the first blocking: Unicode leaves it to private use
_PAST = "~"  # behind all letters and digits


def token(by: Blocking, entry: Entry) -> str:
    """The word for an entry of a blocking. Its key is a prefix, and words are in the order of key, day and mark."""
    bits, value = KEY_BITS, entry.key
    for width, part in ((DAY_BITS, entry.day) if by.days is not None else (0, 0), (by.mark_bits, entry.mark)):
        bits, value = bits + width, value << width | part
    return _letter(by) + letters(value, bits)


def all_of(by: Blocking) -> tuple[str, str]:
    """From where to where, not included, the words of a blocking are."""
    letter = _letter(by)
    return letter, chr(ord(letter) + 1)


def ranges(by: Blocking, key: int, day: int) -> Iterator[tuple[str, str]]:
    """The same for one of its keys, and for days near enough to one that it matters."""
    first = _letter(by) + letters(key, KEY_BITS)
    if by.days is None or day == UNDATED:
        yield first, first + _PAST
        return
    for start, end in ((UNDATED, UNDATED), (max(UNDATED + 1, day - by.days), min(day + by.days, (1 << DAY_BITS) - 1))):
        yield first + letters(start, DAY_BITS), first + letters(end, DAY_BITS) + _PAST


def parts(by: Blocking, token: str) -> tuple[int, int, int]:
    """Key, day and mark of a word."""
    mark = -by.mark_bits // LETTER_BITS
    key = 1 + KEY_BITS // LETTER_BITS
    return int(token[1:key], 32), int(token[key:mark], 32) if by.days is not None else UNDATED, int(token[mark:], 32)


def _letter(by: Blocking) -> str:
    return chr(_FIRST + blockings().index(by))


def tokens(facts: Sequence[Fact]) -> list[list[str]]:
    """What each figure of an article is filed under; the first has what the article as a whole is filed under too."""
    found: list[list[str]] = [[] for _ in facts]
    for by in blockings():
        for entry in by.entries(facts):
            found[entry.fact].append(token(by, entry))
    return found


def groups(
    by: Blocking, rows: Iterable[tuple[str, int]], article_of: Callable[[int], int]
) -> Iterator[tuple[int, list[Filed]]]:
    """Words with the numbers of their facts, in order, as what is filed under each key.

    article_of: the number of the article that holds a fact, which is that of its first fact.
    """
    end = 1 + KEY_BITS // LETTER_BITS
    for _, found in groupby(rows, key=lambda row: row[0][:end]):
        filed: list[Filed] = []
        key = 0
        for word, number in found:
            key, day, mark = parts(by, word)
            article = article_of(number)
            filed.append(Filed(day, mark, article, number - article))
        yield key, sorted(filed)
