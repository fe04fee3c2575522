"""Reads the gold table and compares what was extracted with it, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from factcheck.model import Fact, Period
from factcheck.observation.holders import same_holder
from factcheck.observation.subjects import nearness

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
ORIGINALS = HERE.parent.parent / "shared" / "seeds"
STEMS = {
    "che-bien-che-tao": "000",
    "dau-an-tang-truong": "001",
    "buoc-tien-vung-chac": "002",
    "xanh-va-ben-vung": "003",
    "khuyen-cong-mien-trung": "004",
}
SIDES = ("value", "unit", "owner", "period", "measure", "status", "basis")
_NEAR = 60


@dataclass(frozen=True)
class Row:
    """One figure of the table and how it fared: wrong names the sides that differ; fact is None where none was found."""

    article: str
    gold: dict[str, Any]
    fact: Fact | None
    wrong: tuple[str, ...]


def gold(stem: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((HERE / "gold" / f"{stem}.yaml").read_text(encoding="utf-8")))


def compare(stem: str, text: str, facts: list[Fact]) -> list[Row]:
    """Every figure of the table with the fact at its place; places are found in reading order by what is printed."""
    rows, at = [], 0
    for entry in gold(stem):
        found, wrong, at = _find(entry, text, facts, at)
        rows.append(Row(stem, entry, found, wrong))
    return rows


def _find(entry: dict[str, Any], text: str, facts: list[Fact], at: int) -> tuple[Fact | None, tuple[str, ...], int]:
    start = text.find(entry["core"], at)
    if start < 0:
        return None, ("place",), at
    end = start + len(entry["core"])
    fact = next((f for f in facts if f.span.start < end and start < f.span.end), None)
    if fact is None:  # the same figure may stand nearby in a caption or a date: look on for one that was extracted
        again = text.find(entry["core"], end)
        later = next((f for f in facts if f.span.start <= again < f.span.end), None) if again >= 0 else None
        return (None, ("missing",), end) if later is None else _find(entry, text, facts, again)
    return fact, tuple(side for side in SIDES if not _CHECKS[side](entry, fact)), end


def _value(entry: dict[str, Any], fact: Fact) -> bool:
    quantity = fact.quantity
    if entry["value"] is None:
        return (quantity.low, quantity.high) == (Decimal(entry["low"]), Decimal(entry["high"]))
    out_of = None if entry["out_of"] is None else Decimal(entry["out_of"])
    return quantity.value == Decimal(entry["value"]) and quantity.hedge == entry["hedge"] and quantity.out_of == out_of


def _unit(entry: dict[str, Any], fact: Fact) -> bool:
    return fact.quantity.unit == entry["unit"] and list(fact.quantity.per) == entry["per"]


def _owner(entry: dict[str, Any], fact: Fact) -> bool:
    if entry["holder"] is None or fact.holder is None:
        if entry["holder"] is not fact.holder:
            return False
    elif not same_holder(entry["holder"], fact.holder):
        return False
    named = entry["indicator"] is not None and entry["indicator"] == fact.indicator
    return named or nearness(entry["subject"], fact.subject) >= _NEAR


def _period(entry: dict[str, Any], fact: Fact) -> bool:
    wanted = entry["period"]
    if wanted is None or fact.period is None:
        return wanted is fact.period
    stock = "stock" in {wanted["kind"], fact.period.kind.value}
    return _dates(wanted) == fact.period.dates and (not stock or wanted["kind"] == fact.period.kind.value)


def _basis(entry: dict[str, Any], fact: Fact) -> bool:
    wanted = entry["basis"]
    if wanted is None or fact.basis is None:
        return wanted is fact.basis
    period: Period | None = fact.basis.period
    dates = _dates(wanted) if "start" in wanted else None
    return wanted["kind"] == fact.basis.kind.value and dates == (period.dates if period else None)


def _dates(entry: dict[str, Any]) -> tuple[date, date | None]:
    return entry["start"], entry["end"]


_CHECKS = {
    "value": _value,
    "unit": _unit,
    "owner": _owner,
    "period": _period,
    "measure": lambda entry, fact: fact.measure.value == entry["measure"],
    "status": lambda entry, fact: fact.status.value == entry["status"],
    "basis": _basis,
}
