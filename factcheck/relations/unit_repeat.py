"""Repeats: an amount printed again in another unit is the same amount."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.catalogue.units import MEASURED
from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.page import Page

_ID = "unit-repeat"
_TWICE = re.compile(r"(?P<one>L)(?:\(=?(?P<other>L)\)|,?=(?P<other2>L))")
_NOT_UNIT = re.compile(r"[\d.,\s]+")


def find(page: Page) -> Iterator[Constraint]:
    """An amount with the same in another unit of its kind right behind: 1 ha (10.000 m2)."""
    for line in page.lines:
        for told in line.find(_TWICE):
            one, other = told["one"], told["other"]
            if _is_repeated(one, other):
                yield Constraint(_ID, Law.SUM, other, Operand(other), (Operand(one),))


def _is_repeated(one: Fact, other: Fact) -> bool:
    same = one.quantity.unit == other.quantity.unit and one.quantity.per == other.quantity.per
    return same and one.quantity.unit in MEASURED and _unit(one) != _unit(other)


def _unit(fact: Fact) -> str:
    return _NOT_UNIT.sub("", fact.printed.lower())


RELATION = Relation(
    id=_ID,
    summary="an amount printed in two units is not the same amount",
    explanation="Length, area, mass and energy printed twice, in two units, are one number: 1 ha (10.000 m2).",
    holds=(
        Example("Khu vườn rộng 1,5 ha (15.000 m2).", "1,5 ha are 15.000 m2"),
        Example("Khu vườn rộng 1,5 ha (1.200 m2 là đường đi).", "not the same thing again"),
    ),
    breaks=(Example("Khu vườn rộng 1,5 ha (1.500 m2).", "1,5 ha are 15.000 m2"),),
    find=find,
    says="{result} is not {first}",
)
