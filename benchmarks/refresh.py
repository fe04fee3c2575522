"""Opening a corpus in which nothing has changed, against one stat of each of its files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

from benchmarks._corpus import new_project, write
from benchmarks._news import News
from benchmarks._result import Result, Target
from benchmarks._run import Run
from benchmarks._timing import interleaved, timed

TARGETS = (Target("refresh of an unchanged corpus of 10,000 files", "os.stat of each", 3),)
SECONDS = 30
FILES = 10_000
_LONG_AGO = 1_600_000_000  # when the files were written: not in the instant in which they are indexed


def measure(run: Run) -> Iterator[Result]:
    """Both within one process, in turns."""
    from datetime import date

    from factcheck import Corpus

    folder = run.work / "refresh"
    shutil.rmtree(folder, ignore_errors=True)
    put, count = new_project(folder), run.size(FILES)
    day, told = date(2020, 1, 1), "Năm 2019, xưởng số {0} bán {0} tấn."
    short = (News(str(number), str(number), day, "Bench", told.format(number)) for number in range(count))
    write(put, short, count, 1)
    paths = sorted(map(str, put.iterdir()))
    for path in paths:
        os.utime(path, (_LONG_AGO, _LONG_AGO))
    open_ = timed(lambda: Corpus.open([put], home=folder, base=folder).close())
    open_()  # makes the index
    stat = timed(lambda: [os.stat(path) for path in paths])  # noqa: PTH116  (what a refresh calls)
    times = interleaved({"open": open_, "stat": stat}, rounds=20, seconds=run.seconds * 0.3)
    yield TARGETS[0].compared(times, "open", "stat", f"{count:,} files")
