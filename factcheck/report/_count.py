"""Numbers with their nouns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck.model import Finding, Severity


def counted(number: int, noun: str) -> str:
    """The number with its noun in the right form: "1 claim", "2 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def by_severity(found: Iterable[Finding]) -> str:
    """How many findings there are of each severity: "1 error, 2 notes"; "no findings"."""
    return severities(Counter(finding.severity for finding in found))


def severities(counts: Counter[Severity]) -> str:
    """The same of what was counted already."""
    told = [counted(counts[severity], severity.value) for severity in Severity if counts[severity]]
    return ", ".join(told) or "no findings"


def changes(total: int, changed: int, updated: int = 0) -> str:
    """How many registered claims there are, and how many have another verdict than expected, or than was expected."""
    counts = ((updated, "updated"), (changed, "changed"))
    told = ", ".join(f"{count} {what}" for count, what in counts if count)
    return f"{counted(total, 'registered claim')}: {told or 'each as expected'}"
