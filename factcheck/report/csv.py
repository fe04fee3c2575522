"""CSV (RFC 4180, UTF-8) for spreadsheets: one figure a record, one record a line.

Facts that are written so can be read back as a source, with nothing lost.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factcheck.model import Alignment, Fact, Problem, Timeline
from factcheck.report import Page, _compared
from factcheck.sources.exported import EXACT, MORE, exact, flat
from factcheck.sources.facts_csv import cell as as_cell
from factcheck.sources.facts_csv import held

ENCODING = "utf-8"

_Record = tuple[Fact, dict[str, Any]]  # a figure, and what its record says beside it

COLUMNS = (
    *("path", "line", "column", "printed", "subject", "holder", "indicator", "area", "measure", "status"),
    *("low", "high", "low_open", "high_open", "alternatives", "unit", "per", "out_of"),
    *("period_start", "period_end", "period_kind", "period_inferred"),
    *("basis_kind", "basis_start", "basis_end", "hedge", "part_of", "attribution", "asserted"),
    *("locator", "title", "published", "url", "quote", "id"),
    *MORE,
)
_SCALED = ("scaled_low", "scaled_high", "scale")


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted. There is no record for a problem: the file stays a table."""
    _table((), ((one, {}) for one in known), page)


def alignments(found: Iterable[Alignment], problems: Sequence[Problem], page: Page) -> None:
    """A record for each figure: row counts from 1 and is empty for what only one article prints."""
    _table(("row", "agreement", *_SCALED), (record for one in found for record in _aligned(one)), page)


def timelines(found: Iterable[Timeline], problems: Sequence[Problem], page: Page) -> None:
    """A record for each print of each point: series and point count from 1."""
    _table(("series", "point", "standing", *_SCALED), (record for one in found for record in _told(one)), page)


def _aligned(alignment: Alignment) -> Iterator[_Record]:
    for number, row in enumerate(alignment.rows, start=1):
        for one in row.facts:
            yield one, {"row": number, "agreement": row.agreement.value, **_on_scale(one, row.power)}
    for cell in alignment.only:
        for one in cell.facts:
            yield one, {"agreement": "only"}


def _told(timeline: Timeline) -> Iterator[_Record]:
    for series_number, series in enumerate(timeline.series, start=1):
        for number, point in enumerate(series.points, start=1):
            for told in point.prints:
                numbers = {"series": series_number, "point": number, "standing": told.standing.value}
                yield told.fact, {**numbers, **_on_scale(told.fact, series.power)}


def _on_scale(one: Fact, power: int) -> dict[str, Any]:
    return {**_compared.scaled(one, power), "scale": _compared.scale(power, one)["unit"]}


def _table(first: Sequence[str], records: Iterable[_Record], page: Page) -> None:
    columns = (*first, *COLUMNS)
    writer = csv.DictWriter(page.stream, columns, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    for one, more in records:
        told = {name: None if value is None else str(value) for name, value in more.items()}
        writer.writerow({name: as_cell(name, value) for name, value in {**record(one), **told}.items()})


def record(one: Fact) -> dict[str, str | None]:
    """A fact, with what its cells can't hold as it is."""
    told = flat(one)
    return {**told, EXACT: exact(told, lambda name: held(as_cell(name, told[name])))}
