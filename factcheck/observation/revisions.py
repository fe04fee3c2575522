"""Which of two prints of one figure replaced the other: a revision is no contradiction, the older print is stale.

The same named producer printed both, the one after the other; or their words say it (sơ bộ, điều chỉnh, chính thức).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from datetime import date
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from factcheck.languages import Cue, Lexicon, available, detect, load
from factcheck.languages.lexicon import tokens
from factcheck.model import Fact, Moment, Quantity, Status
from factcheck.model.dataclass import dataclass
from factcheck.model.standing import rank
from factcheck.observation.compare import Outcome, compare
from factcheck.observation.producers import producer
from factcheck.observation.same import REPORTED
from factcheck.observation.subjects import content
from factcheck.text.fold import bare, has_diacritics, normal

if TYPE_CHECKING:
    from factcheck.observation.rewordings import Stories

_MOST = 50  # different numbers of one series; more are a table, whose numbers only rarely round one another
_KINDS = ("vintage", "no_vintage", "predicate")
_FROM = frozenset({"from", "up_from", "down_from"})


class Vintage(IntEnum):
    """Which print of a figure its words say that it is."""

    PRELIMINARY = 1
    REVISED = 2
    FINAL = 3


@dataclass(frozen=True, slots=True)
class Revision:
    """A print and the one that replaced it. by_words: only their words tell, no producer is named in both."""

    older: Fact
    newer: Fact
    by_words: bool = False


class Revisions:
    """Knows of some facts when each number was first printed as a producer's, and so which of two is the older.

    A number that comes back after another replaced it stays the old one: who copies it copies a superseded print.
    Two texts of one story, printed within a day, are no two prints: where they differ, one of them is wrong.
    """

    def __init__(self, facts: Sequence[Fact], whole: Callable[[str], Sequence[Fact]] | None = None) -> None:
        """whole: gives all facts of an article; where it is not told, facts holds them."""
        self._facts, self._whole = facts, whole
        self._first: dict[Hashable, dict[Quantity, date]] = defaultdict(dict)
        for fact in facts:
            day = fact.place.published
            if day is not None and fact.period is not None and producer(fact) is not None:
                seen = self._first[_series(fact)]
                seen[fact.quantity] = min(day, seen.get(fact.quantity, day))

    @cached_property
    def _stories(self) -> Stories:
        from factcheck.observation.rewordings import Stories, by_origin  # noqa: PLC0415  (few figures have two prints)

        return Stories(self._whole or by_origin(self._facts))

    def revision(self, one: Fact, other: Fact) -> Revision | None:
        """Of two facts of one observation with different numbers the revision that they are, if they are one.

        What one article prints is none: it knows both. Nor does a paper replace what an official source prints.
        """
        if one.origin == other.origin or is_replaced(one) or is_replaced(other):
            return None
        found = self._by_words(one, other) or self._by_producer(one, other)
        return None if found is None or _is_below(found) else found

    def _by_words(self, one: Fact, other: Fact) -> Revision | None:
        first, second = vintage(one), vintage(other)
        if first is not None and second is not None and first != second:
            return Revision(*((one, other) if first < second else (other, one)), by_words=True)
        return None if first == second else _one_marked(one, other)

    def _by_producer(self, one: Fact, other: Fact) -> Revision | None:
        if producer(one) is None or producer(one) != producer(other):
            return None
        first, second = self.age(one), self.age(other)
        if first is None or second is None or first == second or self._stories.is_one(one, other):
            return None
        return Revision(*((one, other) if first < second else (other, one)))

    def age(self, fact: Fact) -> tuple[date, date] | None:
        """When a number, or one that it rounds, was first printed as the producer's, then when it was itself."""
        seen = self._first.get(_series(fact), {}) if fact.period is not None else {}
        own = seen.get(fact.quantity)
        if own is None:
            return None
        if len(seen) > _MOST:
            return own, own
        return min(day for number, day in seen.items() if number == fact.quantity or _agree(number, fact.quantity)), own


def _is_below(found: Revision) -> bool:
    """Whether the newer print is of a source that stands below the older one's."""
    return rank(found.newer.place.standing) < rank(found.older.place.standing)


def _one_marked(one: Fact, other: Fact) -> Revision | None:
    """Where one print says which it is: a later one replaces a first print, a revised one what was before."""
    marked, plain = (one, other) if vintage(one) is not None else (other, one)
    mine, theirs = marked.place.published, plain.place.published
    known = mine is not None and theirs is not None
    if vintage(marked) is Vintage.PRELIMINARY:
        is_later = not known or str(theirs) > str(mine)
        return Revision(marked, plain, by_words=True) if is_later else None
    is_earlier = not known or str(theirs) <= str(mine)
    return Revision(plain, marked, by_words=True) if is_earlier else None


def is_replaced(fact: Fact) -> bool:
    """Whether the text itself says that it holds no longer: được điều chỉnh từ 3,32% lên …"""
    from_, told = _words(fact.place.quote, *_within(fact))
    return told is Vintage.REVISED and (from_ or fact.moment is Moment.BEFORE)


def vintage(fact: Fact) -> Vintage | None:
    """Which print the words nearest to a figure say that it is."""
    return _words(fact.place.quote, *_within(fact))[1]


def _within(fact: Fact) -> tuple[int, int]:
    start = fact.span.start - fact.place.quote_start
    return start, start + fact.span.end - fact.span.start


@lru_cache(maxsize=4096)
def _words(quote: str, start: int, end: int) -> tuple[bool, Vintage | None]:
    """Whether "from" stands right before a figure; the last word for a print before it, else the first behind."""
    form = normal(quote)
    if _any_word().search(form.text) is None:  # most sentences: nothing else needs to be looked at
        return False, None
    code = detect(quote)
    is_bare = code == "vi" and not has_diacritics(quote)
    found, starts = tokens(bare(form.text) if is_bare else form.text)
    at = sum(place < form.offset(start) for place in starts)
    cues = _lexicon(code, is_bare).cues(found)
    from_ = any(cue.kind == "predicate" and cue.end == at and cue.value in _FROM for cue in cues)
    other = [cue for cue in cues if cue.kind == "no_vintage"]
    telling = [cue for cue in cues if cue.kind == "vintage" and not any(_overlap(cue, one) for one in other)]
    semicolons = [place for place, token in enumerate(found) if token == ";"]
    low = max((place for place in semicolons if place < at), default=0)
    high = min((place for place in semicolons if place >= at), default=len(found))
    before = [cue for cue in telling if low <= cue.start < at]
    behind = [cue for cue in telling if at <= cue.start < high]
    best = max(before, key=lambda cue: cue.end) if before else next(iter(behind), None)
    return from_, None if best is None else Vintage[str(best.value).upper()]


def _overlap(one: Cue, other: Cue) -> bool:
    return one.start < other.end and other.start < one.end


@lru_cache(maxsize=1)
def _any_word() -> re.Pattern[str]:
    phrases = (phrase for code in available() for phrase in load(code).words["vintage"])
    return re.compile("|".join(sorted({re.escape(form) for phrase in phrases for form in (phrase, bare(phrase))})))


@lru_cache(maxsize=8)
def _lexicon(code: str, is_bare: bool) -> Lexicon:
    words = {kind: load(code).words[kind] for kind in _KINDS}
    return Lexicon(words, {}, {}, bare) if is_bare else Lexicon(words, {}, {})


def _series(fact: Fact) -> Hashable:
    """What the prints of one figure share; words tell a subject where the catalogue knows none."""
    assert fact.period is not None
    about = fact.indicator or frozenset(content(fact.subject, fact.quantity.unit or ""))
    status = Status.ACTUAL if fact.status in REPORTED else fact.status
    return about, fact.area, fact.measure, status, fact.quantity.unit, fact.period.dates, producer(fact)


def _agree(one: Quantity, other: Quantity) -> bool:
    return compare(one, other).outcome is not Outcome.CONTRADICTS
