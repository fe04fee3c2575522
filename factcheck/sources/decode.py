"""From bytes to text: Unicode in any form, and the encodings that Vietnamese was written in before it.

The text is what a reader of the file was meant to see; lines and columns are counted in that.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from factcheck.model import say
from factcheck.sources.problem import problem
from factcheck.text.fonts import unfont

# the marks of UTF-32 begin or end like those of UTF-16, so they are asked first
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEAST = 16  # bytes, for zeros among them to tell
_ZEROS = 0.3  # of the high bytes of UTF-16; in Vietnamese two letters in three have one


def decode(data: bytes, path: Path) -> str:
    """The text of a file; line ends and the composition of letters stay as they are.

    UTF-8, UTF-16, UTF-32, windows-1258, and the old fonts' encodings TCVN3 and VNI, be it in their bytes or as the
    Latin letters that these became in a Unicode file. Raises UsageError where the encoding can't be told for sure, for
    binary data (NUL bytes) and where there is nothing but white space.
    """
    text = _decoded(data, path)
    if not text.strip():
        raise problem(path, say("empty; put the text of an article in it or leave it out"))
    return text


def _decoded(data: bytes, path: Path) -> str:
    mark, encoding = next((known for known in _MARKS if data.startswith(known[0])), (b"", _wide(data) or "utf-8"))
    if encoding == "utf-8" and (nul := data.find(b"\0")) >= 0:
        raise problem(path, say("binary data (NUL byte at offset {nul}); give the article as UTF-8 text", nul=nul))
    try:
        return unfont(data[len(mark) :].decode(encoding))
    except UnicodeDecodeError as error:
        at = len(mark) + error.start
        if mark or encoding != "utf-8":
            name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
            raise problem(path, _damaged(name, data[at], at)) from None
    from factcheck.sources.legacy import legacy  # noqa: PLC0415  # hardly a file needs it

    return legacy(data, at, path)


def _damaged(name: str, byte: int, at: int) -> str:
    return say(
        "not {name} text (byte 0x{byte} at offset {at}), though it begins like that; save it anew as UTF-8",
        name=name,
        byte=f"{byte:02x}",
        at=at,
    )


def _wide(data: bytes) -> str | None:
    """The form of UTF-16 that a file without a mark is in, by its zero bytes: all on one side, and many."""
    if len(data) < _LEAST or len(data) % 2 or b"\0" not in data:
        return None
    first, second = data[::2].count(0), data[1::2].count(0)
    if min(first, second) or max(first, second) < _ZEROS * len(data) / 2:
        return None
    return "utf-16-le" if second else "utf-16-be"
