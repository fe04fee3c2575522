"""Places: the file as a URI reference, the figure as a region, its sentence as the region around."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from factcheck.model import Place
from factcheck.report._region import Region, figure, sentence
from factcheck.report._where import has_lines

ROOT = "%SRCROOT%"  # the name by which code scanning knows the root of the repository


def file(path: str) -> dict[str, str]:
    """The file, relative to the project unless its path is absolute."""
    posix = PurePath(path).as_posix()
    encoded = quote(_bytes(posix), safe="/~!$&'()*+,;=@")
    if PurePath(path).is_absolute():
        return {"uri": f"file://{encoded}" if encoded.startswith("/") else f"file:///{encoded}"}
    return {"uri": encoded, "uriBaseId": ROOT}


def physical(place: Place) -> dict[str, Any]:
    """The file, the figure in it, and its sentence where that is more and its place is known.

    A file without lines has a region all the same, its first line: viewers ask for one.
    """
    around = sentence(place)
    own = figure(place)
    snippet = {"snippet": {"text": place.printed}}
    if not has_lines(place):
        return {"artifactLocation": file(place.path), "region": {"startLine": 1, **snippet}}
    return {
        "artifactLocation": file(place.path),
        "region": {**region(own), **snippet},
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
