"""The tables of an index in SQLite, and what makes one unusable."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

VERSION = 3  # of the tables below and of what `keys` and `codec` put into them; with any change, one more

# Text is folded before it comes here. The "ascii" tokenizer then leaves every other letter alone, so that SQLite
# and Python agree on what a word is; SQLite's own folding stops short of đ.
_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER, mtime_ns INTEGER, hash TEXT, problem TEXT) WITHOUT ROWID;
CREATE TABLE articles (id INTEGER PRIMARY KEY, path TEXT NOT NULL, position INTEGER NOT NULL, body BLOB);
CREATE TABLE facts (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, position INTEGER NOT NULL,
                    unit TEXT, measure TEXT, indicator TEXT, area TEXT, holder TEXT, dates TEXT,
                    form INTEGER, figure INTEGER, body BLOB);
CREATE VIRTUAL TABLE words USING fts5(folded, tokenize='ascii', detail=none);
CREATE TABLE passages (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, position INTEGER NOT NULL, body BLOB);
CREATE VIRTUAL TABLE said USING fts5(folded, tokenize='ascii', detail=none);
CREATE VIRTUAL TABLE said_words USING fts5vocab(said, row);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
CREATE UNIQUE INDEX articles_path ON articles (path, position);
CREATE UNIQUE INDEX facts_article ON facts (article, position);
CREATE UNIQUE INDEX passages_article ON passages (article, position);
CREATE INDEX facts_indicator ON facts (indicator, unit);
CREATE INDEX facts_unit ON facts (unit, measure);
CREATE INDEX facts_area ON facts (area, dates);
CREATE INDEX facts_holder ON facts (holder);
CREATE INDEX facts_dates ON facts (dates, unit);
CREATE INDEX facts_form ON facts (form);
CREATE INDEX facts_figure ON facts (figure, article);
"""
# how long to wait for another process that indexes the same corpus: in short spells, for only between two of them
# does Python hear that somebody has pressed ctrl-C
_SPELL = 5  # seconds
_SPELLS = 120


def connect(path: Path) -> sqlite3.Connection:
    """A connection that can write; what lies there is not looked at before the first statement."""
    return _opened(str(path))


def connect_in_memory() -> sqlite3.Connection:
    """An index that lasts as long as its connection."""
    return _opened(":memory:")


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing, wherever that is possible.

    Raises sqlite3.Error if there is no database, or one that can only be read by somebody who may write.
    """
    uri = path.resolve().as_uri() + "?mode=ro"
    try:
        return _answering(_opened(uri, uri=True))
    except sqlite3.OperationalError:
        # SQLite can't make the file by which readers and writers agree; unless a writer left its log behind, they
        # need not agree on anything
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise
    return _answering(_opened(uri + "&immutable=1", uri=True))


def prepare_to_write(db: sqlite3.Connection) -> None:
    """Keep changes in a log beside the file until it is free: who writes stops nobody who reads."""
    db.execute("PRAGMA cache_size = -65536")  # 64 MiB
    with suppress(sqlite3.OperationalError):  # some file systems can't, and another process may be at it now
        db.execute("PRAGMA journal_mode = WAL")


def begin(db: sqlite3.Connection, kind: str) -> None:
    """Begin a transaction that excludes other writers (IMMEDIATE), or everybody (EXCLUSIVE), as soon as they let it."""
    for spells_left in reversed(range(_SPELLS)):
        try:
            db.execute(f"BEGIN {kind}")
            return
        except sqlite3.OperationalError as error:
            if not spells_left or _code(error) != sqlite3.SQLITE_BUSY:
                raise


def version(db: sqlite3.Connection) -> int:
    """The version of the tables in it; 0 if there are none."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def create(db: sqlite3.Connection) -> None:
    """Empty tables in place of whatever is there; belongs in a transaction, so that nobody sees half of it."""
    for virtual in (True, False):  # a virtual table takes with it the tables that it is made of
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        for (name,) in db.execute(f"{named} AND (sql LIKE 'CREATE VIRTUAL%') = ?", (virtual,)).fetchall():
            db.execute(f'DROP TABLE IF EXISTS "{name}"')
    for statement in filter(str.strip, _TABLES.split(";")):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {VERSION}")


def damaged(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file is no index at all or broken."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def gone(error: sqlite3.Error) -> bool:
    """Whether the file may have been taken away while it was open: another process has mended a broken one."""
    moved = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED
    return moved or _code(error) == sqlite3.SQLITE_IOERR


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of it only says more


def _opened(name: str, *, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(name, timeout=_SPELL, isolation_level=None, uri=uri)


def _answering(db: sqlite3.Connection) -> sqlite3.Connection:
    try:
        db.execute("PRAGMA schema_version")
    except sqlite3.Error:
        db.close()
        raise
    return db
