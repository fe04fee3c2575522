"""Average: so much for each, times how many there are, is the total."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.catalogue.units import is_counted
from factcheck.relations.contract import Constraint, Example, Relation
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.rates import times

_ID = "average-of-total"


def find(page: Page) -> Iterator[Constraint]:
    """The average, the number of those it is an average of, and the total in one sentence that has one of each."""
    return times(_ID, page, is_counted)


RELATION = Relation(
    id=_ID,
    summary="an average times the number of those who share is not the total",
    explanation=(
        "A sentence with one amount for each (mỗi hộ, bình quân đầu người), one number of those and one total prints one number twice. "
        "Several of either leave open which belongs to which, and nothing is compared."
    ),
    holds=(
        Example(
            "Quỹ hỗ trợ 120 hộ với tổng số tiền 3,6 tỷ đồng, bình quân mỗi hộ 30 triệu đồng.", "120 times 30 million"
        ),
        Example(
            "Quỹ hỗ trợ 120 hộ và 40 trường với 3,6 tỷ đồng, riêng mỗi trường 10 triệu đồng và mỗi hộ 15 triệu đồng.",
            "two averages",
        ),
    ),
    breaks=(
        Example(
            "Quỹ hỗ trợ 120 hộ với tổng số tiền 3,6 tỷ đồng, bình quân mỗi hộ 50 triệu đồng.",
            "120 times 50 million are 6 billion",
        ),
    ),
    find=find,
    says="{first} for each of {second} does not make {result}",
)
