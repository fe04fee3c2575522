"""CSV (RFC 4180, UTF-8) for spreadsheets: one fact a record, one record a line."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.model import Fact, Problem
from factcheck.report import Page
from factcheck.report._place import fact
from factcheck.text.inert import one_line

ENCODING = "utf-8"

_COLUMNS = (
    *("path", "line", "column", "printed", "subject", "holder", "indicator", "area", "measure", "status"),
    *("low", "high", "low_open", "high_open", "alternatives", "unit", "per", "out_of"),
    *("period_start", "period_end", "period_kind", "period_inferred"),
    *("basis_kind", "basis_start", "basis_end", "hedge", "part_of", "attribution", "asserted"),
    *("locator", "title", "published", "url", "quote", "id"),
)
# our own numbers, which may begin with a minus
_NUMBERS = frozenset(("low", "high", "out_of"))
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted. There is no record for a problem: the file stays a table."""
    writer = csv.DictWriter(page.stream, _COLUMNS, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    for one in known:
        cells = _flat(fact(one))
        writer.writerow({name: _cell(name, cells.get(name)) for name in _COLUMNS})


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
