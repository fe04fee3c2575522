"""Which figures of two articles stand in one row, and which must not."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from factcheck.extract import extract
from factcheck.model import Article, Fact
from factcheck.observation.alignment import aligned

DAY = date(2024, 2, 9)
# three more figures that two articles of one story share
STORY = (
    " Năm 2023, tỉnh Lạng Sơn xuất khẩu 12.340 tấn hồi. Năm 2023, tỉnh Lạng Sơn đón 3.456.000 lượt khách du lịch."
    " Năm 2023, thu ngân sách của tỉnh Lạng Sơn đạt 8.765 tỷ đồng."
)


def facts(*texts: str) -> list[Fact]:
    return [
        fact
        for at, text in enumerate(texts)
        for fact in extract(Article.from_text(text, id=f"{at}.txt", published=DAY))
    ]


def rows(*texts: str) -> list[list[str]]:
    """The prints that several articles have in common."""
    groups = aligned(facts(*texts))
    return [[fact.printed for fact in group] for group in groups if len({fact.origin for fact in group}) > 1]


@pytest.mark.parametrize(
    ("one", "other", "row"),
    [
        pytest.param(
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            "Sản xuất công nghiệp năm 2023 của Lạng Sơn tăng 7,68% so với năm 2022.",
            ["7,68%", "7,68%"],
            id="the same in other words",
        ),
        pytest.param(
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            "Chỉ số sản xuất công nghiệp năm 2023 của tỉnh Lạng Sơn tăng 7,86% so với năm trước.",
            ["7,68%", "7,86%"],
            id="two digits swapped",
        ),
        pytest.param(
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            "Chỉ số sản xuất công nghiệp năm 2023 của tỉnh Lạng Sơn giảm 7,68%.",
            ["7,68%", "7,68%"],
            id="a rise beside a fall of the same number",
        ),
        pytest.param(
            "Quý I/2024, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 5,2%.",
            "3 tháng đầu năm 2024, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 5,2%.",
            ["5,2%", "5,2%"],
            id="the first three months are the quarter",
        ),
        pytest.param(
            "Năm 2023, thu ngân sách của tỉnh Lạng Sơn đạt 8.765 tỷ đồng.",
            "Năm 2023, thu ngân sách của tỉnh Lạng Sơn ước đạt 8,765 nghìn tỷ đồng.",
            ["8.765 tỷ đồng", "8,765 nghìn tỷ đồng"],
            id="another scale, and an estimate beside what came of it",
        ),
        pytest.param(
            "Năm 2023, Công ty Than Na Dương khai thác 690 nghìn tấn than nguyên khai.",
            "Công ty Cổ phần Than Na Dương khai thác gần 700 nghìn tấn than nguyên khai trong năm 2023.",
            ["690 nghìn tấn", "gần 700 nghìn tấn"],
            id="a hedge and a company by another legal form",
        ),
        pytest.param(
            "Industrial production in Lạng Sơn rose 7.68% in 2023.",
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            ["7.68%", "7,68%"],
            id="two languages",
        ),
    ],
)
def test_figures_of_one_observation_stand_in_one_row(one: str, other: str, row: list[str]) -> None:
    assert rows(one, other) == [row]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            "Năm 2022, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            id="another year",
        ),
        pytest.param(
            "Quý II/2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 5,2%.",
            "6 tháng đầu năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 5,2%.",
            id="the second quarter is not the half-year",
        ),
        pytest.param(
            "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%.",
            "Năm 2023, GRDP của tỉnh Bắc Ninh tăng 13,45%.",
            id="another province",
        ),
        pytest.param(
            "Năm 2023, doanh thu của Công ty Than Na Dương đạt 500 tỷ đồng.",
            "Năm 2023, doanh thu của Công ty Xi măng Đồng Bành đạt 500 tỷ đồng.",
            id="another company",
        ),
        pytest.param(
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            "Mục tiêu năm 2023, tỉnh Lạng Sơn phấn đấu chỉ số sản xuất công nghiệp tăng 7,68%.",
            id="a plan beside a result",
        ),
        pytest.param(
            "Năm 2023, xuất khẩu của tỉnh Lạng Sơn tăng 7,68%.",
            "Năm 2023, nhập khẩu của tỉnh Lạng Sơn tăng 7,68%.",
            id="exports beside imports",
        ),
        pytest.param(
            "Năm 2023, thu ngân sách của tỉnh Lạng Sơn đạt 8 tỷ USD.",
            "Năm 2023, thu ngân sách của tỉnh Lạng Sơn đạt 8 tỷ đồng.",
            id="another currency",
        ),
        pytest.param(
            "Năm 2023, Việt Nam xuất khẩu 983 triệu USD hàng dệt sang Canada.",
            "Năm 2023, Việt Nam xuất khẩu 479 triệu USD hàng dệt sang Mexico.",
            id="two partners, two numbers",
        ),
        pytest.param(
            "Năm 2023, xuất khẩu của Việt Nam đạt 354,7 tỷ USD.",
            "Ngành thủy sản gặp khó. Kim ngạch xuất khẩu năm 2023 đạt 9,2 tỷ USD.",
            id="a sentence that does not say whose exports",
        ),
        pytest.param(
            "Lãi suất tăng 7,68%.",
            "Lãi suất tăng 7,68%.",
            id="no period",
        ),
        pytest.param(
            "Năm 2023 có 12 đoàn.",
            "Năm 2023 có 12 đoàn.",
            id="neither an indicator nor words enough",
        ),
        pytest.param(
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%?",
            "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
            id="a question",
        ),
        pytest.param(
            "Năm 2023, dư nợ tín dụng của tỉnh Lạng Sơn tăng 7,68% so với năm 2022.",
            "Năm 2023, dư nợ tín dụng của tỉnh Lạng Sơn tăng 7,68% so với kế hoạch.",
            id="against the year before, against plan",
        ),
    ],
)
def test_what_is_of_two_things_stands_apart(one: str, other: str) -> None:
    assert rows(one, other) == []


def test_articles_of_one_story_may_differ_where_a_sentence_says_too_little() -> None:
    little = "Năm 2023, nhờ cửa khẩu thông suốt, kim ngạch xuất khẩu tăng {}."
    apart = (little.format("7,68%"), "Trong năm 2023, kim ngạch xuất khẩu chỉ tăng 9,5%.")
    assert rows(*apart) == []
    told = rows(*(f"{text}{STORY}" for text in apart))
    assert ["7,68%", "9,5%"] in told
    assert len(told) == 4


def test_a_number_that_fits_two_others_of_one_article_stays_alone() -> None:
    one = f"Năm 2023, sản xuất công nghiệp của Lạng Sơn tăng 5,1%. Các nhà máy mới đã nâng sản xuất công nghiệp năm 2023 thêm 8,4%.{STORY}"
    other = f"Năm 2023, sản xuất công nghiệp của Lạng Sơn tăng 6,7%.{STORY}"
    assert len(rows(one, other)) == 3


def test_what_one_article_says_twice_is_one_cell() -> None:
    one = (
        "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%. "
        "Nhìn lại, sản xuất công nghiệp Lạng Sơn năm 2023 tăng 7,68%, một con số đáng mừng."
    )
    other = "Chỉ số sản xuất công nghiệp năm 2023 của tỉnh Lạng Sơn tăng 7,7%."
    assert rows(one, other) == [["7,68%", "7,68%", "7,7%"]]


def test_two_figures_of_one_sentence_are_of_two_things() -> None:
    one = "Năm 2023, xuất khẩu của tỉnh Lạng Sơn sang châu Âu tăng 7,68%, sang châu Á tăng 9,5%."
    assert [len(group) for group in aligned(facts(one))] == [1, 1]


def test_the_order_of_the_facts_does_not_matter() -> None:
    texts = [f"Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng {n}." for n in ("7,68%", "7,7%", "7,86%")]
    known = facts(*texts)
    assert all(aligned(order) == aligned(known) for order in permutations(known))


def test_figures_that_were_not_asked_for_tell_that_two_articles_are_one_story() -> None:
    little = "Năm 2023, nhờ cửa khẩu thông suốt, kim ngạch xuất khẩu tăng {}."
    known = facts(little.format("7,68%") + STORY, little.format("9,5%").replace("nhờ", "do") + STORY)
    asked = [fact for fact in known if fact.printed in {"7,68%", "9,5%"}]
    assert [len(group) for group in aligned(asked, known)] == [2]


def test_so_many_numbers_that_they_are_a_table_are_not_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng {figure}." for figure in ("7,68%", "9,5%")]
    assert len(rows(*texts)) == 1
    monkeypatch.setattr("factcheck.observation.alignment._MOST", 1)
    assert rows(*texts) == []


def test_one_sentence_in_two_articles_of_one_story_is_of_one_thing_however_little_it_says() -> None:
    texts = ["Có 12 đoàn tham gia.", "Có 15 đoàn tham gia."]
    assert rows(*texts) == []
    assert ["12 đoàn", "15 đoàn"] in rows(*(f"{text}{STORY}" for text in texts))
