"""A workbook of Excel: a table of figures. What its columns say is for the configuration to tell (docs/tables.md)."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article
from factcheck.sources.lines import Lines

SUFFIXES = (".xlsx",)
LINES = Lines.NONE


def recognises(data: bytes) -> bool:
    """No workbook says by itself which column says what: `sources.tables` reads those that are told of."""
    return False


def read(path: Path, data: bytes) -> list[Article]:
    """Nothing: it recognises none."""
    return []
