"""What a hundred times as many facts cost a claim."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks._corpus import claims
from benchmarks._result import Result, Target
from benchmarks._run import Run
from benchmarks._timing import FACTCHECK, interleaved, process

TARGETS = (Target("factcheck verify at 1,000,000 facts", "at 10,000 facts", 1.5),)
SECONDS = 30
INDEXES = (10_000, 1_000_000)


def measure(run: Run) -> Iterator[Result]:
    """The same claims, asked of both in turns."""
    small, large = run.index(10_000), run.index(1_000_000)
    asked = {
        (name, claim): process([*FACTCHECK, "verify", claim], Path(made.folder))
        for claim in claims(3)
        for name, made in (("small", small), ("large", large))
    }
    times = interleaved(
        {f"{name}{claim}": action for (name, claim), action in asked.items()},
        rounds=3 if run.quick else 10,
        seconds=run.seconds,
    )
    ours, theirs = (tuple(f"{name}{claim}" for claim in claims(3)) for name in ("large", "small"))
    yield TARGETS[0].compared(times, ours, theirs, f"{large.remark}; {small.facts:,} facts")
