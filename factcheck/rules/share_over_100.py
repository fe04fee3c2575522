"""A part of a whole that is more than all of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.catalogue.units import is_counted
from factcheck.model import Confidence, Fact, Finding, Measure, Severity, say
from factcheck.observation import printed
from factcheck.rules._reading import Reader, Said
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "share-over-100"
_ALL = Decimal(100)
_PARTS = frozenset({Measure.SHARE, Measure.LEVEL})
_REACH = 8  # words between a noun and its figure
_ENDS = frozenset(",;:()")
_MEASURES = ("plan", "against", "yardstick", "beyond")
_PASSED = ("period", "indicator", "predicate", "hedge", "adverb", "stop")


def check(told: Printed) -> Iterator[Finding]:
    """Every such share once."""
    over = [fact for fact in told.own if _is_over(fact)]
    if not over:
        return
    reader = Reader(told.own)
    for fact in over:
        if fact.asserted and _is_part(reader.said(fact)):
            yield finding(
                _ID,
                Severity.ERROR,
                Confidence.HIGH,
                (fact,),
                say("{figure} is more than all there is", figure=printed(fact)),
            )


def _is_over(fact: Fact) -> bool:
    low = fact.quantity.low
    if fact.quantity.unit != "%" or fact.measure not in _PARTS or low is None or fact.quantity.per:
        return False
    return low > _ALL or (low == _ALL and fact.quantity.low_open)


def _is_part(said: Said) -> bool:
    """Whether the words make it a part: it makes up so much, of all of them, of so many people; and of nothing else."""
    words, first, last = said.words, said.first, said.last
    verb = said.before("predicate", first)
    if _is_measured_otherwise(said) or (verb is not None and verb.value == "equal"):
        return False  # bằng 150% số hộ năm ngoái
    if verb is not None and verb.value == "account":
        return True
    counted = words.starting("counter", last)
    people = counted is not None and is_counted(str(counted.value)) and verb is None
    return people or words.starting("all_of", last) is not None or _is_bounded(said)


def _is_bounded(said: Said) -> bool:
    """Whether the noun that it is a figure of names a part: thị phần của hãng là 105%."""
    words, first = said.words, said.first
    noun = max(words.between("bounded", 0, first), key=lambda cue: cue.end, default=None)
    if noun is None or not _ENDS.isdisjoint(words.tokens[noun.end : first]):
        return False
    others = any(words.between(kind, noun.end, first) for kind in ("ratio", "growth", "rate"))
    return not others and words.bare_words(_PASSED, noun.end, first) <= _REACH


def _is_measured_otherwise(said: Said) -> bool:
    """Whether it is compared with a plan, another time, or with what it is no part of: GDP, equity."""
    words, last = said.words, said.last
    behind = [
        cue for kind in _MEASURES for cue in words.cues.get(kind, ()) if cue.start >= last and cue.value != "weak"
    ]
    near = any(words.bare_words(("against", "stop", "of"), last, cue.start) <= 1 for cue in behind)
    opening = max((at + 1 for at in range(said.first) if words.tokens[at] in _ENDS), default=0)
    return near or bool(words.between("beyond", opening, said.first))


RULE = Rule(
    id=_ID,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a part of a whole that is more than all of it",
    explanation=(
        "A percentage above 100 is told where the words make it a part: what something makes up (chiếm, accounts for), a market share or a rate that is a part by its name, "
        "a percentage of so many people or of all there is. What is reached of a plan, growth, what something is compared with, and ratios that may well be more than "
        "100 % (debt to GDP, capital to loans, a duty) are no parts."
    ),
    grounds="An error, since no part is more than its whole. Of high confidence: only words that leave no other reading make the rule speak.",
    bad=(
        Example(("Năm 2023, gạo thơm chiếm 120% tổng lượng gạo xuất khẩu.",), "it makes up more than all"),
        Example(("Thị phần của hãng xe Sao Đỏ là 105%.",), "more than the whole market"),
        Example(("Tỷ lệ che phủ rừng của huyện đạt 142,5%.",), "more than the whole land"),
        Example(("Exports to Japan accounted for 118% of all shipments.",), "it makes up more than all"),
        Example(("About 120% of voters backed the plan.",), "more voters than there are"),
    ),
    good=(
        Example(("Năm 2023, thu ngân sách đạt 115% kế hoạch.",), "what is reached of a plan"),
        Example(("Nợ công của nước này chiếm 130% GDP.",), "debt is no part of it"),
        Example(("Vốn hóa thị trường tương đương 111% GDP.",), "a ratio"),
        Example(("Tỷ lệ bao phủ nợ xấu của ngân hàng đạt 213%.",), "a ratio that may be more"),
        Example(("Số khách chiếm 112% so với cùng kỳ.",), "a comparison, though badly put"),
        Example(("Diện tích gieo cấy bằng 101,5% cùng kỳ năm trước.",), "a comparison"),
        Example(("Mỹ áp thuế 145% với hàng nhập khẩu.",), "a duty"),
        Example(("Gạo thơm chiếm 100% lượng gạo của hợp tác xã.",), "all of it"),
        Example(("Public debt stood at 120% of GDP.",), "debt is no part of it"),
    ),
    checks=(Check(DRAFT, check),),
)
