"""Facts that `factcheck facts --format csv` or `--format sdmx-csv` has written, as a source again."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from factcheck.model import Article, say
from factcheck.sources.decode import decode
from factcheck.sources.exported import Record, articles_of, is_exported, whole
from factcheck.sources.problem import problem
from factcheck.text.inert import one_line

SUFFIXES = (".csv",)

_HEAD = 8192
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula."""
NUMERIC = frozenset(("low", "high", "out_of", "value", "step", "scaled_low", "scaled_high"))
"""Columns of our own numbers, which may begin with a minus."""
SDMX = {"REF_AREA": "area", "OBS_VALUE": "value", "UNIT_MEASURE": "unit", "FACT_ID": "id"}
"""Columns that have another name in SDMX than ours in capitals."""
UNKNOWN = "_U"


def recognises(data: bytes) -> bool:
    """Whether the header is that of exported facts."""
    head = data[:_HEAD].decode("utf-8-sig", "replace").splitlines()[:1]
    return bool(head) and is_exported(map(_name, next(csv.reader(head), [])))


def read(path: Path, data: bytes) -> list[Article]:
    """The articles whose facts were written. Raises UsageError for a record that holds none."""
    csv.field_size_limit(1 << 24)
    try:
        return articles_of(path, _records(decode(data, path)))
    except csv.Error as error:
        raise problem(path, say("no CSV that can be read ({why}); export it anew", why=str(error))) from None


def cell(name: str, value: str | None) -> str:
    """A value as it stands in its cell: on one line, inert, and never a formula."""
    if value is None:
        return ""
    guard = "'" if name not in NUMERIC and value.startswith(FORMULA) else ""
    return guard + one_line(value)


def held(text: str) -> str | None:
    """What is read of a cell."""
    return (text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text) or None


def _records(text: str) -> Iterator[Record]:
    for row in csv.DictReader(StringIO(text, newline="")):
        told = {_name(name): text or "" for name, text in row.items() if name is not None}
        if "STRUCTURE" in row:
            told = {name: "" if text == UNKNOWN else text for name, text in told.items()}
        yield whole({name: held(text) for name, text in told.items()}, lambda name, value: held(cell(name, value)))


def _name(column: str) -> str:
    return SDMX.get(column, column.lower())
