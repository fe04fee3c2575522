"""How an article gets in: one module per input format, found by the suffixes it declares.

A format is a module of this room with `SUFFIXES: tuple[str, ...]` (lower case, with the dot) and
`read(path: Path, data: bytes) -> list[Article]`. Libraries that only one format needs are imported in its `read`.
A format whose files may hold many articles can have `records(path: Path) -> list[Record]` and
`read_records(path: Path, wanted: Iterable[Record]) -> Iterator[Article]` too, so that nobody has to hold all of a file.
One whose places are no lines of a file that an editor opens says by `LINES` what they are.
One whose files have parts, each of which may be unreadable, also has `read_parts(path, data, problems)`: it adds to the
list what is wrong with some of them.
One that shares its suffix with another has `recognises(data: bytes) -> bool` and reads only what it knows as its own.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from factcheck.model import Article, TableSpec, UsageError, say
from factcheck.sources.lines import Lines
from factcheck.sources.problem import UnreadableError, problem
from factcheck.sources.record import Record
from factcheck.text.globs import fits

LIMIT = 64 * 1024 * 1024
"""Bytes of a file that are read at most."""


def suffixes() -> frozenset[str]:
    """The suffixes of files that can be read, in lower case and with the dot."""
    return frozenset(_formats())


def read(path: Path | str) -> Article:
    """The one article of a file. Raises UsageError for a file that can't be read or holds several."""
    articles = read_all(path)
    if len(articles) != 1:
        raise problem(
            Path(path),
            say("{articles} articles where one is expected; give a file that holds one", articles=len(articles)),
        )
    return articles[0]


def read_all(
    path: Path | str,
    problems: list[UnreadableError] | None = None,
    *,
    tables: Sequence[TableSpec] = (),
    name: str | None = None,
) -> list[Article]:
    """All articles of a file, in its order. Raises UsageError for a file that can't be read.

    problems: where it is given, parts of the file that can't be read are told there, and the others are read.
    tables: which files are tables of figures, told by the name that the project has for a file (its path, if none).
    """
    path = Path(path)
    specs = _specs(path, tables, name)
    return _tables(path, _bytes(path), specs) if specs else _read(path, _bytes(path), path.suffix, problems)


def has_records(path: Path | str) -> bool:
    """Whether a file is of a format that can be read record by record."""
    forms = _formats().get(Path(path).suffix.lower(), [])
    return len(forms) == 1 and hasattr(forms[0], "records")


def records(path: Path | str) -> list[Record]:
    """Where the articles of such a file are, in its order.

    Raises UsageError where `read_all` would, but in words that need not be the same, and OSError.
    """
    [form] = _formats()[Path(path).suffix.lower()]
    found: list[Record] = form.records(Path(path))
    return found


def read_records(path: Path | str, wanted: Iterable[Record]) -> Iterator[Article]:
    """The articles of some of its records. Raises UsageError for what is no article any more."""
    [form] = _formats()[Path(path).suffix.lower()]
    try:
        yield from form.read_records(Path(path), wanted)
    except OSError as error:
        raise _unreadable(Path(path), error) from None


def read_data(
    path: Path,
    data: bytes,
    problems: list[UnreadableError] | None = None,
    *,
    tables: Sequence[TableSpec] = (),
    name: str | None = None,
) -> list[Article]:
    """All articles in what would be the content of a file; without a suffix it is read as plain text."""
    specs = _specs(path, tables, name)
    return _tables(path, data, specs) if specs else _read(path, data, path.suffix or ".txt", problems)


def _specs(path: Path, tables: Sequence[TableSpec], name: str | None) -> list[TableSpec]:
    """What tells which of its figures are what, where a file is a table of them."""
    called = path.as_posix() if name is None else name
    return [spec for spec in tables if fits(called, spec.path)]


def _tables(path: Path, data: bytes, specs: Sequence[TableSpec]) -> list[Article]:
    from factcheck.sources.tables import read_tables  # noqa: PLC0415  (most files hold articles)

    return read_tables(path, data, specs)


def _read(path: Path, data: bytes, suffix: str, problems: list[UnreadableError] | None) -> list[Article]:
    form = _format(path, data, suffix)
    articles: list[Article]
    if problems is not None and hasattr(form, "read_parts"):
        articles = form.read_parts(path, data, problems)
    else:
        articles = form.read(path, data)
    return articles


def lines_of(path: str) -> Lines:
    """What the lines of places in a file of this name are."""
    forms = _formats().get(Path(path).suffix.lower())
    found: Lines = getattr(forms[-1], "LINES", Lines.FILE) if forms else Lines.FILE
    return found


def _format(path: Path, data: bytes, suffix: str) -> ModuleType:
    """The format of a file: of several that share its suffix the one that knows the data as its own."""
    forms = _formats().get(suffix.lower())
    if forms is None:
        kind = say("{suffix} files", suffix=suffix) if suffix else say("files without a suffix")
        raise problem(
            path,
            say("{kind} can't be read; known are {suffixes}", kind=kind, suffixes=", ".join(sorted(suffixes()))),
        )
    known = (form for form in forms if not hasattr(form, "recognises") or form.recognises(data))
    found = next(known, None)
    if found is None:
        raise problem(path, say("which column says what? map them in the configuration: [[tool.factcheck.tables]]"))
    return found


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # reading a pipe or a device might never end
            raise problem(path, say("not a file; give the path of an article"))
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise _unreadable(path, error) from None
    if len(data) > LIMIT:
        raise problem(path, say("larger than {limit} MiB; split it, or leave it out", limit=LIMIT // 1024 // 1024))
    return data


def _unreadable(path: Path, error: Exception) -> UsageError:
    why = getattr(error, "strerror", None) or error
    return problem(path, say("can't be read ({why}); check the path and its permissions", why=why))


@cache
def _formats() -> dict[str, list[ModuleType]]:
    """The formats of each suffix; the one that takes whatever the others do not know stands last."""
    names = (found.name for found in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names if not name.startswith("_")]
    found: dict[str, list[ModuleType]] = {}
    for module in sorted(modules, key=lambda module: not hasattr(module, "recognises")):
        for suffix in getattr(module, "SUFFIXES", ()):
            found.setdefault(suffix, []).append(module)
    return found
