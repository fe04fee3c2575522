"""Whether a few sentences of one article say what a claim on any topic says, word for word and number for number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from factcheck.model.dataclass import dataclass
from factcheck.observation.compare import Outcome
from factcheck.observation.statements.counterparts import SURE, counterpart, how_reckoned, is_printed
from factcheck.observation.statements.numbers import Number
from factcheck.observation.statements.ranks import reranked
from factcheck.observation.statements.reckoning import Reckoning
from factcheck.observation.statements.turned import contrasts, turns
from factcheck.observation.statements.vocabulary import contrasting, opposites
from factcheck.observation.statements.wording import Wording, wording

_SENTENCES = 3  # that may share in saying what the claim says
_GAIN = 0.08  # part of the claim's words that a further sentence must add
_SAID = 0.9  # part of the claim's words that must be said for it to be supported
_SCATTERED = 0.04  # what it adds that no two words side by side are unsaid: who tells more tells it in a phrase
_ALIKE = 0.7  # part that must be said for a number to be where another should be
_HALF = 0.5  # part that must be said for a number among the very same words to be the wrong one
_WHOLE = 0.1  # part that one sentence must say alone for its number to be the one that the claim has wrong
_ALMOST = 0.8  # part that must be said before a single word turns the whole
MOST = 60  # numbers of one claim that are looked for: each is laid beside each of the article's
_RECKONED = 8  # numbers of one claim that may have been reckoned
_MISSING = 2  # words that the article may nowhere say: a claim tells things in its own words


@dataclass(frozen=True, slots=True)
class Reading:
    """What sentences say of a claim.

    used: indices of the sentences that say most of it, best first; coverage: the part of its words that they hold;
    missing: words that the whole article nowhere says; differs: (the claim's number or word, the print's) where they
    clash; unsaid: numbers of the claim that the sentences do not print; reckoned: those of them that follow from
    two printed ones, and how; names_more: whether the claim has a name that the whole article lacks; is_table: whether
    it has more numbers than a sentence says something with.
    """

    outcome: Outcome
    used: tuple[int, ...]
    coverage: float
    missing: tuple[str, ...]
    differs: tuple[tuple[str, str], ...]
    unsaid: tuple[str, ...]
    reckoned: tuple[tuple[str, Reckoning], ...] = ()
    names_more: bool = False
    is_table: bool = False


def told_by(claim: str, sentences: Sequence[str]) -> float:
    """The coverage that read tells, in a fraction of its time: which of many articles to read is told by it alone."""
    said = wording(claim)
    every = [wording(sentence) for sentence in sentences]
    near = [every[at] for at in _best(said, every)]
    return _coverage(said, said.told(near))


def _coverage(said: Wording, held: Collection[str]) -> float:
    return len(held) / max(1, len(said.words))


def read(claim: str, sentences: Sequence[str]) -> Reading:
    """Lays a claim beside the sentences of one article that share words with it."""
    said = wording(claim)
    every = [wording(sentence) for sentence in sentences]
    used = _best(said, every)
    near = [every[at] for at in used]
    held, anywhere = said.told(near), said.told(every)
    coverage = _coverage(said, held)
    missing = tuple(word for word in dict.fromkeys(said.tokens) if word in said.words and word not in anywhere)
    counted = [number for number in said.numbers if number.is_counted]
    if len(counted) > MOST:
        return Reading(Outcome.OPEN, used, coverage, missing, (), (), is_table=True)
    numbers = _numbers(said, near, every, counted)
    other_kind = frozenset(word for word, _ in contrasts(said, near))
    strange = _strange(said, frozenset(missing)) | other_kind | (opposites().keys() & (said.words - held))
    turned = () if numbers.unsaid or coverage < _ALMOST else turns(said, near)
    clashes = () if other_kind else (*numbers.differs, *reranked(said, near), *turned)
    part = coverage + _SCATTERED * _is_scattered(said, held)
    outcome = _outcome(part, strange, missing, numbers, clashes)
    if numbers.is_exchanged and coverage >= _HALF and not other_kind:
        outcome = Outcome.CONTRADICTS
    if numbers.are_reckoned and not strange and coverage >= _ALIKE:
        outcome = Outcome.AGREES if all(way.is_sure for way in numbers.reckons.values()) else Outcome.OPEN
    told = tuple(dict.fromkeys([*(said.printed[word] for word in missing), *sorted(strange - set(missing))]))
    not_said = tuple(number.printed for number in numbers.unsaid)
    names_more = bool(said.names & frozenset(missing))
    return Reading(outcome, used, coverage, told, clashes, not_said, tuple(numbers.reckons.items()), names_more)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The claim's numbers that are not printed, what they follow from, and what is printed in the place of others.

    is_exchanged: whether one of these stands among the very words of the claim's.
    """

    unsaid: tuple[Number, ...]
    reckons: dict[str, Reckoning]
    differs: tuple[tuple[str, str], ...]
    is_exchanged: bool

    @property
    def are_reckoned(self) -> bool:
        """Whether all that are not printed follow from printed ones."""
        return bool(self.reckons) and len(self.reckons) == len(self.unsaid)


def _numbers(said: Wording, near: Sequence[Wording], every: Sequence[Wording], counted: Sequence[Number]) -> _Numbers:
    unsaid = tuple(number for number in counted if not is_printed(number, near, every))
    whole = [one for one in near if len(said.words & one.words) >= _WHOLE * len(said.words)]
    reckons = {number.printed: way for number in unsaid[:_RECKONED] if (way := how_reckoned(number, whole))}
    open_ = [number for number in unsaid if number.printed not in reckons]
    pairs = [(number, other) for number in open_ if (other := counterpart(number, whole, every, counted))]
    differs = tuple((number.printed, other.printed) for number, other in pairs)
    return _Numbers(unsaid, reckons, differs, any(number.likeness(other) >= SURE for number, other in pairs))


def _strange(said: Wording, missing: frozenset[str]) -> frozenset[str]:
    """What the claim tells beyond the article: names, and phrases of two words, that the article nowhere says."""
    phrases = {word for pair in pairwise(said.tokens) if missing.issuperset(pair) for word in pair}
    return (said.names & missing) | phrases


def _outcome(
    coverage: float,
    strange: Collection[str],
    missing: Sequence[str],
    numbers: _Numbers,
    clashes: Sequence[object],
) -> Outcome:
    """strange: what the article does not tell. Where two numbers are unsaid and one clashes, the claim may reckon."""
    in_digits = sum(number.printed[0].isdecimal() for number in numbers.unsaid)
    if clashes and len(clashes) >= in_digits and coverage >= _ALIKE:
        return Outcome.CONTRADICTS
    if numbers.unsaid or strange:
        return Outcome.OPEN
    return Outcome.AGREES if coverage >= _SAID and len(missing) <= _MISSING else Outcome.OPEN


def _is_scattered(said: Wording, held: frozenset[str]) -> bool:
    """Whether no two unsaid words stand side by side, and none of them could turn the whole."""
    unsaid = [word not in held for word in said.tokens if word in said.words]
    turning = opposites().keys() | contrasting().keys()
    return not any(one and two for one, two in pairwise(unsaid)) and not turning & (said.words - held)


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
