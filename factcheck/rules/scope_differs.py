"""Two articles print growth of a whole sector and of a part of it: both may be right, but a reader takes one for the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from factcheck.catalogue import indicators
from factcheck.model import Confidence, Fact, Finding, Severity, say
from factcheck.observation import Outcome, compare, describe, printed
from factcheck.observation.aggregates import is_aggregate_growth
from factcheck.relations.blocks import scope
from factcheck.rules.contract import Check, Example, Printed, Rule, Scope, finding

_ID = "scope-differs"
_WITNESSES = 3  # prints of the whole that each print of a part is held against


def check(told: Printed) -> Iterator[Finding]:
    """At most one note for each area, period and parent indicator."""
    growths: dict[tuple[object, ...], dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in told.facts:
        if is_aggregate_growth(fact):
            assert fact.period is not None
            growths[fact.area, fact.period.dates][fact.indicator or ""].append(fact)
    for group in growths.values():
        known: set[str] = set()
        for indicator, parts in group.items():
            parent = indicators().by_id[indicator].parent
            if parent not in group or parent in known:
                continue
            pair = next(_confusable(parts, group[parent], told.focus), None)
            if pair is not None:
                known.add(parent)
                yield _finding(*pair)


def _confusable(parts: Sequence[Fact], wholes: Sequence[Fact], focus: Collection[str]) -> Iterator[tuple[Fact, Fact]]:
    for part in parts:
        for whole in wholes[:_WITNESSES]:
            if (not focus or {part.origin, whole.origin} & set(focus)) and _may_be_confused(part, whole):
                yield part, whole


def _may_be_confused(part: Fact, whole: Fact) -> bool:
    return part.origin != whole.origin and compare(part.quantity, whole.quantity).outcome is Outcome.CONTRADICTS


def _finding(part: Fact, whole: Fact) -> Finding:
    message = say(
        "{figure} is growth of {what}; {other} in another article is of {whole}: scopes differ",
        figure=printed(part),
        what=describe(part),
        other=printed(whole),
        whole=describe(whole),
    )
    return finding(_ID, Severity.NOTE, Confidence.HIGH, (part, whole), message, "")


RULE = Rule(
    id=_ID,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    scope=Scope.CORPUS,
    summary="one article prints a sector's growth, another that of a part of it",
    explanation=(
        "Both figures may be right, since manufacturing is not all of industry. The note is there because readers and editors quote one for the other. "
        "Only sectors that statistical offices publish side by side are compared, for one area and period, and only across articles."
    ),
    grounds=(
        "A note, since nothing is wrong yet. Of high confidence: both sectors are in the catalogue, and so is which is a part of which."
    ),
    bad=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
                "Năm 2023, chỉ số sản xuất ngành công nghiệp chế biến, chế tạo của tỉnh Lạng Sơn tăng 11,2%.",
            ),
            "all industry beside manufacturing",
        ),
    ),
    good=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%, trong đó ngành công nghiệp chế biến, chế tạo tăng 11,2%.",
            ),
            "one article says both, and which is which",
        ),
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
                "Năm 2022, chỉ số sản xuất ngành công nghiệp chế biến, chế tạo của tỉnh Lạng Sơn tăng 10,25%.",
            ),
            "another year",
        ),
    ),
    checks=(Check(scope.BLOCKING.id, check),),
)
