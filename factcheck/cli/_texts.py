"""The files that answers tell of: their texts, and what they are called by those who stand elsewhere."""

from __future__ import annotations

import codecs
import os
from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path

from factcheck.model import Article, UsageError


class Files:
    """The files of a project, by the paths that answers call them."""

    def __init__(self, home: Path, read: Sequence[Article] = ()) -> None:
        self._home = home
        self._own = {article.path or article.id: _text_of(article) for article in read if article.locator is None}
        self.text = cache(self._text)

    def _text(self, path: str) -> str | None:
        """The text of an article that was read already, else of the file below home.

        A byte order mark of the file is kept as the text's first character. None where the file is no article's text.
        """
        file = self._home / path
        found = self._own[path] if path in self._own else _read(file)
        return found if found is None else _mark(file) + found

    def called(self, path: str, seen_from: str) -> str:
        """A path as it is seen from the top of the git repository ("repository") or the working directory ("here").

        What is no file here (standard input, a URL) keeps its name, and so does what was given as an absolute path.
        """
        start = self._repository if seen_from == "repository" else Path.cwd()
        file = self._home / path
        if Path(path).is_absolute() or path.startswith("<") or "://" in path:
            return path
        return Path(os.path.relpath(file, start)).as_posix()

    @cached_property
    def _repository(self) -> Path:
        above = (self._home, *self._home.parents)
        return next((folder for folder in above if (folder / ".git").exists()), self._home)


def _read(file: Path) -> str | None:
    from factcheck.sources import read

    try:
        article = read(file)
        return _text_of(article) if article.locator is None else None  # a record is not all of its file
    except UsageError:
        return None


def _text_of(article: Article) -> str | None:
    """The text of the file: nothing where the article's own is only a part of it, or written otherwise there."""
    return None if article.anchors else article.text


def _mark(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return "\ufeff" if stream.read(3) == codecs.BOM_UTF8 else ""
    except (OSError, ValueError):  # standard input, or a name that no file can have
        return ""
