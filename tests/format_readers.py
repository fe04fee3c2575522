"""Readers of the formats of findings: each does what the programs do that the format is made for."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import xmlschema

from factcheck.model import Problem
from factcheck.report import Page, Summary, Texts, load

SCHEMAS = Path(__file__).parent / "schemas"
_COMMAND = re.compile(r"::(\w+) ([^:]*)::(.*)")
_ESCAPES = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


def written(
    format: str,
    kind: str,
    items: Iterable[Any],
    problems: Iterable[Problem] = (),
    text: Texts | None = None,
    summary: Summary | None = None,
) -> str:
    """What a format writes, which has to be UTF-8."""
    stream = io.StringIO(newline="")
    getattr(load(format, kind), kind)(items, list(problems), Page(stream, text=text, summary=summary))
    return stream.getvalue().encode("utf-8").decode("utf-8")


def sarif(text: str) -> Any:
    """The run of a document that keeps to the schema of SARIF 2.1.0."""
    document = json.loads(text)
    _sarif_schema().validate(document)
    (run,) = document["runs"]
    return run


@cache
def _sarif_schema() -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / "sarif-2.1.0.schema.json").read_text(encoding="utf-8-sig"))
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def junit(text: str) -> ElementTree.Element:
    """The root of a document that keeps to Jenkins' schema and counts rightly."""
    root = ElementTree.fromstring(text.encode("utf-8"))
    _junit_schema().validate(root)
    for suite in (root, *root.iter("testsuite")):
        assert int(suite.attrib["tests"]) == len(list(suite.iter("testcase")))
        assert int(suite.attrib["failures"]) == len(list(suite.iter("failure")))
    return root


@cache
def _junit_schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")


def github(text: str) -> tuple[list[tuple[str, dict[str, str], str]], str]:
    """The commands that a runner obeys, with their properties and messages, and the last line."""
    *lines, last, end = text.split("\n")
    assert end == ""
    assert not last.lstrip().startswith("::")
    return [_command(line) for line in lines], last


def _command(line: str) -> tuple[str, dict[str, str], str]:
    match = _COMMAND.fullmatch(line)
    assert match, line
    name, properties, message = match.groups()
    values = (one.split("=", 1) for one in properties.split(","))
    return name, {key: _unescaped(value) for key, value in values}, _unescaped(message)


def _unescaped(text: str) -> str:
    return re.sub("%(25|0D|0A|3A|2C)", lambda sign: _ESCAPES[sign[0]], text)


def gitlab(text: str) -> list[dict[str, Any]]:
    """The entries, each with the documented fields and a fingerprint of its own."""
    issues = json.loads(text)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith(("/", "./"))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return list(issues)


def rdjson(text: str) -> list[dict[str, Any]]:
    """The diagnostics, each with what the message definition asks for."""
    document = json.loads(text)
    assert document["source"] == {"name": "factcheck"}
    for one in document["diagnostics"]:
        assert one["severity"] in {"ERROR", "WARNING", "INFO"}
        assert isinstance(one["message"], str)
        assert one["code"]["value"]
        places = [one["location"], *(other["location"] for other in one.get("related_locations", []))]
        for range in (*(place["range"] for place in places), *(each["range"] for each in one.get("suggestions", []))):
            assert (range["start"]["line"], range["end"]["line"]) >= (1, range["start"]["line"])
            assert ("column" in range["start"]) == ("column" in range["end"])
    return list(document["diagnostics"])
