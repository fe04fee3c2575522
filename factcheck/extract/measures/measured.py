"""What the words around a figure make of it."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.model import BasisKind, Measure, Moment


class Measured(NamedTuple):
    """The measure, its sign, and how the quantity has to change for it."""

    measure: Measure
    negative: bool = False
    basis: BasisKind | None = None
    points: bool = False  # the percentage is a difference of percentages
    also_one_more: bool = False  # "tăng 2 lần" is twice or three times as much
    moment: Moment | None = None  # which level of "từ 3 lên 5"
    stands: bool = False  # a count that stands at the end of the period
    basis_points: bool = False  # "150 điểm" of an interest rate
    over: str | None = None  # the word that makes the number a bound: "vượt 100 tỷ USD"
    unit: str | None = None
