"""Of which: parts that a total is said to hold are together no more than it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from factcheck.catalogue.units import RATIO, TIME, is_counted
from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.observed import is_part_of, same_unit
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.parts import listed

_ID = "parts-within-total"
_NO_SUMS = ("average", "market", "offer", "rate", "balance")  # words before a figure whose parts may be greater
_OF_WHICH = re.compile(r"(?<!P)(?P<total>L)[^LSoig()]{0,12}?[,;:(]?o")  # what is added (thêm 4) is no total


def find(page: Page) -> Iterator[Constraint]:
    """A total and the list of what is told of it."""
    for line in page.lines:
        for match in line.matches(_OF_WHICH):
            total = line.named(match)["total"]
            if line.symbols[match.end() :].startswith((";", "|")) or not _is_total(page, total):
                continue
            told = listed(line, match.end(), parted_by=",").parts
            parts = [part for part in told if is_part_of(part, total) and not page.says("balance", part.subject)]
            parts = _up_to_all(total, parts)
            for part in parts:
                yield Constraint(_ID, Law.AT_MOST, total, Operand(total), (Operand(part),))
            if len(parts) > 1 and not is_counted(total.quantity.unit):  # people may be counted among both
                sides = tuple(map(Operand, parts))
                yield Constraint(_ID, Law.AT_MOST, total, Operand(total), sides, is_said=False)


def _up_to_all(total: Fact, parts: Sequence[Fact]) -> list[Fact]:
    """The parts until they are all there is: what is told behind them is something else, or the same told otherwise."""
    sums = accumulate(part.quantity.low or 0 for part in parts)
    whole = total.quantity.low or 0
    return [part for part, so_far in zip(parts, (0, *sums), strict=False) if so_far < whole]


def _is_total(page: Page, total: Fact) -> bool:
    """Whether a figure adds up: no average, price, rate or balance, and the first of its kind in the sentence."""
    quantity, place = total.quantity, total.place
    before = place.quote[: total.span.start - place.quote_start]
    is_sum = quantity.unit not in RATIO | TIME | {"point", "°C", None} and not quantity.per
    earlier = (fact for fact in page.facts if fact.place.quote_start == place.quote_start and fact.span < total.span)
    is_first = not any(same_unit(fact, total) for fact in earlier)
    return is_sum and is_first and not any(page.says(kind, before) for kind in _NO_SUMS)


RELATION = Relation(
    id=_ID,
    summary="parts are more than the total that they are parts of",
    explanation=(
        "Figures that are told of a total as parts of it (trong đó) are together no more than the total, whatever else it holds. "
        "Rounding and hedges are allowed for."
    ),
    holds=(
        Example(
            "Khảo sát 500 hộ, trong đó 320 hộ thiếu vốn và 290 hộ thiếu nước.",
            "many may lack both",
        ),
        Example("Quỹ chi 120 triệu đồng, trong đó cho xã Hòa Sơn 200 nghìn đồng.", "a small part"),
    ),
    breaks=(
        Example("Dự án có 9 tỷ đồng, trong đó vốn tỉnh 8 tỷ đồng, vốn huyện 4 tỷ đồng.", "8 and 4 are 12"),
        Example("Quỹ chi 120 triệu đồng, trong đó cho xã Hòa Sơn 200 triệu đồng.", "a part greater than the whole"),
    ),
    find=find,
    says="the parts of {result} are more than that",
)
