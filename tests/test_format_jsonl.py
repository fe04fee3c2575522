"""JSON Lines: the words of JSON version 1, a line each, and every line says what it is."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
from format_readers import written
from report_samples import fact, finding, verdict

from factcheck.model import Checked, Problem, VerdictLabel

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))
LINE = jsonschema.Draft202012Validator({**SCHEMA, "oneOf": [{"$ref": "#/$defs/line"}]})


def read(kind: str, items: list[Any], *problems: Problem) -> list[Any]:
    lines = [json.loads(line) for line in written("jsonl", kind, items, problems).splitlines()]
    for line in lines:
        LINE.validate(line)
    return lines


def test_a_finding_is_a_line_with_the_words_of_version_1() -> None:
    (line,) = read("findings", [finding()])
    (known,) = json.loads(written("json", "findings", [finding()]))["findings"]
    assert line == {"version": 1, "kind": "finding", **known}


def test_problems_come_last_and_are_of_their_own_kind() -> None:
    lines = read("findings", [finding(), finding()], Problem("a.txt", "broken"))
    assert [line["kind"] for line in lines] == ["finding", "finding", "problem"]
    assert lines[-1] == {"version": 1, "kind": "problem", "path": "a.txt", "message": "broken"}


def test_every_kind_says_what_it_is() -> None:
    check = Checked("brick", "Gạch tăng 9,5%", VerdictLabel.SUPPORTED, verdict(), "claims.yaml", 12)
    told = {**{"verdicts": verdict()}, "facts": fact(), "checks": check}
    kinds = {kind: read(kind, [item])[0]["kind"] for kind, item in told.items()}
    assert kinds == {"verdicts": "verdict", "facts": "fact", "checks": "check"}


def test_nothing_found_is_no_line() -> None:
    assert written("jsonl", "findings", []) == ""
