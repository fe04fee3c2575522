"""A total that does not say of when."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.catalogue import indicators
from factcheck.model import Confidence, Fact, Finding, Measure, Severity, Status, say
from factcheck.observation import describe, printed
from factcheck.rules._reading import Reader, Said
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "figure-without-period"
_DONE = frozenset({Status.ACTUAL, Status.ESTIMATE})
_JOINS = frozenset({"reach", "is", "to"})


def check(told: Printed) -> Iterator[Finding]:
    """Every such figure once."""
    own = told.own
    reader = Reader(own)
    for fact in own:
        if _is_undated(fact) and _is_told(reader.said(fact)):
            message = say("{figure} for {what}: of when?", figure=printed(fact), what=describe(fact))
            yield finding(_ID, Severity.NOTE, Confidence.MEDIUM, (fact,), message)


def _is_undated(fact: Fact) -> bool:
    """Whether a total of what comes and goes has neither a time nor anything that it is counted by."""
    entry = indicators().by_id.get(fact.indicator or "")
    if entry is None or entry.nature != "flow" or fact.measure is not Measure.LEVEL or fact.moment is not None:
        return False
    is_total = fact.quantity.unit not in {None, "%"} and not fact.quantity.per
    return is_total and fact.period is None and fact.asserted and fact.status in _DONE


def _is_told(said: Said) -> bool:
    """Whether a verb says that it was reached, and no word of its sentence tells any time."""
    verb = said.before("predicate", said.first)
    is_told = verb is not None and verb.value in _JOINS
    return is_told and not any(said.words.cues.get(kind) for kind in ("period", "each", "ago"))


RULE = Rule(
    id=_ID,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    scope=Scope.ARTICLE,
    summary="a total does not say of when",
    explanation=(
        "Revenue, output, exports and other things that come and go have a total only for some time. The note is there where neither the sentence nor what came before it tells one. "
        "What stands (a population, a debt), prices, and amounts by the year or day need none."
    ),
    grounds=(
        "A note, since nothing is wrong, and of medium confidence: what a paragraph is about may say it. Off unless it is selected, for the same reason."
    ),
    bad=(
        Example(("Kim ngạch xuất khẩu gạo đạt 4 tỷ USD.",), "in which time?"),
        Example(("Doanh thu của hợp tác xã đạt 12 tỷ đồng, theo chủ nhiệm.",), "in which time?"),
        Example(("Exports of rice reached $4 billion.",), "in which time?"),
    ),
    good=(
        Example(("Năm 2023, kim ngạch xuất khẩu gạo đạt 4 tỷ USD.",), "a year"),
        Example(("Kim ngạch xuất khẩu gạo đạt 4 tỷ USD mỗi năm.",), "by the year"),
        Example(("Dân số của huyện là 120.000 người.",), "what stands"),
        Example(("Giá gạo đạt 15.000 đồng/kg.",), "a price"),
        Example(("Tỉnh phấn đấu kim ngạch xuất khẩu gạo đạt 4 tỷ USD.",), "a plan"),
    ),
    checks=(Check(DRAFT, check),),
    by_default=False,
)
