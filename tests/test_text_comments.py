"""What no reader sees is no part of an article; what is shown, as code too, stays."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.extract import passages
from factcheck.text.comments import comments, without_comments

SEEDS = sorted((Path(fc.__file__).parents[1] / "seeds").glob("*.md"))
NOTE = "<!-- năm 2020 tăng 99,9%, cả nước -->"


def _found(text: str) -> list[str]:
    return [text[slice(*comment.words)].strip() for comment in comments(text, (0, len(text))) if comment.is_closed]


def _read(text: str) -> str:
    return without_comments(text, (0, len(text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("a <!-- one --> b", ["one"], id="within a line"),
        pytest.param("<!-- one -->\n<!-- two --> b <!-- three -->", ["one", "two", "three"], id="several"),
        pytest.param("<!-- one\n\ntwo -->\nb", ["one\n\ntwo"], id="over blank lines, where it begins a line"),
        pytest.param("<!-- one -- two - -->", ["one -- two -"], id="dashes within"),
        pytest.param("<!--one-->", ["one"], id="no spaces"),
        pytest.param("<!--> a <!---> b", ["", ""], id="the shortest there are"),
        pytest.param("<!-- <!-- one -->", ["<!-- one"], id="an opening within one means nothing"),
        pytest.param("<!-- ` --> ` <!-- two -->", ["`", "two"], id="a backtick in a comment opens no code"),
        pytest.param("<!--\n```\n--> b <!-- two -->", ["```", "two"], id="nor does a fence"),
        pytest.param("[//]: # (one)\nb", ["one"], id="Markdown, in brackets"),
        pytest.param('[comment]: <> "one (two)"\r\nb', ["one (two)"], id="Markdown, in quotes"),
        pytest.param("[//]: # 'one'  ", ["one"], id="Markdown, in single quotes"),
        pytest.param("\\\\<!-- one -->", ["one"], id="a backslash that is escaped itself"),
        pytest.param("- item\n\n    <!-- one -->\n", ["one"], id="indented in a list"),
        pytest.param("- item\n- <!-- one -->\n", ["one"], id="in an item"),
        pytest.param("text\n    <!-- one -->\n", ["one"], id="indented within a paragraph"),
        pytest.param("`` a ` b `` <!-- one -->", ["one"], id="behind code"),
        pytest.param("`a\n\nb` <!-- one -->", ["one"], id="a backtick that its paragraph does not close"),
        pytest.param("```\ncode\n```\n<!-- one -->", ["one"], id="behind a block of code"),
    ],
)
def test_a_comment_is_found(text: str, words: list[str]) -> None:
    assert _found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("`<!-- one -->`", id="between backticks"),
        pytest.param("`` <!-- ` --> ``", id="between two backticks"),
        pytest.param("`a <!-- b` c -->", id="code that opens before it"),
        pytest.param("```html\n<!-- one -->\n```", id="in a block of code"),
        pytest.param("~~~\n<!-- one -->\n```\n<!-- two -->\n~~~", id="in a block of tildes"),
        pytest.param("> ```\n> <!-- one -->\n> ```", id="in a quoted block of code"),
        pytest.param("- a\n  ```\n  <!-- one -->\n  ```", id="in a block of code in a list"),
        pytest.param("```\n<!-- one -->", id="in a block that is never closed"),
        pytest.param("text\n\n    <!-- one -->\n", id="in an indented block"),
        pytest.param("\\<!-- one -->", id="escaped"),
        pytest.param("a <!-- never closed", id="never closed"),
        pytest.param("a <!-- one\n\ntwo -->", id="over a blank line, where it begins within a line"),
        pytest.param("<!- one -->", id="a dash too few"),
        pytest.param("[1]: https://example.com (one)", id="the address of a link"),
        pytest.param("see [//]: # (one)", id="a definition within a line"),
        pytest.param("[//]: # (one", id="a definition that is not closed"),
        pytest.param('[//]: # "', id="a definition with nothing but its quote"),
    ],
)
def test_what_is_shown_is_no_comment(text: str) -> None:
    assert _found(text) == []
    assert _read(text) == text


def test_a_line_of_comments_alone_is_no_line() -> None:
    read = _read("Doanh thu đạt\n<!-- một --> <!-- hai -->\n12 tỷ đồng.\n")
    assert read.split("\n") == ["Doanh thu đạt", " " * 26 + "12 tỷ đồng.", ""]


def test_line_ends_of_windows_go_with_their_line() -> None:
    assert _read("a\r\n<!-- b\r\nc -->\r\nd") == "a\r\n" + " " * 15 + "d"


def test_front_matter_holds_no_comments() -> None:
    text = "---\ntitle: <!-- a -->\n---\nb <!-- c -->"
    body = (text.index("b <"), len(text))
    assert without_comments(text, body) == "---\ntitle: <!-- a -->\n---\nb           "


@given(st.text(st.sampled_from("<!->-` ~\n\r\t[]/:#()\"'\\ab1é\u0301🙂"), max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_text_keeps_its_length_and_all_that_is_no_comment(text: str) -> None:
    read = _read(text)
    assert len(read) == len(text)
    assert all(seen in (own, " ") for seen, own in zip(read, text, strict=True))
    spans = [comment.span for comment in comments(text, (0, len(text)))]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<!-- a -->" * 20_000, id="comments"),
        pytest.param("a <!--" * 20_000, id="openings"),
        pytest.param("a <!--\n" * 20_000 + "\n-->", id="openings that their paragraph does not close"),
        pytest.param("a <!--\n\n" * 20_000 + "-->", id="openings far from the only closing"),
        pytest.param(" ".join("`" * (size % 400 + 1) for size in range(2_000)), id="backticks"),
        pytest.param("\\`<" * 30_000, id="escapes"),
        pytest.param(" " * 60_000 + "<!--" * 20_000, id="white space"),
        pytest.param("```x`\n" * 20_000, id="fences that are none"),
        pytest.param("    \n" * 20_000 + "<!-- a -->", id="blank lines"),
        pytest.param("[//]: # (" * 20_000, id="definitions"),
        pytest.param("<!-- factcheck-disable-next-line x: y -->\r\n" * 1_000, id="a thousand lines of them"),
    ],
)
def test_hostile_text_is_read_in_time(text: str) -> None:
    _read(text)


def _facts(article: fc.Article) -> list[fc.Fact]:
    """The facts of an article without where they stand."""
    nowhere = fc.Article.from_text("").locate((0, 0))
    return [
        replace(fact, id="", part_of=None, printed=" ".join(fact.printed.split()), span=(0, 0), place=nowhere)
        for fact in fc.extract(article)
    ]  # type: ignore[arg-type]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_comments_between_the_lines_change_no_fact(path: Path, tmp_path: Path) -> None:
    head, matter, body = path.read_text(encoding="utf-8").split("---\n", 2)
    commented = "".join(f"{NOTE}\n{line}" for line in body.splitlines(keepends=True))
    other = tmp_path / path.name
    other.write_text(f"{head}---\n{matter}---\n{commented}", encoding="utf-8")
    before, after = fc.read(path), fc.read(other)
    assert _facts(replace(after, id=before.id)) == _facts(before)
    assert [passage.text for passage in passages(after)] == [passage.text for passage in passages(before)]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_comments_within_the_lines_change_no_fact(path: Path) -> None:
    article = fc.read(path)
    spaced = article.text[article.body.start :].split(" ")
    commented = "".join(f"{word} {NOTE if at % 7 == 3 else ''}" for at, word in enumerate(spaced))
    plain = fc.Article.from_text(article.text[article.body.start :], published=article.published)
    told = fc.Article.from_text(commented, published=article.published)

    assert _facts(told) == _facts(plain)
    for fact in fc.extract(told):
        assert "99,9" not in fact.place.quote
        shown = told.text[fact.place.start : fact.place.end].replace(NOTE, " ")
        assert shown.split() == fact.printed.split()
        assert len(fact.place.quote) == fact.place.quote_end - fact.place.quote_start


def test_a_sentence_over_a_comment_of_several_lines_knows_its_lines() -> None:
    text = "Năm 2023, xuất khẩu của tỉnh Lạng Sơn <!-- hai\ndòng: 5% --> tăng 7,68%."
    (fact,) = fc.extract(fc.Article.from_text(text))
    assert (fact.place.line, text.splitlines()[1][fact.place.column - 1 :]) == (2, "7,68%.")
    assert "\n" in fact.place.quote


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_a_comment_in_a_file_is_no_part_of_the_article(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text(
        "<!-- xuất khẩu tăng 5% -->\nNăm 2023, xuất khẩu tăng 7,68%.\n[//]: # (giảm 6%)\n", encoding="utf-8"
    )
    assert [fact.printed for fact in fc.extract(fc.read(path))] == ["7,68%"]


def test_a_comment_is_no_title(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "<!-- Bản nháp -->\n# Hàng qua cửa khẩu\n\n" + "Năm 2023, xuất khẩu của tỉnh Lạng Sơn tăng 7,68%.\n" * 3,
        encoding="utf-8",
    )
    assert fc.read(path).title == "Hàng qua cửa khẩu"


def test_a_sentence_cut_for_its_length_within_a_comment_is_read() -> None:
    text = "a " * 1400 + f"<!-- {'b ' * 400} -->" + " tăng 7,68% " + "a " * 1400
    assert [fact.printed for fact in fc.extract(fc.Article.from_text(text, language="vi"))] == ["7,68%"]
