"""Looks up all words of a pack in one walk over the tokens.

Phrases of every kind share one trie of tokens, so the cost of a sentence does not grow with the size of the
pack. A phrase may hold slots: "quý {quarter}/{year}" matches "quý II/2024" and hands over both numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

# a currency code is parted from the number behind it (VND6.36); letters and digits stay together elsewhere (m2, H5N1)
TOKEN = re.compile(r"\d+|(?:vnd|usd|eur|gbp|jpy|cny|us|rs)(?=\$?\d)|[^\W\d_]\w*|[^\w\s]|_")
_TEMPLATE_TOKEN = re.compile(r"\{\w+\}|" + TOKEN.pattern)
_DASHES = dict.fromkeys("‐‑‒–—−", "-")
_END = ""
_SLOTS = "{}"
SlotRange = tuple[int, int, int, int]  # smallest, largest, fewest digits, most digits
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}


def tokens(text: str) -> tuple[list[str], list[int]]:
    """The tokens of a normal text and where each starts; every kind of dash becomes "-"."""
    found, starts = [], []
    for match in TOKEN.finditer(text):
        token = match[0]
        found.append(_DASHES.get(token, token))
        starts.append(match.start())
    return found, starts


class Cue(NamedTuple):
    """A phrase of the pack found at tokens[start:end]; slots are the numbers it caught."""

    kind: str
    value: Any
    start: int
    end: int
    slots: tuple[int, ...] = ()


class Lexicon:
    """The compiled words of a pack: kind → phrase → value."""

    def __init__(
        self,
        words: Mapping[str, Mapping[str, Any]],
        months: Mapping[str, int],
        counts: Mapping[str, int],
        fold: Callable[[str], str] = str,
        ranges: Mapping[str, SlotRange] | None = None,
    ) -> None:
        """months and counts are words that fill the slots {monthname} and {n}; fold is applied to every phrase.

        ranges: the slots that may hold other numbers than a calendar has, where the slip is looked for.
        """
        self._root: dict[str, Any] = {}
        self._ranges = {**_SLOT_RANGE, **(ranges or {})}
        self._months = {fold(name): number for name, number in months.items()}
        self._counts = {fold(word): number for word, number in counts.items()}
        for kind, phrases in words.items():
            for phrase, value in phrases.items():
                self._add(kind, fold(phrase), value)

    def cues(self, tokens: Sequence[str]) -> list[Cue]:
        """The longest phrase of each kind at each token, in reading order."""
        found: list[Cue] = []
        root = self._root
        for at, token in enumerate(tokens):
            if token in root or (
                _SLOTS in root and (token.isdecimal() or token in self._months or token in self._counts)
            ):
                best: dict[str, Cue] = {}
                self._walk(root, tokens, at, at, (), best)
                found.extend(best.values())
        return found

    def _add(self, kind: str, phrase: str, value: Any) -> None:
        node = self._root
        for token in _TEMPLATE_TOKEN.findall(phrase.replace("–", "-")):
            if token[0] == "{" and len(token) > 1:
                node = node.setdefault(_SLOTS, {}).setdefault(token[1:-1], {})
            else:
                node = node.setdefault(token, {})
        node.setdefault(_END, []).append((kind, value))

    def _walk(
        self,
        node: dict[str, Any],
        tokens: Sequence[str],
        start: int,
        at: int,
        slots: tuple[int, ...],
        best: dict[str, Cue],
    ) -> None:
        for kind, value in node.get(_END, ()):
            known = best.get(kind)
            if known is None or at > known.end:
                best[kind] = Cue(kind, value, start, at, slots)
        if at >= len(tokens):
            return
        token = tokens[at]
        if (following := node.get(token)) is not None:
            self._walk(following, tokens, start, at + 1, slots, best)
        for slot, following in node.get(_SLOTS, {}).items():
            number = self._slot(slot, token)
            if number is not None:
                self._walk(following, tokens, start, at + 1, (*slots, number), best)

    def _slot(self, slot: str, token: str) -> int | None:
        if slot == "monthname":
            return self._months.get(token)
        if slot == "n" and token in self._counts:
            return self._counts[token]
        if not token.isdecimal():
            roman = _ROMAN.get(token, 0) if slot == "quarter" else 0
            return roman if 1 <= roman <= self._ranges[slot][1] else None
        number = int(token) if len(token) <= 4 else -1
        low, high, least, most = self._ranges[slot]
        return number if low <= number <= high and least <= len(token) <= most else None


_SLOT_RANGE: dict[str, SlotRange] = {
    "year": (1900, 2099, 4, 4),
    "month": (1, 12, 1, 2),
    "quarter": (1, 4, 1, 1),
    "day": (1, 31, 1, 2),
    "n": (1, 99, 1, 2),
}


def phrases(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """value → its phrases, turned round into phrase → value."""
    return {phrase: value for value, written in table.items() for phrase in written}


def listed(text: str, value: Any = True) -> dict[str, Any]:
    """Phrases parted by commas, over any number of lines, each with the same value."""
    return {phrase: value for part in text.split(",") if (phrase := " ".join(part.split()))}


def groups(lines: str) -> dict[str, str]:
    """Lines of "first; second; third" as phrase → the first of its line."""
    return {phrase: line.split("; ")[0] for line in lines.strip().splitlines() for phrase in line.split("; ")}


def pairs(lines: str) -> dict[str, str]:
    """Lines of "word: others" as word → others."""
    return dict(line.split(": ") for line in lines.strip().splitlines())
