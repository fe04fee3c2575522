"""The order in which findings are shown where not all of them can be, and names that tell equal ones apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.model import Confidence, Finding

_SURE = tuple(Confidence)


def worst_first(found: Iterable[Finding]) -> list[Finding]:
    """The worst before the others, of those equally bad the surest; else as they were."""
    return sorted(found, key=lambda finding: (-finding.severity.rank, _SURE.index(finding.confidence)))


def fingerprints(found: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each finding with its fingerprint; where a sentence is printed again, the print is counted behind it."""
    seen: Counter[str] = Counter()
    for finding in found:
        name = finding.fingerprint
        seen[name] += 1
        yield finding, name if seen[name] == 1 else f"{name}-{seen[name]}"
