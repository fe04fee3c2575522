"""reviewdog's rdjson: bytes of UTF-8 where the file is at hand, lines alone where it is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from format_readers import rdjson, written
from report_samples import SENTENCE, finding, place

from factcheck.model import Finding, Problem, Severity, Suggestion

DRAFT = SENTENCE.replace("7,68%", "9,5%")
TEXTS = {"draft.txt": DRAFT, "articles/brick.txt": SENTENCE}


def diagnostic(one: Finding, texts: dict[str, str] = TEXTS) -> Any:
    (told,) = rdjson(written("rdjson", "findings", [one], text=texts.get))
    return told


def test_columns_are_bytes_from_one() -> None:
    where = diagnostic(finding())["location"]
    assert where["path"] == "draft.txt"
    start, end = where["range"]["start"], where["range"]["end"]
    assert DRAFT.encode()[start["column"] - 1 : end["column"] - 1].decode() == "9,5%"


def test_a_byte_order_mark_counts_in_the_first_line_only() -> None:
    plain = diagnostic(finding())["location"]["range"]["start"]
    marked = diagnostic(finding(), {**TEXTS, "draft.txt": "\ufeff" + DRAFT})["location"]["range"]["start"]
    assert (marked["line"], marked["column"]) == (plain["line"], plain["column"] + 3)


@pytest.mark.parametrize(
    "texts", [{}, {"draft.txt": "another text"}, {"draft.txt": ""}], ids=["none", "other", "empty"]
)
def test_without_the_text_only_lines_are_told(texts: dict[str, str]) -> None:
    one = diagnostic(replace(finding(), suggestion=Suggestion(50, 54, "8%")), texts)
    assert one["location"]["range"] == {"start": {"line": 1}, "end": {"line": 1}}
    assert "suggestions" not in one


def test_without_a_source_of_texts_only_lines_are_told() -> None:
    (one,) = rdjson(written("rdjson", "findings", [finding()]))
    assert one["location"]["range"]["start"] == {"line": 1}


def test_a_repair_is_a_suggestion() -> None:
    start = DRAFT.index("9,5%")
    (told,) = diagnostic(replace(finding(), suggestion=Suggestion(start, start + 4, "7,68%")))["suggestions"]
    assert told["text"] == "7,68%"
    columns = told["range"]["start"]["column"], told["range"]["end"]["column"]
    assert DRAFT.encode()[columns[0] - 1 : columns[1] - 1].decode() == "9,5%"


def test_what_it_meets_are_related_locations() -> None:
    (related,) = diagnostic(finding())["related_locations"]
    assert related["message"] == "7,68% for the same year (2024-01-05)"
    columns = related["location"]["range"]["start"]["column"], related["location"]["range"]["end"]["column"]
    assert SENTENCE.encode()[columns[0] - 1 : columns[1] - 1].decode() == "7,68%"


@pytest.mark.parametrize(
    ("severity", "told"), [(Severity.ERROR, "ERROR"), (Severity.WARNING, "WARNING"), (Severity.NOTE, "INFO")]
)
def test_severities(severity: Severity, told: str) -> None:
    assert diagnostic(finding(severity))["severity"] == told


def test_a_message_is_markdown_that_calls_nobody() -> None:
    one = diagnostic(replace(finding(), message="@desk <b>x</b> [a](b)", computation=""))
    assert one["message"] == "&#64;desk &lt;b&gt;x&lt;/b&gt; \\[a\\](b)"


def test_nothing_found_is_a_document_and_a_problem_is_none() -> None:
    assert rdjson(written("rdjson", "findings", [], [Problem("a.txt", "broken")])) == []


def test_each_file_is_read_once() -> None:
    asked: list[str] = []
    texts = lambda path: asked.append(path) or TEXTS.get(path)  # noqa: E731
    written("rdjson", "findings", [finding(), finding(), replace(finding(), place=place())], text=texts)
    assert sorted(asked) == sorted(TEXTS)
