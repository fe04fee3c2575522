"""Fractions: 27.856 of 29.381 are the percentage printed right behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.page import Page

_ID = "fraction-in-percent"
_PERCENT = Decimal("0.01")
_ROUND = 10
# a bare percentage in brackets behind a fraction is the same again, whatever it was taken for
_TWICE = re.compile(r"(?P<fraction>S)[xt>&]{0,4}[,(](?:>|a|=|v)?(?P<share>[SLA])(?![xwk])")


def find(page: Page) -> Iterator[Constraint]:
    """A fraction of a count with the same in per cent behind."""
    for line in page.lines:
        for told in line.find(_TWICE):
            fraction, share = told["fraction"], told["share"]
            if _is_fraction(fraction) and share.quantity.unit == "%":
                of = 1 / (fraction.quantity.out_of or Decimal(1))
                parts = (Operand(fraction, factor=of),)
                yield Constraint(_ID, Law.SUM, share, Operand(share, factor=_PERCENT), parts)


def _is_fraction(fact: Fact) -> bool:
    """A count of many: "6 in 10" is a round way to say 58 %."""
    return (fact.quantity.out_of or 0) > _ROUND and fact.quantity.value is not None and fact.quantity.unit != "%"


RELATION = Relation(
    id=_ID,
    summary="a fraction is not the percentage printed with it",
    explanation="A part printed out of its whole (27.856/29.381) and in per cent right behind is one number twice.",
    holds=(
        Example("Huyện có 27.856/29.381 hộ dùng nước sạch (đạt 94,8%).", "27.856 of 29.381 are 94,8 %"),
        Example("Huyện có 27.856/29.381 hộ dùng nước sạch, tăng 9,4% so với năm 2022.", "a growth is something else"),
    ),
    breaks=(Example("Huyện có 27.856/29.381 hộ dùng nước sạch (đạt 84,8%).", "27.856 of 29.381 are 94,8 %"),),
    find=find,
    says="{first} are not {result}",
)
