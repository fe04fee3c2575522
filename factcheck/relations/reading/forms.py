"""How newspapers tell a move from one level to another, in the symbols of `line`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model import BasisKind, Fact, Measure
from factcheck.relations.reading.line import Line
from factcheck.relations.reading.observed import same_unit

# a change and the growth that says the same: "tăng 1,44 USD, tương đương tăng 1,98%"; "tăng 17,4% (tương ứng 23 tỷ)";
# a bare percentage in brackets behind a change is its growth, whatever it was taken for
_BOTH = (
    r"(?:(?P<change>C)(?:(?:~?t?[,(]?=P?|[,(]P?)(?P<growth>G)|\((?P<growth2>L)\))"
    r"|(?P<growth3>G)(?:~?t?[,(]?=P?|\(P)(?P<change2>C))"
)
_ONE = r"(?:(?P<growth>G)|(?P<change>[CD])|(?P<multiple>M))"
_AFTER = r"(?P<after>L)(?:x?\(|w?t?,|)"
# the fullest forms first: what one of them tells of a growth or change, a shorter one does not tell again
_FORMS = tuple(
    map(
        re.compile,
        (
            rf"{_AFTER}P?{_BOTH}",  # đạt 155,8 tỷ, tăng 17,4% (tương ứng tăng 23,0 tỷ)
            rf"{_AFTER}P?{_BOTH}\(t?[:>]?(?P<before>L)",  # đạt 1.258 tỷ, tăng 336 tỷ, tương ứng 36% (năm 2009: 922 tỷ)
            rf"{_BOTH}\)?~?t?\)?,?>(?P<after>L)",  # tăng 1,44 USD, tương đương 1,98%, chốt ở 74,25 USD
            rf"{_BOTH}\)?,?P?<(?P<before>L)\)?t?,?P?>(?P<after>L)",  # tăng 4.364 tỷ (368%) từ 1.185 tỷ lên 5.549 tỷ
            rf"{_ONE},?P?<(?P<before>L)\)?t?,?P?>(?P<after>L)",  # tăng 82% từ 219,6 tỷ lên 400 tỷ
            rf"<(?P<before>L)w?t?,?P?>(?P<after>L)w?t?[,(]=?P{_ONE}",  # từ 197 triệu lên 249 triệu, tăng 26%
            rf"{_AFTER}[P>]{_ONE}\)?~?t?\(t?[:>]?(?P<before>L)",  # tăng 15,4% so với cùng kỳ (6.437 tỷ)
            rf"{_AFTER}[P>]{_ONE}~(?:t>)?(?P<before>L)",  # tăng 28,3% so với 428 triệu, so với năm 2023 là 428
            rf"(?P<after>L)\(t>?(?P<before>L)\),?P{_ONE}",  # đạt 915 triệu (cùng kỳ đạt 874 triệu), tăng 4,7%
            rf"{_AFTER}P{_ONE}",  # đạt 915 triệu, tăng 4,7% so với cùng kỳ
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Move:
    """A level after a move; the level before it, the change, the growth and the multiple where they are printed."""

    after: Fact
    before: Fact | None = None
    change: Fact | None = None
    growth: Fact | None = None
    multiple: Fact | None = None

    @property
    def relative(self) -> tuple[Fact, ...]:
        """What says by how much."""
        return tuple(fact for fact in (self.change, self.growth, self.multiple) if fact is not None)


def moves(line: Line) -> Iterator[Move]:
    """The moves that a sentence tells, each figure that says by how much once."""
    told: set[Fact] = set()
    for form in _FORMS:
        for figures in line.find(form):
            move = Move(**figures)
            if told.isdisjoint(move.relative) and _fits(move):
                told.update(move.relative)
                yield move


def _is_of_plan(fact: Fact) -> bool:
    return fact.basis is not None and fact.basis.kind is BasisKind.PLAN


def _fits(move: Move) -> bool:
    """Whether the units are those of one move: levels and change in one unit, growth in per cent."""
    if move.growth is not None and "year" in move.growth.quantity.per:
        return False  # by so much each year
    if move.change is not None and move.change.measure is Measure.DEVIATION and _is_of_plan(move.change):
        return False  # what a plan has to do with it is asked elsewhere
    amounts = (other for other in (move.before, move.change) if other is not None)
    in_percent = move.growth is None or move.growth.quantity.unit == "%"
    return in_percent and all(same_unit(move.after, other) for other in amounts)
