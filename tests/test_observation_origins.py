"""Near-identical sentences are one origin."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import Evidence, Relation
from factcheck.observation.origins import origins

STORY = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68% so với năm 2022."
LIGHT = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn đã tăng 7,68% so với năm 2022."
OTHER = "Sở Công Thương Lạng Sơn cho biết sản xuất công nghiệp toàn tỉnh Lạng Sơn năm 2023 tăng 7,68%."


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ([STORY, STORY, STORY], [1, 1, 1]),
        ([STORY, LIGHT, STORY.upper()], [1, 1, 1]),
        ([STORY, OTHER, LIGHT], [1, 2, 1]),
        ([OTHER, STORY], [1, 2]),
        (["GDP tăng 5%.", "GDP tăng 5%."], [1, 2]),
        ([], []),
    ],
    ids=["word for word", "lightly edited", "another beside them", "two of their own", "too short to tell", "none"],
)
def test_origins_are_numbered_as_they_appear(sentences: list[str], expected: list[int]) -> None:
    assert origins(sentences) == expected


@given(st.permutations([STORY, LIGHT, OTHER, STORY]))
def test_the_order_of_sentences_does_not_change_what_is_one(sentences: list[str]) -> None:
    of = dict(zip(sentences, origins(sentences), strict=True))
    assert of[STORY] == of[LIGHT] != of[OTHER]


def _article(text: str, number: int) -> fc.Article:
    return fc.Article.from_text(
        f"{text} Tin số {number}.", id=f"a{number}", published=date(2024, 3, number), language="vi"
    )


def _evidence(*texts: str) -> list[Evidence]:
    corpus = fc.Corpus([_article(text, number) for number, text in enumerate(texts, start=1)])
    verdict = corpus.verify("Năm 2023, sản xuất công nghiệp Lạng Sơn tăng 7,68%")
    return [one for one in verdict.evidence if one.relation is not Relation.RELATED]


def test_three_papers_with_one_story_are_three_articles_and_one_origin() -> None:
    assert [(one.origin, one.articles) for one in _evidence(STORY, LIGHT, STORY)] == [(1, 3)] * 3


def test_a_paper_with_words_of_its_own_is_an_origin_of_its_own() -> None:
    assert [one.articles for one in _evidence(STORY, STORY, OTHER)] == [2, 2, 1]


def test_a_story_with_another_figure_is_no_part_of_the_origin() -> None:
    found = {one.fact.origin: one for one in _evidence(STORY, STORY.replace("7,68", "7,86"))}
    assert found["a1"].origin != found["a2"].origin
    assert {one.articles for one in found.values()} == {1}


def test_related_places_of_one_origin_are_told() -> None:
    told = "Theo Tổng cục Thống kê, GDP quý I/2023 tăng {}% so với cùng kỳ năm trước."
    days = (("3,32", "2023-03-29"), ("3,32", "2023-03-30"), ("3,32", "2023-03-31"), ("3,41", "2023-12-29"))
    articles = [
        fc.Article.from_text(told.format(number), id=day, published=date.fromisoformat(day)) for number, day in days
    ]
    (note,) = fc.Corpus(articles).conflicts()
    assert [(other.message, other.origin) for other in note.related] == [("3,41%", 1), ("3,32%", 2), ("3,32%", 2)]
