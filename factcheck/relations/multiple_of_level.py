"""Multiple: the level after is so many times the level before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.forms import Move, moves
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.unprinted import before

_ID = "multiple-of-level"
_ONE, _PERCENT = Decimal(1), Decimal("0.01")


def find(page: Page) -> Iterator[Constraint]:
    """Moves told as a multiple."""
    for line in page.lines:
        for move in moves(line):
            if move.multiple is not None:
                yield _constraint(move, move.multiple)


def _constraint(move: Move, multiple: Fact) -> Constraint:
    start = before(move)
    factor = _PERCENT if multiple.quantity.unit == "%" else _ONE  # bằng 87,8% so với năm trước
    as_printed = (start, Operand(multiple, factor=factor))
    # "tăng 2 lần" is twice as much to some writers and three times as much to others: extraction keeps both
    return Constraint(_ID, Law.PRODUCT, multiple, Operand(move.after), as_printed)


RELATION = Relation(
    id=_ID,
    summary="a level is not the printed multiple of the level before it",
    explanation=(
        "A text that prints two levels and how many times one is the other prints one number twice. "
        "Where usage is unsure (tăng 2 lần) either reading will do."
    ),
    holds=(
        Example("Năm 2023, hợp tác xã thu 40 tỷ đồng, gấp 2,5 lần so với năm 2022 (16 tỷ đồng).", "40 is 2,5 times 16"),
        Example("Sản lượng tăng 2 lần từ 16 tấn lên 48 tấn.", "three times, by one way to read it"),
        Example("Sản lượng tăng 2 lần từ 16 tấn lên 32 tấn.", "twice, by the other"),
    ),
    breaks=(
        Example("Năm 2023, hợp tác xã thu 40 tỷ đồng, gấp 3,5 lần so với năm 2022 (16 tỷ đồng).", "40 is 2,5 times 16"),
        Example("Sản lượng tăng 2 lần từ 16 tấn lên 80 tấn.", "five times is neither"),
    ),
    find=find,
    says="{result} is not {second} as much as {first}",
)
