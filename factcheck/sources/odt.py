"""OpenDocument texts, as LibreOffice saves them. Places are named as in Word files."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article
from factcheck.sources.lines import Lines

SUFFIXES = (".odt",)
LINES = Lines.NONE


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file. Raises UsageError for what is no text document, or larger than any article."""
    from factcheck.sources._office.odt import read as read_it  # noqa: PLC0415  (heavy, and most corpora are texts)

    return read_it(path, data)
