"""Whether a few sentences of one article say what a claim on any topic says, word for word and number for number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.observation.compare import Outcome
from factcheck.observation.numbers import Number
from factcheck.observation.reckoning import Reckoning, reckoned
from factcheck.observation.turned import contrasts, turns
from factcheck.observation.wording import Wording, wording

_SENTENCES = 3  # that may share in saying what the claim says
_GAIN = 0.08  # part of the claim's words that a further sentence must add
_SAID = 0.9  # part of the claim's words that must be said for it to be supported
_ALIKE = 0.7  # part that must be said for a number to be where another should be
_WHOLE = 0.1  # part that one sentence must say alone for its number to be the one that the claim has wrong
_ALMOST = 0.85  # part that must be said before a single word turns the whole
_PLACE = 0.9  # likeness from which a number stands where the claim's should
_FAR = 1.3  # likeness from which a number of any sentence of the article stands in the claim's place
_ALONE = 0.3  # what it adds that there is only one other date or year
_EXCHANGED = 1.55  # likeness from which a claim has exchanged a number rather than reckoned its own
_SURE = 1.3  # likeness beyond which a number is known to stand in the claim's place
_SLOT = 0.6  # likeness of the words around two numbers from which they stand for the same
_MISSING = 2  # words that the article may nowhere say: a claim tells things in its own words


@dataclass(frozen=True, slots=True)
class Reading:
    """What sentences say of a claim.

    used: indices of the sentences that say most of it, best first; coverage: the part of its words that they hold;
    missing: words that the whole article nowhere says; differs: (the claim's number or word, the print's) where they
    clash; unsaid: numbers of the claim that the sentences do not print; reckoned: those of them that follow from
    two printed ones, and how.
    """

    outcome: Outcome
    used: tuple[int, ...]
    coverage: float
    missing: tuple[str, ...]
    differs: tuple[tuple[str, str], ...]
    unsaid: tuple[str, ...]
    reckoned: tuple[tuple[str, str], ...] = ()


def read(claim: str, sentences: Sequence[str]) -> Reading:
    """Lays a claim beside the sentences of one article that share words with it."""
    said = wording(claim)
    every = [wording(sentence) for sentence in sentences]
    used = _best(said, every)
    near = [every[at] for at in used]
    coverage = len(said.held(near)) / max(1, len(said.words))
    anywhere = said.held(every)
    missing = tuple(word for word in dict.fromkeys(said.tokens) if word in said.words and word not in anywhere)
    counted = [number for number in said.numbers if number.is_counted]
    unsaid = [number for number in counted if not _is_printed(number, near, every)]
    whole = [one for one in near if len(said.words & one.words) >= _WHOLE * len(said.words)]
    reckons = {number.printed: way for number in unsaid if (way := _reckoned(number, whole))}
    open_ = [number for number in unsaid if number.printed not in reckons]
    differs = [
        (number.printed, other.printed) for number in open_ if (other := _instead(number, whole, counted, every))
    ]
    turned = () if unsaid or coverage < _ALMOST else turns(said, near)
    strange = _strange(said, frozenset(missing)) | {word for word, _ in contrasts(said, near)}
    outcome = _outcome(coverage, strange, missing, unsaid, [*differs, *turned])
    if reckons and len(reckons) == len(unsaid) and not strange and coverage >= _ALIKE:
        outcome = Outcome.AGREES if all(way.is_sure for way in reckons.values()) else Outcome.OPEN
    told = tuple(dict.fromkeys([*(said.printed[word] for word in missing), *sorted(strange - set(missing))]))
    not_said = tuple(number.printed for number in unsaid)
    return Reading(
        outcome,
        used,
        coverage,
        told,
        (*differs, *turned),
        not_said,
        tuple((number, way.how) for number, way in reckons.items()),
    )


def _strange(said: Wording, missing: frozenset[str]) -> frozenset[str]:
    """What the claim tells beyond the article: names, and phrases of two words, that the article nowhere says."""
    phrases = {word for pair in pairwise(said.tokens) if missing.issuperset(pair) for word in pair}
    return (said.names & missing) | phrases


def _outcome(
    coverage: float,
    strange: Collection[str],
    missing: Sequence[str],
    unsaid: Sequence[Number],
    differs: Sequence[object],
) -> Outcome:
    """strange: what the article does not tell. Where two numbers differ, the claim rather reckons than errs."""
    if differs and len(differs) >= len(unsaid) and coverage >= _ALIKE:
        return Outcome.CONTRADICTS
    if unsaid or strange:
        return Outcome.OPEN
    return Outcome.AGREES if coverage >= _SAID and len(missing) <= _MISSING else Outcome.OPEN


def _is_printed(number: Number, near: Sequence[Wording], every: Sequence[Wording]) -> bool:
    """Whether the sentences print a number where the claim has it, or the article does so elsewhere."""
    printed = [other for one in near for other in one.numbers]
    if number.is_list and all(any(str(other.value) == part for other in printed) for part in number.printed.split(",")):
        return True  # "lương tháng 13,14" is two numbers
    alike = [other for other in printed if number.same(other)]
    nearest = max((number.likeness(other) for other in alike), default=0)
    if any(number.likeness(other) > max(nearest, _SURE) for other in printed if not number.same(other)):
        return False  # another number stands just there
    if any(number.is_telling or number.likeness(other) for other in alike):
        return True
    elsewhere = [other for one in every for other in one.numbers if number.same(other)]
    if number.kind != "count" and elsewhere and not any(number.may_stand_for(other) for other in printed):
        return True  # the day is told once, in another sentence
    return any(number.likeness(other) >= _SLOT for other in elsewhere)


def _best(said: Wording, sentences: Sequence[Wording]) -> tuple[int, ...]:
    """The sentences that together hold most of the words, each adding some."""
    used: list[int] = []
    held: frozenset[str] = frozenset()
    holds = [said.held([sentence]) for sentence in sentences]
    while len(used) < _SENTENCES and len(used) < len(sentences):
        best = max(range(len(sentences)), key=lambda at: (len(holds[at] - held), -at))
        if len(holds[best] - held) < max(1, _GAIN * len(said.words)):
            break
        used.append(best)
        held |= holds[best]
    return tuple(used)


def _instead(number: Number, sentences: Sequence[Wording], claimed: Sequence[Number], every) -> Number | None:
    """The number that a sentence prints where the claim has this one, and that is not this one rounded."""
    free = [other for one in sentences for other in one.numbers if _may_replace(number, other, claimed)]
    if not free:
        far = [other for one in every for other in one.numbers if _may_replace(number, other, claimed)]
        best = max(far, key=number.likeness, default=None)
        return best if best is not None and number.likeness(best) >= _FAR else None
    best = max(free, key=number.likeness)
    # dates and years are few: the only other one is likelier to stand for it than one count among many
    alone = _ALONE * (number.kind != "count" and len({other.value for other in free}) == 1)
    in_words = not number.printed[0].isdecimal()  # "hai triệu" is oftener reckoned than copied
    return best if number.likeness(best) + alone >= (_EXCHANGED if in_words else _PLACE) else None


def _reckoned(number: Number, sentences: Sequence[Wording]) -> Reckoning | None:
    """How a claim may have reckoned a number, unless it stands among the very words of another."""
    printed = [other for one in sentences for other in one.numbers]
    if any(number.likeness(other) >= _EXCHANGED for other in printed):
        return None
    return reckoned(number, printed)


def _may_replace(number: Number, other: Number, claimed: Sequence[Number]) -> bool:
    """Whether a printed number is of the claim's kind, but neither it nor another of the claim's numbers."""
    return (
        number.may_stand_for(other) and not number.rounds(other) and other.value not in {mine.value for mine in claimed}
    )
