"""Growth: the level after is the level before and the growth on it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.forms import Move, moves
from factcheck.relations.reading.observed import signed_like
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.unprinted import before

_ID = "growth-of-level"
_PERCENT = Decimal("0.01")


def find(page: Page) -> Iterator[Constraint]:
    """Moves told with their growth."""
    for line in page.lines:
        for move in moves(line):
            if move.growth is not None:
                yield _constraint(move, move.growth)


def _constraint(move: Move, growth: Fact) -> Constraint:
    sign = signed_like(growth, move.change)
    after = Operand(move.after)
    start = before(move)
    return Constraint(
        _ID, Law.PRODUCT, growth, after, (start, Operand(growth, factor=sign * _PERCENT, plus=Decimal(1)))
    )


RELATION = Relation(
    id=_ID,
    summary="a level is not the level before it and the printed growth",
    explanation=(
        "A text that prints a level, the level before it and the growth between them prints one number twice. "
        "With the change in place of the level before, that level is what is left without the change."
    ),
    holds=(
        Example(
            "Kim ngạch xuất khẩu tháng 3/2024 của huyện đạt 168 triệu USD, tăng 12% (tương ứng tăng 18 triệu USD) so với cùng kỳ.",
            "18 on 150 is 12 %",
        ),
        Example(
            "Lợi nhuận của hợp tác xã tăng 82% từ 219,6 triệu đồng lên 400 triệu đồng.", "400 of 219,6 is 82 % more"
        ),
        Example(
            "Hợp tác xã thu 300 triệu đồng từ bán vé và tăng giá 82% từ 219,6 nghìn đồng lên 400 nghìn đồng.",
            "an amount of another unit in the sentence",
        ),
    ),
    breaks=(
        Example(
            "Kim ngạch xuất khẩu tháng 3/2024 của huyện đạt 168 triệu USD, tăng 21% (tương ứng tăng 18 triệu USD) so với cùng kỳ.",
            "18 on 150 is 12 %, not 21 %",
        ),
        Example(
            "Lợi nhuận của hợp tác xã tăng 28% từ 219,6 triệu đồng lên 400 triệu đồng.", "400 of 219,6 is 82 % more"
        ),
    ),
    find=find,
    says="{result} is not {second} on {first}",
)
