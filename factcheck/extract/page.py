"""An article as it is read: without the comments in it, which no reader sees, and with every offset as in its file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from factcheck.model import Article, Place, Span
from factcheck.text.comments import without_comments


@dataclass(frozen=True, slots=True)
class Page:
    """text is the article's, of the same length, with spaces for comments."""

    article: Article
    text: str

    @classmethod
    def of(cls, article: Article) -> Self:
        """The page of an article."""
        return cls(article, without_comments(article.text, article.body))

    @property
    def body(self) -> str:
        """The text without its front matter."""
        return self.text[self.article.body.start : self.article.body.end]

    def locate(self, span: Span, quote: Span) -> Place:
        """The place of a span in the file, with its sentence as it is read: a comment in it says nothing."""
        place = self.article.locate(span, quote)
        if self.text is self.article.text:
            return place
        read = self.text[quote.start : quote.end]
        # a line end within a comment is still one: lines are counted in quotes too
        kept = (own if own in "\r\n" else seen for own, seen in zip(place.quote, read, strict=True))
        return replace(place, quote="".join(kept))
