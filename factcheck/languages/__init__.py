"""One pack per language, found by its file name; what all packs have to say is in pack.py."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from factcheck.languages import keep
from factcheck.languages.lexicon import Cue, Lexicon
from factcheck.languages.pack import Pack
from factcheck.text.fold import has_diacritics, normal

__all__ = ["Cue", "Lexicon", "Pack", "available", "detect", "load"]

_CODE = re.compile(r"[a-z]{2}(?:\.py)?$")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000  # characters that are enough to tell the language


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """Codes of the packs there are; Vietnamese, which the project is first for, wins a draw."""
    here = Path(__file__).parent
    codes = {entry.name[:2] for entry in here.iterdir() if _CODE.match(entry.name)}
    return tuple(sorted(codes, key=lambda code: (code != "vi", code)))


@cache
def load(code: str) -> Pack:
    """The pack of a language; KeyError where there is none."""
    if code not in available():
        raise KeyError(code)
    return keep.load(code)


def detect(text: str) -> str:
    """The code of the language a text is most likely written in, by its most common words."""
    sample = normal(text[:_SAMPLE]).text
    if not has_diacritics(sample):
        return _by_words(sample, accented=False)
    return _by_words(sample, accented=True)


def _by_words(sample: str, *, accented: bool) -> str:
    pieces = sample.split()
    found = [word for piece in pieces for word in ((piece,) if piece.isalpha() else _WORD.findall(piece))]

    def hits(code: str) -> tuple[int, int]:
        pack = load(code)
        common = pack.common if accented else pack.bare_common
        known = pack.vocabulary if accented else pack.bare_vocabulary
        hit = [*map(common.__contains__, found), *map(known.__contains__, found)]
        return hit.count(True), -available().index(code)

    return max(available(), key=hits)
