"""How verdicts on labelled claims came out."""

from __future__ import annotations

from collections import Counter

from factcheck.model.check import Checked
from factcheck.model.dataclass import dataclass
from factcheck.model.verdict import VerdictLabel

_DRAWS = 1000
_TAIL = 0.025

_Confusion = Counter[tuple[VerdictLabel, VerdictLabel]]  # (label, verdict) → claims


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
        return _macro_f1(Counter((claim.expected, claim.verdict.label) for claim in self.checked))

    @property
    def macro_f1_interval(self) -> tuple[float, float]:
        """Where 95 % of the macro-F1 of other claims of the kind would lie: a percentile bootstrap of the claims.

        Efron & Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13. The same claims give the same interval.
        """
        from random import Random  # noqa: PLC0415  # no command but this one needs it

        pairs = [(claim.expected, claim.verdict.label) for claim in self.checked]
        if not pairs:
            return 0.0, 0.0
        rng = Random(0)
        drawn = sorted(_macro_f1(Counter(rng.choices(pairs, k=len(pairs)))) for _ in range(_DRAWS))
        return drawn[int(_DRAWS * _TAIL)], drawn[int(_DRAWS * (1 - _TAIL)) - 1]

    def f1(self, label: VerdictLabel) -> float:
        """The harmonic mean of precision and recall of one label."""
        return _f1(Counter((claim.expected, claim.verdict.label) for claim in self.checked), label)

    def count(self, expected: VerdictLabel, got: VerdictLabel) -> int:
        """How many claims with one label got one verdict: a cell of the confusion table."""
        return sum(claim.expected is expected and claim.verdict.label is got for claim in self.checked)


def _macro_f1(confusion: _Confusion) -> float:
    labels = sorted({expected for expected, _ in confusion})
    return sum(_f1(confusion, label) for label in labels) / len(labels) if labels else 0.0


def _f1(confusion: _Confusion, label: VerdictLabel) -> float:
    given = sum(confusion[expected, label] for expected in VerdictLabel)
    wanted = sum(confusion[label, got] for got in VerdictLabel)
    return 2 * confusion[label, label] / (given + wanted) if given + wanted else 0.0
