"""What any backend stores of articles."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Article, Fact
from factcheck.store.codec import encode
from factcheck.store.contract import ArticleRecord, record

Extracted = tuple[ArticleRecord, list[Fact]]


def extracted(articles: Iterable[Article]) -> list[Extracted]:
    """Each article's record and facts, in the order of the contract."""
    from factcheck.extract import extract  # noqa: PLC0415  (it is heavy, and a fresh index needs none)

    read = [(article, sorted(extract(article), key=_start)) for article in articles]
    return sorted(((record(article, len(facts)), facts) for article, facts in read), key=_order)


def _start(fact: Fact) -> int:
    return fact.span.start


def _order(pair: Extracted) -> tuple[str, str, bytes]:
    # articles that share path and id differ in the rest, so that the order they came in does not tell
    return pair[0].path, pair[0].id, encode(pair[0])
