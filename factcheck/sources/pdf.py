"""PDFs: the text of their pages. A place is a page ("p. 3") and a line on it.

Lines are those of the page as they are extracted, columns one after the other, without what repeats on each page; they
are put together to paragraphs, so that a sentence goes on across lines, columns and pages. Needs pypdfium2, which comes
with the extra pdf.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article
from factcheck.sources.lines import Lines

SUFFIXES = (".pdf",)
LINES = Lines.PART


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file. Raises UsageError for what is no PDF, has no text, or needs too much to be read."""
    from factcheck.sources._pdf.article import read as read_it  # noqa: PLC0415  (heavy, and most corpora are texts)

    return read_it(path, data)
