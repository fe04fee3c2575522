"""What an open claim may mean: the facts that fit it, grouped by observation, the most general first."""

from __future__ import annotations

from factcheck.catalogue import areas, indicators
from factcheck.model import Fact, Moment, PeriodKind
from factcheck.model.dataclass import dataclass
from factcheck.observation import Comparison, Match, Outcome, describe, printed
from factcheck.observation.subjects import NEAR, nearness

Fitting = tuple[Match, Comparison]


@dataclass(frozen=True, slots=True)
class Reading:
    """One observation that the claim may speak of, with every print of it."""

    members: tuple[Fitting, ...]

    @property
    def fact(self) -> Fact:
        """Its best matching print."""
        return self.members[0][0].fact

    @property
    def comparison(self) -> Comparison:
        """How that print compares."""
        return self.members[0][1]

    @property
    def outcome(self) -> Outcome:
        """What its prints say together; OPEN where they disagree among themselves."""
        outcomes = {comparison.outcome for _, comparison in self.members}
        if outcomes <= {Outcome.AGREES, Outcome.OPEN}:
            return Outcome.AGREES if Outcome.AGREES in outcomes else Outcome.OPEN
        return Outcome.CONTRADICTS if outcomes <= {Outcome.CONTRADICTS, Outcome.OPEN} else Outcome.OPEN

    @property
    def words(self) -> str:
        """The observation in words."""
        return describe(self.fact)

    @property
    def figures(self) -> str:
        """The figures printed for it."""
        return " / ".join(dict.fromkeys(printed(found.fact) for found, _ in self.members))


def readings(claim: Fact, fitting: list[Fitting]) -> tuple[list[Reading], list[Reading]]:
    """The most general readings of a claim, and the narrower ones that they leave aside."""
    grouped = _grouped(sorted(fitting, key=lambda item: (-item[0].score, item[0].fact.origin, item[0].fact.span)))
    facts = [reading.fact for reading in grouped]
    general: list[Reading] = []
    narrower: list[Reading] = []
    for reading in grouped:
        (narrower if _is_narrower(claim, reading, facts) else general).append(reading)
    return general, narrower


def _grouped(fitting: list[Fitting]) -> list[Reading]:
    groups: list[list[Fitting]] = []
    for item in fitting:
        for group in groups:
            if _same_observation(group[0][0].fact, item[0].fact):
                group.append(item)
                break
        else:
            groups.append([item])
    return [Reading(tuple(group)) for group in groups]


def _same_observation(one: Fact, other: Fact) -> bool:
    if (one.holder, one.area, one.quantity.per) != (other.holder, other.area, other.quantity.per):
        return False
    if one.period is None or other.period is None:
        if one.period is not other.period:
            return False
    elif one.period.dates != other.period.dates:
        return False
    if one.indicator or other.indicator:
        return one.indicator == other.indicator
    return nearness(one.subject, other.subject, one.quantity.unit or "") >= NEAR


def _is_narrower(claim: Fact, reading: Reading, facts: list[Fact]) -> bool:
    """Whether a fitting fact is left aside because something more general fits too."""
    fact = reading.fact
    others = [other for other in facts if other is not fact]
    if claim.indicator is None:
        if any(other.indicator in indicators().ancestors(fact.indicator) for other in others):
            return True
        if fact.indicator is None and any(_is_aggregate(other) for other in others) and not _is_close(claim, fact):
            return True
    if fact.moment is Moment.BEFORE and any(other.moment is Moment.AFTER for other in others):
        return True  # what was raised from 50 to 320 is 320
    if claim.area is None and any(other.area in areas().ancestors(fact.area) for other in others):
        return True
    return _stands(claim, fact, others)


def _is_aggregate(fact: Fact) -> bool:
    entry = indicators().by_id.get(fact.indicator or "")
    return entry is not None and entry.aggregate


def _is_close(claim: Fact, fact: Fact) -> bool:
    """Whether the claim's own words name the fact, rather than leaving its subject open."""
    return bool(claim.subject) and nearness(fact.subject, claim.subject, claim.quantity.unit or "") >= NEAR


def _stands(claim: Fact, fact: Fact, others: list[Fact]) -> bool:
    """A total that stands is more general than what came in during the period, unless the claim names the latter."""
    if claim.subject and _is_close(claim, fact):
        return False
    stock = [other for other in others if other.period is not None and other.period.kind is PeriodKind.STOCK]
    is_stock = fact.period is not None and fact.period.kind is PeriodKind.STOCK
    return bool(stock) and not is_stock and fact.measure.value == "level"
