"""Reads the catalogue's tab-separated tables. TSV loads in a millisecond and is edited in any spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

HOME = str(Path(__file__).parent)
"""The folder of the tables."""

_SEPARATOR = "|"


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table of this folder, by column name."""
    lines = Path(HOME, name).read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    for line in lines[1:]:
        if line.strip() and not line.startswith("#"):
            yield dict(zip(header, line.split("\t") + [""] * len(header), strict=False))


def names(cell: str) -> tuple[str, ...]:
    """The names in a cell, which " | " separates."""
    return tuple(name.strip() for name in cell.split(_SEPARATOR) if name.strip())
