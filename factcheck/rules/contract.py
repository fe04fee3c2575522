"""What a rule is. Each file of this room has RULE, a Rule, and is named as the rule's id."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path

from factcheck.model import Confidence, Fact, Finding, Related, Severity
from factcheck.observation import printed
from factcheck.relations import Relation, relations
from factcheck.text.fold import key

_SHARED = frozenset({"__init__", "contract", "arithmetic"})


class Scope(StrEnum):
    """Which questions a rule answers."""

    CORPUS = "corpus"  # `conflicts` only
    EVERYWHERE = "everywhere"  # `lint` too


@dataclass(frozen=True, slots=True)
class Example:
    """Short articles of ours and why the rule speaks or is silent."""

    texts: tuple[str, ...]
    why: str


# facts, and the origins that every finding must have a place in (none: all) → findings
Check = Callable[[Sequence[Fact], Collection[str]], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. severity: how bad it is if true; confidence: how sure the rule is; bad and good: its examples."""

    id: str
    severity: Severity
    confidence: Confidence
    scope: Scope
    summary: str
    explanation: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    check: Check


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """All rules, those of the relations among them, by id."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _SHARED)
    found: list[Rule] = [import_module(f"factcheck.rules.{name}").RULE for name in names]
    return tuple(sorted([*found, *map(_of_relation, relations())], key=lambda rule: rule.id))


def finding(
    id: str, severity: Severity, confidence: Confidence, facts: Sequence[Fact], message: str, computation: str
) -> Finding:
    """A finding at facts[0] with the other facts as related places."""
    first, *others = facts
    return Finding(
        rule=id,
        severity=severity,
        confidence=confidence,
        message=message,
        computation=computation,
        fingerprint=fingerprint(id, facts),
        place=first.place,
        related=tuple(Related(printed(fact), fact.place) for fact in others),
    )


def fingerprint(id: str, facts: Sequence[Fact]) -> str:
    """The same as long as the rule, the articles and their words are; lines do not matter."""
    parts = [id, *sorted(f"{fact.place.path}\0{key(fact.place.quote)}\0{key(fact.printed)}" for fact in facts)]
    return blake2b("\1".join(parts).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def _of_relation(relation: Relation) -> Rule:
    # one check for all relations, whose constraints hang together: `conflicts` runs each check once
    from factcheck.rules.arithmetic import check  # noqa: PLC0415  (it needs `finding` from here)

    return Rule(
        id=relation.id,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        scope=Scope.EVERYWHERE,
        summary=relation.summary,
        explanation=relation.explanation,
        bad=tuple(Example((example.text,), example.why) for example in relation.breaks),
        good=tuple(Example((example.text,), example.why) for example in relation.holds),
        check=check,
    )
