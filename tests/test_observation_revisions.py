"""Which of two prints replaced the other, and when nothing tells."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.model import Fact
from factcheck.observation.producers import producer
from factcheck.observation.revisions import Revision, Revisions, Vintage, is_replaced, vintage

MARCH, DECEMBER = "2023-03-29", "2023-12-29"


def _fact(text: str, day: str | None = MARCH, publisher: str | None = None, at: int = 0) -> Fact:
    article = fc.Article.from_text(
        text, id=f"{text[:40]}-{day}", published=date.fromisoformat(day) if day else None, publisher=publisher
    )
    return fc.extract(article)[at]


def _revision(one: Fact, other: Fact) -> Revision | None:
    found = Revisions([one, other]).revision(one, other)
    mirrored = Revisions([other, one]).revision(other, one)
    assert found == mirrored, "which is asked first does not matter"
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Theo Tổng cục Thống kê, GDP tăng 3,32%.", "Cục Thống kê (Bộ Tài chính) cho biết GDP tăng 3,41%."),
        ("Theo Tổng cục Thống kê, GDP tăng 3,32%.", "The General Statistics Office said GDP grew 3.41% and more."),
        ("Số liệu của Hiệp hội Hồi Xứ Lạng cho thấy giá hồi tăng 3%.", "Theo Hiệp hội Hồi Xứ Lạng, giá hồi tăng 4%."),
        ("Theo Cục Thống kê tỉnh Bắc Giang, GRDP tăng 8,1%.", "Cục Thống kê Bắc Giang cho biết GRDP tăng 8,5%."),
        ("GDP tăng 3,32%, theo Ngân hàng Thế giới (WB).", "Ngân hàng Thế giới công bố GDP tăng 3,41%."),
    ],
)
def test_one_producer_under_whatever_name(one: str, other: str) -> None:
    assert producer(_fact(one)) == producer(_fact(other)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "GDP tăng 3,32%.",
        "Theo báo Tuổi Trẻ, GDP tăng 3,32%.",
        "Theo VnEconomy, GDP tăng 3,32%.",
        "Reuters cho biết GDP tăng 3,32%.",
        "Theo tạp chí Kinh tế Xứ Lạng, GDP tăng 3,32%.",
        "Theo ông Nguyễn Văn Hòa, GDP tăng 3,32%.",
        "Giám đốc Trần Thị Lan cho biết GDP tăng 3,32%.",
        "Các chuyên gia cho biết GDP tăng 3,32%.",
        "Theo thống kê, GDP tăng 3,32%.",
        "Tuy nhiên, GDP tăng 3,32%.",
    ],
)
def test_papers_people_and_nobody_make_no_statistics(text: str) -> None:
    assert producer(_fact(text)) is None


def test_a_paper_is_no_producer_of_what_it_publishes_and_an_office_is() -> None:
    assert producer(_fact("Theo Chợ Mới, GDP tăng 3,32%.", publisher="Chợ Mới")) is None
    assert producer(_fact("GDP tăng 3,32%.", publisher="Chợ Mới")) is None
    assert producer(_fact("GDP tăng 3,32%.", publisher="Tổng cục Hải quan")) == "customs"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Số liệu sơ bộ cho thấy GDP tăng 3,32%.", Vintage.PRELIMINARY),
        ("GDP tăng 3,32% (số sơ bộ).", Vintage.PRELIMINARY),
        ("GDP được điều chỉnh lên 3,41%.", Vintage.REVISED),
        ("Số liệu cập nhật: GDP tăng 3,41%.", Vintage.REVISED),
        ("Theo số liệu chính thức, GDP tăng 3,41%.", Vintage.FINAL),
        ("So lieu so bo cho thay GDP tang 3,32%.", Vintage.PRELIMINARY),
        ("Preliminary data showed GDP grew 3.32% in the year.", Vintage.PRELIMINARY),
        ("GDP growth in the first quarter of the year was revised to 3.41%.", Vintage.REVISED),
        ("GDP tăng 3,32%.", None),
        ("GDP tăng 3,32%; giá điện được điều chỉnh.", None),
        ("Sau khi điều chỉnh giá, doanh thu tăng 3,32%.", None),
        ("Nhà máy chính thức hoạt động, doanh thu tăng 3,32%.", None),
    ],
)
def test_words_near_a_figure_tell_which_print_it_is(text: str, expected: Vintage | None) -> None:
    assert vintage(_fact(text)) is expected


def test_what_a_text_says_was_replaced_is_no_print_of_its_own() -> None:
    text = "GDP quý I/2023 được điều chỉnh từ 3,32% lên 3,41%."
    assert is_replaced(_fact(text))
    assert not is_replaced(_fact(text, at=1))


NAMED = "Theo Tổng cục Thống kê, GDP quý I/2023 tăng {}%."
PLAIN = "GDP quý I/2023 tăng {}%."
FIRST = "Số liệu sơ bộ cho thấy GDP quý I/2023 tăng {}%."
AGAIN = "GDP quý I/2023 được điều chỉnh tăng {}%."
FINAL = "Theo số liệu chính thức, GDP quý I/2023 tăng {}%."


@pytest.mark.parametrize(
    ("older", "newer", "by_words"),
    [
        ((NAMED, MARCH), (NAMED, DECEMBER), False),
        ((FIRST, MARCH), (PLAIN, DECEMBER), True),
        ((PLAIN, MARCH), (AGAIN, DECEMBER), True),
        ((PLAIN, MARCH), (FINAL, DECEMBER), True),
        ((FIRST, None), (FINAL, None), True),
        ((FIRST, DECEMBER), (FINAL, MARCH), True),
        ((AGAIN, MARCH), (FINAL, DECEMBER), True),
        ((PLAIN, None), (AGAIN, None), True),
    ],
    ids=[
        "one producer, a later day",
        "a first print and a later one",
        "a print and the revised one",
        "a print and the final one",
        "the words tell without days",
        "a first print that is copied late",
        "revised, then final",
        "revised, without days",
    ],
)
def test_a_revision(older: tuple[str, str | None], newer: tuple[str, str | None], by_words: bool) -> None:
    one, other = _fact(older[0].format("3,32"), older[1]), _fact(newer[0].format("3,41"), newer[1])
    assert _revision(one, other) == Revision(one, other, by_words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((PLAIN, MARCH), (PLAIN, DECEMBER)),
        ((NAMED, MARCH), (PLAIN, DECEMBER)),
        ((NAMED, MARCH), (NAMED, MARCH)),
        ((NAMED, None), (NAMED, DECEMBER)),
        ((NAMED, MARCH), (NAMED.replace("Tổng cục Thống kê", "Ngân hàng Thế giới"), DECEMBER)),
        ((NAMED.replace("Tổng cục Thống kê", "báo Chợ Mới"), MARCH),) * 2,
        ((PLAIN, MARCH), (FIRST, DECEMBER)),
        ((AGAIN, MARCH), (PLAIN, DECEMBER)),
    ],
    ids=[
        "nobody is named",
        "one text names nobody",
        "one day",
        "a day is unknown",
        "two producers",
        "a newspaper",
        "a first print after another",
        "a plain print after the revised one",
    ],
)
def test_no_revision(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    assert _revision(_fact(one[0].format("3,32"), one[1]), _fact(other[0].format("3,41"), other[1])) is None


def test_two_texts_of_one_story_are_no_revision_a_day_apart() -> None:
    story = "Theo Tổng cục Thống kê, GDP quý I/2023 tăng {}%. Xuất khẩu đạt 79,17 tỷ USD, CPI tăng 4,18%, có 33.905 doanh nghiệp mới."
    told = [
        fc.extract(fc.Article.from_text(story.format(number), id=day, published=date.fromisoformat(day)))
        for number, day in (("3,32", "2023-03-29"), ("3,23", "2023-03-30"))
    ]
    assert Revisions([*told[0], *told[1]]).revision(told[0][0], told[1][0]) is None


def test_figures_without_a_period_are_no_prints_of_one_series() -> None:
    named = "Theo Tổng cục Thống kê, cả nước có {} doanh nghiệp mới."
    assert _revision(_fact(named.format("3.320"), MARCH), _fact(named.format("3.410"), DECEMBER)) is None


def test_a_number_that_comes_back_stays_the_old_one() -> None:
    days = (("3,32", "2023-03-29"), ("3,41", "2023-12-29"), ("3,32", "2024-02-01"), ("3,3", "2024-02-02"))
    first, second, again, rounded = (_fact(NAMED.format(number), day) for number, day in days)
    known = Revisions([first, second, again, rounded])
    assert known.revision(again, second) == Revision(again, second)
    assert known.revision(rounded, second) == Revision(rounded, second)
