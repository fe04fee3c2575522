"""Articles → what is kept of them and what they are filed under, as Arrow tables."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import pyarrow as pa

from factcheck.cluster.tables import ARTICLES, FILED, batch, number_of
from factcheck.model import Article, Fact
from factcheck.relations.blocks.contract import blockings
from factcheck.store.body import dictionary_of, lines_of, packed
from factcheck.store.codec import encode
from factcheck.store.extracted import extracted

DICTIONARY = b"factcheck.dictionary"
"""The key of a table's metadata under which it says, in base64, what its bodies are packed with."""
_FACTS = b"factcheck.facts"
_BATCH = 256  # articles


class Extracted(NamedTuple):
    """Tables of the articles and of what they are filed under (`tables.ARTICLES`, `tables.FILED`)."""

    articles: pa.Table
    filed: pa.Table

    @property
    def facts(self) -> int:
        """How many figures were found."""
        return int(self.articles.schema.metadata[_FACTS])


def extract_partition(articles: Iterable[Article], partition: int, buckets: int) -> Extracted:
    """The facts of some articles, which are numbered as those of a partition (from 0), filed in so many buckets.

    The same articles give the same tables. Articles are read one at a time; what is returned is packed.
    """
    kept: list[pa.RecordBatch] = []
    filed: list[pa.RecordBatch] = []
    dictionary: bytes | None = None
    facts = 0
    numbered = enumerate(articles)
    while some := list(islice(numbered, _BATCH)):
        read = [(number_of(partition, row), *extracted([article])[0]) for row, article in some]
        bodies = [lines_of(record, own, passages) for _, record, own, passages in read]
        dictionary = dictionary_of(bodies) if dictionary is None else dictionary
        told = zip(read, bodies, strict=True)
        columns = [
            (number, encode(record), len(said), packed(body, dictionary)) for (number, record, _, said), body in told
        ]
        kept.append(batch(columns, ARTICLES))
        filed.append(batch([row for number, _, own, _ in read for row in _entries(number, own, buckets)], FILED))
        facts += sum(len(own) for _, _, own, _ in read)
    metadata = {DICTIONARY: b64encode(dictionary or b""), _FACTS: str(facts)}
    articles_table = pa.Table.from_batches(kept, ARTICLES).replace_schema_metadata(metadata)
    return Extracted(articles_table, pa.Table.from_batches(filed, FILED))


def _entries(number: int, facts: Sequence[Fact], buckets: int) -> Iterator[tuple[object, ...]]:
    for by in blockings():
        for entry in by.entries(facts):  # keys are hashes, so that buckets are about equal
            yield entry.key % buckets, by.id, entry.key, entry.day, entry.mark, number, entry.fact
