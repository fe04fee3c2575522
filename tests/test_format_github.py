"""GitHub workflow commands: what the runner obeys, and nothing of an article among it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from format_readers import github, written
from report_samples import finding, verdict

from factcheck.model import Checked, Confidence, Finding, Problem, Severity, VerdictLabel
from factcheck.report import Summary
from factcheck.text.inert import one_line


def annotated(*found: Finding, problems: tuple[Problem, ...] = ()) -> tuple[list[tuple[str, dict[str, str], str]], str]:
    return github(written("github", "findings", found, problems))


def summary(*found: Finding, size: int = 0) -> str:
    told: list[str] = []
    written("github", "findings", found, summary=Summary(size, told.append))
    (text,) = told
    return text


def test_a_finding_is_an_annotation_on_its_figure() -> None:
    ((level, where, message),), last = annotated(finding())
    assert level == "error"
    assert where == {
        **{"file": "draft.txt", "line": "1", "endLine": "1", "col": "51", "endColumn": "55"},
        "title": "factcheck: contradicts-source",
    }
    assert message.split("\n")[:3] == [
        "9,5% here, 7,68% in articles/brick.txt",
        "= 9.45 … 9.55 % does not meet 7.675 … 7.685 %",
        "= medium confidence",
    ]
    assert last == "1 error"


def test_a_finding_over_two_lines_has_no_columns() -> None:
    (_, where, _), *_ = annotated(replace(finding(), place=replace(finding().place, end_line=2)))[0]
    assert set(where) == {"file", "line", "endLine", "title"}


def test_notes_are_notices_and_nothing_found_is_no_command() -> None:
    assert annotated(finding(Severity.NOTE))[0][0][0] == "notice"
    assert annotated() == ([], "no findings")


@pytest.mark.parametrize(
    "text", ["::error::stop", "a\n::error::stop", "a\r\n##[error]b", "100%0A::error::", "a%", "%25"], ids=ascii
)
def test_an_article_starts_no_command_and_ends_none(text: str) -> None:
    hostile = replace(finding(sentence=f"{text} 9,5%"), message=text, computation=text, rule=text)
    hostile = replace(hostile, place=replace(hostile.place, path=f"{text},line=9::"))
    raw = written("github", "findings", [hostile], [Problem(text, text)])
    assert re.findall(r"(?m)^\s*::\w+", raw) == ["::error", "::warning"]
    assert "##[" not in raw
    ((_, where, message), _), _ = github(raw)
    assert set(where) == {"file", "line", "endLine", "col", "endColumn", "title"}
    assert where["line"] == str(hostile.place.line)
    assert message.startswith(one_line(text))


def test_commas_and_colons_of_a_path_end_no_property() -> None:
    told = replace(finding(), place=replace(finding().place, path="tin: một, hai=ba.txt"))
    ((_, where, _),), _ = annotated(told)
    assert where["file"] == "tin: một, hai=ba.txt"


def test_the_worst_and_surest_come_first_ten_of_a_level_and_the_rest_is_counted() -> None:
    sure, unsure = replace(finding(), confidence=Confidence.HIGH), replace(finding(), confidence=Confidence.LOW)
    found = [finding(Severity.NOTE), *[unsure] * 12, sure, *[finding(Severity.WARNING)] * 11]
    told, last = annotated(*found)
    assert [level for level, _, _ in told] == ["error"] * 10 + ["warning"] * 10 + ["notice"]
    assert "confidence" not in told[0][2]
    assert "low confidence" in told[1][2]
    assert (
        last == "13 errors, 11 warnings, 1 note (4 annotations beyond 10 of a level left out; --format text shows all)"
    )


def test_the_summary_has_all_of_them() -> None:
    assert summary(*[finding()] * 30).count("**error** contradicts-source at 1:51") == 30


@pytest.mark.parametrize("taken", [0, 1_000_000, 1_048_576])
def test_the_summary_stays_below_what_github_takes_and_the_worst_have_the_room(taken: int) -> None:
    text = summary(*[finding(Severity.NOTE)] * 2000, finding(), size=taken)
    assert len(text.encode()) + taken <= max(1024 * 1024, taken + 400)
    assert "are left out here" in text
    assert "### factcheck: 1 error, 2000 notes" in text
    assert ("**error** contradicts-source" in text) is (taken < 1_048_576)


def test_files_that_could_not_be_used_come_behind_the_findings() -> None:
    told, _ = annotated(finding(), problems=(Problem("a.txt", "broken"),))
    assert told[1] == ("warning", {"file": "a.txt", "title": "factcheck: a file could not be used"}, "broken")


def test_a_changed_claim_is_an_annotation_on_its_line() -> None:
    changed = Checked("brick", "Gạch tăng 9,5%", VerdictLabel.SUPPORTED, verdict(), "claims.yaml", 12, "see page 3")
    same = replace(changed, expected=VerdictLabel.REFUTED)
    ((level, where, message),), last = github(written("github", "checks", [changed, same]))
    assert (level, where["file"], where["line"]) == ("error", "claims.yaml", "12")
    assert message.startswith("expected supported, got refuted\nthe corpus says")
    assert message.endswith("note: see page 3")
    assert last == "2 registered claims: 1 changed"
