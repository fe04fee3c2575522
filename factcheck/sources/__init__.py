"""How an article gets in: one module per input format, found by the suffixes it declares.

A format is a module of this room with `SUFFIXES: tuple[str, ...]` (lower case, with the dot) and
`read(path: Path, data: bytes) -> list[Article]`. Libraries that only one format needs are imported in its `read`.
A format whose files may hold many articles can have `records(path: Path) -> list[Record]` and
`read_records(path: Path, wanted: Iterable[Record]) -> Iterator[Article]` too, so that nobody has to hold all of a file.
One whose places are no lines of a file that an editor opens says by `LINES` what they are.
One whose files have parts, each of which may be unreadable, also has `read_parts(path, data, problems)`: it adds to the
list what is wrong with some of them.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from factcheck.model import Article, UsageError
from factcheck.sources.lines import Lines
from factcheck.sources.problem import UnreadableError, problem
from factcheck.sources.record import Record

LIMIT = 64 * 1024 * 1024
"""Bytes of a file that are read at most."""


def suffixes() -> frozenset[str]:
    """The suffixes of files that can be read, in lower case and with the dot."""
    return frozenset(_formats())


def read(path: Path | str) -> Article:
    """The one article of a file. Raises UsageError for a file that can't be read or holds several."""
    articles = read_all(path)
    if len(articles) != 1:
        raise problem(Path(path), f"{len(articles)} articles where one is expected; give a file that holds one")
    return articles[0]


def read_all(path: Path | str, problems: list[UnreadableError] | None = None) -> list[Article]:
    """All articles of a file, in its order. Raises UsageError for a file that can't be read.

    problems: where it is given, parts of the file that can't be read are told there, and the others are read.
    """
    path = Path(path)
    return _read(_format(path), path, _bytes(path), problems)


def has_records(path: Path | str) -> bool:
    """Whether a file is of a format that can be read record by record."""
    return hasattr(_formats().get(Path(path).suffix.lower()), "records")


def records(path: Path | str) -> list[Record]:
    """Where the articles of such a file are, in its order.

    Raises UsageError where `read_all` would, but in words that need not be the same, and OSError.
    """
    found: list[Record] = _format(Path(path)).records(Path(path))
    return found


def read_records(path: Path | str, wanted: Iterable[Record]) -> Iterator[Article]:
    """The articles of some of its records. Raises UsageError for what is no article any more."""
    try:
        yield from _format(Path(path)).read_records(Path(path), wanted)
    except OSError as error:
        raise _unreadable(Path(path), error) from None


def read_data(path: Path, data: bytes, problems: list[UnreadableError] | None = None) -> list[Article]:
    """All articles in what would be the content of a file; without a suffix it is read as plain text."""
    form = _format(path if path.suffix else path.with_suffix(".txt"))
    return _read(form, path, data, problems)


def _read(form: ModuleType, path: Path, data: bytes, problems: list[UnreadableError] | None) -> list[Article]:
    articles: list[Article]
    if problems is not None and hasattr(form, "read_parts"):
        articles = form.read_parts(path, data, problems)
    else:
        articles = form.read(path, data)
    return articles


def lines_of(path: str) -> Lines:
    """What the lines of places in a file of this name are."""
    found: Lines = getattr(_formats().get(Path(path).suffix.lower()), "LINES", Lines.FILE)
    return found


def _format(path: Path) -> ModuleType:
    form = _formats().get(path.suffix.lower())
    if form is None:
        kind = f"{path.suffix} files" if path.suffix else "files without a suffix"
        raise problem(path, f"{kind} can't be read; known are {', '.join(sorted(suffixes()))}")
    return form


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # reading a pipe or a device might never end
            raise problem(path, "not a file; give the path of an article")
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise _unreadable(path, error) from None
    if len(data) > LIMIT:
        raise problem(path, f"larger than {LIMIT // 1024 // 1024} MiB; split it, or leave it out")
    return data


def _unreadable(path: Path, error: Exception) -> UsageError:
    why = getattr(error, "strerror", None) or error
    return problem(path, f"can't be read ({why}); check the path and its permissions")


@cache
def _formats() -> dict[str, ModuleType]:
    modules = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    return {suffix: module for module in modules for suffix in getattr(module, "SUFFIXES", ())}
