"""Reading Vietnamese news, from text to facts, against counting its characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks._corpus import texts
from benchmarks._extracting import Taken, articles_of, per_byte
from benchmarks._result import CannotRunError, Result, Target
from benchmarks._run import Run
from benchmarks._timing import ended
from factcheck.model import Article

TARGETS = (Target("extraction of Vietnamese news, one core", "wc -m on the same text", 25),)
SECONDS = 30
_TURN = 200_000  # bytes that are extracted in one
SIZE = 20_000_000  # bytes that wc counts; as many of them are extracted as there is time for


def measure(run: Run) -> Iterator[Result]:
    """wc takes turns with so many articles as take about as long as a few of its runs would."""
    items = list(texts(run.size(SIZE), "vi"))
    path = run.work / "vi.txt"
    path.write_text("\n\n".join(item.text for item in items), encoding="utf-8")
    size = path.stat().st_size

    def counted(articles: Sequence[Article]) -> Taken:
        """All of them: for a few, wc would be measured starting."""
        return Taken(_counted(path), size)

    yield TARGETS[0].result(**per_byte(articles_of(items, "vi"), counted, run.seconds, "wc -m", turn=run.size(_TURN)))


def _counted(path: Path) -> float:
    try:
        done = ended(["wc", "-m", str(path)], LC_ALL="C.UTF-8")
    except FileNotFoundError as error:
        raise CannotRunError("there is no wc here") from error
    if done.code:
        raise CannotRunError("wc -m failed here")
    return done.seconds
