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
    "Năm 2023, hãng lãi 5 tỷ đồng (năm trước lãi 3 tỷ đồng).": ("2022-01-01", "2023-01-01"),
    "Tính đến ngày 17/6/2024, kim ngạch xuất khẩu gốm đạt 14 triệu USD.": ("2024-01-01", "2024-06-18"),
    "Tính đến ngày 17/6/2024, dư nợ tín dụng đạt 140 tỷ đồng.": ("2024-06-17", "2024-06-18"),
    "Thuế suất rượu tăng từ 15% trong giai đoạn 2014-2016 lên 25% năm 2019.": ("2019-01-01", "2020-01-01"),
    "Trong tháng 5/2024, tỷ lệ thất nghiệp tăng lên 4,1% từ mức 4% của tháng trước.": ("2024-04-01", "2024-05-01"),
    "Hội nghị mở vào ngày 20/9, có 40 gian hàng.": ("2024-09-20", "2024-09-21"),
    "Số hộ tăng từ 6 nghìn hộ (khoảng 7%) năm 2011 lên 14 nghìn hộ (khoảng 14%) vào năm 2035.": (
        "2035-01-01",
        "2036-01-01",
    ),
    "Từ năm 2015, hãng mở 4 kho.": ("2015-01-01", "2024-08-17"),
    "Từ năm 2026, phí là 4 triệu đồng.": ("2026-01-01", "2027-01-01"),
    "Lúc 9h30, giá bạc ở mức 29 USD/oz.": ("2024-08-16", "2024-08-17"),
    "Ngày 13/8, lúc 9h30, giá bạc ở mức 29 USD/oz.": ("2024-08-13", "2024-08-14"),
    "Năm 2023 công ty lãi 61 tỷ đồng (năm 2022: 58 tỷ đồng); doanh số là 740 tỷ đồng.": (
        "2023-01-01",
        "2024-01-01",
    ),
    "Giá rẻ hơn hẳn so với cùng dịp năm 2021, khi mỗi thùng dầu là 71 USD.": ("2021-01-01", "2022-01-01"),
    "Trong tháng 7/2024, tỉnh cấp phép mới 12 dự án với 90 triệu USD.": ("2024-07-01", "2024-08-01"),
    "Ngày 24/9/2024, hãng bay 56 chuyến từ Huế. Hãng kia bay 29 chuyến.": ("2024-09-24", "2024-09-25"),
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
    "Năm 2023, thu ngân sách đạt 4 tỷ đồng. Mỗi năm, xưởng làm 5.000 tấn giấy.",
    "Chương trình chạy từ năm 2017. Một trong 3 trọng tâm đạt 40 triệu đồng.",
    "Năm 2023, giá tăng 26%, mạnh nhất trong hơn 10 năm.",
    "Ngày thứ Tư, một hãng dự báo giá vàng có thể đạt 4.000 USD/oz.",
    "Mặc dù năm 2022 mất mùa nhưng hợp tác xã thu 40 tấn lúa.",
    "Lượng khách đạt 90% so với thời điểm trước đại dịch (năm 2019).",
    "Quý 1/2024, xuất khẩu gạo đạt 2 triệu tấn.\n\nÔng Nam là giám đốc công ty.\n\nÔng Bắc là phó giám đốc.\n\n"
    "Bà Tây làm kế toán.\n\nBà Đông giữ kho.\n\nMột người khác nhận định giá tăng 3%.",
    "Năm 2022, hội chợ có 200 gian hàng. Năm nay, ban tổ chức mở thêm khu ẩm thực.\n\nTheo một trang tin, khách chọn "
    "10 điểm đến.",
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
    "Theo báo cáo, tháng 7 và 7 tháng năm 2024 kinh tế tăng trưởng ổn định.\n\nThu ngân sách đạt 9.600 tỷ đồng.": (
        "2024-01-01",
        "2024-08-01",
    ),
    "Tính chung 7 tháng năm 2024, huyện tạo việc làm cho 190 lao động (năm 2024, huyện đặt mục tiêu 300 lao động).\n\n"
    "Cùng với đó, có 40 lao động được giới thiệu đi Nhật Bản; 12 lao động học nghề.": ("2024-01-01", "2024-08-01"),
    "Năm 2023, sản lượng lúa đạt 6 triệu tấn.\n\nVề chăn nuôi, sản lượng thịt đạt 1 triệu tấn; trứng 17 tỷ quả.": (
        "2023-01-01",
        "2024-01-01",
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
