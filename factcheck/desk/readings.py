"""What an open claim may mean: the facts that fit it, grouped by observation, the most general first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable

from factcheck.catalogue import areas, indicators
from factcheck.model import Fact, Moment, PeriodKind
from factcheck.model.dataclass import dataclass
from factcheck.model.standing import rank
from factcheck.observation import Comparison, Match, Outcome, describe, printed
from factcheck.observation.subjects import NEAR, nearness

Fitting = tuple[Match, Comparison]


@dataclass(frozen=True, slots=True)
class Reading:
    """One observation that the claim may speak of, with every print of it."""

    members: tuple[Fitting, ...]

    @property
    def fact(self) -> Fact:
        """Its best matching print, of those that decide."""
        return self.members[0][0].fact

    @property
    def comparison(self) -> Comparison:
        """How that print compares."""
        return self.members[0][1]

    @property
    def outcome(self) -> Outcome:
        """What its prints say together; OPEN where they disagree among themselves.

        Where an official source or an agency says something, the press beside it decides nothing.
        """
        outcomes = {comparison.outcome for _, comparison in self.deciding}
        if outcomes <= {Outcome.AGREES, Outcome.OPEN}:
            return Outcome.AGREES if Outcome.AGREES in outcomes else Outcome.OPEN
        return Outcome.CONTRADICTS if outcomes <= {Outcome.CONTRADICTS, Outcome.OPEN} else Outcome.OPEN

    @property
    def deciding(self) -> tuple[Fitting, ...]:
        """The prints of the sources with the highest standing; if all they say is less exact, all prints."""
        top = rank(self.fact.place.standing)
        above = tuple(one for one in self.members if rank(one[0].fact.place.standing) == top)
        is_open = all(comparison.outcome is Outcome.OPEN for _, comparison in above)
        return self.members if is_open else above

    @property
    def words(self) -> str:
        """The observation in words."""
        return describe(self.fact)

    @property
    def figures(self) -> str:
        """The figures printed for it."""
        return " / ".join(dict.fromkeys(printed(found.fact) for found, _ in self.deciding))


@dataclass(frozen=True, slots=True)
class _Told:
    """What all fitting facts together speak of."""

    indicators: frozenset[str | None]
    areas: frozenset[str | None]
    has_aggregate: bool
    has_after: bool
    has_stock: bool


def readings(claim: Fact, fitting: list[Fitting]) -> tuple[list[Reading], list[Reading]]:
    """The most general readings of a claim, and the narrower ones that they leave aside."""
    grouped = _grouped(sorted(fitting, key=lambda item: (-item[0].score, item[0].fact.origin, item[0].fact.span)))
    told = _told([reading.fact for reading in grouped])
    general: list[Reading] = []
    narrower: list[Reading] = []
    for reading in grouped:
        (narrower if _is_narrower(claim, reading.fact, told) else general).append(reading)
    return general, narrower


def _grouped(fitting: list[Fitting]) -> list[Reading]:
    """One observation's prints together; where the catalogue knows no indicator, subjects that are near."""
    groups: list[list[Fitting]] = []
    alike: dict[Hashable, list[list[Fitting]]] = defaultdict(list)
    for item in fitting:
        fact = item[0].fact
        known = alike[_observation(fact)]
        group = next((each for each in known if fact.indicator or _is_near(each[0][0].fact, fact)), None)
        if group is None:
            group = []
            groups.append(group)
            known.append(group)
        group.append(item)
    return [Reading(tuple(sorted(group, key=lambda item: -rank(item[0].fact.place.standing)))) for group in groups]


def _observation(fact: Fact) -> Hashable:
    dates = fact.period.dates if fact.period else None
    return fact.holder, fact.area, fact.quantity.per, dates, fact.indicator or None


def _is_near(one: Fact, other: Fact) -> bool:
    return nearness(one.subject, other.subject, one.quantity.unit or "") >= NEAR


def _told(facts: list[Fact]) -> _Told:
    return _Told(
        indicators=frozenset(fact.indicator for fact in facts),
        areas=frozenset(fact.area for fact in facts),
        has_aggregate=any(_is_aggregate(fact) for fact in facts),
        has_after=any(fact.moment is Moment.AFTER for fact in facts),
        has_stock=any(_is_stock(fact) for fact in facts),
    )


def _is_narrower(claim: Fact, fact: Fact, told: _Told) -> bool:
    """Whether a fitting fact is left aside because something more general fits too."""
    if claim.indicator is None:
        if not told.indicators.isdisjoint(indicators().ancestors(fact.indicator)):
            return True
        if fact.indicator is None and told.has_aggregate and not _is_close(claim, fact):
            return True
    if fact.moment is Moment.BEFORE and told.has_after:
        return True  # what was raised from 50 to 320 is 320
    if claim.area is None and not told.areas.isdisjoint(areas().ancestors(fact.area)):
        return True
    return _stands(claim, fact, told)


def _is_aggregate(fact: Fact) -> bool:
    entry = indicators().by_id.get(fact.indicator or "")
    return entry is not None and entry.aggregate


def _is_stock(fact: Fact) -> bool:
    return fact.period is not None and fact.period.kind is PeriodKind.STOCK


def _is_close(claim: Fact, fact: Fact) -> bool:
    """Whether the claim's own words name the fact, rather than leaving its subject open."""
    return bool(claim.subject) and nearness(fact.subject, claim.subject, claim.quantity.unit or "") >= NEAR


def _stands(claim: Fact, fact: Fact, told: _Told) -> bool:
    """A total that stands is more general than what came in during the period, unless the claim names the latter."""
    if claim.subject and _is_close(claim, fact):
        return False
    return told.has_stock and not _is_stock(fact) and fact.measure.value == "level"
