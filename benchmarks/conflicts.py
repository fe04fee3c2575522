"""`factcheck conflicts` over a whole corpus, against reading its facts from SQLite, and against a tenth of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks._result import CannotRunError, Result, Target
from benchmarks._run import Made, Run
from benchmarks._timing import FACTCHECK, Ended, ended, interleaved, process

TARGETS = (
    Target("factcheck conflicts over 1,000,000 facts", "reading them from SQLite", 4),
    Target("conflicts over ten times the facts", "over a tenth", 11),
    Target("peak memory of conflicts", "300 MB at a million facts", 300, unit="MB"),
)
SECONDS = 240
INDEXES = (1_000, 10_000, 100_000, 1_000_000)
_START = 0.5  # seconds of a process that do not grow
_READ = (
    sys.executable,
    "-c",
    "from factcheck import Corpus\n"
    "with Corpus.open(['news'], refresh=False) as corpus:\n for fact in corpus.facts(): pass",
)


def measure(run: Run) -> Iterator[Result]:
    """The largest index whose conflicts can be found in the time, judged by the smaller ones."""
    until = time.perf_counter() + run.seconds
    there = [run.index(facts) for facts in INDEXES if run.has_index(facts)] or [run.index(INDEXES[0])]
    smaller, made = None, there[0]
    taken = _conflicts(made)
    for larger in there[1:]:
        expected = max(taken.seconds - _START, 0.05) * (larger.facts / made.facts) ** 1.1
        if larger.facts <= made.facts or time.perf_counter() + 1.2 * expected > until:
            break
        smaller, made = made, larger
        taken = _conflicts(made)
    largest = run.size(INDEXES[-1]) == made.asked
    for result in _results(smaller, made, taken, until - time.perf_counter() - taken.seconds):
        remark = result.remark if largest else f"{result.remark}; more would take too long"
        yield replace(result, remark=remark, reduced=not largest)


def _results(smaller: Made | None, made: Made, taken: Ended, seconds: float) -> Iterator[Result]:
    """The chosen index and the one before it, in turns with what they are held against; taken: its first turn."""
    peaks, first = {made.facts: taken.peak_bytes}, [taken.seconds]

    def conflicts(of: Made) -> float:
        if of is made and first:
            return first.pop()
        done = _conflicts(of)
        peaks[of.facts] = done.peak_bytes
        return done.seconds

    actions: dict[str, Callable[[], float]] = {
        "conflicts": partial(conflicts, made),
        "read": process(_READ, Path(made.folder)),
    }
    if smaller:
        actions["smaller"] = partial(conflicts, smaller)
    times = interleaved(actions, rounds=3, seconds=seconds)
    compared = TARGETS[0].compared(times, "conflicts", "read", made.remark)
    yield replace(compared, figures={**compared.figures, "facts": made.facts})
    if smaller:
        ratio = times["conflicts"].best / times["smaller"].best * 10 / (made.facts / smaller.facts)
        yield TARGETS[1].result(ratio, f"{smaller.facts:,} → {made.facts:,} facts, as if ten times")
    else:
        yield TARGETS[1].result(None, "the time is enough for one size only")
    told = ", ".join(f"{peak / 1e6:.0f} MB at {facts:,} facts" for facts, peak in sorted(peaks.items()))
    figures = {"bytes": peaks[made.facts], "facts": made.facts}
    yield TARGETS[2].result(peaks[made.facts] / 1e6, told, figures)


def _conflicts(made: Made) -> Ended:
    done = ended([*FACTCHECK, "conflicts", "--no-refresh", "--format", "json", "-o", "/dev/null"], Path(made.folder))
    if done.code > 1:
        raise CannotRunError(f"factcheck conflicts ended with {done.code}")
    return done
