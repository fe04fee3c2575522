"""What looks like a contradiction and is none, each beside one that is; short articles of our own."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.model import Severity


def _found(*told: tuple[str, str]) -> list[tuple[str, Severity]]:
    articles = [
        fc.Article.from_text(text, id=f"article-{number}", published=date.fromisoformat(day), language="vi")
        for number, (day, text) in enumerate(told)
    ]
    return [(finding.rule, finding.severity) for finding in fc.Corpus(articles).conflicts()]


def _case(why: str, one: tuple[str, str], other: tuple[str, str]) -> object:
    return pytest.param(one, other, id=why)


SILENT = [
    _case(
        "a quarter beside the half-year",
        ("2023-06-29", "Quý II/2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 4,14% so với cùng kỳ."),
        ("2023-07-03", "Sáu tháng đầu năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 3,72% so với cùng kỳ."),
    ),
    _case(
        "a plan beside what came of it",
        ("2023-01-10", "Năm 2023, tỉnh Lạng Sơn đặt mục tiêu chỉ số sản xuất công nghiệp tăng 7%."),
        ("2024-01-10", "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%."),
    ),
    _case(
        "an estimate beside the final figure",
        ("2023-12-29", "Năm 2023, GRDP của tỉnh Bắc Giang ước tăng 13,1%."),
        ("2024-04-10", "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%."),
    ),
    _case(
        "compared with last month and with last year",
        ("2023-04-02", "Tháng 3/2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 13,5% so với tháng trước."),
        ("2023-04-03", "Tháng 3/2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn giảm 14,8% so với cùng kỳ năm trước."),
    ),
    _case(
        "of another company",
        ("2024-01-10", "Năm 2023, doanh thu của Công ty Than Na Dương đạt 500 tỷ đồng."),
        ("2024-01-11", "Năm 2023, doanh thu của Công ty Xi măng Đồng Bành đạt 700 tỷ đồng."),
    ),
    _case(
        "a whole beside a part of it",
        ("2024-01-10", "Năm 2023, kim ngạch xuất khẩu của Việt Nam đạt 355 tỷ USD."),
        ("2024-01-11", "Năm 2023, kim ngạch xuất khẩu của khu vực FDI tại Việt Nam đạt 259 tỷ USD."),
    ),
    _case(
        "a province beside the whole country",
        ("2024-01-10", "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%."),
        ("2024-01-11", "Năm 2023, chỉ số sản xuất công nghiệp của cả nước tăng 1,5%."),
    ),
    _case(
        "a province before and after the mergers of 1 July 2025",
        ("2025-01-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 6,03%."),
        ("2025-08-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 9,3%."),
    ),
    _case(
        "a province that is part of another since",
        ("2025-01-10", "Năm 2024, GRDP của tỉnh Bắc Giang tăng 13,85%."),
        ("2025-08-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 9,3%."),
    ),
    _case(
        "hedged beside exact",
        ("2024-01-10", "Năm 2023, tỉnh Lạng Sơn thu hút hơn 20 dự án FDI."),
        ("2024-01-11", "Năm 2023, tỉnh Lạng Sơn thu hút 23 dự án FDI."),
    ),
    _case(
        "one rounds to the other",
        ("2024-01-10", "Năm 2023, kim ngạch xuất khẩu của Việt Nam đạt 354,67 tỷ USD."),
        ("2024-01-11", "Năm 2023, kim ngạch xuất khẩu của Việt Nam đạt 355 tỷ USD."),
    ),
    _case(
        "two houses foresee two things",
        ("2023-04-10", "Theo Ngân hàng Thế giới, GDP của Việt Nam năm 2023 được dự báo tăng 6,3%."),
        ("2023-04-11", "Theo Quỹ Tiền tệ Quốc tế, GDP của Việt Nam năm 2023 được dự báo tăng 5,8%."),
    ),
    _case(
        "another year",
        ("2024-01-10", "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%."),
        ("2024-01-11", "Năm 2022, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 9,1%."),
    ),
]

SPEAKING = [
    _case(
        "one quarter, two figures",
        ("2023-06-29", "Quý II/2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 4,14% so với cùng kỳ."),
        ("2023-07-03", "Kim ngạch xuất khẩu quý II/2023 của tỉnh Lạng Sơn tăng 3,72% so với cùng kỳ."),
    ),
    _case(
        "two plans for one year",
        ("2023-01-10", "Năm 2023, tỉnh Lạng Sơn đặt mục tiêu chỉ số sản xuất công nghiệp tăng 7%."),
        ("2023-01-11", "Năm 2023, tỉnh Lạng Sơn đặt mục tiêu chỉ số sản xuất công nghiệp tăng 9%."),
    ),
    _case(
        "two results for one year",
        ("2023-12-29", "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,1%."),
        ("2024-04-10", "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%."),
    ),
    _case(
        "one base, two figures",
        ("2023-04-02", "Tháng 3/2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 13,5% so với tháng trước."),
        ("2023-04-03", "Tháng 3/2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 15,3% so với tháng trước."),
    ),
    _case(
        "one company, two figures",
        ("2024-01-10", "Năm 2023, doanh thu của Công ty Than Na Dương đạt 500 tỷ đồng."),
        ("2024-01-11", "Năm 2023, doanh thu của Công ty Than Na Dương đạt 700 tỷ đồng."),
    ),
    _case(
        "one part, two figures",
        ("2024-01-10", "Năm 2023, kim ngạch xuất khẩu của khu vực FDI tại Việt Nam đạt 295 tỷ USD."),
        ("2024-01-11", "Năm 2023, kim ngạch xuất khẩu của khu vực FDI tại Việt Nam đạt 259 tỷ USD."),
    ),
    _case(
        "the whole country, two figures",
        ("2024-01-10", "Năm 2023, chỉ số sản xuất công nghiệp của cả nước tăng 1,5%."),
        ("2024-01-11", "Năm 2023, chỉ số sản xuất công nghiệp của cả nước tăng 5,1%."),
    ),
    _case(
        "a province of before the mergers, two figures",
        ("2025-01-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 6,03%."),
        ("2025-02-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 9,3%."),
    ),
    _case(
        "a province of after the mergers, two figures",
        ("2025-08-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 6,03%."),
        ("2025-09-10", "Năm 2024, GRDP của tỉnh Bắc Ninh tăng 9,3%."),
    ),
    _case(
        "a hedge that does not reach so far",
        ("2024-01-10", "Năm 2023, tỉnh Lạng Sơn thu hút hơn 20 dự án FDI."),
        ("2024-01-11", "Năm 2023, tỉnh Lạng Sơn thu hút 36 dự án FDI."),
    ),
    _case(
        "farther apart than rounding",
        ("2024-01-10", "Năm 2023, kim ngạch xuất khẩu của Việt Nam đạt 354,67 tỷ USD."),
        ("2024-01-11", "Năm 2023, kim ngạch xuất khẩu của Việt Nam đạt 345,67 tỷ USD."),
    ),
    _case(
        "a newspaper that quotes itself",
        ("2024-01-10", "Theo báo Chợ Mới, năm 2023 GRDP của tỉnh Bắc Giang tăng 13,1%."),
        ("2024-04-10", "Theo báo Chợ Mới, năm 2023 GRDP của tỉnh Bắc Giang tăng 13,45%."),
    ),
    _case(
        "an office named in one text only",
        ("2023-03-29", "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32%."),
        ("2023-12-29", "GDP quý I/2023 tăng 3,41%."),
    ),
]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_no_contradiction(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert [rule for rule, severity in _found(one, other) if severity is not Severity.NOTE] == []
    assert [rule for rule, severity in _found(other, one) if severity is not Severity.NOTE] == []


@pytest.mark.parametrize(("one", "other"), SPEAKING)
def test_a_contradiction(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert _found(one, other) == [("contradicts-source", Severity.ERROR)]


def test_as_many_are_silent_as_speak() -> None:
    assert len(SILENT) >= len(SPEAKING)
