"""Word files: paragraph by paragraph, as they read once every tracked change is accepted.

What stands in tables and text boxes, footnotes and endnotes is read; headers and footers are not. A place is named by
the number of its paragraph ("¶ 12") or note ("footnote 2"); its column counts the characters of that. Word's own format
of before 2007 has to be converted.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article
from factcheck.sources.lines import Lines

SUFFIXES = (".docx", ".docm", ".doc")
LINES = Lines.NONE


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file. Raises UsageError for what is no Word file, or larger than any article."""
    from factcheck.sources._office.docx import read as read_it  # noqa: PLC0415  (heavy, and most corpora are texts)

    return read_it(path, data)
