"""Slips of hands and keys: what a printed figure may have been meant to be.

A digit wrong, two neighbours exchanged, one left out in front; the decimal mark at another place or the other mark; a
scale word (triệu, tỷ) wrong or missing; tăng for giảm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.languages import Pack
from factcheck.model import Fact, Measure
from factcheck.model.dataclass import dataclass
from factcheck.relations.propagation.written import central

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 12  # characters before a figure in which its verb stands
_SIGNED = frozenset({Measure.GROWTH, Measure.CHANGE})
_THOUSAND = 1000
_THOUSANDS = 3  # digits behind a mark that may be either mark


@dataclass(frozen=True, slots=True)
class Slip:
    """What may have been meant: other words from start (an offset of the article) to the figure's end, and its number."""

    start: int
    text: str
    number: Decimal


def slips(fact: Fact, pack: Pack) -> Iterator[Slip]:
    """What a figure may have been meant to be, one slip away, the likelier before the rarer."""
    yield from (Slip(fact.span.start, text, number) for text, number in _misprints(fact, pack))
    yield from _turned(fact, pack)


def _turned(fact: Fact, pack: Pack) -> Iterator[Slip]:
    """tăng 5% for giảm 5%: the verb right before the figure says the other direction."""
    value, words = central(fact), pack.words
    lead = fact.place.quote[: fact.span.start - fact.place.quote_start]
    verb = next(reversed(list(_WORD.finditer(lead, max(0, len(lead) - _REACH)))), None)
    if fact.measure not in _SIGNED or value is None or verb is None:
        return
    directions, said = words.get("predicate", {}), verb[0].lower()
    opposites = [(one, other) for one, others in words.get("opposite", {}).items() for other in others.split(", ")]
    for other in (*(b for a, b in opposites if a == said), *(a for a, b in opposites if b == said)):
        if {directions.get(said), directions.get(other)} == {"up", "down"}:
            start = fact.place.quote_start + verb.start()
            yield Slip(start, f"{other}{lead[verb.end() :]}{fact.printed}", -value)


def _misprints(fact: Fact, pack: Pack) -> Iterator[tuple[str, Decimal]]:
    """Other prints of a figure's number, with the number that they are."""
    value = central(fact)
    found = list(_NUMBER.finditer(fact.printed))
    if value is None or fact.quantity.value is None or len(found) != 1 or not value:
        return
    digits = re.sub(r"\D", "", found[0][0])
    if not int(digits):
        return
    for text, factor in _marks(found[0][0], pack):
        yield _put(fact, found[0], text), value * factor
    for text, factor in _scales(fact, found[0].end(), pack):
        yield text, value * factor
    one = value / int(digits)
    for other in (*_exchanged(digits), *_wrong_digit(digits)):
        if int(other) and not (other[0] == "0" and digits[0] != "0"):
            yield _put(fact, found[0], _in_form(other, found[0][0])), one * int(other)
    for digit in "123456789":  # left out at the beginning, which the eye misses most
        yield _put(fact, found[0], digit + found[0][0]), one * int(digit + digits)


def _wrong_digit(digits: str) -> Iterator[str]:
    for at in range(len(digits)):
        for digit in "0123456789":
            if digit != digits[at]:
                yield digits[:at] + digit + digits[at + 1 :]


def _exchanged(digits: str) -> Iterator[str]:
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1]:
            yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _in_form(digits: str, like: str) -> str:
    """Digits with the marks of another number of as many digits."""
    left = iter(digits)
    return "".join(next(left) if mark.isdecimal() else mark for mark in like)


def _marks(number: str, pack: Pack) -> Iterator[tuple[str, Decimal]]:
    """105,964 for 105.964, 7,68 for 76,8: the other mark, or the decimal mark elsewhere."""
    decimal, thousands = pack.decimal, "." if pack.decimal == "," else ","
    whole, mark, rest = number.rpartition(decimal)
    if mark and thousands not in number:
        if len(rest) == _THOUSANDS:
            yield f"{whole}{thousands}{rest}", Decimal(1000)
        digits = whole + rest
        for at in range(1, len(digits)):
            if at != len(whole) and (digits[0] != "0" or at == 1):
                yield f"{digits[:at]}{decimal}{digits[at:]}", Decimal(10) ** (at - len(whole))
    whole, mark, rest = number.rpartition(thousands)
    if mark and len(rest) == _THOUSANDS and decimal not in number and thousands not in whole:
        yield f"{whole}{decimal}{rest}", Decimal("0.001")


def _scales(fact: Fact, end: int, pack: Pack) -> Iterator[tuple[str, Decimal]]:
    """3,7 triệu for 3,7 tỷ; 2,23 USD for 2,23 tỷ USD."""
    printed, quote = fact.printed, fact.place.quote.lower()
    scales = {word: Decimal(factor) for word, factor in pack.words.get("scale", {}).items() if factor >= _THOUSAND}
    behind = re.match(r"\s*([^\W\d_]+)", printed[end:])
    own = scales.get(behind[1].lower()) if behind else None
    words = {factor: word for word, factor in reversed(scales.items())}
    words.update(
        {factor: word for word, factor in scales.items() if f" {word} " in quote}
    )  # tỷ or tỉ, as the text has it
    for factor, word in words.items():
        if own is not None and behind is not None and factor != own:
            yield printed[: end + behind.start(1)] + word + printed[end + behind.end(1) :], factor / own
        elif own is None:
            yield f"{printed[:end]} {word}{printed[end:]}", factor


def _put(fact: Fact, number: re.Match[str], text: str) -> str:
    return fact.printed[: number.start()] + text + fact.printed[number.end() :]
