"""What a relation is. Each file of this room has RELATION, a Relation, and is named as its id.

A relation reads one article and says which of its figures are bound by which arithmetic: constraints. Whether the
figures keep to them is asked once for all relations, in `propagation`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from factcheck.model import Fact
from factcheck.model.dataclass import dataclass, replace
from factcheck.relations.reading.page import Page, pages

_ONE, _NOUGHT = Decimal(1), Decimal(0)
_SHARED = frozenset({"__init__", "contract"})


class Law(StrEnum):
    """The arithmetic of a constraint."""

    SUM = "sum"  # result = the sum of the parts
    PRODUCT = "product"  # result = the first part × the second
    AT_MOST = "at most"  # the sum of the parts ≤ result
    BETWEEN = "between"  # the result lies between the least and the greatest part, as every mean does


@dataclass(frozen=True, slots=True)
class Operand:
    """One side of a constraint: plus + factor × the figure.

    fact: whose print the figure is, None where nobody prints it here; then about names the value among the constraints
    of one sentence, and meant is the fact that it would be if it were printed, so that it can be found where it is.
    A growth g is the operand 1 + 0.01 × g, a share s is 0.01 × s.
    """

    fact: Fact | None = None
    about: Hashable = None
    meant: Fact | None = None
    factor: Decimal = _ONE
    plus: Decimal = _NOUGHT


@dataclass(frozen=True, slots=True)
class Constraint:
    """Figures bound by arithmetic. anchor: the one whose words say so; a finding stands there.

    slack: by what part the result of a product may miss, for what is only roughly so (rates of exchange).
    is_said: False where the digits say so rather than the words; a breach is then told with less confidence.
    """

    relation: str
    law: Law
    anchor: Fact
    result: Operand
    parts: tuple[Operand, ...]
    slack: Decimal = _NOUGHT
    is_said: bool = True

    def with_fact(self, new: Fact) -> Constraint:
        """The same with one figure read otherwise."""

        def mended(operand: Operand) -> Operand:
            is_it = operand.fact is not None and operand.fact.id == new.id
            return replace(operand, fact=new) if is_it else operand

        return replace(
            self,
            anchor=new if self.anchor.id == new.id else self.anchor,
            result=mended(self.result),
            parts=tuple(map(mended, self.parts)),
        )

    @property
    def operands(self) -> tuple[Operand, ...]:
        """The result, then the parts."""
        return (self.result, *self.parts)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The printed figures, the anchor first, each once."""
        printed = (operand.fact for operand in self.operands if operand.fact is not None)
        return tuple(dict.fromkeys((self.anchor, *printed)))


@dataclass(frozen=True, slots=True)
class Example:
    """A short article of ours that keeps or breaks the relation."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Relation:
    """One kind of arithmetic between figures.

    id is the rule id of its findings; summary one line; explanation what it computes and why; find yields the
    constraints that it sees in an article; says puts the breach of one into words: {result}, {first} and {second} are
    its figures as printed.
    """

    id: str
    summary: str
    explanation: str
    holds: tuple[Example, ...]
    breaks: tuple[Example, ...]
    find: Callable[[Page], Iterator[Constraint]]
    says: str


@lru_cache(maxsize=1)
def relations() -> tuple[Relation, ...]:
    """All relations, by id."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _SHARED)
    found: list[Relation] = [import_module(f"factcheck.relations.{name}").RELATION for name in names]
    return tuple(found)


def constraints_of(facts: Iterable[Fact]) -> list[Constraint]:
    """What all relations see in the articles of some facts, article by article."""
    return [constraint for page in pages(facts) for relation in relations() for constraint in relation.find(page)]
