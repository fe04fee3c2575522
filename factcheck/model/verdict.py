"""The answer to a claim, figure by figure, with its evidence."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.article import Place
from factcheck.model.dataclass import dataclass
from factcheck.model.fact import Fact, Problem


class VerdictLabel(StrEnum):
    """The three answers there are."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH_INFO = "not_enough_info"


class Relation(StrEnum):
    """How a piece of evidence stands to the claim. Related evidence supports and refutes nothing."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact that bears on a claim; score is how well it speaks of the same thing, 0 to 1.

    origin: the same number for evidence whose sentences are near-identical, None where nobody compared them; articles:
    how many print that sentence.
    """

    relation: Relation
    score: float
    fact: Fact
    note: str = ""
    origin: int | None = None
    articles: int = 1

    @property
    def quote(self) -> str:
        """The sentence the fact stands in."""
        return self.fact.place.quote


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence whose words bear on a claim; place marks the whole sentence."""

    relation: Relation
    place: Place


@dataclass(frozen=True, slots=True)
class FigureVerdict:
    """The answer for one figure of a claim. derivation: the steps, where the answer follows from other figures."""

    fact: Fact
    label: VerdictLabel
    reason: str
    evidence: tuple[Evidence, ...] = ()
    derivation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to a whole claim: one refuted figure refutes it, all supported support it.

    sentences: those whose words, beside or without figures, decided it, or the nearest where nothing did.
    """

    claim: str
    label: VerdictLabel
    reason: str
    figures: tuple[FigureVerdict, ...]
    evidence: tuple[Evidence, ...]
    problems: tuple[Problem, ...] = ()
    sentences: tuple[Quoted, ...] = ()
