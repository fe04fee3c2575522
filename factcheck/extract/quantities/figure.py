"""A figure of a sentence: a quantity and where it stands."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.model import Quantity


class Figure(NamedTuple):
    """A quantity and its tokens: hedge and number from start, number from core, unit and "per" up to end.

    noun_start:noun_end are the tokens of a counted thing (empty where the unit is none); hedge is the kind.
    """

    quantity: Quantity
    start: int
    core: int
    end: int
    noun_start: int
    noun_end: int
    hedge: str | None
