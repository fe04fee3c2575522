"""The articles that are linted: files, all articles of folders, or standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import argument, option
from factcheck.cli._input import stdin_bytes
from factcheck.cli._streams import note
from factcheck.model import UNTOLD, Article, Sources, UsageError
from factcheck.model.dataclass import replace

if TYPE_CHECKING:
    from factcheck.sources.problem import UnreadableError

_STDIN = "<stdin>"

Drafts = Annotated[
    list[str] | None,
    argument(metavar="ARTICLE...", help="A file, or a folder of them; - reads standard input."),
]
StdinFilename = Annotated[
    str | None, option(metavar="PATH", help="What standard input is the text of: its name in all findings.")
]
DiffRevision = Annotated[
    str | None,
    option(
        metavar="REV",
        help="Only figures on lines changed since REV, a revision of git, held against the corpus as it was then. "
        "Without ARTICLE: all changed files.",
    ),
]


def drafts(
    names: Sequence[str], home: Path, stdin_filename: str | None, told: Sources = UNTOLD
) -> tuple[list[Article], int]:
    """The articles, and how many files could not be read: the others are linted all the same, and each is told.

    stdin_filename: what standard input, which is named "-", is the text of. told: what a desk has told of its sources.
    """
    from factcheck.sources import read_all, read_data
    from factcheck.sources.standing import with_standing

    read: list[Article] = []
    problems: list[UsageError] = []
    for name in _files(names):
        parts: list[UnreadableError] = []
        try:
            typed = name == "-"
            path = Path(stdin_filename or _STDIN) if typed else Path(name)
            tables, called = told.tables, _called(path, home)
            if typed:
                found = read_data(path, stdin_bytes(), parts, tables=tables, name=called)
            else:
                found = read_all(path, parts, tables=tables, name=called)
            read += [with_standing(_as_in_corpus(article, home), told) for article in found]
            problems += parts
        except UsageError as error:
            problems.append(error)
    for problem in problems:
        note(problem.said)
    # a file may be named twice
    return list({(article.path, article.id): article for article in read}.values()), len(problems)


def _files(names: Sequence[str]) -> Iterator[str]:
    """The names, each once; folders give way to the articles in them."""
    from factcheck.sources import suffixes
    from factcheck.store.scan import roots, scan

    seen: set[str] = set()
    for name in names:
        path = Path(name)
        is_folder = name != "-" and path.is_dir()
        found = [file.place.path for file in scan(roots([path], Path.cwd()), suffixes())] if is_folder else [name]
        yield from (file for file in found if file not in seen)
        seen.update(found)


def _as_in_corpus(article: Article, home: Path) -> Article:
    """The article by the path that the corpus would give it: by that it knows an article as itself."""
    if article.path in (None, _STDIN):
        return article
    name = _called(Path(article.path or ""), home)
    return replace(article, id=article.id.replace(str(article.path), name, 1), path=name)


def _called(path: Path, home: Path) -> str:
    """What the project calls a file: by its place below its folder, as it was given elsewhere."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100  (links keep their names)
    return (absolute.relative_to(home) if absolute.is_relative_to(home) else path).as_posix()
