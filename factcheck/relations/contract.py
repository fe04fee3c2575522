"""What a relation is. Each file of this room has RELATION, a Relation, and is found by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from factcheck.model import Fact

_SHARED = frozenset({"__init__", "contract", "arithmetic"})


@dataclass(frozen=True, slots=True)
class Breach:
    """Figures that cannot all be true. facts[0] is the one that says how the others relate."""

    facts: tuple[Fact, ...]
    message: str
    computation: str


@dataclass(frozen=True, slots=True)
class Example:
    """A short article of ours that keeps or breaks the relation."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Relation:
    """One kind of arithmetic between figures.

    id is the rule id of its findings; summary one line; explanation what it computes and why;
    find yields every breach among some facts of a corpus.
    """

    id: str
    summary: str
    explanation: str
    holds: tuple[Example, ...]
    breaks: tuple[Example, ...]
    find: Callable[[Sequence[Fact]], Iterator[Breach]]


@lru_cache(maxsize=1)
def relations() -> tuple[Relation, ...]:
    """All relations, by id."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _SHARED)
    found: list[Relation] = [import_module(f"factcheck.relations.{name}").RELATION for name in names]
    return tuple(found)
