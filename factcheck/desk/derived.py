"""What a claim may follow from although nobody prints it: the corpus's own arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from factcheck.model import Evidence, Fact, FigureVerdict, Relation, Status, VerdictLabel, say
from factcheck.observation import Match, describe, match
from factcheck.store.contract import Store, in_order

if TYPE_CHECKING:
    from factcheck.relations.propagation.derived import Derived

_ARTICLES = 8  # those whose figures are nearest to the claim's
_LABELS = {True: VerdictLabel.SUPPORTED, False: VerdictLabel.REFUTED}


def follows(store: Store, claim: Fact, text: str, nearest: Sequence[Match]) -> FigureVerdict | None:
    """The verdict on a figure that nobody prints, from what follows; None where nothing does or it stays open.

    nearest: the corpus's figures of the claim's kind; only the articles of the best of them are asked.
    """
    if claim.period is None or not nearest:
        return None
    from factcheck.relations.propagation.derived import derived  # what most claims need not, none has to load

    articles = dict.fromkeys((found.fact.origin, found.fact.place.path) for found in sorted(nearest, key=_farness))
    facts = in_order(fact for article in list(articles)[:_ARTICLES] for fact in store.whole(*article))
    answers = [
        (answer, agrees)
        for answer in derived(facts)
        if match(claim, answer.fact, text).fits and (agrees := _agrees(claim, answer)) is not None
    ]
    # that something else leads to the very number of the claim is no chance; to refute it, all has to be against it,
    # and the claim has to say what it is about
    agreeing = [answer for answer, agrees in answers if agrees]
    if agreeing:
        return _verdict(claim, agreeing[0], agrees=True)
    return _verdict(claim, answers[0][0], agrees=False) if answers and claim.indicator is not None else None


def _farness(found: Match) -> tuple[float, str]:
    return -found.score, found.fact.id


def _agrees(claim: Fact, answer: Derived) -> bool | None:
    """True where a way leads to the claim's number, to its last place; False where no value fits; None between."""
    if not answer.fact.quantity.interval.meets(claim.quantity.interval):
        return False
    value, step = claim.quantity.value, claim.quantity.step
    if value is None or claim.quantity.hedge is not None:
        return True if answer.fact.quantity.interval.within(claim.quantity.interval) else None
    return True if any(_rounded(number, step) == _rounded(value, step) for number in answer.numbers) else None


def _rounded(number: Decimal, step: Decimal) -> Decimal:
    return (number / step).quantize(Decimal(1), rounding=ROUND_HALF_UP)


def _verdict(claim: Fact, answer: Derived, *, agrees: bool) -> FigureVerdict:
    relation = Relation.AGREES if agrees else Relation.CONTRADICTS
    what = describe(answer.fact)
    if answer.fact.status is Status.PLAN:
        what = say("the plan of {what}", what=what)
    reason = say("nobody prints {what}, but it follows from what is printed", what=what)
    evidence = tuple(Evidence(relation, 1.0, fact, reason) for fact in answer.facts)
    return FigureVerdict(
        claim, _LABELS[agrees], reason, evidence, tuple(say("derived: {step}", step=step) for step in answer.steps)
    )
