"""What a benchmark is held against, and what came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import mean
from typing import Any

from benchmarks._timing import Times


class CannotRunError(Exception):
    """Why a benchmark can't be run here; the others go on."""


@dataclass(frozen=True, slots=True)
class Target:
    """One line of the table: what is measured, against what in the same run, and how it should come out."""

    what: str
    against: str
    bound: float
    at_most: bool = True
    unit: str = "×"

    @property
    def words(self) -> str:
        """The bound as people write it."""
        return f"{'≤' if self.at_most else '≥'} {number(self.bound)} {self.unit}"

    def met_by(self, measured: float) -> bool:
        """Whether that is good enough."""
        return measured <= self.bound if self.at_most else measured >= self.bound

    def result(self, measured: float | None, remark: str = "", figures: Mapping[str, float] | None = None) -> Result:
        """What came out."""
        return Result(self, measured, remark, figures or {})

    def compared(
        self, times: Mapping[str, Times], ours: str | Sequence[str], theirs: str | Sequence[str], remark: str = ""
    ) -> Result:
        """How many times as long ours took as theirs; where several are named, the mean of their best."""
        ours, theirs = ([names] if isinstance(names, str) else names for names in (ours, theirs))
        best, middle = (
            [mean(getattr(times[name], of) for name in names) for names in (ours, theirs)] for of in ("best", "middle")
        )
        said = f"{_time(best[0])} : {_time(best[1])}; medians: {middle[0] / middle[1]:.3g}"
        figures = {"seconds": best[0], "against_seconds": best[1]}
        return self.result(best[0] / best[1], "; ".join(filter(None, (said, remark))), figures)


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured of a target: measured is None where it could not be, and remark says why.

    figures: seconds, bytes and counts by name, in base units, for programs (docs/scale.md is computed from them).
    reduced: the size was smaller than the target's.
    """

    target: Target
    measured: float | None
    remark: str = ""
    figures: Mapping[str, float] = field(default_factory=dict)
    reduced: bool = False

    @property
    def verdict(self) -> str:
        """Met, missed or not measured; with a remark where that was tried on less than the target asks for."""
        if self.measured is None:
            return "not measured"
        met = "met" if self.target.met_by(self.measured) else "missed"
        return f"{met} at a smaller size" if self.reduced else met

    def as_json(self) -> dict[str, Any]:
        """A plain object."""
        return {**asdict(self), "verdict": self.verdict}


def from_json(read: Mapping[str, Any]) -> Result:
    """The result that was written so."""
    return Result(Target(**read["target"]), read["measured"], read["remark"], read["figures"], read["reduced"])


def number(value: float) -> str:
    """Three digits that count, thousands with a comma."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"
