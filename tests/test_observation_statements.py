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
        (
            "Trận mưa đá làm hư hại 430 căn nhà và 72 hộ phải ở nhờ nhà người thân trong khi chờ lợp lại mái.",
            "too much is unlike",
        ),
    ],
)
def test_what_the_article_does_not_say_stays_open(claim: str, why: str) -> None:
    assert _verdict(claim) is VerdictLabel.NOT_ENOUGH_INFO, why


def test_the_answer_names_the_number_that_decided() -> None:
    corpus = fc.Corpus([Article.from_text(ARTICLE, id="hail", language="vi")])
    verdict = corpus.verify("Trường tiểu học Tân Lập cho học sinh nghỉ 2 ngày vì 41 phòng học bị tốc mái.")
    assert "14" in verdict.reason
    assert "41" in verdict.reason


def test_a_claim_in_another_language_is_not_compared_word_for_word() -> None:
    assert _verdict("Hail damaged 430 houses in three villages of the commune on the night of 11 March.") is (
        VerdictLabel.NOT_ENOUGH_INFO
    )
