"""Of which: parts that a total is said to hold are together no more than it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.catalogue.units import RATIO
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.observed import is_part_of
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.parts import listed

_ID = "parts-within-total"
_OF_WHICH = re.compile(r"(?<!P)(?P<total>L)[^LSoig()]{0,12}?[,;:(]?o")  # what is added (thêm 4) is no total


def find(page: Page) -> Iterator[Constraint]:
    """A total and the list of what is told of it."""
    for line in page.lines:
        for match in line.matches(_OF_WHICH):
            total = line.named(match)["total"]
            parts = [part for part in listed(line, match.end()).parts if is_part_of(part, total)]
            # of what is gained less what is lost a part may be more than the whole
            is_balance = page.says("balance", total.subject)
            if len(parts) > 1 and page.says("overlap", total.place.quote):
                continue  # many of them are both
            if parts and total.quantity.unit not in RATIO and not is_balance:
                yield Constraint(_ID, Law.AT_MOST, total, Operand(total), tuple(Operand(part) for part in parts))


RELATION = Relation(
    id=_ID,
    summary="parts are more than the total that they are parts of",
    explanation=(
        "Figures that are told of a total as parts of it (trong đó) are together no more than the total, whatever else it holds. "
        "Rounding and hedges are allowed for."
    ),
    holds=(
        Example(
            "Xã có 9 hợp tác xã, trong đó 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.",
            "3 and 4 are not more than 9",
        ),
        Example("Quỹ chi 120 triệu đồng, trong đó cho xã Hòa Sơn 200 nghìn đồng.", "a small part"),
    ),
    breaks=(
        Example("Xã có 9 hợp tác xã, trong đó 8 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "8 and 4 are 12"),
        Example("Quỹ chi 120 triệu đồng, trong đó cho xã Hòa Sơn 200 triệu đồng.", "a part greater than the whole"),
    ),
    find=find,
    says="the parts of {result} are more than that",
)
