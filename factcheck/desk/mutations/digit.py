"""A digit that is mistyped, or two neighbours that are swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.desk.mutations.contract import Kind, Site
from factcheck.model import Change, Fact, Quantity
from factcheck.observation import Outcome, compare

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_PAIR = re.compile(r"(?=([0-9])([0-9]))")
_KEYPAD = ("12", "024", "0135", "26", "157", "2468", "359", "48", "579", "68")  # the keys around each digit
_LEAST = 20  # the part of the number by which it moves at least is one of so many; less might pass for rounding


def _changes(site: Site) -> list[Change]:
    start, end = site.fact.span
    return [
        Change(start + number.start() + at, start + number.start() + at + len(other), other)
        for number in _NUMBER.finditer(site.article.text[start:end])
        for at, other in (*_swapped(number[0]), *_mistyped(number[0]))
        if _moves(number[0], at, other)
    ]


def _swapped(number: str) -> Iterator[tuple[int, str]]:
    """12 → 21."""
    yield from ((pair.start(), pair[2] + pair[1]) for pair in _PAIR.finditer(number))


def _mistyped(number: str) -> Iterator[tuple[int, str]]:
    """Each digit as one that lies beside it: 4 → 1, 5, 7."""
    yield from ((at, key) for at, digit in enumerate(number) if digit.isdecimal() for key in _KEYPAD[int(digit)])


def _moves(number: str, at: int, other: str) -> bool:
    """Whether the number moves clearly; none begins with 0."""
    old, new = (_digits(one) for one in (number, number[:at] + other + number[at + len(other) :]))
    return not new.startswith("0") and _LEAST * abs(int(new) - int(old)) >= int(old) > 0


def _digits(number: str) -> str:
    return number.replace(".", "").replace(",", "")


def _changed(before: Fact, after: Fact) -> bool:
    return _like(before) == _like(after) and apart(before.quantity, after.quantity)


def _like(fact: Fact) -> tuple[object, ...]:
    return fact.measure, fact.quantity.unit, fact.quantity.per, fact.quantity.hedge


def apart(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of one unit cannot be the same number, whichever of them is believed."""
    return all(compare(*pair).outcome is Outcome.CONTRADICTS for pair in ((one, other), (other, one)))


KIND = Kind(
    id="digit",
    summary="a digit is mistyped or two are swapped, and the number moves by a twentieth and more",
    changes=_changes,
    changed=_changed,
)
