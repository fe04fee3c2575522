"""A sentence made ready for reading: its tokens, and every word of the language pack found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.languages import Cue, Pack
from factcheck.languages.lexicon import tokens as tokenise
from factcheck.text.fold import bare


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

    def starting(self, kind: str, token: int) -> Cue | None:
        """The cue of a kind that starts at a token."""
        return next((cue for cue in self.cues.get(kind, ()) if cue.start == token), None)

    def ending(self, kind: str, token: int) -> Cue | None:
        """The longest cue of a kind that ends just before a token."""
        return next((cue for cue in self.cues.get(kind, ()) if cue.end == token), None)

    def between(self, kind: str, first: int, last: int) -> list[Cue]:
        """The cues of a kind that lie within tokens[first:last]."""
        return [cue for cue in self.cues.get(kind, ()) if cue.start >= first and cue.end <= last]

    def covered(self, kinds: Iterable[str], first: int, last: int) -> set[int]:
        """The tokens of tokens[first:last] that cues of these kinds, lying wholly within, are made of."""
        return {at for kind in kinds for cue in self.between(kind, first, last) for at in range(cue.start, cue.end)}

    def bare_words(self, kinds: Iterable[str], first: int, last: int) -> int:
        """How many of tokens[first:last] no cue of these kinds covers."""
        return max(last - first, 0) - len(self.covered(kinds, first, last))

    def is_and(self, token: int) -> bool:
        """Whether a token joins two things of one list."""
        link = self.starting("link", token)
        return link is not None and link.value == "soft"

    def bracket(self, at: int) -> int | None:
        """Where the bracket opens that a token stands in; None outside of any."""
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


def scan(text: str, cased: str, pack: Pack, *, is_bare: bool) -> Scan:
    """Reads one sentence of normal text with the words of a pack; a line end in it is a space."""
    text, cased = (one.replace("\n", " ").replace("\r", " ") for one in (text, cased))
    if is_bare:
        text = bare(text)
    found, starts = tokenise(text)
    cues: dict[str, list[Cue]] = defaultdict(list)
    for cue in (pack.bare_lexicon if is_bare else pack.lexicon).cues(found):
        cues[cue.kind].append(cue)
    ends = [start + len(token) for start, token in zip(starts, found, strict=True)]
    return Scan(text, cased, found, starts, ends, dict(cues), pack, is_bare, cased != cased.lower())
