"""Digits and numeral words → values. A number that two conventions read differently keeps both readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.extract.scan import Scan

NUMBER = re.compile(r"\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:[.,]\d+)*")
_NOT_DIGIT = re.compile(r"\D")
_MOST_DIGITS = 30  # longer runs are identifiers, not figures


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as printed. values holds the likeliest reading first; steps[i] is one unit of its last place.

    tokens from start up to end belong to it; digits is False for numbers in words.
    """

    values: tuple[Decimal, ...]
    steps: tuple[Decimal, ...]
    start: int
    end: int
    digits: bool


def decimal_mark(numbers: Iterable[str]) -> str | None:
    """The decimal separator that a text's own numbers show, None where they show nothing or disagree."""
    votes = {",": 0, ".": 0}
    for number in numbers:
        if mark := _shown_mark(number):
            votes[mark] += 1
    comma, dot = votes[","], votes["."]
    if comma > 3 * dot:
        return ","
    return "." if dot > 3 * comma else None


def digits(printed: str, mark: str | None, own: str) -> tuple[tuple[Decimal, Decimal], ...]:
    """(value, step) of each reading of a printed number; empty where it is no number ("9.2.2024").

    mark is the decimal separator the text has shown, own that of its language, which only orders the readings.
    """
    if len(printed) > _MOST_DIGITS:
        return ()
    shown = _shown_mark(printed)
    if " " in printed or not ({".", ","} & set(printed)):
        return (_plain(printed),)
    if shown is not None:
        return _grouped(printed, shown)
    separator = "." if "." in printed else ","
    as_thousands, as_decimal = _plain(printed), _decimal(printed, separator)
    if printed.endswith("000") or (mark is not None and mark != separator):
        return (as_thousands,)
    if mark == separator:
        return (as_decimal,)
    return (as_decimal, as_thousands) if own == separator else (as_thousands, as_decimal)


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


def _shown_mark(printed: str) -> str | None:
    """The decimal separator that a single printed number proves, if it proves one."""
    dots, commas = printed.count("."), printed.count(",")
    if dots and commas:
        last = max(printed.rfind("."), printed.rfind(","))
        return printed[last] if printed.count(printed[last]) == 1 else None
    if dots + commas == 0:
        return None
    separator = "." if dots else ","
    other = "," if dots else "."
    groups = printed.split(separator)
    if dots + commas > 1:
        return other if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 else None
    whole, fraction = groups
    if len(fraction) != 3 or len(whole) > 3 or whole.startswith("0"):
        return separator
    return None


def _grouped(printed: str, mark: str) -> tuple[tuple[Decimal, Decimal], ...]:
    thousands = "," if mark == "." else "."
    whole, _, fraction = printed.partition(mark)
    groups = whole.split(thousands)
    if len(groups) > 1 and (len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:])):
        return ()
    return (_plain(printed),) if not fraction else (_decimal(printed, mark),)


def _plain(printed: str) -> tuple[Decimal, Decimal]:
    return Decimal(_NOT_DIGIT.sub("", printed)), Decimal(1)


def _decimal(printed: str, mark: str) -> tuple[Decimal, Decimal]:
    whole, _, fraction = printed.rpartition(mark)
    return Decimal(f"{_NOT_DIGIT.sub('', whole) or '0'}.{fraction}"), Decimal(1).scaleb(-len(fraction))


def _goes_on(scan: Scan, token: int, words: Mapping[str, Decimal]) -> bool:
    """Whether "một" begins a larger number ("một trăm") rather than being an article."""
    return token + 1 < len(scan.tokens) and words.get(scan.tokens[token + 1], Decimal(0)) >= 10


def _in_words(scan: Scan, token: int) -> Numeral | None:
    words = scan.pack.bare_numerals if scan.is_bare else scan.pack.numerals
    first = words.get(scan.tokens[token])
    if first is None or not 1 <= first <= 90 or scan.tokens[token] in scan.pack.continuing:
        return None
    if (first == 1 or scan.tokens[token] in scan.pack.doubtful) and not _goes_on(scan, token, words):
        return None
    total, group, at = Decimal(0), Decimal(0), token
    while at < len(scan.tokens):
        word = scan.tokens[at]
        value = words.get(word)
        if value is None:
            if word == "-" and at + 1 < len(scan.tokens) and scan.tokens[at + 1] in words:
                at += 1
                continue
            break
        if value >= 1000:
            break  # scales are read by whoever reads the unit, as behind digits
        group = group * value if value == 100 or (value == 10 and 1 < group < 10) else group + value
        at += 1
    total += group
    return Numeral((total,), (Decimal(1),), token, at, digits=False)
