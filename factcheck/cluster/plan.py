"""Which articles make a partition: files one after the other until it is large enough, large files in pieces."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

import fsspec

from factcheck.cluster.folder import is_url, told
from factcheck.model import UsageError, joined, say
from factcheck.model.dataclass import dataclass
from factcheck.sources import LIMIT, suffixes
from factcheck.store.scan import Found, roots, scan

LINES, GROUPS = frozenset({".jsonl", ".ndjson"}), frozenset({".parquet"})
"""Suffixes of what is cut, where it is large: at ends of lines, or between row groups."""
_STATES = ("ETag", "etag", "md5Hash", "content_md5", "mtime", "LastModified", "last_modified", "updated", "created")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file to read, or a part of a large one.

    url: that of the folder it is in, None for a local file; opened: its path in that file system; shown: what outputs
    call it; state: what changes when it does. start, end: bytes of JSON Lines or row groups of Parquet, end None for a
    whole file; first: the number of its first line. problem: why it can't be read.
    """

    url: str | None
    opened: str
    shown: str
    size: int
    state: str
    start: int = 0
    end: int | None = None
    first: int = 1
    problem: str | None = None

    @property
    def suffix(self) -> str:
        """Its kind, in lower case."""
        return os.path.splitext(self.opened)[1].lower()  # noqa: PTH122  (a path elsewhere)


Partition = tuple[Piece, ...]


def pieces(sources: Sequence[str], base: Path) -> list[Piece]:
    """All files that some paths and URLs lead to, each once, in the order of what outputs call them.

    Raises UsageError where there are none.
    """
    local = [Path(source) for source in sources if not is_url(source)]
    found = list(map(_of_file, scan(roots(local, base), suffixes()))) if local or not sources else []
    for url in filter(is_url, sources):
        found += _below(url)
    by_name = {piece.shown: piece for piece in found}
    return [by_name[name] for name in sorted(by_name)]


def partitions(found: Iterable[Piece], most: int) -> list[Partition]:
    """The files in partitions of so many bytes, or of one file."""
    told: list[Partition] = []
    some: list[Piece] = []
    for piece in found:
        if some and sum(one.size for one in some) + piece.size > most:
            told.append(tuple(some))
            some = []
        some.append(piece)
    return [*told, tuple(some)] if some else told


def is_large(piece: Piece) -> bool:
    """Whether a file is cut: no other command would read it."""
    return piece.size > LIMIT and piece.suffix in LINES | GROUPS and piece.problem is None


def digest(*parts: object) -> str:
    """A short name for some values that no others have."""
    text = "\0".join(map(repr, parts))
    return blake2b(text.encode("utf-8", "backslashreplace"), digest_size=16).hexdigest()


def _of_file(file: Found) -> Piece:
    opened = os.path.abspath(file.place.path)  # noqa: PTH100  (a link keeps its name)
    return Piece(None, opened, file.shown, file.size, str(file.mtime_ns), problem=file.problem)


def _below(url: str) -> Iterator[Piece]:
    """The files at a URL; hidden ones are left out."""
    with told(url):
        system, path = fsspec.core.url_to_fs(url)
        system.invalidate_cache()
        if not system.exists(path):
            raise UsageError(say("no articles in {url}: there is no such file or folder", url=url))
        infos: dict[str, Any] = system.find(path, detail=True) if system.isdir(path) else {path: system.info(path)}
    found = [_of_url(url, path, name, info) for name, info in infos.items() if _is_wanted(name.removeprefix(path))]
    named = [piece for piece in found if piece.suffix in suffixes()]
    if not named:
        raise UsageError(
            say(
                "no articles in {url}: factcheck reads {suffixes}",
                url=url,
                suffixes=joined(say(" and "), sorted(suffixes())),
            )
        )
    yield from named


def _of_url(url: str, path: str, name: str, info: dict[str, Any]) -> Piece:
    below = name.removeprefix(path.rstrip("/")).lstrip("/")
    shown = f"{url.rstrip('/')}/{below}" if below else url
    state = next((str(info[key]) for key in _STATES if info.get(key) is not None), "")
    return Piece(url, name, _printable(shown), int(info.get("size") or 0), state)


def _is_wanted(below: str) -> bool:
    return not any(part.startswith(".") for part in below.split("/"))


def _printable(name: str) -> str:
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape", "surrogatepass").decode() for sign in name
    )
