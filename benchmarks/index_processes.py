"""Indexing with two processes against one."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks._corpus import new_project, texts, write
from benchmarks._result import CannotRunError, Result, Target
from benchmarks._run import Run
from benchmarks._timing import FACTCHECK, ended, interleaved

TARGETS = (Target("factcheck index with one process", "with two", 1.7, at_most=False),)
SECONDS = 40
SIZE = 10_000_000  # bytes of text, fewer where they would take too long


def measure(run: Run) -> Iterator[Result]:
    """Each turn indexes the same files from nothing."""
    if not re.search(rb"(?<!\S)-j\b", ended([*FACTCHECK, "index", "--help"]).output):
        raise CannotRunError("factcheck index has no -j")
    if (os.cpu_count() or 1) < 2:
        raise CannotRunError("there is one core only")
    folder = run.work / "processes"
    _corpus(folder, 200_000)
    rate = 200_000 / _indexed(folder, 1)()
    size = min(run.size(SIZE), int(rate * run.seconds / 5))
    _corpus(folder, size)
    times = interleaved({"one": _indexed(folder, 1), "two": _indexed(folder, 2)}, rounds=3, seconds=run.seconds * 0.5)
    yield TARGETS[0].compared(times, "one", "two", f"{size / 1e6:.2g} MB of text")


def _corpus(folder: Path, size: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    items = list(texts(size, "vi"))
    write(new_project(folder), items, len(items), 1)


def _indexed(folder: Path, jobs: int) -> Callable[[], float]:
    def run() -> float:
        shutil.rmtree(folder / ".factcheck", ignore_errors=True)
        done = ended([*FACTCHECK, "index", "-j", str(jobs)], folder)
        if done.code:
            raise CannotRunError(f"factcheck index -j {jobs} ended with {done.code}")
        return done.seconds

    return run
