"""Where sentences begin and end."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.text.sentences import sentences

KEPT_WHOLE = {
    "a prefix of a place": "Người dân TP. Hải Phòng và Tp. Huế đi lại bằng xe buýt.",
    "a prefix with no space after it": "Xe chạy từ TP.Vinh ra Tp.Hồ Chí Minh mỗi ngày.",
    "academic titles": "Theo PGS.TS. Mẫu Văn An, Th.S Lê Mẫu và BS. Trần Mẫu cùng nhận định như vậy.",
    "English titles": "Mr. Lee met Dr. Smith and Mrs. Jones in St. Petersburg on Monday.",
    "a company in the middle": "Công ty Acme Inc. đã mua lại Widget Co. (Hàn Quốc) với giá 3 tỷ USD.",
    "a company before a verb": "Acme Corp. said sales at Widget Ltd. rose 3%.",
    "initials of a foreign name": "Ông J. Mẫu và bà Anna K. Mẫu điều hành quỹ này.",
    "initials of a nameless person": "Ông H. cho biết chị T. và anh Đ. đã nhận tiền.",
    "a country's initials": "In the U.S. President Mẫu spoke.",
    "decimals and grouped numbers": "Tổng vốn 6.361,3 tỷ đồng, tăng 7.68% so với 1.234.567 đồng.",
    "a date with dots": "Báo cáo ngày 09.02.2024 nêu rõ điều này.",
    "a domain": "Theo mau.vn và www.mau-moi.com.vn, giá đã giảm.",
    "an address": "Xem tại https://mau.vn/Tin.Moi/c.html?d=e!F rồi trả lời.",
    "a numbered abbreviation": "Tranh No. 28 treo ở tr. 15 và Fig. 3 của sách.",
    "Latin abbreviations": "Crops, e.g. rice, i.e. the staple, rose vs. last year.",
    "an ellipsis in a list": "Sắt, thép, xi măng… sản lượng đều giảm (điện, nước... chưa tính) trong quý.",
    "an ellipsis before a number": "Con số này chỉ còn... 2,2 triệu đồng.",
    "dots before a semicolon": "Hàng may mặc, giày dép....; đồng thời mở thêm kho.",
    "a list parted by semicolons": "Gạch 253 triệu viên; ngói 12 triệu viên; muối 710 nghìn tấn.",
    "speech that is a question": '"Bao giờ xong?" ông Mẫu hỏi.',
    "speech that is a statement": "“Chúng tôi sẽ làm xong.” ông Mẫu nói.",
    "the number of a list item": "1. Giá bán tăng trở lại",
    "a Roman number of a list item": "II. Kết quả sản xuất",
    "a name with an exclamation mark": "Hãng Yahoo! đã bán lại mảng này.",
    "a file name": "Trang dùng Node.Js và Mau.Com để chạy.",
    "a stop within brackets": "Số liệu (theo Th. và cộng sự) đã được công bố.",
}
# the sentences stand parted by " | ", which is a space in the text
SPLIT = {
    "full stops": "Sản lượng tăng 7%. | Giá giảm 2%. | Xong.",
    "a figure at the end": "Xuất khẩu tăng 7,68%. | Nhập khẩu đạt 3 tỷ USD. | Cán cân dương 1,5.",
    "a year at the end and a number after it": "Việc này bắt đầu năm 2023. | 9 tháng sau, nhà máy chạy.",
    "a day and month at the end": "Hội nghị họp ngày 26.3. | Theo dự kiến, có 5 báo cáo.",
    "an ellipsis before a capital": "Hàng sang Lào, Thái Lan… | Qua đó, tỉnh thu 3 tỷ đồng.",
    "three dots before a capital": "Cây trồng gồm ngô, khoai... | Giá ổn định.",
    "questions and exclamations": "Bao nhiêu? | Rất nhiều! | Vậy là đủ.",
    "a question before a small letter": "Đã đủ chưa? | thực ra là chưa.",
    "an address at the end": "Xem tại https://mau.vn/a. | Giá đã giảm.",
    "a quote that closes after the stop": "“Giá sẽ tăng.” | Ông Mẫu nói vậy.",
    "a bracket that closes after the stop": "(Ảnh: Mẫu Văn.) | Nhà máy chạy lại.",
    "a footnote mark after the stop": "Sản lượng tăng 7%.[12] | Giá giảm.",
    "a stop before an opening quote": "Ông nói thẳng. | “Giá sẽ tăng” là ý chính.",
    "a stop before a forgotten capital": "Sản lượng tăng ở mọi dự án. | các đơn vị đều vui.",
    "a stop before a brand that begins small": "Giá đã giảm hẳn. | iPhone đời cũ rẻ nhất.",
    "a group named by a letter": "Hồ sơ thuộc nhóm B. | Hội đồng đã duyệt.",
    "a stage named by a Roman number": "Xong giai đoạn I. | Nhà máy chạy thử.",
    "a nameless person, where the next word opens a sentence": "Tiền do ông T. | Theo đơn, số tiền là 5 tỷ.",
    "a company, where the next word opens a sentence": "He works at Acme Inc. | The firm grew 5%.",
    "a time, where the next word opens a sentence": "It closed at 5 p.m. | Then prices fell.",
    "the word no": "The answer is no. | We go on.",
    "a short form without a stop of its own": "Giá nhà ở TP.HCM. | Giá đất ở Hà Nội.",
    "the next number of a list in one line": "1. Giá tăng ở bốn huyện. | 2. Giá giảm ở hai huyện.",
}
# the same, but the space was forgotten
GLUED = {
    "after a word": "Doanh thu đạt 5 tỷ đồng. | Ở mảng khác, con số là 2 tỷ.",
    "after a year": "Đó là năm 2023. | Chi phí tăng 5%.",
    "after a percent sign": "Giá tăng 5%. | Chi phí cũng vậy.",
    "after an ellipsis": "Chợ, kho, bến bãi… | Nếu tăng phí, giá sẽ đổi.",
    "after a quote": '"Giá sẽ tăng". | Ông Mẫu nói vậy.',
}


def texts(text: str) -> list[str]:
    return [text[slice(*span)] for span in sentences(text)]


@pytest.mark.parametrize("text", KEPT_WHOLE.values(), ids=KEPT_WHOLE)
def test_a_sentence_is_not_broken_at(text: str) -> None:
    assert texts(text) == [text]


@pytest.mark.parametrize("printed", SPLIT.values(), ids=SPLIT)
def test_a_sentence_ends_at(printed: str) -> None:
    assert texts(printed.replace(" | ", " ")) == printed.split(" | ")


@pytest.mark.parametrize("printed", GLUED.values(), ids=GLUED)
def test_a_sentence_ends_where_the_space_was_forgotten(printed: str) -> None:
    assert texts(printed.replace(" | ", "")) == printed.split(" | ")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\f", "\u2028"], ids=repr)
def test_a_line_end_always_ends_a_sentence(end: str) -> None:
    assert texts(f"Nhan đề không có dấu chấm{end}đoạn một; vẫn là đoạn một{end}") == [
        "Nhan đề không có dấu chấm",
        "đoạn một; vẫn là đoạn một",
    ]


@pytest.mark.parametrize("printed", [*KEPT_WHOLE.values(), *SPLIT.values()], ids=[*KEPT_WHOLE, *SPLIT])
def test_decomposed_letters_change_nothing_at(printed: str) -> None:
    text = printed.replace(" | ", " ")
    decomposed = unicodedata.normalize("NFD", text)
    assert [unicodedata.normalize("NFC", found) for found in texts(decomposed)] == texts(text)


def test_a_span_limits_the_reading_and_keeps_the_offsets_of_the_text() -> None:
    text = "Bỏ qua. Sản lượng tăng 7%. Giá giảm. Bỏ qua."
    span = Span(text.index("Sản"), text.rindex(" Bỏ"))
    assert [text[slice(*found)] for found in sentences(text, span)] == ["Sản lượng tăng 7%.", "Giá giảm."]


@pytest.mark.parametrize("text", ["", " ", "\n\r\n", "\u200b\u00a0\ufeff"], ids=repr)
def test_nothing_has_no_sentences(text: str) -> None:
    assert sentences(text) == []


def test_white_space_and_invisible_characters_stay_outside() -> None:
    text = "\u200b \u00a0Giá tăng. \t \u200bGiá giảm.\u00a0"
    assert texts(text) == ["Giá tăng.", "Giá giảm."]


ENDS = [". ", "! ", "? ", "… ", "... ", ".", "\n", "\r\n", "; ", " (", ") ", '" ', "“", "” ", ", ", " "]
WORDS = ["tăng", "7,5%", "TP", "Hà", "tỷ", "đồng", "1.234", "A", "Inc", "năm", "2024", "Theo", "ngày", "ế", "Ữ"]


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDS)), max_size=40))
def test_sentences_are_in_order_apart_trimmed_and_lose_no_word(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + end for word, end in parts)
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(found == found.strip() != "" and "\n" not in found for found in texts(text))
    assert "".join("".join(texts(text)).split()) == "".join(text.split())


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDS)), max_size=40))
def test_composition_never_matters(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + end for word, end in parts)
    decomposed = unicodedata.normalize("NFD", text)
    assert [unicodedata.normalize("NFC", found) for found in texts(decomposed)] == texts(text)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in sentences(text))


HUGE = {
    "letters": "a" * 1_000_000,
    "dots": "." * 1_000_000 + "a",
    "dotted letters": "a." * 500_000,
    "ellipses and quotes": "…”" * 500_000,
    "spaces": " " * 1_000_000 + ".",
    "full stops far apart": ("." + " " * 999) * 1000,
    "brackets": ".[1]" * 250_000,
    "addresses": "https://a." * 100_000,
    "combining marks": "a" + "\u0301" * 300_000 + ".",
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_a_huge_line_is_read_at_once(text: str) -> None:
    """No clock is asked: what takes the square of a million steps would never end."""
    assert sentences(text)[-1].end <= len(text)
