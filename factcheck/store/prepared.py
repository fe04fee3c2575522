"""A file as it goes into an index. All that costs time is done here, so that many processes can share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from factcheck.model import UNTOLD, Fact, FactcheckError, Passage, Sources
from factcheck.model.dataclass import dataclass, replace
from factcheck.store import keys
from factcheck.store.body import dictionary_of, lines_of, packed
from factcheck.store.contract import ArticleRecord
from factcheck.store.part import Part
from factcheck.store.read import content, read
from factcheck.store.record import short
from factcheck.store.scan import Found
from factcheck.text.fold import key

_ENOUGH = 32  # articles, or files, to learn from


class PreparedArticle(NamedTuple):
    """body: its lines, or what they are packed into; words, said: by what each fact and each sentence is found."""

    record: bytes
    hash: bytes
    body: bytes
    words: list[str]
    said: list[str]


@dataclass(slots=True)
class Prepared:
    """A file, or a part of one, and its articles.

    Where there is a problem, hash is None, or there are no articles, or not all.
    """

    file: Found
    hash: str | None
    problem: str | None
    articles: list[PreparedArticle]
    is_first: bool = True
    is_last: bool = True

    @property
    def facts(self) -> int:
        """How many were found in it."""
        return sum(len(article.words) for article in self.articles)

    @property
    def bodies(self) -> list[bytes]:
        """What is stored of its articles."""
        return [article.body for article in self.articles]

    def pack(self, dictionary: bytes) -> Prepared:
        """The same with its articles packed."""
        articles = [article._replace(body=packed(article.body, dictionary)) for article in self.articles]
        return replace(self, articles=articles)


def prepared(part: Part, told: Sources = UNTOLD) -> Prepared:
    """A file, or a part of one, whose articles are still to pack. What can't be used is kept with its problem.

    told: what a desk has told of its sources.
    """
    hash, problem = content(part.file) if part.records is None else (part.hash, None)
    articles: list[PreparedArticle] = []
    if hash is not None:
        parts: list[str] = []
        try:
            articles = [_article(*extracted) for extracted in read(part.file, parts, told, part.records)]
            problem = next(iter(parts), None)
        except FactcheckError as error:
            problem = error.said
    return Prepared(part.file, hash, problem, articles, part.is_first, part.is_last)


def sampled(
    waiting: Iterator[Part], read: Callable[[Prepared], None], told: Sources = UNTOLD
) -> tuple[list[Prepared], bytes]:
    """The first of what waits, and the dictionary for all that it teaches. read: is told of each."""
    first: list[Prepared] = []
    bodies: list[bytes] = []
    for part in waiting:
        first.append(prepared(part, told))
        read(first[-1])
        bodies += first[-1].bodies
        if len(bodies) >= _ENOUGH or sum(one.is_last for one in first) >= _ENOUGH:
            break
    return first, dictionary_of(bodies[:_ENOUGH])  # of no more, so that it does not matter how large parts are


def words_of(facts: Sequence[Fact]) -> list[str]:
    """All by which each fact of an article is found."""
    from factcheck.store import blocked  # noqa: PLC0415  (heavy, like the extractor)

    told = zip(facts, blocked.tokens(facts), strict=True)
    return [" ".join((*keys.marked(fact), *keys.tokens(fact), *tokens)) for fact, tokens in told]


def said_in(passage: Passage) -> str:
    """All by which a sentence is found."""
    return key(passage.text)


def _article(record: ArticleRecord, facts: list[Fact], passages: list[Passage]) -> PreparedArticle:
    return PreparedArticle(
        short(record),
        bytes.fromhex(record.hash),
        lines_of(record, facts, passages),
        words_of(facts),
        list(map(said_in, passages)),
    )
