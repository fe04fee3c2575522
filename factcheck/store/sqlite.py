"""The default backend: an SQLite file, read only as far as an answer needs it."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from factcheck.model import Fact, FactcheckError, Passage, Problem
from factcheck.store import keys, schema
from factcheck.store.codec import decode
from factcheck.store.contract import ArticleRecord, Query

_ORDER = "a.path, a.position, f.position"
# said outright: left to guess, SQLite may sort all facts before it gives the first
_FACTS = """SELECT f.body FROM articles a INDEXED BY articles_path
            CROSS JOIN facts f INDEXED BY facts_article ON f.article = a.id"""
# json_each hands over the words with their weights: one statement, however many they are
_RANKED = """(SELECT words.rowid AS fact, sum(asked.value) AS score FROM json_each(?) asked
              CROSS JOIN words ON words MATCH asked.key GROUP BY words.rowid) JOIN facts f ON f.id = fact"""
_UNRANKED = "(SELECT 0 AS score) CROSS JOIN facts f"
_SAID = """SELECT p.body FROM (SELECT said.rowid AS passage, sum(asked.value) AS score FROM json_each(?) asked
              CROSS JOIN said ON said MATCH asked.key GROUP BY said.rowid)
           JOIN passages p ON p.id = passage JOIN articles a ON a.id = p.article
           WHERE {} ORDER BY score DESC, a.path, a.position, p.position LIMIT ?"""
_ORDERED = f"""SELECT f.id FROM json_each(?) asked CROSS JOIN facts f ON f.id = asked.value
               JOIN articles a ON a.id = f.article ORDER BY {_ORDER}"""
_PRINTING = "SELECT DISTINCT article FROM facts WHERE figure = ? LIMIT ?"
_KEPT = 20_000  # decoded facts: the figures of one article ask for the same ones again and again


class SqliteStore:
    """The facts of an index that is up to date. It answers from the state in which it was opened."""

    def __init__(self, db: sqlite3.Connection, name: str) -> None:
        """db: a connection within a transaction, which holds that state; name: what to call it in an error."""
        self._db = db
        self._name = name
        self._fact = lru_cache(_KEPT)(self._read_fact)
        self._count = lru_cache(_KEPT)(self._read_count)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts in order, or those of the articles with these paths."""
        if paths is None:
            yield from map(_fact, self._rows(f"{_FACTS} ORDER BY {_ORDER}"))
            return
        for path in sorted(set(paths)):
            yield from map(_fact, self._rows(f"{_FACTS} WHERE a.path = ? ORDER BY {_ORDER}", path))

    def candidates(self, query: Query) -> list[Fact]:
        """Facts that meet a query."""
        weights = keys.weights(query.words, self._total, self._count)
        if weights is not None and not weights:
            return []
        source, values = (_RANKED, [_as_phrases(weights)]) if weights else (_UNRANKED, [])
        of, named = _within(query.paths)
        where, values = [of], [*values, *named]
        for column, allowed in keys.conditions(query).items():
            where.append(f"f.{column} IN ({', '.join('?' * len(allowed))})")
            values += allowed
        found = self._rows(
            f"SELECT f.id FROM {source} JOIN articles a ON a.id = f.article WHERE {' AND '.join(where)} "
            f"ORDER BY score DESC, {_ORDER} LIMIT ?",
            *values,
            query.limit,
        )
        return [self._fact(id) for (id,) in found]

    def near(self, facts: Sequence[Fact]) -> list[Fact]:
        """The facts that some others may have to be held against."""
        asked = dict.fromkeys(tuple(condition.items()) for fact in facts for condition in keys.near(fact))
        found = {id for condition in asked for id in self._filed(dict(condition))}
        for article in self._of_one_story(facts):
            found.update(id for (id,) in self._rows("SELECT id FROM facts WHERE article = ?", article))
        return [self._fact(id) for (id,) in self._rows(_ORDERED, json.dumps(sorted(found)))]

    def _filed(self, condition: Mapping[str, str | int]) -> Iterator[int]:
        where = " AND ".join(f"{column} = ?" for column in condition)
        return (id for (id,) in self._rows(f"SELECT id FROM facts WHERE {where}", *condition.values()))

    def _of_one_story(self, facts: Sequence[Fact]) -> list[int]:
        from factcheck.observation.rewordings import COMMON, FEWEST  # noqa: PLC0415  (only lint asks)

        shared: Counter[int] = Counter()
        for figure in {keys.marks(fact)[1] for fact in facts}:
            printed = list(self._rows(_PRINTING, figure, COMMON + 1))
            if len(printed) <= COMMON:
                shared.update(article for (article,) in printed)
        return [article for article, number in shared.items() if number >= FEWEST]

    def passages(self, words: Collection[str], limit: int, paths: Collection[str] | None = None) -> list[Passage]:
        """Sentences that hold some of these words."""
        weights = keys.weights(words, self._sentences, self._count_said)
        if not weights:
            return []
        of, values = _within(paths)
        found = self._rows(_SAID.format(of), _as_phrases(weights), *values, limit)
        return [decode(body, Passage) for (body,) in found]

    def articles(self, paths: Collection[str] | None = None) -> list[ArticleRecord]:
        """All articles in order, or those with these paths."""
        of, values = _within(paths)
        rows = self._rows(f"SELECT body FROM articles a WHERE {of} ORDER BY path, position", *values)
        return [decode(body, ArticleRecord) for (body,) in rows]

    def problems(self) -> list[Problem]:
        """Files of the corpus that could not be used, by path."""
        rows = self._rows("SELECT path, problem FROM files WHERE problem IS NOT NULL ORDER BY path")
        return [Problem(path, message) for path, message in rows]

    @property
    def has_articles(self) -> bool:
        """Whether anything could be read."""
        return any(self._rows("SELECT 1 FROM articles LIMIT 1"))

    def close(self) -> None:
        """Close the file. What was written to its log goes into it."""
        self._db.close()

    @cached_property
    def _total(self) -> int:
        return int(next(self._rows("SELECT count(*) FROM facts"))[0])

    @cached_property
    def _sentences(self) -> int:
        return int(next(self._rows("SELECT count(*) FROM passages"))[0])

    def _count_said(self, word: str) -> int:
        return int(next(self._rows("SELECT coalesce(sum(doc), 0) FROM said_words WHERE term = ?", word))[0])

    def _read_count(self, word: str) -> int:
        return int(next(self._rows("SELECT coalesce(sum(doc), 0) FROM vocabulary WHERE term = ?", word))[0])

    def _read_fact(self, id: int) -> Fact:
        return _fact(next(self._rows("SELECT body FROM facts WHERE id = ?", id)))

    def _rows(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self._db.execute(statement, values)
        except sqlite3.DatabaseError as error:
            if not schema.damaged(error):
                raise
            raise FactcheckError(f"{self._name}: the index is damaged ({error}); delete it and run again") from error


def _fact(row: tuple[Any, ...]) -> Fact:
    return decode(row[0], Fact)


def _as_phrases(weights: dict[str, int]) -> str:
    return json.dumps({f'"{word}"': weight for word, weight in weights.items()})


def _within(paths: Collection[str] | None) -> tuple[str, list[str]]:
    """The condition that an article has one of these paths, and its values."""
    if paths is None:
        return "TRUE", []
    return "a.path IN (SELECT value FROM json_each(?))", [json.dumps(sorted(paths))]
