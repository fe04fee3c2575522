"""Facts that `factcheck facts --format parquet` has written, as a source again. Needs pyarrow: the extra parquet."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from factcheck.model import Article, say
from factcheck.sources.exported import Record, any_of, articles_of, is_exported, typed, whole
from factcheck.sources.problem import problem

SUFFIXES = (".parquet",)

_BATCH = 1024


def recognises(data: bytes) -> bool:
    """Whether its columns are those of exported facts."""
    try:
        import pyarrow.parquet as pq  # noqa: PLC0415

        return is_exported(pq.read_schema(BytesIO(data)).names)
    except Exception:  # what is wrong with it, the format of articles says
        return False


def read(path: Path, data: bytes) -> list[Article]:
    """The articles whose facts were written. Raises UsageError for a row that holds none."""
    import pyarrow  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        return articles_of(path, _records(pq.ParquetFile(BytesIO(data))))
    except (pyarrow.ArrowException, OSError) as error:
        raise problem(path, say("no Parquet that can be read ({why}); export it anew", why=str(error))) from None


def _records(file: Any) -> Iterator[Record]:
    for batch in file.iter_batches(_BATCH):
        for row in batch.to_pylist():
            yield whole(any_of(row), lambda name, value: any_of({name: typed(name, value)})[name])
