"""Whether two figures that are laid side by side are of one thing.

Two numbers that agree are a sign that the same is meant: a period may be carried over, an estimate stands beside what
it estimates, a subject may be told in a word more. Two that differ need the rules by which one print may contradict
another (`same`) and sentences that say their scope (`scope`), or articles that tell one story.
"""

from __future__ import annotations

from datetime import date

from factcheck.model import Fact, Period, Status
from factcheck.model.dataclass import replace
from factcheck.observation.compare import Outcome, compare
from factcheck.observation.producers import producer
from factcheck.observation.same import both_print_both, other_kind, same_observation, same_sides, same_subject
from factcheck.observation.scope import prints_other, same_scope
from factcheck.observation.subjects import content

_FEW = 2  # words that one of two subjects may have beyond the other
_TELLING = 100  # steps of the last printed place from which a number is hardly met by chance
_NEVER = Period(date.min, None)


def agreeing(one: Fact, other: Fact) -> bool:
    """Whether two figures agree and are of one thing."""
    if not one.quantity.interval.meets(other.quantity.interval):  # most pairs, told at once
        return False
    if one.origin == other.origin and not agree(one, other):
        return False
    return _may_be_equal(one, other) and _is_bounded(one) and _is_bounded(other) and _is_of_one_thing(one, other)


def differing(one: Fact, other: Fact, *, story: bool) -> bool:
    """Whether two figures are of one thing though they differ, or agree only in not excluding each other.

    story: their articles agree in so many figures that they tell of the same things.
    """
    if one.origin == other.origin:
        return same_observation(one, other)
    if story:
        return not prints_other(one, other) and _is_of_one_thing(one, other)
    if producer(one) is not None and producer(one) == producer(other):
        return same_observation(one, other, revised=True)  # one office's two prints, the later a revision perhaps
    return same_observation(_settled(one), _settled(other)) and same_scope(one, other)


def _is_of_one_thing(one: Fact, other: Fact) -> bool:
    """Whether every side of two figures is the same; one sentence prints two because they are of two things."""
    if one.origin == other.origin and one.place.quote == other.place.quote:
        return False
    first, second = _placed(_settled(one)), _placed(_settled(other))
    return (
        same_sides(first, second)
        and (same_subject(one, other) or _one_in_other(one, other))
        and not both_print_both(one, other)
        and not other_kind(one, other)
    )


def _settled(fact: Fact) -> Fact:
    """The fact with what a row allows for put aside."""
    period = replace(fact.period, inferred=False, approximate=False) if fact.period else _NEVER
    status = Status.ACTUAL if fact.status is Status.ESTIMATE else fact.status
    return replace(fact, period=period, status=status)


def _placed(fact: Fact) -> Fact:
    """Where neither text says whose figure it is, it is the same unknown's, if the catalogue knows what it is of."""
    unplaced = fact.area is None and fact.holder is None and fact.indicator is not None
    return replace(fact, area="") if unplaced else fact


def _one_in_other(one: Fact, other: Fact) -> bool:
    """Whether one subject holds the words of the other, and hardly more or with a number not met by chance."""
    unit = one.quantity.unit or ""
    first, second = (frozenset(content(fact.subject, unit)) for fact in (one, other))
    if one.quantity.out_of != other.quantity.out_of or not (first <= second or second <= first):
        return False
    told = one.indicator is not None and _is_telling(one)
    return bool(first and second) and (len(first ^ second) <= _FEW or told)


def _is_telling(fact: Fact) -> bool:
    value = fact.quantity.value
    return value is not None and abs(value) >= _TELLING * fact.quantity.step


def _is_bounded(fact: Fact) -> bool:
    """Whether the print has two ends: "more than 10" agrees with far too much for that to be a sign."""
    return None not in {fact.quantity.low, fact.quantity.high}


def agree(one: Fact, other: Fact) -> bool:
    """Whether each print supports the other."""
    return set(_outcomes(one, other)) == {Outcome.AGREES}


def _may_be_equal(one: Fact, other: Fact) -> bool:
    """Whether one print supports the other, at least one way round."""
    outcomes = _outcomes(one, other)
    return Outcome.AGREES in outcomes and Outcome.CONTRADICTS not in outcomes


def _outcomes(one: Fact, other: Fact) -> tuple[Outcome, Outcome]:
    return compare(one.quantity, other.quantity).outcome, compare(other.quantity, one.quantity).outcome
