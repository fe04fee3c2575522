"""A sentence made ready for reading: its tokens, and every word of the language pack found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import wraps
from operator import add
from typing import Any, TypeVar, cast

from factcheck.languages import Cue, Pack
from factcheck.languages.lexicon import tokens as tokenise
from factcheck.model.dataclass import dataclass, field
from factcheck.text.fold import bare

_T = TypeVar("_T")
_NONE: dict[int, Cue] = {}  # of a kind that a sentence has nothing of, as it has of most


@dataclass(frozen=True, slots=True)
class Scan:
    """One sentence.

    text is normal (lower case), cased the same with its capitals; tokens[i] stands at starts[i]:ends[i] of
    both; cues holds, kind by kind and in reading order, what the pack recognises; is_bare tells that the
    text is written without diacritics, so that words were looked up without them.
    """

    text: str
    cased: str
    tokens: list[str]
    starts: list[int]
    ends: list[int]
    cues: dict[str, list[Cue]]
    pack: Pack
    is_bare: bool
    has_capitals: bool
    _starts: dict[str, dict[int, Cue]] = field(default_factory=dict)
    _ends: dict[str, dict[int, Cue]] = field(default_factory=dict)
    _read: dict[Callable[[Scan], Any], Any] = field(default_factory=dict)

    @property
    def numerals(self) -> Mapping[str, Decimal]:
        """The numeral words of the sentence's language, written as its own words are."""
        return self.pack.bare_numerals if self.is_bare else self.pack.numerals

    def starting(self, kind: str, token: int) -> Cue | None:
        """The cue of a kind that starts at a token."""
        known = self._starts.get(kind)
        return (self._starting(kind) if known is None else known).get(token)

    def starts_any(self, kinds: Iterable[str], token: int) -> bool:
        """Whether a cue of one of these kinds starts at a token."""
        starts = self._starts
        for kind in kinds:  # not by calling `starting`, since this is asked of most tokens near a figure
            known = starts.get(kind)
            if token in (self._starting(kind) if known is None else known):
                return True
        return False

    def _starting(self, kind: str) -> dict[int, Cue]:
        cues = self.cues.get(kind)
        found = self._starts[kind] = {cue.start: cue for cue in reversed(cues)} if cues else _NONE
        return found

    def ending(self, kind: str, token: int) -> Cue | None:
        """The longest cue of a kind that ends just before a token."""
        known = self._ends.get(kind)
        if known is None:
            cues = self.cues.get(kind)
            known = self._ends[kind] = {cue.end: cue for cue in reversed(cues)} if cues else _NONE
        return known.get(token)

    def between(self, kind: str, first: int, last: int) -> list[Cue]:
        """The cues of a kind that lie within tokens[first:last]."""
        cues = self.cues.get(kind)
        return [cue for cue in cues if cue.start >= first and cue.end <= last] if cues else []

    def put(self, kind: str, cues: list[Cue]) -> None:
        """Takes these for the cues of a kind."""
        self.cues[kind] = cues
        self._starts.pop(kind, None)
        self._ends.pop(kind, None)

    def covered(self, kinds: Iterable[str], first: int, last: int) -> set[int]:
        """The tokens of tokens[first:last] that cues of these kinds, lying wholly within, are made of."""
        found: set[int] = set()
        for kind in kinds:
            for cue in self.cues.get(kind, ()):
                if cue.start >= first and cue.end <= last:
                    found.update(range(cue.start, cue.end))
        return found

    def bare_words(self, kinds: Iterable[str], first: int, last: int) -> int:
        """How many of tokens[first:last] no cue of these kinds covers."""
        return max(last - first, 0) - len(self.covered(kinds, first, last))

    def is_and(self, token: int) -> bool:
        """Whether a token joins two things of one list."""
        link = self.starting("link", token)
        return link is not None and link.value == "soft"

    def bracket(self, at: int) -> int | None:
        """Where the bracket opens that a token stands in; None outside of any."""
        if "(" not in self.tokens:
            return None
        opened: list[int] = []
        for token in range(at):
            if self.tokens[token] == "(":
                opened.append(token)
            elif self.tokens[token] == ")" and opened:
                opened.pop()
        if self.tokens[at] == "(":
            opened.append(at)
        return opened[-1] if opened else None

    def slice(self, first: int, last: int) -> str:
        """The sentence's own letters from one token up to another."""
        return self.cased[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def token_at(self, offset: int) -> int:
        """The index of the first token that starts at or after an offset of the sentence."""
        return bisect_left(self.starts, offset)

    def is_capital(self, token: int) -> bool:
        """Whether a token begins with a capital letter."""
        return self.cased[self.starts[token]].isupper()

    def joined(self, token: int) -> bool:
        """Whether a token stands right behind the one before it, without a space."""
        return token > 0 and self.ends[token - 1] == self.starts[token]


def once(read: Callable[[Scan], _T]) -> Callable[[Scan], _T]:
    """For what several steps ask of a scan, whatever was put into it since: read once, and kept with the scan."""

    @wraps(read)
    def kept(scan: Scan) -> _T:
        if read not in scan._read:
            scan._read[read] = read(scan)
        return cast(_T, scan._read[read])

    return kept


def scan(text: str, cased: str, pack: Pack, *, is_bare: bool) -> Scan:
    """Reads one sentence of normal text with the words of a pack; a line end in it is a space."""
    text, cased = (one.replace("\n", " ").replace("\r", " ") for one in (text, cased))
    if is_bare:
        text = bare(text)
    found, starts = tokenise(text)
    cues = (pack.bare_lexicon if is_bare else pack.lexicon).by_kind(found)
    ends = list(map(add, starts, map(len, found)))
    return Scan(text, cased, found, starts, ends, cues, pack, is_bare, cased != cased.lower())
