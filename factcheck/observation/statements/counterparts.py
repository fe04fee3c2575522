"""Which printed number stands where a claim has its own: the same one, another, or none."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from factcheck.observation.statements.numbers import Number, Value
from factcheck.observation.statements.reckoning import Reckoning, reckoned
from factcheck.observation.statements.vocabulary import halving_words, rate_words
from factcheck.observation.statements.wording import Wording

_PLACE = 0.9  # likeness from which a number stands where the claim's should
_DATED = 0.6  # the same for a date or year that is the only other one, or another in one part or digit only
_FAR = 1.3  # likeness from which a number of any sentence of the article stands in the claim's place
_EXCHANGED = 1.55  # likeness from which a claim has exchanged a number rather than reckoned its own
SURE = 1.3  # likeness beyond which a number is known to stand in the claim's place
_SLOT = 0.6  # likeness of the words around two numbers from which they stand for the same


def is_printed(number: Number, near: Sequence[Wording], every: Sequence[Wording]) -> bool:
    """Whether the sentences print a number where the claim has it, or the article does so elsewhere."""
    printed = [other for one in near for other in one.numbers]
    if number.is_list and all(any(str(other.value) == part for other in printed) for part in number.printed.split(",")):
        return True  # "lương tháng 13,14" is two numbers
    alike = [other for other in printed if number.same(other)]
    nearest = max((number.likeness(other) for other in alike), default=0)
    if any(number.likeness(other) > max(nearest, SURE) for other in printed if not number.same(other)):
        return False  # another number stands just there
    if any(number.is_telling or number.likeness(other) for other in alike):
        return True
    elsewhere = [other for one in every for other in one.numbers if number.same(other)]
    if number.kind != "count" and elsewhere and not any(number.likeness(other) >= _DATED for other in printed):
        return True  # the day is told once, in another sentence
    return any(number.likeness(other) >= _SLOT for other in elsewhere)


def counterpart(
    number: Number, near: Sequence[Wording], every: Sequence[Wording], claimed: Sequence[Number]
) -> Number | None:
    """The number that a sentence prints where the claim has this one, and that is not this one rounded."""
    if any(mine.before[:1] and mine.before[0] in rate_words() for mine in claimed):
        return None  # "cứ 10 người có 3": both are reckoned
    free = [other for one in near for other in one.numbers if _may_replace(number, other, claimed)]
    if not free:
        return _far_counterpart(number, every, claimed)
    best = max(free, key=number.likeness)
    return best if number.likeness(best) >= _from_where(number, best, {other.value for other in free}) else None


def _from_where(number: Number, other: Number, free: Collection[Value]) -> float:
    """The likeness from which another number stands where this one should; free: the values that might."""
    if number.kind != "count":
        # dates and years are few: the only other one is likelier to stand for it than one count among many
        return _DATED if number.is_slip(other) or len(free) == 1 else _PLACE
    return _PLACE if number.printed[0].isdecimal() else _EXCHANGED  # "hai triệu" is oftener reckoned than copied


def _far_counterpart(number: Number, every: Sequence[Wording], claimed: Sequence[Number]) -> Number | None:
    """The number of any sentence of the article that stands among nearly the same words."""
    far = [other for one in every for other in one.numbers if _may_replace(number, other, claimed)]
    best = max(far, key=number.likeness, default=None)
    return best if best is not None and number.likeness(best) >= _FAR else None


def how_reckoned(number: Number, sentences: Sequence[Wording]) -> Reckoning | None:
    """How a claim may have reckoned a number, unless it stands among the very words of another."""
    printed = [other for one in sentences for other in one.numbers]
    likest = max((number.likeness(other) for other in printed), default=0)
    if likest >= _EXCHANGED:
        return None
    halved = likest < SURE or any(word in halving_words() for one in sentences for word in one.syllables)
    return reckoned(number, printed, halved=halved)


def _may_replace(number: Number, other: Number, claimed: Sequence[Number]) -> bool:
    """Whether a printed number is of the claim's kind, but neither it nor another of the claim's numbers."""
    return (
        number.may_stand_for(other) and not number.rounds(other) and other.value not in {mine.value for mine in claimed}
    )
