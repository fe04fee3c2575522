"""TCVN3, the VN3 set of TCVN 5712:1993 ("ABC"), that fonts named .VnTime, .VnArial … show: one code a letter.

The set has no capitals with tones. Titles in them were typed with small letters in a font that shows capitals
(.VnTimeH); which font that was, the text does not tell, so they become small letters.
"""

from __future__ import annotations

NAME = "TCVN3"

_ROWS = """
A1 Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ
B5 à ả ã á ạ
BB ằ ẳ ẵ ắ
C6 ặ ầ ẩ ẫ ấ ậ è
CE ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ
DC ĩ í ị ò
E1 ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù
F1 ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ
"""

LETTERS = {
    chr(int(first, 16) + place): letter
    for first, *letters in map(str.split, _ROWS.strip().splitlines())
    for place, letter in enumerate(letters)
}
"""What is typed, as Latin-1 reads it: the letter that it shows."""
