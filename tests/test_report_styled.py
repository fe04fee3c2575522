"""Lines break where rich would break them, and nothing of a text is lost or restyled."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len as rich_cell_len
from rich.console import Console
from rich.text import Text as RichText

from factcheck.report._text.styled import Text, cell_len, wrapped

# letters that take one column, two, and none; marks, spaces that break, and one that does not
TEXTS = st.text("aZ9ăệđ,.%…→⟦✓│ 　  漢字한é́", max_size=60)


@given(TEXTS, st.integers(min_value=2, max_value=20))
def test_lines_break_where_rich_breaks_them(text: str, width: int) -> None:
    console = Console(width=200, _environ={})
    theirs = [line.plain.rstrip() for line in RichText(text).wrap(console, width)]
    ours = [line.plain.rstrip() for line in wrapped(Text(text), width)]
    assert ours == (theirs or [""])


@given(st.text())
def test_a_text_takes_as_many_columns_as_rich_says(text: str) -> None:
    if text.isprintable():
        assert cell_len(text) == rich_cell_len(text)


@given(st.lists(st.tuples(TEXTS, st.sampled_from(["", "bold", "red"]))), st.integers(0, 60), st.integers(0, 60))
def test_a_slice_keeps_the_style_of_each_character(parts: list[tuple[str, str]], start: int, end: int) -> None:
    text = Text.assemble(*(Text(*part) for part in parts))
    styles = [style for piece, style in parts for _ in piece]
    sliced = text.slice(start, end)
    assert sliced.plain == text.plain[start:end]
    assert [style for piece, style in sliced.parts for _ in piece] == styles[start:end]


def test_texts_are_joined_by_a_text() -> None:
    joined = Text(", ").join([Text("one", "bold"), Text("two"), Text("three")])
    assert joined.parts == (("one", "bold"), (", ", ""), ("two", ""), (", ", ""), ("three", ""))
