"""Looks up all words of a pack in one walk over the tokens.

Phrases of every kind share one trie of tokens, so the cost of a sentence does not grow with the size of the
pack. A phrase may hold slots: "quý {quarter}/{year}" matches "quý II/2024" and hands over both numbers.
"""

from __future__ import annotations

import marshal
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress
from typing import Any, NamedTuple, Self

from factcheck.languages.slots import SLOT_RANGES, SlotRange, Slots

# a currency code is parted from the number behind it (VND6.36); letters and digits stay together elsewhere (m2, H5N1)
TOKEN = re.compile(r"\d+|(?:vnd|usd|eur|gbp|jpy|cny|us|rs)(?=\$?\d)|[^\W\d_]\w*|[^\w\s]|_")
_TEMPLATE_TOKEN = re.compile(r"\{\w+\}|" + TOKEN.pattern)
_DASHES = dict.fromkeys("‐‑‒–—−", "-")
_END = ""
_SLOTS = "{}"
_NO_TOKENS = frozenset({_END, _SLOTS})
_FEW = 100  # texts after which all words are made ready
_KEPT = 4096  # tokens and pieces of texts that are remembered: most come again and again


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


@lru_cache(_KEPT)
def _parts(piece: str) -> list[tuple[str, int]]:
    """The tokens of what stands between two spaces, and where each starts."""
    return [(_DASHES.get(match[0], match[0]), match.start()) for match in TOKEN.finditer(piece)]


class Cue(NamedTuple):
    """A phrase of the pack found at tokens[start:end]; slots are the numbers it caught."""

    kind: str
    value: Any
    start: int
    end: int
    slots: tuple[int, ...] = ()


_cue = tuple.__new__  # what a call of Cue comes to, at half its cost: a sentence has dozens


# Where a walk has come to: for each kind the longest phrase on the way here (kind, value, its tokens, how many of them
# fill slots); token → node; slot → node. What there is none of is None: most nodes have one way on, or none.
_End = tuple[str, Any, int, int]
_Node = tuple[tuple[_End, ...], "dict[str, _Node] | None", "dict[str, _Node] | None"]
# A phrase found: kind, value, its tokens, and the numbers it caught; 0 for none, as in the tree.
_Found = tuple[str, Any, int, "int | tuple[int, ...]"]


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
        draft: dict[str, Any] = {}
        for kind, phrases in words.items():
            for phrase, value in phrases.items():
                _add(draft, kind, fold(phrase), value)
        _, root, self._slots = _node(draft)
        self._root = root or {}
        self._packed: dict[str, bytes] = {}
        self._texts = 0
        named = {fold(name): number for name, number in months.items()}
        counted = {fold(word): number for word, number in counts.items()}
        self._fill(Slots(named, counted, {**SLOT_RANGES, **(ranges or {})}))

    def by_kind(self, tokens: Sequence[str]) -> dict[str, list[Cue]]:
        """The longest phrase of each kind at each token, kind by kind and in reading order."""
        found: defaultdict[str, list[Cue]] = defaultdict(list)
        for start, ends in self._walked(tokens):
            for kind, value, size, slots in ends:
                found[kind].append(_cue(Cue, (kind, value, start, start + size, slots or ())))
        return dict(found)

    def cues(self, tokens: Sequence[str]) -> list[Cue]:
        """The longest phrase of each kind at each token, in reading order."""
        return [
            _cue(Cue, (kind, value, start, start + size, slots or ()))
            for start, ends in self._walked(tokens)
            for kind, value, size, slots in ends
        ]

    def _walked(self, tokens: Sequence[str]) -> list[tuple[int, Iterable[_Found]]]:
        """Where phrases begin, with the longest of each kind there."""
        if self._packed:
            self._unpack(tokens)
        found: list[tuple[int, Iterable[_Found]]] = []
        ahead, fills = (*tokens, ""), self._numbers.fills  # no way leads on from the end
        ends: Iterable[_Found]
        for start, first in self._openings(tokens):
            node, at, ends = first, start + (first is not self._top), ()
            while node is not None:
                ends, following, slots = node
                if slots is not None and (ahead[at] in fills or ahead[at].isdecimal()):
                    ends = self._with_slots(node, ahead, at)
                    break
                node = None if following is None else following.get(ahead[at])
                at += 1
            if ends:
                found.append((start, ends))
        return found

    def _openings(self, tokens: Sequence[str]) -> Iterator[tuple[int, _Node | None]]:
        """The tokens that a phrase may begin with, and where they lead to."""
        firsts = map(self._root.get, tokens)
        if self._slots is None:
            known = [*firsts]
            return compress(enumerate(known), known)
        opens, top = self._numbers.opens, self._top
        pairs = zip(tokens, firsts, strict=True)
        return enumerate([top if token in opens or token.isdecimal() else first for token, first in pairs])

    def packed(self) -> bytes:
        """What `unpacked` makes the same lexicon of, and of few words only what a text needs."""
        branches = {token: marshal.dumps(node) for token, node in self._root.items()}
        return marshal.dumps((branches, self._slots, self._numbers.told))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """The lexicon that was packed."""
        lexicon = cls({}, {}, {})
        lexicon._packed, lexicon._slots, told = marshal.loads(packed)
        lexicon._fill(Slots(*told))
        return lexicon

    def _fill(self, numbers: Slots) -> None:
        """Take what fills the slots; where a walk begins that may begin with one."""
        self._numbers = numbers
        self._top: _Node = ((), self._root, self._slots)

    def _unpack(self, tokens: Iterable[str]) -> None:
        """Make ready what may begin at these tokens: a claim needs little of a language, an archive all of it."""
        packed = self._packed
        self._texts += 1
        wanted = list(packed) if self._texts > _FEW else packed.keys() & tokens
        for token in wanted:
            self._root[token] = marshal.loads(packed.pop(token))

    def _with_slots(self, node: _Node, ahead: Sequence[str], at: int) -> Iterable[_Found]:
        """The same from a node on that lies behind ahead[:at]; of two ways of one length the plainer, or first."""
        best: dict[str, _Found] = {}
        left: list[tuple[_Node, int, tuple[int, ...]]] = [(node, at, ())]
        while left:
            (ends, following, slots), at, caught = left.pop()
            token, known = ahead[at], len(left)
            if slots is not None and (numbers := self._numbers.of(token)):
                left += [  # the first of them last, as a stack is read
                    (slots[slot], at + 1, (*caught, numbers[slot])) for slot in reversed(slots) if slot in numbers
                ]
            if following is not None and (plain := following.get(token)) is not None:
                left.append((plain, at + 1, caught))
            if len(left) > known:
                continue  # what is longer has this too
            for kind, value, size, filled in ends:
                if kind not in best or size > best[kind][2]:
                    best[kind] = (kind, value, size, caught[:filled])
        return best.values()


def _add(draft: dict[str, Any], kind: str, phrase: str, value: Any) -> None:
    """Put a phrase into nested dictionaries; the first of a kind stays."""
    for token in _TEMPLATE_TOKEN.findall(phrase.replace("–", "-")):
        if token[0] == "{" and len(token) > 1:
            draft = draft.setdefault(_SLOTS, {}).setdefault(token[1:-1], {})
        else:
            draft = draft.setdefault(token, {})
    draft.setdefault(_END, {}).setdefault(kind, value)


def _node(
    draft: dict[str, Any], above: tuple[tuple[str, Any, int, int], ...] = (), size: int = 0, caught: int = 0
) -> _Node:
    """The node of nested dictionaries that so many tokens lead to, some of them in slots; above: the ends before it."""
    own = {kind: (kind, value, size, caught) for kind, value in draft.get(_END, {}).items()}
    ends = tuple(({end[0]: end for end in above} | own).values()) if own else above
    slots = {slot: _node(way, ends, size + 1, caught + 1) for slot, way in draft.get(_SLOTS, {}).items()}
    following = {token: _node(way, ends, size + 1, caught) for token, way in draft.items() if token not in _NO_TOKENS}
    return ends, following or None, slots or None


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
