"""What each paragraph of a page is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.layout import Role, blocks

ONE = "Trong quý I, sản lượng xi măng của huyện Mẫu đạt 120 nghìn tấn, tăng 5,5% so với cùng kỳ năm trước."
TWO = "Các nhà máy cho biết đơn hàng đã kín đến hết quý III. Giá bán tăng nhẹ. Công nhân làm thêm ca vào cuối tuần."
THREE = "Huyện đặt mục tiêu cả năm đạt 500 nghìn tấn, trong đó 80 nghìn tấn dành cho xuất khẩu sang nước bạn."
FOUR = "Để đạt mục tiêu này, ba nhà máy sẽ thay lò nung, hai mỏ đá mở thêm tầng khai thác, và tuyến đường được rải lại."
HEADLINES = (
    "Thị trấn Mẫu khởi công chợ đầu mối thứ hai",
    "Nông dân xã Mẫu được mùa vải thiều sớm",
    "Trường học vùng cao có thêm bốn mươi phòng",
)
TEASER = "Công trình có vốn 900 tỷ đồng và dự kiến xong trong hai năm tới."


def roles(*paragraphs: str) -> list[str]:
    text = "\n\n".join(paragraphs)
    return [block.role.value for block in blocks(text, (0, len(text)))]


def role_of(line: str, *, before: tuple[str, ...] = ("Xi măng tăng tốc", ONE, TWO), after: tuple[str, ...] = ()) -> str:
    return roles(*before, line, *after)[len(before)]


def test_the_spans_slice_the_text_and_cover_all_its_words() -> None:
    text = f"\ufeff  Xi măng tăng tốc \r\n\r\n\t{ONE}\u00a0\r\n{TWO}"
    assert [text[slice(*block.span)] for block in blocks(text, (0, len(text)))] == ["Xi măng tăng tốc", ONE, TWO]


def test_only_the_body_is_read() -> None:
    text = f"---\ntitle: Bỏ qua\n---\n{ONE}\n{TWO}"
    start = text.index(ONE)
    assert [block.span.start for block in blocks(text, (start, len(text)))] == [start, text.index(TWO)]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composition_does_not_matter(form: str) -> None:
    page = (
        "Xi măng tăng tốc",
        "Thứ Hai, 12/02/2024",
        ONE,
        "Ảnh: Mẫu Văn",
        TWO,
        "MẪU VĂN",
        "Từ khóa",
        "Có thể bạn quan tâm",
        "Tin",
    )
    assert roles(*(unicodedata.normalize(form, line) for line in page)) == [
        "heading",
        "dateline",
        "body",
        "caption",
        "body",
        "byline",
        "widget",
        "tail",
        "tail",
    ]


class TestHeadings:
    @pytest.mark.parametrize(
        "line", ["Kết quả tích cực", "KẾT QUẢ ẤN TƯỢNG", "2. Giá đã về mức cũ", "Giá có giảm không?", "## Đơn hàng"]
    )
    def test_a_short_line_without_a_stop_is_a_heading(self, line: str) -> None:
        assert role_of(line, after=(THREE, FOUR)) == "heading"

    @pytest.mark.parametrize(
        "line",
        [
            "- gạch 253 triệu viên",
            "• Vốn 5 tỷ đồng",
            "Cụ thể như sau:",
            "gạch 253 triệu viên",
            "Gạch 253 triệu viên;",
            "Giá giảm 5%.",
            "+54,9 tỷ",
        ],
    )
    def test_an_item_of_a_list_is_text(self, line: str) -> None:
        assert role_of(line, after=(THREE, FOUR)) == "body"

    def test_a_line_that_was_broken_in_two_is_text(self) -> None:
        assert role_of("Ngành khai khoáng giảm 2,7%, làm giảm", after=("mức tăng chung của huyện", THREE)) == "body"

    def test_the_only_line_is_text(self) -> None:
        assert roles("GDP tăng 7%") == ["body"]

    def test_the_title_printed_again_is_a_repeat(self) -> None:
        assert roles("Xi măng tăng tốc", "XI MĂNG  tăng tốc", ONE) == ["heading", "repeat", "body"]


class TestRepeats:
    def test_a_caption_printed_twice_counts_once(self) -> None:
        caption = "Công nhân đóng bao tại nhà máy xi măng Mẫu"
        page = roles("Xi măng tăng tốc", ONE, caption, caption.upper(), TWO)
        assert page == ["heading", "body", "caption", "repeat", "body"]

    def test_a_paragraph_far_from_its_first_print_counts_once(self) -> None:
        assert roles("Xi măng tăng tốc", ONE, TWO, THREE, "  ".join(ONE.split())) == [
            "heading",
            "body",
            "body",
            "body",
            "repeat",
        ]

    def test_cells_of_a_table_are_no_repeats(self) -> None:
        assert "repeat" not in roles("Bảng giá", ONE, "7,5%", "7,5%", TWO)

    def test_a_figure_that_differs_makes_another_paragraph(self) -> None:
        assert roles("Xi măng tăng tốc", ONE, ONE.replace("120", "130")) == ["heading", "body", "body"]


class TestCaptions:
    @pytest.mark.parametrize(
        "line",
        [
            "Dây chuyền đóng bao. Ảnh: Mẫu Văn",
            "Dây chuyền đóng bao (Ảnh: Mẫu Văn).",
            "Dây chuyền đóng bao - Ảnh: MV/Báo Mẫu",
            "Dây chuyền đóng bao. Ảnh minh họa",
            "Dây chuyền đóng bao. Nguồn: Báo Mẫu",
            "Dây chuyền đóng bao của nhà máy |",
            "The packing line. Photo: Jane Doe",
            "![dây chuyền](anh.png)",
        ],
    )
    def test_the_text_of_a_picture(self, line: str) -> None:
        assert role_of(line, after=(THREE,)) == "caption"

    @pytest.mark.parametrize(
        "line",
        ["Sản lượng đạt 5 tấn (nguồn: Cục Mẫu).", "Nguồn cung tăng 5% trong quý.", "Hình ảnh cho thấy giá tăng 5%."],
    )
    def test_a_statement_is_none(self, line: str) -> None:
        assert role_of(line, after=(THREE,)) == "body"


DATELINES = [
    "Thứ 6, 09.02.2024 | 09:23:17",
    "Thứ Hai, 12/02/2024 10:15 (GMT+7)",
    "Ngày 12/3/2024",
    "Updated: March 3, 2024",
    "Hà Nội, ngày 9 tháng 2 năm 2024",
    "2024-02-09T09:23:17+07:00",
    "Cập nhật lúc 9:23 ngày 9/2/2024 | 757 lượt xem",
    "Monday, 12 Feb 2024 at 10:15 am",
]


class TestSignature:
    @pytest.mark.parametrize("line", DATELINES)
    def test_a_date_near_the_top_is_a_dateline(self, line: str) -> None:
        assert role_of(line, before=("Xi măng tăng tốc",), after=(ONE, TWO)) == "dateline"

    def test_a_date_above_the_title_is_a_dateline(self) -> None:
        assert roles(DATELINES[0], "Xi măng tăng tốc", ONE) == ["dateline", "heading", "body"]

    def test_a_date_between_paragraphs_heads_what_follows(self) -> None:
        assert role_of("Ngày 12/3/2024", after=(THREE, FOUR)) == "heading"

    @pytest.mark.parametrize(
        "line",
        [
            "Ngày 1/9/2021, Ban Mẫu ban hành Nghị quyết số 45 về công nghiệp của huyện.",
            "Từ ngày 9/2/2024 giá điện tăng 3%.",
            "Giá Điện Hôm Nay 9/2/2024",
        ],
    )
    def test_a_sentence_or_a_title_with_a_date_is_none(self, line: str) -> None:
        assert roles(line, ONE, TWO)[0] in {"body", "heading"}

    @pytest.mark.parametrize(
        "line",
        ["KIM MẪU", "Mẫu Văn", "Mẫu Văn - An Mẫu", "Tác giả: Mẫu Văn", "Bài, ảnh: MẪU VĂN", "Mẫu Văn (thực hiện)"],
    )
    def test_a_name_at_the_foot_is_a_byline(self, line: str) -> None:
        assert role_of(line) == "byline"
        assert role_of(line, after=("Zalo",)) == "byline"

    @pytest.mark.parametrize("line", ["By Jane Doe", "By Jane Doe and John Smith", "Tác giả: Mẫu Văn"])
    def test_an_author_at_the_top_is_a_byline(self, line: str) -> None:
        assert role_of(line, before=("Xi măng tăng tốc",), after=(ONE, TWO)) == "byline"

    def test_a_name_beside_the_dateline_is_a_byline(self) -> None:
        assert roles("Xi măng tăng tốc", "Mẫu Văn", DATELINES[0], ONE)[1:3] == ["byline", "dateline"]

    @pytest.mark.parametrize("line", ["KIM MẪU", "Mẫu Văn", "By the end of the year"])
    def test_a_name_between_paragraphs_is_a_heading(self, line: str) -> None:
        assert role_of(line, after=(THREE, FOUR)) == "heading"

    def test_the_question_of_an_interviewer_is_no_byline(self) -> None:
        assert role_of("PV: Ông nói gì về việc này?", before=("Trò chuyện",), after=(ONE, TWO)) != "byline"

    @pytest.mark.parametrize(
        "line",
        [
            "Theo baomau.vn",
            "Theo Báo Mẫu",
            "(Theo Reuters)",
            "Nguồn Báo Mẫu: https://baomau.vn/tin/1.html",
            "(Nguồn: Báo Mẫu)",
            "https://baomau.vn/tin/1.html",
            "Source: https://example.com/a",
        ],
    )
    def test_a_source_at_the_foot(self, line: str) -> None:
        assert role_of(line) == "source"

    @pytest.mark.parametrize("line", ["Theo VASEP.", "Theo Cục Mẫu", "Website: www.mau.vn"])
    def test_words_under_a_quotation_are_no_source(self, line: str) -> None:
        assert role_of(line, after=(THREE, FOUR)) != "source"

    def test_an_address_that_a_sentence_ends_in_is_no_source(self) -> None:
        announced = "Bài viết đăng trên tạp chí Mẫu số 49, phát hành cuối năm. Mời bạn đọc tìm bản in tại đây:"
        assert role_of("https://baomau.vn/tap-chi", before=(ONE, TWO, announced)) == "body"

    def test_a_table_at_the_end_is_no_signature(self) -> None:
        table = ("Hà Mẫu", "7,5%", "An Mẫu", "8,5%", "Mẫu Sơn", "9,5%", "Mẫu Hải", "9,9%")
        assert "byline" not in roles("Xi măng tăng tốc", ONE, TWO, *table)


class TestWidgets:
    @pytest.mark.parametrize(
        "line",
        [
            "757 lượt xem",
            "Lượt xem: 1.234",
            "Bạn thấy bài viết này thế nào?",
            "Kém ★ Bình thường ★★ Tốt ★★★",
            "Chia sẻ",
            "Zalo",
            "Facebook Twitter Email",
            "Phiên bản di động",
            "Mobile VersionPhiên bản di động",
            "• Từ khóa",
            "Từ khóa: xi măng, sản lượng",
            "Tags: cement, output",
            "Ý kiến ()",
            "Bình luận (12)",
            "#ximang #sanluong",
            "-----",
            "* * *",
        ],
    )
    def test_furniture_is_a_widget_wherever_it_stands(self, line: str) -> None:
        assert role_of(line, after=(THREE, FOUR)) == "widget"
        assert role_of(line) == "widget"

    @pytest.mark.parametrize(
        "line",
        [
            "Bài viết có 757 lượt xem trong ngày đầu tiên, theo quản trị của trang báo Mẫu.",
            "Khách sạn 5★ này có 120 phòng và đón 3.000 khách.",
            "Từ khóa của năm 2024 là chuyển đổi, theo 35% người được hỏi trong cuộc khảo sát này.",
            "Chia sẻ lợi nhuận 5%",
        ],
    )
    def test_text_with_the_same_words_is_none(self, line: str) -> None:
        assert role_of(line, after=(THREE, FOUR)) in {"body", "heading"}


def listed(*, times: int = 1, teaser: bool = True) -> list[str]:
    return [line for title in HEADLINES for line in [title] * times + ([f"{title}: {TEASER}"] if teaser else [])]


class TestTail:
    @pytest.mark.parametrize(
        "heading",
        [
            "Có thể bạn quan tâm",
            "Tin mới nhất",
            "TIN LIÊN QUAN",
            "Tin cùng chuyên mục:",
            ">> Đọc thêm",
            "Xem thêm (5)",
            "Bài viết cùng chủ đề: Xi măng",
            "Cùng chuyên mục",
            "Related articles",
            "Read more",
            "You may also like",
        ],
    )
    @pytest.mark.parametrize("teaser", [True, False], ids=["with teasers", "headlines only"])
    def test_begins_at_its_heading_and_never_ends(self, heading: str, teaser: bool) -> None:
        tail = [heading, *listed(teaser=teaser)]
        page = roles("Xi măng tăng tốc", ONE, TWO, "MẪU VĂN", *tail, "Phiên bản di động")
        assert page == ["heading", "body", "body", "byline", *["tail"] * len(tail), "widget"]

    @pytest.mark.parametrize("end", ["MẪU VĂN", "Theo baomau.vn", "https://baomau.vn/tin/1.html"])
    @pytest.mark.parametrize("times", [1, 2])
    def test_begins_after_the_signature_without_a_heading(self, end: str, times: int) -> None:
        page = roles("Xi măng tăng tốc", ONE, TWO, end, *listed(times=times))
        assert page[3] in {"byline", "source"}
        assert set(page[4:]) == {"tail"}

    def test_begins_without_any_sign_where_every_headline_stands_twice(self) -> None:
        page = roles("Xi măng tăng tốc", ONE, TWO, *listed(times=2))
        assert page[:3] == ["heading", "body", "body"]
        assert set(page[3:]) == {"tail"}

    @pytest.mark.parametrize("line", ["Xem thêm", "Tin liên quan", "Read more", "Xem thêm: Giá thép đi xuống"])
    def test_a_heading_is_one_line_where_the_article_goes_on(self, line: str) -> None:
        page = roles("Xi măng tăng tốc", ONE, TWO, line, THREE, FOUR, "MẪU VĂN")
        assert page == ["heading", "body", "body", "widget", "body", "body", "byline"]

    def test_a_heading_is_one_line_where_long_sections_follow(self) -> None:
        page = roles(
            "Xi măng tăng tốc", ONE, "Xem thêm", HEADLINES[0], THREE + TWO + FOUR, HEADLINES[1], TWO + FOUR + ONE
        )
        assert "tail" not in page

    def test_a_link_on_one_line_takes_not_even_the_last_paragraph(self) -> None:
        assert roles("Xi măng tăng tốc", ONE, TWO, "Xem thêm: Giá thép đi xuống", THREE)[-2:] == ["widget", "body"]

    def test_a_subheading_that_begins_with_the_words_is_a_heading(self) -> None:
        page = roles("Xi măng tăng tốc", ONE, "Xem thêm ưu đãi ở ba huyện", TWO, THREE)
        assert page == ["heading", "body", "heading", "body", "body"]

    def test_sections_with_short_paragraphs_are_no_tail(self) -> None:
        sections = [line for title in HEADLINES for line in (title, ONE.replace("Mẫu", title[:6]))]
        assert "tail" not in roles("Xi măng tăng tốc", "By Jane Doe", ONE, TWO, *sections)

    def test_a_caption_printed_twice_begins_no_tail(self) -> None:
        assert "tail" not in roles("Xi măng tăng tốc", ONE, TWO, HEADLINES[0], HEADLINES[0], THREE, FOUR)

    def test_other_articles_are_no_repeats_and_no_captions(self) -> None:
        page = roles("Xi măng tăng tốc", ONE, TWO, "Tin liên quan", ONE, "Nhà máy. Ảnh: Mẫu Văn", HEADLINES[0])
        assert page[3:] == ["tail"] * 4


LINES = st.sampled_from(
    [ONE, TWO, THREE, FOUR, TEASER, *HEADLINES, *DATELINES, "MẪU VĂN", "Tin liên quan", "Zalo", "- 5%"]
)


@given(st.lists(LINES, max_size=30))
def test_every_line_has_one_role_in_order(page: list[str]) -> None:
    text = "\n".join(page)
    found = blocks(text, (0, len(text)))
    assert [text[slice(*block.span)] for block in found] == page
    first = next((at for at, block in enumerate(found) if block.role is Role.TAIL), len(found))
    assert {block.role for block in found[first:]} <= {Role.TAIL, Role.WIDGET}


@given(st.text())
def test_any_text_has_a_layout(text: str) -> None:
    assert all(text[slice(*block.span)].strip() for block in blocks(text, (0, len(text))))


HUGE = {
    "one line": "a" * 1_000_000,
    "short lines": "Hà Mẫu\n" * 50_000,
    "headings of a tail": "Tin liên quan\n" * 50_000,
    "headlines printed twice": "".join(f"Một nhan đề khá dài của bài số {n // 2}\n" for n in range(50_000)),
    "dates": "12/3/2024\n" * 50_000,
    "dates in a line": "12/3/2024 " * 100_000,
    "half an address": "http://" * 100_000,
    "half a source": "nguồn " * 100_000 + ":",
    "half a credit": "Ảnh: " * 100_000,
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_a_huge_page_is_read_at_once(text: str) -> None:
    """No clock is asked: what takes the square of a million steps would never end."""
    assert blocks(text, (0, len(text)))
