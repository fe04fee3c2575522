"""Markdown for a pull request: short enough for a comment, by file, and nothing of an article acts in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from format_readers import written
from report_samples import finding, verdict

from factcheck.model import Checked, Finding, Problem, Severity, VerdictLabel


def comment(*found: Finding, problems: tuple[Problem, ...] = ()) -> str:
    return written("markdown", "findings", found, problems)


def moved(one: Finding, **place: Any) -> Finding:
    return replace(one, place=replace(one.place, **place))


def test_a_comment_has_a_count_the_finding_its_sentence_and_the_others_folded_away() -> None:
    assert comment(finding()) == (
        "### factcheck: 1 error\n\n"
        "#### draft.txt\n\n"
        "**error** contradicts-source at 1:51 (medium confidence): 9,5% here, 7,68% in articles/brick.txt\n\n"
        "> Sản lượng gạch của nhà máy Hồng Lam năm 2023 tăng <b>9,5%</b> so với năm trước.\n\n"
        "Computed: 9.45 … 9.55 % does not meet 7.675 … 7.685 %\n\n"
        "Suggestion: Sản → 7,68%\n\n"
        "<details><summary>1 related sentence</summary>\n\n"
        "articles/brick.txt:1:51: 7,68% for the same year (2024-01-05)\n\n"
        "> Sản lượng gạch của nhà máy Hồng Lam năm 2023 tăng <b>7,68%</b> so với năm trước.\n\n"
        "</details>\n\n"
    )


def test_findings_stand_below_their_file_in_reading_order() -> None:
    told = comment(
        finding(Severity.NOTE), moved(finding(), path="b.txt"), moved(finding(), line=9), moved(finding(), line=7)
    )
    heads = [line.split(" (")[0] for line in told.split("\n") if line.startswith(("####", "**"))]
    assert heads == [
        *("#### draft.txt", "**note** contradicts-source at 1:51", "**error** contradicts-source at 9:51"),
        *("**error** contradicts-source at 7:51", "#### b.txt", "**error** contradicts-source at 1:51"),
    ]


def test_nothing_found_is_said_and_so_are_problems() -> None:
    assert comment(problems=(Problem("a.txt", "broken"),)) == (
        "### factcheck: no findings\n\n1 of the files could not be used\n"
    )


@pytest.mark.parametrize("sign", ["a", "ế", "🚢"])
def test_a_comment_is_no_longer_than_github_takes_and_says_what_is_left_out(sign: str) -> None:
    long = replace(finding(Severity.NOTE), message=sign * 500)
    told = comment(*[long] * 300, finding())
    assert len(told.encode("utf-16-le")) // 2 <= 65_536
    shown = told.count("**note**")
    assert f"_{300 - shown} findings are left out here, the least bad first" in told
    assert "**error**" in told


def test_one_that_is_too_long_by_itself_is_left_out_alone() -> None:
    told = comment(replace(finding(), message="a" * 70_000), finding(Severity.NOTE))
    assert "_1 finding is left out here" in told
    assert "**note**" in told


def test_what_begins_a_list_or_a_heading_is_only_shown() -> None:
    told = comment(*(finding(sentence=f"{begin} tăng 9,5%") for begin in ("- a", "1. a", "2) a", "# a", "+ a", "==")))
    starts = [line for line in told.split("\n") if line.startswith("> ") and "9,5%" in line]
    assert [start.split(" ")[1] for start in starts] == ["\\-", "1\\.", "2\\)", "\\#", "\\+", "\\=="]


def test_changed_claims_are_a_comment_too() -> None:
    changed = Checked("brick", "Gạch @tăng 9,5%", VerdictLabel.SUPPORTED, verdict(), "claims.yaml", 12)
    told = written("markdown", "checks", [changed, replace(changed, expected=VerdictLabel.REFUTED)])
    assert told == (
        "### factcheck: 2 registered claims: 1 changed\n\n"
        "**brick** (claims.yaml:12): expected supported, got **refuted**\n\n"
        "> Gạch &#64;tăng 9,5%\n\n"
        "the corpus says 7.68 %, which 9.5 % can't be\n\n"
    )
