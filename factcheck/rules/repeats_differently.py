"""An article says one thing twice, with two numbers that cannot both be true."""

from __future__ import annotations

from factcheck.model import Confidence, Severity
from factcheck.rules._differences import CHECKS, REPEATS
from factcheck.rules.contract import Example, Rule, Scope

RULE = Rule(
    id=REPEATS,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    scope=Scope.EVERYWHERE,
    summary="an article says one thing twice, with different numbers",
    explanation=(
        "Headline and body, lead and detail, a caption and the text say the same thing again. Two figures are compared where the sentences say in most of the same words "
        "when, where, whose and what; they differ when no value fits both prints: a headline's 5 % is the body's 5,05 %, \"gần 5 tỷ\" is 4,94 tỷ. Where less is said, "
        "as in headlines, the two numbers must be a slip apart (a digit, two digits exchanged, the decimal mark), the article must print neither again, "
        "and the sentences must differ in nothing else. What another article prints is contradicts-source; a factor of a thousand is unit-slip."
    ),
    grounds=(
        "An error of high confidence where both sentences say all of it themselves, since one of the two numbers is wrong. A warning of medium confidence where one of them, "
        "as a headline does, leaves something unsaid: a writer may have meant two things."
    ),
    bad=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%. "
                "Hết tháng 12/2023, chỉ số sản xuất công nghiệp toàn tỉnh tăng 6,68% so với năm 2022.",
            ),
            "an article that contradicts itself: the twelve months are the year",
        ),
        Example(
            (
                "Đồng Nai thu hút 3,2 tỷ USD vốn FDI trong 10 tháng năm 2024\n\n"
                "10 tháng năm 2024, tỉnh Đồng Nai thu hút 2,3 tỷ USD vốn FDI, vượt chỉ tiêu cả năm.",
            ),
            "a headline with two digits exchanged",
        ),
        Example(
            (
                "Phiên chợ nổi Cái Bè năm 2024 đón 46.500 lượt khách. Nhiều ghe bán hết hàng từ sớm. "
                "Theo ban quản lý, phiên chợ nổi Cái Bè năm 2024 đã thành công khi đón 45.600 lượt khách.",
            ),
            "a figure told again further down",
        ),
        Example(
            (
                "Hai Van port shipped 1,253,000 tonnes in 2023\n\nIn 2023, Hai Van port shipped 1,523,000 tonnes of goods, its manager said.",
            ),
            "a headline with two digits exchanged",
        ),
    ),
    good=(
        Example(
            (
                "Năm 2023, xuất khẩu của tỉnh Bến Tre tăng 5%\n\nNăm 2023, xuất khẩu của tỉnh Bến Tre tăng 5,05% so với năm 2022.",
            ),
            "a headline rounds",
        ),
        Example(
            ("Bình Dương xuất khẩu gần 5 tỷ USD gỗ\n\nNăm 2023, tỉnh Bình Dương xuất khẩu 4,94 tỷ USD gỗ.",),
            "a headline hedges",
        ),
        Example(
            (
                "Quý II/2024, GRDP của tỉnh Thanh Hóa tăng 13,1%. Sáu tháng đầu năm 2024, GRDP của tỉnh Thanh Hóa tăng 11,3%.",
            ),
            "a quarter and the half-year",
        ),
        Example(
            ("Giá gạo tẻ tăng 1,75%, đóng cửa ở 18.640 đồng/kg. Giá gạo nếp tăng 1,72%, đóng cửa ở 23.150 đồng/kg.",),
            "two things told in the same words",
        ),
        Example(
            ("Huyện Mỏ Cày có 1.240 hộ trồng dừa. Huyện Giồng Trôm có 1.420 hộ trồng dừa.",),
            "two places",
        ),
        Example(
            ("Năm 2023, hợp tác xã thu 12,5 tỷ đồng. Năm 2024, hợp tác xã thu 15,2 tỷ đồng.",),
            "two years",
        ),
    ),
    checks=CHECKS,
)
