"""The texts of articles by their paths, for formats that count columns in other units than code points."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from factcheck.model import Article, UsageError
from factcheck.report import Texts


def texts(home: Path, read: Sequence[Article] = ()) -> Texts:
    """What tells the text of a path: of the articles that were read already, else of the file below home.

    A byte order mark of the file is kept as the text's first character. None where the file holds no one article.
    """
    own = {article.path or article.id: article.text for article in read}

    @cache
    def text(path: str) -> str | None:
        file = home / path
        found = own[path] if path in own else _text(file)
        return found if found is None else _mark(file) + found

    return text


def _text(file: Path) -> str | None:
    from factcheck.sources import read

    try:
        return read(file).text
    except UsageError:
        return None


def _mark(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return "\ufeff" if stream.read(3) == codecs.BOM_UTF8 else ""
    except (OSError, ValueError):  # standard input, or a name that no file can have
        return ""
