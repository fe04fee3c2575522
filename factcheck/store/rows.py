"""Rows of an index as what they stand for."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from factcheck.model import say
from factcheck.store.body import Body
from factcheck.store.record import record_of
from factcheck.store.schema import DamagedError

_BODIES = """SELECT a.id, f.path, a.hash, a.facts, a.passages, a.record, b.packed FROM files f
             CROSS JOIN articles a ON a.file = f.id CROSS JOIN bodies b ON b.article = a.id"""
ALL = f"{_BODIES} ORDER BY f.path, a.id"
OF_PATH = f"{_BODIES} WHERE f.path = ? ORDER BY a.id"
BODY = """SELECT a.id, f.path, a.hash, a.facts, a.passages, a.record, b.packed FROM articles a
          CROSS JOIN files f ON f.id = a.file CROSS JOIN bodies b ON b.article = a.id WHERE a.id = ?"""
# the article that holds the fact or the sentence with a number
HOLDING = "SELECT id FROM articles WHERE id <= ? ORDER BY id DESC LIMIT 1"


class BodyRow(NamedTuple):
    """An article's number, which is that of its first fact and sentence, and what is in it."""

    id: int
    body: Body


def body(row: tuple[Any, ...], dictionary: bytes) -> BodyRow:
    """From what the statements above select. dictionary: what the articles of the index are packed with.

    Raises DamagedError where it is not what was packed.
    """
    id, path, hash, facts, passages, kept, packed = row
    try:
        return BodyRow(id, Body(record_of(kept, path, hash, facts), passages, packed, dictionary))
    except (zlib.error, ValueError, TypeError, IndexError) as error:
        raise DamagedError(say("article {id} of {path} can't be unpacked", id=id, path=path)) from error


def bodies(db: sqlite3.Connection, dictionary: bytes, path: str) -> Iterator[BodyRow]:
    """The articles of a file."""
    found: list[tuple[Any, ...]] = db.execute(OF_PATH, (path,)).fetchall()
    return (body(row, dictionary) for row in found)
