"""What the desk may ask of an index. A new backend is one file with a class that does this."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from factcheck.model import Article, Authority, Fact, Measure, Passage, Problem
from factcheck.model.dataclass import dataclass

if TYPE_CHECKING:
    from factcheck.relations.blocks.contract import Blocking, Filed


@dataclass(frozen=True, slots=True)
class Query:
    """Which facts to fetch: all conditions that are not None must hold.

    units: base units, None for a bare number. area, indicators: catalogue ids. holder: any spelling that folds
    to the same key. dates: exactly this start and end, whatever the kind of period. words: folded words of what
    is looked for, of which numbers find nothing; if there are any, at least one must occur in the fact's subject,
    indicator, holder or quote, and facts with more and rarer ones come first. subject: folded words that the fact's
    subject must hold, all of them but for numbers. paths: only facts of the articles with these. limit: how many
    facts at the most.
    """

    units: frozenset[str | None] | None = None
    measures: frozenset[Measure] | None = None
    area: str | None = None
    holder: str | None = None
    dates: tuple[date, date | None] | None = None
    indicators: frozenset[str] | None = None
    words: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    paths: frozenset[str] | None = None
    limit: int = 2000


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article without its text. path is its id where it has no file; hash is its `content_hash`."""

    id: str
    path: str
    title: str | None
    published: date | None
    publisher: str | None
    url: str | None
    hash: str
    facts: int
    standing: Authority | None = None


class Store(Protocol):
    """Facts of a corpus. The same articles give the same answers in the same order, in every backend.

    The order of articles is that of their path, then of their id; facts follow their article's order, then the
    text's. A store does not change while it is open. After close nothing may be asked of it. Raises
    FactcheckError where the index turns out to be damaged.
    """

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths, one at a time: there may be millions."""
        ...

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query: the best by its words first, in order where they are equal."""
        ...

    def filed(self, by: Blocking) -> Iterator[tuple[int, list[Filed]]]:
        """What is filed under each key of a blocking, sorted; in the order of the keys.

        Articles have numbers of the store's own, the same ones as long as it is open.
        """
        ...

    def beside(self, by: Blocking, key: int, day: int) -> list[Filed]:
        """What is filed under a key, sorted. With days, what matters to somebody of one (`Blocking.days`)."""
        ...

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of the article with a number, in the order of its text; each is read when it is asked for."""
        ...

    def whole(self, origin: str, path: str) -> Sequence[Fact]:
        """The facts of the article with an id and a path, in the order of its text; none if there is none."""
        ...

    def record(self, number: int) -> ArticleRecord:
        """The article with a number."""
        ...

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these folded words, those with more and rarer ones first.

        With paths, only those of the articles with these; how rare a word is, is counted over all.
        """
        ...

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """All articles in order, or those with these paths. Two with the same content are two."""
        ...

    def problems(self) -> list[Problem]:
        """Files of the corpus that could not be used, by path."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Facts of articles that need not be in order."""
    return sorted(facts, key=lambda fact: (fact.place.path, fact.origin, fact.span))


def content_hash(text: str) -> str:
    """The same for the same text, whatever file it stands in."""
    return digest(text.encode("utf-8", "surrogatepass"))


def digest(content: bytes) -> str:
    """A short name for some bytes that no others have."""
    from hashlib import blake2b  # noqa: PLC0415  (a fresh index needs no hash)

    return blake2b(content, digest_size=16).hexdigest()


def record(article: Article, facts: int) -> ArticleRecord:
    """What is kept of an article that has so many facts."""
    return ArticleRecord(
        id=article.id,
        path=article.path or article.id,
        title=article.title,
        published=article.published,
        publisher=article.publisher,
        url=article.url,
        hash=content_hash(article.text),
        facts=facts,
        standing=article.standing,
    )
