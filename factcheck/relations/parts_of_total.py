"""Sum: parts that are all there is add up to the total."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.observed import is_part_of
from factcheck.relations.page import Page
from factcheck.relations.parts import listed

_ID = "parts-of-total"
_MADE_UP_OF = re.compile(r"(?P<total>L)[^LSoig()]{0,12}?[,;:(]?g")


def find(page: Page) -> Iterator[Constraint]:
    """A total and the list of what it is made up of, each item with its figure."""
    for line in page.lines:
        for match in line.matches(_MADE_UP_OF):
            total = line.named(match)["total"]
            found = listed(line, match.end())
            if found.is_whole and len(found.parts) > 1 and all(is_part_of(part, total) for part in found.parts):
                yield Constraint(_ID, Law.SUM, total, Operand(total), tuple(Operand(part) for part in found.parts))


RELATION = Relation(
    id=_ID,
    summary="parts that are said to make up a total do not add up to it",
    explanation=(
        "A total that is made up of (gồm, bao gồm) parts, each printed, is their sum. "
        "Parts that are rounded may miss it by the sum of what rounding took from each."
    ),
    holds=(
        Example("Xã có 7 hợp tác xã, gồm 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "3 and 4 are 7"),
        Example(
            "Dự án vay 10,1 tỷ đồng, gồm 3,4 tỷ đồng vốn tỉnh, 3,4 tỷ đồng vốn huyện, 3,4 tỷ đồng vốn dân.",
            "rounding takes 0,1",
        ),
        Example("Xã có 9 hợp tác xã, trong đó 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "not all there is"),
    ),
    breaks=(Example("Xã có 8 hợp tác xã, gồm 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "3 and 4 are 7"),),
    find=find,
    says="{result} is not the sum of its parts",
)
