"""How many articles and origins print the same: no article has two origins."""

from __future__ import annotations

import pytest

from factcheck.report._origins import _apart, told


@pytest.mark.parametrize(
    ("printed", "count"),
    [
        ([("a", 1), ("b", 1), ("c", 1)], 1),
        ([("a", 1), ("a", 2)], 1),
        ([("a", 1), ("b", 2), ("b", 3)], 2),
        ([("a", 1), ("b", 2), ("b", 1)], 1),
        ([], 0),
    ],
    ids=[
        "one story in three papers",
        "an article that says it twice",
        "two articles, of which one says it twice",
        "an article that says it in the words of another and in its own",
        "nobody",
    ],
)
def test_origins_are_counted_by_article(printed: list[tuple[str, int]], count: int) -> None:
    assert _apart(printed) == count


def test_one_article_needs_no_count() -> None:
    assert told(1, 1) == ""
    assert told(3, 1) == "(3 articles, 1 origin)"
