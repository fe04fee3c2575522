"""The one comparison: can two quantities be the same number, and does one prove the other?"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from factcheck.model import Interval, Quantity, say
from factcheck.model.dataclass import dataclass

# A print may be rounded to thousands, millions or billions without saying so ("890.000.000"); no more than this
# part of the number, though, or "1.000" would agree with 1.400.
_COARSE_STEPS = (Decimal(10) ** 9, Decimal(10) ** 6, Decimal(10) ** 3)
_COARSE_MOST = Decimal("0.03")
_HALF = Decimal("0.5")

# figures are compared by the million: what is said of them is made once
_ONE_END = say("the two ranges share one end, but not the other")
_WITHIN = say("the printed figure lies within what the claim says")
_ROUNDED = say("the same number once rounded to the coarser of the two prints")
_LESS_EXACT = say("the print agrees with the claim but is less exact than it")
_APART = say("the two intervals cannot meet")


class Outcome(StrEnum):
    """What evidence says of a claim's number."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome and, in a few words, why."""

    outcome: Outcome
    reason: str


def compare(claim: Quantity, evidence: Quantity) -> Comparison:
    """Compares two quantities of one unit; see docs/verdicts for the definition of each outcome."""
    if (claim.out_of or evidence.out_of) and claim.out_of != evidence.out_of:
        return _different_wholes(claim, evidence)
    if _one_end_differs(claim, evidence):
        return Comparison(Outcome.CONTRADICTS, _ONE_END)
    if evidence.interval.within(claim.interval):
        return Comparison(Outcome.AGREES, _WITHIN)
    if _same_once_rounded(claim, evidence):
        return Comparison(Outcome.AGREES, _ROUNDED)
    if _can_meet(claim, evidence) or _same_but_hedged(claim, evidence):
        return Comparison(Outcome.OPEN, _LESS_EXACT)
    return Comparison(Outcome.CONTRADICTS, _APART)


def coarse(quantity: Quantity) -> Interval:
    """The interval with trailing zeros read as rounding: 890.000.000 may stand for 889,5 to 890,5 million."""
    value = quantity.value
    if value is None or quantity.hedge is not None or value == 0:
        return quantity.interval
    for step in _COARSE_STEPS:
        if step > quantity.step and value % step == 0 and step * _HALF <= abs(value) * _COARSE_MOST:
            return Interval(value - step * _HALF, value + step * _HALF)
    return quantity.interval


def _different_wholes(claim: Quantity, evidence: Quantity) -> Comparison:
    if claim.out_of is None:  # "9 products" is what "9/13 products" says
        same = evidence.interval.within(claim.interval)
        return Comparison(
            Outcome.AGREES if same else Outcome.CONTRADICTS,
            say("printed out of {whole}", whole=evidence.out_of) if same else say("the counts differ"),
        )
    if evidence.out_of is None:
        return Comparison(Outcome.OPEN, say("the print does not say out of how many"))
    return Comparison(
        Outcome.CONTRADICTS,
        say("out of {claimed} in the claim, out of {printed} in print", claimed=claim.out_of, printed=evidence.out_of),
    )


def _one_end_differs(claim: Quantity, evidence: Quantity) -> bool:
    """Two printed ranges name their ends: 3-8 days is not 3-7 days, though it holds it."""
    if claim.value is not None or evidence.value is not None:
        return False
    return (claim.low == evidence.low) != (claim.high == evidence.high)


def _same_once_rounded(claim: Quantity, evidence: Quantity) -> bool:
    if claim.value is None or evidence.value is None or claim.hedge or evidence.hedge:
        return False
    step = max(claim.step, evidence.step)
    return _rounded(claim.value, step) == _rounded(evidence.value, step)


def _same_but_hedged(claim: Quantity, evidence: Quantity) -> bool:
    """60 beside "hơn 60": one of them left the hedge out. A bound ("under 60") is no hedge."""
    if claim.value is None or claim.value != evidence.value or (claim.hedge is None) == (evidence.hedge is None):
        return False
    return None not in {claim.low, claim.high, evidence.low, evidence.high}


def _rounded(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP)


def _can_meet(claim: Quantity, evidence: Quantity) -> bool:
    claim_readings = (coarse(claim), *claim.alternatives)
    evidence_readings = (coarse(evidence), *evidence.alternatives)
    return any(one.meets(other) for one in claim_readings for other in evidence_readings)
