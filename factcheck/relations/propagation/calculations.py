"""All arithmetic that some articles state, with how each came out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Calculation, CalculationOutcome, Fact, joined, say
from factcheck.relations.contract import Constraint, Law, constraints_of
from factcheck.relations.propagation.conflicts import conflicts
from factcheck.relations.propagation.network import Network, networks
from factcheck.relations.propagation.prints import Printed
from factcheck.relations.propagation.steps import Step, steps, ways
from factcheck.relations.propagation.written import shown


def calculations(facts: Sequence[Fact]) -> Iterator[Calculation]:
    """Each constraint of each article, in the order of the texts."""
    constraints = constraints_of(facts)
    found: dict[tuple[str, ...], Calculation] = {}
    for network in networks(constraints, Printed(facts, constraints)):
        blamed = {id(one) for conflict in conflicts([network]) for one in conflict.network.constraints}
        checked = {id(one) for one in network.checked}
        for constraint in network.constraints:
            outcome = CalculationOutcome.HOLDS if id(constraint) in checked else CalculationOutcome.OPEN
            if id(constraint) in blamed:
                outcome = CalculationOutcome.BROKEN
            told = computation(_around(network, constraint), constraint)
            one = Calculation(constraint.relation, constraint.law.value, constraint.facts, told, outcome)
            key = (one.relation, one.law, *(fact.id for fact in one.facts))
            # what is asked twice, more and less strictly, is one calculation
            if key not in found or outcome is CalculationOutcome.BROKEN:
                found[key] = one
    yield from sorted(found.values(), key=_order)


def computation(network: Network, constraint: Constraint) -> str:
    """8 / 6.04 = 132.5 %, printed 115.6 %; 3 + 4 = 7, of 9; for what nobody prints, what it is: 16.42 - 2.42 = 14."""
    told = constraint.anchor
    like = network.figures
    figure = shown(told, like)
    if constraint.law is Law.BETWEEN:
        parts = [shown(part.fact, like) for part in constraint.parts if part.fact is not None]
        return say("{figure} beside {others}", figure=figure, others=joined(", ", parts))
    known = steps(network, told)
    found = joined("; ", (step.text for step in known))
    if constraint.law is Law.AT_MOST:
        return say("{sum}, of {figure}", sum=found if len(constraint.parts) > 1 else _left(known), figure=figure)
    if found:
        return say("{computation}, printed {figure}", computation=found, figure=figure)
    values = next(bond.values for bond in network.bonds if bond.constraint is constraint)
    unprinted = next((value for value in values if value not in network.prints), None)
    return next((step.text for step, one in ways(network, unprinted) if one is constraint), "")


def _left(known: Sequence[Step]) -> str:
    return known[0].left if known else ""


def _around(network: Network, constraint: Constraint) -> Network:
    """The constraint with those that bind what it leaves unprinted."""
    own = next(bond.values for bond in network.bonds if bond.constraint is constraint)
    unprinted = {value for value in own if value not in network.prints}
    near = (bond for bond in network.bonds if bond.constraint is constraint or not unprinted.isdisjoint(bond.values))
    return network.within(list(near))


def _order(one: Calculation) -> tuple[str, str, int, str]:
    return one.facts[0].place.path, one.facts[0].origin, one.facts[0].span.start, one.relation
