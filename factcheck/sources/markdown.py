"""Markdown: the marks stay in the text, each place is that of the file; code and targets of links are not read."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article, Markup
from factcheck.model.dataclass import replace
from factcheck.sources import text

SUFFIXES = (".md", ".markdown")


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file, as of plain text."""
    return [replace(article, markup=Markup.MARKDOWN) for article in text.read(path, data)]
