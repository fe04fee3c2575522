"""Values that a sentence speaks of without printing them: the level before a move, the plan, the whole of a share."""

from __future__ import annotations

from datetime import date

from factcheck.model import Fact, Interval, Period, Status
from factcheck.model.dataclass import replace
from factcheck.relations.contract import Operand
from factcheck.relations.reading.forms import Move


def before(move: Move) -> Operand:
    """The level before a move."""
    if move.before is not None:
        return Operand(move.before)
    told = move.relative
    basis = next((fact.basis.period for fact in told if fact.basis is not None and fact.basis.period is not None), None)
    about = ("before", told[0].id)
    own = move.after.period
    if basis is None or basis.approximate or (own is not None and own.dates == basis.dates):
        return Operand(about=about)
    return Operand(about=about, meant=_unprinted(move.after, basis, Status.ACTUAL))


def plan_of(actual: Fact) -> Operand:
    """The plan for the year of what was reached."""
    about = ("plan", actual.id)
    period = actual.period
    if period is None or period.end is None or period.start.year >= date.max.year:
        return Operand(about=about)
    year = Period(date(period.start.year, 1, 1), date(period.start.year + 1, 1, 1))
    inside = year.end is not None and period.end <= year.end
    return Operand(about=about, meant=_unprinted(actual, year, Status.PLAN) if inside else None)


def _unprinted(like: Fact, period: Period, status: Status) -> Fact:
    """A fact about the same thing at another time, of which only the number is not known."""
    quantity = replace(like.quantity, interval=Interval(None, None), value=None, hedge=None, alternatives=())
    return replace(like, printed="", period=period, status=status, basis=None, moment=None, quantity=quantity)
