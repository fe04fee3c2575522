"""What any backend stores of articles."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Article, Fact, Passage
from factcheck.store.codec import encode
from factcheck.store.contract import ArticleRecord, record

Extracted = tuple[ArticleRecord, list[Fact], list[Passage]]


def extracted(articles: Iterable[Article]) -> list[Extracted]:
    """Each article's record, facts and sentences, in the order of the contract."""
    from factcheck.extract import extract, passages  # noqa: PLC0415  (heavy, and a fresh index needs none)

    read = ((article, sorted(extract(article), key=_start), passages(article)) for article in articles)
    return sorted(((record(article, len(facts)), facts, said) for article, facts, said in read), key=_order)


def _start(fact: Fact) -> int:
    return fact.span.start


def _order(read: Extracted) -> tuple[str, str, bytes]:
    # articles that share path and id differ in the rest, so that the order they came in does not tell
    return read[0].path, read[0].id, encode(read[0])
