"""The sentences and facts of an article in a few bytes, and back, exactly.

A sentence is kept once, not once a figure in it, and what the article's record says is not said again. Each becomes a
line, so that one fact is read without the others. What does not follow from the record and its sentence, as for any
article that was read from a file it does, is kept in full.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Sequence
from decimal import Context, Decimal
from functools import lru_cache
from typing import Any, overload

from factcheck.model import Fact, Interval, Passage, Place, Quantity, Span
from factcheck.model.dataclass import replace
from factcheck.store.codec import line, reader_of, readers_of
from factcheck.store.contract import ArticleRecord

_LINE_END = re.compile(r"\r\n?|\n")
_DERIVED = ("id", "origin", "span", "printed", "place")
_FIELDS = Fact.__match_args__
_KEPT = tuple(name for name in _FIELDS if name not in _DERIVED)
_PLACES = tuple(_FIELDS.index(name) for name in _DERIVED)
_QUANTITY = _KEPT.index("quantity")
_HALF = Decimal("0.5")
_EXACT = Context(prec=50)  # the same whatever the caller's: what was packed in one process is read in another
_LEVEL = 6
_SAMPLE = 32  # articles in a dictionary, of each a piece of its sentences and one of its facts
_PIECES = slice(200, 900), slice(-324, None)  # 1 KiB, so that all of it is within reach of zlib


class Body(Sequence[Fact]):
    """The facts of one article in the order of its text, each read when it is asked for, and its sentences."""

    def __init__(self, record: ArticleRecord, sentences: int, packed: bytes, dictionary: bytes) -> None:
        """sentences: how many it has; dictionary: what it was packed with."""
        self._record = record
        content = zlib.decompressobj(zdict=dictionary).decompress(packed) if packed else b""
        lines = content.decode("utf-8", "surrogatepass").split("\n")
        self._sentences, self._facts = lines[:sentences], lines[sentences : sentences + record.facts]
        self._read: list[Fact | None] = [None] * len(self._facts)
        self._places: dict[int, Place] = {}

    @property
    def origin(self) -> str:
        """The id of the article."""
        return self._record.id

    def __len__(self) -> int:
        """How many facts there are."""
        return len(self._facts)

    @overload
    def __getitem__(self, position: int) -> Fact: ...

    @overload
    def __getitem__(self, position: slice) -> list[Fact]: ...

    def __getitem__(self, position: int | slice) -> Fact | list[Fact]:
        """One fact, or some; the first is 0."""
        if isinstance(position, slice):
            return [self[one] for one in range(*position.indices(len(self)))]
        fact = self._read[position] or self._fact(position)
        self._read[position] = fact
        return fact

    def __iter__(self) -> Iterator[Fact]:
        """All facts."""
        return map(self.__getitem__, range(len(self)))

    def passages(self) -> Iterator[Passage]:
        """All sentences in the order of the text."""
        return map(self.passage, range(len(self._sentences)))

    def _fact(self, position: int) -> Fact:
        sentence, *row = json.loads(self._facts[position])
        if sentence is None:
            whole: Fact = reader_of(Fact)(row[0])
            return whole
        start, length, *values = row
        is_rounded = values[_QUANTITY][0] is None
        for index, reader in _readers():
            if values[index] is not None:
                values[index] = reader(values[index])
        if is_rounded:
            quantity = values[_QUANTITY]
            values[_QUANTITY] = replace(quantity, interval=_rounded(quantity.value, quantity.step))
        around = self._place(sentence)
        place = _part(around, around.start + start, around.start + start + length)
        origin = self._record.id
        derived = (f"{origin}#{place.start}", origin, Span(place.start, place.end), place.printed, place)
        for at, value in zip(_PLACES, derived, strict=True):
            values.insert(at, value)
        return Fact(*values)

    def passage(self, position: int) -> Passage:
        """One sentence; the first is 0."""
        row = json.loads(self._sentences[position])
        if row[0] is None:
            whole: Passage = reader_of(Passage)(row[1])
            return whole
        return Passage(self._record.id, self._place(position))

    def _place(self, position: int) -> Place:
        if position not in self._places:
            row = json.loads(self._sentences[position])
            place = self.passage(position).place if row[0] is None else _sentence(self._record, *row)
            self._places[position] = place
        return self._places[position]


def lines_of(record: ArticleRecord, facts: Sequence[Fact], passages: Sequence[Passage]) -> bytes:
    """What is packed of an article: a line each sentence, then a line each fact."""
    places = {(one.place.quote_start, one.place.quote_end): index for index, one in enumerate(passages)}
    lines = [_passage_line(record, passage) for passage in passages]
    for fact in facts:
        index = places.get((fact.place.quote_start, fact.place.quote_end))
        lines.append(_fact_line(record, fact, index, None if index is None else passages[index].place))
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def dictionary_of(bodies: Sequence[bytes]) -> bytes:
    """What to pack articles with that are like these: words and fields they are likely to share."""
    return b"".join(lines[piece] for piece in _PIECES for lines in bodies[:_SAMPLE])


def packed(lines: bytes, dictionary: bytes) -> bytes:
    """The lines of an article as they are stored; dictionary: what they are likely to have in common with others."""
    packer = zlib.compressobj(_LEVEL, zdict=dictionary)
    return packer.compress(lines) + packer.flush() if lines else b""


def _passage_line(record: ArticleRecord, passage: Passage) -> str:
    place = passage.place
    row = (place.start, place.line, place.column, place.quote)
    if passage.origin == record.id and place == _sentence(record, *row):
        return line(row)
    return line((None, passage))


def _fact_line(record: ArticleRecord, fact: Fact, sentence: int | None, around: Place | None) -> str:
    place = fact.place
    if around is None or not _is_told(record, fact, around):
        return line((None, fact))
    start, length = place.start - around.start, place.end - place.start
    values = [getattr(fact, name) for name in _KEPT]
    if _is_rounded(fact.quantity):
        values[_QUANTITY] = [None, *(getattr(fact.quantity, name) for name in Quantity.__match_args__[1:])]
    return line((sentence, start, length, *values))


def _is_rounded(quantity: Quantity) -> bool:
    """Whether its interval, down to how it prints, is what rounds to its value: two numbers that need not be kept."""
    told = _rounded(quantity.value, quantity.step) if quantity.value is not None else None
    return told == quantity.interval and repr(told) == repr(quantity.interval)


def _rounded(value: Decimal, step: Decimal) -> Interval | None:
    try:
        half = _EXACT.multiply(step, _HALF)
        return Interval(_EXACT.subtract(value, half), _EXACT.add(value, half))
    except ArithmeticError:  # no numbers to reckon with
        return None


def _is_told(record: ArticleRecord, fact: Fact, around: Place) -> bool:
    """Whether the fields that are not kept follow from the others."""
    place = fact.place
    if not around.start == around.quote_start <= place.start <= place.end:
        return False
    told = (f"{record.id}#{place.start}", record.id, (place.start, place.end), place.printed)
    return (fact.id, fact.origin, fact.span, fact.printed) == told and place == _part(around, place.start, place.end)


def _sentence(record: ArticleRecord, start: int, line: int, column: int, quote: str) -> Place:
    """The place of a sentence that begins here."""
    end = start + len(quote)
    head = (record.path, record.title, record.published, record.url, line, column)
    source = (record.publisher, record.standing)
    return _part(Place(*head, line, column, start, end, quote, start, end, None, *source), start, end)


def _part(place: Place, start: int, end: int) -> Place:
    """The place of text[start:end] within a sentence whose text is that of its file, line ends counted."""
    line, column = _position(place, start)
    end_line, end_column = _position(place, end) if end != start else (line, column)
    head = (place.path, place.title, place.published, place.url, line, column, end_line, end_column)
    said = (place.quote, place.quote_start, place.quote_end)
    return Place(*head, start, end, *said, place.locator, place.publisher, place.standing)


def _position(place: Place, offset: int) -> tuple[int, int]:
    """Line and column of an offset that is not before a sentence."""
    before = place.quote[: offset - place.quote_start]
    if "\n" not in before and "\r" not in before:
        return place.line, place.column + len(before)
    ends = [found.end() for found in _LINE_END.finditer(before)]
    return place.line + len(ends), len(before) - ends[-1] + 1


@lru_cache(None)
def _readers() -> list[tuple[int, Any]]:
    readers = readers_of(Fact)
    return [(index, readers[name]) for index, name in enumerate(_KEPT) if name in readers]
