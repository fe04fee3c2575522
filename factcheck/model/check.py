"""A registered claim: one whose verdict somebody has written down and relies on."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model.verdict import Verdict, VerdictLabel


@dataclass(frozen=True, slots=True)
class Checked:
    """A registered claim with the verdict it should have and the one it has.

    path and line say where it is registered; note is what its author wrote beside it.
    """

    id: str
    claim: str
    expected: VerdictLabel
    verdict: Verdict
    path: str
    line: int
    note: str | None = None

    @property
    def changed(self) -> bool:
        """Whether the verdict is another one than expected."""
        return self.verdict.label is not self.expected
