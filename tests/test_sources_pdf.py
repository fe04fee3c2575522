"""PDFs: sentences go on across lines, columns and pages, and a place names its page and line."""

from __future__ import annotations

import re
import sys
import time
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from office_files import FIXTURES, SEEDS
from office_same import check_verdicts, said
from pdf_files import lines, pdf

import factcheck as fc
from factcheck.model import Article, UsageError
from factcheck.sources import read, read_data
from factcheck.sources._pdf import article as source
from factcheck.sources._pdf import process
from factcheck.sources._pdf.flow import paragraphs
from factcheck.sources._pdf.furniture import without_furniture
from factcheck.sources._pdf.lines import Line

NAME = Path("news.pdf")
PRINTS = sorted([*FIXTURES.glob("*.office.pdf"), *FIXTURES.glob("*.print.pdf")])
LONG = "In 2023 the department of industry and trade of the province announced that production had grown"


def one(*pages: object, **more: object) -> Article:
    return source.read(NAME, pdf(*pages, **more))[0]  # type: ignore[arg-type]


def refused(data: bytes) -> str:
    with pytest.raises(UsageError) as error:
        read_data(NAME, data)
    assert re.fullmatch(r"news\.pdf: .+[;,:] .+", str(error.value))
    return str(error.value)


@pytest.mark.parametrize("file", PRINTS, ids=lambda file: file.stem)
def test_an_article_in_a_pdf_says_what_its_text_says(file: Path) -> None:
    plain, printed = fc.read(SEEDS / f"{file.name.partition('.')[0]}.md"), fc.read(file)
    assert said(printed) == said(plain)
    assert (printed.title, printed.published, printed.author) == (plain.title, plain.published, plain.author)


@pytest.mark.parametrize("kind", ["office", "print"])
def test_claims_have_the_verdicts_that_they_have_against_the_texts(kind: str) -> None:
    check_verdicts(sorted(FIXTURES.glob(f"*.{kind}.pdf")))


@pytest.mark.parametrize("file", PRINTS, ids=lambda file: file.stem)
def test_a_figure_stands_on_the_page_and_line_that_its_place_names(file: Path) -> None:
    article = fc.read(file)
    pages = without_furniture(process.document(file, file.read_bytes()).pages)
    for fact in fc.extract(article):
        place = fact.place
        page = pages[int((place.locator or "").removeprefix("p. ")) - 1]
        line = page[place.line - 1].text
        if place.end_line == place.line:
            assert line[place.column - 1 : place.end_column - 1] == fact.printed
        else:
            assert fact.printed.startswith(line[place.column - 1 :])


def test_columns_are_read_one_after_the_other() -> None:
    assert said(fc.read(FIXTURES / "columns.pdf")) == said(fc.read(SEEDS / "dau-an-tang-truong.md"))


def test_words_divided_at_the_end_of_a_line_are_whole_again() -> None:
    text = fc.read(FIXTURES / "divided.pdf").text
    assert "Manufacturers of building materials spoke of complicated circumstances, nevertheless investment" in text
    assert "\u2010" not in text


def test_running_titles_and_page_numbers_are_left_out() -> None:
    article = fc.read(FIXTURES / "pages.pdf")
    assert "Bản tin công nghiệp" not in article.text
    assert "Trang" not in article.text
    assert "so với năm 2022." in article.text
    assert article.text.split("\n")[-1] == "Muối (tấn)\t521\t710"


def test_what_a_browser_prints_around_a_single_page_is_left_out_but_for_the_address() -> None:
    page = [
        (30, 820, "2/9/24, 9:05 AM"),
        (200, 820, "Exports grow"),
        *lines(LONG + " by 7.68%."),
        (30, 20, "https://example.org/exports"),
        (540, 20, "1/1"),
    ]
    article = one(page)
    assert article.text == LONG + " by 7.68%."
    assert (article.url, article.published) == ("https://example.org/exports", None)


def test_a_line_that_does_not_fill_its_column_ends_its_paragraph() -> None:
    article = one(lines(LONG, "by 7.68% compared with 2022.", "The next", LONG, "by 5%."))
    assert article.text.split("\n") == [f"{LONG} by 7.68% compared with 2022.", "The next", f"{LONG} by 5%."]


def test_a_sentence_goes_on_across_pages_and_each_piece_has_its_own_place() -> None:
    article = one(lines(LONG, LONG), lines("by 7.68% compared with 2022."))
    assert article.text == f"{LONG} {LONG} by 7.68% compared with 2022."
    at = article.text.index("7.68%")
    place = article.locate((at, at + 5))
    assert (place.locator, place.line, place.column, place.end_column) == ("p. 2", 1, 4, 9)
    assert article.locate((0, 2)).locator == "p. 1"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("the manufac-", "turing of bricks", "the manufacturing of bricks"),
        ("a range of 7-", "8% was told", "a range of 7-8% was told"),
        ("from Bà R-", "V and others", "from Bà R-V and others"),
        ("the region -", "and others", "the region - and others"),
        ("https://example.org/a-", "b.html", "https://example.org/a-b.html"),
        ("see https://example.org/", "exports-2023.html", "see https://example.org/exports-2023.html"),
        ("see https://example.org", "for more of it", "see https://example.org for more of it"),
    ],
)
def test_what_stands_at_the_end_of_a_line_says_how_it_goes_on(first: str, second: str, expected: str) -> None:
    width = 60
    found = [Line(first.rjust(width, "."), 72, 500, 700, 12), Line(second, 72, 300, 684, 12)]
    text, _ = source._text(paragraphs([found]))
    assert text.lstrip(".") == expected


def test_rows_of_a_table_stay_apart() -> None:
    rows = [
        (72, 700, "Rice"),
        (300, 700, "8.1"),
        (400, 700, "7.9"),
        (72, 684, "Maize"),
        (300, 684, "5"),
        (400, 684, "4"),
    ]
    assert one(rows).text == "Rice\t8.1\t7.9\nMaize\t5\t4"


def test_rows_that_look_alike_are_no_running_titles() -> None:
    pages = [[Line(f"{page}.{row}00", 72, 200, 700 - 16 * row, 12) for row in range(3)] for page in range(1, 5)]
    assert without_furniture(pages) == pages


def test_the_title_of_the_file_is_taken_where_the_page_has_none() -> None:
    page = lines("exports grew by 5% and so on and on and on.")
    assert one(page, info="/Title (Exports of 2023)").title == "Exports of 2023"
    assert one(page, info="/Title (Microsoft Word - a.doc)").title is None


def test_the_day_on_which_a_file_was_made_is_not_when_it_was_published() -> None:
    assert one(lines(LONG), info="/CreationDate (D:20261122180000Z)").published is None


def test_a_scan_says_so() -> None:
    assert "OCR" in refused(pdf(b""))


def test_a_file_with_a_password_says_so() -> None:
    assert "protected with a password" in refused((FIXTURES / "locked.pdf").read_bytes())


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"not at all", b"%PDF-1.7\n" + bytes(2000)])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    assert "damaged, or no PDF" in refused(data)


def test_fonts_that_do_not_tell_their_letters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    page = [Line("\ue001\ue002 \ue003\ue004 2023", 72, 500, 700, 12)]
    monkeypatch.setattr(source, "document", lambda *_: process.Document([page], "", ""))
    with pytest.raises(UsageError, match="do not tell which letters"):
        source.read(NAME, b"")


def test_ten_thousand_pages_are_refused_by_their_count() -> None:
    page = pdf(*[b""] * 10_000)
    start = time.perf_counter()
    assert "10000 pages; at most 2000 are read" in refused(page)
    assert time.perf_counter() - start < 20


def test_more_text_than_any_article_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "CHARACTERS", 10)
    assert "more than 10 characters" in refused(pdf(lines(LONG)))


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are the system's")
@pytest.mark.parametrize("bomb", ["memory", "time"])
def test_what_needs_more_than_its_share_is_ended(bomb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "MEMORY", 160 * 1024 * 1024)
    monkeypatch.setattr(process, "SECONDS", 1)
    content = {"memory": _zeros(300), "time": zlib.compress(b"q 1 0 0 1 0 0 cm " * 5_000_000)}[bomb]
    start = time.perf_counter()
    why = refused(pdf(content))
    assert "needs more than 160 MiB of memory or 1 s" in why
    assert time.perf_counter() - start < 60  # by the clock of a busy machine


def _zeros(mebibytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1024 * 1024)) for _ in range(mebibytes)) + packer.flush()


def test_without_the_library_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "find_spec", lambda name: None)
    assert "pip install 'factcheck[pdf]'" in refused(pdf(lines(LONG)))


WHOLE = pdf(lines(LONG, "by 7.68%."))


@settings(max_examples=10, deadline=None)  # each is a process
@given(st.binary(max_size=300), st.integers(0, len(WHOLE)))
@example(b"", 0)
def test_any_bytes_are_read_or_refused(other: bytes, at: int) -> None:
    try:
        articles = read_data(NAME, WHOLE[:at] + other + WHOLE[at + len(other) :])
    except UsageError as error:
        assert "\n" not in str(error)
    else:
        assert all(article.text for article in articles)


LINES = st.builds(
    Line,
    st.text("ab .-\u2010\t1", min_size=1, max_size=12),
    st.floats(0, 600),
    st.floats(0, 600),
    st.floats(0, 800),
    st.floats(0.1, 50),
)


@given(st.lists(st.lists(LINES, max_size=8), max_size=4))
def test_no_line_is_lost_or_moved_however_a_page_looks(pages: list[list[Line]]) -> None:
    placed = [one for paragraph in paragraphs(pages) for one in paragraph]
    assert [one.line for one in placed] == [line for page in pages for line in page]
    text, anchors = source._text(paragraphs(pages))
    assert [anchor.line for anchor in anchors] == [one.number for one in placed]
    assert all(0 <= anchor.offset <= len(text) for anchor in anchors)


def test_a_fact_of_a_pdf_comes_back_from_an_index_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "corpus" / "news.pdf"
    file.parent.mkdir()
    file.write_bytes((FIXTURES / "dau-an-tang-truong.print.pdf").read_bytes())
    stored = list(fc.Corpus.open([tmp_path / "corpus"], home=tmp_path).facts())
    assert [replace(fact.place, path=file.as_posix()) for fact in stored] == [
        fact.place for fact in fc.extract(read(file))
    ]
