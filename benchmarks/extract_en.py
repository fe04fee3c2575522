"""Reading English news, from text to facts, against quantulum3, which finds quantities only."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator, Sequence

from benchmarks._corpus import texts
from benchmarks._extracting import Taken, articles_of, per_byte, size_of
from benchmarks._result import CannotRunError, Result, Target
from benchmarks._run import Run
from factcheck.model import Article

TARGETS = (Target("extraction of English news, one core", "quantulum3", 50, at_most=False, unit="× faster"),)
SECONDS = 25
SIZE = 4_000_000


def measure(run: Run) -> Iterator[Result]:
    """Both read the same articles in turns, one a turn: how long quantulum3 takes differs much between texts."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its classifier is optional too
            from quantulum3 import parser
    except ImportError as error:
        raise CannotRunError("quantulum3 isn't installed: pip install 'factcheck[bench]'") from error
    items = list(texts(run.size(SIZE), "en"))
    parser.parse("Exports rose 5% to 3 million dollars.")

    def theirs(articles: Sequence[Article]) -> Taken:
        start = time.perf_counter()
        for article in articles:
            parser.parse(article.text)
        return Taken(time.perf_counter() - start, size_of(articles))

    found = per_byte(articles_of(items, "en"), theirs, run.seconds, "quantulum3", turn=1, faster=True)
    yield TARGETS[0].result(**found)
