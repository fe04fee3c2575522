"""A difference of two percentages that is called per cent, or a growth that is called points."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.catalogue import indicators
from factcheck.catalogue.units import RATIO, TIME
from factcheck.languages import Pack
from factcheck.model import Confidence, Fact, Finding, Severity, Suggestion, number, say
from factcheck.model.dataclass import replace
from factcheck.observation import printed
from factcheck.relations.reading.forms import Move, moves_in_other_units
from factcheck.relations.reading.page import pages
from factcheck.rules._reading import Reader, Said
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "percent-for-points"
_UNIT = re.compile(r"\s*[^\d\s.,][^\d]*$")
_NEXT = re.compile(r"\s*[,(]")
_ENDS = frozenset(";:()")


def check(told: Printed) -> Iterator[Finding]:
    """Every such figure once."""
    own = told.own
    reader = Reader(own)
    for page in pages(_with_rates(own)):
        for line in page.lines:
            for move in moves_in_other_units(line):
                yield from _told(move, reader)


def _with_rates(facts: Sequence[Fact]) -> list[Fact]:
    """The figures of sentences with two percentages, or points: the others tell no such move, and are not read again."""
    found = Counter(fact.place.quote_start for fact in facts if fact.quantity.unit in RATIO)
    points = {fact.place.quote_start for fact in facts if fact.quantity.unit == "pp"}
    return [fact for fact in facts if found[fact.place.quote_start] > 1 or fact.place.quote_start in points]


def _told(move: Move, reader: Reader) -> Iterator[Finding]:
    if move.after.quantity.unit != "%":
        yield from _growth_in_points(move)
    elif move.growth is not None and move.before is not None:
        yield from _difference(move.growth, move.before, move.after, reader.pack)
    elif move.growth is not None and _is_of_rate(reader.said(move.after)) and _may_be_points(move.growth, move.after):
        message = say(
            "does {figure} differ by {other} of itself, or by as many percentage points?",
            figure=printed(move.after),
            other=printed(move.growth),
        )
        yield finding(_ID, Severity.NOTE, Confidence.MEDIUM, (move.growth, move.after), message)


def _growth_in_points(move: Move) -> Iterator[Finding]:
    change = move.change
    says_points = change is not None and not change.quantity.per and not change.printed.endswith("%")
    if change is not None and says_points and move.after.quantity.unit not in TIME and _follows(change, move.after):
        message = say(
            "{figure} is no percentage, so that it cannot rise or fall by {other}",
            figure=printed(move.after),
            other=printed(change),
        )
        yield finding(_ID, Severity.WARNING, Confidence.MEDIUM, (change, move.after), message)


def _difference(growth: Fact, before: Fact, after: Fact, pack: Pack) -> Iterator[Finding]:
    """The arithmetic tells: from 5 % to 6 % is one point, and 20 %."""
    told, first, last = (fact.quantity.value for fact in (growth, before, after))
    if told is None or first is None or last is None or not first:
        return
    step = max(fact.quantity.step for fact in (growth, before, after))
    points, relative = last - first, 100 * (last - first) / first
    if abs(abs(told) - abs(points)) > step / 2 or abs(abs(told) - abs(relative)) <= max(step, growth.quantity.step):
        return
    message = say(
        "from {figure} to {other} is {points} percentage points, not {change}",
        figure=printed(before),
        other=printed(after),
        points=number(f"{abs(points):f}"),
        change=printed(growth),
    )
    computation = say(
        "{last} - {first} = {points} points; {points} / {first} = {relative} %",
        last=number(f"{last:f}"),
        first=number(f"{first:f}"),
        points=number(f"{points:f}"),
        relative=number(f"{relative:.1f}"),
    )
    found = finding(_ID, Severity.WARNING, Confidence.HIGH, (growth, before, after), message, computation)
    yield replace(found, suggestion=_in_points(growth, pack))


def _in_points(growth: Fact, pack: Pack) -> Suggestion | None:
    unit = _UNIT.search(growth.printed)
    words = [word for word, (id, factor) in pack.words["unit"].items() if (id, str(factor)) == ("pp", "1")]
    word = max(words, key=len, default=None)
    if unit is None or word is None:
        return None
    is_one = growth.quantity.value is not None and abs(growth.quantity.value) == 1
    word = word[:-1] if is_one and word[:-1] in words else word
    number = growth.printed[: unit.start()]
    return Suggestion(growth.span.start, growth.span.end, f"{number} {word}")


def _may_be_points(growth: Fact, after: Fact) -> bool:
    """Whether the rate was one before as well, had it moved by so many points, and the growth is told of it at once."""
    told, last = growth.quantity.value, after.quantity.value
    return told is not None and last is not None and 0 <= last - told <= 100 and _follows(growth, after)


def _follows(figure: Fact, after: Fact) -> bool:
    """Whether a figure stands behind another, with a comma or bracket right behind that."""
    place = after.place
    between = place.quote[after.span.end - place.quote_start : figure.span.start - place.quote_start]
    return after.span.end < figure.span.start and _NEXT.match(between) is not None


def _is_of_rate(said: Said) -> bool:
    """Whether a percentage is the figure of a rate, and not what part of something else it is: that may grow instead."""
    words, first = said.words, said.first
    opening = max((at + 1 for at in range(first) if words.tokens[at] in _ENDS), default=0)
    if any(cue.value == "account" for cue in words.between("predicate", opening, first)):
        return False
    entry = indicators().by_id.get(said.fact.indicator or "")
    named = any(words.between(kind, opening, first) for kind in ("ratio", "rate", "bounded"))
    return named or (entry is not None and entry.nature == "rate")


RULE = Rule(
    id=_ID,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a difference of two percentages is called per cent, or a growth is called points",
    explanation=(
        "From 5 % to 6 % is one percentage point, and a growth of 20 %. Where both levels are printed, the difference tells which was meant, and the other word is offered. "
        "Where only the new level of a rate is printed with a rise or fall in per cent, a reader cannot tell which is meant. Of shares nothing is said, since the growth "
        "behind them is mostly that of the amount. An amount that is no percentage does not move by points."
    ),
    grounds=(
        "A warning of high confidence where the difference of the two printed levels is the printed number: then it is points. A note of medium confidence where only one level is printed; "
        "a warning of medium confidence where an amount moves by points, as another figure of the sentence may be meant."
    ),
    bad=(
        Example(("Lãi suất tăng từ 5% lên 6%, tăng 1%.",), "one point, and a fifth more"),
        Example(("Tỷ lệ hộ nghèo giảm 2,5% từ 8% xuống 5,5%.",), "two and a half points"),
        Example(
            ("Tỷ lệ thất nghiệp của huyện là 3,6%, giảm 0,2% so với năm trước đó.",),
            "a tenth of a point, or of a per cent of it: a note",
        ),
        Example(("Doanh thu quý I/2024 đạt 155 tỷ đồng, tăng 17 điểm phần trăm.",), "an amount has no points"),
        Example(("The unemployment rate fell 1% from 6% to 5%.",), "one point, and a sixth less"),
    ),
    good=(
        Example(("Lãi suất tăng từ 5% lên 6%, tăng 1 điểm phần trăm.",), "points"),
        Example(("Lãi suất tăng từ 5% lên 6%, tăng 20%.",), "the growth of the rate itself"),
        Example(("Dệt may chiếm 19,6%, giảm 18% so với cùng kỳ.",), "what fell is the amount"),
        Example(("Doanh thu quý I/2024 đạt 155 tỷ đồng, tăng 17%.",), "growth of an amount"),
        Example(
            ("Tỷ lệ trả cổ tức là 20%, tăng 25% so với năm 2023.",), "there were no negative dividends: the rate grew"
        ),
        Example(("Tỷ lệ thất nghiệp của huyện là 3,6%, giảm 0,2 điểm phần trăm.",), "points"),
        Example(("The unemployment rate fell 1 percentage point from 6% to 5%.",), "points"),
    ),
    checks=(Check(DRAFT, check),),
)
