"""Figures of several articles side by side: one row an observation, one column an article."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from factcheck.model.dataclass import dataclass
from factcheck.model.fact import Fact


class Agreement(StrEnum):
    """How the figures of a row stand to each other, the worst pair of them."""

    DIFFERENT = "different"  # two of them cannot be the same number
    LESS_EXACT = "less_exact"  # they agree, but one says less than another
    SAME = "same"  # each supports each


@dataclass(frozen=True, slots=True)
class Column:
    """An article that is compared; origin is its id."""

    origin: str
    path: str
    title: str | None
    published: date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article prints of one observation, in the order of its text. column: the index of the article."""

    column: int
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One observation that several articles print. power: the power of ten that brings its values to one scale."""

    agreement: Agreement
    power: int
    cells: tuple[Cell, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All figures of the row, article by article."""
        return tuple(fact for cell in self.cells for fact in cell.facts)


@dataclass(frozen=True, slots=True)
class Alignment:
    """What articles print of the same observations, and what only one of them prints.

    Rows stand with those that differ first; `only` follows the columns, then the text.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    only: tuple[Cell, ...]
