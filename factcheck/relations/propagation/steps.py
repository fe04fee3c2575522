"""The arithmetic of some constraints, step by step: what follows from what, with the numbers as printed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation

from factcheck.model import Fact, Message, joined
from factcheck.model.dataclass import dataclass, field
from factcheck.relations.contract import Constraint, Law
from factcheck.relations.propagation.network import Bond, Network
from factcheck.relations.propagation.written import central, computation


@dataclass(frozen=True, slots=True)
class Step:
    """One computation. left and right: "8 / 6.04" and "132.5 %"; number: what it gives.

    fact: the print of what was computed, None where nobody prints it.
    """

    left: Message
    right: Message
    number: Decimal
    fact: Fact | None

    @property
    def text(self) -> Message:
        """Both sides: "8 / 6.04 = 132.5 %"."""
        return joined(" = ", [self.left, self.right])


def steps(network: Network, wanted: Fact) -> list[Step]:
    """How a printed figure follows from the others of a network, the figure last; empty where it does not.

    Of what is only bounded (BETWEEN) nothing follows.
    """
    return _Working(network, wanted).steps()


def ways(network: Network, value: Hashable) -> list[tuple[Step, Constraint]]:
    """How a value that nobody prints follows from printed figures, each constraint that it follows from alone."""
    numbers = {
        name: number
        for name, prints in network.prints.items()
        if (number := next((central(fact) for fact in prints), None)) is not None
    }
    found: list[tuple[Step, Constraint]] = []
    for bond in network.bonds:
        if value in bond.values and bond.constraint.law in {Law.SUM, Law.PRODUCT}:
            working = _Working(network.within([bond]), None, dict(numbers))
            step = working.solve(bond) if working.unknown(bond) is not None else None
            if step is not None:
                found.append((step, bond.constraint))
    return found


@dataclass
class _Working:
    network: Network
    wanted: Fact | None
    _known: dict[Hashable, Decimal] = field(default_factory=dict)

    def steps(self) -> list[Step]:
        wanted = self.wanted.id if self.wanted else None
        for value, prints in self.network.prints.items():
            number = next((central(fact) for fact in prints if fact.id != wanted), None)
            if number is not None:
                self._known[value] = number
        open_ones = [bond for bond in self.network.bonds if bond.constraint.law is not Law.BETWEEN]
        found: list[Step] = []
        while open_ones:
            solved = next((bond for bond in open_ones if self.unknown(bond) is not None), None)
            if solved is None:
                return []
            step = self.solve(solved)
            open_ones.remove(solved)
            if step is None:
                return []
            found.append(step)
            if step.fact is not None and step.fact.id == wanted:
                return found
        return []

    def unknown(self, bond: Bond) -> int | None:
        """Which operand is the only one not known."""
        missing = [at for at, value in enumerate(bond.values) if value not in self._known]
        return missing[0] if len(missing) == 1 else None

    def solve(self, bond: Bond) -> Step | None:
        """The figure that a constraint leaves open, given all others; None where it divides by nought."""
        constraint, values = bond.constraint, bond.values
        at = self.unknown(bond)
        assert at is not None
        try:
            number = _solved(constraint, [self._known.get(value) for value in values], at)
        except (DivisionByZero, InvalidOperation):
            return None
        self._known[values[at]] = number
        numbers = [self._known[value] for value in values]
        left, right = computation(constraint, numbers, at, self.network.figures)
        return Step(left, right, number, constraint.operands[at].fact)


def _solved(constraint: Constraint, numbers: Sequence[Decimal | None], at: int) -> Decimal:
    """The figure of one operand, given the others."""
    sides = [
        None if number is None else operand.plus + operand.factor * number
        for operand, number in zip(constraint.operands, numbers, strict=True)
    ]
    known = [side for side in sides[1:] if side is not None]
    first = sides[0]
    if constraint.law is Law.PRODUCT:
        side = known[0] * known[1] if first is None else first / known[0]
    else:
        side = sum(known, Decimal(0)) if first is None else first - sum(known, Decimal(0))
    target = constraint.operands[at]
    return (side - target.plus) / target.factor
