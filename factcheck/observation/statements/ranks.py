"""Ranks: the third largest in a claim and the largest in print are two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model.dataclass import dataclass
from factcheck.observation.statements.values import is_plain
from factcheck.observation.statements.vocabulary import ranks
from factcheck.observation.statements.wording import Wording

_NEAR = 5  # syllables on either side of a rank that say what is ranked
_BESIDE = 0.5  # part of them that must stand around another rank in its place


@dataclass(frozen=True, slots=True)
class _Rank:
    """A rank in a text: what it says, how it is printed with the word before it, and the telling words around it."""

    value: int
    printed: str
    before: str
    behind: str
    beside: frozenset[str]

    def may_replace(self, other: _Rank) -> bool:
        """Whether both rank the same thing, by the word next to them and most of the words around them."""
        neighbours = ((self.before, other.before), (self.behind, other.behind))
        next_to = any(one == two and is_plain(one) for one, two in neighbours)
        return next_to and len(self.beside & other.beside) >= _BESIDE * max(1, len(self.beside))


def reranked(said: Wording, near: Sequence[Wording]) -> tuple[tuple[str, str], ...]:
    """(the claim's rank, the print's) where sentences rank the same thing otherwise."""
    printed = [rank for one in near for rank in _ranks(one)]
    found = []
    for mine in _ranks(said):
        alike = [other for other in printed if mine.may_replace(other)]
        if alike and all(other.value != mine.value for other in alike):
            found.append((mine.printed, alike[0].printed))
    return tuple(found)


def _ranks(text: Wording) -> Iterator[_Rank]:
    parts = text.syllables
    cues = ranks().cues(parts)
    covered = {place for cue in cues if not cue.value for place in range(cue.start, cue.end)}
    for cue in cues:
        if cue.value and cue.start > 0 and cue.end < len(parts) and covered.isdisjoint(range(cue.start, cue.end)):
            around = parts[max(0, cue.start - _NEAR) : cue.start] + parts[cue.end : cue.end + _NEAR]
            printed = " ".join(parts[cue.start - 1 : cue.end])
            yield _Rank(cue.value, printed, parts[cue.start - 1], parts[cue.end], frozenset(filter(is_plain, around)))
