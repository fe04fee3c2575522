"""Places: a part of a place is where the article itself would find it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Article, Place

TEXT = st.text(alphabet="ab \n\r\u2028\x0c😀ế", max_size=40)


def _place(text: str, start: int, end: int) -> Place:
    return Article.from_text(text).locate((start, end))


@given(TEXT, st.data())
def test_a_part_stands_where_the_article_finds_it(text: str, data: st.DataObject) -> None:
    start, first, last, end = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    article = Article.from_text(text)
    if text[start - 1 : start + 1] == "\r\n" or text[end - 1 : end + 1] == "\r\n":
        return  # no sentence begins or ends within a line end
    part = article.locate((start, end)).part(first, last)
    assert (part.start, part.end, part.printed) == (first, last, text[first:last])
    if "\r\n" not in (text[first - 1 : first + 1], text[last - 1 : last + 1]):
        assert part == article.locate((first, last), (start, end))


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("Thu 4 tỷ.", 1, 5),
        ("Tỉnh thu\r\n4 tỷ.", 2, 1),
        ("Tỉnh thu\r4 tỷ.", 2, 1),
        ("Tỉnh\nnăm nay\r\nthu 4 tỷ.", 3, 5),
        ("Một\r\rhai 4 tỷ.", 3, 5),
        ("Một\x0chai 4 tỷ.", 1, 9),  # a form feed ends no line
    ],
)
def test_a_part_counts_the_line_ends_before_it_as_editors_do(text: str, line: int, column: int) -> None:
    at = text.index("4")
    part = _place(text, 0, len(text)).part(at, at + 4)
    assert (part.line, part.column, part.end_line, part.end_column) == (line, column, line, column + 4)
    assert part.quote == text


def test_a_part_of_a_part_is_found_from_where_that_begins() -> None:
    text = "Năm nay\r\ntỉnh thu\n4 tỷ đồng."
    part = _place(text, 0, len(text)).part(text.index("tỉnh"), len(text)).part(text.index("4"), text.index("4") + 1)
    assert (part.line, part.column, part.printed) == (3, 1, "4")
