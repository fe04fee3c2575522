"""Digits and numeral words → values. A number that two conventions read differently keeps both readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.scan import Scan

# both ways begin with the same digit, so that a search skips from digit to digit
NUMBER = re.compile(r"\d(?:\d{0,2}(?: \d{3})+(?![\d.,])|\d*(?:[.,]\d+)*)")
_WRITTEN = {
    mark: re.compile(rf"(?P<whole>\d+|[1-9]\d{{0,2}}(?:[{other} ]\d{{3}})+)(?:[{mark}](?P<fraction>\d+))?")
    for mark, other in ((",", "."), (".", ","))
}
_NOT_DIGIT = re.compile(r"\D")
_MOST_DIGITS = 30  # longer runs are identifiers, not figures


class Numeral(NamedTuple):
    """A number as printed. values holds the likeliest reading first; steps[i] is one unit of its last place.

    tokens from start up to end belong to it; digits is False for numbers in words.
    """

    values: tuple[Decimal, ...]
    steps: tuple[Decimal, ...]
    start: int
    end: int
    digits: bool


_VERSION = re.compile(r"\d\.0")


def decimal_mark(numbers: Iterable[str]) -> str | None:
    """The decimal separator that a text's own numbers show, None where they show nothing or disagree."""
    votes = {",": 0, ".": 0}
    for number in numbers:
        # "Công nghiệp 4.0" is a version, in a language of either mark
        if _VERSION.fullmatch(number) is None and (mark := shown_mark(number)):
            votes[mark] += 1
    comma, dot = votes[","], votes["."]
    if comma > 3 * dot:
        return ","
    return "." if dot > 3 * comma else None


@lru_cache(maxsize=4096)  # the same years and round numbers come again and again
def digits(printed: str, mark: str | None, own: str) -> tuple[tuple[Decimal, Decimal], ...]:
    """(value, step) of each reading of a printed number; empty where it is no number ("9.2.2024").

    mark is the decimal separator the text has shown, own that of its language, which only orders the readings.
    """
    if len(printed) > _MOST_DIGITS:
        return ()
    readings = {each: reading for each in ",." if (reading := _read(printed, each)) is not None}
    if len(set(readings.values())) < 2:
        return tuple(dict.fromkeys(readings.values()))
    as_thousands = "," if "." in printed else "."  # the decimal mark with which the separator parts thousands
    if printed.endswith("000"):
        return (readings[as_thousands],)  # no paper prints three noughts behind a decimal mark
    if mark is not None:
        return (readings[mark],)
    return readings[own], readings["," if own == "." else "."]


def numeral_at(scan: Scan, token: int, mark: str | None) -> Numeral | None:
    """The number that starts at a token, in digits or in words."""
    if scan.tokens[token].isdecimal():
        match = NUMBER.match(scan.text, scan.starts[token])
        if match is None:
            return None
        readings = digits(match[0], mark, scan.pack.decimal)
        end = scan.token_at(match.end())
        if not readings:
            return None
        values, steps = zip(*readings, strict=True)
        return Numeral(values, steps, token, end, digits=True)
    return _in_words(scan, token)


def shown_mark(printed: str) -> str | None:
    """The decimal separator that a single printed number proves, if it proves one."""
    if "." not in printed and "," not in printed:
        return None
    possible = [mark for mark in ",." if _read(printed, mark) is not None]
    return possible[0] if len(possible) == 1 else None


@lru_cache(maxsize=4096)
def _read(printed: str, mark: str) -> tuple[Decimal, Decimal] | None:
    """Value and step of a number whose decimal separator is mark; None where it can't be so written."""
    match = _WRITTEN[mark].fullmatch(printed)
    if match is None:
        return None
    whole, fraction = _NOT_DIGIT.sub("", match["whole"]), match["fraction"] or ""
    return Decimal(f"{whole}.{fraction}" if fraction else whole), Decimal(1).scaleb(-len(fraction))


def _goes_on(scan: Scan, token: int, words: Mapping[str, Decimal]) -> bool:
    """Whether "một" begins a larger number ("một trăm") rather than being an article."""
    return token + 1 < len(scan.tokens) and words.get(scan.tokens[token + 1], Decimal(0)) >= 10


def _in_words(scan: Scan, token: int) -> Numeral | None:
    words = scan.numerals
    first = words.get(scan.tokens[token])
    if first is None or not 1 <= first <= 90 or scan.tokens[token] in scan.pack.continuing:
        return None
    if (first == 1 or scan.tokens[token] in scan.pack.doubtful) and not _goes_on(scan, token, words):
        return None
    hundreds, rest, last, at = Decimal(0), Decimal(0), Decimal(0), token
    while (read := _next_word(scan, at, words, last)) is not None:
        value, at = read
        if value == 100:
            hundreds, rest = (hundreds + rest) * value, Decimal(0)
        elif value == 10 and 1 < rest < 10:
            rest *= value  # ba trăm hai mươi
        elif 1 <= last < 10 and 1 <= value < 10:
            rest = rest * 10 + value  # hai lăm
        else:
            rest += value
        last = value
    return Numeral((hundreds + rest,), (Decimal(1),), token, at, digits=False)


def _next_word(scan: Scan, at: int, words: Mapping[str, Decimal], last: Decimal) -> tuple[Decimal, int] | None:
    """The value of the numeral word at a token (or behind the dash of "twenty-five") and where it ends.

    Scales from a thousand on are read by whoever reads the unit, as behind digits; a word for nothing ("linh", "and")
    joins what follows to hundreds only.
    """
    if at + 1 < len(scan.tokens) and scan.tokens[at] == "-" and last:
        at += 1
    value = words.get(scan.tokens[at]) if at < len(scan.tokens) else None
    if value is None or value >= 1000:
        return None
    if last and scan.tokens[at] in scan.pack.doubtful and not _goes_on(scan, at, words):
        return None  # ba năm, mười năm
    if value == 0 and not (last == 100 and at + 1 < len(scan.tokens) and 1 <= words.get(scan.tokens[at + 1], 0) < 100):
        return None
    return value, at + 1
