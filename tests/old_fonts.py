"""Text as people typed it before Unicode: in the old Vietnamese fonts, and in the code page of Windows."""

from __future__ import annotations

import unicodedata

from factcheck.text.fonts import tcvn3, vni

_TCVN3 = {letter: code for code, letter in tcvn3.LETTERS.items()}
_VNI = {letter: code for code, letter in vni.LETTERS.items() if code in (code.lower(), code.upper())}
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_tcvn3(text: str) -> str:
    """The text as a program without the font shows it; capitals with tones become small letters."""
    return "".join(_TCVN3.get(letter) or _TCVN3.get(letter.lower(), letter) for letter in _composed(text))


def in_vni(text: str) -> str:
    """The text as a program without the font shows it."""
    return "".join(_VNI.get(letter, letter) for letter in _composed(text))


def in_windows_1258(text: str) -> str:
    """The text as the code page composes it: a tone behind its vowel wherever there is no code for both."""
    return "".join(map(_windows, _composed(text)))


def without_capital_tones(text: str) -> str:
    """What is left of a text that was typed in TCVN3."""
    letters = _composed(text)
    return "".join(one if one in _TCVN3 or one.lower() not in _TCVN3 else one.lower() for one in letters)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _windows(letter: str) -> str:
    if letter == _composed(letter.encode("cp1258", "ignore").decode("cp1258")):
        return letter
    apart = unicodedata.normalize("NFD", letter)
    vowel = "".join(mark for mark in apart if mark not in _TONES)
    return _composed(vowel) + "".join(mark for mark in apart if mark in _TONES)
