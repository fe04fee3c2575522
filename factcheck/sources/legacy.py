"""Text with a byte a letter, as it was written before Unicode. Which of the encodings it is, its words have to tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.model import joined, say
from factcheck.model.dataclass import dataclass
from factcheck.sources.problem import problem
from factcheck.text.fonts import fonts, marked, share
from factcheck.text.syllables import is_syllable

_WINDOWS = "cp1252"  # what the old fonts' quotation marks and dashes are in; the same in windows-1258
_FITS, _FAILS = 0.9, 0.6  # the share of words that are syllables
_LEAST = 3  # different words, to be sure
# quotation marks, dashes and other signs, but no letters
_SIGNS = re.compile(rb"[\x00-\x7f\x80\x82\x84-\x87\x89\x8b\x91-\x99\x9b\xa0-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf]*")


@dataclass(frozen=True)
class Encoding:
    """An encoding: whether a word, as Latin-1 reads it, is Vietnamese in it, and the text of its bytes."""

    name: str
    reads: Callable[[str], bool]
    decode: Callable[[bytes], str]


def legacy(data: bytes, at: int, path: Path) -> str:
    """The text of bytes that are no UTF-8 at an offset. Raises UsageError where it can't be told what they are."""
    text = data.decode("latin-1")
    words = marked([text])
    shares = [(share(words, encoding.reads), encoding) for encoding in _encodings()]
    likely = [encoding for found, encoding in shares if found > _FAILS]
    try:
        if len(likely) == 1 and len(words) >= _LEAST and max(found for found, _ in shares) >= _FITS:
            return likely[0].decode(data)
        if not likely and _SIGNS.fullmatch(data) and not any(map(_is_typed, marked([text], dense=0))):
            return data.decode(_WINDOWS)
    except UnicodeDecodeError as error:
        at = error.start
    raise problem(path, _unsure(data[at], at, likely if len(words) >= _LEAST else ()))


def _encodings() -> Sequence[Encoding]:
    windows = Encoding("windows-1258", _is_windows, lambda data: data.decode("cp1258"))
    typed = (
        Encoding(font.name, font.reads, lambda data, font=font: font.convert(data.decode(_WINDOWS)))  # type: ignore[misc]
        for font in fonts()
    )
    return [windows, *typed]


def _is_typed(word: str) -> bool:
    return any(font.reads(word) for font in fonts())


def _is_windows(word: str) -> bool:
    return is_syllable(word.encode("latin-1").decode("cp1258"))


def _unsure(byte: int, at: int, likely: Sequence[Encoding]) -> str:
    where = say("not UTF-8 text (byte 0x{byte} at offset {at})", byte=f"{byte:02x}", at=at)
    if len(likely) < 2:
        return say("{where}; convert it, e.g. with iconv -f windows-1258 -t utf-8", where=where)
    names = joined(", ", [encoding.name for encoding in likely])
    return say("{where}, and it can't be told which of {names} it is; save it as UTF-8", where=where, names=names)
