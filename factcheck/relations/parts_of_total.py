"""Sum: parts that are all there is add up to the total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.catalogue.units import RATIO
from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.observed import is_part_of
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.parts import listed

_ID = "parts-of-total"
_LISTED = re.compile(r"(?<!P)(?P<total>L)[^LSoig()]{0,12}?[,;:(]?(?P<opens>[og])")
_LEAST_LISTED = Decimal(
    "0.5"
)  # part of a total that may be missing before what is listed is only some, whatever the words
_LITTLE = Decimal("0.05")  # part of a total that may be of neither of the parts that are told of it
_EXACT = 100  # last places from which a figure is exact enough for its digits to say something


def find(page: Page) -> Iterator[Constraint]:
    """A total and the list of its parts, each item with its figure, where the list is all there is."""
    for line in page.lines:
        for match in line.matches(_LISTED):
            total, found = line.named(match)["total"], listed(line, match.end())
            of_total = all(is_part_of(part, total) for part in found.parts) and total.quantity.unit not in RATIO
            if any(page.says("balance", figure.subject) for figure in (total, *found.parts)):
                continue  # what is lost is taken off
            if found.is_whole and len(found.parts) > 1 and of_total:
                yield from _constraint(total, found.parts, is_said=match["opens"] == "g")


def _constraint(total: Fact, parts: Sequence[Fact], *, is_said: bool) -> Iterator[Constraint]:
    """The sum, if the parts are all there is: the words say so (gồm), or the digits do.

    Parts told with "trong đó" are all there is where they add up exactly, or would but for one digit of exact figures;
    a small rest may still be something else, and is told with less confidence.
    """
    numbers = [number for figure in (total, *parts) if (number := figure.quantity.value) is not None and number > 0]
    if len(numbers) <= len(parts):
        return
    missing = numbers[0] - sum(numbers[1:])
    step = max(figure.quantity.step for figure in (total, *parts))
    adds_up = abs(missing) <= step * len(parts) / 2 or _is_one_digit(missing, step, numbers)
    if missing <= _LEAST_LISTED * numbers[0] if is_said else adds_up:
        is_sure = is_said or abs(missing) > _LITTLE * numbers[0]
        yield Constraint(_ID, Law.SUM, total, Operand(total), tuple(map(Operand, parts)), is_said=is_sure)


def _is_one_digit(missing: Decimal, step: Decimal, numbers: Sequence[Decimal]) -> bool:
    """Whether a difference is one wrong digit: 200,0 between figures like 848,1 and 412,7, which are not round."""
    exact = [number for number in numbers if number >= _EXACT * step and number % (10 * step)]
    return len(exact) > 1 and missing % (10 * step) == 0 and len(missing.normalize().as_tuple().digits) == 1


RELATION = Relation(
    id=_ID,
    summary="parts that are said to make up a total do not add up to it",
    explanation=(
        "A total that is made up of (gồm, bao gồm) parts, each printed, is their sum. "
        "Parts that are only told of it (trong đó) are all there is where they add up exactly, or would but for one digit. "
        "Parts that are rounded may miss it by the sum of what rounding took from each."
    ),
    holds=(
        Example("Xã có 7 hợp tác xã, gồm 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "3 and 4 are 7"),
        Example(
            "Dự án vay 10,1 tỷ đồng, gồm 3,4 tỷ đồng vốn tỉnh, 3,4 tỷ đồng vốn huyện, 3,4 tỷ đồng vốn dân.",
            "rounding takes 0,1",
        ),
        Example(
            "Quỹ có 848,1 triệu đồng, trong đó tiền gửi 235,4 triệu đồng, tiền mặt 113,9 triệu đồng.",
            "the rest is elsewhere",
        ),
        Example("Xã có 9 hợp tác xã, trong đó 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "not all there is"),
    ),
    breaks=(
        Example(
            "Quỹ có 848,1 triệu đồng, trong đó tiền gửi 435,4 triệu đồng, tiền mặt 212,7 triệu đồng.",
            "648,1: one digit of one of them",
        ),
        Example("Xã có 8 hợp tác xã, gồm 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá.", "3 and 4 are 7"),
    ),
    find=find,
    says="{result} is not the sum of its parts",
)
