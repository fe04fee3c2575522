"""Parquet: one article a row, its text and what is known of it in columns that are called as in JSON Lines.

Lines are counted within the text of an article. Needs pyarrow, which comes with the extra parquet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from factcheck.model import Article, say
from factcheck.sources.lines import Lines
from factcheck.sources.problem import problem
from factcheck.sources.record import NAMES, TEXT, article_of

SUFFIXES = (".parquet",)
LINES = Lines.PART

_BATCH = 256


def read(path: Path, data: bytes) -> list[Article]:
    """The articles of a file; a row whose text is empty holds none.

    Raises UsageError, with the number of the row, for what has no text, or the id of another.
    """
    from io import BytesIO  # noqa: PLC0415

    return list(read_groups(path, BytesIO(data)))


def read_groups(path: Path, stream: Any, first: int = 0, end: int | None = None) -> Iterator[Article]:
    """The articles of some row groups of a file that is open, or of all. Raises UsageError like `read`."""
    try:
        import pyarrow  # noqa: PLC0415
    except ModuleNotFoundError:
        raise problem(path, say("Parquet needs pyarrow; pip install 'factcheck[parquet]'")) from None
    seen: set[str] = set()
    try:
        for number, row in _rows(stream, first, end):
            for article in _article(path, number, row):
                if article.id in seen:
                    raise problem(
                        path,
                        say(
                            "row {number}: another has the id {locator!r}; give each its own",
                            number=number,
                            locator=article.locator,
                        ),
                    )
                seen.add(article.id)
                yield article
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise problem(path, say("no Parquet that can be read ({error})", error=error)) from None


def _rows(stream: Any, first: int, end: int | None) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows of some row groups with their numbers, which count from 1."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    file = pq.ParquetFile(stream)
    known = [name for name in NAMES if name in file.schema_arrow.names]
    number = sum(file.metadata.row_group(at).num_rows for at in range(first))
    groups = list(range(first, file.num_row_groups if end is None else end))
    for batch in file.iter_batches(_BATCH, row_groups=groups, columns=known) if groups else ():
        for row in batch.to_pylist():
            number += 1
            yield number, row


def _article(path: Path, number: int, row: Mapping[str, Any]) -> Iterator[Article]:
    text = next((row[key] for key in TEXT if row.get(key) is not None), None)
    if not isinstance(text, str):
        raise problem(path, say("row {number} has no text; give it a string in a column text", number=number))
    if text.strip():
        yield article_of(path, number, row, text)
