"""Bring an index up to date: only what changed is read again, and nobody ever sees half of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from factcheck.model import Fact, FactcheckError, Passage
from factcheck.store import keys, schema
from factcheck.store.changes import Changes, Known, changes
from factcheck.store.codec import encode
from factcheck.store.extracted import Extracted
from factcheck.store.fingerprint import fingerprint
from factcheck.store.read import Content, content, read
from factcheck.store.scan import Found, Root, scan
from factcheck.text.fold import key

Progress = Callable[[int, int, int], None]
"""Called after each file that is read: files read, files to read, facts found in them so far."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What an index is made from, and by what code."""

    roots: tuple[Root, ...]

    @property
    def name(self) -> str:
        """The roots in one string, which no others have."""
        name = "\n".join(f"{root.real}\0{root.shown}" for root in self.roots)
        return name.encode("utf-8", "backslashreplace").decode()  # a path need not be text

    @property
    def code(self) -> str:
        """The state of the code that reads, extracts and files."""
        return fingerprint()


def is_of(db: sqlite3.Connection, origin: Origin) -> bool:
    """Whether this is an index of that corpus, new or old, in tables that we can read."""
    return schema.version(db) == schema.VERSION and _meta(db, "roots") == origin.name


def pending(db: sqlite3.Connection, origin: Origin) -> Changes | None:
    """What an update would have to do; None if it has to begin from nothing."""
    if not is_of(db, origin) or _meta(db, "code") != origin.code:
        return None
    rows = db.execute("SELECT path, size, mtime_ns, hash, problem FROM files")
    known = {path: Known(size, mtime_ns, Content(hash, problem)) for path, size, mtime_ns, hash, problem in rows}
    found = scan(origin.roots, frozenset(_meta(db, "suffixes").split()))
    return changes(found, known, int(_meta(db, "written_ns")))


def update(db: sqlite3.Connection, origin: Origin, now_ns: Callable[[], int], progress: Progress | None = None) -> None:
    """Do what is pending, all or nothing. now_ns: the time by the clock that the files' times come from.

    It is looked at again under the lock: another process may have done it while this one waited.
    """
    schema.begin(db, "IMMEDIATE")
    with db:
        written_ns = now_ns()
        todo = pending(db, origin)
        if todo is None:
            todo = _from_nothing(db, origin)
        for path in (*todo.gone, *(file.shown for file in todo.read)):
            _remove(db, path)
        for file in todo.touched:
            times = (file.size, file.mtime_ns, file.shown)
            db.execute("UPDATE files SET size = ?, mtime_ns = ? WHERE path = ?", times)
        _read(db, todo.read, progress or _silent)
        _set_meta(db, written_ns=str(written_ns))
        if todo.of_content:
            db.execute("PRAGMA analysis_limit = 1000")
            db.execute("ANALYZE facts")


def _from_nothing(db: sqlite3.Connection, origin: Origin) -> Changes:
    """Empty tables that say what will be in them, and all files to read."""
    from factcheck.sources import suffixes  # noqa: PLC0415  (a fresh index knows them)

    schema.create(db)
    _set_meta(db, roots=origin.name, code=origin.code, suffixes=" ".join(sorted(suffixes())))
    return Changes(read=scan(origin.roots, suffixes()))


def _set_meta(db: sqlite3.Connection, **values: str) -> None:
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())


def _meta(db: sqlite3.Connection, key: str) -> str:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def _remove(db: sqlite3.Connection, path: str) -> None:
    articles = "SELECT id FROM articles WHERE path = ?"
    facts = f"SELECT id FROM facts WHERE article IN ({articles})"
    db.execute(f"DELETE FROM words WHERE rowid IN ({facts})", (path,))
    passages = f"SELECT id FROM passages WHERE article IN ({articles})"
    db.execute(f"DELETE FROM said WHERE rowid IN ({passages})", (path,))
    db.execute(f"DELETE FROM passages WHERE article IN ({articles})", (path,))
    db.execute(f"DELETE FROM facts WHERE article IN ({articles})", (path,))
    db.execute("DELETE FROM articles WHERE path = ?", (path,))
    db.execute("DELETE FROM files WHERE path = ?", (path,))


def _read(db: sqlite3.Connection, files: list[Found], progress: Progress) -> None:
    facts = 0
    for done, file in enumerate(files, start=1):
        facts += _add(db, file)
        progress(done, len(files), facts)


def _add(db: sqlite3.Connection, file: Found) -> int:
    """Read a file into the index; the number of its facts. A file that can't be used is kept with its problem."""
    hash, problem = content(file)
    articles: list[Extracted] = []
    if hash is not None:
        try:
            articles = read(file)
        except FactcheckError as error:
            problem = str(error)
    row = (file.shown, file.size, file.mtime_ns, hash, problem)
    db.execute("INSERT INTO files VALUES (?, ?, ?, ?, ?)", row)
    for position, (record, facts, passages) in enumerate(articles):
        article = (file.shown, position, encode(record))
        inserted = db.execute("INSERT INTO articles (path, position, body) VALUES (?, ?, ?)", article)
        _add_facts(db, inserted.lastrowid, facts)
        _add_passages(db, inserted.lastrowid, passages)
    return sum(len(facts) for _, facts, _ in articles)


def _add_facts(db: sqlite3.Connection, article: int | None, facts: Iterable[Fact]) -> None:
    names = (*keys.COLUMNS, *keys.MARKS)
    statement = f"INSERT INTO facts (article, position, body, {', '.join(names)}) VALUES (?, ?, ?{', ?' * len(names)})"
    for position, fact in enumerate(facts):
        row = (article, position, encode(fact), *keys.columns(fact), *keys.marks(fact))
        fact_id = db.execute(statement, row).lastrowid
        db.execute("INSERT INTO words (rowid, folded) VALUES (?, ?)", (fact_id, keys.words(fact)))


def _add_passages(db: sqlite3.Connection, article: int | None, passages: Iterable[Passage]) -> None:
    statement = "INSERT INTO passages (article, position, body) VALUES (?, ?, ?)"
    for position, passage in enumerate(passages):
        id = db.execute(statement, (article, position, encode(passage))).lastrowid
        db.execute("INSERT INTO said (rowid, folded) VALUES (?, ?)", (id, key(passage.text)))


def _silent(done: int, total: int, facts: int) -> None:
    """The progress of those who do not ask."""
