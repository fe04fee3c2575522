"""Output of which a page shows a part: a line "…" stands for any lines that are left out."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

MARK = "…"


def matches(shown: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether these lines are all that was printed, but for what is left out."""
    first, *rest = _parts(shown)
    if not rest:
        return first == list(printed)
    *middle, last = rest
    end = len(printed) - len(last)
    if list(printed[: len(first)]) != first or list(printed[end:]) != last or len(first) > end:
        return False
    at = len(first)
    for part in middle:  # the first place is as good as any: what comes behind it has the most room
        found = (place for place in range(at, end - len(part) + 1) if list(printed[place : place + len(part)]) == part)
        if (place := next(found, None)) is None:
            return False
        at = place + len(part)
    return True


def fitted(shown: Sequence[str], printed: Sequence[str]) -> list[str]:
    """What to show of what was printed: the lines most like those that were shown, and nothing left out before as now."""
    first, *rest = _parts(shown)
    if not rest:
        return list(printed)
    *middle, last = rest
    end = max(len(first), len(printed) - len(last))
    kept, at = list(printed[: len(first)]), len(first)
    for part in middle:
        place = max(range(at, max(at, end - len(part)) + 1), key=lambda at: _likeness(part, printed[at:]))
        kept += [MARK, *printed[place : min(place + len(part), end)]]
        at = min(place + len(part), end)
    return [*kept, MARK, *printed[end:]]


def _parts(shown: Sequence[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in shown:
        if line == MARK:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _likeness(part: Sequence[str], printed: Sequence[str]) -> float:
    return sum(SequenceMatcher(None, one, other).ratio() for one, other in zip(part, printed, strict=False))
