"""How verdicts on labelled claims came out."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model.check import Checked
from factcheck.model.verdict import VerdictLabel


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Labelled claims with the verdict each got. The scores are 0 where there is nothing to score."""

    checked: tuple[Checked, ...]

    @property
    def misses(self) -> tuple[Checked, ...]:
        """Those whose verdict is not their label."""
        return tuple(claim for claim in self.checked if claim.changed)

    @property
    def accuracy(self) -> float:
        """The part of the claims whose verdict is their label."""
        return 1 - len(self.misses) / len(self.checked) if self.checked else 0.0

    @property
    def macro_f1(self) -> float:
        """The mean, over the labels that occur, of the harmonic mean of precision and recall."""
        labels = {claim.expected for claim in self.checked}
        return sum(map(self.f1, labels)) / len(labels) if labels else 0.0

    def f1(self, label: VerdictLabel) -> float:
        """The harmonic mean of precision and recall of one label."""
        right = self.count(label, label)
        given = sum(self.count(expected, label) for expected in VerdictLabel)
        wanted = sum(self.count(label, got) for got in VerdictLabel)
        return 2 * right / (given + wanted) if given + wanted else 0.0

    def count(self, expected: VerdictLabel, got: VerdictLabel) -> int:
        """How many claims with one label got one verdict: a cell of the confusion table."""
        return sum(claim.expected is expected and claim.verdict.label is got for claim in self.checked)
