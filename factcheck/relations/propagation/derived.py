"""Facts that nobody prints but that follow from what is printed: the plan, the level of the year before."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal

from factcheck.model import Fact, Interval, Quantity
from factcheck.model.dataclass import dataclass, replace
from factcheck.relations.contract import Constraint, constraints_of
from factcheck.relations.propagation.narrowing import Known, propagate
from factcheck.relations.propagation.network import Network, networks
from factcheck.relations.propagation.prints import Printed
from factcheck.relations.propagation.steps import Step, ways
from factcheck.relations.reading.page import pages


@dataclass(frozen=True, slots=True)
class Derived:
    """fact: as if it were printed, its quantity what the printed figures leave possible, its place theirs.

    steps: each way in which it follows; numbers: what each leads to; facts: the printed figures used.
    """

    fact: Fact
    steps: tuple[str, ...]
    numbers: tuple[Decimal, ...]
    facts: tuple[Fact, ...]


def derived(facts: Iterable[Fact]) -> Iterator[Derived]:
    """Everything that follows, article by article; nothing from figures that contradict each other."""
    for page in pages(facts):
        constraints = constraints_of(page.facts)
        for network in networks(constraints, Printed(page.facts, constraints)):
            yield from _of(network)


def _of(network: Network) -> Iterator[Derived]:
    unprinted = {
        value: operand.meant
        for bond in network.bonds
        for operand, value in zip(bond.constraint.operands, bond.values, strict=True)
        if operand.meant is not None and value not in network.prints
    }
    outcome = propagate(network) if unprinted else None
    if outcome is None or outcome.empty is not None:
        return
    for value, meant in unprinted.items():
        found = ways(network, value)
        if found:
            yield _derived(meant, outcome.values[value], found, value)


def _derived(meant: Fact, known: Known, found: list[tuple[Step, Constraint]], value: Hashable) -> Derived:
    numbers = tuple(step.number for step, _ in found)
    quantity = Quantity(
        Interval(known.range.low, known.range.high),
        meant.quantity.unit,
        numbers[0],
        meant.quantity.step,
        per=meant.quantity.per,
    )
    used = {fact.id: fact for _, constraint in found for fact in constraint.facts}
    fact = replace(meant, id=f"{meant.id}={value!r}", quantity=quantity)
    return Derived(fact, tuple(step.text for step, _ in found), numbers, tuple(used.values()))
