"""A registered claim: one whose verdict somebody has written down and relies on."""

from __future__ import annotations

from datetime import date

from factcheck.model.dataclass import dataclass
from factcheck.model.fact import Problem
from factcheck.model.verdict import Verdict, VerdictLabel


@dataclass(frozen=True, slots=True)
class Checked:
    """A registered claim with the verdict it should have and the one it has.

    path, line and column say where it is registered; note is what its author wrote beside it. It was asked of the
    articles that its sources name (none: of all), as they stood on a day (None: now); problems: sources that name
    nothing. updated: whether the file now expects the verdict that it has.
    """

    id: str
    claim: str
    expected: VerdictLabel
    verdict: Verdict
    path: str
    line: int
    note: str | None = None
    column: int = 1
    sources: tuple[str, ...] = ()
    as_of: date | None = None
    problems: tuple[Problem, ...] = ()
    updated: bool = False

    @property
    def changed(self) -> bool:
        """Whether the verdict is another one than expected."""
        return self.verdict.label is not self.expected
