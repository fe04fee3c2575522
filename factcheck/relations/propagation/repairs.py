"""The smallest repair of a contradiction: one likely slip in one printed figure.

Slips are those of hands and keys: a digit wrong, two neighbours exchanged, the decimal mark at another place or the
other mark, a scale word (triệu, tỷ) wrong or missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.languages import Pack
from factcheck.model import Fact, Interval
from factcheck.relations.propagation.conflicts import Conflict
from factcheck.relations.propagation.narrowing import propagate
from factcheck.relations.propagation.steps import central, steps

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NEAR = Decimal(1)  # last places by which a repaired figure may miss what follows from the others
_CLEARLY = Decimal(3)  # how many times nearer it has to be than any repair of another figure
_TEN, _THOUSAND = Decimal(10), 1000
_THOUSANDS = 3  # digits behind a mark that may be either mark


@dataclass(frozen=True, slots=True)
class Repair:
    """A figure, what to print instead, and by how many of its last places that misses what follows from the others.

    adds: whether something was left out (a scale word, a digit), which is rarer than something wrong.
    """

    fact: Fact
    replacement: str
    miss: Decimal
    adds: bool


def repair(conflict: Conflict, pack: Pack) -> Repair | None:
    """The one slip that explains a contradiction best; None where there is none, or two figures explain it as well."""
    own = [fact for fact in conflict.facts if fact.origin == conflict.facts[0].origin]
    # of the slips of one figure the nearest; of equally near ones the likeliest, which come first
    best = [min(found, key=_miss) for fact in own if (found := list(_repairs(conflict, fact, pack)))]
    best.sort(key=_miss)
    if not best or best[0].miss > _NEAR:
        return None
    close = max(best[0].miss * _CLEARLY, _NEAR)
    rivals = [one for one in best[1:] if one.miss < close and (one.adds <= best[0].adds)]
    return None if rivals else best[0]


def _size(printed: str) -> tuple[int, int]:
    """How many words and digits a print has."""
    return len(printed.split()), sum(map(str.isdigit, printed))


def _miss(one: Repair) -> tuple[bool, bool, Decimal]:
    """What fits before what does not, what is likelier before what is rarer, what is nearer first."""
    return one.miss > _NEAR, one.adds, one.miss


def _repairs(conflict: Conflict, fact: Fact, pack: Pack) -> Iterator[Repair]:
    wanted = steps(conflict.network, fact)
    if not wanted:
        return
    for printed, number in _slips(fact, pack):
        mended = _mended(fact, number)
        if propagate(conflict.network.with_fact(mended)).empty is None:
            adds = _size(printed) > _size(fact.printed)
            yield Repair(fact, printed, abs(number - wanted[-1].number) / mended.quantity.step, adds)


def _slips(fact: Fact, pack: Pack) -> Iterator[tuple[str, Decimal]]:
    """Other prints of a figure, one slip away, with their numbers."""
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


def _mended(fact: Fact, number: Decimal) -> Fact:
    """A figure as if printed with another number: as exact as it was, to the same place or with as many digits."""
    quantity = fact.quantity
    old = quantity.value or number
    grown = abs(number / old)
    scale = Decimal(1) if 1 / _TEN < grown < _TEN else grown
    low, high = (None if end is None else number + (end - old) * scale for end in (quantity.low, quantity.high))
    mended = replace(quantity, value=number, step=quantity.step * scale, interval=Interval(low, high), alternatives=())
    return replace(fact, quantity=mended)
