"""JUnit XML: valid by Jenkins' schema, and names that GitLab can compare."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

from format_readers import junit, written
from report_samples import finding, verdict

from factcheck.model import Checked, Finding, Problem, Severity, VerdictLabel


def root(kind: str, *items: Any, problems: tuple[Problem, ...] = ()) -> Element:
    return junit(written("junit", kind, items, problems))


def names(document: Element) -> list[str]:
    return [case.attrib["name"] for case in document.iter("testcase")]


def moved(one: Finding, path: str = "draft.txt", line: int = 21) -> Finding:
    return replace(one, place=replace(one.place, path=path, line=line, end_line=line))


def test_an_article_is_a_suite_and_a_finding_a_test_case() -> None:
    document = root("findings", finding(), moved(finding(), "b.txt"), moved(finding(Severity.WARNING)))
    assert [suite.attrib["name"] for suite in document] == ["draft.txt", "b.txt"]
    assert document.attrib["tests"] == document.attrib["failures"] == "3"
    assert {case.attrib["classname"] for case in document.iter("testcase")} == {"draft.txt", "b.txt"}


def test_a_failure_tells_all_there_is() -> None:
    failure = root("findings", finding()).find(".//failure")
    assert failure is not None
    assert failure.attrib == {"type": "error", "message": "9,5% here, 7,68% in articles/brick.txt"}
    lines = (failure.text or "").split("\n")
    assert lines[0] == "draft.txt:1:51: error: 9,5% here, 7,68% in articles/brick.txt"
    assert lines[1] == "Sản lượng gạch của nhà máy Hồng Lam năm 2023 tăng ⟦9,5%⟧ so với năm trước."
    assert lines[-2] == "articles/brick.txt:1:51: 7,68% for the same year (2024-01-05)"


def test_a_note_passes_and_is_told_as_output() -> None:
    document = root("findings", finding(Severity.NOTE))
    assert (document.attrib["tests"], document.attrib["failures"]) == ("1", "0")
    assert document.findtext(".//system-out", "").startswith("draft.txt:1:51: note: 9,5% here")


def test_names_do_not_move_with_the_line_and_are_told_apart() -> None:
    assert names(root("findings", finding())) == names(root("findings", moved(finding())))
    first, second = names(root("findings", finding(), moved(finding())))
    assert second == f"{first} (2)"


def test_nothing_found_is_one_test_that_passed() -> None:
    document = root("findings")
    assert names(document) == ["no findings"]
    assert list(document.iter("failure")) == []


def test_a_file_that_could_not_be_used_is_skipped() -> None:
    document = root("findings", problems=(Problem("a.txt", "broken"),))
    skipped = document.find(".//testcase[@name='a.txt']/skipped")
    assert skipped is not None
    assert skipped.attrib["message"] == "broken"


def test_a_claim_is_a_test_that_fails_where_its_verdict_changed() -> None:
    changed = Checked("brick", "Gạch tăng 9,5%", VerdictLabel.SUPPORTED, verdict(), "claims.yaml", 12)
    same = replace(changed, id="tile", expected=VerdictLabel.REFUTED)
    document = root("checks", changed, same)
    assert names(document) == ["brick", "tile"]
    (failure,) = document.iter("failure")
    assert failure.attrib["message"] == "expected supported, got refuted"
    assert (failure.text or "").startswith("claims.yaml:12\n")
