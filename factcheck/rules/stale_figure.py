"""A figure that was revised since: the same producer printed another one later, or the words say so."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Confidence, Fact, Finding, Message, Related, Severity, say
from factcheck.model.dataclass import replace
from factcheck.observation import describe, printed
from factcheck.observation.producers import name
from factcheck.observation.superseded import Superseded, superseded
from factcheck.relations.blocks import observation, subject
from factcheck.rules.contract import Check, Example, Printed, Rule, Scope, finding

_ID = "stale-figure"


def check(told: Printed) -> Iterator[Finding]:
    """Each superseded print once; the finding stands at the first of them, the print that holds is related."""
    return map(_finding, superseded(told.facts, told.focus, told.whole))


def _finding(found: Superseded) -> Finding:
    older, *others = found.stale
    stale = _dated(say("{figure} for {what}", figure=printed(older), what=describe(older)), older)
    message = _superseded(stale, _dated(printed(found.newest), found.newest), found)
    confidence = Confidence.MEDIUM if found.by_words else Confidence.HIGH
    first = finding(_ID, Severity.NOTE, confidence, (older, found.newest), message, "")
    return replace(first, related=(*first.related, *(Related(printed(fact), fact.place) for fact in others)))


def _dated(said: str, fact: Fact) -> str:
    published = fact.place.published
    return say("{figure} (printed {day})", figure=said, day=published) if published else said


def _superseded(stale: str, newer: str, found: Superseded) -> Message:
    if found.by_words:
        return say("{stale} is superseded: the words tell of a later print, {newer}", stale=stale, newer=newer)
    return say("{stale} is superseded: {office} gives {newer}", stale=stale, office=name(found.newest), newer=newer)


RULE = Rule(
    id=_ID,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    scope=Scope.EVERYWHERE,
    summary="a figure has been revised since: the same office printed another one later",
    explanation=(
        "A statistics office corrects its own figures, so two of its prints may differ and both be right for their day. Two prints of one figure are a revision "
        "when both texts name the same producer and one number was first printed later, or when words for it stand beside them (sơ bộ, điều chỉnh, chính thức). "
        "The older print is stale, and so is every later text that still prints it: a number that was replaced once stays the old one. "
        "Where the draft that is linted brings the newer number, the note stands there, since its writer knows whether that is a revision or a slip. "
        "A newspaper is never the producer: a paper that contradicts itself contradicts itself. Nor are two texts of one story, printed within a day, "
        "a revision: where they differ, one of them is wrong. Figures that follow from others are not derived across two such prints."
    ),
    grounds=(
        "A note, since the old print was right on its day. Of high confidence where one office is named for both prints, of medium where only words tell that there was a later one."
    ),
    bad=(
        Example(
            (
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32% so với cùng kỳ năm trước.",
                "Số liệu của Tổng cục Thống kê cho thấy GDP quý I/2023 tăng 3,41%.",
            ),
            "one office, a later day",
        ),
        Example(
            (
                "Số liệu sơ bộ cho thấy xuất khẩu thủy sản của tỉnh Cà Mau năm 2022 tăng 6,1%.",
                "Theo số liệu chính thức, xuất khẩu thủy sản của tỉnh Cà Mau năm 2022 tăng 7,4%.",
            ),
            "a first print and the final one, told by their words",
        ),
        Example(
            (
                "Quý I/2023, GDP của Việt Nam tăng 3,32%, theo TCTK.",
                "Cục Thống kê (Bộ Tài chính) cho biết GDP quý I/2023 của Việt Nam tăng 3,41%.",
            ),
            "one office under two of its names",
        ),
        Example(
            (
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32%.",
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,41%.",
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32% so với cùng kỳ.",
            ),
            "a superseded number that is printed again is still the old one",
        ),
    ),
    good=(
        Example(
            (
                "GDP quý I/2023 của Việt Nam tăng 3,32% so với cùng kỳ năm trước.",
                "GDP quý I/2023 của Việt Nam tăng 3,41%.",
            ),
            "no office is named: that is a contradiction",
        ),
        Example(
            (
                "Theo báo Chợ Mới, GDP quý I/2023 của Việt Nam tăng 3,32%.",
                "Theo báo Chợ Mới, GDP quý I/2023 của Việt Nam tăng 3,41%.",
            ),
            "a newspaper makes no statistics",
        ),
        Example(
            (
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32%.",
                "Theo Ngân hàng Thế giới, GDP quý I/2023 của Việt Nam tăng 3,41%.",
            ),
            "another producer",
        ),
        Example(
            (
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32%.",
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,3%.",
            ),
            "rounding",
        ),
        Example(
            (
                "Theo Tổng cục Thống kê, GDP quý I/2023 tăng 3,32%.",
                "Theo Tổng cục Thống kê, GDP quý II/2023 tăng 4,14%.",
            ),
            "another quarter",
        ),
    ),
    checks=(Check(observation.BLOCKING.id, check), Check(subject.BLOCKING.id, check)),
)
