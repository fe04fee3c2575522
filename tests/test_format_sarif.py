"""SARIF 2.1.0: valid by its schema, and what code scanning and editors read from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from format_readers import sarif, written
from report_samples import SENTENCE, finding, place

from factcheck.model import Article, Confidence, Finding, Problem, Related, Severity, Suggestion
from factcheck.rules import rules


def run(*found: Finding, problems: tuple[Problem, ...] = ()) -> Any:
    return sarif(written("sarif", "findings", found, problems))


def result(one: Finding) -> Any:
    return run(one)["results"][0]


def test_nothing_found_is_a_run_without_results() -> None:
    assert run()["results"] == []


def test_every_rule_is_described_with_its_level_and_help() -> None:
    told = {rule["id"]: rule for rule in run()["tool"]["driver"]["rules"]}
    assert list(told) == [rule.id for rule in rules()]
    for rule in rules():
        one = told[rule.id]
        assert one["defaultConfiguration"] == {"enabled": rule.by_default, "level": rule.severity.value}
        assert rule.explanation in one["fullDescription"]["text"]
        assert all(example.texts[0] in one["help"]["text"] for example in rule.bad)
        assert one["help"]["markdown"]


def test_a_result_points_at_its_rule() -> None:
    told = run(finding(), replace(finding(), rule="unknown-rule"))
    known, unknown = told["results"]
    assert told["tool"]["driver"]["rules"][known["ruleIndex"]]["id"] == known["ruleId"] == "contradicts-source"
    assert "ruleIndex" not in unknown


@pytest.mark.parametrize("severity", Severity)
def test_severities_are_levels_and_confidence_stands_apart(severity: Severity) -> None:
    told = result(replace(finding(severity), confidence=Confidence.LOW))
    assert told["level"] == severity.value
    assert told["properties"]["confidence"] == "low"


def test_the_message_tells_the_arithmetic_and_links_to_what_it_meets() -> None:
    told = result(finding())
    assert told["message"]["text"] == (
        "9,5% here, 7,68% in articles/brick.txt. 9.45 … 9.55 % does not meet 7.675 … 7.685 %. "
        "See [7,68% for the same year (2024-01-05)](1)."
    )
    (related,) = told["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["region"]["snippet"]["text"] == "7,68%"


def test_brackets_and_braces_of_an_article_are_no_link_and_no_placeholder() -> None:
    told = result(
        replace(
            finding(), message="see [here](http://x) {0}", related=(Related("[a](2) {1}", place()),), computation=""
        )
    )
    assert told["message"]["text"] == "see [here] (http://x) {{0}}. See [\\[a\\](2) {{1}} (2024-01-05)](1)."


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("draft.txt", "draft.txt"),
        ("bài viết/số 1.md", "b%C3%A0i%20vi%E1%BA%BFt/s%E1%BB%91%201.md"),
        ("a#b?c%20:d.md", "a%23b%3Fc%2520%3Ad.md"),
        ("./a//b.md", "a/b.md"),
        ("../b.md", "../b.md"),
        ("<stdin>", "%3Cstdin%3E"),
        ("x\udcff.md", "x%FF.md"),
        ("x\ud800.md", "x%3F.md"),
    ],
)
def test_a_path_is_a_uri_reference_below_the_project(path: str, uri: str) -> None:
    location = result(replace(finding(), place=replace(place(), path=path)))["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_an_absolute_path_is_a_file_uri() -> None:
    location = result(replace(finding(), place=replace(place(), path="/tin/bài.md")))["locations"][0]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "file:///tin/b%C3%A0i.md"}


def test_the_fingerprint_is_the_findings_own_and_a_second_print_is_told_apart() -> None:
    moved = replace(finding(), place=replace(finding().place, line=21, end_line=21))
    prints = [one["partialFingerprints"]["factcheckFingerprint/v1"] for one in run(finding(), moved)["results"]]
    assert prints == ["f1", "f1-2"]
    assert result(moved)["partialFingerprints"] == result(finding())["partialFingerprints"]


def test_a_sentence_is_the_region_around_its_figure() -> None:
    physical = result(finding())["locations"][0]["physicalLocation"]
    assert (physical["region"]["startColumn"], physical["region"]["endColumn"]) == (51, 55)
    assert (physical["contextRegion"]["startColumn"], physical["contextRegion"]["endColumn"]) == (1, 73)


def in_lines(text: str, printed: str, sentence: str, mended: str = "7,68%") -> Finding:
    """A finding in a text of several lines, with a repair of the figure."""
    article = Article.from_text(text, id="draft.txt")
    start, begin = text.index(printed), text.index(sentence)
    where = article.locate((start, start + len(printed)), (begin, begin + len(sentence)))
    return replace(finding(), place=where, suggestion=Suggestion(start, start + len(printed), mended))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_a_sentence_over_lines_has_its_lines(end: str) -> None:
    sentence = f"Năm 2023 sản lượng{end}tăng 9,5%{end}so với năm trước."
    told = result(in_lines(f"Tin.{end}{sentence}{end}", "9,5%", sentence))
    physical = told["locations"][0]["physicalLocation"]
    assert {name: physical["region"][name] for name in ("startLine", "startColumn", "endColumn")} == {
        **{"startLine": 3, "startColumn": 6, "endColumn": 10}
    }
    around = physical.get("contextRegion")
    assert around is None or (around["startLine"], around["endLine"], around["endColumn"]) == (2, 4, 17)
    (fix,) = told["fixes"]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    assert replacement["deletedRegion"] == {"startLine": 3, "startColumn": 6, "endLine": 3, "endColumn": 10}
    assert replacement["insertedContent"] == {"text": "7,68%"}


def test_a_repair_of_another_figure_of_the_article_is_a_fix_there() -> None:
    text = f"{SENTENCE}\nNăm sau tăng 9,5%."
    article = Article.from_text(text, id="draft.txt")
    end = text.index("7,68%") + 5
    there = article.locate((end - 5, end), (0, len(SENTENCE)))
    here = article.locate((len(text) - 5, len(text) - 1), (len(SENTENCE) + 1, len(text)))
    one = replace(finding(), place=here, related=(Related("7,68%", there),), suggestion=Suggestion(end - 5, end, "8%"))
    (replacement,) = result(one)["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement["deletedRegion"] == {"startLine": 1, "startColumn": 51, "endLine": 1, "endColumn": 56}


def test_a_repair_that_no_sentence_holds_is_no_fix() -> None:
    assert "fixes" not in result(replace(finding(), suggestion=Suggestion(900, 904, "8%")))
    assert "fixes" not in result(replace(finding(), suggestion=None))


def test_what_could_not_be_read_is_a_notification() -> None:
    (invocation,) = run(problems=(Problem("tin cũ.md", "not UTF-8 {0}"),))["invocations"]
    (told,) = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is True
    assert told["message"]["text"] == "not UTF-8 {{0}}"
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "tin%20c%C5%A9.md"
