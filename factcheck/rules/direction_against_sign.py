"""A rise or fall whose sign or end goes the other way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.languages import Cue
from factcheck.model import Confidence, Fact, Finding, Measure, Severity, Suggestion, say
from factcheck.model.dataclass import replace
from factcheck.observation import printed
from factcheck.rules._reading import Reader, Said
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, finding

_ID = "direction-against-sign"
_DIRECTIONS = frozenset({"up", "down"})
_MOVES = frozenset({Measure.GROWTH, Measure.CHANGE})
_DASHES = "-–−"


def check(told: Printed) -> Iterator[Finding]:
    """Every such move once."""
    own = told.own
    reader = Reader(own)
    for fact in own:
        if _minus(fact) is not None:
            yield from _signed(reader.said(fact))
    for fact, after in pairwise(own):
        if (
            fact.measure in _MOVES
            and after.place.quote_start == fact.place.quote_start
            and fact.span.end < after.span.start
        ):
            yield from _led(reader.said(fact), after)


def _minus(fact: Fact) -> int | None:
    """The offset of a dash that stands glued to the figure's number alone: "giảm -5%", not "từ 3 -5%"."""
    quote = fact.place.quote
    number = next((at for at, mark in enumerate(fact.printed) if mark.isdecimal()), 0)
    at = fact.span.start - fact.place.quote_start + number - 1
    is_minus = at > 0 and quote[at] in _DASHES and quote[at - 1].isspace()
    return fact.place.quote_start + at if is_minus else None


def _signed(said: Said) -> Iterator[Finding]:
    fact, dash = said.fact, _minus(said.fact)
    assert dash is not None
    verb = _verb(said, said.token(dash))
    if verb is None:
        return
    word = said.words.slice(verb.start, verb.end)
    if verb.value == "up":
        yield finding(
            _ID,
            Severity.WARNING,
            Confidence.HIGH,
            (fact,),
            say("{word} says a rise and -{figure} a fall", word=word, figure=printed(fact)),
        )
        return
    message = say(
        "{word} says the fall already: -{figure} is a fall of less than nothing", word=word, figure=printed(fact)
    )
    found = finding(_ID, Severity.NOTE, Confidence.HIGH, (fact,), message)
    yield replace(
        found,
        suggestion=Suggestion(
            dash,
            fact.span.end,
            said.fact.place.quote[dash + 1 - fact.place.quote_start : fact.span.end - fact.place.quote_start],
        ),
    )


def _led(said: Said, after: Fact) -> Iterator[Finding]:
    """giảm 5% lên 120: the words between a move and the level behind it."""
    verb, words = _verb(said, said.first), said.words
    lead = words.starting("leads", said.last)
    if verb is None or lead is None or lead.value == verb.value:
        return
    if after.measure is Measure.LEVEL and said.token(after.span.start) == lead.end:
        move, end = words.slice(verb.start, verb.end), words.slice(lead.start, lead.end)
        message = say(
            "{move} {figure} cannot lead {end} {other}",
            move=move,
            figure=printed(said.fact),
            end=end,
            other=printed(after),
        )
        yield finding(_ID, Severity.WARNING, Confidence.HIGH, (said.fact, after), message)


def _verb(said: Said, at: int) -> Cue | None:
    """The verb of rising or falling right before a token, unless a noun is made of it: a growth of -5 % is none."""
    verb = said.before("predicate", at)
    if verb is None or verb.value not in _DIRECTIONS or said.words.ending("move_noun", verb.start) is not None:
        return None
    nouns = (*said.words.cues.get("growth", ()), *said.words.cues.get("level_noun", ()))
    return None if any(noun.start <= verb.start and verb.end <= noun.end for noun in nouns) else verb


RULE = Rule(
    id=_ID,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a rise or fall whose sign or end goes the other way",
    explanation=(
        "Nothing falls by 5 % up to a level, and nothing rises by -5 %. The verb right before a figure is held against the minus of the figure and against the word that "
        "leads from the figure to the level behind it. Where a verb of falling has a minus as well (giảm -5%), only the minus is too much. Nouns are not asked: a growth of "
        "-5 % is a fall, a series of falls may go up to five days, and a discount may reach up to a sum."
    ),
    grounds=(
        "A warning, since one of two words is wrong and only the writer knows which; a note where the fall is only told twice, by verb and minus. "
        "Of high confidence: the two words stand right beside the figure."
    ),
    bad=(
        Example(("Giá cà phê giảm 5% lên 120.000 đồng/kg.",), "a fall leads down"),
        Example(("Số hộ nghèo tăng 40 hộ xuống còn 312 hộ.",), "a rise leads up"),
        Example(("Quý I/2024, doanh thu tăng -5% so với cùng kỳ.",), "a rise by less than nothing"),
        Example(("Phiên này, chỉ số VN-Index giảm -0,4%.",), "the fall is told twice: a note"),
        Example(("Exports rose 5% down to $120 million.",), "a rise leads up"),
    ),
    good=(
        Example(("Giá cà phê giảm 5% xuống 120.000 đồng/kg.",), "down"),
        Example(("Năm 2023, tăng trưởng -5% so với năm 2022.",), "a growth may be negative"),
        Example(("Cửa hàng giảm 10% lên đến 500.000 đồng.",), "a discount up to a sum"),
        Example(("VN-Index kéo dài chuỗi giảm 4 phiên lên 5 phiên.",), "a series of falls that grows"),
        Example(("Chủ xe nâng mức giảm 5% lên 7% cho khách quen.",), "what is raised is the discount"),
        Example(("Giá vàng tăng 5 -7% so với đầu năm.",), "a dash of a range"),
        Example(("Thua lỗ của công ty giảm 5%, doanh thu lên 120 tỷ đồng.",), "another thing went up"),
        Example(("Exports fell 5% to $120 million.",), "to says no direction"),
    ),
    checks=(Check(DRAFT, check),),
)
