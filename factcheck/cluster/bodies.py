"""The articles of all partitions, by their numbers."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import pyarrow.parquet as pq

from factcheck.cluster.partition import DICTIONARY
from factcheck.cluster.tables import place_of
from factcheck.model import Fact
from factcheck.relations.blocks.contract import Block
from factcheck.store.body import Body
from factcheck.store.codec import decode
from factcheck.store.contract import ArticleRecord

ROWS = 64
"""Articles in a row group, which is what has to be read for one of them."""
_FILES = 16  # that are open
_ARTICLES = 2048  # that are read together, each row group of them once
_BLOCKS = 8192


class _Kept(NamedTuple):
    record: bytes
    sentences: int
    body: bytes
    dictionary: bytes


class Bodies:
    """Reads articles where they are kept. open: the Parquet file of a partition's articles."""

    def __init__(self, open: Callable[[int], pq.ParquetFile]) -> None:
        self._open = lru_cache(_FILES)(open)
        self._held: dict[int, _Kept] = {}

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of an article; quick where it was held."""
        if number not in self._held:
            self._held |= self._read([number])
        kept = self._held[number]
        return Body(decode(kept.record, ArticleRecord), kept.sentences, kept.body, kept.dictionary)

    def hold(self, numbers: Collection[int]) -> None:
        """Read these articles, as far as they are not held, and let go of others."""
        held = {number: self._held[number] for number in numbers if number in self._held}
        self._held = held | self._read(number for number in numbers if number not in held)

    def holding(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks, each at a time when its articles are held."""
        some: list[Block] = []
        wanted: set[int] = set()
        for block in blocks:
            some.append(block)
            wanted.update(block.articles, (number for number, _ in block.facts))
            if len(wanted) >= _ARTICLES or len(some) >= _BLOCKS:
                self.hold(wanted)
                yield from some
                some, wanted = [], set()
        self.hold(wanted)
        yield from some

    def _read(self, numbers: Iterable[int]) -> dict[int, _Kept]:
        places = sorted(map(place_of, numbers))
        found: dict[int, _Kept] = {}
        for (partition, group), wanted in groupby(places, key=lambda place: (place[0], place[1] // ROWS)):
            file = self._open(partition)
            dictionary = b64decode(file.schema_arrow.metadata[DICTIONARY])
            table = file.read_row_group(group)
            for row in table.take([row % ROWS for _, row in wanted]).to_pylist():
                found[row["number"]] = _Kept(row["record"], row["sentences"], row["body"], dictionary)
        return found
