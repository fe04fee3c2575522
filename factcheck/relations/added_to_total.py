"""Added: a total that new ones brought it to is not less than they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.observed import is_part_of
from factcheck.relations.reading.page import Page

_ID = "added-to-total"
_RAISED = re.compile(r"P(?P<added>L)[^L]{0,16}u[^L]{0,6}(?P<total>L)")  # thêm 4 cụm, …, nâng tổng số lên 7


def find(page: Page) -> Iterator[Constraint]:
    """What was added and the total that it raised."""
    for line in page.lines:
        for told in line.find(_RAISED):
            added, total = told["added"], told["total"]
            if is_part_of(added, total):
                yield from _constraints(added, total)


def _constraints(added: Fact, total: Fact) -> Iterator[Constraint]:
    # the total may be of some of them only ("3 sao … 4 sao"), or others may be gone
    yield Constraint(_ID, Law.AT_MOST, total, Operand(total), (Operand(added),), is_said=False)
    earlier = Operand(about=("before", total.id))
    yield Constraint(_ID, Law.SUM, total, Operand(total), (earlier, Operand(added)))


RELATION = Relation(
    id=_ID,
    summary="a total is less than what was added to it",
    explanation=(
        "What is added (thêm 4) and the total that it leads to (nâng tổng số lên 7) tell how many there were before. "
        "There cannot have been fewer than none."
    ),
    holds=(
        Example("Tỉnh có thêm 4 cụm công nghiệp, nâng tổng số cụm công nghiệp lên 7 cụm công nghiệp.", "there were 3"),
        Example(
            "Tỉnh có thêm 4 cụm công nghiệp, nâng tổng số doanh nghiệp trong cụm lên 3 doanh nghiệp.",
            "of something else",
        ),
    ),
    breaks=(
        Example(
            "Tỉnh có thêm 7 cụm công nghiệp, nâng tổng số cụm công nghiệp lên 4 cụm công nghiệp.",
            "fewer than were added",
        ),
    ),
    find=find,
    says="a total of {result} is less than the {first} that were added to it",
)
