"""How long extraction takes a byte, beside something else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import cycle
from statistics import median
from typing import Any, NamedTuple

from benchmarks._news import News
from factcheck.model import Article


class Taken(NamedTuple):
    """How long something took, and of how many bytes of text."""

    seconds: float
    size: int

    @property
    def per_byte(self) -> float:
        """Seconds a byte."""
        return self.seconds / self.size


def articles_of(items: Iterable[News], language: str) -> list[Article]:
    """The articles as the extractor takes them."""
    return [Article.from_text(each.text, id=each.id, published=each.published, language=language) for each in items]


def size_of(articles: Iterable[Article]) -> int:
    """Bytes of their text."""
    return sum(len(article.text.encode()) for article in articles)


def per_byte(
    articles: Sequence[Article],
    other: Callable[[Sequence[Article]], Taken],
    seconds: float,
    name: str,
    *,
    turn: int,
    faster: bool = False,
) -> dict[str, Any]:
    """Our seconds a byte over the other's (faster: theirs over ours), over all turns, with figures.

    other: is given the articles of a turn, and the same ones as we are. turn: bytes of text in one, at the least.
    """
    from factcheck.extract import extract

    extract(articles[0])  # packs are loaded
    waiting = cycle(articles)
    mine: list[Taken] = []
    theirs: list[Taken] = []
    facts, until = 0, time.perf_counter() + seconds * 0.8
    while not mine or time.perf_counter() < until:
        some = list(_some(waiting, turn))
        start = time.perf_counter()
        facts += sum(len(extract(article)) for article in some)
        mine.append(Taken(time.perf_counter() - start, size_of(some)))
        theirs.append(other(some))
    return _compared(mine, theirs, name, facts, faster=faster)


def _some(waiting: Iterator[Article], size: int) -> Iterator[Article]:
    """The next articles, until they have so many bytes."""
    while size > 0:
        article = next(waiting)
        size -= size_of([article])
        yield article


def _compared(mine: Sequence[Taken], theirs: Sequence[Taken], name: str, facts: int, *, faster: bool) -> dict[str, Any]:
    """Both over all turns, and the median of the turns' ratios."""
    ours, others = _summed(mine).per_byte, _summed(theirs).per_byte
    middle = median(one.per_byte / other.per_byte for one, other in zip(mine, theirs, strict=True))
    return {
        "measured": others / ours if faster else ours / others,
        "remark": f"{1e-6 / ours:.3g} MB/s, {name} {1e-6 / others:.3g} MB/s; "
        f"median of the turns: {1 / middle if faster else middle:.3g}; {len(mine)} turns, {_summed(mine).size:,} bytes",
        "figures": {"seconds_a_byte": ours, f"{name} seconds_a_byte": others, "facts": float(facts)},
    }


def _summed(taken: Sequence[Taken]) -> Taken:
    return Taken(sum(each.seconds for each in taken), sum(each.size for each in taken))
