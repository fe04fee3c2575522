"""How large an index is, and how much memory making it takes."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks._result import Result, Target
from benchmarks._run import Run

TARGETS = (
    Target("index size", "a fact", 250, unit="bytes"),
    Target("peak memory of index", "300 MB at a million facts", 300, unit="MB"),
    Target("peak memory of index at ten times the facts", "at a tenth", 1.2),
)
SECONDS = 2
INDEXES = (100_000, 1_000_000)


def measure(run: Run) -> Iterator[Result]:
    """What was noted when the indexes were made."""
    small, large = (run.index(facts) for facts in INDEXES)
    figures = {
        "facts": large.facts,
        "articles": large.articles,
        "text_bytes": large.text_bytes,
        "index_bytes": large.index_bytes,
        "seconds": large.seconds,
    }
    rate = large.facts / large.seconds
    yield TARGETS[0].result(large.index_bytes / large.facts, f"{large.remark}; {rate:,.0f} facts/s", figures)
    peak, less = large.peak_bytes / 1e6, small.peak_bytes / 1e6
    yield TARGETS[1].result(peak, large.remark, {"bytes": large.peak_bytes, "facts": large.facts})
    if large.facts < 3 * small.facts:
        yield TARGETS[2].result(None, f"the sizes that could be made are too near: {small.facts:,}, {large.facts:,}")
        return
    yield TARGETS[2].result(peak / less, f"{less:.0f} MB at {small.facts:,} facts, {peak:.0f} MB at {large.facts:,}")
