"""CSV (RFC 4180, UTF-8) for spreadsheets: one figure a record, one record a line."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factcheck.model import Alignment, Fact, Problem, Timeline
from factcheck.report import Page, _compared
from factcheck.report._place import fact
from factcheck.text.inert import one_line

ENCODING = "utf-8"

_Record = tuple[Fact, dict[str, Any]]  # a figure, and what its record says beside it

_COLUMNS = (
    *("path", "line", "column", "printed", "subject", "holder", "indicator", "area", "measure", "status"),
    *("low", "high", "low_open", "high_open", "alternatives", "unit", "per", "out_of"),
    *("period_start", "period_end", "period_kind", "period_inferred"),
    *("basis_kind", "basis_start", "basis_end", "hedge", "part_of", "attribution", "asserted"),
    *("locator", "title", "published", "url", "quote", "id"),
)
# our own numbers, which may begin with a minus
_NUMBERS = frozenset(("low", "high", "out_of", "scaled_low", "scaled_high"))
_SCALED = ("scaled_low", "scaled_high", "scale")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


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
    columns = (*first, *_COLUMNS)
    writer = csv.DictWriter(page.stream, columns, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    for one, more in records:
        cells = {**_flat(fact(one)), **more}
        writer.writerow({name: _cell(name, cells.get(name)) for name in columns})


def _flat(values: dict[str, Any]) -> dict[str, Any]:
    period = values["period"] or {}
    basis = values["basis"] or {}
    basis_period = basis.get("period") or {}
    return {
        **values,
        **{f"period_{key}": value for key, value in period.items()},
        "basis_kind": basis.get("kind"),
        "basis_start": basis_period.get("start"),
        "basis_end": basis_period.get("end"),
        "per": " / ".join(values["per"]),
        "alternatives": " or ".join(f"{other['low']} … {other['high']}" for other in values.get("alternatives", ())),
    }


def _cell(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    # a spreadsheet would compute a cell that begins like a formula; an apostrophe makes it text
    guard = "'" if name not in _NUMBERS and text.startswith(_FORMULA) else ""
    return guard + one_line(text)
