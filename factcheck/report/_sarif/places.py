"""Places: the file as a URI reference, the figure as a region, its sentence as the region around."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from factcheck.model import Place
from factcheck.report._region import Region, figure, sentence

ROOT = "%SRCROOT%"  # the name by which code scanning knows the root of the repository


def file(path: str) -> dict[str, str]:
    """The file, relative to the project unless its path is absolute."""
    posix = PurePath(path).as_posix()
    encoded = quote(_bytes(posix), safe="/~!$&'()*+,;=@")
    if PurePath(path).is_absolute():
        return {"uri": f"file://{encoded}" if encoded.startswith("/") else f"file:///{encoded}"}
    return {"uri": encoded, "uriBaseId": ROOT}


def physical(place: Place) -> dict[str, Any]:
    """The file, the figure in it, and its sentence where that is more and its place is known."""
    around = sentence(place)
    own = figure(place)
    printed = place.quote[max(place.start - place.quote_start, 0) : max(place.end - place.quote_start, 0)]
    return {
        "artifactLocation": file(place.path),
        "region": {**region(own), "snippet": {"text": printed}},
        **({"contextRegion": {**region(around), "snippet": {"text": place.quote}}} if around and around != own else {}),
    }


def region(where: Region) -> dict[str, int]:
    """Lines and columns, the end behind the last character."""
    return {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
    }


def _bytes(path: str) -> bytes:
    """The bytes of a file's name, whatever encoding they are in."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # no name that the system gave
        return path.encode("utf-8", "replace")
