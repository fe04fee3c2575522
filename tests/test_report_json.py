"""JSON: what programs rely on, held against the schema that ships with the package."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import SENTENCE, fact, finding, quantity, related, verdict

from factcheck.model import Checked, Evidence, Interval, Period, Problem, Relation, VerdictLabel
from factcheck.report import Page
from factcheck.report.json import checks, facts, findings, verdicts

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())

PLACE = {
    *("path", "locator", "title", "published", "url", "line", "column", "end_line", "end_column"),
    *("start", "end", "quote", "quote_start", "quote_end", "publisher", "standing"),
}
FACT = PLACE | {
    *("id", "subject", "holder", "indicator", "area", "measure", "status", "low", "high", "low_open", "high_open"),
    *("printed", "unit", "per", "period", "basis", "hedge", "part_of", "attribution", "asserted"),
}


def written(report: Callable[..., None], items: Iterable[Any], *problems: Problem) -> str:
    stream = io.StringIO()
    report(items, problems, Page(stream))
    return stream.getvalue()


def read(report: Callable[..., None], items: Iterable[Any], *problems: Problem) -> Any:
    document = json.loads(written(report, items, *problems))
    VALIDATOR.validate(document)
    return document


def checked() -> Checked:
    return Checked("brick", "Gạch tăng 9,5%", VerdictLabel.SUPPORTED, verdict(), "claims.yaml", 12)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_verdict_has_the_promised_names() -> None:
    document = read(verdicts, [verdict()], Problem("a.txt", "broken"))
    (claim,) = document["claims"]
    assert document["version"] == 1
    assert document["problems"] == [{"path": "a.txt", "message": "broken"}]
    assert set(claim) == {"claim", "verdict", "reason", "figures", "evidence", "sentences"}
    assert claim["verdict"] == "refuted"
    assert set(claim["figures"][0]) == {"fact", "verdict", "reason", "derivation"}
    assert set(claim["evidence"][0]) == {"relation", "score", "note", "fact"} | PLACE
    assert set(claim["evidence"][0]["fact"]) == FACT


def test_a_fact_is_told_in_plain_values() -> None:
    (told,) = read(facts, [fact()])["facts"]
    assert (told["low"], told["high"], told["low_open"]) == ("7.675", "7.685", False)
    assert told["period"] == {"start": "2023-01-01", "end": "2024-01-01", "kind": "flow", "inferred": False}
    assert told["basis"]["period"]["start"] == "2022-01-01"
    assert (told["line"], told["column"], told["published"]) == (1, 51, "2024-01-05")
    assert told["quote"][told["start"] : told["end"]] == told["printed"] == "7,68%"


def test_what_is_unknown_is_null() -> None:
    bare = fact(figure=quantity(None, "8", None), holder=None, indicator=None, period=None, basis=None)
    (told,) = read(facts, [bare])["facts"]
    assert {name for name, value in told.items() if value is None} == {
        *("low", "unit", "holder", "indicator", "area", "period", "basis", "hedge", "part_of", "attribution"),
        *("url", "locator", "publisher", "standing"),
    }


def test_an_open_period_has_no_end() -> None:
    (told,) = read(facts, [fact(period=Period(date(2022, 1, 1), None))])["facts"]
    assert told["period"]["end"] is None


def test_numbers_have_no_exponent() -> None:
    (told,) = read(facts, [fact(figure=quantity("2.53E+8", "1E-7"))])["facts"]
    assert (told["low"], told["high"]) == ("253000000", "0.0000001")


def test_other_readings_and_totals_are_told_where_there_are_any() -> None:
    figure = quantity("9", "9", "t", alternatives=(Interval(Decimal("8.5"), None),), out_of=Decimal(13))
    (told,) = read(facts, [fact(figure=figure)])["facts"]
    assert told["alternatives"] == [{"low": "8.5", "high": None, "low_open": False, "high_open": False}]
    assert told["out_of"] == "13"
    assert not {"alternatives", "out_of"} & set(read(facts, [fact()])["facts"][0])


def test_a_finding_has_the_promised_names() -> None:
    (told,) = read(findings, [finding()])["findings"]
    names = {*("rule", "severity", "confidence", "message", "computation", "fingerprint", "related", "suggestion")}
    assert set(told) == names | PLACE
    assert set(told["related"][0]) == {"message"} | PLACE
    assert told["suggestion"] == {"start": 0, "end": 4, "replacement": "7,68%"}


def test_a_finding_without_a_suggestion_does_not_name_one() -> None:
    (told,) = read(findings, [replace(finding(), suggestion=None)])["findings"]
    assert "suggestion" not in told


def test_a_check_tells_what_was_expected_and_what_came() -> None:
    (told,) = read(checks, [checked()])["checks"]
    assert (told["expect"], told["verdict"], told["changed"], told["line"]) == ("supported", "refuted", True, 12)


@pytest.mark.parametrize("report", [verdicts, findings, facts, checks], ids=lambda report: report.__name__)
def test_nothing_to_tell_is_a_document_too(report: Callable[..., None]) -> None:
    assert read(report, [])["problems"] == []


def test_an_answer_is_a_line() -> None:
    assert len(written(facts, [fact(), fact()]).splitlines()) == 4


def test_letters_are_written_as_they_are() -> None:
    assert "Hồng Lam" in written(facts, [fact()])


def test_problems_that_come_up_while_facts_are_read_are_told() -> None:
    problems: list[Problem] = []

    def known() -> Iterable[Any]:
        yield fact()
        problems.append(Problem("late.txt", "broken"))

    stream = io.StringIO()
    facts(known(), problems, Page(stream))
    assert json.loads(stream.getvalue())["problems"] == [{"path": "late.txt", "message": "broken"}]


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[31m",
        "\x00\x07\x7f",
        "\x9b2J",
        "\u202eabc\u2066",
        "\u2028",
        "\ufeff",
        "##[error]x",
        "##vso[x]",
        "\U000e0041",
    ],
    ids=ascii,
)
def test_what_a_terminal_would_obey_is_escaped_and_not_lost(text: str) -> None:
    raw = written(facts, [fact(f"{SENTENCE} {text}", subject=text)])
    assert raw.replace("\n", "").isprintable()
    assert "##" not in raw
    (told,) = json.loads(raw)["facts"]
    assert told["subject"] == text
    assert told["quote"].endswith(text)


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    raw = written(facts, [fact(f"\ud800 {SENTENCE}")])
    (told,) = json.loads(raw.encode("utf-8"))["facts"]
    assert told["quote"].startswith("\ufffd ")
    assert told["quote"][told["start"] : told["end"]] == "7,68%"


@given(st.text())
def test_any_text_makes_a_valid_document(text: str) -> None:
    evidence = Evidence(Relation.AGREES, 0.5, fact(f"7,68% {text}", subject=text, holder=text), text)
    answer = verdict(VerdictLabel.SUPPORTED, evidence, related(text), claim=f"9,5% {text}")
    document = read(verdicts, [answer], Problem(text, text))
    assert document["claims"][0]["evidence"][0]["fact"]["subject"] == text
    written(verdicts, [answer]).encode("utf-8")
