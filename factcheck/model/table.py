"""A figure of a table, before it is read: what the table says of it, in its own words."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.model.dataclass import dataclass

if TYPE_CHECKING:
    from factcheck.model.article import Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure of a table.

    span: the figure with its unit, quote: the line that says what it is a figure of, both in the article's text.
    locator: its cell. value and step: the number as it is shown, and one unit of its last place. said: what the table
    says of it, by what says it: {"indicator": "GDP", "period": "2023"}; unit: in which it counts, as printed.
    """

    span: Span
    quote: Span
    locator: str
    value: Decimal
    step: Decimal
    unit: str
    said: Mapping[str, str]
