"""What people name in words: indicators, areas and periods, and what they hear where nothing is of that name."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.desk.asked import areas_named, no_topic, period_named, topic
from factcheck.extract import extract
from factcheck.model import Article, Fact, UsageError


def fact(text: str) -> Fact:
    return extract(Article.from_text(text))[0]


@pytest.mark.parametrize(
    "text",
    [
        "chỉ số sản xuất công nghiệp",
        "chi so san xuat cong nghiep",
        "Chỉ số sản xuất công nghiệp",
        "industrial production",
        "Industrial production (index)",
        "industrial-production",
        " IIP ",
    ],
)
def test_an_indicator_is_known_by_any_of_its_names(text: str) -> None:
    assert topic(text).indicators == {"industrial-production"}
    assert topic(text).name == "Industrial production (index)"


def test_words_that_name_no_indicator_are_looked_for_in_subjects() -> None:
    asked = topic("kết nạp đoàn viên công đoàn")
    assert not asked.indicators
    assert asked.is_of(fact("Năm 2023 kết nạp đoàn viên công đoàn mới 120 người."))
    assert not asked.is_of(fact("Năm 2023 trồng mới 120 ha rừng."))


def test_a_subject_is_near_by_its_words_not_by_its_letters() -> None:
    assert not topic("gạo").is_of(fact("Đã giao 12 đơn vị."))


def test_an_area_is_known_with_and_without_diacritics_and_in_english() -> None:
    assert areas_named("Lạng Sơn") == areas_named("lang son") == areas_named(" LẠNG SƠN ")
    assert areas_named("Việt Nam") == areas_named("Vietnam")


def test_an_area_of_two_times_is_both() -> None:
    assert len(areas_named("Bắc Ninh")) == 2


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2023", date(2023, 1, 1), date(2024, 1, 1)),
        ("in 2023", date(2023, 1, 1), date(2024, 1, 1)),
        ("Q1 2024", date(2024, 1, 1), date(2024, 4, 1)),
        ("quý I/2024", date(2024, 1, 1), date(2024, 4, 1)),
        ("quy 1/2024", date(2024, 1, 1), date(2024, 4, 1)),
        ("6 tháng đầu năm 2024", date(2024, 1, 1), date(2024, 7, 1)),
        ("6 thang dau nam 2024", date(2024, 1, 1), date(2024, 7, 1)),
        ("the first half of 2024", date(2024, 1, 1), date(2024, 7, 1)),
        ("tháng 5/2024", date(2024, 5, 1), date(2024, 6, 1)),
        ("May 2024", date(2024, 5, 1), date(2024, 6, 1)),
    ],
)
def test_a_period_is_read_as_articles_print_it(text: str, start: date, end: date) -> None:
    assert period_named(text).dates == (start, end)


@pytest.mark.parametrize(
    "text", ["", "soon", "2023 và 2024", "tháng 13/2024", "năm ngoái", "5 tỷ đồng năm 2023", "\x1b[31m"]
)
def test_what_is_no_period_alone_is_misuse(text: str) -> None:
    with pytest.raises(UsageError, match=r"^--period: can't read .* as a period; write 2023, Q1 2024"):
        period_named(text)


def test_an_unknown_area_is_misuse_that_tells_near_ones() -> None:
    with pytest.raises(UsageError, match=r"^--area: unknown area 'Lang Sonn'; did you mean Lạng Sơn"):
        areas_named("Lang Sonn")
    with pytest.raises(UsageError, match=r"name a province, a region or a country$"):
        areas_named("Atlantis")


def test_what_nothing_is_about_is_told_with_names_that_hold_its_words() -> None:
    told = str(no_topic("--about", topic("hồi"), [fact("Năm 2023 xuất khẩu hoa hồi đạt 12 tấn.")]))
    assert told.startswith("--about: nothing there is about 'hồi'; did you mean ")
    assert "hồi" in told.partition("mean ")[2]
