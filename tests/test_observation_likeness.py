"""What is reckoned without rapidfuzz is what rapidfuzz reckons."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import token_set_ratio as theirs

from factcheck.observation import likeness

PHRASES = st.lists(st.text("abcđệ", min_size=1, max_size=4), max_size=6).map(" ".join)


@given(PHRASES, PHRASES)
def test_few_and_many_comparisons_say_the_same(one: str, other: str) -> None:
    assert likeness._ratio(set(one.split()), set(other.split())) == theirs(one, other)


def test_whoever_asks_often_gets_the_same() -> None:
    asked = [likeness.token_set_ratio("xuất khẩu gạo", "gạo xuất sang úc") for _ in range(2 * likeness._FEW)]
    assert set(asked) == {theirs("xuất khẩu gạo", "gạo xuất sang úc")}
