"""Files become articles."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import sources
from factcheck.model import Article, UsageError
from factcheck.sources.decode import decode
from factcheck.sources.front_matter import front_matter

ONE = "Trong quý I, sản lượng xi măng của huyện Mẫu đạt 120 nghìn tấn, tăng 5,5% so với cùng kỳ năm trước."
TWO = "Các nhà máy cho biết đơn hàng đã kín đến hết quý III. Giá bán tăng nhẹ. Công nhân làm thêm ca cuối tuần."
PAGE = f"Xi măng tăng tốc\n09/02/2024\n{ONE}\n{TWO}\nMẪU VĂN\nNguồn Báo Mẫu: https://baomau.vn/1\n"


def write(folder: Path, data: str | bytes, name: str = "bai.txt") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def refusal(path: Path | str) -> str:
    """What is said of a file that can't be read: one line that no terminal acts on, and that begins with the file."""
    with pytest.raises(UsageError) as caught:
        sources.read(path)
    message = str(caught.value)
    assert message.isprintable()
    return message


class TestWhatIsRead:
    def test_the_page_tells_of_itself(self, tmp_path: Path) -> None:
        path = write(tmp_path, PAGE)
        article = sources.read(path)
        assert article.text == PAGE
        assert (article.body.start, article.body.end) == (0, len(PAGE))
        assert (article.title, article.published) == ("Xi măng tăng tốc", date(2024, 2, 9))
        assert (article.author, article.publisher, article.url) == ("MẪU VĂN", "Báo Mẫu", "https://baomau.vn/1")
        assert article.id == article.path == path.as_posix()
        assert article.language is None

    def test_a_path_may_be_a_string(self, tmp_path: Path) -> None:
        path = write(tmp_path, PAGE)
        assert sources.read(str(path)) == sources.read(path)
        assert sources.read_all(path) == [sources.read(path)]

    def test_a_byte_order_mark_is_dropped_and_not_counted(self, tmp_path: Path) -> None:
        assert sources.read(write(tmp_path, b"\xef\xbb\xbf" + PAGE.encode())).text == PAGE

    @pytest.mark.parametrize("form", ["NFC", "NFD"])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
    def test_composition_and_line_ends_stay(self, tmp_path: Path, form: str, end: str) -> None:
        text = unicodedata.normalize(form, PAGE.replace("\n", end))  # type: ignore[arg-type]
        article = sources.read(write(tmp_path, text))
        assert article.text == text
        assert article.title == unicodedata.normalize(form, "Xi măng tăng tốc")  # type: ignore[arg-type]
        assert article.published == date(2024, 2, 9)

    def test_control_characters_are_text(self, tmp_path: Path) -> None:
        text = "Xi măng \x1b[31mđỏ\x07\x0b\u202e ::error::\n" + ONE
        assert sources.read(write(tmp_path, text)).text == text

    @pytest.mark.parametrize("name", ["bai.txt", "bai.TXT", "bai.md", "bai.markdown", "b.2024.Md"])
    def test_the_suffix_tells_the_format(self, tmp_path: Path, name: str) -> None:
        assert sources.read(write(tmp_path, f"# Xi măng tăng tốc\n\n{ONE}\n", name)).title is not None

    def test_the_suffixes_are_known(self) -> None:
        assert {".txt", ".md", ".markdown"} <= sources.suffixes()

    @given(st.text(st.characters(exclude_characters="\0", codec="utf-8")).filter(str.strip))
    def test_any_text_is_kept_as_it_is(self, text: str) -> None:
        text = text.removeprefix("\ufeff")
        if text.strip():
            assert decode(text.encode(), Path("bai.txt")) == text


class TestWhatIsRefused:
    def test_other_bytes_than_utf_8(self, tmp_path: Path) -> None:
        message = refusal(write(tmp_path, b"Xi m\xe3ng"))
        assert message.endswith(
            "bai.txt: not UTF-8 text (byte 0xe3 at offset 4); convert it, e.g. with iconv -f windows-1258 -t utf-8"
        )

    def test_the_offset_counts_the_byte_order_mark(self, tmp_path: Path) -> None:
        assert "byte 0xff at offset 3" in refusal(write(tmp_path, b"\xef\xbb\xbf\xff"))

    def test_a_letter_that_is_cut_off(self, tmp_path: Path) -> None:
        assert "byte 0xe1 at offset 2" in refusal(write(tmp_path, "ab\u1ebf".encode()[:-1]))

    @pytest.mark.parametrize(
        "data", [b"PK\x03\x04\0\0", "Xi".encode("utf-16-le"), b"abc\0"], ids=["zip", "wide", "end"]
    )
    def test_binary_data(self, tmp_path: Path, data: bytes) -> None:
        assert f"binary data (NUL byte at offset {data.index(0)})" in refusal(write(tmp_path, data))

    @pytest.mark.parametrize("text", ["", "\ufeff", " \n\t\r\n", "---\ntitle: Xi măng\n---\n \n"], ids=repr)
    def test_nothing(self, tmp_path: Path, text: str) -> None:
        assert "bai.txt: empty; " in refusal(write(tmp_path, text))

    def test_a_file_that_is_too_large(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sources, "LIMIT", 1024 * 1024)
        assert "larger than 1 MiB" in refusal(write(tmp_path, "a" * 1024 * 1024 + "b"))

    @pytest.mark.parametrize(("name", "what"), [("bai.exe", ".exe files"), ("bai", "files without a suffix")])
    def test_unknown_formats(self, tmp_path: Path, name: str, what: str) -> None:
        message = refusal(write(tmp_path, PAGE, name))
        assert what in message
        assert ".markdown, .md" in message

    def test_a_missing_file(self, tmp_path: Path) -> None:
        assert "can't be read (No such file or directory)" in refusal(tmp_path / "nirgends.txt")

    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "thumuc.txt").mkdir()
        assert "not a file" in refusal(tmp_path / "thumuc.txt")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "ong.txt")
        assert "not a file" in refusal(tmp_path / "ong.txt")

    @pytest.mark.parametrize("name", ["a\0b.txt", "x" * 5000 + ".txt", "a\n::error::b\x1b[31m.txt", "a\udcff.txt"])
    def test_names_that_would_do_harm(self, name: str) -> None:
        assert "can't be read" in refusal(name)

    def test_several_articles_where_one_is_expected(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = write(tmp_path, PAGE)
        two = sources.read_all(path) * 2
        monkeypatch.setattr("factcheck.sources.text.read", lambda path, data: two)
        assert sources.read_all(path) == two
        assert "2 articles where one is expected" in refusal(path)


class TestFrontMatter:
    def read(self, tmp_path: Path, block: str, name: str = "bai.md") -> Article:
        return sources.read(write(tmp_path, f"---\n{block}\n---\n{PAGE}", name))

    @pytest.mark.parametrize("name", ["bai.md", "bai.txt"])
    def test_outranks_the_page(self, tmp_path: Path, name: str) -> None:
        block = (
            "title: 'Nhan đề: khác'\npublisher: Cục Mẫu\npublished: 2023-01-31\nauthor: An Mẫu\n"
            "url: https://cucmau.vn/2\nlanguage: vi\nrestates: https://baomau.vn/9\nextra: [1, {a: b}]"
        )
        article = self.read(tmp_path, block, name)
        assert article.text.startswith("---\ntitle")
        assert article.text[article.body.start :].strip() == PAGE.strip()
        assert (article.title, article.publisher, article.author) == ("Nhan đề: khác", "Cục Mẫu", "An Mẫu")
        assert (article.published, article.url, article.language) == (date(2023, 1, 31), "https://cucmau.vn/2", "vi")

    def test_leaves_to_the_page_what_it_does_not_say(self, tmp_path: Path) -> None:
        article = self.read(tmp_path, "author: An Mẫu\ntitle:\npublished: ~\npublisher: ''\nurl: null")
        assert (article.author, article.title, article.published) == ("An Mẫu", "Xi măng tăng tốc", date(2024, 2, 9))
        assert (article.publisher, article.url) == ("Báo Mẫu", "https://baomau.vn/1")

    @pytest.mark.parametrize(
        "written",
        ["2024-02-09", "'2024-02-09'", "2024-02-09 10:15:00", "2024-02-09T10:15:00+07:00", "9/2/2024", "09.02.2024"],
    )
    def test_takes_dates_in_many_forms(self, tmp_path: Path, written: str) -> None:
        assert self.read(tmp_path, f"published: {written}").published == date(2024, 2, 9)

    @pytest.mark.parametrize(
        ("block", "day"),
        [
            ("date: 2023-01-31", date(2023, 1, 31)),
            ("date: 2023-01-31\npublished: 2023-02-01", date(2023, 2, 1)),
            ("date: soon", date(2024, 2, 9)),
            ("date: {from: 2023, to: 2024}", date(2024, 2, 9)),
        ],
    )
    def test_takes_what_sites_call_the_date_unless_it_is_something_else(
        self, tmp_path: Path, block: str, day: date
    ) -> None:
        assert self.read(tmp_path, block).published == day

    @pytest.mark.parametrize(
        "url", ["javascript:alert(1)", "file:///etc/passwd", "baomau.vn/1", "http://", "https:// a"]
    )
    def test_takes_no_other_address_than_of_the_web(self, tmp_path: Path, url: str) -> None:
        assert self.read(tmp_path, f"url: '{url}'").url == "https://baomau.vn/1"

    def test_takes_numbers_and_words_of_yaml_as_they_are_written(self, tmp_path: Path) -> None:
        article = self.read(tmp_path, "title: 1984\nauthor: yes\nlanguage: no")
        assert (article.title, article.author, article.language) == ("1984", "yes", "no")

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
    def test_may_have_any_line_ends(self, tmp_path: Path, end: str) -> None:
        text = f"\ufeff--- \ntitle: Nhan đề\n---\t\n{PAGE}".replace("\n", end)
        article = sources.read(write(tmp_path, text))
        assert article.title == "Nhan đề"
        assert article.text[slice(*article.body)].strip() == PAGE.replace("\n", end).strip()

    @pytest.mark.parametrize(
        "text", [f"\n---\ntitle: a\n---\n{ONE}", f"----\n{ONE}", f"--- a\n{ONE}", f"{ONE}\n---\n{TWO}\n---\n"]
    )
    def test_stands_at_the_very_top_or_is_none(self, tmp_path: Path, text: str) -> None:
        assert sources.read(write(tmp_path, text)).body.start == 0

    @pytest.mark.parametrize(
        ("block", "line", "what"),
        [
            ("title: a\nauthor: [b", 4, "did not find expected"),
            ("title: a\nauthor: b: c", 3, "mapping values are not allowed"),
            ("title: 'a", 3, "unexpected end"),
            ("- a\n- b", 2, '"key: value" are expected'),
            ("chỉ là chữ", 2, '"key: value" are expected'),
            ("language: vi\ntitle: [a, b]", 3, "title must be plain text"),
            ("author:\n  name: An", 3, "author must be plain text"),
            ("title: *a", 2, "title must be plain text"),
            ("title: a\npublished: hôm qua", 3, "published is no date; write it as 2024-02-09"),
            ("published: 2024-02-31", 2, "published is no date"),
            ("title: \x07", 1, "a character that YAML does not allow"),
            ("extra: " + "[" * 60_000, 2, "nested more than 64 deep"),
        ],
    )
    def test_tells_the_line_of_what_is_wrong(self, tmp_path: Path, block: str, line: int, what: str) -> None:
        message = refusal(write(tmp_path, f"---\n{block}\n---\n{PAGE}", "bai.md"))
        assert f"bai.md:{line}: front matter: " in message
        assert what in message

    @pytest.mark.parametrize(
        "text", ["---\n", "---\ntitle: a\n", "---\ntitle: a\n----\n", "---\n" + "a: b\n" * 20_000 + "---\n"]
    )
    def test_must_be_closed_soon(self, tmp_path: Path, text: str) -> None:
        assert 'bai.txt:1: front matter: no closing "---" within 64 KiB' in refusal(write(tmp_path, text))

    def test_is_built_of_no_objects(self, tmp_path: Path) -> None:
        article = self.read(tmp_path, "title: !!python/object/apply:os.getcwd nhan đề")
        assert article.title == "nhan đề"

    def test_expands_no_aliases(self, tmp_path: Path) -> None:
        bomb = "a: &a {x: 1}\n" + "".join(
            f"{b}: &{b} {{<<: [{', '.join([f'*{a}'] * 9)}]}}\n" for a, b in pairwise("abcdefghij")
        )
        assert self.read(tmp_path, bomb + "title: Nhan đề").title == "Nhan đề"

    def test_holds_no_characters_that_cannot_be_printed(self) -> None:
        title = front_matter('---\ntitle: "a\\u0041\\e"\n---\n', Path("a.md")).title
        assert title == "aA\x1b"


def test_yaml_is_not_loaded_where_no_front_matter_is(tmp_path: Path) -> None:
    script = "import sys; from factcheck import sources; sources.read(sys.argv[1]); print('yaml' in sys.modules)"
    for text, loaded in ((PAGE, "False"), (f"---\ntitle: a\n---\n{PAGE}", "True")):
        path = write(tmp_path, text)
        done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == loaded


def test_an_article_that_restates_another_does_not_stand_at_its_address(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    address = "https://example.org/a-1.html"
    path.write_text(f"---\nrestates: {address}\n---\nNăm 2023 tăng 7%.\n\nNguồn Mẫu: {address}\n", encoding="utf-8")
    assert sources.read(path).url is None
