"""Markdown: code, tables, pictures and the targets of links are not read; what is read is where the file has it."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_project import RIGHT
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import Article, Markup
from factcheck.sources import read_data
from factcheck.text.hidden import hidden_in

NOISE = "Năm 2022, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 99,9%."


def read(text: str, name: str = "draft.md") -> Article:
    (article,) = read_data(Path(name), text.encode())
    return article


def figures(text: str, name: str = "draft.md") -> list[str]:
    return [fact.place.printed for fact in fc.extract(read(text, name))]


@pytest.mark.parametrize(
    "noise",
    [
        pytest.param(f"```\n{NOISE}\n```", id="a fenced block"),
        pytest.param(f"~~~ text\n{NOISE}\n\n{NOISE}\n~~~", id="of tildes, with a blank line"),
        pytest.param("    tang = 99,9% cua 2022", id="an indented block"),
        pytest.param("\ttăng trưởng = 99,9%", id="indented by a tab"),
        pytest.param("![Tăng 99,9% năm 2022](anh-2022.jpg)", id="a picture's text"),
        pytest.param("[bang]: https://example.org/2022/99,9%", id="a link's definition"),
        pytest.param("| Năm | Tăng |\n|-----|-----:|\n| 2022 | 99,9% |", id="a table"),
        pytest.param(f"<!-- {NOISE} -->", id="a comment"),
    ],
)
def test_what_is_no_text_has_no_figures(noise: str) -> None:
    source = f"---\ntitle: Tin\n---\n\n{noise}\n\n{RIGHT}\n"
    (fact,) = fc.extract(read(source))
    line = source.split("\n")[fact.place.line - 1]
    assert line[fact.place.column - 1 : fact.place.end_column - 1] == "7,68%"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(RIGHT.replace("7,68%", "**7,68%**"), id="emphasis"),
        pytest.param(RIGHT.replace("7,68%", "[7,68%](https://example.org/2022/45%)"), id="a link"),
        pytest.param(RIGHT.replace("tỉnh", "[tỉnh](</a b> 'tăng 5%')"), id="a link with a title"),
        pytest.param(f"```\n{RIGHT}", id="a fence that is never closed"),
        pytest.param(f"\t{RIGHT}", id="a paragraph whose first line is indented"),
        pytest.param(f"- a\n\n    {RIGHT}", id="a paragraph of a list"),
        pytest.param(f"| {RIGHT}", id="a line that is no table"),
        pytest.param(f"| a | b |\n|---|---|\n| 2 | 9,9% |\n\n{RIGHT}", id="behind a table"),
    ],
)
def test_what_is_text_is_read(text: str) -> None:
    assert figures(text) == ["7,68%"]


def test_in_plain_text_these_marks_mean_nothing() -> None:
    assert figures(f"    {RIGHT}\n", "draft.txt") == ["7,68%"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*"``` ~~~ | --- : [ ] ( ) ! <!-- --> \\ ` > - 1. # * \n \r\n \t a 7% https://x".split(" "), "\n\n", "    "]), max_size=60))  # fmt: skip
def test_what_is_hidden_lies_in_order_within_the_text(parts: list[str]) -> None:
    text = "".join(parts)
    at = 0
    for start, end in hidden_in(text, (0, len(text)), Markup.MARKDOWN):
        assert at <= start < end <= len(text)
        at = end


@pytest.mark.parametrize("part", ["[a](", "![", "|---", "|-|-|\n", '[a](b "', "```\n", "\t", "[x]: <", "(", "[a](<"])
def test_reading_takes_no_longer_for_text_made_to_be_slow(part: str) -> None:
    text = part * 20_000
    hidden_in(text, (0, len(text)), Markup.MARKDOWN)
