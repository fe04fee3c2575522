"""What the tables between the steps hold; the columns of Parquet files and of data frames alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Any

import pyarrow as pa

from factcheck.model import Finding
from factcheck.relations.blocks.contract import Block
from factcheck.store.codec import decode, encode

# an article: number, record, how many sentences it has, and what these and its facts are packed into (store.body)
ARTICLES = pa.schema(
    [("number", pa.int64()), ("record", pa.binary()), ("sentences", pa.int32()), ("body", pa.binary())]
)
# what an article is filed under, by the way to tell (relations.blocks) and its key
FILED = pa.schema(
    [
        ("bucket", pa.int32()),
        ("blocking", pa.string()),
        ("key", pa.int64()),
        ("day", pa.int32()),
        ("mark", pa.int32()),
        ("article", pa.int64()),
        ("fact", pa.int32()),
    ]
)
# a block of one article or two, of a way to tell that gathers them, with figures of others by article and position
BLOCKS = pa.schema(
    [
        ("bucket", pa.int32()),
        ("blocking", pa.string()),
        ("one", pa.int64()),
        ("two", pa.int64()),
        ("least", pa.int32()),
        ("others", pa.list_(pa.int64())),
        ("facts", pa.list_(pa.int32())),
    ]
)
FINDINGS = pa.schema([("fingerprint", pa.string()), ("finding", pa.binary())])

_ROW_BITS = 32
_CHUNK = 65_536  # rows that are Python objects at a time


def number_of(partition: int, row: int) -> int:
    """The number of an article, from which its partition and its row follow."""
    return partition << _ROW_BITS | row


def place_of(number: int) -> tuple[int, int]:
    """Its partition and its row in it."""
    return number >> _ROW_BITS, number & ((1 << _ROW_BITS) - 1)


def rows(table: pa.Table, columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Some columns, row by row, few at a time as Python objects."""
    for batch in table.select(list(columns)).to_batches(max_chunksize=_CHUNK):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def batch(rows: Sequence[tuple[object, ...]], schema: pa.Schema) -> pa.RecordBatch:
    """Some rows of a table, of which there may be none."""
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    arrays = [pa.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
    return pa.record_batch(arrays, schema=schema)


def findings_table(findings: Iterable[Finding]) -> pa.Table:
    """Findings as they are kept until all are known."""
    told = [(finding.fingerprint, encode(finding)) for finding in findings]
    return pa.Table.from_batches([batch(told, FINDINGS)])


def findings_of(table: pa.Table) -> Iterator[Finding]:
    """The same, read."""
    return (decode(kept, Finding) for kept in table.column("finding").to_pylist())


def blocks_table(told: Iterable[tuple[str, Block]], buckets: int) -> pa.Table:
    """Blocks of ways to tell that gather them; those of the same articles are in the same bucket."""
    every = iter(told)
    batches = iter(lambda: batch([_block(by, block, buckets) for by, block in islice(every, _CHUNK)], BLOCKS), None)
    return pa.Table.from_batches(takewhile(len, batches), BLOCKS)


def _block(by: str, block: Block, buckets: int) -> tuple[object, ...]:
    one, two = block.articles[0], block.articles[-1]
    others, positions = [other for other, _ in block.facts], [position for _, position in block.facts]
    return _spread(one, two) % buckets, by, one, two, block.least, others, positions


def blocks_of(table: pa.Table) -> Iterator[Block]:
    """The same, read."""
    for one, two, least, others, facts in rows(table, ("one", "two", "least", "others", "facts")):
        yield Block((one,) if one == two else (one, two), tuple(zip(others, facts, strict=True)), least)


def _spread(one: int, two: int) -> int:
    """A number for a pair of articles that is as good as drawn by lot: their own are those of partitions and rows."""
    mixed = (one * 0x9E3779B97F4A7C15 ^ two * 0xC2B2AE3D27D4EB4F) & ((1 << 64) - 1)
    return mixed ^ mixed >> 29
