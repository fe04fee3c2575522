"""What a benchmark is given: a folder to work in, how long it may take, and the indexes that were made for it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks._result import CannotRunError

QUICK = 100  # times fewer facts with --quick


@dataclass(frozen=True, slots=True)
class Made:
    """An index that was made: how many facts were asked for and are in it, how, in what time and memory."""

    folder: str
    asked: int
    facts: int
    articles: int
    text_bytes: int
    index_bytes: int
    seconds: float
    peak_bytes: int
    how: str

    @property
    def reduced(self) -> bool:
        """Whether it has clearly fewer facts than were asked for."""
        return self.facts < 0.8 * self.asked

    @property
    def remark(self) -> str:
        """What has to be said beside a figure that was measured on it."""
        return f"{self.facts:,} facts ({self.how})"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a benchmark. seconds: what it may spend on measuring."""

    work: Path
    quick: bool
    seconds: float

    def size(self, facts: int) -> int:
        """So many facts, or fewer in a quick run."""
        return facts // QUICK if self.quick else facts

    def index(self, facts: int) -> Made:
        """The index of so many facts. Raises CannotRunError where it was not made."""
        if not self.has_index(facts):
            raise CannotRunError(f"there is no index of {self.size(facts):,} facts: making it failed or took too long")
        return Made(**json.loads(self._made(facts).read_text(encoding="utf-8")))

    def has_index(self, facts: int) -> bool:
        """Whether the index of so many facts was made."""
        return self._made(facts).exists()

    def _made(self, facts: int) -> Path:
        return self.work / f"index-{self.size(facts)}" / "made.json"


def keep(made: Made) -> None:
    """Write down what was made, when it is complete."""
    Path(made.folder, "made.json").write_text(json.dumps(asdict(made)), encoding="utf-8")
