"""A figure that no source of the corpus prints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.model import Confidence, Fact, Finding, Severity, say
from factcheck.observation import Outcome, compare, describe, printed
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "unknown-figure"


def check(told: Printed) -> Iterator[Finding]:
    """Every such figure once."""
    known: dict[tuple[object, ...], set[Fact]] = defaultdict(set)
    for fact in told.facts:
        if fact.origin not in told.focus:
            known[_what(fact)].add(fact)
    for fact in told.own:
        if fact.asserted and not any(_agree(fact, other) for other in known[_what(fact)]):
            message = say("no source prints {figure} for {what}", figure=printed(fact), what=describe(fact))
            yield finding(_ID, Severity.NOTE, Confidence.MEDIUM, (fact,), message)


def _what(fact: Fact) -> tuple[object, ...]:
    dates = fact.period.dates if fact.period else None
    return fact.measure, fact.quantity.unit, fact.quantity.per, fact.indicator, fact.area, dates


def _agree(fact: Fact, other: Fact) -> bool:
    return compare(fact.quantity, other.quantity).outcome is not Outcome.CONTRADICTS


RULE = Rule(
    id=_ID,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    scope=Scope.ARTICLE,
    summary="a figure that no source of the corpus prints",
    explanation=(
        "Each figure of the article is looked up among the corpus's figures of the same indicator, area, period, measure and unit; where none of them can be the same number, the figure is news "
        "to the corpus. That is no fault: select the rule where every figure has to have a source."
    ),
    grounds=(
        "A note, off unless it is selected, since most articles print what nobody printed before. Of medium confidence: another text may say the same in words that are not understood alike."
    ),
    bad=(
        Example(("Năm 2023, kim ngạch xuất khẩu gạo của tỉnh An Giang đạt 300 triệu USD.",), "the corpus has nothing"),
        Example(
            (
                "Năm 2023, kim ngạch xuất khẩu gạo của tỉnh An Giang đạt 300 triệu USD.",
                "Năm 2022, kim ngạch xuất khẩu gạo của tỉnh An Giang đạt 300 triệu USD.",
            ),
            "another year",
        ),
        Example(("In 2023, exports of rice reached $300 million.",), "the corpus has nothing"),
    ),
    good=(
        Example(
            (
                "Năm 2023, kim ngạch xuất khẩu gạo của tỉnh An Giang đạt 300 triệu USD.",
                "Kim ngạch xuất khẩu gạo năm 2023 của tỉnh An Giang đạt 300 triệu USD.",
            ),
            "the same figure",
        ),
        Example(
            (
                "Năm 2023, kim ngạch xuất khẩu gạo của tỉnh An Giang đạt 299,6 triệu USD.",
                "Kim ngạch xuất khẩu gạo năm 2023 của tỉnh An Giang đạt gần 300 triệu USD.",
            ),
            "hedged",
        ),
        Example(
            (
                "Năm 2023, kim ngạch xuất khẩu gạo của tỉnh An Giang đạt 299,6 triệu USD.",
                "Kim ngạch xuất khẩu gạo năm 2023 của tỉnh An Giang đạt 300 triệu USD.",
            ),
            "rounded",
        ),
        Example(
            (
                "In 2023, Vietnam's rice exports reached $4.68 billion.",
                "Năm 2023, xuất khẩu gạo của Việt Nam đạt 4,68 tỷ USD.",
            ),
            "a source in another language",
        ),
        Example(("Xuất khẩu gạo năm 2023 có đạt 5 tỷ USD không?",), "a question"),
    ),
    checks=(Check(DRAFT, check),),
    by_default=False,
)
