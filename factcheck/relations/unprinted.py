"""Values that a sentence speaks of without printing them: the level before a move, the plan, the whole of a share."""

from __future__ import annotations

from datetime import date

from factcheck.model import Fact
from factcheck.relations.contract import Operand
from factcheck.relations.observed import observed


def before(after: Fact, move: Fact) -> Operand:
    """The level before a move."""
    basis = move.basis.period if move.basis is not None else None
    known = observed(after, basis.dates, is_planned=False) if basis is not None and not basis.approximate else None
    return Operand(about=("before", after.id), known=known if known != observed(after) else None)


def plan_of(actual: Fact) -> Operand:
    """The plan for the year of what was reached."""
    period = actual.period
    known = None
    if period is not None and period.end is not None and period.start.year < date.max.year:
        year = date(period.start.year, 1, 1), date(period.start.year + 1, 1, 1)
        known = observed(actual, year, is_planned=True) if period.end <= year[1] else None
    return Operand(about=("plan", actual.id), known=known)
