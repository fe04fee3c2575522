"""What an article says, without where it says it."""

from __future__ import annotations

from pathlib import Path

import yaml

import factcheck as fc
from factcheck.model import Article, Fact

CLAIMS = [each["claim"] for each in yaml.safe_load((Path(__file__).parents[1] / "claims.yaml").read_bytes())["claims"]]


def said(article: Article) -> list[tuple[object, ...]]:
    """The facts in their order, positions apart."""
    facts = fc.extract(article)
    numbers = {fact.id: number for number, fact in enumerate(facts)}
    return [_said(fact, numbers) for fact in facts]


def _said(fact: Fact, numbers: dict[str, int]) -> tuple[object, ...]:
    about = (fact.quantity, fact.period, fact.indicator, fact.measure, fact.holder, fact.area, fact.status, fact.basis)
    return (*about, numbers.get(fact.part_of or ""), fact.asserted, fact.moment)


def verdicts(article: Article) -> list[object]:
    """The verdicts of the registered claims against the article alone."""
    corpus = fc.Corpus([article])
    return [corpus.verify(claim).label for claim in CLAIMS]
