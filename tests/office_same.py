"""What an article says, without where it says it."""

from __future__ import annotations

from pathlib import Path

import yaml

import factcheck as fc
from factcheck.model import Article, Fact

CLAIMS = yaml.safe_load((Path(__file__).parents[1] / "claims.yaml").read_bytes())["claims"]


def said(article: Article) -> list[tuple[object, ...]]:
    """The facts in their order, positions apart."""
    facts = fc.extract(article)
    numbers = {fact.id: number for number, fact in enumerate(facts)}
    return [_said(fact, numbers) for fact in facts]


def _said(fact: Fact, numbers: dict[str, int]) -> tuple[object, ...]:
    about = (fact.quantity, fact.period, fact.indicator, fact.measure, fact.holder, fact.area, fact.status, fact.basis)
    return (*about, numbers.get(fact.part_of or ""), fact.asserted, fact.moment)


def check_verdicts(files: list[Path]) -> None:
    """The registered claims have the verdicts against these documents that they have against seeds/."""
    corpus = fc.Corpus(map(fc.read, files))
    assert {claim["id"]: corpus.verify(claim["claim"]).label.value for claim in CLAIMS} == {
        claim["id"]: claim["expect"] for claim in CLAIMS
    }
