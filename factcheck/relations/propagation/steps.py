"""The arithmetic of some constraints in words: what follows from what, with the numbers as printed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, DivisionByZero, InvalidOperation

from factcheck.catalogue.units import MEASURED, RATIO, is_counted
from factcheck.model import Fact
from factcheck.relations.contract import Constraint, Law, Operand
from factcheck.relations.propagation.arithmetic import plain
from factcheck.relations.propagation.network import Bond, Network

_PERCENT = Decimal("0.01")
_FAR = 1000  # times: figures so far apart are not shown in one scale
_PLACES = 4
_FEWEST = 6
_SCALES = {0: "", 3: " thousand", 6: " million", 9: " billion", 12: " trillion"}


@dataclass(frozen=True, slots=True)
class Step:
    """One computation. text: "8 / 6.04 = 132.5 %"; fact: the print of what was computed, None where nobody prints it."""

    text: str
    number: Decimal
    fact: Fact | None


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


def shown(fact: Fact, like: Sequence[Fact]) -> str:
    """A figure's own number, scaled as the steps about some figures scale it: "115.6 %"."""
    number = central(fact)
    return "" if number is None else _number(number, fact, like)


def central(fact: Fact) -> Decimal | None:
    """The number that is printed, the middle of a range."""
    quantity = fact.quantity
    if quantity.value is not None or quantity.low is None or quantity.high is None:
        return quantity.value
    return (quantity.low + quantity.high) / 2


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
        return Step(_told(constraint, numbers, at, self.network.figures), number, constraint.operands[at].fact)


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


def _told(constraint: Constraint, numbers: Sequence[Decimal], at: int, like: Sequence[Fact]) -> str:
    operands = constraint.operands
    words = [_side(operand, number, constraint, like) for operand, number in zip(operands, numbers, strict=True)]
    result, *parts = words
    if at == 0 and (repeated := _repeated(constraint)) is not None:
        parts = [repeated.printed]
    is_product = constraint.law is Law.PRODUCT
    left = (" × " if is_product else " + ").join(parts)
    if at > 0:
        others = [word for index, word in enumerate(parts, start=1) if index != at]
        left = (" / " if is_product else " - ").join([result, *others])
        if operands[at].plus and operands[at].factor == _PERCENT:
            left += " - 1"
    found = _number(numbers[at], operands[at].fact or _like(constraint), like)
    return f"{left} = {found}".replace("+ -", "- ").replace("- -", "+ ")


def _repeated(constraint: Constraint) -> Fact | None:
    """What the result says again in another unit: 3 ha (30.000 m2)."""
    first, result = constraint.operands[1], constraint.result
    if len(constraint.parts) > 1 or first.fact is None or result.fact is None or first != Operand(first.fact):
        return None
    is_said_again = constraint.law is Law.SUM and first.fact.quantity.unit in MEASURED
    return first.fact if is_said_again and _unit(first.fact) != _unit(result.fact) else None


def _side(operand: Operand, number: Decimal, constraint: Constraint, like: Sequence[Fact]) -> str:
    word = _number(number, operand.fact or _like(constraint), like)
    if operand.factor == _PERCENT and operand.plus:
        return f"(1 + {word})"
    if operand.fact is not None and operand.fact.quantity.out_of and operand.factor != 1:
        return f"{word} / {_number(operand.fact.quantity.out_of, operand.fact, like)}"
    return f"(1 - {word})" if operand.factor == -_PERCENT else word


def _like(constraint: Constraint) -> Fact:
    """A figure in the unit of a value that nobody prints: that of the result."""
    return constraint.result.fact or constraint.anchor


def _number(number: Decimal, fact: Fact, like: Sequence[Fact]) -> str:
    """Scaled to thousands, millions …, which are named where figures of several units or sizes meet."""
    unit = fact.quantity.unit
    if unit in RATIO:
        return f"{plain(number, max(1, _places(fact)))} {unit}"
    if unit == "times":
        return f"{plain(number)} times"
    amounts = [one for one in like if one.quantity.unit not in RATIO | {"times"}]
    sizes = [abs(size) for one in amounts if (size := central(one))]
    is_mixed = len({_unit(one) for one in amounts}) > 1 or max(sizes, default=1) > _FAR * min(sizes, default=1)
    exponent = _exponent(abs(number) if is_mixed else max(sizes, default=abs(number)), unit)
    places = max((_places(one) + exponent for one in amounts if one.quantity.unit == unit), default=0)
    return f"{plain(number.scaleb(-exponent), min(max(places, 0) + 1, _PLACES))}{_SCALES[exponent] if is_mixed else ''}"


def _unit(fact: Fact) -> str | None:
    """The unit that is written: m2 and ha are one unit to the arithmetic, and two to a reader."""
    if fact.quantity.unit not in MEASURED:
        return fact.quantity.unit
    return fact.printed.lower().lstrip("0123456789., ")


def _exponent(size: Decimal, unit: str | None) -> int:
    exponent = size.adjusted() // 3 * 3 if size else 0
    least = _FEWEST if is_counted(unit) else 0  # people and projects are counted one by one, up to a million
    return max(scale for scale in _SCALES if scale <= max(exponent, 0) and (scale >= least or not scale))


def _places(fact: Fact) -> int:
    value = central(fact)
    return -_last_place(value) if value else 0


def _last_place(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
