"""A figure is another print of the same thing a thousand, a million or a billion times."""

from __future__ import annotations

from factcheck.model import Confidence, Severity
from factcheck.rules._differences import CHECKS, UNIT_SLIP
from factcheck.rules.contract import Example, Rule, Scope

RULE = Rule(
    id=UNIT_SLIP,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    scope=Scope.EVERYWHERE,
    summary="a figure is off by a factor of a thousand from what is printed of the same thing",
    explanation=(
        "Triệu for tỷ, million for billion, kilograms for tonnes, a mark of thousands for the decimal mark: the digits are right and the size is not. Figures are compared as in "
        "contradicts-source and repeats-differently; where one is exactly 1,000, 1,000,000 or 1,000,000,000 times the other, as far as both are printed, this rule says so instead of them "
        "and offers the other scale word. A factor of ten is told by those rules, since it has more causes."
    ),
    grounds=(
        "An error of high confidence, since both sentences say what the figures are of and the same digits leave little doubt how it came about. A warning of medium confidence "
        "where headline and body leave something unsaid."
    ),
    bad=(
        Example(
            (
                "Năm 2023, lợi nhuận sau thuế của Công ty Cổ phần Gạch men Nhơn Hội đạt 84,2 tỷ đồng.",
                "Lợi nhuận sau thuế năm 2023 của Công ty Cổ phần Gạch men Nhơn Hội đạt 84,2 triệu đồng.",
            ),
            "million for billion",
        ),
        Example(
            (
                "Năm 2023, sản lượng lúa của tỉnh An Giang đạt 4,06 triệu tấn.",
                "Sản lượng lúa năm 2023 của tỉnh An Giang đạt 4,06 nghìn tấn.",
            ),
            "thousand for million",
        ),
        Example(
            (
                "In 2023, Vietnam's exports reached $354.7 billion.",
                "Vietnam's exports reached $354.7 million in 2023.",
            ),
            "million for billion",
        ),
        Example(
            (
                "An Giang xuất khẩu 1,18 triệu USD cá tra trong năm 2023\n\nNăm 2023, tỉnh An Giang xuất khẩu 1,18 tỷ USD cá tra, theo sở công thương.",
            ),
            "the headline has the wrong scale",
        ),
    ),
    good=(
        Example(
            (
                "Năm 2023, kim ngạch xuất khẩu của tỉnh An Giang đạt 1,18 tỷ USD.",
                "Năm 2023, kim ngạch xuất khẩu của tỉnh An Giang đạt 1.180 triệu USD.",
            ),
            "the same in other words",
        ),
        Example(
            (
                "Năm 2023, kim ngạch xuất khẩu của tỉnh An Giang đạt 1,18 tỷ USD.",
                "Năm 2022, kim ngạch xuất khẩu của tỉnh An Giang đạt 1,18 triệu USD.",
            ),
            "another year",
        ),
        Example(
            (
                "Năm 2023, doanh thu của Công ty Than Na Dương đạt 500 tỷ đồng.",
                "Năm 2023, doanh thu của Công ty Xi măng Đồng Bành đạt 500 triệu đồng.",
            ),
            "another company",
        ),
        Example(
            ("Mỗi hộ thu 2,5 triệu đồng, cả xã thu 2,5 tỷ đồng trong năm 2023.",),
            "each and all",
        ),
        Example(
            (
                "Năm 2023, công suất của Nhà máy điện Bình Lộc đạt 50 MW.",
                "Năm 2023, công suất của Nhà máy điện Bình Lộc đạt 50.000 kW.",
            ),
            "the same in another unit",
        ),
    ),
    checks=CHECKS,
)
