"""Whether a few sentences of one article say what a claim on any topic says, word for word and number for number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.observation.compare import Outcome
from factcheck.observation.wording import Number, wording

_SENTENCES = 3  # that may share in saying what the claim says
_GAIN = 0.08  # part of the claim's words that a further sentence must add
_SAID = 0.9  # part of the claim's words that must be said for it to be supported
_ALIKE = 0.7  # part that must be said for a number to be where another should be
_SLOT = 2  # likeness of the words around two numbers from which they stand for the same
_MISSING = 2  # words that the article may nowhere say: a claim tells things in its own words


@dataclass(frozen=True, slots=True)
class Reading:
    """What sentences say of a claim.

    used: indices of the sentences that say most of it, best first; coverage: the part of its words that they hold;
    missing: words that the whole article nowhere says; differs: (the claim's number, the print's) where they clash;
    unsaid: numbers of the claim that the sentences do not print.
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
    words = frozenset().union(*(wording(sentences[at]).words for at in used))
    anywhere = frozenset().union(*(wording(sentence).words for sentence in sentences))
    coverage = len(said.words & words) / max(1, len(said.words))
    missing = tuple(word for word in dict.fromkeys(said.tokens) if word in said.words and word not in anywhere)
    printed = [number for at in used for number in wording(sentences[at]).numbers]
    unsaid = [number for number in said.numbers if not any(number.same(other) for other in printed)]
    differs = [
        (number.printed, other.printed) for number in unsaid if (other := _instead(number, printed, said.numbers))
    ]
    outcome = _outcome(coverage, missing, unsaid, differs)
    return Reading(outcome, used, coverage, missing, tuple(differs), tuple(number.printed for number in unsaid))


def _outcome(coverage: float, missing: Sequence[str], unsaid: Sequence[Number], differs: Sequence[object]) -> Outcome:
    if unsaid:
        clash = len(differs) == len(unsaid) and coverage >= _ALIKE
        return Outcome.CONTRADICTS if clash else Outcome.OPEN
    return Outcome.AGREES if coverage >= _SAID and len(missing) <= _MISSING else Outcome.OPEN


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


def _instead(number: Number, printed: Sequence[Number], claimed: Sequence[Number]) -> Number | None:
    """The number that stands in print where the claim has this one."""
    free = [other for other in printed if not any(other.same(one) for one in claimed)]
    best = max(free, key=number.likeness, default=None)
    return best if best is not None and number.likeness(best) >= _SLOT else None
