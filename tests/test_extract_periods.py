"""Which period a figure is of: of its own sentence, of the day of publication, of the text before it."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

PUBLISHED = date(2024, 8, 16)  # a Friday


def _periods(text: str) -> list[tuple[str, str] | None]:
    facts = fc.extract(fc.Article.from_text(text, id="a", published=PUBLISHED, language="vi"))
    return [None if fact.period is None else tuple(map(str, fact.period.dates)) for fact in facts]  # type: ignore[misc]


def _last(text: str) -> tuple[str, str] | None:
    return _periods(text)[-1]


OWN = {
    "Doanh thu năm 2023 đạt 90 tỷ đồng, so với mức 60 tỷ đồng của năm 2020.": ("2020-01-01", "2021-01-01"),
    "Cuối năm 2023, hãng có 80 cửa hàng, tăng từ con số chỉ 30 cửa hàng vào năm 2019.": ("2019-01-01", "2020-01-01"),
    "Giai đoạn 2020-2024, quỹ góp vốn vào hai nhà máy, riêng nhà máy giấy 70 tỷ đồng (năm 2022).": (
        "2022-01-01",
        "2023-01-01",
    ),
    "Lãi suất dự báo giảm còn 5% vào cuối năm 2023; 4,5% vào cuối năm 2024.": ("2024-01-01", "2025-01-01"),
    "Từ đầu năm đến ngày 15/6, xuất khẩu chè đạt 40 nghìn tấn.": ("2024-01-01", "2024-06-16"),
    "Trong kỳ 1 tháng 7/2024 (từ ngày 01/7 đến ngày 15/7/2024), nhập khẩu đạt 3 tỷ USD.": ("2024-07-01", "2024-07-16"),
    "Lũy kế 7 tháng năm 2024, thu ngân sách đạt 12.000 tỷ đồng.": ("2024-01-01", "2024-08-01"),
    "Năm 2023, doanh thu đạt 80% kế hoạch năm 2024, tăng 7%.": ("2023-01-01", "2024-01-01"),
    "Hiện nhà máy có 400 công nhân.": ("2024-08-16", "2024-08-17"),
    "Giá vàng sáng nay ở mức 78 triệu đồng/lượng.": ("2024-08-16", "2024-08-17"),
    "Trong phiên ngày thứ Tư, chỉ số này giảm 1,2%.": ("2024-08-14", "2024-08-15"),
    "Trong quý 4, doanh thu của hãng đạt 31 tỷ đồng.": ("2023-10-01", "2024-01-01"),
    "Doanh thu bán lẻ 7 tháng đạt 46.000 tỷ đồng.": ("2024-01-01", "2024-08-01"),
}


@pytest.mark.parametrize(("text", "want"), OWN.items())
def test_the_last_figure_has_the_period_that_its_sentence_says(text: str, want: tuple[str, str]) -> None:
    assert _last(text) == want


NONE = (
    "Theo Quyết định số 17/QĐ-UBND ngày 3/4/2018, xưởng nhận 60 tấn phế liệu.",
    "Thành lập năm 2005, công ty có 500 nhân viên.",
    "Ngày 11/7, cơ quan công an cho biết, một người bị lấy mất 9 triệu đồng.",
    "Thời gian qua, giá thuê nhà xưởng tăng 20%.",
    "Chỉ số này tăng 2%, cao nhất kể từ năm 2008.",
    "Giá dầu giao tháng 9 giảm 3%.",
    "Trong bối cảnh khó khăn hiện nay, công ty nộp thuế 3 tỷ đồng.",
    "“Hôm nay, chúng tôi tuyển thêm 80 thợ”, ông nói.",
    "Năm 2023, công ty mua lại một bảo tàng. Chiếc áo trưng bày ở đó dài 85 cm.",
    "Năm 2023, doanh thu đạt 5 tỷ đồng. Công ty dự kiến trả nợ 3 tỷ đồng.\n\nTheo kế hoạch, hãng sẽ vay 2 tỷ đồng.",
)


@pytest.mark.parametrize("text", NONE)
def test_a_date_that_is_not_the_figures_own_gives_it_none(text: str) -> None:
    assert _last(text) is None


CARRIED = {
    "Trong 6 tháng đầu năm 2024, xuất khẩu gỗ đạt 7 tỷ USD.\n\nNhật Bản mua 700 triệu USD, giảm 2%.": (
        "2024-01-01",
        "2024-07-01",
    ),
    "Ngày 27/7, hội chợ mở cửa ở Huế. Hội chợ đón hơn 1.500 khách.": ("2024-07-27", "2024-07-28"),
    "Thị trường tăng điểm trong phiên giao dịch ngày thứ Năm (15/8).\n\nLúc đóng cửa, chỉ số tăng 0,5%.\n\n"
    "Giá dầu giao sau giảm 1 USD/thùng, chốt ở mức 80 USD/thùng.": ("2024-08-15", "2024-08-16"),
}


@pytest.mark.parametrize(("text", "want"), CARRIED.items())
def test_a_period_goes_on_and_is_marked_as_inferred(text: str, want: tuple[str, str]) -> None:
    fact = fc.extract(fc.Article.from_text(text, id="a", published=PUBLISHED, language="vi"))[-1]
    assert fact.period is not None
    assert tuple(map(str, fact.period.dates)) == want
    assert fact.period.inferred


def test_the_period_behind_a_conversion_belongs_to_both_amounts() -> None:
    want = ("2023-12-01", "2024-01-01")
    assert _periods("Bức tượng được bán với giá 3 triệu USD (78 tỷ đồng) vào tháng 12 vừa qua.") == [want, want]
