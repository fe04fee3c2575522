"""What a page says of its article."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.text.dates import date_in_address, read_date
from factcheck.text.metadata import Metadata, metadata

ONE = "Ngày 1/9/2021, Ban Mẫu ban hành Nghị quyết số 45 về phát triển công nghiệp của huyện trong năm năm tới."
TWO = "Các nhà máy cho biết đơn hàng đã kín đến hết quý III. Giá bán tăng nhẹ. Công nhân làm thêm ca vào cuối tuần."
TITLE = "Xi măng tăng tốc"


def of(*paragraphs: str) -> Metadata:
    text = "\n\n".join(paragraphs)
    return metadata(text, (0, len(text)))


def test_a_whole_page() -> None:
    assert of(
        TITLE,
        "Thứ 6, 09.02.2024 | 09:23:17",
        "757 lượt xem",
        ONE,
        TWO,
        "KIM MẪU",
        "Nguồn Báo Mẫu: https://baomau.vn/tin/xi-mang-1.html",
        "Tin liên quan",
        "Cập nhật 12/12/2025",
    ) == Metadata(TITLE, date(2024, 2, 9), "KIM MẪU", "Báo Mẫu", "https://baomau.vn/tin/xi-mang-1.html")


def test_a_bare_statement_has_none() -> None:
    assert of("GDP năm 2024 tăng 7,09%.") == Metadata()


@pytest.mark.parametrize("text", ["", "\n\n", "- - -"])
def test_nothing_has_none(text: str) -> None:
    assert of(text) == Metadata()


class TestTitle:
    @pytest.mark.parametrize("line", [TITLE, "Giá vàng tăng hay giảm?", '"Lúa sạch" lên ngôi', "10 dự án lớn nhất"])
    def test_is_the_first_line(self, line: str) -> None:
        assert of(line, ONE).title == line

    def test_is_told_without_the_marks_of_markdown(self) -> None:
        assert of(f"# {TITLE}", ONE).title == TITLE

    def test_may_stand_under_the_dateline(self) -> None:
        assert of("09/02/2024", TITLE, ONE).title == TITLE

    @pytest.mark.parametrize("line", [ONE, "Giá tăng 5%.", "Cụ thể như sau:", "gạch 253 triệu viên", "x" * 300])
    def test_is_no_sentence_and_no_item(self, line: str) -> None:
        assert of(line, TWO).title is None

    def test_is_as_printed(self) -> None:
        assert of("Xi  ma\u0306ng\u00a0tăng \x1b[31mtốc", ONE).title == "Xi  ma\u0306ng\u00a0tăng \x1b[31mtốc"


class TestPublished:
    @pytest.mark.parametrize(
        ("line", "day"),
        [
            ("Thứ 6, 09.02.2024 | 09:23:17", date(2024, 2, 9)),
            ("Thứ Hai, 12/02/2024 10:15 (GMT+7)", date(2024, 2, 12)),
            ("Ngày 12/3/2024", date(2024, 3, 12)),
            ("Hà Nội, ngày 9 tháng 2 năm 2024", date(2024, 2, 9)),
            ("2024-02-09T09:23:17+07:00", date(2024, 2, 9)),
            ("Updated: March 3, 2024", date(2024, 3, 3)),
            ("3rd of March 2024", date(2024, 3, 3)),
            ("Mon, 3 Mar. 2024 10:15 am", date(2024, 3, 3)),
            ("02/25/2024", date(2024, 2, 25)),
        ],
    )
    def test_is_the_date_near_the_top(self, line: str, day: date) -> None:
        assert of(TITLE, line, ONE, TWO).published == day

    @pytest.mark.parametrize(
        "line", ["31/2/2024", "45/13/2024", "2/2024", "Năm 2024", "Tháng 2 năm 2024", "Số 09.02.20245"]
    )
    def test_is_unknown_without_a_whole_date(self, line: str) -> None:
        assert of(TITLE, line, ONE, TWO).published is None

    def test_is_not_read_from_the_text(self) -> None:
        assert of(TITLE, ONE, TWO).published is None

    def test_is_not_a_date_that_heads_a_later_section(self) -> None:
        assert of(TITLE, ONE, TWO, "Ngày 12/3/2024", ONE + TWO, TWO + ONE).published is None

    def test_is_not_a_later_change_told_at_the_foot(self) -> None:
        assert of(TITLE, ONE, TWO, "Cập nhật: 12/3/2024").published is None

    def test_is_not_a_date_of_another_article(self) -> None:
        assert (
            of(TITLE, ONE, TWO, "Tin liên quan", "09/02/2024", "Nhà máy mới khởi công ở thị trấn Mẫu").published is None
        )

    @pytest.mark.parametrize("path", ["2024/02/09/tin.html", "tin-20240209.html", "tin-20240209092317123.htm"])
    def test_is_that_of_the_address_at_last(self, path: str) -> None:
        assert of(TITLE, ONE, TWO, f"https://baomau.vn/{path}").published == date(2024, 2, 9)
        assert of(TITLE, "10/02/2024", ONE, TWO, f"https://baomau.vn/{path}").published == date(2024, 2, 10)

    @pytest.mark.parametrize("path", ["tin-185240209123456.htm", "tin-20241309.html", "2024/02/tin.html", "120240209"])
    def test_is_not_any_number_of_the_address(self, path: str) -> None:
        assert date_in_address(f"https://baomau.vn/{path}") is None


class TestAuthor:
    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("KIM MẪU", "KIM MẪU"),
            ("Tác giả: Mẫu Văn", "Mẫu Văn"),
            ("Bài, ảnh: Mẫu Văn", "Mẫu Văn"),
            ("Mẫu Văn (thực hiện)", "Mẫu Văn"),
            ("By Jane Doe", "Jane Doe"),
        ],
    )
    def test_is_the_name_at_the_foot(self, line: str, name: str) -> None:
        assert of(TITLE, ONE, TWO, line).author == name

    def test_is_the_name_at_the_top(self) -> None:
        assert of(TITLE, "By Jane Doe", ONE, TWO).author == "Jane Doe"

    def test_is_not_of_another_article(self) -> None:
        assert of(TITLE, ONE, TWO, "Tin liên quan", "Tác giả: Mẫu Văn").author is None


class TestSource:
    @pytest.mark.parametrize(
        ("lines", "publisher", "url"),
        [
            (["Theo baomau.vn"], "baomau.vn", None),
            (["Theo Báo Mẫu", "https://www.baomau.vn/1"], "Báo Mẫu", "https://www.baomau.vn/1"),
            (["https://www.BaoMau.vn:443/1"], "baomau.vn", "https://www.BaoMau.vn:443/1"),
            (["https://người:mật@baomau.vn/1"], "baomau.vn", "https://người:mật@baomau.vn/1"),
            (["Nguồn Báo Mẫu: https://baomau.vn/1"], "Báo Mẫu", "https://baomau.vn/1"),
            (["(Nguồn: Báo Mẫu)"], "Báo Mẫu", None),
            (["Source: https://example.com/a"], "example.com", "https://example.com/a"),
        ],
    )
    def test_is_told_at_the_foot(self, lines: list[str], publisher: str, url: str | None) -> None:
        found = of(TITLE, ONE, TWO, *lines)
        assert (found.publisher, found.url) == (publisher, url)

    @pytest.mark.parametrize("line", ["javascript:alert(1)", "ftp://baomau.vn/1", "Website: https://baomau.vn"])
    def test_is_no_other_address(self, line: str) -> None:
        assert of(TITLE, ONE, TWO, line).url is None

    def test_is_not_the_source_of_a_quotation(self) -> None:
        assert of(TITLE, ONE, "(Nguồn: Cục Mẫu)", TWO, ONE + TWO).publisher is None


@pytest.mark.parametrize("text", ["", "12/3/24", "1.2024", "1234.02.2024", "tháng 2"])
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_the_first_date_of_a_line_counts() -> None:
    assert read_date("Đăng: 9/2/2024 - Cập nhật: 2024-02-10") == date(2024, 2, 9)
