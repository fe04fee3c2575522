"""What takes long to make of source files, made once and kept beside their bytecode, as Python keeps that.

It is plain data in the form that bytecode has too (marshal), so that it loads as fast. It is made again when a source
changes its name, size or time, for another version of Python, and where what was kept is broken. Where nothing can be
written there, as in a package that the administrator has installed, it is kept elsewhere, if there is such a place;
else it is made each time.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from typing import Any
from zlib import crc32

# The folder to keep in where none beside the sources can be written. The command line sets it: only that looks at the
# environment.
elsewhere: str | None = None

_CHECK = 4  # bytes of a checksum before the data


def kept(name: str, folder: str, sources: Iterable[str], make: Callable[[], Any]) -> Any:
    """The plain data that make gives: dicts, lists, tuples, sets, texts, bytes and numbers.

    name: what no other data of this folder is called; sources: the files and folders that it is made of.
    """
    state = "\n".join(_state(source) for source in sources)
    for path in _paths(name, folder):
        found = _read(path)
        if found is not None and found[0] == state:
            return found[1]
    made = make()
    if not sys.dont_write_bytecode:
        content = marshal.dumps((state, made))
        any(_write(path, content) for path in _paths(name, folder))
    return made


def _paths(name: str, folder: str) -> Iterator[str]:
    """Where it may lie, the best place first. Elsewhere several packages may keep theirs."""
    beside = cache_from_source(os.path.join(folder, f"{name}.py"))[: -len(".pyc")] + ".kept"
    yield beside
    if elsewhere is not None:
        yield os.path.join(elsewhere, f"{crc32(folder.encode()):08x}-{os.path.basename(beside)}")


def _read(path: str) -> tuple[str, Any] | None:
    """A state and what was made in it; None where there is nothing whole."""
    try:
        with open(path, "rb") as file:
            content = file.read()
        if crc32(content[_CHECK:]) != int.from_bytes(content[:_CHECK], "big"):
            return None
        state, made = marshal.loads(memoryview(content)[_CHECK:])
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return state, made


def _write(path: str, content: bytes) -> bool:
    """All at once or not at all: another process may read it, or write it, at the same time. Whether it was written."""
    own = f"{path}.{os.getpid()}"
    with suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(own, "wb") as file:
            file.write(crc32(content).to_bytes(_CHECK, "big") + content)
        os.replace(own, path)
        return True
    with suppress(OSError):
        os.unlink(own)
    return False


@cache
def _state(source: str) -> str:
    """The same as long as no file of the source has changed its name, size or time."""
    return "\n".join(sorted(_files(source))) if os.path.isdir(source) else _line(source, os.stat(source))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _files(entry.path) if entry.name != "__pycache__" else ()
            else:
                yield _line(entry.path, entry.stat())


def _line(path: str, stat: os.stat_result) -> str:
    return f"{path} {stat.st_size} {stat.st_mtime_ns}"
