"""A claim on any topic laid beside the sentences of an article: what agrees, what clashes, what stays open."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.model import Article, VerdictLabel

ARTICLE = """Sáng 12/3, ông Trần Văn Bình, Chủ tịch xã Tân Lập, cho biết trận mưa đá đêm 11/3 làm hư hại 340 căn nhà ở ba thôn.

Theo ông Bình, 27 hộ phải ở nhờ nhà người thân trong khi chờ lợp lại mái, mỗi hộ được hỗ trợ từ 3 đến 5 triệu đồng.

Trường tiểu học Tân Lập cho học sinh nghỉ 2 ngày vì 14 phòng học bị tốc mái. Giá tấm lợp ở huyện tăng 20% sau trận mưa.
"""


def _verdict(claim: str) -> VerdictLabel:
    corpus = fc.Corpus([Article.from_text(ARTICLE, id="hail", language="vi")])
    return corpus.verify(claim).label


@pytest.mark.parametrize(
    "claim",
    [
        "Trận mưa đá đêm 11/3 làm hư hại 340 căn nhà ở ba thôn của xã Tân Lập.",
        "27 hộ ở xã Tân Lập phải ở nhờ nhà người thân trong khi chờ lợp lại mái.",
        "Trường tiểu học Tân Lập cho học sinh nghỉ 2 ngày vì 14 phòng học bị tốc mái.",
        "Ông Trần Văn Bình cho biết trận mưa đá làm hư hại 340 căn nhà ở 3 thôn.",
        "Trận mưa đá đêm ngày 11 tháng 3 làm hư hại 340 căn nhà ở ba thôn của xã Tân Lập.",
    ],
)
def test_what_the_article_says_word_for_word_is_supported(claim: str) -> None:
    assert _verdict(claim) is VerdictLabel.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Trận mưa đá đêm 11/3 làm hư hại 430 căn nhà ở ba thôn của xã Tân Lập.",
        "Trường tiểu học Tân Lập cho học sinh nghỉ 2 ngày vì 41 phòng học bị tốc mái.",
        "Sáng 15/3, ông Trần Văn Bình, Chủ tịch xã Tân Lập, cho biết trận mưa đá làm hư hại 340 căn nhà.",
        "Theo ông Bình, 27 hộ phải ở nhờ nhà người thân, mỗi hộ được hỗ trợ từ 3 đến 8 triệu đồng.",
        "Trận mưa đá làm hư hại 430 căn nhà và 72 hộ phải ở nhờ nhà người thân trong khi chờ lợp lại mái.",
    ],
)
def test_another_number_or_date_in_an_otherwise_matching_statement_refutes_it(claim: str) -> None:
    assert _verdict(claim) is VerdictLabel.REFUTED


@pytest.mark.parametrize(
    ("claim", "why"),
    [
        ("Trận mưa đá đêm 11/3 làm hư hại 340 căn nhà ở huyện Cao Phong và làm chết nhiều gia súc.", "somewhere else"),
        ("Ông Nguyễn Hữu Thọ cho biết trận mưa đá làm hư hại 340 căn nhà ở ba thôn.", "somebody else says it"),
        (
            "27 hộ ở xã Tân Lập được tỉnh cấp đất để xây nhà mới ngay trong tháng.",
            "something the article does not tell",
        ),
        ("Lũ quét đêm 11/3 cuốn trôi 12 chiếc cầu treo ở các bản vùng cao biên giới.", "another event"),
    ],
)
def test_what_the_article_does_not_say_stays_open(claim: str, why: str) -> None:
    assert _verdict(claim) is VerdictLabel.NOT_ENOUGH_INFO, why


@pytest.mark.parametrize(
    ("claim", "how"),
    [
        ("Giá vé người lớn hơn giá vé trẻ em 25.000 đồng.", "45.000 - 20.000"),
        ("Hội chợ Tân Lập có tổng cộng 250 gian hàng nông sản và ẩm thực.", "180 + 70"),
        ("Khu ẩm thực chiếm 28% số gian hàng của hội chợ.", None),
    ],
)
def test_what_follows_from_two_printed_numbers_is_supported_and_says_how(claim: str, how: str | None) -> None:
    text = """Hội chợ Tân Lập mở cửa từ sáng nay. Hội chợ có 180 gian hàng ở khu nông sản và 70 gian hàng ở khu ẩm thực.
    Giá vé người lớn là 45.000 đồng, giá vé trẻ em là 20.000 đồng."""
    verdict = fc.Corpus([Article.from_text(text, id="fair", language="vi")]).verify(claim)
    assert verdict.label is not VerdictLabel.REFUTED
    if how is not None:
        assert verdict.label is VerdictLabel.SUPPORTED
        assert how in verdict.reason


@pytest.mark.parametrize(
    ("claim", "label"),
    [
        ("Các tua-bin của trang trại điện gió Mũi Cát có tổng công suất 64 MW.", VerdictLabel.SUPPORTED),
        ("Các tua-bin của trang trại điện gió Mũi Cát có tổng công suất 60 MW.", None),
        ("Sản lượng của trang trại điện gió Mũi Cát tăng gấp 3 lần.", None),
    ],
)
def test_a_product_is_reckoned_with_the_digits_as_printed_and_no_multiple_is_a_product(
    claim: str, label: VerdictLabel | None
) -> None:
    text = """Trang trại điện gió Mũi Cát có 16 tua-bin, mỗi tua-bin của trang trại có công suất 4 MW. Trang trại điện gió
    Mũi Cát có 2 nhà máy, sản lượng tăng gấp 2 lần so với năm trước."""
    verdict = fc.Corpus([Article.from_text(text, id="wind", language="vi")]).verify(claim)
    if label is None:
        assert verdict.label is not VerdictLabel.SUPPORTED
    else:
        assert verdict.label is label


@pytest.mark.parametrize(
    ("claim", "label"),
    [
        ("UBND xã Tân Lập cấm họp chợ ven đường từ tháng 5.", VerdictLabel.SUPPORTED),
        ("Ủy ban nhân dân xã Tân Lập không cho phép họp chợ ven đường từ tháng 5.", VerdictLabel.SUPPORTED),
        ("Các hộ bán hàng ven đường không đồng ý chuyển vào chợ mới của xã.", VerdictLabel.REFUTED),
        ("Giá thuê chỗ ở chợ mới giảm 12% so với chợ cũ.", VerdictLabel.REFUTED),
    ],
)
def test_other_words_for_the_same_agree_and_a_denial_or_an_opposite_refutes(claim: str, label: VerdictLabel) -> None:
    text = """Ủy ban nhân dân xã Tân Lập cấm họp chợ ven đường từ tháng 5. Các hộ bán hàng ven đường đồng ý chuyển vào chợ mới của xã.
    Giá thuê chỗ ở chợ mới tăng 12% so với chợ cũ."""
    corpus = fc.Corpus([Article.from_text(text, id="market", language="vi")])
    assert corpus.verify(claim).label is label


def test_profit_before_tax_says_nothing_of_profit_after_tax() -> None:
    text = (
        "Công ty Sao Mai công bố lợi nhuận trước thuế quý II của nhà máy giấy ở Bình Định tăng mạnh nhờ giá bột giấy."
    )
    corpus = fc.Corpus([Article.from_text(text, id="paper", language="vi")])
    claim = "Công ty Sao Mai công bố lợi nhuận sau thuế quý II của nhà máy giấy ở Bình Định tăng mạnh nhờ giá bột giấy."
    assert corpus.verify(claim).label is VerdictLabel.NOT_ENOUGH_INFO


def test_the_answer_names_the_number_that_decided() -> None:
    corpus = fc.Corpus([Article.from_text(ARTICLE, id="hail", language="vi")])
    verdict = corpus.verify("Trường tiểu học Tân Lập cho học sinh nghỉ 2 ngày vì 41 phòng học bị tốc mái.")
    assert "14" in verdict.reason
    assert "41" in verdict.reason


def test_a_claim_in_another_language_is_not_compared_word_for_word() -> None:
    assert _verdict("Hail damaged 430 houses in three villages of the commune on the night of 11 March.") is (
        VerdictLabel.NOT_ENOUGH_INFO
    )


def test_a_claim_with_hundreds_of_numbers_is_a_table_and_left_open() -> None:
    claim = "Bến xe có " + ", ".join(f"{7 * n} xe" for n in range(1, 400)) + " chạy tuyến đường dài của tỉnh."
    article = fc.Article.from_text(claim.replace("7 xe", "8 xe"), id="a", language="vi")
    verdict = fc.Corpus([article]).verify(claim)
    assert verdict.label is VerdictLabel.NOT_ENOUGH_INFO
    assert "row by row" in verdict.reason
