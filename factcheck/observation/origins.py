"""One story in several papers is one origin: which of some sentences are near-identical.

Each sentence is compared with those alone that share runs of words with it, so cost grows with what there is to read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from factcheck.text.fold import key

_RUN = 3  # words of a run
_SHARED = 0.6  # part of the runs of the shorter sentence that the other shares
_FEWEST = 6  # words; shorter sentences are what anybody would write
_COMMON = 20  # origins that may share a run before it says nothing of which it is


def origins(sentences: Sequence[str]) -> list[int]:
    """For each sentence the number of its origin, in the order in which they first appear, from 1."""
    if len(sentences) < 2:  # there is nothing to compare it with
        return [1] * len(sentences)
    words = [tuple(key(sentence).split()) for sentence in sentences]
    of: dict[tuple[str, ...], int] = {}
    runs_of: list[frozenset[tuple[str, ...]]] = []
    sharing: dict[tuple[str, ...], list[int]] = defaultdict(list)
    # in an order of their own, so that the order in which they are asked for decides nothing
    for said in sorted(set(words), key=lambda said: (-len(said), said)):
        runs = _runs(said)
        origin = _nearest(runs, sharing, runs_of)
        if origin is None:
            origin = len(runs_of)
            runs_of.append(runs)
            for run in runs:
                if len(sharing[run]) < _COMMON:
                    sharing[run].append(origin)
        of[said] = origin
    numbers: dict[object, int] = {}
    # a short sentence is an origin of its own wherever it stands
    named = (of[said] if len(said) >= _FEWEST else f"sentence {at}" for at, said in enumerate(words))
    return [numbers.setdefault(name, len(numbers) + 1) for name in named]


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)))


def _nearest(
    runs: frozenset[tuple[str, ...]],
    sharing: dict[tuple[str, ...], list[int]],
    runs_of: Sequence[frozenset[tuple[str, ...]]],
) -> int | None:
    """The origin that shares most runs, if they are enough."""
    shared = Counter(origin for run in runs for origin in sharing.get(run, ()))
    alike = [
        (count, -origin) for origin, count in shared.items() if count >= _SHARED * min(len(runs), len(runs_of[origin]))
    ]
    return -max(alike)[1] if alike else None
