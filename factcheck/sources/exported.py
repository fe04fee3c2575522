"""Facts as they are written down for spreadsheets, R and pandas, and read back, with nothing lost.

A fact is a record of text, a name for each of its leaves. What a format's cell can't hold as it is (a line break, what
a spreadsheet would compute) stands in `exact` besides, so that a cell that somebody has changed counts as it is now.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby
from pathlib import Path
from typing import Any

from factcheck.model import (
    Article,
    Authority,
    Basis,
    BasisKind,
    Fact,
    Interval,
    Measure,
    Moment,
    Period,
    PeriodKind,
    Place,
    Quantity,
    Span,
    Status,
    say,
)
from factcheck.sources import _leaves as leaves
from factcheck.sources.problem import problem

Record = Mapping[str, str | None]

EXACT = "exact"
NUMBERS = ("low", "high", "out_of", "value", "step")
INTEGERS = ("line", "column", "end_line", "end_column", "start", "end", "quote_start", "quote_end")
FLAGS = (
    *("low_open", "high_open", "asserted", "period_inferred", "period_approximate"),
    *("basis_inferred", "basis_approximate"),
)
MORE = (
    *("value", "step", "moment", "period_approximate", "basis_period_kind", "basis_inferred", "basis_approximate"),
    *("end_line", "end_column", "start", "end", "quote_start", "quote_end", "publisher", "standing", "origin", EXACT),
)
"""The columns that tell what the others, which people read, do not."""
_PLACE = ("path", "title", "url", "quote", "locator", "publisher")
_SIDES = ("holder", "indicator", "area", "part_of", "attribution")
_KNOWN_BY = ("id", "origin", "exact", "quote_start", "printed")


def flat(one: Fact) -> dict[str, str | None]:
    """A fact as a record; what is unknown is None."""
    quantity, place = one.quantity, one.place
    basis = one.basis.period if one.basis else None
    return {
        **{name: getattr(place, name) for name in _PLACE},
        **{name: str(getattr(place, name)) for name in INTEGERS},
        **{name: getattr(one, name) for name in (*_SIDES, "id", "origin", "printed", "subject")},
        **{name: leaves.digits(getattr(quantity, name)) for name in NUMBERS},
        "published": place.published and place.published.isoformat(),
        "standing": place.standing and place.standing.value,
        "measure": one.measure.value,
        "status": one.status.value,
        "moment": one.moment and one.moment.value,
        "asserted": leaves.flag(one.asserted),
        "low_open": leaves.flag(quantity.low_open),
        "high_open": leaves.flag(quantity.high_open),
        "unit": quantity.unit,
        "hedge": quantity.hedge,
        "per": " / ".join(part.replace(" / ", " // ") for part in quantity.per) or None,
        "alternatives": " or ".join(map(leaves.ends, quantity.alternatives)) or None,
        **_dates("period", one.period),
        "basis_kind": one.basis.kind.value if one.basis else None,
        "basis_start": basis and basis.start.isoformat(),
        "basis_end": basis and basis.end and basis.end.isoformat(),
        "basis_period_kind": basis and basis.kind.value,
        "basis_inferred": None if basis is None else leaves.flag(basis.inferred),
        "basis_approximate": None if basis is None else leaves.flag(basis.approximate),
    }


def exact(record: Record, held: Callable[[str], str | None]) -> str | None:
    """What cells do not hold as it is, as JSON in ASCII; held: what is read of the cell of a name."""
    lost = {name: value for name, value in record.items() if value != held(name)}
    if not lost:
        return None
    # what build servers obey must not stand in any cell
    return json.dumps(lost, ensure_ascii=True).replace("::", ":\\u003a").replace("##", "#\\u0023")


def whole(cells: Record, written: Callable[[str, str | None], str | None]) -> dict[str, str | None]:
    """A record from its cells; written: how a value would stand in the cell of a name."""
    try:
        kept = json.loads(cells.get(EXACT) or "{}")
    except ValueError:
        kept = {}
    lost = {name: value for name, value in kept.items() if cells.get(name) == written(name, value)}
    return {**cells, **lost}


def is_exported(names: Iterable[str]) -> bool:
    """Whether columns are those of facts that were written down."""
    return set(_KNOWN_BY) <= set(names)


def articles_of(path: Path, records: Iterable[Record]) -> list[Article]:
    """The articles of records, each with the facts of those that follow one another. Raises UsageError."""
    facts: list[Fact] = []
    for number, record in enumerate(records, start=1):
        try:
            facts.append(_fact(record))
        except (KeyError, ValueError, TypeError, InvalidOperation) as error:
            told = say("record {number}: no fact ({why}); export it anew", number=number, why=str(error))
            raise problem(path, told) from None
    by_origin: dict[str, list[Fact]] = {}
    for origin, own in groupby(facts, key=lambda one: one.origin):
        by_origin.setdefault(origin, []).extend(own)
    return [_article(own) for own in by_origin.values()]


def _article(facts: list[Fact]) -> Article:
    place = facts[0].place
    text = "\n".join(dict.fromkeys(one.place.quote for one in facts))
    locators = {one.place.locator for one in facts}
    return Article(
        id=facts[0].origin,
        text=text,
        title=place.title,
        published=place.published,
        publisher=place.publisher,
        url=place.url,
        path=place.path,
        body=Span(0, len(text)),
        locator=place.locator if len(locators) == 1 else None,
        standing=place.standing,
        facts=tuple(facts),
    )


def _fact(told: Record) -> Fact:
    number = {name: leaves.number(told.get(name)) for name in NUMBERS}
    place = Place(
        **{name: told.get(name) for name in ("title", "url", "locator", "publisher")},  # type: ignore[arg-type]
        **{name: int(told[name] or "") for name in INTEGERS},  # type: ignore[arg-type]
        path=told["path"] or "",
        quote=told["quote"] or "",
        published=leaves.day(told.get("published")),
        standing=Authority(standing) if (standing := told.get("standing")) else None,
    )
    interval = Interval(number["low"], number["high"], told["low_open"] == "true", told["high_open"] == "true")
    quantity = Quantity(
        interval,
        told.get("unit"),
        number["value"],
        number["step"] or Decimal(0),
        told.get("hedge"),
        tuple(part.replace(" // ", " / ") for part in (told.get("per") or "").split(" / ") if part),
        number["out_of"],
        tuple(map(leaves.interval, filter(None, (told.get("alternatives") or "").split(" or ")))),
    )
    basis = _period(told, "basis", "basis_period_kind")
    return Fact(
        **{name: told.get(name) for name in _SIDES},
        id=told["id"] or "",
        origin=told["origin"] or "",
        span=Span(place.start, place.end),
        printed=told["printed"] or "",
        subject=told["subject"] or "",
        measure=Measure(told["measure"] or ""),
        status=Status(told["status"] or ""),
        quantity=quantity,
        period=_period(told, "period", "period_kind"),
        basis=Basis(BasisKind(kind), basis) if (kind := told.get("basis_kind")) else None,
        asserted=told["asserted"] == "true",
        place=place,
        moment=Moment(moment) if (moment := told.get("moment")) else None,
    )


def _dates(name: str, period: Period | None) -> dict[str, str | None]:
    if period is None:
        return dict.fromkeys(f"{name}_{one}" for one in ("start", "end", "kind", "inferred", "approximate"))
    return {
        f"{name}_start": period.start.isoformat(),
        f"{name}_end": period.end.isoformat() if period.end else None,
        f"{name}_kind": period.kind.value,
        f"{name}_inferred": leaves.flag(period.inferred),
        f"{name}_approximate": leaves.flag(period.approximate),
    }


def _period(told: Record, name: str, kind: str) -> Period | None:
    start = leaves.day(told.get(f"{name}_start"))
    if start is None:
        return None
    flags = (told.get(f"{name}_{flag}") == "true" for flag in ("inferred", "approximate"))
    return Period(start, leaves.day(told.get(f"{name}_end")), PeriodKind(told.get(kind) or PeriodKind.FLOW), *flags)


def typed(name: str, value: str | None) -> Any:
    """A value as a column of numbers, of flags or of text holds it.

    Halves of surrogate pairs, which are no text, are left to `exact`.
    """
    if value is None:
        return None
    if name in FLAGS:
        return value == "true"
    if name in INTEGERS:
        return int(value)
    return float(value) if name in NUMBERS else value.encode("utf-8", "replace").decode("utf-8")


def any_of(told: Mapping[str, Any]) -> Record:
    """A record from values of any kind, as columns of Parquet hold them."""
    return {name: leaves.text(value) for name, value in told.items()}
