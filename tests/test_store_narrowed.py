"""A store of which only some articles are asked answers as if the others were not there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store_samples import BLUE, GREEN, RED, as_articles, opened, write

from factcheck.store.chosen import Chosen
from factcheck.store.contract import Query, Store
from factcheck.store.memory import MemoryStore

PATHS = [RED, BLUE]


@pytest.fixture(params=["in a file", "in memory"])
def whole(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    folder = write(tmp_path / "articles")
    store = opened(folder).store if request.param == "in a file" else MemoryStore(as_articles(folder))
    yield store
    store.close()


@pytest.fixture
def alone(tmp_path: Path) -> Store:
    """The same articles where there are no others."""
    return MemoryStore(article for article in as_articles(write(tmp_path / "some")) if article.path in PATHS)


ASKED: dict[str, Callable[[Store], object]] = {
    "articles": lambda store: store.articles(),
    "facts": lambda store: list(store.facts()),
    "facts of paths": lambda store: list(store.facts([RED, GREEN, "none.txt"])),
    "candidates": lambda store: store.candidates(Query()),
    "candidates of a unit": lambda store: store.candidates(Query(units=frozenset({"%"}))),
    "one candidate": lambda store: store.candidates(Query(limit=1)),
    "passages": lambda store: store.passages(["nam"], 10),
    "one passage": lambda store: store.passages(["nam"], 1),
    "passages of paths": lambda store: store.passages(["nam", "san"], 9, [BLUE, GREEN]),
    "candidates of paths": lambda store: store.candidates(
        Query(words=("san", "luong"), paths=frozenset([BLUE, GREEN]))
    ),
    "of no paths": lambda store: (store.passages(["nam", "san"], 9, []), store.candidates(Query(paths=frozenset()))),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=list(ASKED))
def test_only_the_chosen_articles_answer(whole: Store, alone: Store, ask: Callable[[Store], object]) -> None:
    assert ask(Chosen(whole, PATHS)) == ask(alone)


def test_no_articles_answer_nothing(whole: Store) -> None:
    store = Chosen(whole, ["none.txt"])
    assert (store.articles(), list(store.facts()), store.candidates(Query())) == ([], [], [])
