"""How many origins some evidence or places have: the same story in ten papers is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from factcheck.model import Evidence, Finding
from factcheck.model.dataclass import replace
from factcheck.observation.origins import origins


def with_origins(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, told which of it is near-identical; what prints another number is of another origin."""
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for at, item in enumerate(evidence):
        groups[item.relation, item.fact.quantity].append(at)
    found = list(evidence)
    told = 0
    for group in groups.values():
        numbers = origins([evidence[at].quote for at in group])
        articles: dict[int, set[str]] = defaultdict(set)
        for at, number in zip(group, numbers, strict=True):
            articles[number].add(evidence[at].fact.origin)
        for at, number in zip(group, numbers, strict=True):
            found[at] = replace(evidence[at], origin=told + number, articles=len(articles[number]))
        told += max(numbers)
    return found


def findings_with_origins(findings: Iterable[Finding]) -> list[Finding]:
    """The findings; where one has several related places, these are told which of them are near-identical."""
    return [_with_origins(finding) if len(finding.related) > 1 else finding for finding in findings]


def _with_origins(finding: Finding) -> Finding:
    groups: dict[str, list[int]] = defaultdict(list)
    for at, other in enumerate(finding.related):
        groups[other.message].append(at)
    related = list(finding.related)
    told = 0
    for group in groups.values():
        numbers = origins([finding.related[at].quote for at in group])
        for at, number in zip(group, numbers, strict=True):
            related[at] = replace(finding.related[at], origin=told + number)
        told += max(numbers)
    return replace(finding, related=tuple(related))
