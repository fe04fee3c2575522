"""Two texts print figures of one observation that cannot both be true."""

from __future__ import annotations

from factcheck.model import Confidence, Severity
from factcheck.rules._differences import CHECKS, CONTRADICTS
from factcheck.rules.contract import Example, Rule, Scope

RULE = Rule(
    id=CONTRADICTS,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    scope=Scope.EVERYWHERE,
    summary="a figure differs from what another text prints of the same thing",
    explanation=(
        "Two figures are compared only when everything that says what they are figures of is the same and known: the indicator or its wording, "
        "the area, the organisation, the dates of the period, the measure, the unit, what it is compared with, and whether it is a plan or a result. "
        "They contradict each other when no value fits both prints, with rounding, hedges and trailing zeros allowed for. "
        "Two texts of one day that share most of their figures tell one story: what they print in other words is compared figure by figure. "
        "What an article says twice itself is repeats-differently; a number that is the other one a thousand or a million times is unit-slip."
    ),
    grounds=(
        "An error, since a reader of both texts is told two things and at most one is so. Of high confidence, since nothing that says what the figures are is guessed: "
        "both sentences have to say it themselves."
    ),
    bad=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68% so với năm 2022.",
                "Chỉ số sản xuất công nghiệp năm 2023 của tỉnh Lạng Sơn tăng 7,86% so với năm 2022.",
            ),
            "two digits swapped",
        ),
        Example(
            (
                "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%.",
                "GRDP của tỉnh Bắc Giang năm 2023 giảm 13,45%.",
            ),
            "the same number in the other direction",
        ),
        Example(
            (
                "Sáu tháng đầu năm, hãng xe Sao Đỏ chở 1,24 triệu lượt khách, thu 386 tỷ đồng, tăng 12,5% so với cùng kỳ; hãng có 640 xe.",
                "Với 640 xe, Sao Đỏ phục vụ 1,24 triệu lượt khách trong nửa đầu năm. Hãng xe này thu 368 tỷ đồng, cao hơn cùng kỳ 12,5%.",
            ),
            "one story in other words, with two digits swapped",
        ),
    ),
    good=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,7%.",
            ),
            "one rounds to the other",
        ),
        Example(
            (
                "Đến hết tháng 11/2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,21% so với cùng kỳ. "
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh tăng 7,68%.",
            ),
            "eleven months are not the year",
        ),
        Example(
            (
                "Năm 2023, sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%. Mục tiêu năm 2023, tỉnh phấn đấu sản xuất công nghiệp tăng 7%.",
            ),
            "a plan beside what came of it",
        ),
        Example(
            (
                "Sáu tháng đầu năm 2024, cửa hàng hợp tác xã Phú Lương bán ra 3.120 suất cơm cho công nhân.",
                "Sáu tháng đầu năm 2023, cửa hàng hợp tác xã Phú Lương bán ra 2.870 suất cơm cho công nhân.",
            ),
            "one sentence of two years",
        ),
        Example(
            (
                "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%.",
                "Năm 2023, GRDP của tỉnh Bắc Ninh giảm 9,28%.",
            ),
            "another province",
        ),
        Example(
            (
                "Năm 2023, doanh thu của Công ty Than Na Dương đạt 500 tỷ đồng.",
                "Năm 2023, doanh thu của Công ty Xi măng Đồng Bành đạt 700 tỷ đồng.",
            ),
            "another company",
        ),
        Example(
            (
                "Sáu tháng đầu năm, hãng xe Sao Đỏ chở 1,24 triệu lượt khách, thu 386 tỷ đồng; hãng có 640 xe.",
                "Với 640 xe, Sao Đỏ phục vụ 1,24 triệu lượt khách trong nửa đầu năm. Hãng xe này thu gần 386 tỷ đồng.",
            ),
            "one story in other words, with the same figures",
        ),
        Example(
            (
                "Năm 2023, tỉnh Lạng Sơn thu hút hơn 20 doanh nghiệp công nghiệp.",
                "Năm 2023, tỉnh Lạng Sơn thu hút 23 doanh nghiệp công nghiệp.",
            ),
            "hedged beside exact",
        ),
    ),
    checks=CHECKS,
)
