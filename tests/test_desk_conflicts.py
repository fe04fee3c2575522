"""What conflicts and lint say of several articles at once."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.model import Article, Severity

RIGHT = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68% so với năm 2022."
WRONG = RIGHT.replace("7,68", "7,86")
TWIN = "Ông Nam kể gia đình trồng được 120 gốc hồi trên sườn núi phía sau nhà."


def _article(text: str, number: int, day: int = 1) -> Article:
    return Article.from_text(text, id=f"article-{number:04}", published=date(2024, 3, day), language="vi")


def test_one_wrong_print_among_many_equal_ones_is_one_contradiction() -> None:
    corpus = fc.Corpus([*(_article(RIGHT, number) for number in range(300)), _article(WRONG, 999, 2)])
    (finding,) = corpus.conflicts()
    assert finding.rule == "contradicts-source"
    assert finding.place.path == "article-0999"


def test_a_draft_is_told_of_its_wrong_figure_even_where_others_print_it_too() -> None:
    corpus = fc.Corpus([_article(RIGHT, 1), *(_article(WRONG, number) for number in range(2, 20))])
    (finding,) = corpus.lint(_article(WRONG + " Tin thêm.", 99, 2))
    assert finding.place.path == "article-0099"
    assert finding.severity is Severity.ERROR
    assert finding.related[0].quote == RIGHT


def test_a_figure_that_contradicts_several_sources_is_one_finding_with_all_of_them() -> None:
    other = RIGHT.replace("chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn", "sản xuất công nghiệp tỉnh Lạng Sơn")
    corpus = fc.Corpus([_article(RIGHT, 1), _article(f"{other} Tin khác.", 2)])
    (finding,) = corpus.lint(_article(WRONG + " Tin thêm.", 99, 2))
    assert {place.place.path for place in finding.related} == {"article-0001", "article-0002"}


def test_an_article_is_never_its_own_evidence() -> None:
    article = _article(WRONG, 1)
    corpus = fc.Corpus([article, _article(WRONG, 2)])
    assert corpus.lint(article) == []


def test_the_same_words_under_another_name_are_no_evidence_either() -> None:
    corpus = fc.Corpus([_article(RIGHT, 1)])
    assert corpus.lint(_article(RIGHT, 2)) == []


def test_a_sentence_that_two_articles_print_alike_but_for_a_number_is_a_contradiction_on_any_topic() -> None:
    corpus = fc.Corpus([_article(TWIN, 1)])
    (finding,) = corpus.lint(_article(TWIN.replace("120", "210"), 2))
    assert finding.rule == "contradicts-source"
    assert finding.related[0].quote == TWIN


def test_a_report_that_comes_every_week_in_the_same_words_is_none() -> None:
    corpus = fc.Corpus([_article(TWIN, 1, day=1)])
    assert corpus.lint(_article(TWIN.replace("120", "210"), 2, day=8)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Quý 1/2024, doanh thu hợp nhất của Tập đoàn Sao Mai đạt 860 tỷ đồng.",
            "Quý 1/2024, doanh thu công ty mẹ Tập đoàn Sao Mai đạt 120 tỷ đồng.",
        ),
        (
            "Quý 1/2024, trị giá xuất khẩu giảm ở vài mặt hàng: máy vi tính, sản phẩm điện tử và linh kiện giảm 91 triệu USD.",
            "Quý 1/2024, trị giá nhập khẩu giảm ở vài mặt hàng: máy vi tính, sản phẩm điện tử và linh kiện giảm 52 triệu USD.",
        ),
        (
            "Quý 3/2023, cán cân thương mại xuất siêu 4,1 tỷ USD (cùng kỳ năm trước xuất siêu 1,3 tỷ USD).",
            "Quý 3/2023, cán cân thương mại xuất siêu 4,1 tỷ USD.",
        ),
        (
            "Tháng 2/2024, doanh thu lưu trú đạt 90 tỷ đồng, chiếm 9% tổng mức bán lẻ hàng hóa và tăng 7,9%.",
            "Tháng 2/2024, tổng mức bán lẻ hàng hóa tăng 3,1%.",
        ),
    ],
    ids=["the group and its parent", "exports and imports", "the year before in brackets", "a part and its whole"],
)
def test_figures_of_two_kinds_in_like_words_contradict_nothing(one: str, other: str) -> None:
    assert fc.Corpus([_article(f"{one}\n\n{other}", 1)]).conflicts() == []
    assert fc.Corpus([_article(one, 1)]).lint(_article(other, 2)) == []


def test_lint_leaves_scopes_to_conflicts() -> None:
    part = "Năm 2023, chỉ số sản xuất ngành công nghiệp chế biến, chế tạo của tỉnh Lạng Sơn tăng 11,2% so với năm 2022."
    corpus = fc.Corpus([_article(RIGHT, 1)])
    assert corpus.lint(_article(part, 2)) == []
    assert [finding.rule for finding in fc.Corpus([_article(RIGHT, 1), _article(part, 2)]).conflicts()] == [
        "scope-differs"
    ]


def test_a_fingerprint_survives_lines_inserted_above() -> None:
    first = fc.Corpus([_article(RIGHT, 1), _article(WRONG, 2, 2)]).conflicts()
    moved = fc.Corpus([_article(RIGHT, 1), _article("Tin vắn.\n\n" + WRONG, 2, 2)]).conflicts()
    assert [finding.fingerprint for finding in first] == [finding.fingerprint for finding in moved]
