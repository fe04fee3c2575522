"""Lines and characters as editors count them, against a second way of counting."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from factcheck.model import Article
from factcheck.server.documents import Document, file_of
from factcheck.server.positions import Point, Positions

CODECS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
UNIT = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
encodings = st.sampled_from(sorted(CODECS))
# what lines may end with or seem to, letters of every width, composed and decomposed
pieces = ["a", "1", "%", "\n", "\r", "\r\n", "\u2028", "\f", "\x85", "ệ", "e\u0323\u0302", "😀", "\t"]
texts = st.lists(st.sampled_from(pieces)).map("".join)


def counted(text: str, offset: int, encoding: str) -> types.Position:
    """A position by splitting and encoding: slow, and nothing in common with what is tested."""
    lines = re.split(r"\r\n|\r|\n", text[:offset])
    return types.Position(len(lines) - 1, len(lines[-1].encode(CODECS[encoding])) // UNIT[encoding])


def inside_a_line_end(text: str, offset: int) -> bool:
    return text[offset - 1 : offset + 1] == "\r\n"


@given(texts, encodings, st.data())
def test_every_offset_goes_to_the_editor_and_comes_back(text: str, encoding: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)).filter(lambda at: not inside_a_line_end(text, at)))
    positions = Positions(text, encoding)
    position = counted(text, offset, encoding)
    assert positions.offset(position) == offset
    assert positions.position(positions.point(position)) == position


@given(texts, encodings, st.data())
def test_our_lines_and_columns_are_those_of_places(text: str, encoding: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)).filter(lambda at: not inside_a_line_end(text, at)))
    point = Point(*Article.from_text(text).position(offset))
    assert Positions(text, encoding).position(point) == counted(text, offset, encoding)
    assert Positions(text, encoding).point(counted(text, offset, encoding)) == point


@given(texts, texts, encodings, st.data())
def test_an_edit_changes_what_the_editor_meant(text: str, new: str, encoding: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text)).filter(lambda at: not inside_a_line_end(text, at))
    start, end = sorted((data.draw(ends), data.draw(ends)))
    where = types.Range(counted(text, start, encoding), counted(text, end, encoding))
    document = Document("file:///a.md", "markdown", 1, text, encoding)
    changed = document.changed(2, [types.TextDocumentContentChangePartial(range=where, text=new)])
    assert (changed.text, changed.version) == (text[:start] + new + text[end:], 2)


def test_edits_of_one_change_follow_upon_each_other() -> None:
    at = types.Range(types.Position(0, 0), types.Position(0, 0))
    document = Document("file:///a.md", "markdown", 1, "c", "utf-16")
    changes = [types.TextDocumentContentChangePartial(range=at, text=text) for text in ("b\n", "a")]
    assert document.changed(2, changes).text == "ab\nc"


@pytest.mark.parametrize(("encoding", "within"), [("utf-16", 2), ("utf-8", 2), ("utf-8", 3), ("utf-8", 4)])
def test_no_position_is_within_a_character(encoding: str, within: int) -> None:
    assert Positions("a😀b", encoding).offset(types.Position(0, within)) == 1


@pytest.mark.parametrize("encoding", CODECS)
def test_what_lies_beyond_a_line_is_at_its_end_and_what_lies_beyond_the_text_at_its(encoding: str) -> None:
    positions = Positions("aệ\r\nb", encoding)
    assert positions.offset(types.Position(0, 99)) == 2
    assert positions.offset(types.Position(7, 0)) == len("aệ\r\nb")
    assert positions.position(Point(1, 99)) == counted("aệ", 2, encoding)
    assert positions.position(Point(9, 9)) == types.Position(1, 1)


def test_a_byte_order_mark_that_the_editor_kept_is_a_character_of_it_and_none_of_ours() -> None:
    positions = Positions("\ufeff7%\n8%", "utf-16")
    assert positions.position(Point(1, 1)) == types.Position(0, 1)
    assert positions.point(types.Position(0, 0)) == positions.point(types.Position(0, 1)) == Point(1, 1)
    assert positions.position(Point(2, 1)) == types.Position(1, 0)


def test_half_of_a_surrogate_pair_is_a_character_like_others() -> None:
    positions = Positions("\ud83d7%", "utf-16")
    assert positions.offset(types.Position(0, 1)) == 1


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///b%C3%A0i%20b%C3%A1o/a%23.md", "/bài báo/a#.md"),
        ("file://localhost/a.md", "/a.md"),
        ("file://server/share/a.md", "//server/share/a.md"),
        ("untitled:Untitled-1", None),
        ("file://", None),
    ],
)
def test_a_file_is_read_off_its_address(uri: str, path: str | None) -> None:
    file = file_of(uri)
    assert (file and file.as_posix()) == path


@pytest.mark.parametrize(
    ("uri", "language", "suffix"),
    [
        ("file:///a.MD", "markdown", ".md"),
        ("file:///a.txt", "markdown", ".txt"),
        ("untitled:Untitled-1", "markdown", ".md"),
        ("untitled:Untitled-1", "plaintext", ".txt"),
        ("untitled:/new/a.markdown", "plaintext", ".markdown"),
        ("file://", "text", ".txt"),
        ("file:///a.py", "python", None),
        ("file:///README", "markdown", None),
        ("git:/a.md?ref=HEAD", "markdown", None),
        ("output:1", "plaintext", None),
    ],
)
def test_only_what_can_be_an_article_is_checked(uri: str, language: str, suffix: str | None) -> None:
    assert Document(uri, language, 1, "", "utf-16").suffix == suffix
