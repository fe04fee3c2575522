"""A place and a fact in plain values, as programs read them. The names are the contract; they never change."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.model import Basis, Fact, Interval, Period, Place


def place(where: Place) -> dict[str, Any]:
    """A place. Lines and columns count from 1; start:end is the figure, quote its sentence."""
    return {
        "path": where.path,
        "locator": where.locator,
        "title": where.title,
        "published": where.published.isoformat() if where.published else None,
        "url": where.url,
        "line": where.line,
        "column": where.column,
        "end_line": where.end_line,
        "end_column": where.end_column,
        "start": where.start,
        "end": where.end,
        "quote": where.quote,
        "quote_start": where.quote_start,
        "quote_end": where.quote_end,
        "publisher": where.publisher,
        "standing": where.standing and where.standing.value,
    }


def fact(known: Fact) -> dict[str, Any]:
    """A fact and its place. Bounds are decimal strings in base units; what is unknown or unbounded is None."""
    quantity = known.quantity
    optional: dict[str, Any] = {}
    if quantity.alternatives:
        optional["alternatives"] = [interval(other) for other in quantity.alternatives]
    if quantity.out_of is not None:
        optional["out_of"] = decimal(quantity.out_of)
    if known.moment is not None:
        optional["moment"] = known.moment.value
    return {
        "id": known.id,
        "subject": known.subject,
        "holder": known.holder,
        "indicator": known.indicator,
        "area": known.area,
        "measure": known.measure.value,
        "status": known.status.value,
        **interval(quantity.interval),
        "printed": known.printed,
        "unit": quantity.unit,
        "per": list(quantity.per),
        "period": period(known.period),
        "basis": _basis(known.basis),
        "hedge": quantity.hedge,
        "part_of": known.part_of,
        "attribution": known.attribution,
        "asserted": known.asserted,
        **optional,
        **place(known.place),
    }


def interval(values: Interval) -> dict[str, Any]:
    """The ends of an interval and whether each is left out."""
    return {
        "low": decimal(values.low),
        "high": decimal(values.high),
        "low_open": values.low_open,
        "high_open": values.high_open,
    }


def decimal(number: Decimal | None) -> str | None:
    """The digits of a number, never with an exponent."""
    return None if number is None else format(number, "f")


def period(dates: Period | None) -> dict[str, Any] | None:
    """ISO dates; the end is the first day that no longer belongs to it."""
    if dates is None:
        return None
    return {
        "start": dates.start.isoformat(),
        "end": dates.end.isoformat() if dates.end else None,
        "kind": dates.kind.value,
        "inferred": dates.inferred,
    }


def _basis(basis: Basis | None) -> dict[str, Any] | None:
    return None if basis is None else {"kind": basis.kind.value, "period": period(basis.period)}
