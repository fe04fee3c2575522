"""Exchange: amounts printed in two currencies lead to one rate in one article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from factcheck.catalogue.units import MONEY
from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.page import Page

_ID = "exchange-rate"
_TWO = re.compile(r"(?P<one>L)(?:\(=?|,?=)(?P<other>L)")
# of each amount, for the day, the bank and habit: 62 pairs of pairs in news are 1.9 % apart at most
_DRIFT = Decimal("0.0125")
_YEARS = Decimal("0.15")  # as far as two rates may be apart if years lie between them, which a text need not say


def find(page: Page) -> Iterator[Constraint]:
    """Amounts with the same in another currency right behind: 2 triệu USD (50 tỷ đồng)."""
    pairs: dict[tuple[str, ...], list[tuple[Fact, Fact]]] = defaultdict(list)
    for line in page.lines:
        for told in line.find(_TWO):
            one, other = sorted(told.values(), key=lambda fact: fact.quantity.unit or "")
            if page.says("bygone", one.place.quote):
                continue  # at the rate of another day
            if (
                one.quantity.unit != other.quantity.unit
                and one.quantity.per == other.quantity.per
                and _is_money(page, one, other)
            ):
                pairs[one.quantity.unit or "", other.quantity.unit or ""].append((one, other))
    for (first, second), found in pairs.items():
        rate = Operand(about=("rate", page.facts[0].origin, first, second))
        for drift in (_YEARS, _DRIFT) if len(found) > 1 else ():
            for one, other in found:
                sides, is_said = (rate, Operand(one)), drift == _YEARS
                yield Constraint(_ID, Law.PRODUCT, other, Operand(other), sides, slack=drift, is_said=is_said)


def _is_money(page: Page, *facts: Fact) -> bool:
    """Whether each figure prints its currency: "8,5 tỷ" in brackets may be tỷ of anything."""
    return all(fact.quantity.unit in MONEY and page.names_unit(fact.printed) for fact in facts)


RELATION = Relation(
    id=_ID,
    summary="an amount in two currencies implies another rate of exchange than the others of the article",
    explanation=(
        "An article that prints several amounts in two currencies implies the rate of exchange with each. "
        "Rates of one article may be 2.5 % apart, for days and banks differ; what is further apart is a warning, and an error where years cannot be the reason."
    ),
    holds=(
        Example(
            "Phòng đôi giá 120 euro (khoảng 3,24 triệu đồng). Bữa tối giá 30 euro (820.000 đồng).", "27.000 and 27.300"
        ),
        Example(
            "Phòng đôi giá 120 euro (khoảng 3,24 triệu đồng). Bữa tối giá 30 USD (720.000 đồng).",
            "two pairs of currencies",
        ),
    ),
    breaks=(
        Example(
            "Phòng đôi giá 120 euro (khoảng 3,24 triệu đồng). Bữa tối giá 30 euro (620.000 đồng).", "27.000 and 20.700"
        ),
    ),
    find=find,
    says="",
)
