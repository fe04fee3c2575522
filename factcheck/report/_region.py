"""Lines and columns of other stretches of a place's sentence, and the repair that a finding offers."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.model import Finding, Place

_LINE_END = re.compile(r"\r\n?|\n")  # as factcheck.model.Article counts lines


class Region(NamedTuple):
    """A stretch of a file, from 1, in code points; the end is the column behind it."""

    line: int
    column: int
    end_line: int
    end_column: int


class Repair(NamedTuple):
    """What is printed, what to print instead, and where; region is None where the sentence does not tell it."""

    printed: str
    replacement: str
    region: Region | None


def figure(place: Place) -> Region:
    """Where the figure stands."""
    return Region(place.line, place.column, place.end_line, place.end_column)


def sentence(place: Place) -> Region | None:
    """Where the sentence stands; None where it begins on a line above whose begin is not known."""
    return _region(place, place.quote_start, place.quote_end)


def repair(finding: Finding) -> Repair | None:
    """The repair that a finding suggests, where one of its sentences holds what is to be replaced."""
    suggestion = finding.suggestion
    if suggestion is None:
        return None
    start, end = suggestion.start, suggestion.end
    for place in (finding.place, *(other.place for other in finding.related)):
        if place.path == finding.place.path and place.quote_start <= start <= end <= place.quote_end:
            printed = place.quote[start - place.quote_start : end - place.quote_start]
            return Repair(printed, suggestion.replacement, _region(place, start, end))
    return Repair("", suggestion.replacement, None)


def _region(place: Place, start: int, end: int) -> Region | None:
    first, last = _position(place, start), _position(place, end)
    return Region(*first, *last) if first and last else None


def _position(place: Place, offset: int) -> tuple[int, int] | None:
    """Line and column of an offset into the article that lies in the place's sentence."""
    at, known = offset - place.quote_start, place.start - place.quote_start
    ends = [match.end() for match in _LINE_END.finditer(place.quote)]
    line = place.line + sum(known < end <= at for end in ends) - sum(at < end <= known for end in ends)
    if line == place.line:
        return line, place.column + at - known
    begin = max((end for end in ends if end <= at), default=None)
    return None if begin is None else (line, at - begin + 1)
