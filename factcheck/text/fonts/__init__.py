"""Text that was typed in the old Vietnamese fonts: Latin letters that only such a font showed as Vietnamese ones.

A font's encoding is a module of this room with NAME and LETTERS. A text is taken for one only where it is sure: hardly
a word is Vietnamese as it stands, nine in ten are once converted, and no other font would do.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import islice

from factcheck.model.dataclass import dataclass
from factcheck.text.syllables import is_syllable

_FITS, _FAILS = 0.9, 0.5  # the share of words that are syllables
_LEAST = 6  # different words, to be sure of a text that would be one without
_MOST = 4000  # words that are looked at
_DENSE = 0.2  # in Vietnamese at least every other word has a mark; a quotation within English is left alone

_WORD = re.compile(r"[A-Za-z\xa1-\xff]{2,}")
_TYPED = re.compile(r"[\xa1-\xff]")
_LETTER = re.compile(r"[A-Za-z]")
_OWN = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9]")  # what Vietnamese in Unicode has
_LINE = re.compile(r"[^\r\n]*[\r\n]*")


@dataclass(frozen=True)
class Font:
    """The encoding of some fonts: what is typed, and the letter that it shows."""

    name: str
    letters: Mapping[str, str]
    codes: re.Pattern[str]

    def convert(self, text: str) -> str:
        """The text as the font shows it; what is no code of the font stays as it is."""
        return self.codes.sub(lambda code: self.letters[code[0]], text)

    def reads(self, word: str) -> bool:
        """Whether a word is a Vietnamese syllable in this font, and all that is not ASCII in it a code."""
        return self.codes.sub("", word).isascii() and is_syllable(self.convert(word))


@cache
def fonts() -> Sequence[Font]:
    """All encodings that are known."""
    modules = (import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    return [Font(each.NAME, each.LETTERS, _codes(each.LETTERS)) for each in modules]


def font_of(text: str) -> Font | None:
    """The font that a text, or those of its lines that can be, was typed in; None where it was in none, or unsure."""
    lines = _LINE.findall(text) if _OWN.search(text) else (text,)
    words = marked(line for line in lines if _TYPED.search(line) and not _OWN.search(line))
    if len(words) < _LEAST or share(words, is_syllable) > _FAILS:
        return None
    shares = {font.name: share(words, font.reads) for font in fonts()}
    fitting = [font for font in fonts() if shares[font.name] >= _FITS]
    others = [name for name in shares if shares[name] > _FAILS]
    return fitting[0] if len(fitting) == len(others) == 1 else None


def unfont(text: str) -> str:
    """A text as it was meant to be read: converted where it was typed in an old font, else itself.

    Lines that are Vietnamese in Unicode stay as they are beside lines that are not.
    """
    if not _TYPED.search(text) or (font := font_of(text)) is None:
        return text
    if not _OWN.search(text):
        return font.convert(text)
    return "".join(font.convert(line) if _is_typed(line, font) else line for line in _LINE.findall(text))


def unfonted(lines: Sequence[str]) -> list[str]:
    """Lines of one text as they were meant to be read, each by itself: what they have in common tells the font."""
    whole = "\n".join(lines)
    if not _TYPED.search(whole) or (font := font_of(whole)) is None:
        return list(lines)
    is_mixed = _OWN.search(whole) is not None
    return [font.convert(line) if not is_mixed or _is_typed(line, font) else line for line in lines]


def marked(texts: Iterable[str], dense: float = _DENSE) -> Sequence[str]:
    """The different words that are not all ASCII, as Latin-1 reads them; none where they are rarer than so."""
    words = list(islice((word for text in texts for word in _WORD.findall(text) if _LETTER.search(word)), _MOST))
    found = [word for word in words if not word.isascii()]
    return list(dict.fromkeys(found)) if len(found) >= dense * len(words) else ()


def share(words: Sequence[str], is_read: Callable[[str], bool]) -> float:
    """How many of some words can be read so, from 0 to 1."""
    return sum(map(is_read, words)) / len(words) if words else 0


def _is_typed(line: str, font: Font) -> bool:
    """Whether a line of a text of both kinds is of that font: it is read better so."""
    words = [] if _OWN.search(line) else _WORD.findall(line)
    return share(words, font.reads) > share(words, is_syllable)


def _codes(letters: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(letters, key=len, reverse=True))))
