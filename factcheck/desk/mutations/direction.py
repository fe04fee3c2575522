"""A rise told as a fall, higher as lower."""

from __future__ import annotations

from factcheck.desk.mutations.contract import Kind, Site
from factcheck.desk.mutations.words import slips
from factcheck.model import Change, Fact, Measure

_MEASURES = frozenset({Measure.GROWTH, Measure.CHANGE, Measure.DEVIATION})


def _changes(site: Site) -> list[Change]:
    return slips(site, "direction") if site.fact.measure in _MEASURES else []


def _changed(before: Fact, after: Fact) -> bool:
    one, other = before.quantity.interval, after.quantity.interval
    return (
        before.measure is after.measure
        and before.quantity.unit == after.quantity.unit
        and other == one.negated()
        and not one.meets(other)
    )


KIND = Kind(
    id="direction",
    summary="a rise is told as a fall, or a fall as a rise",
    changes=_changes,
    changed=_changed,
)
