"""A number that one convention reads as thousands and the other as a fraction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.extract.quantities.numerals import NUMBER, digits, shown_mark
from factcheck.languages import detect, load
from factcheck.model import Confidence, Fact, Finding, Severity, joined, number, say, say_counted
from factcheck.observation import printed
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "ambiguous-number"
_SHOWN = 4  # others that are named


def check(told: Printed) -> Iterator[Finding]:
    """One note for an article, at the first such number; the others are related."""
    own = told.own
    doubtful = [fact for fact in own if _has_two_readings(fact)]
    if not doubtful:
        return
    decimal = load(detect(" ".join(fact.place.quote for fact in own))).decimal
    foreign = _written_otherwise(own, decimal)
    spoken = [fact for fact in doubtful if foreign or decimal in _number(fact)]
    if spoken:
        yield _finding(spoken, decimal, foreign)


def _has_two_readings(fact: Fact) -> bool:
    """Whether its digits have; "tăng 2 lần" has two readings of another kind."""
    return bool(fact.quantity.alternatives) and fact.quantity.unit != "times"


def _number(fact: Fact) -> str:
    found = NUMBER.search(fact.printed)
    return found[0] if found else ""


def _written_otherwise(facts: Sequence[Fact], decimal: str) -> str | None:
    """The first number of an article that can only be read with another decimal mark than its language's."""
    numbers = ((fact, _number(fact)) for fact in facts)
    return next((printed(fact) for fact, number in numbers if shown_mark(number) not in {None, decimal}), None)


def _finding(facts: Sequence[Fact], decimal: str, foreign: str | None) -> Finding:
    first, *others = facts
    readings = joined(say(" or "), (number(f"{value:f}") for value, _ in digits(_number(first), None, decimal)))
    why = (
        say("the article also prints {foreign}", foreign=foreign)
        if foreign
        else say("nothing in the article tells which")
    )
    message = say("the number in {figure} is {readings}: {why}", figure=printed(first), readings=readings, why=why)
    if others:
        more = say_counted("{count} more number is as doubtful", "{count} more numbers are as doubtful", len(others))
        message = joined("; ", [message, more])
    return finding(_ID, Severity.NOTE, Confidence.HIGH, (first, *others[:_SHOWN]), message)


RULE = Rule(
    id=_ID,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a number may be thousands or a fraction, and nothing tells which",
    explanation=(
        "Some languages write one and a half thousand as 1.500, others as 1,500; for each the other's is one and a half. The other numbers of an article mostly "
        "tell which it means. Where they do not, a number with the language's own decimal mark and three digits behind it may be a slip from the other convention; "
        "where an article uses both marks, no number of three digits behind a mark is sure. Until that is mended, such a figure is held against others in either reading."
    ),
    grounds="A note, since a reader mostly understands it. Of high confidence: both readings are written correctly.",
    bad=(
        Example(("Năm 2023, công ty thu 1,578 tỷ đồng.",), "1.578 tỷ was meant, or 1,58 tỷ"),
        Example(
            ("Năm 2023, công ty thu 1.578 tỷ đồng, tăng 4.5%, và lãi 12,5 tỷ đồng.",),
            "4.5 % has the English mark, 12,5 the language's own",
        ),
        Example(
            ("In 2023, the company earned $1.578 million.",),
            "three decimals, or a thousand and more in the European way",
        ),
        Example(("Xã bán 2,350 tấn vải và 1,125 tấn nhãn.",), "two such numbers are one note"),
    ),
    good=(
        Example(("Năm 2023, công ty thu 1.578 tỷ đồng.",), "the language's own way to write thousands"),
        Example(
            ("Năm 2023, công ty thu 1,578 tỷ đồng, bằng 12,5% của tổng 12,6 tỷ đồng.",), "other numbers tell the mark"
        ),
        Example(("Xã có 1,250 người.",), "a count has no decimals"),
        Example(("Năm 2023, lượng khách tăng 2 lần.",), "two readings of the words, not of the digits"),
        Example(("In 2023, the company earned $1,578 million, up 4.5%.",), "the mark is shown by 4.5%"),
    ),
    checks=(Check(DRAFT, check),),
)
