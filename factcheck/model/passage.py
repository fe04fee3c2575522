"""A sentence of an article, whether it prints a figure or not."""

from __future__ import annotations

from factcheck.model.article import Place
from factcheck.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence. origin is its article's id; place marks the whole sentence, which is its quote."""

    origin: str
    place: Place

    @property
    def text(self) -> str:
        """The sentence as printed."""
        return self.place.quote
