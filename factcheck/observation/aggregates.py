"""Growth of what is made of parts: a whole economy, a whole sector."""

from __future__ import annotations

from factcheck.catalogue import indicators
from factcheck.model import Fact, Measure, Status

_DONE = frozenset({Status.ACTUAL, Status.ESTIMATE})


def is_aggregate_growth(fact: Fact) -> bool:
    """Whether a figure tells, as a result, by how many per cent an aggregate of an area grew in a period."""
    entry = indicators().by_id.get(fact.indicator or "")
    return (
        entry is not None
        and entry.aggregate
        and fact.measure is Measure.GROWTH
        and fact.quantity.unit == "%"
        and fact.holder is None
        and fact.area is not None
        and fact.period is not None
        and fact.status in _DONE
        and fact.asserted
    )
