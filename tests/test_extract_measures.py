"""What a figure measures and how the text stands to it, where no verb right before it says so."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.model import BasisKind, Fact, Measure, Status

DAY = date(2024, 6, 15)


def _fact(text: str, printed: str) -> Fact:
    found = fc.extract(fc.Article.from_text(text, id="a", published=DAY, language="vi"))
    (fact,) = [fact for fact in found if fact.printed == printed]
    return fact


@pytest.mark.parametrize(
    ("text", "printed", "measure"),
    [
        ("Gần 85% nông sản bán ở chợ là hàng trong vùng.", "Gần 85%", Measure.SHARE),
        ("Kinh tế biển đóng góp 22% GRDP của tỉnh.", "22%", Measure.SHARE),
        ("Khảo sát cho thấy 64% chủ trang trại muốn vay thêm.", "64%", Measure.SHARE),
        ("Phần lớn rác được chôn lấp, chỉ có 12% còn lại được đốt.", "12%", Measure.SHARE),
        ("Điện gió chiếm từ 3,5% đến 4% tổng công suất.", "3,5% đến 4%", Measure.SHARE),
        ("Các nước cung cấp phân bón gồm: Nga (31,5%), Lào (12,2%) và Malaysia (8,1%).", "12,2%", Measure.SHARE),
        ("Vốn vay bằng 35% tổng vốn đầu tư.", "35%", Measure.SHARE),
        ("Giá phân bón đã tăng gần 18% so với đầu vụ.", "gần 18%", Measure.GROWTH),
        ("Giá gạo biến động mạnh (tăng từ 15-20% tùy loại).", "15-20%", Measure.GROWTH),
        ("Doanh thu và lợi nhuận tăng lần lượt 11% và 14%.", "14%", Measure.GROWTH),
        ("Tỷ giá tăng nhẹ 12 đồng so với hôm trước.", "12 đồng", Measure.CHANGE),
        ("So với cuối tháng 3, xã có thêm 5 hợp tác xã.", "5 hợp tác xã", Measure.CHANGE),
        ("Chỉ số chứng khoán Hồng Kông trượt 1,2%.", "1,2%", Measure.GROWTH),
        ("Học phí lớp đêm tăng thêm 2 triệu đồng.", "2 triệu đồng", Measure.CHANGE),
        ("Số tiền thuế được miễn, giảm khoảng 45 tỷ đồng.", "khoảng 45 tỷ đồng", Measure.LEVEL),
        ("Gói thầu chậm tiến độ 2,5%.", "2,5%", Measure.DEVIATION),
        ("Mức thuế chống bán phá giá với thép nhập khẩu là 8,5%.", "8,5%", Measure.LEVEL),
        ("Vốn trong nước giải ngân mới đạt 9,4%.", "9,4%", Measure.ATTAINMENT),
        ("Lãi suất cho vay được giảm 0,3%/năm.", "0,3%/năm", Measure.CHANGE),
    ],
)
def test_a_percentage_is_read_from_its_whole_its_noun_or_its_list(text: str, printed: str, measure: Measure) -> None:
    assert _fact(text, printed).measure is measure


def test_higher_than_elsewhere_is_no_growth() -> None:
    fact = _fact("Giá sữa ở Hà Lan cao hơn khoảng 15% so với mức trung bình của khối.", "khoảng 15%")
    assert fact.measure is Measure.DEVIATION
    assert fact.basis is not None
    assert fact.basis.kind is BasisKind.OTHER
    assert _fact("Giá sữa cao hơn 15% so với năm 2022.", "15%").measure is Measure.GROWTH


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [
        ("Năm 2024, công ty đặt kế hoạch doanh thu 350 tỷ đồng.", "350 tỷ đồng", Status.PLAN),
        ("Theo quy hoạch, tuyến đường rộng 42 m.", "42 m", Status.PLAN),
        ("Đến năm 2030, thị xã có 9 khu công nghiệp.", "9 khu công nghiệp", Status.PLAN),
        ("Theo dự báo của giới phân tích, giá dầu sẽ lên 95 USD.", "95 USD", Status.FORECAST),
        ("Xuất khẩu được kỳ vọng sẽ mang về 44 tỷ USD.", "44 tỷ USD", Status.FORECAST),
        ("Nhà đầu tư tin rằng lợi nhuận sẽ đạt 6 tỷ đồng.", "6 tỷ đồng", Status.FORECAST),
        ("Lợi nhuận đạt 8 tỷ đồng, cao hơn kỳ vọng 25%.", "25%", Status.ACTUAL),
        ("Chương trình mục tiêu quốc gia về nước sạch giải ngân 12 tỷ đồng.", "12 tỷ đồng", Status.ACTUAL),
        ("Xe nhập khẩu chịu thuế suất 47%.", "47%", Status.ENTITLEMENT),
        ("Theo quy định, thời hạn nộp là 20 ngày.", "20 ngày", Status.ENTITLEMENT),
        ("Tỉnh đặt mục tiêu phát triển nhà ở. Cụ thể, diện tích bình quân đạt 27 m2.", "27 m2", Status.PLAN),
    ],
)
def test_plans_forecasts_and_rules_are_told_apart(text: str, printed: str, status: Status) -> None:
    assert _fact(text, printed).status is status


def test_the_items_of_a_list_have_the_status_of_its_opening_line() -> None:
    text = "Mục tiêu cụ thể năm 2024 như sau:\n\n- Thu hút 15 dự án.\n\nQuý I, tỉnh thu hút 4 dự án."
    assert _fact(text, "15 dự án").status is Status.PLAN
    assert _fact(text, "4 dự án").status is Status.ACTUAL


def test_what_only_looks_like_a_condition_asserts() -> None:
    assert _fact("Nếu xét theo vùng, miền núi chiếm chưa đến 7%.", "chưa đến 7%").asserted
    assert not _fact("Dân số tăng 2% thì sản lượng phải tăng 5%.", "2%").asserted
