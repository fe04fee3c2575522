"""How long extraction takes a byte, beside something else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from itertools import cycle
from typing import Any

from benchmarks._news import News
from benchmarks._timing import interleaved
from factcheck.model import Article

_TURN = 200_000  # bytes of text that are extracted in one turn, at the most


def articles_of(items: Iterable[News], language: str) -> list[Article]:
    """The articles as the extractor takes them."""
    return [Article.from_text(each.text, id=each.id, published=each.published, language=language) for each in items]


def per_byte(
    articles: list[Article], other: Callable[[], float], seconds: float, name: str, *, faster: bool = False
) -> dict[str, Any]:
    """Our seconds a byte over the other's (faster: theirs over ours), with figures; each turn reads other articles."""
    from factcheck.extract import extract

    extract(articles[0])  # packs are loaded
    facts, rest = 0, cycle(articles)

    def ours() -> float:
        nonlocal facts
        size, start = 0, time.perf_counter()
        while size < _TURN and time.perf_counter() - start < seconds / 10:
            article = next(rest)
            facts += len(extract(article))
            size += len(article.text.encode())
        return (time.perf_counter() - start) / size

    times = interleaved({"ours": ours, "other": other}, rounds=100, seconds=seconds * 0.8)
    mine, theirs = times["ours"], times["other"]
    best, middle = mine.best / theirs.best, mine.middle / theirs.middle
    if faster:
        best, middle = 1 / best, 1 / middle
    return {
        "measured": best,
        "remark": f"{1e-6 / mine.best:.3g} MB/s, {name} {1e-6 / theirs.best:.3g} MB/s; "
        f"medians: {middle:.3g}; {len(mine.seconds)} turns",
        "figures": {"seconds_a_byte": mine.best, f"{name} seconds_a_byte": theirs.best, "facts": float(facts)},
    }
