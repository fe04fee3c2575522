"""The smallest repair of a contradiction: one likely slip in one printed figure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.languages import Pack
from factcheck.model import Fact, Interval
from factcheck.model.dataclass import dataclass, replace
from factcheck.relations.propagation.conflicts import Conflict
from factcheck.relations.propagation.narrowing import propagate
from factcheck.relations.propagation.slips import Slip, slips
from factcheck.relations.propagation.steps import steps

_NEAR = Decimal(1)  # last places by which a repaired figure may miss what follows from the others
_CLEARLY = Decimal(3)  # how many times nearer it has to be than any repair of another figure
_TEN = Decimal(10)


@dataclass(frozen=True, slots=True)
class Repair:
    """A figure, what was meant, and by how many of its last places that misses what follows from the others.

    adds: whether something was left out (a scale word, a digit), which is rarer than something wrong.
    """

    fact: Fact
    slip: Slip
    miss: Decimal
    adds: bool


def repair(conflict: Conflict, pack: Pack) -> Repair | None:
    """The one slip that explains a contradiction best; None where there is none, or two figures explain it as well."""
    own = [
        fact
        for fact in conflict.facts
        if fact.origin == conflict.facts[0].origin and (fact.id in conflict.suspects or not conflict.suspects)
    ]
    # of the slips of one figure the nearest; of equally near ones the likeliest, which come first
    best = [min(found, key=_miss) for fact in own if (found := list(_repairs(conflict, fact, pack)))]
    best.sort(key=_miss)
    if not best or best[0].miss > _NEAR:
        return None
    turned = [one for one in best if one.slip.start < one.fact.span.start and one.miss <= _NEAR]
    if len(turned) == 1:
        return turned[0]  # that the very number fits with the other sign is no chance
    close = max(best[0].miss * _CLEARLY, _NEAR)
    rivals = [one for one in best[1:] if one.miss < close and (one.adds <= best[0].adds)]
    return None if rivals else best[0]


def _size(printed: str) -> tuple[int, int]:
    """How many words and digits a print has."""
    return len(printed.split()), sum(map(str.isdigit, printed))


def _miss(one: Repair) -> tuple[bool, bool, Decimal]:
    """What fits before what does not, what is likelier before what is rarer, what is nearer first."""
    return one.miss > _NEAR, one.adds, one.miss


def _repairs(conflict: Conflict, fact: Fact, pack: Pack) -> Iterator[Repair]:
    wanted = steps(conflict.network, fact)
    if not wanted:
        return
    for slip in slips(fact, pack):
        mended = _mended(fact, slip.number)
        if propagate(conflict.network.with_fact(mended)).empty is None:
            adds = slip.start == fact.span.start and _size(slip.text) > _size(fact.printed)
            yield Repair(fact, slip, abs(slip.number - wanted[-1].number) / mended.quantity.step, adds)


def _mended(fact: Fact, number: Decimal) -> Fact:
    """A figure as if printed with another number: as exact as it was, to the same place or with as many digits."""
    quantity = fact.quantity
    old = quantity.value or number
    grown = abs(number / old)
    scale = Decimal(1) if 1 / _TEN < grown < _TEN else grown
    low, high = (None if end is None else number + (end - old) * scale for end in (quantity.low, quantity.high))
    mended = replace(quantity, value=number, step=quantity.step * scale, interval=Interval(low, high), alternatives=())
    return replace(fact, quantity=mended)
