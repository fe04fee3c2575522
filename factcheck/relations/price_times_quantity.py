"""Price × quantity: what is sold, at so much a tonne, is worth what is printed."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.catalogue.units import MEASURED
from factcheck.relations.contract import Constraint, Example, Relation
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.rates import times

_ID = "price-times-quantity"


def find(page: Page) -> Iterator[Constraint]:
    """The price, the quantity and the worth in one sentence that has one of each."""
    return times(_ID, page, lambda unit: unit in MEASURED)


RELATION = Relation(
    id=_ID,
    summary="a quantity at the printed price is not worth what is printed",
    explanation=(
        "A sentence with one price by the tonne (or m2, kWh …), one quantity in that unit and one amount of that money prints one number twice. "
        "Several of either leave open which belongs to which, and nothing is compared."
    ),
    holds=(
        Example(
            "Huyện bán 41.293 tấn sắn, thu 8,6 triệu USD, giá bình quân 208,2 USD/tấn.",
            "41.293 times 208,2 is 8,6 million",
        ),
        Example("Huyện bán 41.293 tấn sắn và 500 tấn chè, thu 9,6 triệu USD, giá sắn 208,2 USD/tấn.", "two quantities"),
    ),
    breaks=(
        Example(
            "Huyện bán 41.293 tấn sắn, thu 6,8 triệu USD, giá bình quân 208,2 USD/tấn.",
            "41.293 times 208,2 is 8,6 million",
        ),
    ),
    find=find,
    says="{second} at {first} are not worth {result}",
)
