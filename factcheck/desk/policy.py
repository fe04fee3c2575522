"""Puts a policy into effect: which rules have to run, and what becomes of their findings where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import ALL, DEFAULT, Finding, PathPolicy, Policy
from factcheck.model.dataclass import replace
from factcheck.rules import Rule, Scope, rules
from factcheck.text.globs import fits


def selected(policy: Policy) -> list[Rule]:
    """The rules that run on a path for which nothing else is said."""
    return [rule for rule in rules() if _runs(rule, policy, ())]


def chosen(policy: Policy, without: Scope) -> list[Rule]:
    """The rules that run on any path at all, but for those that answer another question."""
    asked = {*policy.select, *(name for entry in policy.per_path for name in entry.select)}
    return [rule for rule in rules() if rule.scope is not without and _named(rule, asked)]


def running(policy: Policy, path: str, without: Scope) -> frozenset[str]:
    """The ids of the rules that run on an article, but for those that answer another question."""
    entries = [entry for entry in policy.per_path if fits(path, entry.pattern)]
    return frozenset(rule.id for rule in rules() if rule.scope is not without and _runs(rule, policy, entries))


def judged(policy: Policy, findings: Iterable[Finding]) -> list[Finding]:
    """The findings of rules that run where they stand, as bad as the policy has them."""
    by_id = {rule.id: rule for rule in rules()}
    kept: list[Finding] = []
    for finding in findings:
        entries = [entry for entry in policy.per_path if fits(finding.place.path, entry.pattern)]
        if _runs(by_id[finding.rule], policy, entries):
            kept.append(_as_bad(finding, policy, entries))
    return kept


def _runs(rule: Rule, policy: Policy, entries: Sequence[PathPolicy]) -> bool:
    runs = _named(rule, policy.select) and not _named(rule, policy.ignore)
    for entry in entries:
        runs = (runs or _named(rule, entry.select)) and not _named(rule, entry.ignore)
    return runs


def _named(rule: Rule, names: Iterable[str]) -> bool:
    names = set(names)
    return rule.id in names or ALL in names or (DEFAULT in names and rule.by_default)


def _as_bad(finding: Finding, policy: Policy, entries: Sequence[PathPolicy]) -> Finding:
    severity = finding.severity
    for told in (policy.severity, *(entry.severity for entry in entries)):
        severity = told.get(finding.rule, severity)
    return finding if severity is finding.severity else replace(finding, severity=severity)
