"""Looks up all words of a pack in one walk over the tokens.

Phrases of every kind share one trie of tokens, so the cost of a sentence does not grow with the size of the
pack. A phrase may hold slots: "quý {quarter}/{year}" matches "quý II/2024" and hands over both numbers.
"""

from __future__ import annotations

import marshal
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Self

# a currency code is parted from the number behind it (VND6.36); letters and digits stay together elsewhere (m2, H5N1)
TOKEN = re.compile(r"\d+|(?:vnd|usd|eur|gbp|jpy|cny|us|rs)(?=\$?\d)|[^\W\d_]\w*|[^\w\s]|_")
_TEMPLATE_TOKEN = re.compile(r"\{\w+\}|" + TOKEN.pattern)
_DASHES = dict.fromkeys("‐‑‒–—−", "-")
_END = ""
_SLOTS = "{}"
_FEW = 100  # texts after which all words are made ready
SlotRange = tuple[int, int, int, int]  # smallest, largest, fewest digits, most digits
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}


def tokens(text: str) -> tuple[list[str], list[int]]:
    """The tokens of a normal text and where each starts; every kind of dash becomes "-"."""
    found: list[str] = []
    starts: list[int] = []
    at = 0
    for piece in text.split(" "):  # no token has a space in it
        if piece.isalpha():
            found.append(piece)
            starts.append(at)
        elif piece:
            for token, start in _parts(piece):
                found.append(token)
                starts.append(at + start)
        at += len(piece) + 1
    return found, starts


@lru_cache(maxsize=4096)
def _parts(piece: str) -> list[tuple[str, int]]:
    """The tokens of what stands between two spaces, and where each starts: most such pieces come again and again."""
    return [(_DASHES.get(match[0], match[0]), match.start()) for match in TOKEN.finditer(piece)]


class Cue(NamedTuple):
    """A phrase of the pack found at tokens[start:end]; slots are the numbers it caught."""

    kind: str
    value: Any
    start: int
    end: int
    slots: tuple[int, ...] = ()


_cue = tuple.__new__  # what a call of Cue comes to, at half its cost: a sentence has dozens


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
        self._packed: dict[str, bytes] = {}
        self._texts = 0
        self._ranges = {**_SLOT_RANGE, **(ranges or {})}
        self._months = {fold(name): number for name, number in months.items()}
        self._counts = {fold(word): number for word, number in counts.items()}
        for kind, phrases in words.items():
            for phrase, value in phrases.items():
                self._add(kind, fold(phrase), value)
        # the words that may begin a phrase by filling a slot of it
        self._fills = frozenset((*self._months, *self._counts))

    def cues(self, tokens: Sequence[str]) -> list[Cue]:
        """The longest phrase of each kind at each token, in reading order."""
        return [cue for at in self._each(tokens) for cue in at]

    def by_kind(self, tokens: Sequence[str]) -> dict[str, list[Cue]]:
        """The same, kind by kind."""
        found: dict[str, list[Cue]] = {}
        for at in self._each(tokens):
            for cue in at:
                kind = cue[0]
                if kind in found:
                    found[kind].append(cue)
                else:
                    found[kind] = [cue]
        return found

    def _each(self, tokens: Sequence[str]) -> Iterator[Iterable[Cue]]:
        """What starts at each token at which anything does."""
        if self._packed:
            self._unpack(tokens)
        root, fills, slots = self._root, self._fills, _SLOTS in self._root
        for at, (node, token, after) in enumerate(
            zip(map(root.get, tokens), tokens, [*tokens[1:], None], strict=False)
        ):
            if slots and (token in fills or token.isdecimal()):
                yield self._longest(root, tokens, at, at).values()
            elif node is None:
                continue
            elif after in node or _SLOTS in node:
                yield self._longest(node, tokens, at, at + 1).values()
            elif _END in node:
                yield [_cue(Cue, (kind, value, at, at + 1, ())) for kind, value in node[_END]]

    def packed(self) -> bytes:
        """What `unpacked` makes the same lexicon of, and of few words only what a text needs."""
        branches = {token: marshal.dumps(node) for token, node in self._root.items()}
        return marshal.dumps((branches, self._months, self._counts, self._ranges))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """The lexicon that was packed."""
        lexicon = cls({}, {}, {})
        lexicon._packed, lexicon._months, lexicon._counts, lexicon._ranges = marshal.loads(packed)
        lexicon._fills = frozenset((*lexicon._months, *lexicon._counts))
        lexicon._unpack((_SLOTS,))
        return lexicon

    def _unpack(self, tokens: Iterable[str]) -> None:
        """Make ready what may begin at these tokens: a claim needs little of a language, an archive all of it."""
        packed = self._packed
        self._texts += 1
        wanted = list(packed) if self._texts > _FEW else packed.keys() & tokens
        for token in wanted:
            self._root[token] = marshal.loads(packed.pop(token))

    def _add(self, kind: str, phrase: str, value: Any) -> None:
        node = self._root
        for token in _TEMPLATE_TOKEN.findall(phrase.replace("–", "-")):
            if token[0] == "{" and len(token) > 1:
                node = node.setdefault(_SLOTS, {}).setdefault(token[1:-1], {})
            else:
                node = node.setdefault(token, {})
        ends = node.setdefault(_END, [])
        if all(kind != known for known, _ in ends):
            ends.append((kind, value))

    def _longest(self, node: dict[str, Any], tokens: Sequence[str], start: int, at: int) -> dict[str, Cue]:
        """kind → its longest phrase that starts at a token; of two ways through slots the plainer one, which is first.

        node is where the walk has come to behind tokens[start:at].
        """
        best: dict[str, Cue] = {}
        left: list[tuple[dict[str, Any], int, tuple[int, ...]]] = []
        slots: tuple[int, ...] = ()
        size = len(tokens)
        while True:
            for kind, value in node.get(_END, ()):
                known = best.get(kind)
                if known is None or at > known.end:
                    best[kind] = _cue(Cue, (kind, value, start, at, slots))
            following = None
            if at < size:
                token = tokens[at]
                following = node.get(token)
                at += 1
                if _SLOTS in node:
                    left += self._through_slots(node[_SLOTS], token, at, slots)
            if following is not None:
                node = following
            elif left:
                node, at, slots = left.pop()
            else:
                return best

    def _through_slots(
        self, branches: dict[str, dict[str, Any]], token: str, at: int, slots: tuple[int, ...]
    ) -> Iterator[tuple[dict[str, Any], int, tuple[int, ...]]]:
        """Where the slots that a token fills lead to, the first of them last, as a stack is read."""
        for slot in reversed(branches):
            number = self._slot(slot, token)
            if number is not None:
                yield branches[slot], at, (*slots, number)

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
