"""Real scraped articles, where they are at hand beside the project; nothing of their text stands here."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck import sources
from factcheck.model import Article
from factcheck.text.layout import Role, blocks

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the folder of real articles is absent")

OUT_OF_BODY = {Role.TAIL, Role.WIDGET, Role.SOURCE, Role.BYLINE, Role.DATELINE}


def seed(number: int) -> Article:
    return sources.read(next(SEEDS.glob(f"{number:03}_*.txt")))


@pytest.mark.parametrize("number", range(5))
def test_the_title_is_the_first_line(number: int) -> None:
    article = seed(number)
    assert article.title == article.text.split("\n")[0]


@pytest.mark.parametrize(("number", "day"), [(0, None), (1, date(2024, 2, 9)), (2, None), (3, None), (4, None)])
def test_only_the_one_that_prints_its_date_has_one(number: int, day: date | None) -> None:
    assert seed(number).published == day


@pytest.mark.parametrize("number", range(5))
def test_the_address_is_the_one_printed(number: int) -> None:
    article = seed(number)
    if number in {2, 3}:
        assert article.url is None
    else:
        assert article.url is not None
        assert article.url.startswith("https://")
        assert article.url in article.text


@pytest.mark.parametrize("number", [0, 2, 3, 4])
def test_the_author_is_named(number: int) -> None:
    article = seed(number)
    assert article.author is not None
    assert f"\n{article.author}\n" in article.text


@pytest.mark.parametrize("number", [0, 1, 2, 4])
def test_no_other_articles_follow(number: int) -> None:
    article = seed(number)
    assert all(block.role is not Role.TAIL for block in blocks(article.text, article.body))


def test_the_other_articles_of_the_one_that_lists_them_are_its_tail() -> None:
    article = seed(3)
    tail = next(block.span.start for block in blocks(article.text, article.body) if block.role is Role.TAIL)
    assert article.author is not None
    assert article.text.index(article.author) < tail < article.text.index("4.000 tỷ")


@pytest.mark.parametrize("number", range(5))
def test_no_paragraph_of_the_article_itself_is_lost(number: int) -> None:
    """What is 300 characters long stands in no other article's teaser: it is the article's own."""
    article = seed(number)
    for span, role in blocks(article.text, article.body):
        if span.end - span.start >= 300:
            assert role is Role.BODY


@pytest.mark.parametrize("number", range(5))
def test_what_was_printed_twice_counts_once(number: int) -> None:
    article = seed(number)
    kept = [
        " ".join(article.text[slice(*block.span)].lower().split())
        for block in blocks(article.text, article.body)
        if block.role not in {Role.TAIL, Role.REPEAT}
    ]
    assert len(kept) == len(set(kept))
