"""`factcheck --help` against an interpreter that does nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from benchmarks._result import Result, Target
from benchmarks._run import Run
from benchmarks._timing import FACTCHECK, interleaved, process

TARGETS = (Target("factcheck --help", "python -c pass", 7),)
SECONDS = 6


def measure(run: Run) -> Iterator[Result]:
    """Processes in turns."""
    times = interleaved(
        {"factcheck": process([*FACTCHECK, "--help"]), "pass": process([sys.executable, "-c", "pass"])},
        rounds=5 if run.quick else 40,
        seconds=run.seconds,
    )
    yield TARGETS[0].compared(times, "factcheck", "pass")
