"""GitLab Code Quality: the documented fields, and a fingerprint that does not move with the line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from format_readers import gitlab, written
from report_samples import finding

from factcheck.model import Finding, Problem, Severity


def issues(*found: Finding) -> list[dict[str, object]]:
    return gitlab(written("gitlab", "findings", found))


def test_a_finding_is_an_issue() -> None:
    assert issues(finding()) == [
        {
            "description": "9,5% here, 7,68% in articles/brick.txt (9.45 … 9.55 % does not meet 7.675 … 7.685 %)",
            "check_name": "contradicts-source",
            "fingerprint": "f1",
            "severity": "major",
            "location": {"path": "draft.txt", "lines": {"begin": 1, "end": 1}},
        }
    ]


@pytest.mark.parametrize(
    ("severity", "told"), [(Severity.ERROR, "major"), (Severity.WARNING, "minor"), (Severity.NOTE, "info")]
)
def test_severities(severity: Severity, told: str) -> None:
    assert issues(finding(severity))[0]["severity"] == told


def test_the_line_is_no_part_of_the_fingerprint() -> None:
    moved = replace(finding(), place=replace(finding().place, line=21, end_line=21))
    assert issues(moved)[0]["fingerprint"] == issues(finding())[0]["fingerprint"]


def test_two_prints_of_one_sentence_differ() -> None:
    assert [one["fingerprint"] for one in issues(finding(), finding(), finding())] == ["f1", "f1-2", "f1-3"]


def test_nothing_found_is_an_empty_list_and_a_problem_is_no_issue() -> None:
    assert gitlab(written("gitlab", "findings", [], [Problem("a.txt", "broken")])) == []


def test_a_path_begins_with_no_dot() -> None:
    told = issues(replace(finding(), place=replace(finding().place, path="./tin/a.md")))
    assert told[0]["location"]["path"] == "tin/a.md"  # type: ignore[index]
