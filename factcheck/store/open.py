"""Find the index of a corpus, bring it up to date, and open it. An index never is a reason not to answer."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Protocol
from zlib import crc32

from factcheck.model import UNTOLD, Sources, UsageError, say
from factcheck.model.dataclass import dataclass
from factcheck.store import schema
from factcheck.store.changes import Changes
from factcheck.store.refresh import Origin, Progress, is_of, is_whole, pending, update
from factcheck.store.scan import roots as find_roots
from factcheck.store.sqlite import SqliteStore

_FOLDER = ".factcheck"


class _Update(Protocol):
    """Brings an index up to date, with `update` and all that it has to be told but these two."""

    def __call__(self, db: sqlite3.Connection, *, now_ns: Callable[[], int]) -> None: ...


@dataclass(frozen=True, slots=True)
class OpenedIndex:
    """A store, and what users should know of how it came about."""

    store: SqliteStore
    remark: str | None = None


def open_index(
    roots: Sequence[Path],
    home: Path,
    base: Path,
    *,
    told: Sources = UNTOLD,
    refresh: bool = True,
    progress: Progress | None = None,
    processes: int | None = 1,
) -> OpenedIndex:
    """The index of the articles in some files and folders; it is kept in home/.factcheck.

    Facts carry paths relative to base where they lie below it. With refresh, the index holds what the files hold
    now; where it can't be written, one is made in memory, and a remark says so. Without, it is used as it is.
    told: what a desk has told of its sources. processes: with how many to read what changed; 0: one a core; None: as
    many where there is much to read. With more than one, a script needs the guard that `multiprocessing` asks for.
    Raises UsageError for roots without articles, and where there is no whole index to use as it is.
    """
    origin, path = _find(roots, home, base, told)
    if not refresh:
        if db := _existing(path, origin, _is_usable):
            return _opened(db, path)
        if db := _existing(path, origin, is_of):
            db.close()
            raise UsageError(
                say("the index in {parent} is not finished: run `factcheck index` to finish it", parent=path.parent)
            )
        raise UsageError(say("there is no index in {parent} yet: run `factcheck index` to make it", parent=path.parent))
    reading = partial(update, origin=origin, progress=progress, processes=processes)
    try:
        return _opened(_written(path, origin, reading), path)
    except (OSError, sqlite3.Error) as error:
        if db := _existing(path, origin, _tells_the_truth):
            return _opened(db, path)
        remark = say(
            "the index cannot be written to {folder} ({why}); made in memory", folder=path.parent, why=_why(error)
        )
    return _opened(_in_memory(reading), path, remark)


def stale(roots: Sequence[Path], home: Path, base: Path, told: Sources = UNTOLD) -> bool:
    """Whether there is no index of these roots, or one that tells something else than the files do now."""
    origin, path = _find(roots, home, base, told)
    db = _existing(path, origin, _tells_the_truth)
    if db is not None:
        db.close()
    return db is None


def _opened(db: sqlite3.Connection, path: Path, remark: str | None = None) -> OpenedIndex:
    store = SqliteStore(db, str(path))
    if not store.has_articles:
        problem = store.problems()[0]
        store.close()
        raise UsageError(say("no article can be read: {path}: {message}", path=problem.path, message=problem.message))
    return OpenedIndex(store, remark)


def _find(roots: Sequence[Path], home: Path, base: Path, told: Sources) -> tuple[Origin, Path]:
    # the name only has to be short: whether it is the index of these roots, the index itself knows
    origin = Origin(tuple(find_roots(roots, base)), told)
    return origin, home / _FOLDER / f"index-{crc32(origin.name.encode()):08x}.sqlite"


def _is_usable(db: sqlite3.Connection, origin: Origin) -> bool:
    return is_of(db, origin) and is_whole(db)


def _tells_the_truth(db: sqlite3.Connection, origin: Origin) -> bool:
    todo = pending(db, origin)
    return todo is not None and not todo.of_content and is_whole(db)


def _is_fresh(db: sqlite3.Connection, origin: Origin) -> bool:
    return pending(db, origin) == Changes() and is_whole(db)


def _existing(
    path: Path, origin: Origin, usable: Callable[[sqlite3.Connection, Origin], bool]
) -> sqlite3.Connection | None:
    """The index there is, if it is usable, without writing anything."""
    with suppress(OSError, sqlite3.Error), ExitStack() as stack:
        db = stack.enter_context(closing(schema.connect_to_read(path)))
        db.execute("BEGIN")
        if usable(db, origin):
            stack.pop_all()
            return db
    return None


def _written(path: Path, origin: Origin, reading: _Update) -> sqlite3.Connection:
    """The index, up to date in its file. Raises OSError or sqlite3.Error where that can't be done."""
    make_folder(path.parent)
    try:
        return _up_to_date(path, origin, reading)
    except sqlite3.DatabaseError as error:
        if not (schema.damaged(error) or schema.gone(error)):
            raise
    with _alone(path.with_name("lock")):
        try:  # another process may have mended it
            return _up_to_date(path, origin, reading)
        except sqlite3.DatabaseError as error:
            if not schema.damaged(error):
                raise
        for suffix in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _up_to_date(path, origin, reading)


def _up_to_date(path: Path, origin: Origin, reading: _Update) -> sqlite3.Connection:
    """A connection within a transaction that holds the state of the files as they are now."""
    with ExitStack() as stack:
        db = stack.enter_context(closing(schema.connect(path)))
        db.execute("BEGIN")
        if not _is_fresh(db, origin):
            db.execute("ROLLBACK")
            schema.prepare_to_write(db)
            with _alone(path.with_suffix(".lock")):  # a transaction excludes others for one batch only
                reading(db, now_ns=lambda: _touch(path))
            db.execute("BEGIN")
            schema.version(db)  # a transaction holds the state of its first look
        stack.pop_all()
        return db


def _in_memory(reading: _Update) -> sqlite3.Connection:
    with ExitStack() as stack:
        db = stack.enter_context(closing(schema.connect_in_memory()))
        reading(db, now_ns=lambda: 0)  # no time: it lives too short to be refreshed
        stack.pop_all()
        return db


def _touch(path: Path) -> int:
    """Now, by the clock of the file system."""
    os.utime(path)
    return path.stat().st_mtime_ns


def make_folder(folder: Path) -> None:
    """A folder of our own, which git ignores. Raises OSError where it can't be made."""
    ignore = folder / ".gitignore"
    if not ignore.exists():
        folder.mkdir(parents=True, exist_ok=True)
        ignore.write_text("*\n", encoding="utf-8")


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Only one process at a time is in here; an empty database is the lock that every system has."""
    with closing(schema.connect(lock)) as db:
        schema.begin(db, "EXCLUSIVE")
        yield


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
