"""Which printed figures of a corpus cannot all be true."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from factcheck.desk.origins import findings_with_origins
from factcheck.desk.policy import chosen, judged
from factcheck.model import Finding, Policy
from factcheck.rules import Printed, Rule, Scope
from factcheck.store.contract import Store

_ANY = Policy()


def conflicts(store: Store, paths: Collection[str] = (), policy: Policy = _ANY) -> list[Finding]:
    """All findings of the corpus, or those with a place in one of the paths; errors first."""
    rules = chosen(policy, without=Scope.ARTICLE)
    found = worst_first(judged(policy, run(rules, Printed(list(store.facts())))))
    if paths:
        wanted = set(paths)
        found = [item for item in found if wanted & {item.place.path, *(other.place.path for other in item.related)}]
    return findings_with_origins(found)


def run(chosen: Iterable[Rule], printed: Printed) -> list[Finding]:
    """The findings of some rules, each once."""
    wanted = list(chosen)
    ids = {rule.id for rule in wanted}
    checks = dict.fromkeys(rule.check for rule in wanted)  # several rules may share one, which is run once
    found = {item.fingerprint: item for check in checks for item in check(printed) if item.rule in ids}
    return list(found.values())


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Errors before notes, then in the order of the texts."""
    return sorted(
        findings, key=lambda item: (-item.severity.rank, item.place.path, item.start, item.rule, item.fingerprint)
    )
