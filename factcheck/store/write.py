"""Puts files into the tables of an index and takes them out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from factcheck.store import rows
from factcheck.store.prepared import Prepared, PreparedArticle, said_in, words_of
from factcheck.store.tally import Tally

_FILE = "INSERT INTO files (path, size, mtime_ns, hash, problem) VALUES (?, ?, ?, ?, ?)"
_KNOWN = "SELECT id, problem FROM files WHERE path = ?"
_WHOLE = "UPDATE files SET hash = ? WHERE id = ?"
_ARTICLE = "INSERT INTO articles (id, file, facts, passages, hash, record) VALUES (?, ?, ?, ?, ?, ?)"


def add(db: sqlite3.Connection, part: Prepared, dictionary: bytes, tally: Tally) -> None:
    """A file, or the next part of one, that was prepared and packed; tally counts its words.

    A file has its hash with its last part: until then it counts as one that is still to read. Where a part can't be
    used, nothing of the file is.
    """
    file = part.file
    if part.problem and not part.is_first:  # it has changed since it was looked at
        remove(db, file.shown, dictionary, tally)
    if part.problem or part.is_first:
        hash = part.hash if part.is_first and part.is_last else None
        db.execute(_FILE, (file.shown, file.size, file.mtime_ns, hash, part.problem and str(part.problem)))
    number, problem = db.execute(_KNOWN, (file.shown,)).fetchone()
    if problem and not (part.is_first and part.is_last):  # of one that is no part, what can be used is
        return
    for article in part.articles:
        _add_article(db, number, article)
        tally.add("words", article.words)
        tally.add("said", article.said)
    if part.is_last and not part.is_first:
        db.execute(_WHOLE, (part.hash, number))


def remove(db: sqlite3.Connection, path: str, dictionary: bytes, tally: Tally) -> None:
    """All of a file. What is not there need not be removed."""
    for row in rows.bodies(db, dictionary, path):
        # these tables hold no text of their own, so that they have to be told again what to forget
        forgotten = {"words": words_of(list(row.body)), "said": list(map(said_in, row.body.passages()))}
        for table, texts in forgotten.items():
            _index(db, table, row.id, texts, forget=True)
            tally.add(table, texts, -1)
        db.execute("DELETE FROM bodies WHERE article = ?", (row.id,))
        db.execute("DELETE FROM articles WHERE id = ?", (row.id,))
    db.execute("DELETE FROM files WHERE path = ?", (path,))


def _add_article(db: sqlite3.Connection, file: int | None, article: PreparedArticle) -> None:
    id = _next_id(db)
    counts = len(article.words), len(article.said)
    db.execute(_ARTICLE, (id, file, *counts, article.hash, article.record))
    db.execute("INSERT INTO bodies VALUES (?, ?)", (id, article.body))
    _index(db, "words", id, article.words)
    _index(db, "said", id, article.said)


def _next_id(db: sqlite3.Connection) -> int:
    """The first number that no fact and no sentence has."""
    last = db.execute("SELECT id + max(facts, passages, 1) FROM articles ORDER BY id DESC LIMIT 1").fetchone()
    return int(last[0]) if last else 1


def _index(db: sqlite3.Connection, table: str, first: int, texts: Iterable[str], *, forget: bool = False) -> None:
    command = (f"({table}, rowid, folded) VALUES ('delete', ?, ?)") if forget else "(rowid, folded) VALUES (?, ?)"
    db.executemany(f"INSERT INTO {table} {command}", enumerate(texts, start=first))
