"""Articles as they are shown: their text in paragraphs, each figure marked.

The text is read from the file again, since the index keeps sentences only and an editor wants to see the article. Where
the file no longer holds what was indexed, the sentences with figures are shown, which the index knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from factcheck.languages import detect
from factcheck.model import Article, FactcheckError, Mark, Sheet, Span
from factcheck.store.contract import ArticleRecord, content_hash
from factcheck.store.read import renamed
from factcheck.text.comments import without_comments
from factcheck.text.lines import lines

Texts = Callable[[str], Sequence[Article]]
"""The articles of the file with a path, under the names that outputs use; none where it can't be read."""


def texts_below(home: Path) -> Texts:
    """The texts of a corpus whose paths are relative to a folder; the file that was asked for last is kept."""

    @lru_cache(maxsize=1)
    def read(path: str) -> Sequence[Article]:
        from factcheck.sources import read_all

        file = home / path
        try:
            return [renamed(article, file.as_posix(), path) for article in read_all(file)]
        except (FactcheckError, OSError):
            return ()

    return read


def texts_of(articles: Iterable[Article]) -> Texts:
    """The texts of articles in memory."""
    kept = list(articles)
    return lambda path: [article for article in kept if (article.path or article.id) == path]


def sheet(record: ArticleRecord, marks: Sequence[Mark], texts: Texts) -> Sheet:
    """An article with its marks."""
    article = next((one for one in texts(record.path) if one.id == record.id), None)
    is_whole = article is not None and content_hash(article.text) == record.hash
    text, paragraphs = _whole(article) if article is not None and is_whole else _sentences(marks)
    return Sheet(
        id=record.id,
        path=record.path,
        title=record.title,
        published=record.published,
        source=source_of(record),
        url=record.url,
        language=(article.language if article is not None else None) or detect(text),
        text=text,
        paragraphs=paragraphs,
        marks=tuple(marks),
        is_whole=is_whole,
    )


def source_of(record: ArticleRecord) -> str:
    """Who published an article: its publisher, else the host of its address; nothing where neither is known."""
    if record.publisher:
        return record.publisher
    try:
        return (urlsplit(record.url or "").hostname or "").removeprefix("www.")
    except ValueError:  # an address that is none
        return ""


def _whole(article: Article) -> tuple[str, tuple[Span, ...]]:
    text = without_comments(article.text, article.body)
    return text, tuple(line.span for line in lines(text, article.body))


def _sentences(marks: Sequence[Mark]) -> tuple[str, tuple[Span, ...]]:
    """The sentences with figures where they stood, and nothing between them."""
    quotes = sorted({(mark.fact.place.quote_start, mark.fact.place.quote) for mark in marks})
    text, paragraphs = "", []
    for start, quote in quotes:
        if start >= len(text):
            text += " " * (start - len(text)) + quote
            paragraphs.append(Span(start, start + len(quote)))
    return text, tuple(paragraphs)
