"""The same sentence printed twice with another figure: the first suspect of all, whatever the sentence is about."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from factcheck.model import Fact
from factcheck.text.fold import normal

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 6  # shorter sentences are headings and formulas that many articles share


def twins(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts at the same place of a sentence that two articles print alike but for its numbers.

    Only sentences that each article prints once are compared, and only between articles of one day or without a
    date: a weekly report repeats its sentences with new figures.
    """
    sentences: dict[tuple[str, int], list[Fact]] = defaultdict(list)
    for fact in facts:
        sentences[fact.origin, fact.place.quote_start].append(fact)
    alike: dict[str, list[list[Fact]]] = defaultdict(list)
    for sentence in sentences.values():
        form = skeleton(sentence[0].place.quote)
        if len(_WORD.findall(form)) >= _LEAST_WORDS:
            alike[form].append(sorted(sentence, key=lambda fact: fact.span))
    for group in alike.values():
        yield from _pairs(group)


def skeleton(quote: str) -> str:
    """A sentence with its numbers blanked out, folded."""
    return _DIGITS.sub("#", " ".join(normal(quote).text.split()))


def _pairs(group: list[list[Fact]]) -> Iterator[tuple[Fact, Fact]]:
    printed = Counter(sentence[0].origin for sentence in group)
    once = [sentence for sentence in group if printed[sentence[0].origin] == 1]
    for at, one in enumerate(once):
        for other in once[at + 1 :]:
            if len(one) == len(other) and _one_day(one[0], other[0]):
                yield from zip(one, other, strict=True)


def _one_day(one: Fact, other: Fact) -> bool:
    first, second = one.place.published, other.place.published
    return first is None or second is None or first == second
