"""The same sentence printed twice with another figure: the first suspect of all, whatever the sentence is about."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal

from factcheck.extract.quantities.numerals import digits
from factcheck.model import Fact
from factcheck.observation.prints import Prints
from factcheck.text.form import DIGITS, form

_Sentence = tuple[Fact, ...]  # the facts of one sentence, in reading order


def twins(facts: Iterable[Fact], focus: Collection[str] = ()) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts whose numbers differ at the same place of a sentence that two articles print alike otherwise.

    Where the number that differs is the only one and tells the time, the figures are the same, for two periods.
    A bound or a range counts by the numbers it prints: "tối đa 5%" is not "tối đa 3%", though both allow 2%. Only
    sentences that each article prints once are compared, and only between articles of one day or without a date: a
    weekly report repeats its sentences with new figures. focus: articles that must have a part in a pair.
    """
    sentences: dict[tuple[str, int], list[Fact]] = defaultdict(list)
    for fact in facts:
        sentences[fact.origin, fact.place.quote_start].append(fact)
    alike: dict[str, list[_Sentence]] = defaultdict(list)
    for sentence in sentences.values():
        shared = form(sentence[0].place.quote)
        if shared is not None:
            alike[shared].append(tuple(sorted(sentence, key=lambda fact: fact.span)))
    prints = Prints(_figures, _origin, focus)
    for group in alike.values():
        for tried in prints.pairs(_printed_once(group)):
            pair = next(((one, other) for one, other in tried if _comparable(one, other)), None)
            yield from _differences(*pair) if pair else ()


def _differences(one: _Sentence, other: _Sentence) -> Iterator[tuple[Fact, Fact]]:
    """The facts at which the numbers of two sentences differ by more than rounding."""
    numbers = zip(_numbers(one), _numbers(other), strict=True)
    differing = [(mine, theirs) for mine, theirs in numbers if not same_print(mine[0], theirs[0])]
    pairs = dict.fromkeys((_covering(one, mine), _covering(other, theirs)) for mine, theirs in differing)
    if len(differing) == 1 and next(iter(pairs)) == (None, None):
        yield from _at_another_time(one, other)
    for first, second in pairs:
        if first and second and _same_unit_and_time(first, second) and first.asserted and second.asserted:
            yield first, second


def _at_another_time(one: _Sentence, other: _Sentence) -> Iterator[tuple[Fact, Fact]]:
    """The first figure that each prints for another period: but for the one number that tells it, all is alike."""
    for first, second in zip(one, other, strict=False):
        times = [fact.period for fact in (first, second) if fact.period is not None and not fact.period.inferred]
        is_same = first.quantity == second.quantity and first.asserted and second.asserted
        if is_same and len(times) == 2 and times[0].dates != times[1].dates:
            yield first, second
            return


def _same_unit_and_time(one: Fact, other: Fact) -> bool:
    # the numbers of a sentence may be years: with another one it tells of another time
    times = {fact.period.dates for fact in (one, other) if fact.period is not None and not fact.period.inferred}
    return one.quantity.unit == other.quantity.unit and len(times) <= 1


def same_print(one: str, other: str) -> bool:
    """Whether two printed numbers may be one: equal, or equal once rounded to the coarser; by either convention."""
    return any(
        (left / step).quantize(Decimal(1)) == (right / step).quantize(Decimal(1))
        for mark in ",."
        for left, own in digits(one, mark, mark)
        for right, theirs in digits(other, mark, mark)
        if (step := max(own, theirs))
    )


def _numbers(sentence: _Sentence) -> list[re.Match[str]]:
    return list(DIGITS.finditer(sentence[0].place.quote))


def _covering(sentence: _Sentence, number: re.Match[str]) -> Fact | None:
    at = sentence[0].place.quote_start + number.start()
    return next((fact for fact in sentence if fact.span.start <= at < fact.span.end), None)


def _figures(sentence: _Sentence) -> tuple[object, ...]:
    return sentence[0].place.published, *(number[0] for number in _numbers(sentence))


def _origin(sentence: _Sentence) -> str:
    return sentence[0].origin


def _printed_once(group: list[_Sentence]) -> list[_Sentence]:
    printed = Counter(_origin(sentence) for sentence in group)
    return [sentence for sentence in group if printed[_origin(sentence)] == 1]


def _comparable(one: _Sentence, other: _Sentence) -> bool:
    first, second = one[0].place.published, other[0].place.published
    return first is None or second is None or first == second
