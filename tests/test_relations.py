"""Relations over whole corpora: the order of files does not matter, cost is bounded, sets are minimal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import Article, CalculationOutcome, Fact, Severity
from factcheck.relations import Constraint, relations
from factcheck.relations.propagation.conflicts import Conflict, conflicts
from factcheck.relations.propagation.derived import derived
from factcheck.relations.propagation.narrowing import propagate
from factcheck.relations.propagation.network import networks
from factcheck.relations.propagation.prints import Printed
from factcheck.relations.reading.page import pages
from factcheck.rules import rules
from factcheck.text.fold import bare

STORIES = [
    told["text"]
    for path in sorted((Path(__file__).parent / "contradictions").glob("*.yaml"))
    for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    for told in entry["articles"]
]
BROKEN = "Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 32,5%."
PLAN = "Năm 2023, doanh thu của Công ty Hồng Lam đạt 700 tỷ đồng, vượt 100 tỷ đồng so với kế hoạch."


def _article(text: str, id: str = "a", day: date | None = None) -> Article:
    return Article.from_text(text, id=id, published=day, language="vi")


def _constraints(facts: list[Fact]) -> list[Constraint]:
    return [one for page in pages(facts) for relation in relations() for one in relation.find(page)]


def _conflicts(text: str) -> list[Conflict]:
    facts = fc.extract(_article(text))
    constraints = _constraints(facts)
    return list(conflicts(networks(constraints, Printed(facts, constraints))))


def _found(articles: list[Article]) -> set[tuple[str, str]]:
    return {(finding.fingerprint, finding.message) for finding in fc.Corpus(articles).conflicts()}


@pytest.mark.parametrize("text", STORIES[::2])
def test_composed_and_decomposed_letters_are_read_alike(text: str) -> None:
    told = [
        [(finding.rule, finding.computation) for finding in fc.Corpus([_article(normalize(form, text))]).conflicts()]
        for form in ("NFC", "NFD")
    ]
    assert told[0] == told[1]


def test_text_without_diacritics_is_read_too() -> None:
    assert [finding.rule for finding in fc.Corpus([]).lint(_article(bare(BROKEN)))] == ["share-of-whole"]


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(30)), st.integers(0, len(STORIES) - 30))
def test_the_order_of_files_does_not_matter(order: list[int], first: int) -> None:
    articles = [_article(text, f"article-{number:03}") for number, text in enumerate(STORIES[first : first + 30])]
    assert _found([articles[index] for index in order]) == _found(articles)


@pytest.mark.parametrize("text", STORIES[::3])
def test_of_a_conflict_any_figure_left_out_lets_the_rest_agree(text: str) -> None:
    for conflict in _conflicts(text):
        assert propagate(conflict.network).empty is not None
        for fact in conflict.facts:
            assert propagate(conflict.network.only(conflict.network.facts - {fact.id})).empty is None


def test_no_contradiction_is_told_twice() -> None:
    parts = "567 doanh nghiệp du lịch, chiếm 54,1%, 505 doanh nghiệp vận tải, chiếm 48,2%"
    findings = fc.Corpus([_article(f"Huyện có 1.049 doanh nghiệp, trong đó {parts}.")]).conflicts()
    assert len(findings) == 1


def test_a_cycle_of_growths_comes_to_an_end() -> None:
    around = [
        "Năm 2023, doanh thu của Công ty Hồng Lam đạt 100 tỷ đồng, tăng 10% so với năm 2022.",
        "Năm 2022, doanh thu của Công ty Hồng Lam đạt 100 tỷ đồng, giảm 10% so với năm 2023.",
    ]
    assert fc.Corpus([_article(" ".join(around))]).conflicts()


def test_an_article_of_ten_thousand_figures_is_read_to_the_end() -> None:
    told = "\n\n".join(f"Xã số {n} có {200 + n} hộ, trong đó {40 + n % 60} hộ nghèo, chiếm 99,5%." for n in range(3334))
    facts = fc.extract(_article(told))
    assert len(facts) > 10_000
    constraints = _constraints(facts)
    found = conflicts(networks(constraints, Printed(facts, constraints)))
    assert len(list(islice(found, 50))) == 50


def test_one_observation_with_very_many_numbers_contradicts_nothing() -> None:
    told = "\n".join(f"Doanh thu của Công ty Hồng Lam năm 2023 đạt {100 + n} tỷ đồng." for n in range(400))
    assert fc.Corpus([_article(told)]).conflicts() == []


def test_a_figure_that_other_papers_revised_long_after_is_held_against_nothing() -> None:
    plan = _article("Kế hoạch năm 2023 của Công ty Hồng Lam là doanh thu 500 tỷ đồng.", "plan", date(2022, 12, 1))
    result = _article(PLAN, "result", date(2024, 1, 9))
    assert [finding for finding in fc.Corpus([plan, result]).conflicts() if finding.rule == "share-of-plan"] == []


def test_what_an_ambiguous_number_may_mean_is_no_conflict() -> None:
    assert _conflicts("Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 22,5%.") == []
    assert _conflicts("Sản lượng tăng 2 lần từ 16 tấn lên 48 tấn.") == []


def test_a_suggestion_replaces_the_figure_it_stands_for() -> None:
    article = _article("Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 25,2%.")
    (finding,) = fc.Corpus([]).lint(article)
    assert finding.suggestion is not None
    start, end = finding.suggestion.start, finding.suggestion.end
    mended = article.text[:start] + finding.suggestion.replacement + article.text[end:]
    assert fc.Corpus([]).lint(_article(mended)) == []


def test_a_wrong_direction_is_mended_with_its_verb() -> None:
    article = _article("Giá gà giảm 3.000 đồng từ 52.000 đồng lên 55.000 đồng.")
    (finding,) = fc.Corpus([]).lint(article)
    assert finding.suggestion is not None
    assert article.text[finding.suggestion.start : finding.suggestion.end] == "giảm 3.000 đồng"
    assert finding.suggestion.replacement == "tăng 3.000 đồng"


def test_no_repair_is_offered_where_two_figures_may_be_wrong() -> None:
    (finding,) = fc.Corpus([]).lint(_article("Xã có 8 hợp tác xã, gồm 3 hợp tác xã trồng rau và 4 hợp tác xã nuôi cá."))
    assert finding.suggestion is None


def test_relations_tell_how_each_came_out() -> None:
    holds = "Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 22,5%."
    outcomes = {
        text: {one.outcome for one in fc.Corpus([_article(text)]).relations() if one.relation != "parts-within-total"}
        for text in (holds, BROKEN, PLAN)
    }
    assert outcomes == {
        holds: {CalculationOutcome.HOLDS},
        BROKEN: {CalculationOutcome.BROKEN},
        PLAN: {CalculationOutcome.OPEN},
    }


def test_what_nobody_prints_supports_a_claim_and_says_how() -> None:
    verdict = fc.Corpus([_article(PLAN)]).verify("Kế hoạch doanh thu năm 2023 của Công ty Hồng Lam là 600 tỷ đồng")
    assert verdict.label.value == "supported"
    assert verdict.figures[0].derivation == ("derived: 700 - 100 = 600",)
    assert {evidence.fact.printed for evidence in verdict.evidence} == {"700 tỷ đồng", "100 tỷ đồng"}


def test_what_nobody_prints_refutes_a_claim_that_no_value_fits() -> None:
    verdict = fc.Corpus([_article(PLAN)]).verify("Kế hoạch doanh thu năm 2023 của Công ty Hồng Lam là 650 tỷ đồng")
    assert verdict.label.value == "refuted"


def test_figures_that_contradict_each_other_derive_nothing() -> None:
    half = "6 tháng đầu năm 2023, doanh thu của Công ty Hồng Lam đạt 200 tỷ đồng, đạt 80% kế hoạch năm."
    assert [one.numbers for one in derived(fc.extract(_article(PLAN)))] == [(Decimal(600_000_000_000),)]
    assert list(derived(fc.extract(_article(f"{PLAN} {half}")))) == []


def test_every_relation_speaks_as_an_error() -> None:
    ids = {relation.id for relation in relations()}
    assert {rule.severity for rule in rules() if rule.id in ids} == {Severity.ERROR}
