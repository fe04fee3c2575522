"""An indicator's figures period by period, with every article that prints them."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from factcheck.model.dataclass import dataclass
from factcheck.model.fact import Fact, Measure, Status
from factcheck.model.period import Period


class Standing(StrEnum):
    """How an earlier print stands to the latest one of its period."""

    LATEST = "latest"
    SAME = "same"
    LESS_EXACT = "less_exact"
    DIFFERS = "differs"
    REVISED = "revised"  # the producer of the figure has replaced it


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure as one article prints it."""

    fact: Fact
    standing: Standing


@dataclass(frozen=True, slots=True)
class Point:
    """One observation of a series, in order of publication, the latest print last.

    value: the number that stands for it in a chart, None where the print has none. words: its subject as printed,
    where that says more than the indicator does. alone: whether no other point of its series is of its period; where
    there is one, nothing shows that both are of one thing.
    """

    period: Period
    prints: tuple[Reported, ...]
    value: Decimal | None
    words: str = ""
    alone: bool = True

    @property
    def latest(self) -> Fact:
        """The figure as it was printed last."""
        return self.prints[-1].fact


@dataclass(frozen=True, slots=True)
class Series:
    """The points of one indicator for one area and holder, in one unit, by period; power brings them to one scale.

    narrower: the texts say more than the indicator and the area ("of the FDI sector", "to Canada"), so that these
    points may each be of something else.
    """

    area: str | None
    holder: str | None
    power: int
    points: tuple[Point, ...]
    narrower: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """The series of an indicator, the longest first, narrower ones last.

    name: what was asked for, as the catalogue calls it; indicator: its id, None for words that the catalogue does not
    know. measures, statuses: how many points there are of the others. undated: figures that no period is known of.
    """

    name: str
    indicator: str | None
    measure: Measure | None
    series: tuple[Series, ...]
    measures: tuple[tuple[Measure, int], ...] = ()
    statuses: tuple[tuple[Status, int], ...] = ()
    undated: int = 0
