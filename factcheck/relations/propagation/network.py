"""Constraints joined where they speak of one value."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from factcheck.model import Fact, Measure, Status
from factcheck.observation.compare import Outcome, coarse, compare
from factcheck.relations.contract import Constraint, Law, Operand
from factcheck.relations.propagation.arithmetic import Range
from factcheck.relations.reading.observed import NAMED, Observed, observed, roughly

# what is reckoned from other figures is as often cut off as rounded: 62,7 % is printed as 62 %
_RECKONED = frozenset(Measure) - {Measure.LEVEL}
_CUT_FROM = 10  # last places: of a single digit nothing is cut off
_NEAR = 400  # characters
_SAME_VINTAGE = 45  # days: figures printed further apart may have been revised in between


@dataclass(frozen=True)
class Network:
    """Constraints that hang together. values[i]: the names of the values of constraint i's operands, result first;
    prints: the figures that print a value.
    """

    constraints: tuple[Constraint, ...]
    values: tuple[tuple[Hashable, ...], ...]
    prints: dict[Hashable, tuple[Fact, ...]]

    def only(self, facts: frozenset[str]) -> Network:
        """What is left of the network when just these figures are believed."""
        kept = [
            left
            for constraint, values in zip(self.constraints, self.values, strict=True)
            if (left := _left_of(constraint, values, facts)) is not None
        ]
        prints = {value: tuple(fact for fact in own if fact.id in facts) for value, own in self.prints.items()}
        return Network(
            tuple(one for one, _ in kept),
            tuple(values for _, values in kept),
            {value: own for value, own in prints.items() if own},
        )

    def without(self, constraint: Constraint) -> Network:
        """The same with one constraint less; a value that it alone bound is gone."""
        kept = [
            (one, values) for one, values in zip(self.constraints, self.values, strict=True) if one is not constraint
        ]
        bound = {value for _, values in kept for value in values}
        prints = {value: own for value, own in self.prints.items() if value in bound}
        return Network(tuple(one for one, _ in kept), tuple(values for _, values in kept), prints)

    def with_fact(self, new: Fact) -> Network:
        """The same with one figure read otherwise."""
        constraints = tuple(constraint.with_fact(new) for constraint in self.constraints)
        prints = {
            value: tuple(new if fact.id == new.id else fact for fact in own) for value, own in self.prints.items()
        }
        return Network(constraints, self.values, prints)

    @property
    def checked(self) -> tuple[Constraint, ...]:
        """The constraints whose figures say something of each other: what nobody prints is bound by another one too."""
        users = Counter(value for own in self.values for value in own)
        return tuple(
            constraint
            for constraint, own in zip(self.constraints, self.values, strict=True)
            if all(value in self.prints or users[value] > 1 for value in own)
        )

    @property
    def facts(self) -> frozenset[str]:
        """The ids of all printed figures in it."""
        bound = {fact.id for constraint in self.constraints for fact in constraint.facts}
        return frozenset(bound | {fact.id for own in self.prints.values() for fact in own})


def printed_in(network: Network) -> tuple[Fact, ...]:
    """All figures of a network."""
    bound = (fact for constraint in network.constraints for fact in constraint.facts)
    return tuple(
        {fact.id: fact for fact in (*bound, *(one for own in network.prints.values() for one in own))}.values()
    )


def _left_of(
    constraint: Constraint, values: tuple[Hashable, ...], facts: frozenset[str]
) -> tuple[Constraint, tuple[Hashable, ...]] | None:
    """A constraint while all its figures are believed; some parts alone are no more than the whole either."""
    if all(fact.id in facts for fact in constraint.facts):
        return constraint, values
    believed = [at for at, part in enumerate(constraint.parts) if part.fact is not None and part.fact.id in facts]
    if constraint.law is not Law.AT_MOST or constraint.anchor.id not in facts or not believed:
        return None
    fewer = replace(constraint, parts=tuple(constraint.parts[at] for at in believed))
    return fewer, (values[0], *(values[at + 1] for at in believed))


def possible(fact: Fact) -> Range:
    """What a print allows as it is most likely read, rounding, hedges and cut-off places included."""
    found = coarse(fact.quantity)
    return _uncut(fact) or Range(found.low, found.high)


def _uncut(fact: Fact) -> Range | None:
    """What a reckoned figure stands for if its last place may have been cut off as well as rounded."""
    value, step = fact.quantity.value, fact.quantity.step
    if fact.measure not in _RECKONED or fact.quantity.hedge or value is None or abs(value) < _CUT_FROM * step:
        return None
    half = step / 2
    return Range(value - half, value + step) if value > 0 else Range(value - step, value + half)


def networks(constraints: Iterable[Constraint], printed: Printed) -> Iterator[Network]:
    """Constraints in groups that share values, in the order of the texts; groups share nothing with each other."""
    ordered = sorted(constraints, key=_order)
    named = [
        tuple(printed.value(operand, constraint.anchor) for operand in constraint.operands) for constraint in ordered
    ]
    groups = _Groups()
    for values in named:
        groups.join(values)
    together: dict[Hashable, list[int]] = defaultdict(list)
    for index, values in enumerate(named):
        together[groups.of(values[0])].append(index)
    for indices in together.values():
        group = {value for index in indices for value in named[index]}
        yield Network(
            tuple(ordered[index] for index in indices),
            tuple(named[index] for index in indices),
            {value: printed.of(value) for value in group if printed.of(value)},
        )


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


class Printed:
    """Which figures print which value.

    Two figures print one value where all that says what they are is the same, the numbers can be one, and they are of
    one vintage: of one article, or else of articles so near in time that nothing was revised between them.
    """

    def __init__(self, facts: Iterable[Fact], constraints: Iterable[Constraint]) -> None:
        # "sẽ đạt 62.000, vượt 6,9% kế hoạch" speaks of what will be, and is not the plan itself
        measured = {
            constraint.result.fact.id
            for constraint in constraints
            if constraint.result.fact and any(_is_plan(part) for part in constraint.parts)
        }
        self._rough: dict[Hashable, list[Fact]] = defaultdict(list)
        self._found: dict[Hashable, tuple[Fact, ...]] = {}
        for fact in facts:
            if fact.measure in NAMED and fact.period is not None and fact.asserted and fact.id not in measured:
                self._rough[roughly(fact, fact.period.dates)].append(fact)

    def value(self, operand: Operand, anchor: Fact) -> Hashable:
        """The name of an operand's value; as a side effect, `of` knows who prints it."""
        fact = operand.fact or operand.meant
        name = observed(fact) if fact is not None and (operand.fact is None or fact.measure is Measure.LEVEL) else None
        if name is not None and name.indicator is None and name.holder is None:
            name = None  # a subject's words alone are too easily those of something else
        prints = self._prints(name, fact or anchor) if name is not None else ()
        if operand.fact is not None and operand.fact not in prints:
            self._found[operand.fact.id] = (operand.fact,)
            return operand.fact.id
        # what nobody prints is one value in two sentences only where they name whose it is: subjects say too little
        if not prints and (name is None or name.holder is None):
            return operand.about
        value = tuple(fact.id for fact in prints) or (anchor.origin, name)
        self._found[value] = prints
        return value

    def of(self, value: Hashable) -> tuple[Fact, ...]:
        """Who prints a value, in the order of the texts."""
        return self._found.get(value, ())

    def _prints(self, name: Observed, near: Fact) -> tuple[Fact, ...]:
        """The figures of that name, the article's own before others; none where they cannot all be one number.

        Without an owner only what stands near is of the same thing: "exports" are of rice here and of steel there.
        """
        found = [fact for fact in self._rough.get(name.rough, ()) if observed(fact) == name]
        own = [fact for fact in found if fact.origin == near.origin]
        if name.holder is None:
            own = [fact for fact in own if abs(fact.span.start - near.span.start) <= _NEAR]
        chosen = own or [fact for fact in found if name.holder is not None and _one_vintage(fact, near)]
        agreed = all(compare(chosen[0].quantity, fact.quantity).outcome is Outcome.AGREES for fact in chosen)
        return tuple(chosen) if agreed else ()


def _is_plan(operand: Operand) -> bool:
    return operand.meant is not None and operand.meant.status is Status.PLAN


def _one_vintage(one: Fact, other: Fact) -> bool:
    first, second = one.place.published, other.place.published
    if first is None or second is None:
        return first is second
    return abs((first - second).days) <= _SAME_VINTAGE
