"""What one article says twice, as headline and body or summary and detail do, with a slip in one of the two numbers.

A writer who prints two numbers mostly means two things. So one number must be the other with a slip (a digit, two
digits exchanged, the scale or the decimal mark), neither may be printed anywhere else, nothing else may differ between
the two sentences, and the shorter one must be said again in the longer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.languages import Pack, detect, load
from factcheck.model import Fact
from factcheck.observation import Outcome, compare
from factcheck.observation.holders import same_holder
from factcheck.observation.same import other_kind
from factcheck.observation.scope import elsewhere, prints_other
from factcheck.observation.statements.wording import wording
from factcheck.relations.propagation.slips import slips

_SAID_AGAIN = 0.8  # part of the words of the shorter sentence that the longer one must say
_LEAST_WORDS = 4
_LEAST_DIGITS = 3  # shorter numbers are too often a slip apart by chance
_IN_HEADLINE = 2  # but a headline's, all of whose words are said again
_EXCHANGED = 2  # digits
_TABLE = 40  # figures of one kind


def said_twice(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of figures of one article that it prints for one thing and that cannot both be true, the later one first."""
    articles: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        articles[fact.origin].append(fact)
    for own in articles.values():
        yield from _Article(own).pairs()


class _Article:
    """The figures of one article."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._sentences: dict[int, list[Fact]] = defaultdict(list)
        self._kinds: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        for fact in facts:
            self._sentences[fact.place.quote_start].append(fact)
            self._kinds[_kind(fact)].append(fact)
        self._first = min(self._sentences)

    def pairs(self) -> Iterator[tuple[Fact, Fact]]:
        for kind in self._kinds.values():
            if 1 < len(kind) <= _TABLE:
                exact = [(fact, _figures(fact)) for fact in kind if fact.asserted and _digits(fact) >= _IN_HEADLINE]
                for (one, first), (other, second) in combinations(exact, 2):
                    if _look_alike(first, second) and self._is_slip_of_one(one, other, kind):
                        yield other, one

    def _is_slip_of_one(self, one: Fact, other: Fact, kind: Sequence[Fact]) -> bool:
        return (
            one.place.quote_start != other.place.quote_start
            and one.quantity.value != other.quantity.value  # told once more without a slip, as most are
            and (not _is_short(one, other) or one.place.quote_start == self._first)
            and self._same_time(one, other)
            and _nothing_differs(one, other)
            and _is_said_again(one, other)
            and self._only_they_differ(one, other)
            and _is_alone(one, kind)
            and _is_alone(other, kind)
            and _is_slip(one, other, self._pack)
        )

    def _same_time(self, one: Fact, other: Fact) -> bool:
        """Whether both are told of one time; a headline need not say it."""
        if one.period is None or other.period is None:
            undated = [fact for fact in (one, other) if fact.period is None]
            return len(undated) > 1 or undated[0].place.quote_start == self._first
        return one.period.dates == other.period.dates

    def _only_they_differ(self, one: Fact, other: Fact) -> bool:
        """Whether each other figure of a sentence is in the other one too, or nothing of its kind is there."""
        here, there = (self._sentences[fact.place.quote_start] for fact in (one, other))
        return all(
            any(_agree(fact, like) for like in there if like is not other)
            for fact in here
            if fact is not one and any(_kind(fact)[1:] == _kind(like)[1:] for like in there)
        )

    @property
    def _pack(self) -> Pack:
        return load(detect(" ".join(facts[0].place.quote for facts in self._sentences.values())))


def _kind(fact: Fact) -> tuple[object, ...]:
    return fact.status, fact.measure, fact.quantity.unit, fact.quantity.per, fact.moment, fact.asserted


def _digits(fact: Fact) -> int:
    """How many digits of a number say something; a number with a hedge or a range is not asked."""
    value = fact.quantity.value
    return 0 if value is None or fact.quantity.hedge else len(value.normalize().as_tuple().digits)


def _figures(fact: Fact) -> str:
    """The digits that are printed."""
    value, step = fact.quantity.value, fact.quantity.step
    return str(int(abs(value) / step)) if value is not None and step else ""


def _look_alike(one: str, other: str) -> bool:
    """Whether one slip may lead from digits to others; most pairs of numbers are told apart by that."""
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) <= _EXCHANGED
    return one.rstrip("0") == other.rstrip("0") or one.endswith(other) or other.endswith(one)


def _is_short(one: Fact, other: Fact) -> bool:
    return min(_digits(one), _digits(other)) < _LEAST_DIGITS


def _agree(one: Fact, other: Fact) -> bool:
    return compare(one.quantity, other.quantity).outcome is not Outcome.CONTRADICTS


def _is_alone(fact: Fact, kind: Sequence[Fact]) -> bool:
    """Whether no other figure of its kind agrees with it or stands in its sentence."""
    others = (other for other in kind if other is not fact)
    return not any(other.place.quote_start == fact.place.quote_start or _agree(fact, other) for other in others)


def _nothing_differs(one: Fact, other: Fact) -> bool:
    """Whether no side that both say differs."""
    return (
        _fits(one.indicator, other.indicator)
        and _fits(one.area, other.area)
        and (one.holder is None or other.holder is None or same_holder(one.holder, other.holder))
        and _fits(one.basis, other.basis)
        and (one.part_of is None) == (other.part_of is None)
        and one.quantity.out_of == other.quantity.out_of
        and not prints_other(one, other)
        and not other_kind(one, other)
        and elsewhere(one) == elsewhere(other)
    )


def _fits(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _is_said_again(one: Fact, other: Fact) -> bool:
    """Whether the longer sentence says most words of the shorter, and all its names."""
    first, second = wording(one.place.quote), wording(other.place.quote)
    shorter, longer = (first, second) if len(first.words) <= len(second.words) else (second, first)
    if len(shorter.words) < _LEAST_WORDS or not shorter.names <= set(longer.tokens):
        return False
    return len(shorter.held([longer])) >= (1 if _is_short(one, other) else _SAID_AGAIN) * len(shorter.words)


def _is_slip(one: Fact, other: Fact, pack: Pack) -> bool:
    """Whether one number is the other with a slip; a sign is none, since headlines leave it to their words."""
    pairs = ((one, other), (other, one))
    return any(slip.number == fact.quantity.value for meant, fact in pairs for slip in slips(meant, pack))
