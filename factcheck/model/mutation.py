"""How well lint found errors that were planted on purpose."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import NamedTuple

from factcheck.model.article import Place
from factcheck.model.dataclass import dataclass
from factcheck.model.finding import Finding

_Z = 1.959964  # standard deviations that hold 95 % of a normal distribution


class Change(NamedTuple):
    """What is printed instead of text[start:end] of an article."""

    start: int
    end: int
    replacement: str

    def applied(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.replacement + text[self.end :]

    def forward(self, offset: int) -> int:
        """Where an offset of the text stands once the change is made."""
        return offset if offset <= self.start else max(self.start, offset + self._longer)

    def back(self, offset: int) -> int:
        """Where an offset of the changed text stood before."""
        return offset if offset <= self.start else max(self.start, offset - self._longer)

    @property
    def _longer(self) -> int:
        return len(self.replacement) - (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of how many."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        """The part that was hit, 0 where there was nothing to hit."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true part lies with 95 % confidence: the score interval of Wilson (1927). 0 to 1 for nothing."""
        if not self.of:
            return 0.0, 1.0
        square = _Z * _Z
        middle = self.share + square / (2 * self.of)
        spread = _Z * sqrt(self.share * (1 - self.share) / self.of + square / (4 * self.of * self.of))
        whole = 1 + square / self.of
        return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


@dataclass(frozen=True, slots=True)
class Response:
    """The rules that spoke at a changed figure and had not spoken there before. rules: as error or warning."""

    rules: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        """Whether an error or a warning stands at the figure; a note alone stops nobody."""
        return bool(self.rules)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A copy of an article with one error planted in it.

    place: the figure in the untouched article; before, after: what is printed there, of the figure or of the words
    that date or turn it; beside: what lint said with the untouched article in the corpus, alone: without it.
    """

    kind: str
    place: Place
    before: str
    after: str
    change: Change
    beside: Response
    alone: Response


_SETTINGS: dict[str, Callable[[Mutant], Response]] = {"beside": lambda one: one.beside, "alone": lambda one: one.alone}
SETTINGS = tuple(_SETTINGS)


@dataclass(frozen=True, slots=True)
class Mutations:
    """What lint found of the errors that were planted.

    kinds: the kinds of error that were tried; articles: those of which copies were made, by path; alarms: the errors
    and warnings that these raise as they are, which may be true; echoes: those that a copy with nothing changed raises
    beyond them beside its original, which are all false; shown: of how many that were missed people are told.
    """

    seed: int
    kinds: tuple[str, ...]
    mutants: tuple[Mutant, ...]
    articles: tuple[str, ...]
    alarms: tuple[Finding, ...]
    echoes: tuple[Finding, ...]
    shown: int = 5

    def planted(self, kind: str | None = None) -> tuple[Mutant, ...]:
        """The copies with an error of a kind, or all of them."""
        return tuple(one for one in self.mutants if kind in (None, one.kind))

    def found(self, setting: str, kind: str | None = None) -> Rate:
        """How many errors of a kind (None: of all) were found in one of the SETTINGS."""
        planted = self.planted(kind)
        return Rate(sum(_SETTINGS[setting](one).found for one in planted), len(planted))

    def noted(self, setting: str, kind: str | None = None) -> int:
        """How many only a note told of."""
        told = map(_SETTINGS[setting], self.planted(kind))
        return sum(bool(response.notes) and not response.found for response in told)

    def found_by(self, rule: str, setting: str, kind: str | None = None) -> int:
        """How many a rule found, perhaps with others."""
        return sum(rule in _SETTINGS[setting](one).rules for one in self.planted(kind))

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that found an error or raised an alarm, by id."""
        spoke = {rule for one in self.mutants for setting in _SETTINGS.values() for rule in setting(one).rules}
        return tuple(sorted(spoke | {finding.rule for finding in (*self.alarms, *self.echoes)}))
