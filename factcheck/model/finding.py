"""What a rule has to say about a place in an article."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.article import Place
from factcheck.model.dataclass import dataclass


class Severity(StrEnum):
    """How bad it is if it is true."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 2 for an error."""
        return ("note", "warning", "error").index(self.value)


class Confidence(StrEnum):
    """How sure the rule is that it is true."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding. origin: the same number where sentences are near-identical."""

    message: str
    place: Place
    origin: int | None = None

    @property
    def quote(self) -> str:
        """The sentence at that place."""
        return self.place.quote


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A replacement for text[start:end] of the finding's article that would mend it."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. computation: the arithmetic in one line; fingerprint: the same as long as the words are."""

    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    computation: str
    fingerprint: str
    place: Place
    related: tuple[Related, ...] = ()
    suggestion: Suggestion | None = None

    @property
    def start(self) -> int:
        """Start of the figure in the article's text."""
        return self.place.start

    @property
    def end(self) -> int:
        """End of the figure in the article's text."""
        return self.place.end

    @property
    def quote(self) -> str:
        """The sentence of the figure."""
        return self.place.quote
