"""A row of a CSV file is an article, and its figures stand where they stand in the file."""

from __future__ import annotations

import csv
import io
import time
from datetime import date
from pathlib import Path

import pytest
from cli_project import RIGHT, WRONG, make, run
from hypothesis import given
from hypothesis import strategies as st
from old_fonts import in_tcvn3

from factcheck import extract
from factcheck.model import Article, UsageError
from factcheck.sources import read_data, suffixes

PATH = Path("bai.csv")
TEXT = 'Đoàn tàu\r\nchở ""hàng""; kim ngạch tăng 7,68%, vượt ""xa"" mức 5,5% năm 2022.'
SEEDS = sorted(Path(__file__).parents[1].glob("seeds/*.md"))


def articles(text: str | bytes, name: str = "bai.csv") -> list[Article]:
    return read_data(Path(name), text if isinstance(text, bytes) else text.encode())


def refusal(text: str) -> str:
    with pytest.raises(UsageError) as caught:
        articles(text)
    assert str(caught.value).isprintable()
    return str(caught.value)


def written(rows: list[list[str]], **form: str) -> str:
    page = io.StringIO()
    csv.writer(page, **form).writerows(rows)  # type: ignore[arg-type]
    return page.getvalue()


class TestWhatIsRead:
    def test_columns_are_called_as_in_json_lines(self) -> None:
        (article,) = articles(
            f'id,title,published,publisher,author,url,text\n7,Tàu,2024-01-05,Báo,An,https://a.vn,"{RIGHT}"\n'
        )
        assert article.text == RIGHT
        assert (article.id, article.locator, article.path) == ("bai.csv#7", "7", "bai.csv")
        assert (article.title, article.published, article.publisher) == ("Tàu", date(2024, 1, 5), "Báo")
        assert (article.author, article.url) == ("An", "https://a.vn")

    @pytest.mark.parametrize(
        "header",
        ["TEXT,Date", " text ,date", '"text",date', "\ufefftext,date", "body,date", "content,date", "text,date,text,"],
    )
    def test_however_the_header_is_written(self, header: str) -> None:
        (article,) = articles(f'{header}\n"{RIGHT}",2024-01-05\n')
        assert (article.text, article.published) == (RIGHT, date(2024, 1, 5))

    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_delimiters_quotes_and_line_ends(self, delimiter: str, quoting: int, end: str) -> None:
        rows = [["id", "text"], ["a", "Một, hai; ba\tbốn."], ["", ""], ["b", 'Nói: "năm"']]
        text = written(rows, delimiter=delimiter, quoting=quoting, lineterminator=end)  # type: ignore[arg-type]
        assert [(one.locator, one.text) for one in articles(text)] == [tuple(rows[1]), tuple(rows[3])]

    def test_the_line_by_which_excel_tells_the_delimiter(self) -> None:
        assert [one.text for one in articles("sep=|\r\nid|text\r\n1|a, b; c\r\n")] == ["a, b; c"]

    def test_tabs_of_a_tsv_file(self) -> None:
        assert [one.text for one in articles("id\ttext\n1\tMột, hai\n", "bai.tsv")] == ["Một, hai"]

    def test_a_row_without_an_id_is_called_by_its_line(self) -> None:
        assert [one.id for one in articles('text\n"a\nb"\n\nc\n')] == ["bai.csv#2", "bai.csv#5"]

    def test_no_line_end_at_the_end(self) -> None:
        assert [one.text for one in articles("title,text,url\nA,b,")] == ["b"]

    def test_a_formula_is_text(self) -> None:
        assert [one.text for one in articles('text\n"=HYPERLINK(""http://a"",""b"")"\n+1\n@SUM\n')] == [
            '=HYPERLINK("http://a","b")', "+1", "@SUM",
        ]  # fmt: skip

    def test_bytes_of_an_old_font(self) -> None:
        text = f'id,text\n1,"{RIGHT} Các ngành đều ""tăng"" mạnh."\n'
        (article,) = articles(in_tcvn3(text).encode("cp1252"))
        assert article.text.startswith(RIGHT)

    def test_the_suffixes_are_known(self) -> None:
        assert {".csv", ".tsv"} <= suffixes()


class TestPlaces:
    def test_point_into_the_file_past_doubled_quotes_and_lines(self) -> None:
        file = f'id;text\r\n1;"Một dòng\r\nnữa."\r\n2;"{TEXT}"\r\n'
        lines = file.split("\r\n")
        article = articles(file)[1]
        for printed in ("7,68%", "5,5%", "Đoàn", "hàng"):
            at = article.text.index(printed)
            place = article.locate((at, at + len(printed)))
            assert lines[place.line - 1][place.column - 1 : place.end_column - 1] == printed
            assert place.locator == "2"

    def test_a_quote_takes_two_columns(self) -> None:
        (article,) = articles('text\n"a""b"\n')
        place = article.locate((1, 2))
        assert (place.line, place.column, place.end_column) == (2, 3, 5)

    @pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
    def test_the_samples_say_the_same(self, seed: Path) -> None:
        text = seed.read_text(encoding="utf-8").split("---\n", 2)[2]
        file = written([["published", "text"], ["2024-02-09", text]], lineterminator="\r\n")
        (article,) = articles(file)
        (plain,) = read_data(Path("bai.txt"), f"---\npublished: 2024-02-09\n---\n{text}".encode())
        found, expected = extract(article), extract(plain)
        assert [(fact.quantity, fact.period, fact.place.printed) for fact in found] == [
            (fact.quantity, fact.period, fact.place.printed) for fact in expected
        ]
        lines = file.replace("\r\n", "\n").split("\n")
        for fact in found:
            place = fact.place
            if place.line == place.end_line:
                assert (
                    lines[place.line - 1][place.column - 1 : place.end_column - 1].replace('""', '"') == place.printed
                )

    @given(st.lists(st.text(st.sampled_from('ab",;\n\r\t đ'), min_size=1), min_size=1, max_size=4))
    def test_any_text_is_read_as_csv_has_it(self, texts: list[str]) -> None:
        file = written([["text"], *([text] for text in texts)], lineterminator="\n", quoting=csv.QUOTE_ALL)  # type: ignore[arg-type]
        found = articles(file)
        assert [one.text for one in found] == [text for text in texts if text.strip()]
        starts = [0]
        for at, sign in enumerate(file):
            if sign == "\n" or (sign == "\r" and file[at + 1 : at + 2] != "\n"):
                starts.append(at + 1)
        for article in found:
            for at, letter in enumerate(article.text):
                line, column = article.position(at)
                assert file[starts[line - 1] + column - 1] == letter


class TestWhatIsRefused:
    @pytest.mark.parametrize("text", ["area,year,value\nLạng Sơn,2023,7\n", "x\n", '"a;b"\nc', "sep=;\ntext,id\n1,2\n"])
    def test_a_table_without_articles_names_both_ways(self, text: str) -> None:
        message = refusal(text)
        assert "bai.csv: no column of text; call one text " in message
        assert "under tables" in message

    @pytest.mark.parametrize(
        ("text", "line", "what"),
        [
            ('text\n"a\nb\n', 2, "no quote ends the cell"),
            ('text\na\n"a" b\n', 3, "text behind the quote"),
            ("id,text\n1,a, b\n", 2, "more cells than columns"),
            ("id,text\n1,a\n1,b\n", 3, "another row has the id '1'"),
            ("id,text\n1\n", 2, "the row ends before its text"),
        ],
    )
    def test_tells_the_line_of_what_is_wrong(self, text: str, line: int, what: str) -> None:
        assert f"bai.csv:{line}: {what}" in refusal(text)

    def test_nothing(self) -> None:
        assert "empty" in refusal("\n")
        assert articles("text\n") == []

    @pytest.mark.parametrize("unit", ['"', '""', '"a"', ",", "\n", '","', '"\n', 'a"', "text,"])
    def test_hostile_files_take_time_by_their_length(self, unit: str) -> None:
        start = time.process_time()
        for head in ("text\n", ""):
            try:
                articles(head + unit * (600_000 // len(unit)))
            except UsageError:
                continue
        assert time.process_time() - start < 8

    @given(st.binary(max_size=200))
    def test_no_bytes_crash(self, data: bytes) -> None:
        try:
            articles(b"text,id\n" + data)
        except UsageError as error:
            assert str(error).isprintable()


def test_lint_names_the_row_and_its_place(tmp_path: Path) -> None:
    project = make(tmp_path)
    (project / "draft.csv").write_text(
        f'id;published;text\nbai-1;2024-02-01;"Tỉnh có nhiều ""tin vui"". {WRONG}"\n', encoding="utf-8"
    )
    found = run(project, "lint", "draft.csv")
    assert found.returncode == 1
    assert "draft.csv:2:" in found.stdout
    told = run(project, "lint", "draft.csv", "--format", "github").stdout
    assert "file=draft.csv,line=2" in told


def test_a_table_in_the_corpus_is_a_problem_and_no_reason_to_stop(tmp_path: Path) -> None:
    project = make(tmp_path)
    (project / "seeds/bang.csv").write_text("area,value\nLạng Sơn,7\n", encoding="utf-8")
    found = run(project, "conflicts")
    assert found.returncode == 0
    assert "seeds/bang.csv: no column of text" in found.stderr
