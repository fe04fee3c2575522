"""What is on the page, before anyone asks what it is about."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.article import Span
from factcheck.model.dataclass import dataclass
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity


class MentionKind(StrEnum):
    """A quantity or a period."""

    QUANTITY = "quantity"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity or a period and where it stands; exactly one of quantity and period is set."""

    kind: MentionKind
    span: Span
    quantity: Quantity | None = None
    period: Period | None = None
