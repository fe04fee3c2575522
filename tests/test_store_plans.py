"""What the index is asked is looked up, never searched for from the first row to the last."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from store_samples import GREEN, opened, write

from factcheck.model import Measure
from factcheck.relations.blocks.contract import blockings
from factcheck.store.contract import Query
from factcheck.store.sqlite import SqliteStore

ASKED: dict[str, Callable[[SqliteStore], object]] = {
    "facts of a path": lambda store: list(store.facts([GREEN])),
    "candidates by words": lambda store: store.candidates(Query(words=("san", "luong"))),
    "candidates by subject": lambda store: store.candidates(Query(subject=("san", "luong"))),
    "candidates by columns": lambda store: store.candidates(Query(measures=frozenset(Measure), area="VN")),
    "candidates of a path": lambda store: store.candidates(Query(words=("nam",), paths=frozenset({GREEN}))),
    "what is filed under a key": lambda store: [store.beside(by, KEY, DAY) for by in blockings()],
    "an article": lambda store: (list(store.article(FIRST)), store.record(FIRST)),
    "passages": lambda store: store.passages(["san", "luong"], 5),
    "articles of a path": lambda store: store.articles([GREEN]),
    "problems": lambda store: store.problems(),
    "whether there are articles": lambda store: store.has_articles,
}
KEY, DAY, FIRST = 7, 738_000, 1  # of nothing, and of the first article
TABLES = ("files", "f", "articles", "a", "bodies", "b")


@pytest.mark.parametrize("ask", ASKED.values(), ids=list(ASKED))
def test_looked_up(ask: Callable[[SqliteStore], object], tmp_path: Path) -> None:
    for step in _plan(tmp_path, ask):
        is_scan = step.split()[0] == "SCAN" and step.split()[1] in TABLES
        # of an index that holds nothing but problems all is asked for, and of articles one
        assert not is_scan or "files_problem" in step or ask is ASKED["whether there are articles"], step


def test_all_facts_come_without_being_sorted_first(tmp_path: Path) -> None:
    assert not [step for step in _plan(tmp_path, lambda store: list(store.facts())) if "TEMP B-TREE" in step]


def _plan(tmp_path: Path, ask: Callable[[SqliteStore], object]) -> list[str]:
    """The steps of all statements that an answer takes."""
    store = opened(write(tmp_path / "articles")).store
    statements: list[str] = []
    store._db.set_trace_callback(statements.append)
    ask(store)
    store._db.set_trace_callback(None)
    asked = [statement for statement in statements if statement.startswith("SELECT")]
    assert asked
    steps = [row[3] for statement in asked for row in _explained(store._db, statement)]
    store.close()
    return steps


def _explained(db: sqlite3.Connection, statement: str) -> list[tuple[int, int, int, str]]:
    return db.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
