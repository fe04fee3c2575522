"""Reading English news, from text to facts, against quantulum3, which finds quantities only."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator

from benchmarks._corpus import texts
from benchmarks._extracting import articles_of, per_byte
from benchmarks._result import CannotRunError, Result, Target
from benchmarks._run import Run

TARGETS = (Target("extraction of English news, one core", "quantulum3", 50, at_most=False, unit="× faster"),)
SECONDS = 25
SIZE = 4_000_000


def measure(run: Run) -> Iterator[Result]:
    """Both read articles in turns; quantulum3 a few kilobytes a turn."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its classifier is optional too
            from quantulum3 import parser
    except ImportError as error:
        raise CannotRunError("quantulum3 isn't installed: pip install 'factcheck[bench]'") from error
    items = list(texts(run.size(SIZE), "en"))
    parser.parse("Exports rose 5% to 3 million dollars.")
    rest = iter(items * 50)

    def theirs() -> float:
        text = next(rest).text
        start = time.perf_counter()
        parser.parse(text)
        return (time.perf_counter() - start) / len(text.encode())

    yield TARGETS[0].result(**per_byte(articles_of(items, "en"), theirs, run.seconds, "quantulum3", faster=True))
