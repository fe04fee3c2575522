"""Blocks with the same articles made one, however many there are: they wait on disk, not in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing

from factcheck.relations.blocks.contract import Block

# a block of one article has it twice; other and position are NULL where it brings no figures of others
_TABLE = "CREATE TABLE found (one INTEGER, two INTEGER, block INTEGER, least INTEGER, other INTEGER, position INTEGER)"
_GROUPS = "SELECT one, two FROM found GROUP BY one, two HAVING count(DISTINCT block) >= max(least)"
_FACTS = "SELECT DISTINCT other, position FROM found WHERE one = ? AND two = ? AND other IS NOT NULL ORDER BY 1, 2"


def gathered(blocks: Iterable[Block]) -> Iterator[Block]:
    """One block for each set of articles, of which there are one or two, that enough blocks are of."""
    with closing(sqlite3.connect("", isolation_level=None)) as db:  # a file without a name, once it is large
        db.execute("PRAGMA journal_mode = OFF")
        db.execute(_TABLE)
        db.executemany("INSERT INTO found VALUES (?, ?, ?, ?, ?, ?)", _rows(blocks))
        db.execute("CREATE INDEX of_articles ON found (one, two, block)")
        for one, two in db.execute(_GROUPS):
            facts = tuple(db.execute(_FACTS, (one, two)))
            yield Block((one,) if one == two else (one, two), facts)


def _rows(blocks: Iterable[Block]) -> Iterator[tuple[int | None, ...]]:
    for number, block in enumerate(blocks):
        for fact in block.facts or ((None, None),):
            yield (block.articles[0], block.articles[-1], number, block.least, *fact)
