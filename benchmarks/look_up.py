"""The best of a million subject phrases for a claim, by the index, against scoring all of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from benchmarks._result import Result, Target
from benchmarks._run import Made, Run
from benchmarks._timing import interleaved, timed

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus

TARGETS = (
    Target("look-up of a claim among 1,000,000 subject phrases", "rapidfuzz token_set_ratio over all", 1 / 20),
    Target("the same best candidate, of 500 claims", "rapidfuzz token_set_ratio over all", 99, at_most=False, unit="%"),
)
SECONDS = 60
INDEXES = (1_000_000,)
CLAIMS = 500


def measure(run: Run) -> Iterator[Result]:
    """Claims are phrases of the index with a word left out and two exchanged; a tie in score counts as the same."""
    from factcheck import Corpus

    made = run.index(1_000_000)
    folder = Path(made.folder)
    with Corpus.open([folder / "news"], home=folder, base=folder, refresh=False) as corpus:
        phrases = _phrases(corpus)
        asked = _reworded(phrases, CLAIMS)
        yield from _held_against(made, corpus, phrases, asked, run.seconds)


def _held_against(made: Made, corpus: Corpus, phrases: list[str], asked: list[str], seconds: float) -> Iterator[Result]:
    best, all_ = _best_by_index(corpus), _best_of(phrases)
    few = asked[:20]
    actions = {f"index{claim}": timed(partial(best, claim)) for claim in few}
    actions |= {f"all{claim}": timed(partial(all_, claim)) for claim in few}
    times = interleaved(actions, rounds=2, seconds=0)
    remark = f"{made.remark}, {len(phrases):,} different phrases, {len(few)} claims"
    ours, theirs = ([f"{which}{claim}" for claim in few] for which in ("index", "all"))
    yield TARGETS[0].compared(times, ours, theirs, remark)
    until, same, tried = time.perf_counter() + seconds * 0.4, 0, 0
    for claim in asked:
        same += best(claim) >= all_(claim) - 1e-9
        tried += 1
        if time.perf_counter() > until:
            break
    short = ", for lack of time" if tried < len(asked) else ""
    yield TARGETS[1].result(100 * same / tried, f"{same} of {tried} claims{short}")


def _phrases(corpus: Corpus) -> list[str]:
    """The different subjects, by their folded words."""
    return list(dict.fromkeys(filter(None, (_words(fact.subject) for fact in corpus.facts()))))


def _words(phrase: str) -> str:
    from factcheck.observation.subjects import content

    return " ".join(content(phrase))


def _reworded(phrases: list[str], count: int) -> list[str]:
    random = Random(7)
    found: list[str] = []
    while len(found) < count:
        words = random.choice(phrases).split()
        if len(words) > 3:
            del words[random.randrange(len(words))]
            at = random.randrange(len(words) - 1)
            words[at], words[at + 1] = words[at + 1], words[at]
        found.append(" ".join(words))
    return found


def _best_by_index(corpus: Corpus) -> Callable[[str], float]:
    """What the desk asks: what holds all words, else what shares rare ones; then the scorer on those."""
    from rapidfuzz.fuzz import token_set_ratio

    from factcheck.desk.candidates import MOST
    from factcheck.store.contract import Query

    def best(claim: str) -> float:
        words = tuple(claim.split())
        found = corpus.store.candidates(Query(subject=words, limit=MOST))
        found = found or corpus.store.candidates(Query(words=words, limit=MOST))
        return max((float(token_set_ratio(claim, _words(fact.subject))) for fact in found), default=0.0)

    return best


def _best_of(phrases: list[str]) -> Callable[[str], float]:
    from rapidfuzz.fuzz import token_set_ratio
    from rapidfuzz.process import extractOne

    def best(claim: str) -> float:
        found = extractOne(claim, phrases, scorer=token_set_ratio)
        return float(found[1]) if found else 0.0

    return best
