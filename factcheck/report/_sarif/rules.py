"""The rules as SARIF describes them, with their pages as help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.model import Severity
from factcheck.report._markdown.rules import page
from factcheck.report._sarif.messages import sentence
from factcheck.rules import Rule

# what code scanning sorts alerts by
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}


def descriptor(rule: Rule) -> dict[str, Any]:
    """One rule."""
    return {
        "id": rule.id,
        "shortDescription": {"text": sentence(rule.summary[:1].upper() + rule.summary[1:])},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": "\n\n".join(_text(rule)), "markdown": "\n\n".join(page(rule))},
        "defaultConfiguration": {"enabled": rule.by_default, "level": rule.severity.value},
        "properties": {"precision": rule.confidence.value, "problem.severity": _SEVERITIES[rule.severity]},
    }


def _text(rule: Rule) -> Iterator[str]:
    yield rule.explanation
    yield rule.grounds
    for title, examples in (("It speaks here:", rule.bad), ("It is silent here:", rule.good)):
        for number, example in enumerate(examples):
            told = "\n".join([f"({example.why})", *example.texts])
            yield told if number else f"{title}\n{told}"
