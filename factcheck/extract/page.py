"""An article as it is read: without the comments in it, which no reader sees, and with every offset as in its file."""

from __future__ import annotations

from bisect import bisect_left
from typing import Self

from factcheck.model import Article, Place, Span
from factcheck.model.dataclass import dataclass, replace
from factcheck.text.comments import blanked
from factcheck.text.fold import Normal, normal
from factcheck.text.hidden import hidden_in


@dataclass(frozen=True, slots=True)
class Page:
    """text is the article's, of the same length, with spaces for what is hidden."""

    article: Article
    text: str
    hidden: tuple[Span, ...]

    @classmethod
    def of(cls, article: Article) -> Self:
        """The page of an article."""
        spans = tuple(hidden_in(article.text, article.body, article.markup))
        return cls(article, blanked(article.text, spans), spans)

    @property
    def body(self) -> str:
        """The text without its front matter."""
        return self.text[self.article.body.start : self.article.body.end]

    def normal(self, span: Span) -> Normal:
        """The normal form of a sentence: what is hidden in it is one space, as between any words."""
        return normal(
            self.text[span.start : span.end], [(a - span.start, b - span.start) for a, b in self._within(span)]
        )

    def printed(self, span: Span) -> str:
        """What a reader sees at a span; nothing is changed where nothing is hidden."""
        if not self._within(span):
            return self.article.text[span.start : span.end]
        return " ".join(self.text[span.start : span.end].split())

    def locate(self, span: Span, quote: Span) -> Place:
        """The place of a span in the file, with its sentence as it is read: a comment in it says nothing."""
        place = self.article.locate(span, quote)
        if not self._within(quote):
            return place
        read = self.text[quote.start : quote.end]
        # a line end within a comment is still one: lines are counted in quotes too
        kept = (own if own in "\r\n" else seen for own, seen in zip(place.quote, read, strict=True))
        return replace(place, quote="".join(kept))

    def _within(self, span: Span) -> tuple[Span, ...]:
        """What is hidden in a span, which begins and ends with something that is not."""
        return self.hidden[bisect_left(self.hidden, span) : bisect_left(self.hidden, (span.end,))]
