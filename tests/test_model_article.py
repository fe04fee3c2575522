"""Places: lines and columns are those of the file, where editors count them."""

from __future__ import annotations

import pytest

from factcheck.model import Anchor, Article


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
def test_lines_end_as_in_editors(text: str, line: int, column: int) -> None:
    at = text.index("4")
    place = Article.from_text(text).locate((at, at + 4), (0, len(text)))
    assert (place.line, place.column, place.end_line, place.end_column) == (line, column, line, column + 4)
    assert (place.quote, place.printed) == (text, "4 tỷ")


def test_a_text_that_stands_in_pieces_is_found_in_each() -> None:
    article = Article("a", "ab4cd", anchors=(Anchor(0, 3, 10), Anchor(3, 7, 2)))
    assert article.position(2) == (3, 12)
    assert article.position(4) == (7, 3)


def test_a_figure_ends_where_its_last_character_stands_and_not_where_the_text_goes_on() -> None:
    article = Article("a", "ab4cd", anchors=(Anchor(0, 3, 10), Anchor(3, 7, 2)))
    place = article.locate((2, 3))
    assert (place.line, place.column, place.end_line, place.end_column) == (3, 12, 3, 13)
