"""Change: the level after is the level before and the change."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.forms import moves
from factcheck.relations.reading.observed import signed_like
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.unprinted import before

_ID = "change-of-level"


def find(page: Page) -> Iterator[Constraint]:
    """Moves told with their change."""
    for line in page.lines:
        for move in moves(line):
            if move.change is not None:
                start = before(move)
                after = Operand(move.after)
                yield Constraint(
                    _ID,
                    Law.SUM,
                    move.change,
                    after,
                    (start, Operand(move.change, factor=signed_like(move.change, move.growth))),
                )


RELATION = Relation(
    id=_ID,
    summary="a level is not the level before it and the printed change",
    explanation=(
        "A text that prints a level, the level before it and the change between them prints one number twice. "
        "Where the level before is not printed, it follows from the change, and the growth has to agree with it."
    ),
    holds=(
        Example("Giá gà tăng 3.000 đồng từ 52.000 đồng lên 55.000 đồng.", "52.000 and 3.000 are 55.000"),
        Example("Lãi suất tăng 0,5 điểm phần trăm từ 4,5% lên 5%.", "points between rates"),
        Example("Giá gà từ 52 nghìn đồng lên 55 nghìn đồng (tăng 3.400 đồng).", "52 and 55 are rounded to thousands"),
    ),
    breaks=(
        Example("Lãi suất tăng 0,5 điểm phần trăm từ 4,5% lên 5,5%.", "half a point more is 5 %"),
        Example("Giá gà tăng 5.000 đồng từ 52.000 đồng lên 55.000 đồng.", "52.000 and 5.000 are 57.000"),
    ),
    find=find,
    says="{result} is not {first} and a change of {second}",
)
