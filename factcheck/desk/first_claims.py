"""Claims to begin a registry with: what a corpus says itself, in its own sentences, and surely supports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import Fact, Status, VerdictLabel
from factcheck.text.fold import key

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus

_LOOKED_AT = 20_000  # facts; a large corpus has enough in its first articles
_ASKED = 60  # claims that are verified; each takes some hundredths of a second
_SHORT, _LONG = 25, 170  # characters of a sentence that reads as a claim
_ID_WORDS = 6


class FirstClaim(NamedTuple):
    """A sentence of the corpus with a name for it. fact: its best-attested figure; articles: how many print that."""

    id: str
    claim: str
    fact: Fact
    articles: int


def first_claims(corpus: Corpus, most: int = 5) -> list[FirstClaim]:
    """Sentences that the corpus supports: of each article one in turn, the figures first that most articles print."""
    ranked = _ranked(islice(corpus.facts(), _LOOKED_AT))
    chosen: list[tuple[int, Fact]] = []
    for articles, fact in islice(_spread(ranked), _ASKED):
        if len(chosen) == most:
            break
        said = {_claim(one) for _, one in chosen}
        if _claim(fact) not in said and corpus.verify(_claim(fact)).label is VerdictLabel.SUPPORTED:
            chosen.append((articles, fact))
    return list(_named(chosen))


def _ranked(facts: Iterable[Fact]) -> list[tuple[int, Fact]]:
    """The facts that can be claims, each once, with the number of articles that print it; the best first."""
    found: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.asserted and fact.status is Status.ACTUAL and fact.period and not fact.period.inferred:
            about = fact.indicator or key(fact.subject)
            found[about, fact.area, fact.holder, fact.measure, fact.period, fact.quantity].append(fact)
    ranked = []
    for told in found.values():
        fitting = [fact for fact in told if _is_claim(_claim(fact))]
        if fitting:
            best = min(fitting, key=lambda fact: (len(fact.place.quote), fact.place.path, fact.span))
            ranked.append((len({fact.origin for fact in told}), best))
    return sorted(ranked, key=lambda one: (-one[0], one[1].indicator is None, len(one[1].place.quote), one[1].id))


def _spread(ranked: list[tuple[int, Fact]]) -> Iterator[tuple[int, Fact]]:
    """The same with the first of each article in front, then the second of each …"""
    turns: dict[str, int] = defaultdict(int)
    in_turns = []
    for articles, fact in ranked:
        in_turns.append((turns[fact.origin], articles, fact))
        turns[fact.origin] += 1
    return ((articles, fact) for _, articles, fact in sorted(in_turns, key=lambda one: (one[0], -one[1])))


def _claim(fact: Fact) -> str:
    return fact.place.quote.strip().rstrip(".;… ")


def _is_claim(text: str) -> bool:
    """Whether a sentence stands for itself on one line, and has nothing in it that a terminal or a shell acts on."""
    return _SHORT <= len(text) <= _LONG and text.isprintable() and not set(text) & set("\"'`$\\!⟦⟧")


def _named(chosen: Iterable[tuple[int, Fact]]) -> Iterator[FirstClaim]:
    """The claims with an id for each, of the words that their figure is about and its year."""
    taken: set[str] = set()
    for articles, fact in chosen:
        year = [str(fact.period.start.year)] if fact.period and fact.period.start else []
        name = id = "-".join([*key(fact.subject).split()[:_ID_WORDS], *year]) or "claim"
        number = 1
        while id in taken:
            number += 1
            id = f"{name}-{number}"
        taken.add(id)
        yield FirstClaim(id, _claim(fact), fact, articles)
