"""The smallest sets of figures that cannot all be true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Fact
from factcheck.model.dataclass import dataclass, replace
from factcheck.relations.contract import Constraint, Law
from factcheck.relations.propagation.narrowing import propagate
from factcheck.relations.propagation.network import Network

_MOST = 20  # conflicts told of one network: a text in which more is wrong has other troubles


@dataclass(frozen=True, slots=True)
class Conflict:
    """Figures that cannot all be true, of which any one left out lets the rest agree. facts[0] is where it is told.

    suspects: the ids of those that alone may be to blame for all that is wrong around them.
    """

    facts: tuple[Fact, ...]
    network: Network
    suspects: frozenset[str]

    @property
    def relation(self) -> str:
        """The id of the relation that the figure where it is told belongs to."""
        return next(one.relation for one in self.network.constraints if one.anchor.id == self.facts[0].id)

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """The arithmetic that binds them, in the order of the texts."""
        return self.network.constraints


def conflicts(networks: Iterable[Network]) -> Iterator[Conflict]:
    """Every contradiction once.

    A wrong total contradicts each of its parts: that is one contradiction, not as many as there are parts. So after
    each the figure is no longer believed that alone may be to blame, or else the one that tells it.
    """
    for network in networks:
        believed = network
        for _ in range(_MOST):
            found = _conflict(believed)
            if found is None:
                break
            yield found
            blamed = next((fact.id for fact in found.facts if fact.id in found.suspects), found.facts[0].id)
            believed = believed.only(believed.facts - {blamed})


def _conflict(network: Network) -> Conflict | None:
    least = _contradiction(network)
    if least is None:
        return None
    facts = {fact.id: fact for fact in least.figures}
    # what a percentage says is told at the percentage, whatever else is reckoned on the way
    anchor = next((one for one in least.constraints if one.law is Law.PRODUCT), least.constraints[0]).anchor
    others = sorted(
        (fact for fact in facts.values() if fact.id != anchor.id),
        key=lambda fact: (fact.origin != anchor.origin, fact.origin, fact.span),
    )
    told = (anchor, *others)
    blameable = (fact.id for fact in told if propagate(network.only(network.facts - {fact.id})).empty is None)
    return Conflict(told, least, frozenset(blameable))


def _contradiction(network: Network) -> Network | None:
    """A smallest part of a network that contradicts itself however its ambiguous numbers are read."""
    while guilty := propagate(network).sources:
        least = _needed(network.only(_least(network, guilty)))
        doubtful = [fact for fact in least.figures if fact.quantity.alternatives]
        if not any(propagate(least.with_fact(other)).empty is None for fact in doubtful for other in _readings(fact)):
            return least
        network = network.only(network.facts - {least.constraints[0].anchor.id})
    return None


def _needed(network: Network) -> Network:
    """The network without the constraints that its contradiction does not need, of equal ones the first kept."""
    for bond in reversed(network.bonds):
        without = network.within([other for other in network.bonds if other is not bond])
        if propagate(without).empty is not None:
            network = without
    return network


def _readings(fact: Fact) -> Iterator[Fact]:
    """A figure in its less likely readings: 1.236 tỷ, tăng 2 lần."""
    for other in fact.quantity.alternatives:
        yield replace(fact, quantity=replace(fact.quantity, interval=other, value=None, alternatives=()))


def _least(network: Network, guilty: frozenset[str]) -> frozenset[str]:
    """Leaves out one figure after the other as long as the rest still contradicts itself (a deletion filter)."""
    kept = guilty
    for fact in sorted(guilty):
        without = kept - {fact}
        if propagate(network.only(without)).empty is not None:
            kept = without
    return kept
