"""Numbers with their nouns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck.model import Finding, Message, Severity, joined, say, say_counted


def by_severity(found: Iterable[Finding]) -> Message:
    """How many findings there are of each severity: "1 error, 2 notes"; "no findings"."""
    return severities(Counter(finding.severity for finding in found))


def severities(counts: Counter[Severity]) -> Message:
    """The same of what was counted already."""
    told = [_of(severity, counts[severity]) for severity in Severity if counts[severity]]
    return joined(", ", told) or say("no findings")


def _of(severity: Severity, count: int) -> Message:
    if severity is Severity.ERROR:
        return say_counted("{count} error", "{count} errors", count)
    if severity is Severity.WARNING:
        return say_counted("{count} warning", "{count} warnings", count)
    return say_counted("{count} note", "{count} notes", count)


def changes(total: int, changed: int, updated: int = 0) -> Message:
    """How many registered claims there are, and how many have another verdict than expected, or than was expected."""
    told = [
        *([say("{count} updated", count=updated)] if updated else []),
        *([say("{count} changed", count=changed)] if changed else []),
    ]
    claims = say_counted("{count} registered claim", "{count} registered claims", total)
    return say("{claims}: {outcome}", claims=claims, outcome=joined(", ", told) or say("each as expected"))


def more(count: int) -> Message:
    """What is left out of a list."""
    return say("and {count} more (--format json shows all)", count=count)
