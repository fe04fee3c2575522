"""Places that belong to a finding, as addresses and positions of an editor."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from lsprotocol import types

from factcheck.model import Finding, Place, Related, UsageError
from factcheck.report._origins import firsts
from factcheck.report._where import has_lines
from factcheck.server.check import Checked
from factcheck.server.positions import Point, Positions
from factcheck.sources.decode import decode

_MOST = 10
_START = types.Range(types.Position(0, 0), types.Position(0, 0))  # of what is no text
_KEPT = 64  # files whose lines are kept: the same sources are told of again with every change


def shown(finding: Finding) -> Iterator[Related]:
    """The other places worth showing: one of each origin, and not too many."""
    return islice(firsts(finding.related), _MOST)


def location(checked: Checked, place: Place) -> types.Location:
    """Where an editor finds a place, in the document itself or in a file of the corpus."""
    document = checked.document
    if checked.is_own(place):
        return types.Location(document.uri, range_of(document.positions, place))
    file = Path(os.path.abspath(checked.file(place.path)))  # noqa: PTH100  (links keep their names)
    if not has_lines(place):
        return types.Location(file.as_uri(), _START)
    return types.Location(file.as_uri(), range_of(_positions(file, document.encoding), place))


def range_of(positions: Positions, place: Place) -> types.Range:
    """The range of the figure at a place."""
    return positions.range(Point(place.line, place.column), Point(place.end_line, place.end_column))


def _positions(file: Path, encoding: str) -> Positions:
    try:
        return _read(file, file.stat().st_mtime_ns, encoding)
    except OSError:  # the index still has it; the editor finds out by itself that it is gone
        return Positions("", encoding)


@lru_cache(_KEPT)
def _read(file: Path, mtime_ns: int, encoding: str) -> Positions:
    data = file.read_bytes()
    try:
        return Positions(decode(data, file), encoding)
    except UsageError:  # no text of its own, or no longer
        return Positions(data.decode("utf-8-sig", "replace"), encoding)
