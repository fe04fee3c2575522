"""What is printed in a cell that is to hold a figure: a number with separators, footnote marks and flags, or none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from factcheck.model import say
from factcheck.sources.problem import problem
from factcheck.sources.tables.grid import Number

_NOTHING = re.compile(r"[-–—−.…:*x]*|n\.?/?a\.?|na|nd|\(?[-–—]\)?", re.IGNORECASE)
_SPACES = " \u00a0\u202f\u2009’'"  # what parts thousands besides dots and commas
_NUMBER = re.compile(
    rf"(?P<sign>[-−–+]?)\s*(?P<open>\()?(?P<digits>\d(?:[\d.,{_SPACES}]*\d)?)(?P<close>\))?(?P<rest>.*)", re.S
)
_NOTE = re.compile(r"\s*(?:\((?:\d{1,2}|\*+)\)|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+)")
_FLAG = re.compile(r"\s*(?:\((?P<bracketed>[^()\d]{1,20})\)|(?P<letter>[bcefprsu]))\s*$", re.IGNORECASE)
_MARKS = (",", ".")
_MOST_DIGITS = 30
_LONGEST = 200  # characters of a cell that holds a number


class Printed(NamedTuple):
    """A number as a cell prints it, where its decimal mark is not known yet.

    digits: with their separators; unit: what stands behind them; flag: what a letter or brackets say of it.
    """

    digits: str
    is_negative: bool
    unit: str
    flag: str


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is no figure: "-", "…", "n/a"."""
    return _NOTHING.fullmatch(text.strip()) is not None


def printed(text: str) -> Printed | None:
    """The number that a cell prints; None where it prints none."""
    match = _NUMBER.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if match is None or len(match["digits"]) > _MOST_DIGITS or bool(match["open"]) != bool(match["close"]):
        return None
    rest, flag = match["rest"], ""
    found = _FLAG.search(rest)
    if found is not None and (found["bracketed"] or found.start() == 0):
        flag, rest = found["bracketed"] or found["letter"], rest[: found.start()]
    digits = "".join(" " if one in _SPACES else one for one in match["digits"])
    unit = _NOTE.sub("", rest).strip()
    return Printed(digits, match["sign"] in {"-", "−", "–"} or match["open"] is not None, unit, flag.strip())


def mark_of(path: Path, numbers: Iterable[tuple[str, str]]) -> str | None:
    """The decimal mark that printed numbers show together; each comes with its cell. None where any would do.

    Raises UsageError where they show two.
    """
    shown: dict[str, tuple[str, str]] = {}
    for cell, digits in numbers:
        mark = _shown(digits)
        if mark is not None:
            shown.setdefault(mark, (cell, digits))
    if len(shown) > 1:
        (cell, digits), (other, others) = shown[","], shown["."]
        told = say(
            "{cell} {digits!r} and {other} {others!r} have different decimal marks; write them alike, or say which: "
            'decimal = ","',
            cell=cell,
            digits=digits,
            other=other,
            others=others,
        )
        raise problem(path, told)
    return next(iter(shown), None)


def read(digits: str, mark: str | None) -> Number | None:
    """The number that digits say with a decimal mark; None where they can't be written so, or need one."""
    if mark is None:
        if any(one in digits for one in _MARKS):
            return None
        mark = ","
    whole, _, fraction = digits.partition(mark)
    groups = re.split(rf"[{'.' if mark == ',' else ','} ]", whole)
    if not fraction.isdecimal() and fraction:
        return None
    if len(groups) > 1 and not (1 <= len(groups[0]) <= 3 and all(len(one) == 3 for one in groups[1:])):
        return None
    written = "".join(groups)
    if not (written.isdecimal() and written.isascii()) or not (not fraction or fraction.isascii()):
        return None
    return Number(Decimal(f"{written}.{fraction}" if fraction else written), Decimal(1).scaleb(-len(fraction)))


def _shown(digits: str) -> str | None:
    """The decimal mark that a number proves, if it proves one."""
    possible = [mark for mark in _MARKS if read(digits, mark) is not None]
    if len(possible) != 1 or not any(one in digits for one in _MARKS):
        return "," if digits.startswith("0,") else "." if digits.startswith("0.") else None
    return possible[0]
