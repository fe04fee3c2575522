"""Structure: shares that are all there is make a hundred per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.page import Page

_ID = "shares-of-all"
_ALL = Decimal(100)
_LEAST = 3  # shares of a structure; two may be the two that matter
_SHARES = re.compile(r"(?:[,;:&|]{0,2}[xt]{0,2}a?S){3,20}$")


def find(page: Page) -> Iterator[Constraint]:
    """The shares behind a word for a structure (cơ cấu), in a sentence that ends with the last of them."""
    for line in page.lines:
        if _SHARES.search(line.symbols) is None or not page.says("structure", line.facts[0].place.quote):
            continue
        first, *others = line.shown
        if len(line.shown) >= _LEAST and all(fact.quantity.unit == "%" for fact in line.shown):
            rest = Operand(first, factor=Decimal(-1), plus=_ALL)  # 100 less the first are the others
            told = sum(fact.quantity.value or 0 for fact in line.shown)
            # what is less may leave some out without a word
            yield Constraint(_ID, Law.SUM, first, rest, tuple(map(Operand, others)), is_said=told > _ALL)


RELATION = Relation(
    id=_ID,
    summary="the shares of a structure do not make a hundred per cent",
    explanation=(
        "Where a text tells the structure of something (cơ cấu kinh tế) in shares and nothing else, they make a hundred per cent. "
        "Rounding may take half a last place from each."
    ),
    holds=(
        Example(
            "Về cơ cấu kinh tế năm 2023, nông nghiệp chiếm 20,1%, công nghiệp chiếm 38,4%, dịch vụ chiếm 41,6%.",
            "100,1, as rounding allows",
        ),
        Example(
            "Năm 2023, nông nghiệp chiếm 20,1%, công nghiệp chiếm 38,4%, dịch vụ chiếm 31,5%.",
            "nobody says that this is all",
        ),
    ),
    breaks=(
        Example(
            "Về cơ cấu kinh tế năm 2023, nông nghiệp chiếm 20,1%, công nghiệp chiếm 38,4%, dịch vụ chiếm 31,5%.",
            "ninety per cent",
        ),
    ),
    find=find,
    says="the shares of the structure do not make 100 %",
)
