"""What a bare number counts if it is named before: số cửa hàng của hãng lên 1.700."""

from __future__ import annotations

from factcheck.extract.quantities.figure import Figure
from factcheck.extract.quantities.intervals import exact
from factcheck.extract.scan import Scan
from factcheck.model.dataclass import replace

_JOINS = frozenset({"is", "reach", "to", "exceed"})


def counted_before(scan: Scan, figure: Figure, first: int) -> Figure:
    """The figure, with the unit that the clause before it (from token first on) names as what is numbered."""
    quantity = figure.quantity
    if quantity.unit is not None or quantity.value is None or quantity.step != 1 or figure.noun_start < figure.noun_end:
        return figure
    join = scan.ending("predicate", figure.start)
    if join is None or join.value not in _JOINS:
        return figure
    begin = max([at + 1 for at in range(first, join.start) if scan.tokens[at] in {",", ";", ":", "."}], default=first)
    things = [scan.starting("counter", cue.end) for cue in scan.between("number_of", begin, join.start)]
    thing = next((thing for thing in reversed(things) if thing is not None and thing.end <= join.start), None)
    if thing is None:
        return figure
    interval = quantity.interval if figure.hedge else exact(quantity.value)
    return figure._replace(quantity=replace(quantity, unit=thing.value, interval=interval, alternatives=()))
