"""Looking at blocks finds what looking at everything at once would, and what need not be looked at is in none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

import factcheck as fc
from factcheck.desk.blocks import blocks
from factcheck.desk.conflicts import Raised, raised
from factcheck.desk.gathered import gathered
from factcheck.model import Article
from factcheck.relations.blocks import article, observation, sentence, story, subject
from factcheck.relations.blocks.contract import Block, Blocking, Filed, blockings
from factcheck.rules import Printed, Scope, rules
from factcheck.store.memory import MemoryStore

FOLDER = Path(__file__).parent / "contradictions"
SEVERAL = [
    pytest.param(entry, id=f"{path.stem}: {entry['name']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    if len(entry["articles"]) > 1
]
OF_CORPUS = [rule for rule in rules() if rule.scope is not Scope.ARTICLE]


def _store(*texts: str, days: tuple[date | None, ...] = ()) -> MemoryStore:
    return MemoryStore(
        Article.from_text(text, id=f"{number}.txt", published=day, language="vi")
        for number, (text, day) in enumerate(zip(texts, days or (None,) * len(texts), strict=True))
    )


def _paths(store: MemoryStore, by: Blocking) -> set[tuple[str, ...]]:
    """The articles of each block."""
    return {
        tuple(sorted({store.record(number).path for number in (*block.articles, *dict(block.facts))}))
        for block in blocks(store, by)
    }


@pytest.mark.parametrize("entry", SEVERAL)
def test_blocks_find_what_everything_at_once_would(entry: dict[str, list[dict[str, object]]]) -> None:
    articles = [
        Article.from_text(
            str(told["text"]),
            id=f"article-{number}",
            published=told.get("published"),  # type: ignore[arg-type]
            publisher=told.get("publisher"),  # type: ignore[arg-type]
            language=None,
        )
        for number, told in enumerate(entry["articles"])
    ]
    store = MemoryStore(articles)
    at_once = Raised(OF_CORPUS)
    for by in blockings():
        for check in at_once.checks(by.id):
            at_once.add(check.find(Printed(list(store.facts()))))
    together = {finding.fingerprint for finding in at_once.findings}
    assert {finding.fingerprint for finding in raised(store, OF_CORPUS)} == together


GDP = "Năm 2023, GDP của Việt Nam tăng {}% so với năm 2022."
POTS = "Năm 2023, xưởng gốm Làng Cổ ở tỉnh Hà Nam bán ra {} bộ ấm chén nung củi, thu {} tỷ đồng."


def test_prints_that_agree_make_no_block() -> None:
    assert _paths(_store(GDP.format("5,05"), GDP.format("5,05")), observation.BLOCKING) == set()


def test_prints_that_differ_make_one() -> None:
    store = _store(GDP.format("5,05"), GDP.format("5,5"), GDP.format("5,05"))
    assert _paths(store, observation.BLOCKING) == {("0.txt", "1.txt", "2.txt")}


def test_what_one_article_says_of_two_things_without_an_indicator_makes_none() -> None:
    text = "Năm 2023, xưởng gốm Làng Cổ ở tỉnh Hà Nam bán ra 320 bộ ấm chén nung củi và 540 bộ ấm chén nung gas."
    assert _paths(_store(text), subject.BLOCKING) == set()


def test_a_sentence_with_other_numbers_makes_a_block_on_one_day_only() -> None:
    texts = POTS.format("1.240", 86), POTS.format("1.420", 88)
    first, later = date(2024, 1, 5), date(2024, 1, 9)
    assert _paths(_store(*texts, days=(first, first)), sentence.BLOCKING) == {("0.txt", "1.txt")}
    assert _paths(_store(*texts, days=(first, None)), sentence.BLOCKING) == {("0.txt", "1.txt")}
    assert _paths(_store(*texts, days=(first, later)), sentence.BLOCKING) == set()


def test_two_texts_of_a_day_with_the_same_rare_figures_tell_one_story() -> None:
    texts = POTS.format("1.240", 86), "Xưởng thu 86 tỷ đồng nhờ 1.240 bộ ấm chén trong năm 2023, theo chủ xưởng."
    first, later = date(2024, 1, 5), date(2024, 1, 9)
    assert _paths(_store(*texts, days=(first, first)), story.BLOCKING) == {("0.txt", "1.txt")}
    assert _paths(_store(*texts, days=(first, later)), story.BLOCKING) == set()


def test_figures_that_everybody_prints_that_month_tell_of_no_story() -> None:
    days = tuple(date(2024, 1, day) for day in range(1, 26))
    store = _store(*(POTS.format("1.240", 86) for _ in days), days=days)
    assert _paths(store, story.BLOCKING) == set()


def test_an_article_whose_own_figures_agree_makes_no_block() -> None:
    right = "Năm 2023, doanh thu của Công ty Gạch Hồng đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng)."
    assert _paths(_store(right), article.BLOCKING) == set()
    assert _paths(_store(right.replace("bằng 120%", "bằng 150%")), article.BLOCKING) == {("0.txt",)}


def test_blocks_of_the_same_articles_are_gathered_where_there_are_enough() -> None:
    found = [
        Block((1, 2), least=2),
        Block((3,), ((7, 0),)),
        Block((2, 5), least=2),
        Block((1, 2), least=2),
        Block((3,), ((8, 1), (7, 0))),
        Block((4,)),
    ]
    assert sorted(gathered(found)) == [Block((1, 2)), Block((3,), ((7, 0), (8, 1))), Block((4,))]


def test_a_number_is_rare_or_not_around_each_day() -> None:
    crowd = [Filed(day=100 + number % 20, mark=2, article=number, fact=0) for number in range(40)]
    alone = [Filed(day=900, mark=2, article=91, fact=0), Filed(day=901, mark=2, article=92, fact=0)]
    assert [block.articles for block in story.BLOCKING.blocks([*crowd, *alone])] == [(91, 92)]


def test_the_corpus_tells_the_same_whatever_the_order_of_its_articles() -> None:
    texts = [GDP.format("5,05"), GDP.format("5,5"), POTS.format("1.240", 86), POTS.format("1.420", 86)]
    articles = [Article.from_text(text, id=f"{number}.txt", language="vi") for number, text in enumerate(texts)]
    assert fc.Corpus(articles).conflicts() == fc.Corpus(articles[::-1]).conflicts() != []
