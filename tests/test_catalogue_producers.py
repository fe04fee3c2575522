"""Who makes statistics, under which names; and who only prints them."""

from __future__ import annotations

from collections import defaultdict

import pytest

from factcheck.catalogue import areas, producers
from factcheck.text.fold import key


def _id(text: str) -> str | None:
    named = producers().named(text)
    return named.id if named else None


@pytest.mark.parametrize(
    "name",
    [
        "Tổng cục Thống kê",
        "tổng cục thống kê",
        "Tong cuc Thong ke",
        "TCTK",
        "Cục Thống kê (Bộ Tài chính)",
        "GSO",
        "the General Statistics Office of Vietnam",
        "National Statistics Office",
        "số liệu mới nhất của Tổng cục Thống kê",
    ],
)
def test_the_statistics_office_is_one_under_all_its_names(name: str) -> None:
    assert _id(name) == "gso"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tổng cục Thống kê", "Cục Thống kê tỉnh Bình Dương"),
        ("Cục Thống kê tỉnh Bình Dương", "Cục Thống kê TP.HCM"),
        ("Tổng cục Hải quan", "Hải quan Trung Quốc"),
        ("Tổng cục Hải quan", "Tổng cục Thống kê"),
        ("Bộ Tài chính", "Bộ Tài chính Nga"),
        ("Ministry of Finance", "Japan's Ministry of Finance"),
        ("Ministry of Finance", "Ministry of Finance of Japan"),
        ("Ngân hàng Thế giới", "Ngân hàng Nhà nước"),
        ("Bộ Kế hoạch và Đầu tư", "Cục Đầu tư nước ngoài"),
    ],
)
def test_branches_namesakes_abroad_and_other_offices_are_others(one: str, other: str) -> None:
    assert _id(one) != _id(other)
    assert None not in {_id(one), _id(other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cục Thống kê TP.HCM", "Cục Thống kê Thành phố Hồ Chí Minh"),
        ("Bộ KH&ĐT", "Ministry of Planning and Investment"),
        ("Ngân hàng Thế giới (WB)", "World Bank"),
        ("Quỹ Tiền tệ Quốc tế", "IMF"),
        ("Tổng cục Hải quan", "Vietnam Customs"),
        ("Ngân hàng Nhà nước Việt Nam", "SBV"),
    ],
)
def test_names_of_one_producer_in_two_languages_or_short_are_one(one: str, other: str) -> None:
    assert _id(one) == _id(other) is not None


@pytest.mark.parametrize("text", ["ông Hòa", "các chuyên gia", "Công ty Than Na Dương", "UBND tỉnh Lạng Sơn", ""])
def test_who_makes_no_statistics_that_we_know_is_none(text: str) -> None:
    assert _id(text) is None


def test_a_person_of_a_ministry_speaks_for_it_whatever_country_his_name_recalls() -> None:
    assert _id("Bộ trưởng Bộ Nông nghiệp và Môi trường Trần Đức Hòa") == "ministry-agriculture"


@pytest.mark.parametrize("paper", ["VnEconomy", "báo Tuổi Trẻ", "TTXVN", "Reuters", "Viet Nam News"])
def test_the_press_is_known_as_the_press(paper: str) -> None:
    named = producers().named(paper)
    assert named is not None
    assert named.producer.is_press


def test_a_national_office_tells_of_which_country_its_figures_are() -> None:
    office, branch, bank = (producers().named(name) for name in ("TCTK", "Cục Thống kê tỉnh Bình Dương", "World Bank"))
    assert office is not None
    assert branch is not None
    assert bank is not None
    assert (office.area, branch.area, bank.area) == ("VN", None, None)


def test_no_name_stands_for_two_producers() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for producer in producers().by_id.values():
        for name in (*producer.vi, *producer.en):
            owners[key(name)].add(producer.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_every_producer_has_a_name_a_kind_and_an_area_of_the_catalogue() -> None:
    for producer in producers().by_id.values():
        assert producer.vi or producer.en
        assert producer.kind
        assert producer.area is None or producer.area in areas().by_id
