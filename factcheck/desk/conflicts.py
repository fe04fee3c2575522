"""Which printed figures of a corpus cannot all be true."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from factcheck.desk.blocks import Reading, blocks
from factcheck.desk.origins import findings_with_origins
from factcheck.desk.policy import chosen, judged
from factcheck.model import Finding, Policy
from factcheck.relations.blocks.contract import Block, blockings
from factcheck.rules import Check, Rule, Scope
from factcheck.store.contract import Store

_ANY = Policy()


def conflicts(store: Store, paths: Collection[str] = (), policy: Policy = _ANY) -> list[Finding]:
    """All findings of the corpus, or those with a place in one of the paths; errors first."""
    found = worst_first(judged(policy, raised(store, chosen(policy, without=Scope.ARTICLE))))
    if paths:
        wanted = set(paths)
        found = [item for item in found if wanted & {item.place.path, *(other.place.path for other in item.related)}]
    return findings_with_origins(found)


def raised(store: Store, rules: Sequence[Rule]) -> list[Finding]:
    """What the rules say of each block."""
    reading = Reading(store)
    found = Raised(rules)
    for by in blockings():
        if found.checks(by.id):
            found.look(by.id, reading, blocks(store, by))
    return found.findings


class Raised:
    """The findings of some rules, each once: as bad as the worst that is said of its places."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = list(rules)
        self._ids = {rule.id for rule in self._rules}
        self._found: dict[str, Finding] = {}

    def checks(self, by: str) -> list[Check]:
        """The checks that ask for a blocking; several rules may share one, which is run once."""
        return list(dict.fromkeys(check for rule in self._rules for check in rule.checks if check.by == by))

    def look(self, by: str, reading: Reading, blocks: Iterable[Block]) -> None:
        """Ask the rules about blocks of a blocking."""
        checks = self.checks(by)
        for block in blocks:
            printed = reading.printed(block)
            for check in checks:
                self.add(check.find(printed))

    def add(self, findings: Iterable[Finding]) -> None:
        """Some findings, in any order; those of other rules are left out."""
        for item in findings:
            known = self._found.get(item.fingerprint)
            if item.rule in self._ids and (known is None or (item != known and _weight(item) > _weight(known))):
                self._found[item.fingerprint] = item

    @property
    def findings(self) -> list[Finding]:
        """Those that were added."""
        return list(self._found.values())


def _weight(item: Finding) -> tuple[int, int, str, str]:
    """Which of two findings of one place and rule is told; the words decide where nothing else does."""
    return item.severity.rank, len(item.related), item.message, repr(item)


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Errors before notes, then in the order of the texts."""
    return sorted(
        findings, key=lambda item: (-item.severity.rank, item.place.path, item.start, item.rule, item.fingerprint)
    )
