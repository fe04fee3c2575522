"""Findings that somebody has decided not to hear of, and what was decided without need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import overload

from factcheck.model.dataclass import dataclass
from factcheck.model.finding import Finding


class SilencedBy(StrEnum):
    """What silences a finding."""

    COMMENT = "comment"
    IGNORE_FILE = "ignore-file"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that is not told. reason: as its silencer wrote it; a baseline has none."""

    finding: Finding
    by: SilencedBy
    reason: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Listed:
    """What a baseline lists: so many findings of a rule at one figure of a sentence, wherever that stands in its file.

    quote and figure are as printed, on one line.
    """

    path: str
    rule: str
    quote: str
    figure: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Findings(Sequence[Finding]):
    """The findings that are told; beside them those that are silenced, and what the baseline lists but nobody found."""

    told: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    gone: tuple[Listed, ...] = ()

    @overload
    def __getitem__(self, at: int) -> Finding: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, at: int | slice) -> Finding | tuple[Finding, ...]:
        """One of those that are told."""
        return self.told[at]

    def __len__(self) -> int:
        """How many are told."""
        return len(self.told)

    def __iter__(self) -> Iterator[Finding]:
        """Those that are told."""
        return iter(self.told)
