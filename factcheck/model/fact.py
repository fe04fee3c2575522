"""A fact: what the page asserts of an observation (SDMX: whose, which indicator, when, measured how)."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.article import Place, Span
from factcheck.model.dataclass import dataclass
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity


class Measure(StrEnum):
    """What of the indicator the figure measures."""

    LEVEL = "level"  # how much
    GROWTH = "growth"  # by how many percent more (a decrease is negative)
    CHANGE = "change"  # by how much more, in units
    MULTIPLE = "multiple"  # how many times
    SHARE = "share"  # what part of a whole
    ATTAINMENT = "attainment"  # what part of a plan was reached
    DEVIATION = "deviation"  # by how much a plan was exceeded or missed


class Status(StrEnum):
    """How the text stands to the figure."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    PLAN = "plan"
    FORECAST = "forecast"
    APPROVED = "approved"
    ENTITLEMENT = "entitlement"


class BasisKind(StrEnum):
    """What a relative figure is compared with."""

    PERIOD = "period"
    PLAN = "plan"
    OTHER = "other"


class Moment(StrEnum):
    """Which level of a change a figure is: "tăng từ 3 (before) lên 5 (after)"."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Basis:
    """The other side of a comparison."""

    kind: BasisKind
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One asserted figure with all that says what it is a figure of. Unknown is None.

    subject: the phrase it is about, as printed. holder: the company, body or project whose figure it is.
    indicator, area: catalogue ids. part_of: id of the whole it is a part of. attribution: who said so.
    asserted: False in questions and conditionals. origin: the article's id. moment: which level of a printed change.
    """

    id: str
    origin: str
    span: Span
    printed: str
    subject: str
    holder: str | None
    indicator: str | None
    area: str | None
    measure: Measure
    status: Status
    quantity: Quantity
    period: Period | None
    basis: Basis | None
    part_of: str | None
    attribution: str | None
    asserted: bool
    place: Place
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be used, or a place in it (from 1) that could not, and why."""

    path: str
    message: str
    line: int | None = None
    column: int | None = None

    @property
    def where(self) -> str:
        """The place as people write it: path:line:column, as much of it as is known."""
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
