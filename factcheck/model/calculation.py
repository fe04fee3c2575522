"""Arithmetic that a text states between its figures, whether it comes out or not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.fact import Fact


class CalculationOutcome(StrEnum):
    """How it came out."""

    HOLDS = "holds"
    BROKEN = "broken"
    OPEN = "open"  # it says what nobody prints, and nothing else says the same


@dataclass(frozen=True, slots=True)
class Calculation:
    """relation: the id of its kind; facts: the figures bound, first the one whose words say so; computation: a line."""

    relation: str
    facts: tuple[Fact, ...]
    computation: str
    outcome: CalculationOutcome
