"""What the indexes of words find: numbers of facts or sentences, the best first."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from factcheck.store import keys

Rows = Callable[..., Iterator[tuple[Any, ...]]]
"""The rows of a statement with its values."""

# json_each hands over what is asked with its weight: one statement, however much it is. The sums stand before the
# articles, since there may be many facts an article, and the path only orders what is equal.
_FOUND = """SELECT found.number FROM (SELECT {table}.rowid AS number, sum(asked.value) AS score FROM json_each(?) asked
              CROSS JOIN {table} ON {table} MATCH asked.key GROUP BY {table}.rowid) found
            CROSS JOIN articles a ON a.id = (SELECT id FROM articles WHERE id <= found.number ORDER BY id DESC LIMIT 1)
            CROSS JOIN files f ON f.id = a.file WHERE {where} ORDER BY score DESC, f.path, number LIMIT ?"""
# What is found by one word is all equal, and where it is much, most of it is left out: then the articles are gone
# through in order until there is enough.
MUCH = 10_000
_SOME = "SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?"
_ORDERED = """SELECT n.value FROM json_each(?) n
              CROSS JOIN articles a ON a.id = (SELECT id FROM articles WHERE id <= n.value ORDER BY id DESC LIMIT 1)
              CROSS JOIN files f ON f.id = a.file ORDER BY f.path, n.value LIMIT ?"""
_WITHIN = "SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?"
_NUMBERS = """SELECT a.id, a.id + max(a.facts, a.passages) - 1 FROM files f CROSS JOIN articles a ON a.file = f.id
              ORDER BY f.path, a.id"""
_OF_PATHS = "f.path IN (SELECT value FROM json_each(?))"


def best(rows: Rows, table: str, asked: Mapping[str, int], paths: Collection[str] | None, limit: int) -> list[int]:
    """The numbers of the facts (table: words) or sentences (said) that score best by what is asked and its weights."""
    if len(asked) == 1 and paths is None:
        return _equal(rows, table, next(iter(asked)), limit)
    of, named = within(paths)
    statement = _FOUND.replace("{table}", table).replace("{where}", of)
    return [number for (number,) in rows(statement, json.dumps(asked), *named, limit)]


def _equal(rows: Rows, table: str, asked: str, limit: int) -> list[int]:
    """The first of those that are all found by the same."""
    numbers = [number for (number,) in rows(_SOME.replace("{table}", table), asked, MUCH)]
    if len(numbers) >= MUCH:
        return list(islice(_gone_through(rows, _WITHIN.replace("{table}", table), asked), limit))
    return [number for (number,) in rows(_ORDERED, json.dumps(numbers), limit)] if numbers else []


def _gone_through(rows: Rows, statement: str, asked: str) -> Iterator[int]:
    for first, last in rows(_NUMBERS):
        yield from (number for (number,) in rows(statement, asked, first, last))


def of_subject(word: str) -> str:
    """What finds the facts with a word in their subject."""
    return f'"{keys.SUBJECT}{word}"'


def a_word(word: str) -> str:
    """What finds the facts with a word, in their subject or elsewhere."""
    return f'("{word}" OR {of_subject(word)})'


def one_of(column: str, values: Iterable[str]) -> str:
    """What finds the facts with one of these values, of which there is at least one, in a column."""
    return "(" + " OR ".join(f'"{keys.token(column, value)}"' for value in values) + ")"


def both(conditions: Iterable[str]) -> str:
    """What finds the facts that meet all of these conditions."""
    return " AND ".join(conditions)


def within(paths: Collection[str] | None) -> tuple[str, list[str]]:
    """The condition that an article has one of these paths, and its values."""
    if paths is None:
        return "TRUE", []
    return _OF_PATHS, [json.dumps(sorted(paths))]
