"""What is said of a rule in every format."""

from __future__ import annotations

from typing import Any

from factcheck.rules import Example, Rule, Scope

WHERE = {Scope.CORPUS: "conflicts", Scope.ARTICLE: "lint", Scope.EVERYWHERE: "lint and conflicts"}


def standing(rule: Rule) -> str:
    """How bad, how sure, asked by which commands, and whether it has to be selected: "error, high confidence, …"."""
    told = f"{rule.severity.value}, {rule.confidence.value} confidence, in {WHERE[rule.scope]}"
    return told if rule.by_default else f"{told}, off by default"


def silencing(rule: Rule) -> str:
    """How to switch it off, for a line or a project."""
    comment = f"<!-- factcheck-disable-next-line {rule.id}: why it is right -->"
    return f'In the line above the figure: {comment} For a project: ignore = ["{rule.id}"] in factcheck.toml.'


def values(rule: Rule) -> dict[str, Any]:
    """A rule in plain values, as programs read it."""
    return {
        "id": rule.id,
        "severity": rule.severity.value,
        "confidence": rule.confidence.value,
        "commands": WHERE[rule.scope].split(" and "),
        "by_default": rule.by_default,
        "summary": rule.summary,
        "explanation": rule.explanation,
        "grounds": rule.grounds,
        "bad": list(map(_example, rule.bad)),
        "good": list(map(_example, rule.good)),
    }


def _example(example: Example) -> dict[str, Any]:
    return {"texts": list(example.texts), "why": example.why}
