"""The characters of a page, where it may say itself which encoding it is in."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from factcheck.sources.decode import decode

_PRESCAN = 4096  # bytes at the start in which the declaration stands
_DECLARED = re.compile(
    rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|^<\?xml[^>]*?encoding=[\"']([\w.:-]+)", re.IGNORECASE
)
_WEB = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "x-user-defined": "cp1252"}
_MARKED = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(data: bytes, path: Path) -> str:
    """The text of a page: as its bytes show by themselves, else as it declares. Raises UsageError as `decode` does.

    What is UTF-8 is read so, whatever it declares: programs that save pages leave the old declaration in.
    """
    codec = None if data.startswith(_MARKED) or _is_utf8(data) else _declared(data)
    if codec is not None:
        try:
            return data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            pass
    return decode(data, path)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data, 0, _PRESCAN)
    if found is None or b"\0" in data:
        return None
    name = (found[1] or found[2]).decode("ascii").lower()
    try:
        known = codecs.lookup(_WEB.get(name, name))
    except LookupError:
        return None
    is_text = getattr(known, "_is_text_encoding", True)  # rot13 and the like are none
    return known.name if is_text and known.name not in {"utf-7", "idna", "punycode", "unicode_escape"} else None
