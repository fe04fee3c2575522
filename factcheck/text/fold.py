"""Folding: how the same word, written differently, becomes the same key.

`normal` keeps length wherever it can and comes with a map back to the original, so that everything is
found in normal text and reported in the original's offsets. `key` gives up positions and is for look-ups only.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from factcheck.model.dataclass import dataclass

# Vietnamese spellings of one sound: hoà/hòa, thuý/thúy, khoẻ/khỏe (the older style moves the tone to the last vowel)
_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
# a letter comes first in both ways, so that only those letters are looked at
_OLD_TONE = re.compile(r"(?:o(?<![qQ]o)[àáảãạèéẻẽẹ]|u(?<![qQ]u)[ỳýỷỹỵ])(?![^\W\d_])")
_SPACES = "\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u3000\t"
_BARE = str.maketrans({"đ": "d", "Đ": "D"})
# what is NFC already, but for a last letter that a mark behind it may change
_PLAIN = re.compile(r"[\x00-\u02ff\u1ea0-\u1ef9\u2010-\u2027]+(?=[\x00-\u02ff\u1ea0-\u1ef9\u2010-\u2027])")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_NOT_WORD = re.compile(r"[\W_]+")
_WORD = 32  # characters


@dataclass(frozen=True, slots=True)
class Normal:
    """Text made comparable: NFC, lower case, one spelling of tones, plain spaces.

    text has the length of `cased` (the same without lower-casing); origin(i) is where its i-th character
    stood in the text it came from.
    """

    text: str
    cased: str
    _starts: tuple[int, ...] | None

    def origin(self, offset: int) -> int:
        """The offset in the original of an offset in the normal text."""
        return offset if self._starts is None else self._starts[offset]

    def offset(self, origin: int) -> int:
        """The offset in the normal text of an offset in the original."""
        return origin if self._starts is None else max(0, bisect_right(self._starts, origin) - 1)


def normal(text: str, hidden: Sequence[tuple[int, int]] = ()) -> Normal:
    """The normal form of a text and the way back. hidden: ranges of it, in order, that count as one space each."""
    cased, starts = composed(text, hidden)
    return Normal(lower(cased), cased, starts)


def composed(text: str, hidden: Sequence[tuple[int, int]] = ()) -> tuple[str, tuple[int, ...] | None]:
    """The normal form but for its case, and where each character of it stood in the text; None where nothing moved."""
    starts: tuple[int, ...] | None = None
    kept: tuple[int, ...] | None = None
    if hidden:
        text, kept = _without(text, hidden)
    if not unicodedata.is_normalized("NFC", text):
        text, starts = _compose(text)
    if kept is not None:
        starts = kept if starts is None else tuple(kept[start] for start in starts)
    for space in _SPACES:  # far faster than a table, as most texts have none
        text = text.replace(space, " ")
    return text, starts


def key(text: str) -> str:
    """The look-up key of a word or phrase: no case, no diacritics, đ as d, one space between words."""
    return _NOT_WORD.sub(" ", bare(lower(unicodedata.normalize("NFC", text)))).strip()


def bare(text: str) -> str:
    """The text without diacritics and with đ as d, character for character where it is NFC."""
    if text.isascii():
        return text
    return _bare_word(text) if len(text) <= _WORD else _bare(text)


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.translate(_BARE))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


_bare_word = lru_cache(maxsize=65536)(_bare)  # words come again; sentences do not, and would only take up memory


def has_diacritics(text: str) -> bool:
    """Whether the text has any letter that folding would change."""
    return any(bare(found[0]) != found[0] for found in _NOT_ASCII.finditer(text))


def _compose(text: str) -> tuple[str, tuple[int, ...]]:
    parts: list[str] = []
    starts: list[int] = []
    at, size = 0, len(text)
    while at < size:
        plain = _PLAIN.match(text, at)
        if plain is not None:
            parts.append(plain[0])
            starts.extend(range(at, plain.end()))
            at = plain.end()
            continue
        end = at + 1
        while end < size and unicodedata.combining(text[end]):
            end += 1
        composed = unicodedata.normalize("NFC", text[at:end])
        parts.append(composed)
        starts.extend([at] * len(composed))
        at = end
    return "".join(parts), (*starts, size)


def _without(text: str, hidden: Sequence[tuple[int, int]]) -> tuple[str, tuple[int, ...]]:
    """The text with a space for each range and the spaces around it, and where each character stood."""
    kept: list[int] = []
    gaps: set[int] = set()
    at = 0
    for start, end in hidden:
        kept.extend(range(at, start))
        at = max(at, end)
        if kept and kept[-1] not in gaps and not text[kept[-1]].isspace():
            kept.append(start)
            gaps.add(start)
        while at < len(text) and text[at] in " \t":
            at += 1
    kept.extend(range(at, len(text)))
    return "".join(" " if place in gaps else text[place] for place in kept), (*kept, len(text))


def lower(text: str) -> str:
    """Composed text in lower case, of the same length, with one spelling of tones."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered; keep those as they are
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered if lowered.isascii() else _OLD_TONE.sub(_newer, lowered)


def _newer(spelling: re.Match[str]) -> str:
    return _TONES[spelling[0]]
