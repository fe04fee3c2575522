"""What is said of a rule in every format."""

from __future__ import annotations

from typing import Any

from factcheck.model import Message, joined, say
from factcheck.rules import Example, Rule, Scope

WHERE = {Scope.CORPUS: "conflicts", Scope.ARTICLE: "lint", Scope.EVERYWHERE: "lint and conflicts"}


def standing(rule: Rule) -> Message:
    """How bad, how sure, asked by which commands, and whether it has to be selected: "error, high confidence, …"."""
    told = say(
        "{severity}, {confidence} confidence, in {commands}",
        severity=rule.severity,
        confidence=rule.confidence,
        commands=joined(say(" and "), WHERE[rule.scope].split(" and ")),
    )
    return told if rule.by_default else say("{standing}, off by default", standing=told)


def silencing(rule: Rule) -> Message:
    """How to switch it off, for a line or a project."""
    return say(
        "In the line above the figure: <!-- factcheck-disable-next-line {rule}: why it is right --> "
        'For a project: ignore = ["{rule}"] in factcheck.toml.',
        rule=rule.id,
    )


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
