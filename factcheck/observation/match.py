"""Whether a fact is a statement about what a claim speaks of, side by side (SDMX's dimensions)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from factcheck.catalogue import areas, indicators
from factcheck.model import BasisKind, Fact, Measure, Message, Moment, Period, PeriodKind, Status, joined, say
from factcheck.model.dataclass import dataclass
from factcheck.observation.describe import area_name, indicator_name, period_words
from factcheck.observation.holders import core, names_holder, same_holder
from factcheck.observation.subjects import NEAR, content, coverage, nearness

_COVERED = 0.8  # part of a claim's subject words that a sentence must hold to speak for its only figure
_FORESEEN = frozenset({Status.ESTIMATE, Status.FORECAST})  # "ước tính" is said of what is to come too
_REPORTED = frozenset({Status.ACTUAL, Status.ESTIMATE})
_GIVEN = frozenset({Status.APPROVED, Status.ENTITLEMENT})  # a claim need not say that capital was approved


class Side(StrEnum):
    """How one side of an observation stands between claim and fact."""

    SAME = "same"
    OPEN = "open"  # the claim does not say
    NARROWER = "narrower"  # the fact speaks of a part: one company, one product, a child indicator or area
    WIDER = "wider"
    UNKNOWN = "unknown"  # the fact does not say
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Match:
    """How a fact matches a claim. sides: side name → how; unlike: those that keep it from being evidence."""

    fact: Fact
    sides: dict[str, Side]
    unlike: tuple[str, ...]
    score: float  # 0 to 1

    @property
    def fits(self) -> bool:
        """Whether nothing that the claim states is missing or different."""
        return not self.unlike

    @property
    def differs(self) -> tuple[Message, ...]:
        """In words, what keeps it from being evidence."""
        return tuple(_WORDS[name](self.fact) for name in self.unlike)


def match(claim: Fact, fact: Fact, claim_text: str = "", *, alone: bool = False) -> Match:
    """Compares every side but the number.

    claim_text is the whole claim, which may name a holder informally. alone: no other figure of the fact's
    sentence could be meant, so that the sentence's words may speak for it.
    """
    sides = {
        "measure": _measure(claim, fact),
        "per": _equal(claim.quantity.per == fact.quantity.per),
        "moment": _moment(claim, fact),
        "status": _status(claim, fact),
        "basis": _basis(claim, fact),
        "period": _period(claim.period, fact.period),
        "holder": _holder(claim, fact, claim_text),
        "area": _area(claim, fact),
        "subject": _subject(claim, fact, alone=alone),
    }
    unlike = tuple(name for name, side in sides.items() if not _fits(name, side))
    return Match(fact, sides, unlike, _score(claim, fact, sides))


def _fits(name: str, side: Side) -> bool:
    return side in {Side.SAME, Side.OPEN} or (side is Side.UNKNOWN and name == "basis")


def _equal(same: bool) -> Side:
    return Side.SAME if same else Side.DIFFERENT


def _measure(claim: Fact, fact: Fact) -> Side:
    """ "9 products" may be claimed of what is printed as "9/13 products"."""
    of_whole = claim.measure is Measure.LEVEL and fact.measure is Measure.SHARE and fact.quantity.out_of is not None
    return _equal(claim.measure == fact.measure or of_whole)


def _moment(claim: Fact, fact: Fact) -> Side:
    if claim.moment is None:
        return Side.OPEN
    return _equal(claim.moment == fact.moment or (claim.moment is Moment.AFTER and fact.moment is None))


def _status(claim: Fact, fact: Fact) -> Side:
    both = {claim.status, fact.status}
    if claim.status == fact.status or both <= _REPORTED or both <= _FORESEEN:
        return Side.SAME
    return Side.OPEN if claim.status is Status.ACTUAL and fact.status in _GIVEN else Side.DIFFERENT


def _basis(claim: Fact, fact: Fact) -> Side:
    mine, theirs = claim.basis, fact.basis
    if mine is None:
        return Side.DIFFERENT if theirs is not None and theirs.kind is BasisKind.PLAN else Side.OPEN
    if theirs is None:
        return Side.DIFFERENT if mine.kind is BasisKind.PLAN else Side.UNKNOWN
    if mine.kind is not theirs.kind:
        return Side.DIFFERENT
    if mine.period is None or theirs.period is None:
        return Side.SAME
    return _equal(mine.period.dates == theirs.period.dates)


def _period(claim: Period | None, fact: Period | None) -> Side:
    if claim is None:
        return Side.OPEN
    if fact is None:
        return Side.UNKNOWN
    if claim.dates == fact.dates:
        return Side.SAME
    stands = PeriodKind.STOCK in {claim.kind, fact.kind}
    return _equal(stands and claim.end is not None and claim.end == fact.end)


def _holder(claim: Fact, fact: Fact, text: str) -> Side:
    if fact.holder is None:
        return _equal(claim.holder is None)
    if claim.holder is not None:
        return _equal(same_holder(claim.holder, fact.holder))
    return Side.SAME if names_holder(text or claim.place.quote, fact.holder) else Side.NARROWER


def _area(claim: Fact, fact: Fact) -> Side:
    if claim.area is None:
        return Side.OPEN
    if fact.area is None:
        return Side.UNKNOWN
    if claim.area == fact.area:
        return Side.SAME
    if claim.area in areas().ancestors(fact.area):
        return Side.NARROWER
    return Side.WIDER if fact.area in areas().ancestors(claim.area) else Side.DIFFERENT


def _subject(claim: Fact, fact: Fact, *, alone: bool) -> Side:
    if claim.indicator is not None and fact.indicator is not None:
        if claim.indicator == fact.indicator:
            return Side.SAME
        if claim.indicator in indicators().ancestors(fact.indicator):
            return Side.NARROWER
        return Side.WIDER if fact.indicator in indicators().ancestors(claim.indicator) else Side.DIFFERENT
    unit = claim.quantity.unit or ""
    if claim.indicator is None and not content(claim.subject, unit):
        return Side.OPEN
    holder = core(fact.holder) if fact.holder else frozenset()
    if nearness(claim.subject, fact.subject, unit, holder) >= NEAR:
        return Side.SAME
    return _equal(alone and fact.indicator is None and coverage(claim.subject, fact.place.quote, unit) >= _COVERED)


def _score(claim: Fact, fact: Fact, sides: dict[str, Side]) -> float:
    worth = {
        Side.SAME: 1.0,
        Side.OPEN: 0.9,
        Side.NARROWER: 0.5,
        Side.WIDER: 0.5,
        Side.UNKNOWN: 0.3,
        Side.DIFFERENT: 0.0,
    }
    closeness = sum(worth[side] for side in sides.values()) / len(sides)
    words = nearness(claim.subject, fact.subject, claim.quantity.unit or "") / 100
    return round(0.8 * closeness + 0.2 * words, 3)


def _period_words(period: Period | None) -> Message:
    return say("for {time}", time=period_words(period)) if period else say("without a period")


def _area_name(id: str | None) -> Message:
    return area_name(id) or say("an unnamed area")


def _subject_words(fact: Fact) -> str:
    return indicator_name(fact) or fact.subject or say("an unnamed subject")


# side name → what a fact is called that differs there
_WORDS: dict[str, Callable[[Fact], Message]] = {
    "measure": lambda fact: say("a {measure}", measure=fact.measure),
    "per": lambda fact: say("per {units}", units=joined(say(" and "), fact.quantity.per) or say("nothing")),
    "moment": lambda fact: (
        say("the level before the change") if fact.moment is Moment.BEFORE else say("the level after it")
    ),
    "status": lambda fact: say("a figure with status {status}", status=fact.status),
    "basis": lambda _: say("compared with something else"),
    "period": lambda fact: _period_words(fact.period),
    "holder": lambda fact: say("the figure of {holder}", holder=fact.holder or say("no single organisation")),
    "area": lambda fact: say("for {area}", area=_area_name(fact.area)),
    "subject": lambda fact: say("of {subject}", subject=_subject_words(fact)),
}
