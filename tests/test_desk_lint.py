"""Lint looks only at what is near the article, and tells what it would tell of the whole corpus; policies hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from test_gdp_revisions import NAMED, UNNAMED

import factcheck as fc
from factcheck.desk.lint import lint
from factcheck.desk.policy import fits
from factcheck.model import Article, Fact, PathPolicy, Policy, Severity
from factcheck.store.memory import MemoryStore

ACROSS = Path(__file__).parent / "contradictions/across_articles.yaml"
RIGHT = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68% so với năm 2022."
STORY = (
    "Sáu tháng đầu năm, hãng xe Sao Đỏ chở 1,24 triệu lượt khách, thu 386 tỷ đồng, tăng 12,5% so với cùng kỳ; hãng có 640 xe.",
    "Với 640 xe, Sao Đỏ phục vụ 1,24 triệu lượt khách trong nửa đầu năm. Hãng xe này thu 368 tỷ đồng, cao hơn cùng kỳ 12,5%.",
)
TWINS = (
    "Hội chợ làng nghề năm nay mở cửa trong 5 ngày, có 120 gian hàng của 18 tỉnh, thành phố.",
    "Hội chợ làng nghề năm nay mở cửa trong 5 ngày, có 210 gian hàng của 18 tỉnh, thành phố.",
)


class Everything(MemoryStore):
    """An index for which everything is near."""

    def near(self, facts: Sequence[Fact]) -> list[Fact]:
        return list(self.facts())


def told(text: str, id: str, day: date | None = date(2024, 2, 9)) -> Article:
    return Article.from_text(text, id=id, published=day, language="vi")


def _corpora() -> list[object]:
    entries = yaml.safe_load(ACROSS.read_text(encoding="utf-8"))
    given = {
        entry["name"]: [
            Article.from_text(one["text"], id=f"a{number}", published=one.get("published"), title=one.get("title"))
            for number, one in enumerate(entry["articles"])
        ]
        for entry in entries
    }
    given["GDP with its office named"] = NAMED
    given["GDP without it"] = UNNAMED
    given["a story in other words"] = [told(text, f"a{number}") for number, text in enumerate(STORY)]
    given["one sentence with another number"] = [told(text, f"a{number}") for number, text in enumerate(TWINS)]
    return [pytest.param(articles, id=name) for name, articles in given.items()]


@pytest.mark.parametrize("articles", _corpora())
def test_what_is_near_says_all_that_the_whole_corpus_says(articles: list[Article]) -> None:
    for draft in articles:
        others = [article for article in articles if article is not draft]
        assert lint(MemoryStore(others), draft) == lint(Everything(others), draft)


@pytest.mark.parametrize("pair", [STORY, TWINS], ids=["other words", "other number"])
def test_a_story_is_found_by_its_figures_and_a_sentence_by_its_form(pair: tuple[str, str]) -> None:
    noise = [told(f"Ngày {n} tháng 1, chợ huyện số {n} bán {n * 13} con trâu.", f"n{n}") for n in range(1, 30)]
    assert [one.rule for one in lint(MemoryStore([told(pair[0], "a"), *noise]), told(pair[1], "b"))] == [
        "contradicts-source"
    ]


def wrong(path: str = "drafts/b.md") -> Article:
    return replace(told(RIGHT.replace("7,68%", "9,5%"), "b"), path=path)


def severities(policy: Policy, path: str = "drafts/b.md") -> list[Severity]:
    return [one.severity for one in fc.Corpus([told(RIGHT, "a")]).lint(wrong(path), policy)]


def test_an_ignored_rule_is_silent() -> None:
    assert severities(Policy(ignore=("contradicts-source",))) == []
    assert severities(Policy(ignore=("all",))) == []


def test_only_what_is_selected_runs() -> None:
    assert severities(Policy(select=("share-of-plan",))) == []
    assert severities(Policy(select=("share-of-plan", "contradicts-source"))) == [Severity.ERROR]
    assert severities(Policy(select=("all",))) != []


def test_a_desk_may_find_a_rule_less_bad() -> None:
    assert severities(Policy(severity={"contradicts-source": Severity.NOTE})) == [Severity.NOTE]


def test_a_path_may_have_a_policy_of_its_own() -> None:
    quiet = Policy(per_path=(PathPolicy("drafts/*", ignore=("contradicts-source",)),))
    assert severities(quiet) == []
    assert severities(quiet, "news/b.md") == [Severity.ERROR]
    milder = Policy(per_path=(PathPolicy("drafts", severity={"contradicts-source": Severity.WARNING}),))
    assert severities(milder) == [Severity.WARNING]


def test_a_path_may_have_more_rules_and_the_last_entry_holds() -> None:
    none = ("share-of-plan",)
    more = PathPolicy("drafts/", select=("contradicts-source",))
    assert severities(Policy(select=none, per_path=(more,))) == [Severity.ERROR]
    assert severities(Policy(select=none, per_path=(more, PathPolicy("b.md", ignore=("all",))))) == []


@pytest.mark.parametrize(
    ("pattern", "does"),
    [
        ("drafts", True),
        ("drafts/", True),
        ("drafts/b.md", True),
        ("*.md", True),
        ("b.md", True),
        ("drafts/**", True),
        ("drafts/?.md", True),
        ("draft", False),
        ("rafts/b.md", False),
        ("b", False),
        ("*.txt", False),
    ],
)
def test_which_paths_a_pattern_fits(pattern: str, does: bool) -> None:
    assert fits("drafts/b.md", pattern) is does
