"""What decides a claim on any topic: which number, rank or word, and what must not decide it."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.model import Article, VerdictLabel

ARTICLE = """Làng gốm Bình Lâm có 64 lò nung, là làng gốm lớn nhất bên sông Lam. Làng được tỉnh công nhận làng nghề năm 1998.

Hội thi nặn gốm lần thứ 12 khai mạc chiều 17/4 ở sân đình với 230 thợ dự thi. Bà Trần Thị Lụa giành giải nhất nhờ chiếc bình men lam.

Sau hội thi, thợ gốm lo ngại giá củi leo cao. Theo bà Lụa, mỗi mẻ gốm tốn chừng 7 khối củi nhãn."""


def _verdict(claim: str) -> fc.Verdict:
    return fc.Corpus([Article.from_text(ARTICLE, id="pottery", language="vi")]).verify(claim)


@pytest.mark.parametrize(
    ("claim", "decides"),
    [
        ("Làng gốm Bình Lâm được tỉnh công nhận làng nghề năm 1988.", "1998 where the claim says 1988"),
        ("Hội thi nặn gốm khai mạc chiều 17/5 ở sân đình.", "17/4 where the claim says 17/5"),
        ("Hội thi nặn gốm lần thứ 24 khai mạc ở sân đình.", "12 where the claim says 24"),
        ("Làng gốm Bình Lâm là làng gốm lớn thứ hai bên sông Lam.", "lớn nhất where the claim says lớn thứ hai"),
        (
            "Hội thi nặn gốm lần thứ 12 khai mạc chiều 17/4 ở sân đình với 320 thợ dự thi, ba đội múa và 45 em nhỏ.",
            "230 where the claim says 320",
        ),
        ("Bà Nguyễn Thị Sen giành giải nhất nhờ chiếc bình men lam.", "Trần Thị Lụa where the claim says"),
    ],
)
def test_another_number_rank_or_name_in_its_place_decides_and_is_named(claim: str, decides: str) -> None:
    verdict = _verdict(claim)
    assert verdict.label is VerdictLabel.REFUTED
    assert decides in verdict.reason


@pytest.mark.parametrize(
    "claim",
    [
        "Thợ gốm Bình Lâm khai mạc hội thi nặn gốm ở sân đình ngày 17/4.",  # the day is told in another sentence
        "Sau hội thi, thợ gốm lo lắng giá củi leo cao.",  # in words like the article's
        "Chiều 17/4, hội thi nặn gốm lần thứ 12 khai mạc tại sân đình cùng 230 thợ dự thi.",
        "Làng gốm Bình Lâm lớn nhất bên sông Lam.",
    ],
)
def test_the_same_in_other_words_is_supported(claim: str) -> None:
    assert _verdict(claim).label is VerdictLabel.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "why"),
    [
        ("Làng gốm Bình Lâm do ông Hoàng Phi lập nên có 64 lò nung.", "a figure says nothing of a name in passing"),
        ("Làng gốm Bình Lâm có 64 lò nung, trong đó 18 lò chạy điện.", "a number of something not told"),
        ("Sau hội thi, thợ gốm vui mừng vì giá củi hạ nhiều ở chợ huyện.", "words that might turn it are unsaid"),
        ("Bà Lụa mở lớp dạy nặn gốm cho trẻ nhỏ năm 2003.", "a year of something not told"),
        ("Cứ 230 thợ gốm thì 64 người giỏi men lam.", "a rate is reckoned"),
    ],
)
def test_what_is_told_beyond_the_article_decides_nothing(claim: str, why: str) -> None:
    assert _verdict(claim).label is VerdictLabel.NOT_ENOUGH_INFO, why
