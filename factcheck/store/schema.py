"""The tables of an index in SQLite, and what makes one unusable."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

VERSION = 10  # of the tables below and what `keys`, `blocked`, `codec` and `body` put there; with any change, one more

# An article's facts and sentences are numbered from its own id on, so that no table has to hold a row for each: `words`
# knows facts, and `said` sentences, by these numbers. They find them and hold nothing else; what is found lies packed
# in `bodies`, apart from `articles`, so that ordering what was found touches few pages.
#
# Text is folded before it comes here. The "ascii" tokenizer then leaves every other letter alone, so that SQLite
# and Python agree on what a word is; SQLite's own folding stops short of đ.
_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT NOT NULL, size INTEGER, mtime_ns INTEGER,
                    hash TEXT, problem TEXT);
CREATE TABLE articles (id INTEGER PRIMARY KEY, file INTEGER NOT NULL, facts INTEGER NOT NULL, passages INTEGER NOT NULL,
                       hash BLOB, record BLOB);
CREATE TABLE bodies (article INTEGER PRIMARY KEY, packed BLOB);
CREATE VIRTUAL TABLE words USING fts5(folded, tokenize='ascii', detail=none, content='', columnsize=0);
CREATE VIRTUAL TABLE said USING fts5(folded, tokenize='ascii', detail=none, content='', columnsize=0);
CREATE VIRTUAL TABLE said_words USING fts5vocab(said, row);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
CREATE TABLE common (word TEXT PRIMARY KEY, words INTEGER NOT NULL, said INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE filed USING fts5vocab(words, instance);
CREATE UNIQUE INDEX files_path ON files (path);
CREATE INDEX files_problem ON files (path) WHERE problem IS NOT NULL;
CREATE INDEX articles_file ON articles (file);
"""
_PAGE = 16_384  # bytes: the smaller a page, the more of it is left over beside packed articles
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
    db.execute("PRAGMA cache_size = -16384")  # 16 MiB
    db.execute(f"PRAGMA page_size = {_PAGE}")  # this and the next are of use in a file that is new
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    db.execute("PRAGMA synchronous = NORMAL")  # a power cut may take back what was last committed, but breaks nothing
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


def tidy(db: sqlite3.Connection) -> None:
    """Bring the indexes of words into their smallest form and give back what that sets free."""
    for table in ("words", "said"):
        db.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    for _ in range(db.execute("PRAGMA freelist_count").fetchone()[0]):
        db.execute("PRAGMA incremental_vacuum")  # a page at a time


class DamagedError(sqlite3.DatabaseError):
    """What SQLite cannot know to be broken, since it is in what we have packed."""


def damaged(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file is no index at all or broken."""
    return isinstance(error, DamagedError) or _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


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
