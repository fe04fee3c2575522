"""PDFs made of their objects, as small, or as bad, as a test needs them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
Text = Sequence[tuple[float, float, str]]


def pdf(*pages: Text | bytes, info: str = "", size: float = 12) -> bytes:
    """A PDF of pages: pieces of text, each with the place of its first letter from the left and from below; or whatever
    is to stand in the page's stream, packed."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", _FONT, f"<< {info} >>".encode()]
    kids = []
    for page in pages:
        content = page if isinstance(page, bytes) else zlib.compress(_drawn(page, size))
        objects.append(_stream(content))
        resources = b"/Resources << /Font << /F 3 0 R >> >> /MediaBox [0 0 595 842] /Parent 2 0 R"
        objects.append(b"<< /Type /Page /Contents %d 0 R %s >>" % (len(objects), resources))
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return _file(objects)


def lines(*text: str, top: float = 780, left: float = 72, leading: float = 16) -> Text:
    """Lines one below the other."""
    return [(left, top - number * leading, line) for number, line in enumerate(text)]


def _drawn(page: Text, size: float) -> bytes:
    pieces = (f"BT /F {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET" for x, y, text in page)
    return "\n".join(pieces).encode("cp1252")


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "()\\" else sign for sign in text)


def _stream(packed: bytes) -> bytes:
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)


def _file(objects: Sequence[bytes]) -> bytes:
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        len(content),
    )
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer
