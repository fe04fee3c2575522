"""A growth that does not say compared with what."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Confidence, Fact, Finding, Measure, Severity, Status, say
from factcheck.observation import printed
from factcheck.rules._reading import Reader, Said
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "growth-without-base"
_DONE = frozenset({Status.ACTUAL, Status.ESTIMATE})
_MOVES = frozenset({"up", "down"})
_TELLS = ("period", "against", "yardstick", "double", "ago")
_FROM = frozenset({"from", "up_from", "down_from"})


def check(told: Printed) -> Iterator[Finding]:
    """Every such growth once."""
    own = told.own
    reader = Reader(own)
    for fact in own:
        if _is_bare(fact) and _is_left_open(reader.said(fact)):
            yield finding(
                _ID,
                Severity.NOTE,
                Confidence.MEDIUM,
                (fact,),
                say("{figure} compared with what?", figure=printed(fact)),
            )


def _is_bare(fact: Fact) -> bool:
    is_growth = fact.measure is Measure.GROWTH and fact.quantity.unit == "%" and not fact.quantity.per
    is_growth = is_growth and fact.quantity.low is not None and fact.quantity.high is not None
    return is_growth and fact.basis is None and fact.period is None and fact.asserted and fact.status in _DONE


def _is_left_open(said: Said) -> bool:
    """Whether a verb tells the growth, and its sentence neither a time nor a comparison nor where it began."""
    verb, words = said.before("predicate", said.first), said.words
    if verb is None or verb.value not in _MOVES or words.ending("move_noun", verb.start) is not None:
        return False
    if any(cue.value != "weak" for kind in _TELLS for cue in words.cues.get(kind, ())):
        return False
    return not any(cue.value in _FROM for cue in words.cues.get("predicate", ()))


RULE = Rule(
    id=_ID,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    scope=Scope.ARTICLE,
    summary="a growth does not say compared with what",
    explanation=(
        "A rise of 12 % is so much more than something: than a year ago, a quarter ago, a plan, elsewhere. The note is there where neither the sentence nor what came before it "
        "tells a time or a comparison. A growth of a year or quarter is that against the one before, and needs none."
    ),
    grounds=(
        "A note, since nothing is wrong, and of medium confidence: what a paragraph is about may say it. Off unless it is selected: of the notes in news, about half tell an editor something."
    ),
    bad=(
        Example(("Doanh thu của hợp tác xã tăng 12%.",), "since when?"),
        Example(("Giá thuê kho giảm mạnh 8%, theo chủ kho.",), "since when?"),
        Example(("Exports of rice rose 12%, traders said.",), "since when?"),
    ),
    good=(
        Example(("Doanh thu của hợp tác xã tăng 12% so với cùng kỳ.",), "a year ago"),
        Example(("Năm 2023, doanh thu của hợp tác xã tăng 12%.",), "the year before is meant"),
        Example(("Doanh thu của hợp tác xã tăng 25% từ 40 tỷ đồng lên 50 tỷ đồng.",), "from where it began"),
        Example(("Hợp tác xã dự kiến doanh thu tăng 12%.",), "what is planned says it elsewhere"),
        Example(("Lãi suất là 12%.",), "no growth"),
        Example(("Cửa hàng treo biển mức giảm 12% cho nồi cơm.",), "a discount, which is a noun"),
    ),
    checks=(Check(DRAFT, check),),
    by_default=False,
)
