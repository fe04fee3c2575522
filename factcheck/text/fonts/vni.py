"""VNI for Windows, that fonts named VNI-Times, VNI-Helve … show: a vowel and behind it a code for its marks.

Letters for which no mark would fit in front of another have a code of their own.
"""

from __future__ import annotations

NAME = "VNI"

# a vowel as it is typed, and behind each mark what it shows
_MARKED = """
a ùøûõïâáàåãäêéèúüë áàảãạâấầẩẫậăắằẳẵặ
e ùøûõïâáàåãä éèẻẽẹêếềểễệ
o ùøûõïâáàåãä óòỏõọôốồổỗộ
u ùøûõï úùủũụ
y ùøûõ ýỳỷỹ
ô ùøûõï ớờởỡợ
ö ùøûõï ứừửữự
"""
_SINGLE = dict(zip("ôöñíìæóòî", "ơưđíìỉĩịỵ", strict=True))

_SMALL = _SINGLE | {
    vowel + mark: letter
    for vowel, marks, letters in map(str.split, _MARKED.strip().splitlines())
    for mark, letter in zip(marks, letters, strict=True)
}

# the mark of a capital has a code of its own, but many were typed with the small one
LETTERS = (
    _SMALL
    | {typed.upper(): letter.upper() for typed, letter in _SMALL.items()}
    | {typed[0].upper() + typed[1:]: letter.upper() for typed, letter in _SMALL.items()}
)
"""What is typed, as Latin-1 reads it: the letter that it shows."""
