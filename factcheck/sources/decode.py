"""From bytes to text: UTF-8 and nothing else, kept as it is but for the byte order mark."""

from __future__ import annotations

import codecs
from pathlib import Path

from factcheck.sources.problem import problem

# the marks of UTF-32 begin or end like those of UTF-16, so they are asked first
_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode(data: bytes, path: Path) -> str:
    """The text of a file; line ends and the composition of letters stay as they are.

    Raises UsageError for other encodings, for binary data (NUL bytes) and where there is nothing but white space.
    """
    for mark, encoding in _OTHER_MARKS:
        if data.startswith(mark):
            raise problem(path, f"{encoding} text; convert it, e.g. with iconv -f {encoding} -t utf-8")
    nul = data.find(b"\0")
    if nul >= 0:
        raise problem(path, f"binary data (NUL byte at offset {nul}); give the article as UTF-8 text")
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + len(data) - len(error.object)
        raise problem(
            path,
            f"not UTF-8 text (byte 0x{data[offset]:02x} at offset {offset}); "
            "convert it, e.g. with iconv -f windows-1258 -t utf-8",
        ) from None
    if not text.strip():
        raise problem(path, "empty; put the text of an article in it or leave it out")
    return text
