"""SDMX-CSV 2.0, in which statisticians exchange data: one observation a record.

The dimensions and the value have the names that their tools know; all else that is known of a fact are attributes. What
is unknown of a dimension is "_U". Facts that are written so can be read back as a source, with nothing lost.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

from factcheck.model import Fact, Period, Problem, Status
from factcheck.report import Page
from factcheck.report.csv import COLUMNS, record
from factcheck.sources.facts_csv import SDMX, UNKNOWN, cell

ENCODING = "utf-8"

_STRUCTURE = {"STRUCTURE": "dataflow", "STRUCTURE_ID": "FACTCHECK:FACTS(1.0)", "ACTION": "I"}
_NAMES = {ours: theirs for theirs, ours in SDMX.items()}
_DIMENSIONS = ("FACT_ID", "REF_AREA", "INDICATOR", "MEASURE", "UNIT_MEASURE", "TIME_PERIOD")
_TOLD = (*_STRUCTURE, *_DIMENSIONS, "OBS_VALUE", "OBS_STATUS", "UNIT_MULT")
_STATUSES = {Status.ACTUAL: "A", Status.ESTIMATE: "E", Status.FORECAST: "F", Status.PLAN: "F"}


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted. There is no record for a problem: the file stays a table."""
    attributes = [name for column in COLUMNS if (name := _NAMES.get(column, column.upper())) not in _TOLD]
    writer = csv.DictWriter(page.stream, (*_TOLD, *attributes), lineterminator="\r\n")
    writer.writeheader()
    for one in known:
        told = {_NAMES.get(name, name.upper()): cell(name, value) for name, value in record(one).items()}
        time = _time(one.period)
        shown = {**_STRUCTURE, **told, "TIME_PERIOD": time, "OBS_STATUS": _STATUSES.get(one.status, "A")}
        writer.writerow({**shown, "UNIT_MULT": "0", **{name: shown[name] or UNKNOWN for name in _DIMENSIONS}})


def _time(period: Period | None) -> str:
    """A period in the codes of SDMX: 2023, 2023-Q1, 2023-S2, 2023-05, else its first day and how long it takes."""
    if period is None or period.end is None:
        return ""
    start, end = period.start, period.end
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day == end.day == 1 and 1 <= start.month <= 13 - months:
        letter = {12: "", 6: "S", 3: "Q", 1: "M"}.get(months)
        if letter is not None and (start.month - 1) % months == 0:
            part = (start.month - 1) // months + 1
            return {"": f"{start:%Y}", "M": f"{start:%Y-%m}"}.get(letter, f"{start:%Y}-{letter}{part}")
    return f"{start.isoformat()}/P{(end - start).days}D"
