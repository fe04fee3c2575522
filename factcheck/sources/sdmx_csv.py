"""SDMX-CSV, in which statistical offices exchange data: its header says what each column is, so nothing need be told.

Codes of areas are those of ISO 3166, codes of indicators and units those of the catalogue; the configuration may map
others ([[tool.factcheck.tables]] with codes). A column of labels ("CPI: Consumer prices") says more than its code.
"""

from __future__ import annotations

import csv
from pathlib import Path

from factcheck.model import Article, TableSpec
from factcheck.sources.decode import decode
from factcheck.sources.facts_csv import recognises as is_exported
from factcheck.sources.tables import read_grid
from factcheck.sources.tables.delimited import cells
from factcheck.sources.tables.grid import Cell, Grid

SUFFIXES = (".csv",)

_HEAD = 8192
_COLUMNS = {
    "indicator": ("INDICATOR", "SERIES", "SUBJECT", "VARIABLE"),
    "area": ("REF_AREA", "GEO", "LOCATION"),
    "period": ("TIME_PERIOD",),
    "measure": ("MEASURE",),
    "unit": ("UNIT_MEASURE", "UNIT"),
    "status": ("OBS_STATUS",),
    "value": ("OBS_VALUE",),
}
_NEEDED = {"OBS_VALUE", "TIME_PERIOD"}
_STRUCTURE = {"STRUCTURE", "DATAFLOW"}  # of 2.0, and of 1.0
_UNITS = {"PT": "%", "PC": "%", "PERCENT": "%", "PCT": "%", "PURE_NUMB": "", "NUMBER": "", "NUM": "", "UNIT": ""}
_UNKNOWN = {"_Z", "_U", "_X"}  # of no meaning here, unknown, not told


def recognises(data: bytes) -> bool:
    """Whether the header is that of SDMX-CSV."""
    head = data[:_HEAD].decode("utf-8-sig", "replace").splitlines()[:1]
    names = {name.partition(":")[0].strip() for row in csv.reader(head) for name in row}
    return names >= _NEEDED and bool(names & _STRUCTURE) and not is_exported(data)


def read(path: Path, data: bytes) -> list[Article]:
    """The observations of a file as a table. Raises UsageError for numbers that can't be read."""
    rows = cells(decode(data, path))
    names = {column: cell.text.partition(":")[0].strip() for column, cell in rows.get(1, {}).items()}
    at = {name: column for column, name in names.items()}
    columns = {says: next((one for one in known if one in at), None) for says, known in _COLUMNS.items()}
    multiplier = at.get("UNIT_MULT")
    unit = at.get(columns["unit"] or "")
    told = {number: _told(row, multiplier, unit) for number, row in rows.items() if number > 1}
    head = {column: cell._replace(text=names[column]) for column, cell in rows.get(1, {}).items()}
    found = {says: (name,) for says, name in columns.items() if name is not None}
    constants = {} if "indicator" in found else {"indicator": path.stem}
    spec = TableSpec(path.as_posix(), header=(1,), columns=found, constants=constants, decimal=".")
    return read_grid(path, Grid(None, {1: head, **told}), spec)


def _told(row: dict[int, Cell], multiplier: int | None, unit: int | None) -> dict[int, Cell]:
    """A row with labels for codes, its unit with the power of ten that it is multiplied by."""
    found = {column: replaced for column, cell in row.items() if (replaced := _labelled(cell)) is not None}
    power = found.get(multiplier or 0)
    if unit is not None and unit in found:
        name = _UNITS.get(found[unit].text, found[unit].text)
        times = f"10^{power.text} " if power is not None and power.text.isdecimal() and power.text != "0" else ""
        found[unit] = found[unit]._replace(text=f"{times}{name}".strip() or "-")
    return found


def _labelled(cell: Cell) -> Cell | None:
    code, is_labelled, label = cell.text.partition(": ")
    if code.strip() in _UNKNOWN:
        return None
    return cell._replace(text=label.strip()) if is_labelled and label.strip() else cell
