"""Bring an index up to date: only what changed is read again, and nobody takes half of it for the whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from factcheck.model import UNTOLD, Sources
from factcheck.model.dataclass import dataclass
from factcheck.store import schema
from factcheck.store.changes import Changes, Known, changes
from factcheck.store.fingerprint import fingerprint
from factcheck.store.scan import Found, Root, scan
from factcheck.store.tally import Tally

if TYPE_CHECKING:
    from factcheck.store.prepared import Prepared

# What reads and writes is imported where it is called: a fresh index needs none of it.
# ruff: noqa: PLC0415

Progress = Callable[[int, int, int], None]
"""Called after each file that is read, and after each part of a large one: files read, files to read, facts found."""

# What is kept at the least of a run that is ended before its time. Less than that is all or nothing.
_BATCH_FILES = 500
_BATCH_FACTS = 20_000


# the files of which size and time say enough (`changes.surely_the_same`), in the order in which they are found
_SURE = "SELECT path, size, mtime_ns FROM files WHERE hash IS NOT NULL AND mtime_ns < ? ORDER BY path"


@dataclass(frozen=True, slots=True)
class Origin:
    """What an index is made from, and by what code."""

    roots: tuple[Root, ...]
    told: Sources = UNTOLD

    @property
    def name(self) -> str:
        """The roots in one string, which no others have."""
        name = "\n".join(f"{root.real}\0{root.shown}" for root in self.roots)
        return name.encode("utf-8", "backslashreplace").decode()  # a path need not be text

    @property
    def code(self) -> str:
        """The state of the code that reads, extracts and files, and what it is told of the sources."""
        return fingerprint() if self.told == UNTOLD else f"{fingerprint()}\n{self.told!r}"


def is_of(db: sqlite3.Connection, origin: Origin) -> bool:
    """Whether this is an index of that corpus, new or old, whole or not, in tables that we can read."""
    return schema.version(db) == schema.VERSION and _meta(db, "roots") == origin.name


def is_whole(db: sqlite3.Connection) -> bool:
    """Whether the last update of an index came to its end."""
    return _meta(db, "whole") == "yes"


def pending(db: sqlite3.Connection, origin: Origin) -> Changes | None:
    """What an update would have to do; None if it has to begin from nothing."""
    if not is_of(db, origin) or _meta(db, "code") != origin.code:
        return None
    found = scan(origin.roots, frozenset(_meta(db, "suffixes").split()))
    written_ns = int(_meta(db, "written_ns"))
    # mostly nothing has changed, and all files can be compared at once
    if [(file.place.shown, file.size, file.mtime_ns) for file in found] == db.execute(_SURE, (written_ns,)).fetchall():
        return Changes()
    rows = db.execute("SELECT path, size, mtime_ns, hash, problem FROM files")
    return changes(found, {row[0]: Known._make(row) for row in rows}, written_ns)


def update(
    db: sqlite3.Connection,
    origin: Origin,
    now_ns: Callable[[], int],
    progress: Progress | None = None,
    processes: int | None = 1,
) -> None:
    """Do what is pending. now_ns: the time by the clock that the files' times come from.

    A little is done all or nothing. Much is kept batch by batch: an update that is ended goes on from there, and until
    one has come to its end the index says that it is not whole. Only one process may be in here for an index.
    """
    schema.begin(db, "IMMEDIATE")
    with db:
        written_ns, tally = now_ns(), Tally()
        todo = pending(db, origin)
        if todo is None:
            todo = _from_nothing(db, origin)
        else:
            _forget(db, todo, tally)
        _set_meta(db, written_ns=str(written_ns))
        _read(db, todo.read, origin.told, tally, progress or _silent, processes)
        tally.write(db)
        _finish(db)


def _forget(db: sqlite3.Connection, todo: Changes, tally: Tally) -> None:
    """Take out all that is out of date, before the first file is read.

    If a run were ended with some of it left, the index would be younger than those files, and where size and time of
    one are what they were, it would count as known.
    """
    from factcheck.store.write import remove

    known = dictionary(db)
    for path in (*todo.gone, *(file.shown for file in todo.read)):
        remove(db, path, known, tally)
    for file in todo.touched:
        times = (file.size, file.mtime_ns, file.shown)
        db.execute("UPDATE files SET size = ?, mtime_ns = ? WHERE path = ?", times)


def dictionary(db: sqlite3.Connection) -> bytes:
    """What the articles of an index are packed with."""
    row = db.execute("SELECT value FROM meta WHERE key = 'dictionary'").fetchone()
    return bytes(row[0]) if row else b""


def _from_nothing(db: sqlite3.Connection, origin: Origin) -> Changes:
    """Empty tables that say what will be in them, and all files to read."""
    from factcheck.sources import suffixes

    schema.create(db)
    _set_meta(db, roots=origin.name, code=origin.code, suffixes=" ".join(sorted(suffixes())))
    return Changes(read=scan(origin.roots, suffixes()))


def _set_meta(db: sqlite3.Connection, **values: str | bytes | int) -> None:
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())


def _meta(db: sqlite3.Connection, key: str) -> str:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


class _Reading:
    """How far the reading is."""

    def __init__(self, files: int, progress: Progress) -> None:
        self.files = self.facts = 0
        self._all, self._progress = files, progress

    def add(self, part: Prepared) -> None:
        self.files += part.is_last
        self.facts += part.facts
        self._progress(self.files, self._all, self.facts)


def _read(
    db: sqlite3.Connection,
    files: Sequence[Found],
    told: Sources,
    tally: Tally,
    progress: Progress,
    processes: int | None,
) -> None:
    from factcheck.store.write import add

    reading = _Reading(len(files), progress)
    kept_files = kept_facts = 0
    with closing(_prepared(db, files, told, processes, reading)) as found:
        for part in found:
            add(db, part, dictionary(db), tally)
            if reading.files - kept_files >= _BATCH_FILES or reading.facts - kept_facts >= _BATCH_FACTS:
                tally.write(db)
                _keep(db)
                kept_files, kept_facts = reading.files, reading.facts


def _prepared(
    db: sqlite3.Connection, files: Sequence[Found], told: Sources, processes: int | None, reading: _Reading
) -> Generator[Prepared]:
    """The files in their order, in parts; the first of all teach how to pack them."""
    from factcheck.store.part import parts
    from factcheck.store.prepared import sampled
    from factcheck.store.workers import processes_for, read_all

    known, waiting = dictionary(db), parts(files)
    first: list[Prepared] = []
    if files and not known:
        first, known = sampled(waiting, reading.add, told)
        _set_meta(db, dictionary=known)
    rest = files[reading.files :]
    for part in first:
        yield part.pack(known)
    for part in read_all(waiting, known, processes_for(rest, processes), told):
        reading.add(part)
        yield part


def _keep(db: sqlite3.Connection) -> None:
    """What was done so far is not lost any more."""
    _set_meta(db, whole="no")
    db.execute("COMMIT")
    schema.begin(db, "IMMEDIATE")


def _finish(db: sqlite3.Connection) -> None:
    facts, passages = db.execute("SELECT coalesce(sum(facts), 0), coalesce(sum(passages), 0) FROM articles").fetchone()
    if not is_whole(db):
        schema.tidy(db)
    _set_meta(db, whole="yes", facts=facts, passages=passages)


def _silent(done: int, total: int, facts: int) -> None:
    """The progress of those who do not ask."""
