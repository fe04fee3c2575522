"""A large index without reading a large corpus: facts of a small one, again and again, each time in other years.

Reading 300 MB of news takes minutes. So the facts of a few hundred articles are extracted once; for every further copy
years are moved out of the way of all others, and a name of its own is put behind every subject, holder and sentence.
The store's own code then files them from a hundred files, as if a reader had found these articles in them; the
index is the one that reading them would have made, and every command uses it as it is.
"""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from unittest.mock import patch

from benchmarks._corpus import FILES, articles_for
from benchmarks._news import News, news
from factcheck.model import Article, Fact, Passage, Place

POOL = 10_000  # facts that are really extracted
_APART = 20  # years between two copies
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SYLLABLES = [f"{first}{second}" for first in "bdgklmnr" for second in "aeiou"]


@dataclass(slots=True)
class Pool:
    """Articles that were read, with their facts and sentences."""

    articles: list[tuple[News, list[Fact], list[Passage]]]

    def copy(self, number: int, article: Article) -> tuple[list[Fact], list[Passage]]:
        """The facts and sentences of the number-th article of an endless row, told by this article."""
        of, round_ = number % len(self.articles), number // len(self.articles)
        _, facts, passages = self.articles[of]
        name = f" {_name(round_)}" if round_ else ""
        told = [_fact(fact, article, round_, name) for fact in facts]
        said = [replace(each, origin=article.id, place=_placed(each.place, article, round_, name)) for each in passages]
        return told, said


def read_pool(facts: int) -> Pool:
    """Extract as many articles as have so many facts."""
    from factcheck.extract import extract, passages

    found = []
    for item in news(articles_for(facts)):
        article = Article.from_text(item.text, id=item.id, published=item.published, language="vi")
        found.append((item, extract(article), passages(article)))
    return Pool(found)


def kept_pool(folder: Path, facts: int) -> Pool:
    """The pool, read once and kept in a folder: a pickle of ours, made in this run or by the same code before."""
    kept = folder / f"pool-{facts}.pickle"
    if not kept.exists():
        kept.write_bytes(pickle.dumps(read_pool(facts)))
    pool: Pool = pickle.loads(kept.read_bytes())
    return pool


def write_numbers(folder: Path, articles: int) -> None:
    """Files that say which articles a reader is to find in them."""
    each = -(-articles // FILES)
    for file in range(FILES):
        numbers = list(range(file * each, min((file + 1) * each, articles)))
        if numbers:
            (folder / f"{file:03}.txt").write_text(json.dumps(numbers), encoding="utf-8")


@contextmanager
def read_from(pool: Pool) -> Iterator[None]:
    """While it lasts, the store finds in such files the articles of the pool instead of reading them."""

    def read_all(path: Path) -> list[Article]:
        numbers = json.loads(path.read_text(encoding="utf-8"))
        return [replace(_empty(pool, number), id=f"{path.as_posix()}#{number}") for number in numbers]

    def found(article: Article) -> tuple[list[Fact], list[Passage]]:
        return pool.copy(int(article.id.rpartition("#")[2]), article)

    with (
        patch("factcheck.sources.read_all", read_all),
        patch("factcheck.extract.extract", lambda article: found(article)[0]),
        patch("factcheck.extract.passages", lambda article: found(article)[1]),
    ):
        yield


def _empty(pool: Pool, number: int) -> Article:
    item = pool.articles[number % len(pool.articles)][0]
    return Article.from_text(
        f"{item.title} {number}", title=item.title, published=_moved(item.published, number // len(pool.articles))
    )


def _name(round_: int) -> str:
    """Two words that no other copy has."""
    count = len(_SYLLABLES)
    return f"{_SYLLABLES[round_ % count]}{_SYLLABLES[round_ // count % count]} {_SYLLABLES[-1 - round_ % count]}"


def _fact(fact: Fact, article: Article, round_: int, name: str) -> Fact:
    period = fact.period and replace(
        fact.period, start=_moved(fact.period.start, round_), end=fact.period.end and _moved(fact.period.end, round_)
    )
    return replace(
        fact,
        id=f"{article.id}#{fact.span.start}",
        origin=article.id,
        part_of=fact.part_of and f"{article.id}#{fact.part_of.rpartition('#')[2]}",
        subject=fact.subject + name,
        holder=fact.holder and fact.holder + name,
        period=period,
        place=_placed(fact.place, article, round_, name),
    )


def _placed(place: Place, article: Article, round_: int, name: str) -> Place:
    quote = _YEAR.sub(lambda year: str(int(year[0]) + _APART * round_), place.quote)
    return replace(place, path=article.path or article.id, published=article.published, quote=quote + name)


def _moved(day: date, round_: int) -> date:
    """So many copies later; 29 February becomes the 28th."""
    year = day.year + _APART * round_
    return day.replace(year=year, day=min(day.day, 28)) if day.month == 2 else day.replace(year=year)
