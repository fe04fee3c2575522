"""How newspapers tell a move from one level to another, in the symbols of `line`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from factcheck.catalogue.units import RATIO
from factcheck.model import BasisKind, Fact, Measure
from factcheck.model.dataclass import dataclass
from factcheck.relations.reading.line import Line
from factcheck.relations.reading.observed import same_unit

# a change and the growth that says the same: "tăng 1,44 USD, tương đương tăng 1,98%"; "tăng 17,4% (tương ứng 23 tỷ)";
# a bare percentage in brackets behind a change is its growth, whatever it was taken for
_BOTH = (
    r"(?:(?P<change>C)(?:(?:~?t?[,(]?=P?|[,(]P?)(?P<growth>G)|\((?P<growth2>L)\)|[,(]=P?(?P<growth5>L))"
    r"|(?P<growth3>G)(?:~?t?[,(]?=P?|\(P)(?P<change2>C)"
    r"|(?P<growth4>G)\((?P<change3>L)\)(?=~))"
)
_SAID = _BOTH.replace("|[,(]P?)", "|\\(P?)")  # "tăng 8 USD, tăng 17%" may be against two times
_ONE = r"(?:(?P<growth>G)|(?P<change>[CD])|(?P<multiple>M))"
_BEFORE = r"(?P<before>[LS])"
_AFTER = r"(?P<after>[LS])(?:x?\(|w?t?,|)"
# the fullest forms first: what one of them tells of a growth or change, a shorter one does not tell again
_FORMS = tuple(
    map(
        re.compile,
        (
            rf"{_AFTER}P?{_BOTH}\(t?[:>]?{_BEFORE}",  # đạt 1.258 tỷ, tăng 336 tỷ, tương ứng 36% (năm 2009: 922 tỷ)
            rf"{_SAID}\)?,?P?<{_BEFORE}\)?t?,?P?>(?P<after>[LS])",  # tăng 300 tỷ (50%) từ 600 tỷ lên 900 tỷ
            rf"{_AFTER}P?{_BOTH}",  # đạt 155,8 tỷ, tăng 17,4% (tương ứng tăng 23,0 tỷ)
            rf"{_SAID}\)?~?t?\)?,?>(?P<after>[LS])",  # tăng 1,44 USD, tương đương 1,98%, chốt ở 74,25 USD
            rf"{_ONE},?P?<{_BEFORE}\)?t?,?P?>(?P<after>[LS])",  # tăng 82% từ 219,6 tỷ lên 400 tỷ
            rf"<{_BEFORE}w?t?,?P?>(?P<after>[LS])w?t?[,(]=?P{_ONE}",  # từ 197 triệu lên 249 triệu, tăng 26%
            rf"{_AFTER}[P>]{_ONE}\)?(?:~t?\(t?[:>]?|t?\(t[:>]?){_BEFORE}",  # tăng 15,4% so với cùng kỳ (6.437 tỷ)
            rf"{_AFTER}[P>]{_ONE}~(?:t>)?{_BEFORE}",  # tăng 28,3% so với 428 triệu, so với năm 2023 là 428
            rf"(?P<after>[LS])\(t>?{_BEFORE}\),?P{_ONE}",  # đạt 915 triệu (cùng kỳ đạt 874 triệu), tăng 4,7%
            rf"{_AFTER}P(?P<multiple>M){_BEFORE}",  # đạt 2,24 tỷ, gấp 3,5 lần con số 640 triệu
            rf"P{_ONE},?>(?P<after>[LS])(?:t|,)?<{_BEFORE}",  # rose 16.5% to 47.4 million in 2023 from 40.7 million
            rf"{_AFTER}P{_ONE}",  # đạt 915 triệu, tăng 4,7% so với cùng kỳ
        ),
    )
)


_LEAP, _YEAR = 3, 365  # days by which months and years differ


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
    return _moves(line, _fits)


def moves_in_other_units(line: Line) -> Iterator[Move]:
    """The moves told in words of a move, but with a rate that rises by per cent, or an amount that does by points."""
    return _moves(line, _is_in_other_unit)


def _moves(line: Line, fits: Callable[[Move], bool]) -> Iterator[Move]:
    told: set[Fact] = set()
    for form in _FORMS:
        for figures in line.find(form):
            move = Move(**figures)
            if told.isdisjoint(move.relative) and fits(move) and not _is_of_its_time(line, move):
                told.update(move.relative)
                yield move


def _is_of_its_time(line: Line, move: Move) -> bool:
    """Whether the level before has a time of its own which is that of the level after: what it is then, nobody knows."""
    before, after = move.before, move.after
    if before is None or before.period is None or after.period is None:
        return False
    said = line.symbols[: line.place(before)].endswith(("(t", "(t>", "(t:"))
    return said and before.period.dates == after.period.dates


def _in_time(move: Move) -> bool:
    """Whether the level before is of the time that the move is from, as far as the text tells the times.

    In brackets may stand that of a quarter, of a whole year, or of a year longer ago.
    """
    if move.before is None or move.before.period is None:
        return True
    before, after = move.before.period, move.after.period
    if after is not None and after.dates == before.dates:
        return True  # it has no time of its own
    told = (fact.basis.period for fact in move.relative if fact.basis is not None and fact.basis.period is not None)
    basis = next(told, None)
    if basis is not None and before.dates != basis.dates and basis.days == before.days:
        return False
    if after is None:
        return (before.days or 0) < _YEAR  # a whole year beside nobody knows what
    if None in {after.days, before.days}:
        return True
    return abs((after.days or 0) - (before.days or 0)) <= _LEAP * max(1, (after.days or 0) // _YEAR)


def _is_of_plan(fact: Fact) -> bool:
    return fact.basis is not None and fact.basis.kind is BasisKind.PLAN


def _is_in_other_unit(move: Move) -> bool:
    if not _in_time(move) or (move.before is not None and not same_unit(move.before, move.after)):
        return False
    if move.after.quantity.unit == "%":
        return move.growth is not None and move.growth.quantity.unit == "%" and not move.growth.quantity.per
    in_points = move.change is not None and move.change.quantity.unit == "pp"
    return in_points and move.after.quantity.unit not in RATIO


def _fits(move: Move) -> bool:
    """Whether the units are those of one move: levels in one unit, the change in it or in points, growth in per cent."""
    levels = [level for level in (move.after, move.before) if level is not None]
    if not _in_time(move):
        return False
    if move.growth is not None and (move.growth.quantity.unit != "%" or "year" in move.growth.quantity.per):
        return False  # by so much each year
    if move.change is not None and move.change.measure is Measure.DEVIATION and _is_of_plan(move.change):
        return False  # what a plan has to do with it is asked elsewhere
    is_rate = move.after.quantity.unit == "%"
    if is_rate and (move.growth is not None or len({level.measure for level in levels}) > 1):
        return False  # a rate that rises by 5 % may do so by 5 points
    in_points = is_rate and move.change is not None and move.change.quantity.unit == "pp"
    changes = [move.change] if move.change is not None and not in_points else []
    return all(same_unit(move.after, other) for other in (*levels, *changes))
