"""rapidfuzz's token_set_ratio: by rapidfuzz where many are asked for, here where loading it would take longer."""

from __future__ import annotations

from itertools import count

_FEW = 400  # comparisons that take as long as loading rapidfuzz
_asked = count()


def token_set_ratio(one: str, other: str) -> float:
    """0 to 100: how like two phrases are, whatever the order of their words; 100 where one holds all of the other."""
    if next(_asked) < _FEW:
        return _ratio(set(one.split()), set(other.split()))
    from rapidfuzz.fuzz import token_set_ratio as ratio  # noqa: PLC0415

    return float(ratio(one, other))


def _ratio(one: set[str], other: set[str]) -> float:
    if not one or not other:
        return 0.0
    shared, mine, theirs = one & other, " ".join(sorted(one - other)), " ".join(sorted(other - one))
    if shared and not (mine and theirs):
        return 100.0
    common = len(" ".join(sorted(shared)))
    gap = bool(common)
    whole, whole_other = common + gap + len(mine), common + gap + len(theirs)
    found = [_norm(len(mine) + len(theirs) - 2 * _longest_common(mine, theirs), whole + whole_other)]
    if common:
        found += [_norm(gap + len(mine), common + whole), _norm(gap + len(theirs), common + whole_other)]
    return max(found)


def _norm(distance: int, length: int) -> float:
    return 100.0 - 100.0 * distance / length


def _longest_common(one: str, other: str) -> int:
    """The length of the longest common subsequence, a bit of a number for each letter of one (Hyyrö 2004)."""
    places: dict[str, int] = {}
    for at, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << at
    full = (1 << len(one)) - 1
    left = full
    for letter in other:
        met = left & places.get(letter, 0)
        left = (left + met) | (left - met)
    return len(one) - (left & full).bit_count()
