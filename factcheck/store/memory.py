"""Everything in memory: for articles that come from no file."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.model import Article, Fact, Passage, Problem
from factcheck.store import keys
from factcheck.store.contract import ArticleRecord, Query
from factcheck.store.extracted import extracted
from factcheck.text.fold import key

if TYPE_CHECKING:
    from factcheck.relations.blocks.contract import Blocking, Filed


class MemoryStore:
    """The facts of articles, kept in a list; a look-up intersects sets of places in it."""

    def __init__(self, articles: Iterable[Article]) -> None:
        records = extracted(articles)
        self._articles = [article for article, _, _ in records]
        self._own = [facts for _, facts, _ in records]
        self._facts = [fact for facts in self._own for fact in facts]
        self._blocks = lru_cache(None)(self._file)
        self._passages = [passage for _, _, passages in records for passage in passages]
        self._said: dict[str, set[int]] = defaultdict(set)
        for number, passage in enumerate(self._passages):
            for word in key(passage.text).split():
                self._said[word].add(number)
        self._filed: dict[tuple[str, str], set[int]] = defaultdict(set)
        for number, fact in enumerate(self._facts):
            for filed in (
                *keys.filed(fact),
                *(("word", word) for word in keys.words(fact).split()),
                *(("subject", word) for word in keys.subject_words(fact)),
                ("path", fact.place.path),
            ):
                self._filed[filed].add(number)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        wanted = None if paths is None else frozenset(paths)
        return (fact for fact in self._facts if wanted is None or fact.place.path in wanted)

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query."""
        weights = keys.weights(query.words, len(self._facts), lambda word: len(self._under("word", [word])))
        conditions = [self._under(column, values) for column, values in keys.conditions(query).items()]
        if weights is not None:
            conditions.append(self._under("word", weights))
        if query.paths is not None:
            conditions.append(self._under("path", query.paths))
        conditions += (self._under("subject", [word]) for word in keys.folded(query.subject))
        found = sorted(set.intersection(*conditions)) if conditions else range(len(self._facts))
        if weights:
            found = sorted(found, key=lambda number: -self._score(number, weights))
        return [self._facts[number] for number in found[: query.limit]]

    def filed(self, by: Blocking) -> Iterator[tuple[int, list[Filed]]]:
        """What is filed under each key of a blocking."""
        return iter(self._blocks(by).items())

    def beside(self, by: Blocking, key: int, day: int) -> list[Filed]:
        """What is filed under a key and matters to somebody of a day."""
        days = by.days if day else None
        filed = self._blocks(by).get(key, [])
        return [one for one in filed if days is None or not one.day or abs(one.day - day) <= days]

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of the article with a number."""
        return self._own[number]

    def whole(self, origin: str, path: str) -> Sequence[Fact]:
        """The facts of the article with an id and a path."""
        return [fact for fact in self.facts([path]) if fact.origin == origin]

    def record(self, number: int) -> ArticleRecord:
        """The article with a number."""
        return self._articles[number]

    def _file(self, by: Blocking) -> dict[int, list[Filed]]:
        from factcheck.relations.blocks.contract import Filed  # noqa: PLC0415  (most commands do not ask)

        found: dict[int, list[Filed]] = defaultdict(list)
        for number, facts in enumerate(self._own):
            for entry in by.entries(facts):
                found[entry.key].append(Filed(entry.day, entry.mark, number, entry.fact))
        return {key: sorted(found[key]) for key in sorted(found)}

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these words."""
        weights = keys.weights(words, len(self._passages), lambda word: len(self._said.get(word, ())))
        scores: Counter[int] = Counter()
        for word, weight in (weights or {}).items():
            for number in self._said.get(word, ()):
                scores[number] += weight
        best = sorted(scores, key=lambda number: (-scores[number], number))
        found = (self._passages[number] for number in best)
        return list(islice((each for each in found if paths is None or each.place.path in paths), limit))

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """All articles in order, or those with these paths."""
        wanted = None if paths is None else frozenset(paths)
        return [article for article in self._articles if wanted is None or article.path in wanted]

    def problems(self) -> list[Problem]:
        """None: what is in memory was read before."""
        return []

    def close(self) -> None:
        """Nothing to let go of."""

    def _under(self, column: str, values: Iterable[str]) -> set[int]:
        return set().union(*(self._filed.get((column, value), ()) for value in values))

    def _score(self, number: int, weights: dict[str, int]) -> int:
        return sum(weight for word, weight in weights.items() if number in self._filed["word", word])
