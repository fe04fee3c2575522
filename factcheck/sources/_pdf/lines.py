"""A line on a page, and one among others."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line as it was extracted: single spaces between words, a tab between cells of a table.

    Lengths are in points, from the lower left corner of the page; bottom is what its letters stand on, height the size
    of its font.
    """

    text: str
    left: float
    right: float
    bottom: float
    height: float


class Placed(NamedTuple):
    """A line with the number of its page and its own there, both from 1."""

    page: int
    number: int
    line: Line
