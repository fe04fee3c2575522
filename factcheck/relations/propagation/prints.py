"""Which figures print which value, and what a print allows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable

from factcheck.model import Fact, Measure, Status
from factcheck.observation.compare import Outcome, coarse, compare
from factcheck.relations.contract import Constraint, Operand
from factcheck.relations.propagation.arithmetic import Range
from factcheck.relations.reading.observed import NAMED, Observed, observed, roughly

# what is reckoned from other figures is as often cut off as rounded: 62,7 % is printed as 62 %
_RECKONED = frozenset(Measure) - {Measure.LEVEL}
_CUT_FROM = 10  # last places: of a single digit nothing is cut off
_NEAR = 400  # characters
SAME_VINTAGE = 45  # days: figures printed further apart may have been revised in between


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


class Printed:
    """Which figures print which value.

    Two figures print one value where all that says what they are is the same, the numbers can be one, and they are of
    one vintage: of one article, or else of articles so near in time that nothing was revised between them.
    """

    def __init__(self, facts: Iterable[Fact], constraints: Iterable[Constraint]) -> None:
        # "sẽ đạt 62.000, vượt 6,9% kế hoạch" speaks of what will be, and is not the plan itself
        self._measured = {
            constraint.result.fact.id
            for constraint in constraints
            if constraint.result.fact and any(_is_plan(part) for part in constraint.parts)
        }
        self._rough: dict[Hashable, list[Fact]] = defaultdict(list)
        self._found: dict[Hashable, tuple[Fact, ...]] = {}
        for fact in facts:
            if fact.period is not None and self._is_print(fact):
                self._rough[roughly(fact, fact.period.dates)].append(fact)

    def name(self, fact: Fact) -> Observed | None:
        """The name of the value that a figure prints; None if it prints none that has one."""
        return observed(fact) if fact.period is not None and self._is_print(fact) else None

    def asked(self, constraints: Iterable[Constraint]) -> list[Observed]:
        """The names of the values that constraints reckon with and that only others may print: those with a holder."""
        names = dict.fromkeys(_named(operand) for constraint in constraints for operand in constraint.operands)
        return [name for name in names if name is not None and name.holder is not None and not self._of_name(name)]

    def value(self, operand: Operand, anchor: Fact) -> Hashable:
        """The name of an operand's value; as a side effect, `of` knows who prints it."""
        name = _named(operand)
        prints = self._prints(name, operand.fact or operand.meant or anchor) if name is not None else ()
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

    def _is_print(self, fact: Fact) -> bool:
        return fact.measure in NAMED and fact.asserted and fact.id not in self._measured

    def _of_name(self, name: Observed) -> list[Fact]:
        """The figures of that name among those that were given."""
        return [fact for fact in self._rough.get(name.rough, ()) if observed(fact) == name]

    def _prints(self, name: Observed, near: Fact) -> tuple[Fact, ...]:
        """The figures of that name, the article's own before others; none where they cannot all be one number.

        Without an owner only what stands near is of the same thing: "exports" are of rice here and of steel there.
        """
        found = self._of_name(name)
        own = [fact for fact in found if fact.origin == near.origin]
        if name.holder is None:
            own = [fact for fact in own if abs(fact.span.start - near.span.start) <= _NEAR]
        chosen = own or [fact for fact in found if name.holder is not None and _one_vintage(fact, near)]
        agreed = all(compare(chosen[0].quantity, fact.quantity).outcome is Outcome.AGREES for fact in chosen)
        return tuple(chosen) if agreed else ()


def _named(operand: Operand) -> Observed | None:
    fact = operand.fact or operand.meant
    if fact is None or (operand.fact is not None and fact.measure is not Measure.LEVEL):
        return None
    name = observed(fact)
    # a subject's words alone are too easily those of something else
    return None if name is None or (name.indicator is None and name.holder is None) else name


def _is_plan(operand: Operand) -> bool:
    return operand.meant is not None and operand.meant.status is Status.PLAN


def _one_vintage(one: Fact, other: Fact) -> bool:
    first, second = one.place.published, other.place.published
    if first is None or second is None:
        return first is second
    return abs((first - second).days) <= SAME_VINTAGE
