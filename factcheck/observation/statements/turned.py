"""Words that turn a statement round: an opposite or a denial among otherwise equal words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factcheck.catalogue import areas
from factcheck.observation.statements.numbers import Number
from factcheck.observation.statements.vocabulary import contrasting, opposites
from factcheck.observation.statements.wording import Wording
from factcheck.text.fold import key

_MOST = 0.45  # part of a claim that one sentence must say alone before its denial turns the whole
_BESIDE = 0.6  # part of the words around a word that must stand around its opposite as well
_NEXT = 0.3  # the same where the first telling word behind both is one
_NAMED = 0.5  # part of the words around a name that must stand around another in its place
_BEFORE = 4  # words before a number that tell its direction

Turn = tuple[str, str]  # the claim's word or phrase, and what is printed in its place, both as printed


def turns(said: Wording, near: Sequence[Wording]) -> tuple[Turn, ...]:
    """Where a sentence prints the opposite of a claim's word, or denies what it says, among the same words."""
    turned = [*_opposed(said, near, opposites()), *_before_numbers(said, near), *_renamed(said, near)]
    for one in (one for one in near if len(said.words & one.words) >= _MOST * len(said.words)):
        turned += _denied(said, one) + [(plain, denial) for denial, plain in _denied(one, said)]
    return tuple(dict.fromkeys(turned))


def contrasts(said: Wording, near: Sequence[Wording]) -> tuple[Turn, ...]:
    """Where a sentence speaks of another kind of the same: profit before tax says nothing of profit after tax."""
    return tuple(_opposed(said, near, contrasting()))


def _opposed(said: Wording, near: Sequence[Wording], table: Mapping[str, frozenset[str]]) -> Iterator[Turn]:
    printed = frozenset().union(*(one.tokens for one in near))
    for at, word in enumerate(said.tokens):
        for other in sorted(table.get(word, ())) if word not in printed else ():
            places = (one.all[place] for one in near for place in one.places(other) if _instead(said, at, one, place))
            if (found := next(places, None)) is not None:
                yield said.all[at].printed, found.printed


def _instead(said: Wording, at: int, one: Wording, place: int) -> bool:
    """Whether a word stands where another has its opposite: among most of the same words, or right before the same."""
    if _among(said, at, one, place):
        return True
    behind = said.telling_behind(at)
    return behind is not None and behind == one.telling_behind(place) and _among(said, at, one, place, _NEXT)


def _among(said: Wording, at: int, one: Wording, place: int, part: float = _BESIDE) -> bool:
    """Whether that part of the words on either side of two places is the same."""
    mine, theirs = said.beside(at), one.beside(place)
    return len(mine & theirs) >= part * max(1, len(mine))


def _renamed(said: Wording, near: Sequence[Wording]) -> Iterator[Turn]:
    """A name that nobody prints where a sentence prints another among the same words."""
    held = said.held(near)
    for at, word in enumerate(said.all):
        if at and word.is_name and word.form in said.words - held:
            found = next(_other_names(said, at, near), None)
            if found is not None:
                yield said.name_at(at), found


def _other_names(said: Wording, at: int, near: Sequence[Wording]) -> Iterator[str]:
    """The names that sentences print where a claim has another."""
    for one in near:
        for place, other in enumerate(one.all):
            is_other = place and other.is_name and other.form in one.words and other.form not in said.tokens
            if is_other and _among(said, at, one, place, _NAMED) and not _is_alias(said.all[at].printed, other.printed):
                yield one.name_at(place)


def _is_alias(one: str, other: str) -> bool:
    """Whether two words are names of one place: Úc, Australia."""
    return any({key(one), key(other)} <= names for names in _area_names())


@lru_cache(maxsize=1)
def _area_names() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(key, (area.name, *area.vi, *area.en))) for area in areas().by_id.values())


def _before_numbers(said: Wording, near: Sequence[Wording]) -> Iterator[Turn]:
    """A number that rises in the claim and falls in print."""
    for number in said.numbers:
        alike = [other for one in near for other in one.numbers if number.same(other)]
        if alike and number.is_telling:
            other = max(alike, key=number.likeness)
            for word, opposite in _directions(number, other):
                yield said.printed[word], next(one.printed[opposite] for one in near if opposite in one.printed)


def _directions(number: Number, other: Number) -> Iterator[tuple[str, str]]:
    """Words before a number and their opposites before the other, as forms."""
    mine, theirs = number.before[:_BEFORE], other.before[:_BEFORE]
    for word in mine:
        for opposite in sorted(opposites().get(word, frozenset()) & set(theirs)):
            if word not in theirs and opposite not in mine:
                yield word, opposite


def _denied(denying: Wording, saying: Wording) -> list[Turn]:
    """What one text denies and another says among the same words, as (denial, what is said)."""
    found = []
    for pair, (at, printed) in denying.denied.items():
        if pair not in saying.denied:
            places = [place for place in saying.places(pair[0]) if not saying.is_denied(place)]
            places = [place for place in places if saying.telling_behind(place) == pair[1]]
            if any(_among(denying, at, saying, place) for place in places):
                found.append((printed, " ".join(pair)))
    return found
