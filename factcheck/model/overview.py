"""A corpus at a glance: its articles with every figure marked, what cannot all be true, and how indicators went."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from factcheck.model.article import Span
from factcheck.model.dataclass import dataclass
from factcheck.model.fact import Fact
from factcheck.model.silenced import Findings
from factcheck.model.timeline import Timeline


class Support(StrEnum):
    """What the rest of the corpus says of a printed figure, the worst first."""

    CONTRADICTED = "contradicted"  # an error or a warning stands at it
    DIFFERS = "differs"  # another article prints another number of what seems to be the same
    REVISED = "revised"  # its producer has replaced it since
    SUPPORTED = "supported"  # another article prints the same
    LESS_EXACT = "less_exact"  # another article agrees, but says less
    ALONE = "alone"  # no other article prints it
    REPLACES = "replaces"  # of a pair only: this figure replaces the other one

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Support).index(self)


@dataclass(frozen=True, slots=True)
class Beside:
    """What another article prints of the same thing, and what that says of the figure it is laid beside.

    is_copy: their sentences are near-identical, so that both have it from one origin.
    """

    support: Support
    fact: Fact
    is_copy: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure of an article. beside: some of the other prints, those that say most of it first, of so many (others).

    findings: the positions of those that have a place at the figure.
    """

    fact: Fact
    support: Support
    beside: tuple[Beside, ...] = ()
    others: int = 0
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """An article as it is shown: paragraphs are spans of its text, without what no reader sees; marks by place.

    is_whole: False where the text could not be read as it was indexed; then the paragraphs are the sentences with
    figures. source: who published it, as far as that is known. language: None where nobody knows.
    """

    id: str
    path: str
    title: str | None
    published: date | None
    source: str
    url: str | None
    language: str | None
    text: str
    paragraphs: tuple[Span, ...]
    marks: tuple[Mark, ...]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Overview:
    """The sheets stand with the worst first, then the newest. left_out: articles of the corpus that are not shown.

    supports: how many figures there are of each standing, in the articles shown. undrawn: indicators with figures but
    no series of two points.
    """

    sheets: tuple[Sheet, ...]
    findings: Findings
    timelines: tuple[Timeline, ...]
    supports: tuple[tuple[Support, int], ...]
    undrawn: int = 0
    left_out: int = 0
