"""A period is a pair of dates; its name does not matter when two are compared."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from factcheck.model.dataclass import dataclass


class PeriodKind(StrEnum):
    """How a figure lives in its period."""

    FLOW = "flow"  # happened during it
    STOCK = "stock"  # stood so at its end
    CUMULATIVE = "cumulative"  # added up from its start to its end


@dataclass(frozen=True, slots=True)
class Period:
    """From start up to but not including end. An end of None is open ("from 2022 to now", now unknown).

    inferred: the text does not print it where the figure stands and another place had to tell ("năm nay"
    without a publication date). approximate: hedged in print ("gần 6 tháng đầu năm").
    """

    start: date
    end: date | None
    kind: PeriodKind = PeriodKind.FLOW
    inferred: bool = False
    approximate: bool = False

    @property
    def dates(self) -> tuple[date, date | None]:
        """What periods are compared by."""
        return self.start, self.end

    @property
    def days(self) -> int | None:
        """Length; None where the end is open."""
        return None if self.end is None else (self.end - self.start).days
