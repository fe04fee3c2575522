"""Constraints joined where they speak of one value."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from factcheck.model import Fact
from factcheck.model.dataclass import dataclass, field, replace
from factcheck.relations.contract import Constraint, Law
from factcheck.relations.propagation.prints import Printed


@dataclass(frozen=True, slots=True)
class Bond:
    """A constraint and the names of the values of its operands, the result first."""

    constraint: Constraint
    values: tuple[Hashable, ...]

    def among(self, facts: frozenset[str]) -> Bond | None:
        """What is left of it when just these figures are believed.

        All of it while they hold all of its own; some parts alone are no more than the whole either.
        """
        constraint = self.constraint
        if all(fact.id in facts for fact in constraint.facts):
            return self
        believed = [at for at, part in enumerate(constraint.parts) if part.fact is not None and part.fact.id in facts]
        if constraint.law is not Law.AT_MOST or constraint.anchor.id not in facts or not believed:
            return None
        fewer = replace(constraint, parts=tuple(constraint.parts[at] for at in believed))
        return Bond(fewer, (self.values[0], *(self.values[at + 1] for at in believed)))


@dataclass(frozen=True)
class Network:
    """Bonds that hang together, in the order of the texts; prints: the figures that print a value."""

    bonds: tuple[Bond, ...]
    prints: dict[Hashable, tuple[Fact, ...]]

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """The arithmetic alone."""
        return tuple(bond.constraint for bond in self.bonds)

    @property
    def figures(self) -> tuple[Fact, ...]:
        """All printed figures, each once."""
        bound = (fact for constraint in self.constraints for fact in constraint.facts)
        told = (fact for own in self.prints.values() for fact in own)
        return tuple({fact.id: fact for fact in (*bound, *told)}.values())

    @property
    def facts(self) -> frozenset[str]:
        """The ids of all printed figures."""
        return frozenset(fact.id for fact in self.figures)

    @property
    def checked(self) -> tuple[Constraint, ...]:
        """The constraints whose figures say something of each other: what nobody prints is bound by another one too."""
        users = Counter(value for bond in self.bonds for value in bond.values)
        return tuple(
            bond.constraint
            for bond in self.bonds
            if all(value in self.prints or users[value] > 1 for value in bond.values)
        )

    def only(self, facts: frozenset[str]) -> Network:
        """What is left of the network when just these figures are believed."""
        bonds = (bond.among(facts) for bond in self.bonds)
        prints = {value: tuple(fact for fact in own if fact.id in facts) for value, own in self.prints.items()}
        return Network(tuple(filter(None, bonds)), {value: own for value, own in prints.items() if own})

    def within(self, bonds: Sequence[Bond]) -> Network:
        """Some of its bonds, with the prints of what they bind."""
        bound = {value for bond in bonds for value in bond.values}
        return Network(tuple(bonds), {value: own for value, own in self.prints.items() if value in bound})

    def with_fact(self, new: Fact) -> Network:
        """The same with one figure read otherwise."""
        bonds = tuple(Bond(bond.constraint.with_fact(new), bond.values) for bond in self.bonds)
        prints = {
            value: tuple(new if fact.id == new.id else fact for fact in own) for value, own in self.prints.items()
        }
        return Network(bonds, prints)


def networks(constraints: Iterable[Constraint], printed: Printed) -> Iterator[Network]:
    """Constraints in groups that share values, in the order of the texts; groups share nothing with each other."""
    ordered = sorted(constraints, key=_order)
    bonds = [Bond(one, tuple(printed.value(operand, one.anchor) for operand in one.operands)) for one in ordered]
    groups = _Groups()
    for bond in bonds:
        groups.join(bond.values)
    together: dict[Hashable, list[Bond]] = defaultdict(list)
    for bond in bonds:
        together[groups.of(bond.values[0])].append(bond)
    for group in together.values():
        values = {value for bond in group for value in bond.values}
        yield Network(tuple(group), {value: printed.of(value) for value in values if printed.of(value)})


def _order(constraint: Constraint) -> tuple[str, int, str, tuple[str, ...]]:
    anchor = constraint.anchor
    return anchor.origin, anchor.span.start, constraint.relation, tuple(fact.id for fact in constraint.facts)


@dataclass
class _Groups:
    """Which values belong together (Tarjan's union-find, with path halving)."""

    _parent: dict[Hashable, Hashable] = field(default_factory=dict)

    def of(self, value: Hashable) -> Hashable:
        parent = self._parent
        parent.setdefault(value, value)
        while parent[value] != value:
            parent[value] = parent[parent[value]]
            value = parent[value]
        return value

    def join(self, values: Sequence[Hashable]) -> None:
        first = self.of(values[0])
        for value in values[1:]:
            self._parent[self.of(value)] = first
