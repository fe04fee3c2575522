"""Whether a few sentences of one article say what a claim on any topic says, word for word and number for number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.observation.compare import Outcome
from factcheck.observation.wording import Number, Wording, opposites, wording

_SENTENCES = 3  # that may share in saying what the claim says
_GAIN = 0.08  # part of the claim's words that a further sentence must add
_SAID = 0.9  # part of the claim's words that must be said for it to be supported
_ALIKE = 0.7  # part that must be said for a number to be where another should be
_WHOLE = 0.4  # part that one sentence must say alone for its number to be the one that the claim has wrong
_ALMOST = 0.85  # part that must be said before a single word turns the whole
_PLACE = 3  # likeness from which a number stands where the claim's should
_SURE = 4  # likeness beyond which a number is known to stand in the claim's place
_SLOT = 2  # likeness of the words around two numbers from which they stand for the same
_MISSING = 2  # words that the article may nowhere say: a claim tells things in its own words


@dataclass(frozen=True, slots=True)
class Reading:
    """What sentences say of a claim.

    used: indices of the sentences that say most of it, best first; coverage: the part of its words that they hold;
    missing: words that the whole article nowhere says; differs: (the claim's number or word, the print's) where they
    clash; unsaid: numbers of the claim that the sentences do not print.
    """

    outcome: Outcome
    used: tuple[int, ...]
    coverage: float
    missing: tuple[str, ...]
    differs: tuple[tuple[str, str], ...]
    unsaid: tuple[str, ...]


def read(claim: str, sentences: Sequence[str]) -> Reading:
    """Lays a claim beside the sentences of one article that share words with it."""
    said = wording(claim)
    used = _best(said.words, sentences)
    near = [wording(sentences[at]) for at in used]
    words = frozenset().union(*(one.words for one in near))
    anywhere = frozenset().union(*(wording(sentence).words for sentence in sentences))
    coverage = len(said.words & words) / max(1, len(said.words))
    missing = tuple(word for word in dict.fromkeys(said.tokens) if word in said.words and word not in anywhere)
    printed = [number for one in near for number in one.numbers]
    counted = [number for number in said.numbers if number.is_counted]
    unsaid = [number for number in counted if not _is_printed(number, printed, sentences)]
    whole = [one for one in near if len(said.words & one.words) >= _WHOLE * len(said.words)]
    differs = [(number.printed, other.printed) for number in unsaid if (other := _instead(number, whole, counted))]
    turned = () if unsaid else _turned(said, near)
    outcome = _outcome(coverage, _strange(said, frozenset(missing)), missing, unsaid, [*differs, *turned])
    return Reading(outcome, used, coverage, missing, (*differs, *turned), tuple(number.printed for number in unsaid))


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
    if differs and len(differs) >= len(unsaid) and len(unsaid) <= 1 and coverage >= _ALIKE:
        return Outcome.CONTRADICTS
    if unsaid or strange:
        return Outcome.OPEN
    return Outcome.AGREES if coverage >= _SAID and len(missing) <= _MISSING else Outcome.OPEN


def _is_printed(number: Number, printed: Sequence[Number], sentences: Sequence[str]) -> bool:
    """Whether the sentences print a number where the claim has it, or the article does so elsewhere."""
    if number.is_list and all(any(str(other.value) == part for other in printed) for part in number.printed.split(",")):
        return True  # "lương tháng 13,14" is two numbers
    alike = [other for other in printed if number.same(other)]
    nearest = max((number.likeness(other) for other in alike), default=0)
    if any(number.likeness(other) > max(nearest, _SURE) for other in printed if not number.same(other)):
        return False  # another number stands just there
    if any(number.is_telling or number.likeness(other) for other in alike):
        return True
    elsewhere = (other for sentence in sentences for other in wording(sentence).numbers)
    return any(number.same(other) and number.likeness(other) >= _SLOT for other in elsewhere)


def _turned(said: Wording, near: Sequence[Wording]) -> tuple[tuple[str, str], ...]:
    """Words of the claim where a sentence that says all the rest prints the opposite between the same words."""
    turned: list[tuple[str, str]] = []
    for one in near:
        if len(said.words & one.words) >= _ALMOST * len(said.words):
            printed = frozenset(one.tokens) - frozenset(said.tokens)
            for word in said.tokens:
                others = () if word in one.tokens else opposites().get(word, frozenset()) & printed
                turned += [(word, other) for other in sorted(others) if said.around(word) & one.around(other)]
    return tuple(dict.fromkeys(turned))


def _best(words: frozenset[str], sentences: Sequence[str]) -> tuple[int, ...]:
    """The sentences that together hold most of the words, each adding some."""
    used: list[int] = []
    held: frozenset[str] = frozenset()
    while len(used) < _SENTENCES and len(used) < len(sentences):
        gains = [len((words & wording(sentence).words) - held) for sentence in sentences]
        best = max(range(len(sentences)), key=lambda at: (gains[at], -at))
        if gains[best] < max(1, _GAIN * len(words)):
            break
        used.append(best)
        held |= words & wording(sentences[best]).words
    return tuple(used)


def _instead(number: Number, sentences: Sequence[Wording], claimed: Sequence[Number]) -> Number | None:
    """The number that a sentence prints where the claim has this one, and that is not this one rounded.

    The sentence must hold all words that stand around the claim's number: "giảm 79 hộ" has no place where only
    "142 hộ" is printed, and what a claim has reckoned ("còn lại 7") is in no sentence at all.
    """
    told = [one for one in sentences if number.context <= frozenset(one.tokens)]
    free = [
        other
        for one in told
        for other in one.numbers
        if other.kind == number.kind and not number.rounds(other) and not any(other.same(mine) for mine in claimed)
    ]
    if not free:
        return None
    best = max(free, key=number.likeness)
    # dates and years are few: the only other one is likelier to stand for it than one count among many
    alone = (number.kind != "count") * (1 + (len({other.value for other in free}) == 1))
    return best if number.likeness(best) + alone >= _PLACE else None
