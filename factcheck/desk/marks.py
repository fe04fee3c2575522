"""What the rest of a corpus says of each of its figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.desk.timeline import standing
from factcheck.model import Beside, Fact, Finding, Mark, Place, Quantity, Severity, Standing, Support
from factcheck.observation import Outcome, compare
from factcheck.observation.origins import origins

_SHOWN = 4  # other prints that are kept of each figure; a figure of everybody's would bring a thousand
_BY_OUTCOME = {Outcome.AGREES: Support.SUPPORTED, Outcome.OPEN: Support.LESS_EXACT}

_File = tuple[str, str | None]


def marked(facts: Iterable[Fact], groups: Iterable[Sequence[Fact]], findings: Sequence[Finding]) -> list[Mark]:
    """A mark for each of the facts, in their order. groups: the figures of the corpus by observation."""
    found = {fact.id: _Beside(group) for group in groups if len({fact.origin for fact in group}) > 1 for fact in group}
    at = _places(findings)
    return [_mark(fact, found.get(fact.id), _at(fact.place, at), findings) for fact in facts]


class _Beside:
    """The figures of one observation, equal prints together: the cost grows with what differs."""

    def __init__(self, group: Sequence[Fact]) -> None:
        self._prints: dict[Quantity, list[Fact]] = defaultdict(list)
        for fact in group:
            self._prints[fact.quantity].append(fact)

    def of(self, fact: Fact) -> tuple[list[Beside], int]:
        """What other articles print, the worst first, and how many such prints there are."""
        found: list[Beside] = []
        others = 0
        for quantity, prints in self._prints.items():
            elsewhere = [other for other in prints if other.origin != fact.origin]
            if not elsewhere:
                continue
            others += len(elsewhere)
            outcome = compare(fact.quantity, quantity).outcome
            found += (_beside(outcome, fact, other) for other in elsewhere[:_SHOWN])
        return sorted(found, key=lambda beside: beside.support.rank), others


def _beside(outcome: Outcome, fact: Fact, other: Fact) -> Beside:
    first, second = origins([fact.place.quote, other.place.quote])
    return Beside(_support(outcome, fact, other), other, first == second)


def _support(outcome: Outcome, fact: Fact, other: Fact) -> Support:
    """What another print says of a figure: newer numbers of its own producer are no contradiction."""
    if outcome in _BY_OUTCOME:
        return _BY_OUTCOME[outcome]
    if standing(fact, other) is Standing.REVISED:
        return Support.REVISED
    return Support.REPLACES if standing(other, fact) is Standing.REVISED else Support.DIFFERS


def _mark(fact: Fact, group: _Beside | None, at: Sequence[int], findings: Sequence[Finding]) -> Mark:
    beside, others = group.of(fact) if group else ([], 0)
    said = [one.support for one in beside if one.support is not Support.REPLACES]
    if any(findings[number].severity is not Severity.NOTE for number in at):
        said.append(Support.CONTRADICTED)
    support = min(said, key=lambda one: one.rank, default=Support.ALONE)
    return Mark(fact, support, tuple(beside[:_SHOWN]), others, tuple(at))


def _places(findings: Sequence[Finding]) -> dict[_File, list[tuple[Place, int]]]:
    """The places of findings by the article they stand in, with the number of the finding."""
    found: dict[_File, list[tuple[Place, int]]] = defaultdict(list)
    for number, finding in enumerate(findings):
        for place in (finding.place, *(other.place for other in finding.related)):
            found[place.path, place.locator].append((place, number))
    return found


def _at(place: Place, places: Mapping[_File, Sequence[tuple[Place, int]]]) -> list[int]:
    return list(dict.fromkeys(_meeting(place, places.get((place.path, place.locator), ()))))


def _meeting(place: Place, others: Iterable[tuple[Place, int]]) -> Iterator[int]:
    for other, number in others:
        if other.start < place.end and place.start < other.end:
            yield number
