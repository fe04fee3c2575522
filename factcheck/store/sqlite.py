"""The default backend: an SQLite file, read only as far as an answer needs it."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from factcheck.model import Fact, FactcheckError, Passage, Problem, say
from factcheck.store import keys, rows, schema, tally
from factcheck.store.body import Body
from factcheck.store.contract import ArticleRecord, Query
from factcheck.store.found import a_word, best, both, of_subject, one_of, within
from factcheck.store.record import record_of

if TYPE_CHECKING:
    from factcheck.relations.blocks.contract import Blocking, Filed

FILED = "SELECT term, doc FROM filed WHERE term >= ? AND term < ?"  # in the order of the words
RECORDS = """SELECT a.id, a.record, f.path, a.hash, a.facts FROM files f CROSS JOIN articles a ON a.file = f.id
             WHERE f.path = ?"""
RECORD = "SELECT a.record, f.path, a.hash, a.facts FROM articles a CROSS JOIN files f ON f.id = a.file WHERE a.id = ?"
ARTICLES = """SELECT a.record, f.path, a.hash, a.facts FROM files f CROSS JOIN articles a ON a.file = f.id
              WHERE {} ORDER BY f.path, a.id"""
PROBLEMS = "SELECT path, problem FROM files WHERE problem IS NOT NULL ORDER BY path"
META = "SELECT value FROM meta WHERE key = ?"
_KEPT = 20_000  # facts that were read: the figures of one article ask for the same ones again and again
_BODIES = 64  # articles of which some may be asked next


class SqliteStore:
    """The facts of an index that is up to date. It answers from the state in which it was opened."""

    def __init__(self, db: sqlite3.Connection, name: str) -> None:
        """db: a connection within a transaction, which holds that state; name: what to call it in an error."""
        self._db = db
        self._name = name
        self._numbers: dict[str, int] = {}  # of articles by their ids, as far as they have been read
        self._fact = lru_cache(_KEPT)(self._read_fact)
        self._count = lru_cache(_KEPT)(self._read_count)
        self._body = lru_cache(_BODIES)(self._read_body)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        for found in self._bodies(paths):
            yield from found

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query."""
        weights = keys.weights(query.words, self._total, self._count)
        columns = keys.conditions(query)
        if (weights is not None and not weights) or not all(columns.values()):
            return []
        conditions = [one_of(column, values) for column, values in columns.items()]
        conditions += map(of_subject, keys.folded(query.subject))
        if not (weights or conditions):
            return list(islice(self.facts(query.paths), query.limit))
        # words are sorted out by the conditions within the index: most facts that have a common one meet none
        asked = {both([a_word(word), *conditions]): weight for word, weight in (weights or {}).items()}
        return self._facts(best(self._rows, "words", asked or {both(conditions): 0}, query.paths, query.limit))

    def filed(self, by: Blocking) -> Iterator[tuple[int, list[Filed]]]:
        """What is filed under each key of a blocking."""
        from factcheck.store.blocked import all_of, groups  # noqa: PLC0415  (most commands do not ask)

        # most articles will be found: their numbers at once are less work than one by one
        return groups(by, self._rows(FILED, *all_of(by)), self._of_articles())

    def beside(self, by: Blocking, key: int, day: int) -> list[Filed]:
        """What is filed under a key and matters to somebody of a day."""
        from factcheck.store.blocked import groups, ranges  # noqa: PLC0415  (most commands do not ask)

        found = (row for within in ranges(by, key, day) for row in self._rows(FILED, *within))
        return [one for _, filed in groups(by, found, self._first_of) for one in filed]

    def article(self, number: int) -> Sequence[Fact]:
        """The facts of the article with a number, each read when it is asked for."""
        return self._body(number).body

    def whole(self, origin: str, path: str) -> Sequence[Fact]:
        """The facts of the article with an id and a path."""
        if origin not in self._numbers:  # nothing of it has been read
            told = self._rows(RECORDS, path)
            self._numbers.update({record_of(*row).id: number for number, *row in told})
        number = self._numbers.get(origin)
        return () if number is None else self.article(number)

    def record(self, number: int) -> ArticleRecord:
        """The article with a number."""
        return record_of(*next(self._rows(RECORD, number)))

    def _of_articles(self) -> Callable[[int], int]:
        firsts = array("q", (id for (id,) in self._rows("SELECT id FROM articles ORDER BY id")))
        return lambda number: firsts[bisect_right(firsts, number) - 1]

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these words."""
        weights = keys.weights(words, self._sentences, self._count_said)
        if not weights:
            return []
        asked = {f'"{word}"': weight for word, weight in weights.items()}
        numbers = best(self._rows, "said", asked, paths, limit)
        read = {number: self._read_passage(number) for number in sorted(numbers)}
        return [read[number] for number in numbers]

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """All articles in order, or those with these paths."""
        of, values = within(paths)
        return [record_of(*row) for row in self._rows(ARTICLES.format(of), *values)]

    def problems(self) -> list[Problem]:
        """Files of the corpus that could not be used, by path."""
        return [Problem(path, message) for path, message in self._rows(PROBLEMS)]

    @property
    def has_articles(self) -> bool:
        """Whether anything could be read."""
        return any(self._rows("SELECT 1 FROM articles LIMIT 1"))

    def close(self) -> None:
        """Close the file. What was written to its log goes into it."""
        self._db.close()

    @cached_property
    def _total(self) -> int:
        return int(next(self._rows(META, "facts"))[0])

    @cached_property
    def _sentences(self) -> int:
        return int(next(self._rows(META, "passages"))[0])

    @cached_property
    def _dictionary(self) -> bytes:
        return next((bytes(value) for (value,) in self._rows(META, "dictionary")), b"")

    def _count_said(self, word: str) -> int:
        return self._counted("said", word)

    def _read_count(self, word: str) -> int:
        return self._counted("words", word)

    def _counted(self, table: str, word: str) -> int:
        found = (row for statement in tally.statements(table) for row in self._rows(statement, word))
        return int(next(found)[0])

    def _facts(self, numbers: Sequence[int]) -> list[Fact]:
        """In this order; they are read in another, so that each article is unpacked once."""
        read = {number: self._fact(number) for number in sorted(numbers)}
        return [read[number] for number in numbers]

    def _bodies(self, paths: Collection[str] | None) -> Iterator[Body]:
        found = (
            [self._rows(rows.ALL)] if paths is None else [self._rows(rows.OF_PATH, path) for path in sorted({*paths})]
        )
        for row in chain.from_iterable(found):
            yield self._unpacked(row).body

    def _read_fact(self, number: int) -> Fact:
        first, body = self._holding(number)
        return body[number - first]

    def _read_passage(self, number: int) -> Passage:
        first, body = self._holding(number)
        return body.passage(number - first)

    def _holding(self, number: int) -> rows.BodyRow:
        found = self._body(self._first_of(number))
        self._numbers[found.body.origin] = found.id
        return found

    def _first_of(self, number: int) -> int:
        [first] = next(self._rows(rows.HOLDING, number))
        return int(first)

    def _read_body(self, article: int) -> rows.BodyRow:
        return self._unpacked(next(self._rows(rows.BODY, article)))

    def _unpacked(self, row: tuple[Any, ...]) -> rows.BodyRow:
        with self._told():
            return rows.body(row, self._dictionary)

    def _rows(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        with self._told():
            yield from self._db.execute(statement, values)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if not schema.damaged(error):
                raise
            raise FactcheckError(
                say("{name}: the index is damaged ({error}); delete it and run again", name=self._name, error=error)
            ) from error
