"""Patterns of paths: what they match, what they must not, and that none takes for ever."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.globs import is_within


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("news/a.md", "news/a.md"),
        ("news/a.md", "news"),
        ("news/a.md", "news/"),
        ("news/2024/a.md", "news"),
        ("news/a.md", "news/*.md"),
        ("news/a.md", "*"),
        ("a.md", "**"),
        ("news/2024/05/a.md", "news/**/a.md"),
        ("news/a.md", "news/**/a.md"),
        ("news/a1.md", "news/a[0-9].md"),
        ("../other/a.md", "../other/*"),
    ],
)
def test_a_pattern_matches(path: str, pattern: str) -> None:
    assert is_within(path, pattern)


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("news/a.md", "a.md"),
        ("news/2024/a.md", "news/*.md"),
        ("newspaper/a.md", "news"),
        ("news/a.md", "News/a.md"),
        ("news/a.txt", "news/*.md"),
        ("news/ba.md", "news/**a/x"),
        ("a.md", ""),
        ("news", "news/a.md"),
    ],
)
def test_a_pattern_does_not_match(path: str, pattern: str) -> None:
    assert not is_within(path, pattern)


@given(
    st.lists(st.sampled_from("ab"), min_size=1, max_size=6),
    st.lists(st.sampled_from(["a", "b", "*", "**"]), min_size=1, max_size=6),
)
def test_folders_are_matched_as_a_plain_expression_would(path: list[str], pattern: list[str]) -> None:
    plain = "".join({"*": "[^/]+/", "**": "([^/]+/)*"}.get(part, part + "/") for part in pattern)
    wanted = re.fullmatch(plain + "([^/]+/)*", "/".join(path) + "/") is not None
    assert is_within("/".join(path), "/".join(pattern)) is wanted


def test_a_hostile_pattern_takes_no_time() -> None:
    assert not is_within("/".join("a" * 300), "/".join(["**", "a"] * 60 + ["b"]))
    assert not is_within("a" * 5000, "*a" * 200 + "b")
