"""Which files a corpus consists of. Nothing is opened here."""

# Every command scans, so paths are strings here: with pathlib, 50,000 files take twice as long.
# ruff: noqa: PTH100, PTH110, PTH112, PTH116, PTH119

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from pathlib import Path
from typing import NamedTuple

from factcheck.model import UsageError, joined, say

_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Root(NamedTuple):
    """A file or folder: what outputs call it, how to open it, where it really is.

    linked: a symbolic link leads to it; fields are in the order in which places are gone through, links last.
    """

    linked: bool
    shown: str
    path: str
    real: str


class Found(NamedTuple):
    """A file to read, or a place that cannot be read: then problem says why, and size and time are 0."""

    place: Root
    size: int = 0
    mtime_ns: int = 0
    problem: str | None = None

    @property
    def shown(self) -> str:
        """What outputs call it."""
        return self.place.shown


def roots(paths: Sequence[Path], base: Path) -> list[Root]:
    """The roots of a corpus in a fixed order, each once.

    Outputs show what lies below base relative to it, everything else as it was given. Raises UsageError for a
    path that does not exist, or if there is none.
    """
    if not paths:
        raise UsageError(say("no articles: name a file or folder that has some"))
    found: dict[str, Root] = {}
    for path in sorted(paths):
        absolute, above = _absolute(path), _absolute(base)
        name = _visible((absolute.relative_to(above) if absolute.is_relative_to(above) else path).as_posix())
        if not os.path.exists(path):
            raise UsageError(say("no articles in {name}: there is no such file or folder", name=name))
        if any(name == root.shown for root in found.values()):  # relative to base it is one place, as given another
            name = _visible(absolute.as_posix())
        real = os.path.realpath(path)
        found.setdefault(real, Root(False, name, str(path), real))
    return sorted(found.values())


def scan(places: Sequence[Root], suffixes: frozenset[str]) -> list[Found]:
    """All files with these suffixes (lower case, with the dot), by the path shown; each file once, however linked.

    Hidden files and folders are left out, and what Word puts beside a document that is open. Raises UsageError for a
    root without any files.
    """
    found: dict[str, Found] = {}
    for root in places:
        files = list(_walk(root, suffixes))
        if not files:
            raise UsageError(
                say(
                    "no articles in {shown}: factcheck reads {suffixes}",
                    shown=root.shown,
                    suffixes=joined(say(" and "), sorted(suffixes)),
                )
            )
        for file in files:
            place = file.place
            other = found.get(place.real)
            if other is None or place < other.place:
                found[place.real] = file
    named = {file.place.shown: file for file in found.values()}
    return [named[shown] for shown in sorted(named)]


def _walk(root: Root, suffixes: frozenset[str]) -> Iterator[Found]:
    if not os.path.isdir(root.path):
        if _suffix(os.path.basename(root.path)) in suffixes:
            yield _file(root)
        return
    folders, seen = [root], set()
    while folders:
        folder = heappop(folders)
        if folder.real in seen:  # the end of a loop of links
            continue
        seen.add(folder.real)
        try:
            entries = list(os.scandir(folder.path))
        except OSError as error:
            yield Found(folder, problem=reason(error))
            continue
        for place, is_folder in _places(folder, entries, suffixes):
            if is_folder:
                heappush(folders, place)
            else:
                yield _file(place)


def _places(folder: Root, entries: list[os.DirEntry[str]], suffixes: frozenset[str]) -> Iterator[tuple[Root, bool]]:
    """What the entries that count are called, and which are folders."""
    above = "" if folder.shown == "." else folder.shown.rstrip("/") + "/"
    real = folder.real.rstrip(os.sep) + os.sep
    for entry in entries:
        name = entry.name
        is_linked = entry.is_symlink()
        is_folder = os.path.isdir(entry.path) if is_linked else entry.is_dir(follow_symlinks=False)
        if name.startswith((".", "~$")) or not (is_folder or _suffix(name) in suffixes):
            continue
        leads_to = os.path.realpath(entry.path) if is_linked else real + name
        yield Root(is_linked or folder.linked, above + _visible(name), entry.path, leads_to), is_folder


def _file(place: Root) -> Found:
    try:
        status = os.stat(place.path)
    except OSError as error:
        return Found(place, problem=reason(error))
    if not stat.S_ISREG(status.st_mode):  # to open a pipe would wait for ever
        return Found(place, problem=say("not a file; put an article in its place"))
    return Found(place, status.st_size, status.st_mtime_ns)


def reason(error: OSError) -> str:
    """Why a file can't be used, in words that do not depend on how it is called."""
    return say("can't be read ({why}); check its permissions", why=error.strerror or error)


def _suffix(name: str) -> str:
    at = name.rfind(".")
    return name[at:].lower() if at > 0 else ""


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # not resolved: a link is called what users call it


def _visible(name: str) -> str:
    """A file's name as one line that any output can take."""
    if name.isprintable():
        return name
    return _INVISIBLE.sub(lambda match: repr(match[0])[1:-1], name)
