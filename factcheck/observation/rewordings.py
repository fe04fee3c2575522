"""One story printed twice in other words: where its two texts differ in a figure, one of them is wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from math import ceil

from factcheck.catalogue.units import RATIO, is_counted
from factcheck.model import Fact, Measure
from factcheck.model.dataclass import dataclass
from factcheck.observation.compare import Outcome, compare
from factcheck.observation.statements.values import tells
from factcheck.observation.statements.wording import Wording, wording

COMMON = 20  # articles that may print one figure before it says nothing of which are one story
_ALIKE = 0.5  # part of the figures of the shorter article that the other must print as well
_ALIKE_LATER = 0.75  # the same where they are a day apart, or one of them bears no date
_FEWEST = 2  # figures that two texts of one story share at least
_SAME = 0.5  # part of the words of the shorter sentence that two sentences about one thing share
_SURELY_SAME = 0.9  # the same where only a word tells a rise from a fall
_MOVES = frozenset({Measure.GROWTH, Measure.CHANGE})
_WITH_FIGURES = 0.15  # what each figure that they share adds to it
_WORDS = 3  # words that they share at least
_BESIDE = 60  # characters on either side of a figure that say which it is

_ONE = Decimal(1)

_Print = tuple[object, ...]


@dataclass(frozen=True, eq=False)
class _Sentence:
    """A sentence with figures; facts in reading order."""

    facts: tuple[Fact, ...]

    @cached_property
    def said(self) -> Wording:
        return wording(self.quote)

    @property
    def quote(self) -> str:
        return self.facts[0].place.quote

    @cached_property
    def prints(self) -> frozenset[_Print]:
        return frozenset(fact.quantity.figure for fact in self.facts)


@dataclass(frozen=True, eq=False)
class _Article:
    """The sentences with figures of one article."""

    sentences: tuple[_Sentence, ...]

    @cached_property
    def prints(self) -> frozenset[_Print]:
        return frozenset().union(*(sentence.prints for sentence in self.sentences))

    @cached_property
    def quotes(self) -> frozenset[str]:
        return frozenset(sentence.quote for sentence in self.sentences)

    @property
    def published(self) -> date | None:
        return self.sentences[0].facts[0].place.published

    def without(self, other: _Article) -> _Article:
        """What the other article does not print word for word."""
        return _Article(tuple(one for one in self.sentences if one.quote not in other.quotes))


class Stories:
    """Knows which articles tell one story. whole: gives all facts of an article; it is asked only where it matters."""

    def __init__(self, whole: Callable[[str], Sequence[Fact]]) -> None:
        self._whole = whole
        self._read: dict[str, _Article] = {}

    def is_one(self, one: Fact, other: Fact) -> bool:
        """Whether two facts stand in texts of one story, which its papers print within a day."""
        first, second = self._article(one.origin), self._article(other.origin)
        return _is_one(first, second, len(first.prints & second.prints))

    def _article(self, origin: str) -> _Article:
        if origin not in self._read:
            self._read[origin] = _articles(self._whole(origin))[origin]
        return self._read[origin]


def by_origin(facts: Iterable[Fact]) -> Callable[[str], Sequence[Fact]]:
    """Gives of some facts those of an article."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[fact.origin].append(fact)
    return lambda origin: found.get(origin, ())


def rewordings(facts: Iterable[Fact], focus: Collection[str] = ()) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts that two texts of one story print for the same thing, and that cannot both be true.

    Texts of one day that share half of their figures are one story, a day apart or without a date three quarters. What
    both print word for word agrees; of the rest, sentences that share half of their words speak of the same, and a
    figure of one that the other text lacks is laid beside the one of its unit that the first lacks. focus: articles
    that must have a part in a pair.
    """
    articles = _articles(facts)
    for one, other in _one_story(articles, focus):
        left, right = articles[one], articles[other]
        rest, theirs = left.without(right), right.without(left)
        # both ways, because one text may say in two sentences what the other says in one
        for sentence in rest.sentences:
            yield from _clashes(sentence, rest, theirs)
        for sentence in theirs.sentences:
            yield from _clashes(sentence, theirs, rest)


def _articles(facts: Iterable[Fact]) -> dict[str, _Article]:
    found: dict[str, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        found[fact.origin][fact.place.quote_start].append(fact)
    return {
        origin: _Article(tuple(_Sentence(tuple(sorted(each, key=lambda fact: fact.span))) for each in of.values()))
        for origin, of in found.items()
    }


def _one_story(articles: dict[str, _Article], focus: Collection[str]) -> list[tuple[str, str]]:
    """Pairs of articles that print most of the same figures at one time."""
    printed: dict[_Print, list[str]] = defaultdict(list)
    for origin, article in articles.items():
        for each in article.prints:
            printed[each].append(origin)
    shared = Counter(
        pair for origins in printed.values() if len(origins) <= COMMON for pair in combinations(sorted(origins), 2)
    )
    return [
        (one, other)
        for (one, other), number in sorted(shared.items())
        if (not focus or one in focus or other in focus) and _is_one(articles[one], articles[other], number)
    ]


def _is_one(one: _Article, other: _Article, shared: int) -> bool:
    """Whether two texts that share so many figures tell one story; bulletins of two days look alike too."""
    apart = abs((one.published - other.published).days) if one.published and other.published else None
    if apart is not None and apart > 1:
        return False
    return shared >= shared_at_least(len(one.prints), len(other.prints), is_of_one_day=apart == 0)


def shared_at_least(one: int, other: int, *, is_of_one_day: bool) -> int:
    """How many figures two texts share if they tell one story and print so many each."""
    return max(_FEWEST, ceil((_ALIKE if is_of_one_day else _ALIKE_LATER) * min(one, other)))


def _clashes(sentence: _Sentence, mine: _Article, theirs: _Article) -> Iterator[tuple[Fact, Fact]]:
    """The figures of a sentence that differ from those of the sentence nearest to it."""
    near = [(score, other) for other in theirs.sentences if (score := _nearness(sentence, other)) >= _SAME]
    if not near:
        return
    score, best = max(near, key=lambda item: item[0])
    if score >= _SURELY_SAME:
        yield from _opposites(sentence, best)
    lacking = [fact for fact in best.facts if fact.quantity.figure not in mine.prints]
    for fact in sentence.facts:
        if fact.quantity.figure not in best.prints:
            other = _counterpart(fact, lacking)
            if other is not None:
                lacking.remove(other)
                yield fact, other


def _opposites(one: _Sentence, other: _Sentence) -> Iterator[tuple[Fact, Fact]]:
    """Of two sentences that print the same numbers in one order, those that rise or are dollars here, but not there."""
    if len(one.facts) != len(other.facts):
        return
    pairs = list(zip(one.facts, other.facts, strict=True))
    if any(first.quantity.figure[:-1] != second.quantity.figure[:-1] for first, second in pairs):
        return
    for first, second in pairs:
        told = first.asserted and second.asserted and first.measure is second.measure
        if told and (_is_turned(first, second) or _is_in_other_unit(first, second)):
            yield first, second


def _is_turned(one: Fact, other: Fact) -> bool:
    return one.measure in _MOVES and one.quantity.value == -(other.quantity.value or 0) != 0


def _is_in_other_unit(one: Fact, other: Fact) -> bool:
    """Whether a number is of two currencies or measures; what is counted has many names, and points are per cent."""
    units = {one.quantity.unit, other.quantity.unit}
    return len(units) == 2 and not any(unit is None or unit in RATIO or is_counted(unit) for unit in units)


def _nearness(one: _Sentence, other: _Sentence) -> float:
    """How surely two sentences speak of the same, from the words and figures that they share."""
    shared = one.said.held([other.said])
    if len(shared) < _WORDS:
        return 0.0
    shorter = min(len(one.said.words), len(other.said.words))
    return len(shared) / max(1, shorter) + _WITH_FIGURES * len(one.prints & other.prints)


def _counterpart(fact: Fact, lacking: Sequence[Fact]) -> Fact | None:
    """The figure of the same unit that stands among most of the same words."""
    fitting = [other for other in lacking if _may_differ(fact, other)]
    mine = _around(fact)
    return max(fitting, key=lambda other: (_same_unit(fact, other), len(mine & _around(other))), default=None)


def _may_differ(one: Fact, other: Fact) -> bool:
    if not (one.asserted and other.asserted):
        return False
    first, second = one.quantity, other.quantity
    if not (_same_unit(one, other) or (is_counted(first.unit) and is_counted(second.unit))):
        return False
    if first.value is None or second.value is None or (first.hedge is None) != (second.hedge is None):
        return compare(first, second).outcome is Outcome.CONTRADICTS
    # "about 40" told as "about 46": two texts of one story give one number, whatever the hedge allows
    step = max(first.step, second.step)
    return (abs(first.value) / step).quantize(_ONE) != (abs(second.value) / step).quantize(_ONE)


def _same_unit(one: Fact, other: Fact) -> bool:
    return (one.quantity.unit, one.quantity.per) == (other.quantity.unit, other.quantity.per)


def _around(fact: Fact) -> frozenset[str]:
    """The telling words on either side of a figure."""
    quote, start = fact.place.quote, fact.span.start - fact.place.quote_start
    end = start + fact.span.end - fact.span.start
    near = (quote[max(0, start - _BESIDE) : start], quote[end : end + _BESIDE])
    return frozenset(word for part in near for word in wording(part).tokens if tells(word))
