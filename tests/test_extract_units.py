"""Ranges, bounds, currencies, what figures are counted by, and numbers that measure nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck as fc
from factcheck.model import Fact, Measure


def _facts(text: str) -> list[Fact]:
    return fc.extract(fc.Article.from_text(text, id="a", language="vi"))


def _only(text: str) -> Fact:
    (fact,) = _facts(text)
    return fact


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("Diện tích ngập từ 300.000 đến 2 triệu ha.", "3000000000", "20000000000", "m2"),
        ("Vàng nhẫn giao dịch ở mức 81,5 triệu - 83,2 triệu đồng/lượng.", "81500000", "83200000", "VND"),
        ("Lãi suất dao động từ 4,1%/năm đến 4,6%/năm.", "4.1", "4.6", "%"),
        ("Tỷ lệ hao hụt là 10- 15%.", "10", "15", "%"),
        ("Vé máy bay có giá từ 2 triệu đến hơn 5 triệu đồng.", "2000000", "5000000", "VND"),
    ],
)
def test_the_numbers_of_a_range_share_what_only_one_has(text: str, low: str, high: str, unit: str) -> None:
    quantity = _only(text).quantity
    assert (quantity.low, quantity.high, quantity.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Lãi suất ưu đãi từ 6%/năm.", "6", None),
        ("Mức trích lập tối đa là 15%.", None, "15"),
        ("Số lượng mua tối thiểu là 50 cổ phiếu.", "50", None),
        ("Giá dầu hỏa không cao hơn 17.250 đồng/lít.", None, "17250"),
        ("Nợ vượt quá 40 tỷ đồng.", "40000000000", None),
        ("Đồng bảng Anh lên mức cao nhất 7 tuần.", "7", "7"),
    ],
)
def test_bounds_are_open_and_superlatives_are_none(text: str, low: str | None, high: str | None) -> None:
    quantity = _only(text).quantity
    assert (quantity.low, quantity.high) == (low and Decimal(low), high and Decimal(high))


def test_up_to_under_leaves_the_end_out() -> None:
    quantity = _only("Thời gian thuê từ 3 đến dưới 6 năm.").quantity
    assert (quantity.low, quantity.high, quantity.high_open) == (3, 6, True)


@pytest.mark.parametrize(
    ("text", "unit", "per"),
    [
        ("Thu nhập bình quân đầu người đạt 68 triệu đồng.", "VND", ("person",)),
        ("Trung bình mỗi năm thành phố trồng 12.000 cây xanh.", "cây xanh", ("year",)),
        ("Doanh thu hàng năm khoảng 30 tỷ đồng.", "VND", ("year",)),
        ("Nhà nước hỗ trợ 5 triệu đồng mỗi tháng cho mỗi hộ gia đình.", "VND", ("month", "household")),
        ("Mật độ là 25 thuê bao/100 dân.", "thuê bao", ("100 person",)),
        ("Căn hộ có giá 48 triệu/m2.", "VND", ("m2",)),
        ("Doanh thu đạt 3 tỷ đô la Hồng Kông.", "HKD", ()),
        ("Đồng yên giao dịch ở mức 151 yên đổi 1 USD.", "JPY", ("USD",)),
        ("Cửa hàng tặng 2 cốc đồ uống.", "cốc đồ uống", ()),
        ("Hãng đặt mua 14 tàu bay.", "tàu bay", ()),
    ],
)
def test_units_are_read_whole_with_what_they_are_counted_by(text: str, unit: str, per: tuple[str, ...]) -> None:
    quantity = _only(text).quantity
    assert (quantity.unit, quantity.per) == (unit, per)


@pytest.mark.parametrize(
    "text",
    [
        "Khách sạn 4 sao nằm bên sông.",
        "Kế hoạch phát triển kinh tế 5 năm 2021-2025 được thông qua.",
        "Lễ cúng diễn ra ngày 23 tháng Chạp.",
        "Nhà nằm ở tổ dân phố 7 8 phường Bãi Cháy.",
        "Làng nghề này ra đời 3 thế kỷ trước.",
        "Quy hoạch phân khu tỷ lệ 1/500 khu đô thị được duyệt.",
    ],
)
def test_classes_dates_and_points_in_time_are_no_figures(text: str) -> None:
    assert _facts(text) == []


def test_one_in_so_many_is_a_share() -> None:
    fact = _only("Cứ 8 hộ dân sẽ có 3 hộ dân dùng điện mặt trời.")
    assert (fact.measure, fact.quantity.low, fact.quantity.out_of) == (Measure.SHARE, 3, 8)


def test_a_part_of_what_is_not_counted_is_a_percentage() -> None:
    fact = _only("Quy mô chỉ bằng 1/4 thị trường Bangkok.")
    assert fact.quantity.unit == "%"
    assert fact.quantity.value == 25


def test_points_of_an_interest_rate_are_basis_points() -> None:
    fact = _only("Ngân hàng trung ương giảm lãi suất tái cấp vốn tổng cộng 75 điểm.")
    assert (fact.measure, fact.quantity.unit, fact.quantity.value) == (Measure.CHANGE, "pp", Decimal("-0.75"))
