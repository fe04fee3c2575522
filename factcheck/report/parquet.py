"""Parquet, for pandas, R and DuckDB: one figure a row, numbers as numbers. Needs pyarrow: the extra parquet.

Facts that are written so can be read back as a source, with nothing lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from factcheck.model import Fact, Problem, UsageError, say
from factcheck.report import Page
from factcheck.report.csv import COLUMNS
from factcheck.sources.exported import EXACT, FLAGS, INTEGERS, NUMBERS, any_of, exact, flat, typed

_ROWS = 10_000  # in a row group


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted. There is no row for a problem: the file stays a table."""
    try:
        import pyarrow as pa  # noqa: PLC0415  (heavy)
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ModuleNotFoundError:
        raise UsageError(say("--format: parquet needs pyarrow; pip install 'factcheck[parquet]'")) from None
    binary = getattr(page.stream, "buffer", None)
    if binary is None or page.stream.isatty():
        raise UsageError(say("--format: parquet is no text; name a file for it: -o facts.parquet"))
    kinds = {
        **dict.fromkeys(NUMBERS, pa.float64()),
        **dict.fromkeys(INTEGERS, pa.int64()),
        **dict.fromkeys(FLAGS, pa.bool_()),
    }
    schema = pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS])
    rows = map(_row, known)
    with pq.ParquetWriter(binary, schema) as writer:
        while some := list(islice(rows, _ROWS)):
            writer.write_table(pa.Table.from_pylist(some, schema))


def _row(one: Fact) -> dict[str, Any]:
    told = flat(one)
    row = {name: typed(name, value) for name, value in told.items()}
    held = any_of(row)
    return {**row, EXACT: exact(told, held.__getitem__)}
