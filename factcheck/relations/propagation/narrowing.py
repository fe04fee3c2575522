"""What the constraints of a network leave possible: each value's bounds are narrowed until nothing changes.

Every bound remembers which figures it came from, so that an empty range names the figures that cannot all be true.
The narrowing is that of hull consistency (Benhamou & Older, Applying interval arithmetic to real, integer and boolean
constraints, 1997); it stops where a bound moves by less than a thousandth or a value has been narrowed often enough,
so that cycles end.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal
from functools import reduce

from factcheck.model.dataclass import dataclass
from factcheck.relations.contract import Law
from factcheck.relations.propagation.arithmetic import Range, minus, product, quotient, total
from factcheck.relations.propagation.network import Bond, Network
from factcheck.relations.propagation.prints import possible

_LEAST_GAIN = Decimal("0.001")  # part of itself by which a range must shrink to be worth another round
_ROUNDS = 12  # how often one value is narrowed at the most
_ANY = Range()
Sources = frozenset[str]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a value, and the ids of the figures that either end follows from."""

    range: Range = _ANY
    low_from: Sources = frozenset()
    high_from: Sources = frozenset()

    @property
    def sources(self) -> Sources:
        """The figures that both ends follow from."""
        return self.low_from | self.high_from

    def narrowed(self, other: Range, sources: Sources) -> Known:
        """The same with the tighter of two bounds at each end."""
        both = self.range.meet(other)
        return Known(
            both,
            sources if both.low != self.range.low else self.low_from,
            sources if both.high != self.range.high else self.high_from,
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """values: what is known of each; empty: the value of which nothing is left, None where the network agrees."""

    values: dict[Hashable, Known]
    empty: Hashable | None = None

    @property
    def sources(self) -> Sources:
        """The figures that leave nothing possible."""
        return self.values[self.empty].sources if self.empty is not None else frozenset()


def propagate(network: Network) -> Outcome:
    """Narrows all values of a network until nothing changes or nothing is left of one."""
    values: dict[Hashable, Known] = defaultdict(Known)
    for value in sorted(network.prints, key=repr):
        for fact in network.prints[value]:
            values[value] = values[value].narrowed(possible(fact), frozenset({fact.id}))
        if values[value].range.is_empty:
            return Outcome(values, value)
    users: dict[Hashable, list[int]] = defaultdict(list)
    for index, bond in enumerate(network.bonds):
        for value in bond.values:
            users[value].append(index)
    rounds: Counter[Hashable] = Counter()
    waiting = deque(range(len(network.bonds)))
    queued = set(waiting)
    while waiting:
        index = waiting.popleft()
        queued.discard(index)
        for value, known in _narrowed(network.bonds[index], values):
            is_news = _is_gain(values[value].range, known.range)
            values[value] = known
            if known.range.is_empty:
                return Outcome(values, value)
            rounds[value] += is_news
            if is_news and rounds[value] <= _ROUNDS:
                again = [user for user in users[value] if user not in queued]
                waiting.extend(again)
                queued.update(again)
    return Outcome(values)


def _is_gain(old: Range, new: Range) -> bool:
    """Whether a range has become smaller by more than a trifle."""
    for before, after in zip(old, new, strict=True):
        if before is None and after is not None:
            return True
        if (
            before is not None
            and after is not None
            and abs(after - before) > _LEAST_GAIN * max(abs(before), abs(after))
        ):
            return True
    return False


def _narrowed(bond: Bond, values: dict[Hashable, Known]) -> Iterator[tuple[Hashable, Known]]:
    """What a constraint leaves of each of its values, where that is less than before."""
    own = frozenset(fact.id for fact in bond.constraint.facts)
    for at, name in enumerate(bond.values):
        found = _left(bond, values, at)
        others = (values[other].sources for other in bond.values if other != name)
        known = values[name].narrowed(found, own.union(*others))
        if known != values[name]:
            yield name, known


def _left(bond: Bond, values: dict[Hashable, Known], at: int) -> Range:
    """What a constraint leaves of the value of one operand, given the others."""
    constraint = bond.constraint
    ranges = [
        values[name].range.moved(side.factor, side.plus)
        for side, name in zip(constraint.operands, bond.values, strict=True)
    ]
    target = constraint.operands[at]
    found = _LAWS[constraint.law](ranges, at, constraint.slack)
    return found.moved(1 / target.factor, -target.plus / target.factor)


def _sum(ranges: Sequence[Range], at: int, _: Decimal) -> Range:
    if at == 0:
        return total(ranges[1:])
    return total([ranges[0], *(minus(one) for index, one in enumerate(ranges) if index not in {0, at})])


def _product(ranges: Sequence[Range], at: int, slack: Decimal) -> Range:
    result, *parts = ranges
    if at == 0:
        return product(*parts).widened(slack)
    return quotient(result.widened(slack), parts[2 - at])


def _at_most(ranges: Sequence[Range], at: int, _: Decimal) -> Range:
    if at == 0:
        return Range(low=total(ranges[1:]).low)
    return Range(high=_sum(ranges, at, _).high)


def _between(ranges: Sequence[Range], at: int, _: Decimal) -> Range:
    """Of the parts, only one may have to be as great (or as little) as the result; which one, nobody knows."""
    return reduce(Range.join, ranges[1:]) if at == 0 else Range()


_LAWS = {Law.SUM: _sum, Law.PRODUCT: _product, Law.AT_MOST: _at_most, Law.BETWEEN: _between}
