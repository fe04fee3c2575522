"""Arithmetic that a text states between its figures, whether it comes out or not."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.dataclass import dataclass
from factcheck.model.fact import Fact


class CalculationOutcome(StrEnum):
    """How it came out."""

    HOLDS = "holds"
    BROKEN = "broken"
    OPEN = "open"  # it says what nobody prints, and nothing else says the same


@dataclass(frozen=True, slots=True)
class Calculation:
    """One relation between figures that was recognised.

    relation: the id of its kind; law: sum, product, at most or between, of which the last two bind less than an
    equation; facts: the figures bound, first the one whose words say so; computation: a line.
    """

    relation: str
    law: str
    facts: tuple[Fact, ...]
    computation: str
    outcome: CalculationOutcome
