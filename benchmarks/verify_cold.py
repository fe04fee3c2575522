"""`factcheck verify` as a new process on a large index, against importing the library of its command line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks._corpus import claims
from benchmarks._result import Result, Target
from benchmarks._run import Run
from benchmarks._timing import FACTCHECK, interleaved, process

TARGETS = (Target("factcheck verify, cold, 1,000,000 facts in 100 files", 'python -c "import typer"', 1.6),)
SECONDS = 30
INDEXES = (1_000_000,)


def measure(run: Run) -> Iterator[Result]:
    """Several claims and the import take turns."""
    made = run.index(1_000_000)
    asked = {claim: process([*FACTCHECK, "verify", claim], Path(made.folder)) for claim in claims(3)}
    times = interleaved(
        {**asked, "typer": process([sys.executable, "-c", "import typer"])},
        rounds=3 if run.quick else 10,
        seconds=run.seconds,
    )
    yield TARGETS[0].compared(times, tuple(asked), "typer", made.remark)
